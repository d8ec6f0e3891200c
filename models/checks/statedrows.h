// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checkcontext.h"

#include <QList>

namespace PlanLens {

/// How sure it is that a figure of the text and a row of a table are about the same.
enum class Likeness {
    Name, ///< the same name, by normal form
    Alias ///< another name of the same indicator in the catalogue: perhaps another measure
};

struct StatedRow
{
    int row = -1; ///< in CheckedText::rows
    Likeness likeness = Likeness::Name;
};

/// The rows of the report's own tables that a figure of the text restates: same indicator, measure
/// and period, with a figure in the same role.
QList<StatedRow> restatedRows(const CheckedText &text, const Observation &claim,
                              const Catalogue &catalogue);

/// The subject of a claim without the verb that leads up to it: 导致进出口总值增速.
QString withoutVerb(const QString &name);

} // namespace PlanLens
