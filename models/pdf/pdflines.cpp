// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdflines.h"

#include "text/characters.h"
#include "text/workpoint.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace PlanLens {

namespace {

// All in parts of the size of the font.
constexpr float sameLine = 0.35F;   ///< how far base lines of one line may be apart
constexpr float smaller = 0.78F;    ///< size of a raised or lowered sign
constexpr float raisedMost = 0.75F; ///< how far it may stand above the line
constexpr float partGap = 1.2F;     ///< a wider gap parts a line
constexpr float narrowGap = 0.2F;   ///< may part cells
constexpr float wordGap = 0.22F;    ///< between Latin letters
constexpr float wideGap = 0.7F;     ///< between Chinese characters

using Row = std::vector<PdfGlyph>;

/// Control characters too: a glyph that a font calls a line feed ends no line.
bool isBlankGlyph(const PdfGlyph &glyph)
{
    if (glyph.character >= 0x10000)
        return false;
    const QChar c(char16_t(glyph.character));
    return glyph.character < 0x20 || isBlank(c) || isInvisible(c) || isInlineBreak(c);
}

/// What Latin words and numbers are made of.
bool isNarrow(char32_t c)
{
    return c < 0x250 && c != ' ';
}

float sizeOf(const Row &row)
{
    std::map<float, int> counts;
    for (const PdfGlyph &glyph : row)
        ++counts[std::round(glyph.size * 2) / 2];
    return std::max_element(counts.begin(), counts.end(),
                            [](const auto &a, const auto &b) { return a.second < b.second; })
        ->first;
}

std::vector<Row> rowsOf(std::vector<PdfGlyph> glyphs)
{
    std::sort(glyphs.begin(), glyphs.end(),
              [](const PdfGlyph &a, const PdfGlyph &b) { return a.base < b.base; });
    std::vector<Row> rows;
    float base = 0;
    float size = 0;
    for (const PdfGlyph &glyph : glyphs) {
        const bool same = !rows.empty() &&
                          glyph.base - base <= sameLine * std::max(std::min(size, glyph.size), 4.F);
        if (same) {
            rows.back().push_back(glyph);
            // What is large tells where the line is.
            if (glyph.size > size)
                base = glyph.base;
            size = std::max(size, glyph.size);
            continue;
        }
        rows.push_back({glyph});
        base = glyph.base;
        size = glyph.size;
    }
    return rows;
}

/// The glyph of a row that ends where another begins; null where none does.
const PdfGlyph *endingBefore(const Row &row, const PdfGlyph &glyph)
{
    for (const PdfGlyph &other : row) {
        if (glyph.size < smaller * other.size &&
            std::abs(glyph.left - other.right) < 0.35F * other.size)
            return &other;
    }
    return nullptr;
}

/// Whether a row holds nothing but small signs that belong to the line above or below it.
bool attaches(const Row &row, const Row &line, float most)
{
    if (row.size() > 8 || line.empty())
        return false;
    const float size = sizeOf(line);
    if (std::abs(line.front().base - row.front().base) > most * size)
        return false;
    float end = -1;
    for (const PdfGlyph &glyph : row) {
        const bool next = end >= 0 && std::abs(glyph.left - end) < 0.3F * glyph.size;
        if (!next && !endingBefore(line, glyph))
            return false;
        end = glyph.right;
    }
    return true;
}

bool byPlace(const PdfGlyph &a, const PdfGlyph &b)
{
    return a.left < b.left;
}

/// Puts raised and lowered signs back to their lines.
void joinSmallRows(std::vector<Row> &rows)
{
    for (Row &row : rows)
        std::sort(row.begin(), row.end(), byPlace);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        workPoint();
        const auto join = [&](std::size_t line, float most) {
            if (!attaches(rows[i], rows[line], most))
                return false;
            rows[line].insert(rows[line].end(), rows[i].begin(), rows[i].end());
            std::sort(rows[line].begin(), rows[line].end(), byPlace);
            rows[i].clear();
            return true;
        };
        if (rows[i].empty() || (i + 1 < rows.size() && join(i + 1, raisedMost)))
            continue;
        if (i > 0)
            join(i - 1, sameLine * 1.5F);
    }
}

/// Drawn once more, a little aside.
bool isDouble(const PdfGlyph &glyph, const PdfGlyph &before)
{
    return glyph.character == before.character &&
           glyph.left - before.left < 0.3F * (before.right - before.left);
}

/// Makes the parts of one line.
class Parts
{
public:
    explicit Parts(const Row &row) : m_size(sizeOf(row)) {}

    void take(const PdfGlyph &glyph)
    {
        if (isBlankGlyph(glyph)) {
            m_blank = true;
            return;
        }
        if (m_any && isDouble(glyph, m_last))
            return;
        const float gap = m_any ? glyph.left - m_last.right : 0;
        if (!m_any || gap > partGap * std::min(m_size, glyph.size)) {
            finish();
            m_line.parts.push_back({});
            part().left = glyph.left;
            part().base = glyph.base;
        } else {
            if (isApart(glyph, gap)) {
                part().text += u' ';
                part().glyphs.appendNone(1);
                m_firstDone = true;
            }
            if (gap > narrowGap * m_size)
                part().gaps.push_back({m_last.right, glyph.left, part().text.size()});
        }
        add(glyph);
    }

    PdfLine line()
    {
        finish();
        return std::move(m_line);
    }

private:
    PdfPart &part() { return m_line.parts.back(); }

    bool isApart(const PdfGlyph &glyph, float gap) const
    {
        const float size = std::min(m_last.size, glyph.size);
        const bool narrow = isNarrow(m_last.character) && isNarrow(glyph.character);
        if (narrow)
            return gap > (m_blank ? 0.1F : wordGap) * size;
        return m_blank ? gap > 0.15F * size : gap > wideGap * size;
    }

    void add(const PdfGlyph &glyph)
    {
        const bool raised = m_any && glyph.size < smaller * m_size &&
                            glyph.base < part().base - 0.15F * m_size && !part().text.isEmpty();
        if (raised && addRaised(glyph)) {
            remember(glyph);
            return;
        }
        if (!m_firstDone && isBrokenBefore(glyph.character))
            m_firstDone = true;
        if (!m_firstDone)
            part().firstWidth = glyph.right - part().left;
        m_lastNarrow = isNarrow(glyph.character);
        const qsizetype length = part().text.size();
        part().text += QChar::fromUcs4(glyph.character);
        addNumber(glyph, part().text.size() - length);
        part().right = glyph.right;
        ++m_sizes[std::round(glyph.size * 4) / 4];
        if (!isNarrow(glyph.character))
            ++m_fonts[glyph.font];
        remember(glyph);
    }

    /// Whether a line may end before a character: not inside a number or a Latin word, not behind a
    /// bracket that opens nor before a sign that closes.
    bool isBrokenBefore(char32_t character)
    {
        if (part().text.isEmpty())
            return false;
        const QChar before = part().text.back();
        const bool opens = QStringView(u"（(“‘《〈「『【〔［[").contains(before);
        const bool closes =
            character < 0x10000 && QStringView(u"，。、；：！？）)”’》〉」』】〕］],.;:!?%％‰℃…")
                                       .contains(QChar(char16_t(character)));
        // A number behind a comma stays with it, as many programs break lines.
        const bool number =
            isNarrow(character) && (m_lastNarrow || QStringView(u"、，").contains(before));
        return !opens && !closes && !number;
    }

    /// m² is a unit; behind anything else what is raised refers to a note.
    bool addRaised(const PdfGlyph &glyph)
    {
        const QChar before = part().text.back();
        const bool unit = before.isLetter() && before.unicode() < 0x80;
        if (unit && (glyph.character == U'2' || glyph.character == U'3')) {
            part().text += glyph.character == U'2' ? u'²' : u'³';
            addNumber(glyph, 1);
        } else {
            if (part().noteMarks.isEmpty() || !m_lastRaised)
                part().noteMarks.append(QString());
            part().noteMarks.last() += QChar::fromUcs4(glyph.character);
        }
        part().right = glyph.right;
        m_lastRaised = true;
        return true;
    }

    void addNumber(const PdfGlyph &glyph, qsizetype count)
    {
        if (glyph.number != GlyphNumbers::none)
            part().glyphs.append(count, glyph.number);
    }

    void remember(const PdfGlyph &glyph)
    {
        m_last = glyph;
        m_any = true;
        m_blank = false;
        if (!m_lastRaised || glyph.size >= smaller * m_size)
            m_lastRaised = false;
    }

    template <typename Key>
    static Key mostFrequent(const std::map<Key, int> &counts)
    {
        const auto most =
            std::max_element(counts.begin(), counts.end(),
                             [](const auto &a, const auto &b) { return a.second < b.second; });
        return most == counts.end() ? Key() : most->first;
    }

    void finish()
    {
        if (!m_line.parts.empty()) {
            part().size = mostFrequent(m_sizes);
            part().font = mostFrequent(m_fonts);
        }
        m_sizes.clear();
        m_fonts.clear();
        m_firstDone = false;
        m_lastNarrow = false;
        m_lastRaised = false;
    }

    PdfLine m_line;
    float m_size;
    PdfGlyph m_last;
    std::map<float, int> m_sizes;
    std::map<std::uint16_t, int> m_fonts; ///< of Chinese characters
    bool m_any = false;
    bool m_blank = false; ///< a blank was drawn before the next glyph
    bool m_firstDone = false;
    bool m_lastNarrow = false;
    bool m_lastRaised = false;
};

} // namespace

float PdfLine::size() const
{
    return std::max_element(
               parts.begin(), parts.end(),
               [](const PdfPart &a, const PdfPart &b) { return a.text.size() < b.text.size(); })
        ->size;
}

QString PdfLine::text() const
{
    QString text = parts.front().text;
    for (std::size_t i = 1; i < parts.size(); ++i)
        text += u' ' + parts[i].text;
    return text;
}

GlyphNumbers PdfLine::glyphs() const
{
    GlyphNumbers all = parts.front().glyphs;
    for (std::size_t i = 1; i < parts.size(); ++i) {
        all.appendNone(1);
        all += parts[i].glyphs;
    }
    return all;
}

QStringList PdfLine::noteMarks() const
{
    QStringList marks;
    for (const PdfPart &part : parts)
        marks += part.noteMarks;
    return marks;
}

std::vector<PdfLine> linesOf(std::vector<PdfGlyph> glyphs)
{
    std::vector<PdfLine> lines;
    std::vector<Row> rows = rowsOf(std::move(glyphs));
    joinSmallRows(rows);
    for (const Row &row : rows) {
        if (std::all_of(row.begin(), row.end(), isBlankGlyph))
            continue;
        Parts parts(row);
        for (const PdfGlyph &glyph : row)
            parts.take(glyph);
        lines.push_back(parts.line());
    }
    return lines;
}

} // namespace PlanLens
