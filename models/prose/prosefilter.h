// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phrases/claimphrase.h"
#include "sentences/prosefigure.h"

#include <QString>

namespace PlanLens {

/// Whether a figure about `name` measures something: not a count of measures, meetings or
/// documents, not a bare number, not how long something took. `counted`: the noun stands after the
/// figure.
bool isMeasured(const Figure &figure, const ClaimPhrase &phrase, const QString &name,
                bool counted = false);

/// Whether a unit may stand in front of the noun it counts: 63个项目, 17.7万人就业. Sizes may only
/// after a verb (新建1000公里公路), else they tell what sort of thing it is (100万千瓦机组).
bool mayPrecedeNoun(const Figure &figure, bool afterVerb);

/// Whether a name says what is measured: not 定为, 增加到, 6月底前, which only stand around a name.
bool namesSomething(QStringView name);

/// The same of a figure: no amount of money is a share.
bool namesMeasured(const QString &name, const Figure &figure);

} // namespace PlanLens
