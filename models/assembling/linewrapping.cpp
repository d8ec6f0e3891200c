// SPDX-License-Identifier: GPL-3.0-or-later
#include "assembling/linewrapping.h"

#include "assembling/numbering.h"
#include "language/segmentation.h"
#include "text/characters.h"
#include "text/displaywidth.h"

#include <algorithm>
#include <vector>

namespace PlanLens {

namespace {

constexpr int leastWidth = 40;        ///< a narrower column is no text
constexpr std::size_t leastLines = 5; ///< fewer broken lines show no margin
constexpr std::size_t mostLines = 50; ///< as many are looked at
constexpr int tolerance = 8;          ///< what a figure that was not to be parted leaves free
constexpr int indentation = 4;        ///< of a first line

int widthOf(const RawItem &line)
{
    return displayWidth(line.text.text(), SharedSigns::Wide) + (line.indented ? indentation : 0);
}

} // namespace

LineWrapping::LineWrapping(const QList<RawItem> &items, bool (*begins)(const RawItem &))
{
    std::vector<qsizetype> broken;
    std::vector<int> widths;
    for (qsizetype i = 0; i + 1 < items.size() && widths.size() < mostLines; ++i) {
        const RawItem &line = items.at(i);
        const RawItem &next = items.at(i + 1);
        const QString &text = line.text.text();
        const bool goesOn = line.kind == RawItem::Kind::Paragraph && next.kind == line.kind &&
                            !endsSentence(text) && !headingNumbering(text) && !begins(next);
        if (!goesOn || widthOf(line) < leastWidth)
            continue;
        broken.push_back(i);
        widths.push_back(widthOf(line));
    }
    if (widths.size() < leastLines)
        return;
    std::sort(widths.begin(), widths.end());
    const int width = widths[widths.size() * 9 / 10];
    const auto near = std::count_if(widths.begin(), widths.end(), [width](int w) {
        return w >= width - tolerance && w <= width + tolerance;
    });
    if (near * 10 < std::ptrdiff_t(widths.size()) * 8)
        return;
    // Asked last, for it takes a dictionary.
    const auto cut = std::count_if(broken.begin(), broken.end(), [&items](qsizetype i) {
        return cutsWord(items.at(i).text.text(), items.at(i + 1).text.text());
    });
    if (cut * 5 >= std::ptrdiff_t(widths.size()))
        m_width = width;
}

bool LineWrapping::isFull(const RawItem &line) const
{
    const int width = widthOf(line);
    return isKnown() && width >= m_width - tolerance && width <= m_width + tolerance;
}

bool LineWrapping::isShort(const RawItem &line) const
{
    return isKnown() && widthOf(line) * 3 < m_width * 2;
}

bool cutsWord(QStringView line, QStringView next)
{
    constexpr qsizetype context = 10;
    static const Segmenter segmenter;
    const QStringView before = line.right(context);
    const QStringView after = next.left(context);
    const std::vector<Word> left = segmenter.words(before);
    const std::vector<Word> right = segmenter.words(after);
    // Words that are whole by themselves (加快, 先进) may have neighbours that look like a word.
    if (left.empty() || right.empty() || left.back().length > 1 || right.front().length > 1)
        return false;
    QString joined = before.toString();
    joined += after;
    const std::vector<Word> words = segmenter.words(joined);
    return std::any_of(words.begin(), words.end(), [&](const Word &word) {
        return word.start < before.size() && word.end() > before.size();
    });
}

} // namespace PlanLens
