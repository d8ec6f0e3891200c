// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phrases/claimphrase.h"
#include "prose/discourse.h"
#include "sentences/prosestretch.h"

namespace PlanLens {

/// A name as its clause prints it, and the name before it.
struct ClauseName
{
    QString noun;
    QString last;
};

/// The name made whole that leaves out what the clauses before have said: 制造业增加值 for 制造业
/// after 规模以上工业增加值. As it is where it leaves nothing out.
QString wholeName(const ClauseName &name, const ClaimPhrase &phrase, const Figure &figure,
                  const Stretch &stretch, const Discourse &discourse);

/// 市属企业研发投入 for 研发投入 beside 市属企业技改投资 in one list: what firms do, by their name.
/// Empty where none do.
QString doneByFirms(const ClauseName &name, const ClaimPhrase &phrase, const Figure &figure,
                    const Stretch &stretch, const Discourse &discourse);

/// 合同外资金额，到位资金: one is no part of the other.
bool areBothSums(const QString &of, const QString &name);

/// 累计完成投资 of 累计|完成投资, where the clause sums it up so.
QString withSum(const QString &name, const Stretch &stretch, const ClaimPhrase &phrase);

} // namespace PlanLens
