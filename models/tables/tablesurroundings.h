// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"
#include "tables/headercontext.h"

#include <QString>
#include <QStringList>

namespace PlanLens {

/// The lines of a table's caption; empty where it has none.
QString captionOf(const Report &report, int tableBlock);

/// The notes that stand right under a table.
QStringList notesUnder(const Report &report, int tableBlock);

/// What a table's head is read with.
HeaderContext headerContext(const Report &report, int tableBlock);

} // namespace PlanLens
