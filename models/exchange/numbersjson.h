// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/numberledger.h"

#include <QJsonObject>

namespace PlanLens {

/// How many numbers a report has in each class, and a list of those that nothing explains, or of
/// `all` of them, as the command line promises it.
QJsonObject numbersJson(const NumberLedger &ledger, bool all);

} // namespace PlanLens
