// SPDX-License-Identifier: GPL-3.0-or-later
#include "interpreting/scope.h"

#include "sentences/prosestretch.h"
#include "text/characters.h"

#include <algorithm>
#include <array>

namespace PlanLens {

namespace {

enum class Level { Country, Province, City, Own };

struct ScopeWord
{
    QStringView text;
    Level level;
};

constexpr std::array<ScopeWord, 14> scopeWords = {{{u"全国", Level::Country},
                                                   {u"我国", Level::Country},
                                                   {u"全省", Level::Province},
                                                   {u"我省", Level::Province},
                                                   {u"全自治区", Level::Province},
                                                   {u"全市", Level::City},
                                                   {u"我市", Level::City},
                                                   {u"全区", Level::Own},
                                                   {u"我区", Level::Own},
                                                   {u"全县", Level::Own},
                                                   {u"我县", Level::Own},
                                                   {u"全旗", Level::Own},
                                                   {u"我旗", Level::Own},
                                                   {u"全州", Level::Own}}};

/// After these the place is a rank, a rule or a name, and the sentence goes on about its own
/// region.
constexpr std::array<QStringView, 33> otherUses = {
    u"率先", u"前列", u"第",   u"首",   u"领先", u"先进", u"平均", u"水平", u"上下",
    u"人民", u"统一", u"一体", u"性",   u"范围", u"各",   u"重点", u"唯一", u"最",
    u"示范", u"试点", u"文明", u"范",   u"百强", u"千强", u"十强", u"百佳", u"十佳",
    u"双创", u"优秀", u"模范", u"知名", u"著名", u"名"};

/// What a whole country or province has as a region has it: where a clause has no figure of its
/// own, the place is what the sentence speaks of only with one of these.
constexpr std::array<QStringView, 12> aggregates = {
    u"经济",   u"地区生产总值", u"生产总值", u"GDP",  u"工业", u"农业",
    u"服务业", u"固定资产投资", u"投资",     u"消费", u"外贸", u"进出口"};

/// A place is what the sentence speaks of only where a clause begins with it, or with its year.
bool beginsClause(QStringView text, qsizetype index)
{
    if (index == 0)
        return true;
    const QChar before = text[index - 1];
    return before.isPunct() || before.isSpace() || QStringView(u"年月日看计").contains(before);
}

/// 对标全市经济工作会议要求，…: the place is part of what the report follows, not whom it is about.
bool isFollowed(QStringView after)
{
    constexpr std::array<QStringView, 7> words = {u"会议", u"精神", u"要求",    u"部署",
                                                  u"战略", u"形势", u"规划纲要"};
    const auto end = std::find_if(after.begin(), after.end(),
                                  [](QChar c) { return QStringView(u"，：,:").contains(c); });
    const QStringView piece = after.left(end - after.begin());
    return std::any_of(words.begin(), words.end(),
                       [&](QStringView word) { return piece.contains(word); });
}

/// 全国双创周在我市举办，…: a clause without a figure that tells of an event or a title; the
/// figures after it are the report's own.
bool onlyNames(QStringView after)
{
    const auto end = std::find_if(after.begin(), after.end(),
                                  [](QChar c) { return QStringView(u"，,：:").contains(c); });
    if (end == after.end() || end == after.begin())
        return false; // the clause of the figure, or 全市，…
    const QStringView clause = after.left(end - after.begin());
    const bool counts =
        std::any_of(clause.begin(), clause.end(), [](QChar c) { return c.isDigit(); });
    return !counts && std::none_of(aggregates.begin(), aggregates.end(),
                                   [&](QStringView word) { return clause.startsWith(word); });
}

/// 全市旅发大会筹集资金3亿元: an event.
bool isEvent(QStringView after)
{
    constexpr std::array<QStringView, 12> events = {u"大会", u"大赛", u"比赛",   u"竞赛",
                                                    u"论坛", u"峰会", u"博览会", u"展会",
                                                    u"联赛", u"锦标", u"运动会", u"创新创业"};
    const auto end = std::find_if(after.begin(), after.end(),
                                  [](QChar c) { return c.isPunct() || c.isDigit(); });
    const QStringView words = after.left(end - after.begin());
    return std::any_of(events.begin(), events.end(),
                       [&](QStringView event) { return words.contains(event); });
}

const Region *ancestorAt(Level level, const QString &own, const Regions &regions)
{
    const Region *region = regions.find(own);
    for (; region; region = regions.find(region->parent)) {
        const bool province = region->code.endsWith(u"0000") && !region->parent.isEmpty();
        const bool fits = level == Level::Own ||
                          (level == Level::Country && region->parent.isEmpty()) ||
                          (level == Level::Province && province) ||
                          (level == Level::City && region->name.endsWith(u'市'));
        if (fits)
            return region;
    }
    return nullptr;
}

} // namespace

QString regionSpokenOf(QStringView before, const QString &own, const Regions &regions)
{
    const auto end = std::find_if(before.rbegin(), before.rend(),
                                  [](QChar c) { return c == u'。' || c == u'；'; });
    const QStringView sentence =
        before.right(std::min<qsizetype>(end - before.rbegin(), longestSentence));
    for (qsizetype i = sentence.size() - 1; i >= 0; --i) {
        const QStringView rest = sentence.mid(i);
        if (rest.front() != u'全' && rest.front() != u'我')
            continue; // with these all of the words begin
        const auto word =
            std::find_if(scopeWords.begin(), scopeWords.end(), [&](const ScopeWord &candidate) {
                return rest.front() == candidate.text.front() && rest.startsWith(candidate.text);
            });
        if (word == scopeWords.end() || !beginsClause(sentence, i))
            continue;
        const QStringView after = rest.mid(word->text.size());
        const bool other = std::any_of(otherUses.begin(), otherUses.end(),
                                       [&](QStringView use) { return after.startsWith(use); });
        if (other || isFollowed(after) || onlyNames(after) || isEvent(after))
            continue;
        const Region *region = ancestorAt(word->level, own, regions);
        return region ? region->id : own;
    }
    return own;
}

} // namespace PlanLens
