// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/observation.h"
#include "naming/prosesubject.h"
#include "phrases/claimphrase.h"
#include "sentences/prosefigure.h"

namespace PlanLens {

/// What a figure measures of its subject, from the predicate, the unit and the subject's name.
Measure measureOf(const Figure &figure, const ClaimPhrase &phrase, const Subject &subject);
/// Number and relation, negative where the words say that it falls.
Value valueOf(const Figure &figure, const ClaimPhrase &phrase, const Subject &subject,
              Measure measure);
/// Whether the figure counts what came about over the period, not what there is at its end.
bool isFlow(const Figure &figure, const ClaimPhrase &phrase, const Subject &subject,
            Measure measure);

/// What values say whose years are counted alike.
QString sameBasis();

/// 投资 of 投资目标为9%: a rate of such an amount is its growth; 入园率 and 占比 are rates
/// themselves.
bool growsByRate(QStringView head);

} // namespace PlanLens
