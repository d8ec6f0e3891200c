// SPDX-License-Identifier: GPL-3.0-or-later
#include "assembling/celllooks.h"

#include "language/lexicon.h"
#include "text/characters.h"
#include "text/oneof.h"

#include <algorithm>

namespace PlanLens {

bool holdsHeadWord(QStringView text)
{
    static const WordTable words = wordsOf({{0, "head-ordinal"},
                                            {0, "head-name"},
                                            {0, "head-unit"},
                                            {0, "head-attribute"},
                                            {0, "head-category"},
                                            {0, "head-remark"}});
    static const WordTable places = wordsOf({{0, "head-place"}, {0, "head-country"}});
    const auto bracket =
        std::find_if(text.begin(), text.end(), [](QChar c) { return isOneOf(c, u"（("); });
    const QStringView name = text.left(bracket - text.begin()); // 国家（地区）
    return words.occursIn(text) || places.isWord(text) || places.isWord(name);
}

bool holdsColumnWord(QStringView text)
{
    static const WordTable words = wordsOf({{0, "head-target"},
                                            {0, "head-actual"},
                                            {0, "head-estimate"},
                                            {0, "head-growth"},
                                            {0, "head-share"},
                                            {0, "head-amount"},
                                            {0, "head-number"},
                                            {0, "head-sum"},
                                            {0, "head-all"},
                                            {0, "head-compared"}});
    return text.contains(u'年') || text.contains(u'%') || words.occursIn(text);
}

bool isPartOfYear(QStringView text)
{
    constexpr qsizetype longestPlan = 8; // “十四五”时期
    static const WordTable parts = wordsOf({{0, "first-quarter"},
                                            {0, "second-quarter"},
                                            {0, "third-quarter"},
                                            {0, "fourth-quarter"},
                                            {0, "first-half"},
                                            {0, "second-half"},
                                            {0, "three-quarters"},
                                            {0, "month-column"}});
    static const WordTable months = wordsOf("month");
    const auto month = months.ending(text);
    const bool plan = text.size() <= longestPlan && text.startsWith(u'“') && text.contains(u'”');
    return parts.isWord(text) || plan ||
           (month && month.length < text.size() &&
            isDigit(text.at(text.size() - month.length - 1)));
}

bool isShortTitle(QStringView text)
{
    return text.size() <= longestColumnTitle && !text.contains(u'。') && !text.contains(u'；');
}

bool namesTable(QStringView text)
{
    return text.size() > 1 && text.front() == u'表' && isDigit(text.at(1));
}

bool standsAboveTable(QStringView text)
{
    static const WordTable words = wordsOf({{0, "annex"},
                                            {0, "box"},
                                            {0, "table-continued"},
                                            {0, "part-continued"},
                                            {0, "unit-label"}});
    return words.startingAt(text) || namesTable(text);
}

} // namespace PlanLens
