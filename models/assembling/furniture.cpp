// SPDX-License-Identifier: GPL-3.0-or-later
#include "assembling/furniture.h"

#include "language/lexicon.h"
#include "text/characters.h"
#include "text/oneof.h"
#include "text/stops.h"

#include <algorithm>

namespace PlanLens {

namespace {

constexpr int searched = 60;            ///< how many lines from either end may be furniture
constexpr qsizetype longest = 60;       ///< of a line of furniture
constexpr qsizetype longestTitle = 120; ///< a longer line is text
constexpr qsizetype longestCrumb = 12;

enum Kind { PageWord, PageLabel, LetterSize };

const WordTable &words()
{
    static const WordTable table =
        wordsOf({{PageWord, "page-word"}, {PageLabel, "page-label"}, {LetterSize, "letter-size"}});
    return table;
}

bool isSeparator(QChar c)
{
    return isBlank(c) || isOneOf(c, u"【】[]［］（）()|｜│:：>＞》《«»·×+-—_/、,，");
}

/// 2026-02-03 09:02:33: as databases print it; a report's own date is in words.
bool isTimestamp(QStringView text)
{
    return text.size() >= 8 && (text.startsWith(u"20") || text.startsWith(u"19")) &&
           text.contains(text.contains(u'/') ? u'/' : u'-') &&
           std::all_of(text.begin(), text.end(),
                       [](QChar c) { return isDigit(c) || isBlank(c) || isOneOf(c, u"-/:：."); });
}

/// Whether a line holds nothing but furniture. Sizes of letters and separators alone are furniture
/// only after a line that is.
bool isFurniture(QStringView text, bool afterFurniture)
{
    if (text.size() > longest)
        return false;
    if (isTimestamp(text))
        return true;
    bool any = afterFurniture;
    for (qsizetype at = 0; at < text.size();) {
        if (isSeparator(text.at(at))) {
            ++at;
            continue;
        }
        const WordTable::Hit hit = words().startingAt(text, at);
        if (!hit || (hit.tag == LetterSize && !any))
            return false;
        any = true;
        at += hit.length;
        if (hit.tag == PageLabel) // what it names follows
            return at < text.size() && isColon(text.at(at));
    }
    return any;
}

/// > alone parts the names of the pages that lead to this one.
bool isCrumbSign(QStringView text)
{
    return text.size() == 1 && isOneOf(text.front(), u">＞»");
}

bool isSentenceOrTable(const RawItem &item)
{
    const QStringView text = item.text.text();
    return item.kind == RawItem::Kind::Table || text.size() > longestTitle ||
           (endsSentence(text) && !text.isEmpty() && !isColon(text.back()));
}

/// The first sentence, and what follows the last one.
int endOfHead(const QList<RawItem> &items)
{
    int end = 0;
    while (end < items.size() && end < searched && !isSentenceOrTable(items.at(end)))
        ++end;
    return end;
}

int startOfTail(const QList<RawItem> &items)
{
    int start = int(items.size());
    while (start > 0 && start + searched > items.size() && !isSentenceOrTable(items.at(start - 1)))
        --start;
    return start;
}

/// Parts the furniture from what is kept, in reading order.
class Sweep
{
public:
    void take(const RawItem &item, bool mayBeFurniture)
    {
        const QString &text = item.text.text();
        const bool crumb = m_afterCrumb && text.size() <= longestCrumb;
        const bool furniture = mayBeFurniture && (crumb || isFurniture(text, m_afterFurniture));
        m_afterFurniture = furniture;
        m_afterCrumb = furniture && isCrumbSign(text);
        if (furniture)
            m_lines.append(item.line);
        else
            m_kept.append(item);
    }

    const QList<RawItem> &kept() const { return m_kept; }
    const QList<int> &lines() const { return m_lines; }

private:
    QList<RawItem> m_kept;
    QList<int> m_lines;
    bool m_afterFurniture = false;
    bool m_afterCrumb = false;
};

} // namespace

QList<int> takeFurnitureOut(QList<RawItem> &items)
{
    const int head = endOfHead(items);
    const int tail = startOfTail(items);
    Sweep sweep;
    for (int i = 0; i < items.size(); ++i)
        sweep.take(items.at(i), i < head || i >= tail);
    // A text of nothing else is no page around a report.
    if (sweep.kept().isEmpty())
        return {};
    if (!sweep.lines().isEmpty())
        items = sweep.kept();
    return sweep.lines();
}

} // namespace PlanLens
