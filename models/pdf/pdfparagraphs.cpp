// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdfparagraphs.h"

#include "assembling/numbering.h"
#include "text/characters.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace PlanLens {

namespace {

// In parts of the size of the font.
constexpr float indentLeast = 1.2F;
constexpr float centredLeast = 2.2F; ///< free at either side of a line in the middle
constexpr float unevenMost = 1.2F;   ///< how far from the middle it may be
constexpr float loose = 0.7F;        ///< what may be free at the end of a full line

float indentOf(const PdfLine &line, const PdfPlace &place)
{
    return (line.left() - place.left) / std::max(line.size(), 1.F);
}

bool isCentred(const PdfLine &line, const PdfPlace &place)
{
    const float size = std::max(line.size(), 1.F);
    const float left = (line.left() - place.left) / size;
    const float right = (place.right - line.right()) / size;
    return left > centredLeast && right > centredLeast && std::abs(left - right) < unevenMost;
}

bool sameSize(const PdfLine &a, const PdfLine &b)
{
    constexpr float most = 1.12F;
    return std::max(a.size(), b.size()) <= most * std::min(a.size(), b.size());
}

bool isLatin(QChar c)
{
    return c.isLetter() && c.unicode() < 0x250;
}

} // namespace

void PdfSetting::add(const PdfLine &line, const PdfLine &next)
{
    constexpr float widest = 3;
    const float distance = next.base() - line.base();
    if (!sameSize(line, next) || distance <= 0 || distance > widest * line.size())
        return;
    ++m_pitches[int(std::lround(line.size()))][int(std::lround(distance * 2))];
}

float PdfSetting::pitch(float size) const
{
    const auto found = m_pitches.find(int(std::lround(size)));
    if (found == m_pitches.end())
        return 0;
    const auto &counts = found->second;
    const auto most =
        std::max_element(counts.begin(), counts.end(),
                         [](const auto &a, const auto &b) { return a.second < b.second; });
    return float(most->first) / 2;
}

void PdfParagraphs::take(const PdfLine &line, const PdfPlace &place)
{
    if (m_any && continues(line, place)) {
        append(line, place.page);
    } else {
        const bool sameColumn = m_any && place.column == m_lastPlace.column;
        const bool shows = !m_any || sameColumn || indentOf(line, place) > indentLeast;
        PdfPart first = line.parts.front();
        first.text = line.text();
        first.glyphs = line.glyphs();
        first.right = line.right();
        first.page = place.page;
        m_paragraphs.push_back({first.text,
                                first.glyphs,
                                line.noteMarks(),
                                shows,
                                place.boxed,
                                place.page,
                                1,
                                first,
                                {}});
        m_paragraphs.back().pages.add(0, place.page);
    }
    m_last = line;
    m_lastPlace = place;
    m_any = true;
}

bool PdfParagraphs::continues(const PdfLine &line, const PdfPlace &place) const
{
    if (place.boxed != m_lastPlace.boxed || !sameSize(m_last, line) || isCentred(line, place) ||
        isCentred(m_last, m_lastPlace) || !isFull(line))
        return false;
    if (indentOf(line, place) > indentLeast)
        return false;
    const bool sameColumn = place.column == m_lastPlace.column;
    if (sameColumn)
        return !isApart(line, place);
    return !headingNumbering(line.text());
}

/// Whether what begins the next line would not have found room at the end of the last one.
bool PdfParagraphs::isFull(const PdfLine &next) const
{
    const float free = m_lastPlace.right - m_last.right();
    const float first =
        headingNumbering(next.text()) ? m_last.size() : next.parts.front().firstWidth;
    return free <= first + loose * m_last.size();
}

bool PdfParagraphs::isApart(const PdfLine &line, const PdfPlace &place) const
{
    if (place.afterPicture)
        return false;
    constexpr float most = 1.25F;
    const float usual = m_setting.pitch(line.size());
    const float distance = line.base() - m_last.base();
    return distance <= 0 || (usual > 0 && distance > most * usual + 0.5F);
}

void PdfParagraphs::append(const PdfLine &line, int page)
{
    PdfParagraph &paragraph = m_paragraphs.back();
    const QString text = line.text();
    if (!paragraph.text.isEmpty() && isLatin(paragraph.text.back()) && isLatin(text.front())) {
        paragraph.text += u' ';
        paragraph.glyphs.appendNone(1);
    }
    paragraph.pages.add(int(paragraph.text.size()), page);
    paragraph.text += text;
    paragraph.glyphs += line.glyphs();
    ++paragraph.lines;
    paragraph.noteMarks += line.noteMarks();
}

std::vector<PdfParagraph> PdfParagraphs::finish()
{
    m_any = false;
    return std::exchange(m_paragraphs, {});
}

} // namespace PlanLens
