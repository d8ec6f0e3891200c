// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/placevalues.h"

namespace PlanLens {

namespace {

/// Groups and sections are smaller: what 亿 makes of them stays within 64 bits.
constexpr qint64 greatest = 10'000'000'000;

int zerosOf(qint64 place)
{
    int zeros = 0;
    for (; place >= 10; place /= 10)
        ++zeros;
    return zeros;
}

} // namespace

void PlaceValues::countTaken()
{
    m_scalePower = m_scaleLength = 0;
    ++m_taken;
}

bool PlaceValues::takeZero()
{
    if (m_pending >= 0 || m_zero)
        return false;
    m_zero = true;
    countTaken();
    return true;
}

bool PlaceValues::takeGroup(qint64 value, int digits)
{
    if (m_pending >= 0 || (m_zero && m_first) || value >= greatest) // 零三 is no number
        return false;
    const bool begins = m_first && m_taken == 0;
    if (!begins && digits > zerosOf(m_lastPlace))
        return false; // 3千25百
    m_pending = value;
    m_pendingDigits = digits;
    countTaken();
    return true;
}

bool PlaceValues::takePlace(int place)
{
    // 十二 stands for 一十二 at the start of a section; 百 and 千 need their digit.
    if (m_pending < 0 && (place != 10 || m_section > 0 || m_zero))
        return false;
    if (place >= m_lastPlace || m_pending >= 10 * greatest / place)
        return false;
    m_section += place * (m_pending < 0 ? 1 : m_pending);
    m_pending = -1;
    m_lastPlace = place;
    m_zero = m_first = false;
    countTaken();
    return true;
}

bool PlaceValues::takeMyriad()
{
    if (!sectionMayClose() || m_upper > 0)
        return false;
    const qint64 section = closedSection();
    if (section >= 10 * greatest)
        return false;
    m_upper = section * 10'000;
    m_scalePower = 4;
    m_scaleLength = 1;
    return true;
}

bool PlaceValues::takeHundredMillion()
{
    const bool afterMyriad = m_scalePower == 4;
    if (m_total > 0 || !(afterMyriad || sectionMayClose()))
        return false;
    const qint64 all = m_upper + closedSection();
    if (all >= greatest)
        return false;
    m_total = all * 100'000'000;
    m_upper = 0;
    m_scalePower = afterMyriad ? 12 : 8;
    m_scaleLength = afterMyriad ? 2 : 1;
    return true;
}

bool PlaceValues::isComplete() const
{
    if (m_pending < 0)
        return !m_zero || (m_first && m_taken == 1);
    return (m_first && m_section == 0) || m_zero || m_pendingDigits == zerosOf(m_lastPlace);
}

bool PlaceValues::sectionMayClose() const
{
    // 1亿300万: digits say their places themselves.
    const bool whole = isComplete() || (m_section == 0 && m_pendingDigits > 1);
    return whole && (m_section > 0 || m_pending > 0);
}

qint64 PlaceValues::closedSection()
{
    const qint64 section = m_section + qMax<qint64>(m_pending, 0);
    m_section = 0;
    m_pending = -1;
    m_lastPlace = 10'000;
    m_zero = m_first = false;
    m_taken = 0;
    return section;
}

} // namespace PlanLens
