// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"
#include "commands/command.h"
#include "commands/console.h"
#include "language.h"
#include "window/runwindow.h"
#include "windowstart.h"

#include <QApplication>
#include <QLoggingCategory>

using namespace PlanLens;

namespace {

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    return arguments;
}

/// Subcommands, help and version.
template <typename Application>
int runCommandLine(int argc, char **argv, const Invocation &asked)
{
    Application application(argc, argv);
    installTranslations(application, asked.language);
    if (asked.command)
        return runCommand(*asked.command, asked.arguments);
    switch (asked.request) {
    case Request::Version:
        return Console::print(versionLine()) ? Exit::Done : Exit::Failed;
    case Request::Help:
        return Console::print(generalHelp()) ? Exit::Done : Exit::Failed;
    case Request::Window:
        break;
    }
    return refuseWindow(asked.arguments);
}

int runDrawing(int argc, char **argv, const Invocation &asked)
{
    // Charts and sheets are drawn without a display, with one as well.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Nobody who asked for a picture wants to hear that there is no session.
    if (!qEnvironmentVariableIsSet("XDG_RUNTIME_DIR"))
        QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
    return runCommandLine<QApplication>(argc, argv, asked);
}

int runInWindow(int argc, char **argv, const Invocation &asked)
{
    QApplication application(argc, argv);
    installTranslations(application, asked.language);
    // Asked again: Qt has taken its own options out of the arguments.
    return startWindow(application, invocation(QCoreApplication::arguments().mid(1)).arguments);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("PlanLens"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PLANLENS_VERSION));
    Invocation asked = invocation(argumentsOf(argc, argv));
    const bool window = !asked.command && asked.request == Request::Window;
    if (asked.language.isEmpty() && window)
        asked.language = storedLanguage();
    asked.language = chosenLanguage(asked.language);
    useUtf8();
    if (window && hasDisplay(asked.arguments))
        return runInWindow(argc, argv, asked);
    if (asked.command && asked.command->draws())
        return runDrawing(argc, argv, asked);
    return runCommandLine<QCoreApplication>(argc, argv, asked);
}
