// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/rowform.h"

namespace PlanLens {

/// Whether rules part the rows of a table whose cells pipes part, so that the lines between two of
/// them are one row. Those around the whole and under its head alone part none: more than one line
/// between two rules is a row then, with a name and figures of its own. `first` is the line of the
/// head, `rules` what rulesFrom() gives.
bool rulesPartRows(QStringView source, const QList<TextLine> &lines, const QList<int> &rules,
                   int first, const RowForm &form);

} // namespace PlanLens
