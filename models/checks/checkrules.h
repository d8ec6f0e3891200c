// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checkcontext.h"
#include "checks/finding.h"

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
/// 地区生产总值: what is the sum of others by definition.
void checkWholes(const CheckContext &context, const CheckedText &text, QList<Finding> &findings);
void checkTallyPairs(const CheckContext &context, const CheckedText &text,
                     QList<Finding> &findings);
void checkTallies(const CheckContext &context, const CheckedText &text, QList<Finding> &findings);

} // namespace PlanLens
