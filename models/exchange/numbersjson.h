// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/jsonwriter.h"
#include "ledger/numberledger.h"

namespace PlanLens {

/// How many numbers a report has in each class, and a list of those that nothing explains, or of
/// `all` of them, as the command line promises it.
void writeNumbers(JsonWriter &json, const NumberLedger &ledger, bool all);

} // namespace PlanLens
