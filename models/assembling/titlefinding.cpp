// SPDX-License-Identifier: GPL-3.0-or-later
#include "assembling/titlefinding.h"

#include "assembling/numbering.h"
#include "report/titleline.h"
#include "text/characters.h"

#include <algorithm>
#include <array>

namespace PlanLens {

namespace {

constexpr int searched = 24;      ///< how many paragraphs from the top may hold the title
constexpr int searchedBelow = 60; ///< and how many after a resolution that stands in front of it
constexpr int longestTitleLine = 120;
constexpr int shortestTitle = 6;

/// What a line of a title over several lines speaks of.
constexpr std::array<QStringView, 12> titleWords = {u"年",   u"计划", u"国民经济", u"发展",
                                                    u"执行", u"工作", u"省",       u"市",
                                                    u"区",   u"县",   u"州",       u"旗"};
/// What a line says that is a title though it does not end like one.
constexpr std::array<QStringView, 6> subjectWords = {u"计划", u"国民经济", u"报告",
                                                     u"公报", u"规划",     u"决议"};
/// Who prints or gives a report, above it or below: no part of its title.
constexpr std::array<QStringView, 12> bodies = {u"局",   u"委",   u"委员会", u"办公室",
                                                u"大会", u"会议", u"文件",   u"队",
                                                u"厅",   u"报",   u"网",     u"材料"};
constexpr std::array<QStringView, 9> offices = {u"省长", u"市长", u"区长", u"县长", u"州长",
                                                u"旗长", u"盟长", u"主席", u"主任"};
/// How a line begins that goes on with the title above it.
constexpr std::array<QStringView, 6> joints = {u"和", u"及", u"与", u"暨", u"的", u"并"};

template <std::size_t n>
bool containsAny(QStringView text, const std::array<QStringView, n> &words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](QStringView word) { return text.contains(word); });
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
    return !text.isEmpty() && !endsSentence(text) && !text.startsWith(u"——") &&
           !text.startsWith(u'（') && !text.startsWith(u'(') && !text.endsWith(u'）') &&
           containsAny(text, titleWords) && !text.startsWith(u"会议") &&
           !text.startsWith(u"附件") && !isPageFurniture(text) && !isMeetingLine(text) &&
           !namesBody(text);
}

/// A title may go on after these: …发展计划|执行情况及…的报告.
bool endsWeakly(QStringView text)
{
    constexpr std::array<QStringView, 5> ends = {u"计划", u"规划", u"情况", u"草案", u"安排"};
    return text.size() > shortestTitle &&
           std::any_of(ends.begin(), ends.end(),
                       [&](QStringView end) { return text.endsWith(end); });
}

/// A line below a title's end that goes on with it.
bool isContinuation(QStringView above, QStringView text)
{
    constexpr std::array<QStringView, 4> stages = {u"执行情况", u"草案", u"完成情况", u"纲要"};
    const auto begins = [&](QStringView word) {
        return text.startsWith(word);
    };
    if (begins(u"（草案") || begins(u"(草案"))
        return text.size() < shortestTitle * 2;
    const bool joint = std::any_of(joints.begin(), joints.end(), begins);
    const bool stage = endsWeakly(above) && std::any_of(stages.begin(), stages.end(), begins);
    return (joint || stage) && isTitleEnd(text);
}

/// How much a title says: which year, which place. A channel of a site (政府工作报告) says neither.
int weight(QStringView text)
{
    constexpr std::array<QStringView, 6> places = {u"省", u"市", u"区", u"县", u"州", u"旗"};
    return (text.contains(u'年') ? 2 : 0) + (containsAny(text, places) ? 1 : 0);
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

/// The line that a title ends with, of those before the text; -1 where there is none.
int titleEnd(const QList<RawItem> &items, int body)
{
    int best = -1;
    for (int i = 0; i < body; ++i) {
        if (!isTitleEnd(textAt(items, i)))
            continue;
        if (best < 0 || weight(textAt(items, i)) > weight(textAt(items, best)))
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
    const int end = std::min(searchedBelow, int(items.size()));
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
        if (text.size() >= shortestTitle && containsAny(text, subjectWords) &&
            !endsSentence(text) && !isPageFurniture(text) && !isMeetingLine(text) &&
            !namesBody(text))
            return i;
    }
    return -1;
}

/// A line that is part of a title wherever it stands.
bool isSurePart(QStringView text)
{
    constexpr std::array<QStringView, 6> places = {u"省", u"市", u"区", u"县", u"州", u"旗"};
    constexpr qsizetype longestPlace = 16;
    if (!isTitlePart(text) || text.contains(u'月') || isTitleEnd(text))
        return false;
    const bool place = text.size() <= longestPlace &&
                       std::any_of(places.begin(), places.end(),
                                   [&](QStringView end) { return text.endsWith(end); });
    return place || text.contains(u'年') || containsAny(text, subjectWords);
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
    return containsAny(text, offices) ||
           std::any_of(bodies.begin(), bodies.end(),
                       [&](QStringView body) { return text.endsWith(body); });
}

TitlePlace findTitle(const QList<RawItem> &items)
{
    TitlePlace place;
    const int end = std::min(searched, int(items.size()));
    place.body = bodyFrom(items, 0, end);
    place.last = titleEnd(items, place.body);
    if (place.last < 0) {
        if (const int below = titleAfterWrapper(items, place.body); below >= 0) {
            place.last = below;
            place.body = bodyFrom(items, below + 1, std::min(below + searched, int(items.size())));
        }
    }
    if (place.last < 0)
        place.last = titleBySubject(items, place.body);
    if (place.last < 0)
        return place;
    place.first = place.last;
    while (place.first > 0 && isTitlePart(textAt(items, place.first - 1)) &&
           !isTitleEnd(textAt(items, place.first - 1)))
        --place.first;
    while (place.last + 1 < place.body &&
           isContinuation(textAt(items, place.last), textAt(items, place.last + 1)))
        ++place.last;
    return place;
}

TitlePlace titleEndingAt(const QList<RawItem> &items, int last, int from)
{
    TitlePlace place{last, last, last + 1};
    while (place.first > from && isSurePart(textAt(items, place.first - 1)))
        --place.first;
    while (place.last + 1 < items.size() &&
           isContinuation(textAt(items, place.last), textAt(items, place.last + 1)))
        ++place.last;
    place.body = place.last + 1;
    return place;
}

int startAbove(const QList<RawItem> &items, int first)
{
    QStringView text = textAt(items, first - 1);
    if (text.endsWith(u'）'))
        text = text.left(text.lastIndexOf(u'（'));
    const bool collection = text.endsWith(u"文件") || text.endsWith(u"材料");
    return collection && text.size() <= longestTitleLine ? first - 1 : first;
}

} // namespace PlanLens
