// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/problem.h"
#include "text/encoding.h"

#include <QList>

namespace PlanLens {

/// What it took to decode the text of a document whose lines are not those of the file: of the
/// whole, without places.
QList<Problem> damageOf(const DecodedText &text);

} // namespace PlanLens
