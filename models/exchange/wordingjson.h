// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/jsonwriter.h"
#include "wording/degrees.h"
#include "wording/wording.h"

namespace PlanLens {

/// Phrase by phrase: `{"phrase", "status", "left": count, "right": count}`; beyond that its
/// `group`, null where it was found in the reports, `boilerplate`, and `leftLines` and
/// `rightLines`.
void writeWording(JsonWriter &json, const Wording &wording, const Report &left,
                  const Report &right);

/// `{"from", "to", "subject", "firmer", "left": line, "right": line}` for each change of degree.
void writeDegrees(JsonWriter &json, const QList<DegreeChange> &changes, const Report &left,
                  const Report &right);

} // namespace PlanLens
