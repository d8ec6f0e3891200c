// SPDX-License-Identifier: GPL-3.0-or-later
#include "assembling/titlefinding.h"

#include "assembling/numbering.h"
#include "text/characters.h"

#include <algorithm>
#include <array>

namespace PlanLens {

namespace {

constexpr int searched = 24; ///< how many paragraphs from the top may hold the title
constexpr int longestTitleLine = 120;

constexpr std::array<QStringView, 7> kinds = {u"报告", u"公报",     u"纲要", u"草案",
                                              u"要点", u"计划安排", u"规划"};
/// What a line of a title over several lines speaks of.
constexpr std::array<QStringView, 12> titleWords = {u"年",   u"计划", u"国民经济", u"发展",
                                                    u"执行", u"工作", u"省",       u"市",
                                                    u"区",   u"县",   u"州",       u"旗"};

template <std::size_t n>
bool containsAny(QStringView text, const std::array<QStringView, n> &words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](QStringView word) { return text.contains(word); });
}

bool isSalutation(QStringView text)
{
    return text.startsWith(u"各位代表") || text.startsWith(u"同志们") ||
           text.startsWith(u"各位委员");
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

bool isTitleEnd(QStringView text)
{
    const QStringView own = text.left(titleLength(text));
    if (own.endsWith(u'）') || own.endsWith(u')'))
        return containsAny(own, kinds) && !own.startsWith(u'（') && !own.startsWith(u'(');
    return std::any_of(kinds.begin(), kinds.end(),
                       [&](QStringView kind) { return own.endsWith(kind); });
}

/// A line above the title's end that belongs to it.
bool isTitlePart(QStringView text)
{
    return !text.isEmpty() && !endsSentence(text) && !text.startsWith(u"——") &&
           !text.startsWith(u'（') && !text.startsWith(u'(') && containsAny(text, titleWords) &&
           !text.startsWith(u"会议") && !text.startsWith(u"附件");
}

} // namespace

int titleLength(QStringView text)
{
    for (const QStringView dash : {QStringView(u"——"), QStringView(u"--"), QStringView(u"－－")}) {
        const qsizetype found = text.indexOf(dash);
        if (found > 0 && text.mid(found).contains(u"会议"))
            return int(found);
    }
    return int(text.size());
}

TitlePlace findTitle(const QList<RawItem> &items)
{
    TitlePlace place;
    const int end = std::min(searched, int(items.size()));
    place.body = end;
    for (int i = 0; i < end; ++i) {
        if (startsBody(items.at(i))) {
            place.body = i;
            break;
        }
    }
    for (int i = 0; i < place.body && place.last < 0; ++i) {
        if (isTitleEnd(items.at(i).text.text()))
            place.last = i;
    }
    if (place.last < 0)
        return place;
    place.first = place.last;
    while (place.first > 0 && isTitlePart(items.at(place.first - 1).text.text()))
        --place.first;
    return place;
}

} // namespace PlanLens
