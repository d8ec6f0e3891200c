// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/decodingdamage.h"

namespace PlanLens {

QList<Problem> damageOf(const DecodedText &text)
{
    QList<Problem> problems;
    const auto add = [&problems](ProblemKind kind, qsizetype count) {
        if (count == 0)
            return;
        Problem problem;
        problem.kind = kind;
        problem.count = int(count);
        problems.append(problem);
    };
    add(ProblemKind::CharacterLost, text.lost.size());
    add(ProblemKind::EncodingRepaired, text.repaired.size());
    add(ProblemKind::NulRemoved, text.nuls);
    return problems;
}

} // namespace PlanLens
