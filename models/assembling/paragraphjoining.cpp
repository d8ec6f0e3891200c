// SPDX-License-Identifier: GPL-3.0-or-later
#include "assembling/paragraphjoining.h"

#include "assembling/numbering.h"
#include "text/characters.h"

#include <algorithm>
#include <array>

namespace PlanLens {

namespace {

/// Shorter lines without a full stop are headings, signatures and captions.
constexpr int shortestBroken = 25;

constexpr std::array<QStringView, 5> noteStarts = {u"注：", u"注:", u"备注", u"说明：", u"附注"};
constexpr std::array<QStringView, 6> furtherNotes = {u"加“",  u"加\"", u"标“",
                                                     u"标注", u"带“",  u"带*"};

template <std::size_t n>
bool startsWithAny(QStringView text, const std::array<QStringView, n> &words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](QStringView word) { return text.startsWith(word); });
}

/// （下转15版）, （上接第一版）: what a newspaper prints where a text goes on on another page.
bool isPageReference(QStringView text)
{
    return (text.startsWith(u"（下转") || text.startsWith(u"（上接")) && text.endsWith(u'）');
}

bool beginsParagraph(const RawItem &item)
{
    const QStringView text = item.text.text();
    return item.indented || item.note || item.styleLevel > 0 || item.titleStyle ||
           headingNumbering(text) || startsNotes(text) || continuesNotes(text) || startsBox(text) ||
           text.startsWith(u"——") || text.startsWith(u"--") || text.startsWith(u"表") ||
           text.startsWith(u"附件") || isPageReference(text);
}

bool isBroken(const RawItem &item, bool inNotes)
{
    const QString &text = item.text.text();
    if (text.isEmpty() || endsSentence(text) || item.styleLevel > 0 || item.titleStyle || item.note)
        return false;
    // A numbered line without a full stop is a heading, however long.
    const bool heading = headingNumbering(text) && !text.contains(u'。') && text.size() <= 64;
    if (heading && !inNotes)
        return false;
    const bool sentence = text.contains(u'。') || text.contains(u'，') || text.contains(u'、');
    return inNotes || (text.size() >= shortestBroken && sentence && !startsBox(text));
}

} // namespace

bool startsNotes(QStringView text)
{
    return startsWithAny(text, noteStarts);
}

bool continuesNotes(QStringView text)
{
    return startsWithAny(text, furtherNotes) || text.startsWith(u'*') || text.startsWith(u'＊');
}

bool startsBox(QStringView text)
{
    if (!text.startsWith(u"专栏") || text.size() > 60 || text.contains(u'。'))
        return false;
    const QStringView rest = text.mid(2);
    return !rest.isEmpty() && (isDigit(rest.front()) || isHeadingNumeral(rest.front()) ||
                               QStringView(u"：: ").contains(rest.front()));
}

QList<int> joinBrokenParagraphs(QList<RawItem> &items)
{
    QList<int> joined;
    QList<RawItem> result;
    bool inNotes = false;
    for (const RawItem &item : std::as_const(items)) {
        const bool paragraph = item.kind == RawItem::Kind::Paragraph;
        const bool follows = paragraph && !result.isEmpty() &&
                             result.last().kind == RawItem::Kind::Paragraph &&
                             result.last().boxed == item.boxed;
        if (follows && !beginsParagraph(item) && isBroken(result.last(), inNotes)) {
            result.last().text.append(item.text);
            joined.append(item.line);
            continue;
        }
        const QStringView text = item.text.text();
        const Numbering numbering = headingNumbering(text);
        inNotes = paragraph && (startsNotes(text) ||
                                (inNotes && (continuesNotes(text) || numbering.level == 3)));
        result.append(item);
    }
    items = result;
    return joined;
}

} // namespace PlanLens
