// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/claimrules.h"

#include <algorithm>

namespace PlanLens {

namespace {

bool isPercent(const ClaimForm &form)
{
    return form.kind == FigureKind::Percent || form.kind == FigureKind::Times;
}

bool isCount(const ClaimForm &form)
{
    return form.kind == FigureKind::Count || form.kind == FigureKind::Scale;
}

bool moves(const ClaimForm &form)
{
    return form.predicate == Predicate::Rise || form.predicate == Predicate::Fall;
}

bool isOrigin(const ClaimForm &form)
{
    return form.origin;
}

bool isCompletion(const ClaimForm &form)
{
    return form.predicate == Predicate::Completion;
}

bool isDistance(const ClaimForm &form)
{
    return form.predicate == Predicate::Difference;
}

bool isShare(const ClaimForm &form)
{
    return form.predicate == Predicate::Share;
}

bool followsCounted(const ClaimForm &form)
{
    return form.counted && form.follows;
}

bool countsByVerb(const ClaimForm &form)
{
    return form.counted && form.named;
}

bool countsNoun(const ClaimForm &form)
{
    return form.counted;
}

bool isGivenOut(const ClaimForm &form)
{
    return form.listed;
}

bool isShared(const ClaimForm &form)
{
    return form.shared;
}

bool growsNamed(const ClaimForm &form)
{
    return form.predicate == Predicate::Rise && isPercent(form) && form.named;
}

bool growsSpokenOf(const ClaimForm &form)
{
    return form.predicate == Predicate::Rise && isPercent(form);
}

bool fallsByRate(const ClaimForm &form)
{
    return form.predicate == Predicate::Fall && isPercent(form);
}

bool movesByPoints(const ClaimForm &form)
{
    return moves(form) && form.kind == FigureKind::Point;
}

bool movesByAmount(const ClaimForm &form)
{
    return moves(form);
}

bool isAddition(const ClaimForm &form)
{
    return form.predicate == Predicate::Added;
}

bool isBound(const ClaimForm &form)
{
    return form.bounded;
}

bool isRateReached(const ClaimForm &form)
{
    return form.predicate == Predicate::Level && isPercent(form);
}

bool isLevelNamed(const ClaimForm &form)
{
    return form.predicate == Predicate::Level && form.named;
}

bool isLevelSpokenOf(const ClaimForm &form)
{
    return form.predicate == Predicate::Level;
}

bool continuesList(const ClaimForm &form)
{
    return form.named && form.follows;
}

bool isMoneyOfName(const ClaimForm &form)
{
    return form.named && form.kind == FigureKind::Money;
}

bool isCountOfAct(const ClaimForm &form)
{
    return form.named && form.acts && isCount(form);
}

bool isCountOfName(const ClaimForm &form)
{
    return form.named && isCount(form);
}

bool isSizeOfName(const ClaimForm &form)
{
    return form.named;
}

bool isAny(const ClaimForm &)
{
    return true;
}

} // namespace

const std::vector<ClaimRule> &claimRules()
{
    static const std::vector<ClaimRule> rules{
        {"origin-of-change", isOrigin, u"高新技术企业由2020年的35家增加到52家。", u"35家",
         u"高新技术企业达到52家。"},
        {"completion-of-plan", isCompletion, u"工业投资25亿元，完成年度计划的104%。",
         u"完成年度计划的104%", u"工业投资完成25亿元。"},
        {"distance-to-reference", isDistance, u"工业增加值增长6.5%，高于预期目标1.2个百分点。",
         u"高于预期目标1.2个百分点", u"工业增加值增速提高1.2个百分点。"},
        {"share-of-whole", isShare, u"服务业增加值占地区生产总值的52%。", u"占地区生产总值的52%",
         u"服务业增加值达到52亿元。"},
        {"listed-noun-after-number", followsCounted, u"新建小学12所、3家医院。", u"3家",
         u"新建3家医院。"},
        {"verb-number-noun", countsByVerb, u"建成63个标准厂房。", u"建成63个",
         u"标准厂房建成63个。"},
        {"number-noun", countsNoun, u"全年有17家企业投产。", u"17家", u"投产企业17家。"},
        {"given-out-one-by-one", isGivenOut, u"工业、农业增加值分别增长6%、3%。", u"3%",
         u"工业增加值增长6%。"},
        {"one-for-all", isShared, u"进口额、出口额均增长6.5%。", u"均增长6.5%",
         u"出口额增长6.5%。"},
        {"growth-of-name", growsNamed, u"工业增加值增长6.5%。", u"增长6.5%",
         u"工业增加值下降6.5%。"},
        {"growth-spoken-of", growsSpokenOf, u"工业增加值达到25亿元，增长6.5%。", u"增长6.5%",
         u"工业增加值增长6.5%。"},
        {"fall-by-rate", fallsByRate, u"工业用水量下降3.2%。", u"下降3.2%",
         u"工业用水量下降3万吨。"},
        {"move-by-points", movesByPoints, u"城镇化率提高1.2个百分点。", u"提高1.2个百分点",
         u"城镇化率提高到61.5%。"},
        {"move-by-amount", movesByAmount, u"粮食产量增加2.3万吨。", u"增加2.3万吨",
         u"粮食产量增加到52.3万吨。"},
        {"addition", isAddition, u"高新技术企业新增17家。", u"新增17家", u"高新技术企业达到17家。"},
        {"bound-alone", isBound, u"工业投资超过25亿元。", u"超过25亿元", u"工业投资达到25亿元。"},
        {"rate-reached", isRateReached, u"城镇化率达到61.5%。", u"达到61.5%",
         u"城镇化率提高1.2个百分点。"},
        {"level-of-name", isLevelNamed, u"地区生产总值达到860亿元。", u"达到860亿元",
         u"地区生产总值860亿元。"},
        {"level-spoken-of", isLevelSpokenOf,
         u"粮食种植面积12万亩，达到近年最高，产量增长6%，达到52万吨。", u"达到52万吨",
         u"粮食产量达到52万吨。"},
        {"listed-name-number", continuesList, u"新建小学12所、医院3家。", u"医院3家",
         u"新建医院3家。"},
        {"name-money", isMoneyOfName, u"地区生产总值860亿元。", u"地区生产总值860亿元",
         u"地区生产总值达到860亿元。"},
        {"verb-name-count", isCountOfAct, u"建成标准厂房63个。", u"建成标准厂房63个",
         u"标准厂房63个。"},
        {"name-count", isCountOfName, u"全年高新技术企业17家。", u"高新技术企业17家",
         u"有17家高新技术企业。"},
        {"name-size", isSizeOfName, u"粮食产量52.3万吨。", u"粮食产量52.3万吨",
         u"粮食产量达到52.3万吨。"},
        {"number-of-topic", isAny, u"引进项目63个，25亿元。", u"25亿元", u"引进项目63个。"}};
    return rules;
}

const ClaimRule &ruleOf(const ClaimForm &form)
{
    const std::vector<ClaimRule> &rules = claimRules();
    return *std::find_if(rules.begin(), rules.end() - 1,
                         [&form](const ClaimRule &rule) { return rule.reads(form); });
}

} // namespace PlanLens
