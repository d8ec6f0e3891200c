// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checkcontext.h"
#include "claims/finding.h"

#include <QList>

namespace PlanLens {

// Each rule looks at one report, against itself and against the others of the context, and appends
// what it finds. To add a rule: a file beside these that defines such a function, and a line in
// checks.cpp.

void checkVerdicts(const CheckContext &context, const CheckedText &text, QList<Finding> &findings);
void checkShares(const CheckContext &context, const CheckedText &text, QList<Finding> &findings);
void checkCompletions(const CheckContext &context, const CheckedText &text,
                      QList<Finding> &findings);
void checkTargetNotices(const CheckContext &context, const CheckedText &text,
                        QList<Finding> &findings);
void checkBasisNotices(const CheckContext &context, const CheckedText &text,
                       QList<Finding> &findings);
void checkRestated(const CheckContext &context, const CheckedText &text, QList<Finding> &findings);
void checkTwiceSaid(const CheckContext &context, const CheckedText &text, QList<Finding> &findings);
void checkImpliedBases(const CheckContext &context, const CheckedText &text,
                       QList<Finding> &findings);
void checkReferences(const CheckContext &context, const CheckedText &text,
                     QList<Finding> &findings);
void checkPartColumns(const CheckContext &context, const CheckedText &text,
                      QList<Finding> &findings);
void checkLevelRelations(const CheckContext &context, const CheckedText &text,
                         QList<Finding> &findings);
void checkDifferences(const CheckContext &context, const CheckedText &text,
                      QList<Finding> &findings);
void checkGrowthLevels(const CheckContext &context, const CheckedText &text,
                       QList<Finding> &findings);
void checkCarriedTargets(const CheckContext &context, const CheckedText &text,
                         QList<Finding> &findings);
void checkCitedPlans(const CheckContext &context, const CheckedText &text,
                     QList<Finding> &findings);
void checkAttainments(const CheckContext &context, const CheckedText &text,
                      QList<Finding> &findings);
void checkPartLists(const CheckContext &context, const CheckedText &text, QList<Finding> &findings);
/// 两项合计: the numbers before it come to the one stated.
void checkSums(const CheckContext &context, const CheckedText &text, QList<Finding> &findings);
/// 新建改建公路: what its name is made of, and the years of a sum over years.
void checkComposedSums(const CheckContext &context, const CheckedText &text,
                       QList<Finding> &findings);
/// 地区生产总值: what is the sum of others by definition.
void checkWholes(const CheckContext &context, const CheckedText &text, QList<Finding> &findings);
/// 286家，比上年增加24家，增长9.2%: by how much and at what rate.
void checkIncreases(const CheckContext &context, const CheckedText &text, QList<Finding> &findings);
/// 由2020年的286家增加到420家，净增134家: what lies between the levels of two years.
void checkSpanChanges(const CheckContext &context, const CheckedText &text,
                      QList<Finding> &findings);
/// 城乡居民收入比: what is one indicator divided by another.
void checkRatios(const CheckContext &context, const CheckedText &text, QList<Finding> &findings);
/// 计划, 完成, 完成计划%: columns of rates beside those they are reckoned from.
void checkRateColumns(const CheckContext &context, const CheckedText &text,
                      QList<Finding> &findings);
/// 三次产业结构15:54:31: the shares that three figures have of a fourth.
void checkStructures(const CheckContext &context, const CheckedText &text,
                     QList<Finding> &findings);
/// 由2110公里增至3055公里, 新增11个、达到25个: which of two numbers is the larger.
void checkOrderedPairs(const CheckContext &context, const CheckedText &text,
                       QList<Finding> &findings);
/// 147万户，其中企业57.3万家; 29个中20个: no part is more than its whole.
void checkPartsOfWholes(const CheckContext &context, const CheckedText &text,
                        QList<Finding> &findings);
/// 重点抓好以下十个方面的工作: so many sections follow.
void checkAnnouncedSections(const CheckContext &context, const CheckedText &text,
                            QList<Finding> &findings);
/// 教育、医疗等两大行动: a list names no more than its number says.
void checkListCounts(const CheckContext &context, const CheckedText &text,
                     QList<Finding> &findings);
/// 五年新增就业362万人: what several years gave is no less than what one of them did.
void checkYearSums(const CheckContext &context, const CheckedText &text, QList<Finding> &findings);
/// 进出口: exports and imports come to it, in the text and in tables.
void checkPartitionSums(const CheckContext &context, const CheckedText &text,
                        QList<Finding> &findings);
/// 轻工业占23.5%，重工业占76.5%: the shares of all parts come to a hundred.
void checkShareSums(const CheckContext &context, const CheckedText &text, QList<Finding> &findings);
/// 自然增长率: what is one less another by its definition.
void checkBalances(const CheckContext &context, const CheckedText &text, QList<Finding> &findings);
/// 现将2022年计划执行情况及2023年计划草案提请审查: the years of the title.
void checkOpeningYears(const CheckContext &context, const CheckedText &text,
                       QList<Finding> &findings);
void checkTallyPairs(const CheckContext &context, const CheckedText &text,
                     QList<Finding> &findings);
void checkTallies(const CheckContext &context, const CheckedText &text, QList<Finding> &findings);

} // namespace PlanLens
