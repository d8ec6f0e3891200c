// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowstart.h"

#include "commandline.h"
#include "commands/command.h"
#include "commands/console.h"
#include "commands/options.h"
#include "language.h"
#include "window/runwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>

namespace PlanLens {

namespace {

struct WindowStartTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::CommandLine)
};

/// A word that is neither file nor subcommand is a subcommand misspelt.
bool isMisspelt(const QString &argument)
{
    return !argument.contains(u'/') && !argument.contains(u'.') && !QFileInfo::exists(argument);
}

/// Lets the parser read the arguments. Throws UsageError.
void parse(QCommandLineParser &parser, const QStringList &arguments)
{
    parser.addOption(libraryOption());
    if (!parser.parse(QStringList{QStringLiteral("planlens")} + arguments))
        throw UsageError{parser.errorText()};
    const QString first = parser.positionalArguments().value(0);
    if (!first.isEmpty() && isMisspelt(first))
        throw UsageError{WindowStartTexts::tr("There is no file or subcommand “%1”.").arg(first)};
}

int usageError(const UsageError &error)
{
    Console::note(QStringLiteral("planlens: ") + error.sentence.simplified());
    Console::note(WindowStartTexts::tr("See: planlens %1").arg(QStringLiteral("--help")));
    return Exit::Usage;
}

} // namespace

bool hasDisplay(const QStringList &arguments)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        if (!qEnvironmentVariableIsEmpty(name))
            return true;
    }
    return arguments.contains(QStringLiteral("-platform"));
#else
    Q_UNUSED(arguments)
    return true;
#endif
}

int refuseWindow(const QStringList &arguments)
{
    try {
        QCommandLineParser parser;
        parse(parser, arguments);
    } catch (const UsageError &error) {
        return usageError(error);
    }
    Console::note(QStringLiteral("planlens: ") +
                  WindowStartTexts::tr(
                      "There is no display to open the window on; the subcommands need none. "
                      "See: planlens %1")
                      .arg(QStringLiteral("--help")));
    return Exit::Failed;
}

int startWindow(QApplication &application, const QStringList &arguments)
{
    QCommandLineParser parser;
    try {
        parse(parser, arguments);
    } catch (const UsageError &error) {
        return usageError(error);
    }
    return runWindow(application, parser.positionalArguments(), chosenLibrary(parser),
                     [&application](const QString &code) {
                         installTranslations(application, chosenLanguage(code));
                     });
}

} // namespace PlanLens
