// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace PlanLens {

class Command;

/// What is asked for where there is no subcommand.
enum class Request { Window, Version, Help };

/// What the first words of the command line ask for.
struct Invocation
{
    const Command *command = nullptr;
    Request request = Request::Window;
    QStringList arguments; ///< what follows the subcommand; else everything
    QString language;      ///< of --language, wherever it stands; else empty
};

/// Looks at the arguments without the program's name.
Invocation invocation(const QStringList &arguments);

/// Runs a subcommand: parses, helps, works. The exit status.
int runCommand(const Command &command, const QStringList &arguments);
/// The general help: calls and subcommands.
QString generalHelp();
QString versionLine();

} // namespace PlanLens
