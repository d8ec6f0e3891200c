// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commands.h"

#include "commands/command.h"

namespace PlanLens {

const QList<const Command *> &commands()
{
    static const QList<const Command *> list = {
        extractCommand(), importCommand(),    listCommand(),   searchCommand(),
        seriesCommand(),  chartCommand(),     sheetCommand(),  compareCommand(),
        checkCommand(),   decisionsCommand(), doctorCommand(),
    };
    return list;
}

const Command *findCommand(const QString &name)
{
    for (const Command *command : commands()) {
        if (command->name() == name)
            return command;
    }
    return nullptr;
}

} // namespace PlanLens
