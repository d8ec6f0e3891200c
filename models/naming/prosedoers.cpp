// SPDX-License-Identifier: GPL-3.0-or-later
#include "naming/prosedoers.h"

#include "language/lexicon.h"
#include "language/particles.h"
#include "phrases/prosewords.h"

namespace PlanLens {

using namespace ProseWords;

namespace {

constexpr qsizetype shortest = 2;

/// 农业贷款 of 发放农业贷款; but 收入 of 企业销售收入 is a quantity, and nothing is done to it.
bool isObject(QStringView noun)
{
    static const WordTable money = wordsOf({{0, "money"}, {0, "fund"}, {0, "single-work"}});
    const bool measured = quantities().ending(noun) && !money.ending(noun);
    return noun.size() >= shortest && !measured && !Particles::of().startingAt(noun);
}

/// 财政 of 市财政, 市、县两级财政: whose it is goes without saying; but not 中央财政.
QStringView withoutPlace(QStringView doer)
{
    static const WordTable treasuries = wordsOf("treasury");
    static const WordTable others = wordsOf("other-level");
    const auto treasury = treasuries.ending(doer);
    return treasury && !others.startingAt(doer) ? doer.last(treasury.length) : doer;
}

} // namespace

QString withoutRecipient(const QString &name, QStringView before)
{
    static const WordTable signs = wordsOf("recipient-sign");
    const auto sign = signs.startingAt(name);
    static const WordTable persons = wordsOf({{0, "person-noun"}, {0, "counted-people"}});
    if (!sign && !signs.ending(before))
        return name;
    for (qsizetype at = sign.length + shortest; at + 2 * shortest <= name.size(); ++at) {
        const auto act = verbs().startingAt(name, at);
        if (!sign && !persons.endingAt(name, at))
            continue; // 为|企业减税
        if (act.length >= shortest && isObject(QStringView(name).mid(at + act.length)))
            return name.mid(at);
    }
    return name;
}

std::optional<Subject> actOfDoer(const QString &name)
{
    static const WordTable doers = wordsOf({{0, "doer"}, {0, "treasury"}});
    static const WordTable plans = wordsOf("plan-noun");
    static const WordTable places = wordsOf("part-place");
    static const WordTable kinds = wordsOf("town-or-country"); // 城镇 is no 镇
    static const WordTable zones = wordsOf("zone-end");
    static const WordTable sums = wordsOf({{0, "so-far"}, {0, "in-turn"}});
    static const WordTable allots = wordsOf("allots"); // 中央财政安排专项资金
    if (verbs().startingAt(name).length >= shortest)
        return std::nullopt; // 支持企业发放: the doer is what is acted on
    for (qsizetype at = shortest; at + 2 * shortest <= name.size(); ++at) {
        // “一园六区”引进项目, but “十四五”规划
        const bool named = name.at(at - 1) == u'”' && !plans.startingAt(name, at);
        const bool doer = doers.endingAt(name, at) || zones.endingAt(name, at) || named;
        if (!doer && (!places.endingAt(name, at) || kinds.endingAt(name, at)))
            continue;
        const auto sum = sums.startingAt(name, at);
        Subject act = splitVerb(name.mid(at + sum.length));
        const bool acts =
            act.flow && !act.increase && (act.verb.isEmpty() || act.verb.size() >= shortest);
        if (!acts || !isObject(act.noun) || (!doer && !act.addition)) // 城区新增公园
            continue;
        if (act.verb.isEmpty())
            act.verb = name.mid(at + sum.length, allots.startingAt(name, at + sum.length).length);
        act.soFar = sum.length > 0;
        act.verb.prepend(withoutPlace(QStringView(name).left(at)));
        return act;
    }
    return std::nullopt;
}

} // namespace PlanLens
