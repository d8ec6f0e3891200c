// SPDX-License-Identifier: GPL-3.0-or-later
#include "scans/scannedglyphs.h"

#include "text/characters.h"

#include <algorithm>
#include <cmath>

namespace PlanLens {

namespace {

constexpr float pointsPerInch = 72;

bool isWide(QChar c)
{
    return isIdeograph(c) || c.unicode() >= 0x2e80;
}

double widthOf(const QString &text)
{
    double width = 0;
    for (const QChar c : text)
        width += isWide(c) ? 1 : 0.5;
    return width;
}

qsizetype wideCharacters(const HocrLine &line)
{
    const QString text = line.text();
    return std::count_if(text.begin(), text.end(), isWide);
}

constexpr qsizetype few = 4; // characters, of which the size is hardly known

/// The size of the characters: Tesseract allows for what reaches above and below Latin letters.
double measuredSize(const HocrLine &line)
{
    const double width = widthOf(line.text());
    return wideCharacters(line) < few ? line.size : std::min(line.size, line.box.width() / width);
}

/// The size of most text, in pixels; 0 where there is none.
double usualSize(const std::vector<HocrLine> &lines)
{
    std::vector<double> sizes;
    for (const HocrLine &line : lines)
        sizes.insert(sizes.end(), std::size_t(wideCharacters(line)), measuredSize(line));
    if (sizes.empty())
        return 0;
    const auto middle = sizes.begin() + std::ptrdiff_t(sizes.size() / 2);
    std::nth_element(sizes.begin(), middle, sizes.end());
    return *middle;
}

/// The size that a line is set in: that of most text unless it is clearly another. Of a few
/// characters the size is hardly known.
double sizeOf(const HocrLine &line, double usual)
{
    const double most = wideCharacters(line) < few ? 1.6 : 1.18;
    const double size = measuredSize(line);
    const double ratio = usual > 0 ? size / usual : 0;
    return ratio < most && ratio > 1 / most ? usual : size;
}

/// Sets the characters of a line.
class LineSetting
{
public:
    LineSetting(PdfPage &page, const HocrLine &line, double size, float scale)
        : m_page(page), m_line(line), m_size(size), m_scale(scale)
    {}

    void run()
    {
        for (std::size_t i = 0; i < m_line.words.size(); ++i)
            setWord(m_line.words[i], endOf(i));
    }

private:
    /// Where a word ends: at the next one, unless a gap is left between them.
    double endOf(std::size_t i) const
    {
        const HocrWord &word = m_line.words[i];
        if (i + 1 == m_line.words.size())
            return word.box.right();
        const HocrWord &next = m_line.words[i + 1];
        const bool narrow = !isWide(word.text.back()) && !isWide(next.text.front());
        const double set =
            std::max(word.box.right(), word.box.left() + widthOf(word.text) * m_size);
        const double free = next.box.left() - (narrow ? word.box.right() : set);
        constexpr double gap = 0.8; // of a character
        if (free > gap * m_size || (narrow && free > 0))
            return narrow ? word.box.right() : set;
        return next.box.left();
    }

    void setWord(const HocrWord &word, double end)
    {
        const double width = std::max(end - word.box.left(), 1.0) / widthOf(word.text);
        double left = word.box.left();
        for (qsizetype i = 0; i < word.text.size(); ++i) {
            const QChar c = word.text.at(i);
            const double right = left + width * (isWide(c) ? 1 : 0.5);
            char32_t character = c.unicode();
            if (c.isHighSurrogate() && i + 1 < word.text.size())
                character = QChar::surrogateToUcs4(c, word.text.at(++i));
            m_page.glyphs.push_back({float(left) * m_scale, float(right) * m_scale,
                                     float(m_line.base) * m_scale, float(m_size) * m_scale,
                                     character, 1,
                                     std::int8_t(std::clamp(word.confidence, 0, 100))});
            left = right;
        }
    }

    PdfPage &m_page;
    const HocrLine &m_line;
    double m_size;
    float m_scale;
};

} // namespace

PdfPage pageOf(const PageParts &parts, const std::vector<HocrLine> &lines)
{
    const float scale = pointsPerInch / float(parts.resolution);
    PdfPage page;
    page.width = float(parts.width) * scale;
    page.height = float(parts.height) * scale;
    for (const QRect &rule : parts.rules)
        page.rulings.push_back({float(rule.left()) * scale, float(rule.top()) * scale,
                                float(rule.right()) * scale, float(rule.bottom()) * scale});
    const double usual = usualSize(lines);
    for (const HocrLine &line : lines)
        LineSetting(page, line, sizeOf(line, usual), scale).run();
    return page;
}

} // namespace PlanLens
