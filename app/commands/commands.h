// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace PlanLens {

class Command;

/// All subcommands, in the order in which help lists them.
const QList<const Command *> &commands();
/// Null where there is none of that name.
const Command *findCommand(const QString &name);

// To add a subcommand: a file beside this one that defines such a function, and a line here and in
// commands.cpp.
const Command *chartCommand();
const Command *decisionsCommand();
const Command *doctorCommand();
const Command *extractCommand();
const Command *importCommand();
const Command *checkCommand();
const Command *compareCommand();
const Command *listCommand();
const Command *searchCommand();
const Command *seriesCommand();
const Command *sheetCommand();

} // namespace PlanLens
