// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace PlanLens {

/// Adds up a number that is written with falling scales, group by group: 二万三千八百五十一亿,
/// 1亿2千3百万. A group is one Chinese digit, or a row of digits.
class PlaceValues
{
public:
    // Each returns false where what is taken cannot follow.

    bool takeZero();
    /// A group that has so many digits.
    bool takeGroup(qint64 value, int digits = 1);
    /// 10, 100 or 1000. 十 needs no group before it.
    bool takePlace(int place);
    bool takeMyriad();         ///< 万
    bool takeHundredMillion(); ///< 亿, or the 亿 of 万亿

    /// Whether the number may end here: 三百五 and 一万二 may not, 三百零五 may.
    bool isComplete() const;
    qint64 value() const { return m_total + m_upper + m_section + qMax<qint64>(m_pending, 0); }
    /// Power of ten of the scale with which the number ends, and its characters; 0 for none. 千 and
    /// 百 are no such scales.
    int scalePower() const { return m_scalePower; }
    int scaleLength() const { return m_scaleLength; }
    /// The last place was 十 and no digit follows: 二十, 三百一十.
    bool endsInTens() const { return m_pending < 0 && m_lastPlace == 10; }

private:
    bool sectionMayClose() const;
    qint64 closedSection();
    void countTaken();

    qint64 m_total = 0;    ///< what 亿 has closed
    qint64 m_upper = 0;    ///< what 万 has closed since
    qint64 m_section = 0;  ///< the part below 10 000 that is being read
    qint64 m_pending = -1; ///< a group whose place is not known yet
    int m_pendingDigits = 0;
    int m_lastPlace = 10'000;
    int m_taken = 0; ///< parts of this section
    bool m_zero = false;
    bool m_first = true; ///< nothing closed yet
    int m_scalePower = 0;
    int m_scaleLength = 0;
};

} // namespace PlanLens
