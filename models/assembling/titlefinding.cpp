// SPDX-License-Identifier: GPL-3.0-or-later
#include "assembling/titlefinding.h"

#include "assembling/numbering.h"
#include "language/lexicon.h"
#include "report/titleline.h"
#include "report/writtenyears.h"
#include "text/characters.h"

#include <algorithm>

namespace PlanLens {

namespace {

constexpr int searchedTop = 24;   ///< how many paragraphs from the top may hold the title
constexpr int searchedAfter = 60; ///< and how many after a resolution that stands in front of it
constexpr int longestTitleLine = 120;
constexpr int shortestTitle = 6;

/// The level of a place, which its name ends with.
const WordTable &placeLevels()
{
    static const WordTable words = wordsOf("place-level");
    return words;
}

/// What a line of a title over several lines speaks of.
bool speaksOfReport(QStringView text)
{
    static const WordTable words = wordsOf("title-word");
    return words.occursIn(text) || placeLevels().occursIn(text);
}

/// What a line says that is a title though it does not end like one.
const WordTable &subjects()
{
    static const WordTable words = wordsOf("title-subject");
    return words;
}

/// The first paragraph of the text proper: the salutation, a numbered heading, or a long paragraph.
bool startsBody(const RawItem &item)
{
    if (item.kind == RawItem::Kind::Table || item.boxed)
        return true;
    const QStringView text = item.text.text();
    if (isSalutation(text) || headingNumbering(text).level == 1)
        return true;
    return text.size() > longestTitleLine || text.endsWith(u'。');
}

/// A line above the title's end that belongs to it.
bool isTitlePart(QStringView text)
{
    static const WordTable others = wordsOf("no-title-line");
    return !text.isEmpty() && !endsSentence(text) && !text.startsWith(u"——") &&
           !text.startsWith(u'（') && !text.startsWith(u'(') && !text.endsWith(u'）') &&
           speaksOfReport(text) && !others.startingAt(text) && !isPageFurniture(text) &&
           !isMeetingLine(text) && !namesBody(text);
}

/// Who gives a report that says itself what it is about: 四川省人民政府|关于四川省2023年…的报告.
/// But 松潘县人民政府|工作报告.
bool givesWhatIsBelow(QStringView text, QStringView below)
{
    static const WordTable governments = wordsOf("government");
    return governments.ending(text) && opensSubject(below);
}

/// 在市第十五届人民代表大会第三次会议上|政府工作报告: where it was given. But …会议上|的报告.
bool isGatheringAbove(QStringView text, QStringView below)
{
    static const WordTable joints = wordsOf("title-joint");
    return endsAtGathering(text) && !joints.startingAt(below);
}

/// Whether a line belongs to the title that goes on below it.
bool isPartAbove(QStringView text, QStringView below)
{
    return isTitlePart(text) && !isTitleEnd(text) && !givesWhatIsBelow(text, below) &&
           !isGatheringAbove(text, below);
}

/// A title may go on after these: …发展计划|执行情况及…的报告.
bool endsWeakly(QStringView text)
{
    static const WordTable ends = wordsOf("title-open-end");
    return text.size() > shortestTitle && ends.ending(text);
}

/// A line below a title that says more of what it says.
bool goesOn(QStringView above, QStringView text)
{
    static const WordTable joints = wordsOf("title-joint");
    static const WordTable stages = wordsOf("title-goes-on");
    return joints.startingAt(text) || (endsWeakly(above) && stages.startingAt(text));
}

/// A line below a title's end that goes on with it.
bool isContinuation(QStringView above, QStringView text)
{
    static const WordTable drafts = wordsOf("draft");
    const bool bracket = text.startsWith(u'（') || text.startsWith(u'(');
    if (bracket && drafts.startingAt(text, 1))
        return text.size() < 2 * qsizetype(shortestTitle);
    return goesOn(above, text) && isTitleEnd(text);
}

/// How much a title says: which year, which place. A channel of a site (政府工作报告) says neither.
int weight(QStringView text)
{
    return (text.contains(u'年') ? 2 : 0) + (placeLevels().occursIn(text) ? 1 : 0);
}

int bodyFrom(const QList<RawItem> &items, int from, int end)
{
    int body = from;
    while (body < end && !startsBody(items.at(body)))
        ++body;
    return body;
}

QStringView textAt(const QList<RawItem> &items, int i)
{
    return items.at(i).text.text();
}

/// The line that the title goes on to below `last`, before `end`: the next, or the one after that
/// (…发展计划|执行情况与2012年…社会发展|计划草案的报告). `last` where it ends there.
int continuedTo(const QList<RawItem> &items, int last, int end)
{
    const int next = last + 1;
    if (next >= end)
        return last;
    const QStringView text = textAt(items, next);
    if (isContinuation(textAt(items, last), text))
        return next;
    const bool between = goesOn(textAt(items, last), text) && isTitlePart(text) &&
                         text.size() <= longestTitleLine && next + 1 < end;
    const bool ends = between && isTitleEnd(textAt(items, next + 1)) &&
                      textAt(items, next + 1).size() <= longestTitleLine;
    return ends ? next + 1 : last;
}

/// The line that a title ends with, of those before the text; -1 where there is none.
int titleEnd(const QList<RawItem> &items, int body)
{
    int best = -1;
    for (int i = 0; i < body; ++i) {
        if (!isTitleEnd(textAt(items, i)))
            continue;
        const int more = best < 0 ? 1 : weight(textAt(items, i)) - weight(textAt(items, best));
        // What a register calls a report gives way to the report's own title.
        const bool own =
            best >= 0 && hasTitleLabel(textAt(items, best)) && !hasTitleLabel(textAt(items, i));
        if (more > 0 || (more == 0 && own))
            best = i;
    }
    return best;
}

/// Whether a report begins here: its title, and then at once the session or the salutation.
bool opensReport(const QList<RawItem> &items, int i)
{
    constexpr int near = 3;
    if (!isTitleEnd(textAt(items, i)) || textAt(items, i).size() > longestTitleLine)
        return false;
    for (int next = i + 1; next < items.size() && next <= i + near; ++next) {
        const QStringView text = textAt(items, next);
        if (isSalutation(text) || isMeetingLine(text))
            return true;
    }
    return false;
}

/// The title of a report that stands after a resolution or notice about it.
int titleAfterWrapper(const QList<RawItem> &items, int body)
{
    const bool wrapped = std::any_of(items.begin(), items.begin() + body, [](const RawItem &item) {
        return endsLikeAWrapper(item.text.text());
    });
    const int end = std::min(searchedAfter, int(items.size()));
    for (int i = body; wrapped && i < end; ++i) {
        if (opensReport(items, i))
            return i;
    }
    return -1;
}

/// A title that ends in no word for a report: by the document's own style, else by its subject.
int titleBySubject(const QList<RawItem> &items, int body)
{
    for (int i = 0; i < body; ++i) {
        const QStringView text = textAt(items, i);
        if (items.at(i).titleStyle && !text.isEmpty())
            return i;
    }
    for (int i = 0; i < body; ++i) {
        const QStringView text = textAt(items, i);
        if (text.size() >= shortestTitle && subjects().occursIn(text) && !endsSentence(text) &&
            !isPageFurniture(text) && !isMeetingLine(text) && !namesBody(text))
            return i;
    }
    return -1;
}

/// 南京市2011年国民经济核算资料: the first line that is the document's own, where it names a year
/// and is no sentence.
int titleByYear(const QList<RawItem> &items, int body)
{
    constexpr qsizetype longest = 60;
    for (int i = 0; i < body; ++i) {
        const QStringView text = textAt(items, i);
        if (text.isEmpty() || isPageFurniture(text))
            continue;
        const bool day = text.endsWith(u'日') || text.startsWith(u'（') || text.startsWith(u'(');
        const bool titled = !day && text.size() >= shortestTitle && text.size() <= longest &&
                            firstYear(text.toString()) && !endsSentence(text) &&
                            !text.endsWith(u'：') && !text.endsWith(u':') && !isMeetingLine(text) &&
                            !isSalutation(text) && !namesBody(text) &&
                            headingNumbering(text).level == 0;
        return titled ? i : -1;
    }
    return -1;
}

/// A line that is part of a title wherever it stands.
bool isSurePart(QStringView text)
{
    constexpr qsizetype longestPlace = 16;
    if (!isTitlePart(text) || text.contains(u'月') || isTitleEnd(text))
        return false;
    const bool place = text.size() <= longestPlace && placeLevels().ending(text);
    return place || text.contains(u'年') || subjects().occursIn(text);
}

} // namespace

bool isTitleEnd(QStringView text)
{
    if (isPageFurniture(text))
        return false;
    const QStringView subject = noticeSubject(text);
    return endsLikeATitle(subject.isNull() ? titleCore(text) : subject);
}

bool namesBody(QStringView text)
{
    static const WordTable issuers = wordsOf("report-issuer");
    static const WordTable offices = wordsOf("office-holder");
    return offices.occursIn(text) || issuers.ending(text);
}

TitlePlace findTitle(const QList<RawItem> &items)
{
    TitlePlace place;
    const int end = std::min(searchedTop, int(items.size()));
    place.body = bodyFrom(items, 0, end);
    place.last = titleEnd(items, place.body);
    if (place.last < 0) {
        if (const int below = titleAfterWrapper(items, place.body); below >= 0) {
            place.last = below;
            place.body =
                bodyFrom(items, below + 1, std::min(below + searchedTop, int(items.size())));
        }
    }
    if (place.last < 0)
        place.last = titleBySubject(items, place.body);
    if (place.last < 0)
        place.last = titleByYear(items, place.body);
    if (place.last < 0)
        return place;
    place.first = place.last;
    while (place.first > 0 &&
           isPartAbove(textAt(items, place.first - 1), textAt(items, place.first)))
        --place.first;
    for (int next = continuedTo(items, place.last, place.body); next > place.last;
         next = continuedTo(items, place.last, place.body))
        place.last = next;
    return place;
}

TitlePlace titleEndingAt(const QList<RawItem> &items, int last, int from)
{
    constexpr int mostLines = 8; // above, and below
    TitlePlace place{last, last, last + 1};
    while (place.first > std::max(from, last - mostLines) &&
           isSurePart(textAt(items, place.first - 1)))
        --place.first;
    const int end = std::min(int(items.size()), last + 1 + mostLines);
    for (int next = continuedTo(items, place.last, end); next > place.last;
         next = continuedTo(items, place.last, end))
        place.last = next;
    place.body = place.last + 1;
    return place;
}

int startAbove(const QList<RawItem> &items, int first)
{
    QStringView text = textAt(items, first - 1);
    if (text.endsWith(u'）'))
        text = text.left(text.lastIndexOf(u'（'));
    static const WordTable collections = wordsOf("collection");
    return collections.ending(text) && text.size() <= longestTitleLine ? first - 1 : first;
}

} // namespace PlanLens
