// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include "commands/command.h"
#include "commands/commands.h"
#include "commands/console.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <new>

namespace PlanLens {

namespace {

struct CommandLineTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::CommandLine)
};

QCommandLineOption helpOption()
{
    return {{QStringLiteral("h"), QStringLiteral("help")},
            CommandLineTexts::tr("Shows this help.")};
}

QString helpFor(const Command &command, const QCommandLineParser &parser)
{
    // The parser knows the program's name only.
    QString text = parser.helpText();
    const QString program = QCoreApplication::arguments().constFirst();
    if (const qsizetype at = text.indexOf(program); at >= 0)
        text.replace(at, program.size(), QStringLiteral("planlens ") + command.name());
    return text.trimmed();
}

int usageError(const Command &command, const QString &sentence)
{
    Console::note(QStringLiteral("planlens %1: %2").arg(command.name(), sentence.simplified()));
    Console::note(
        CommandLineTexts::tr("See: planlens %1").arg(command.name() + QStringLiteral(" --help")));
    return Exit::Usage;
}

/// Takes `--language L` and `--language=L` out of the arguments.
QString takeLanguage(QStringList &arguments)
{
    const QString option = QStringLiteral("--language");
    QString language;
    for (qsizetype i = 0; i < arguments.size() && arguments.at(i) != QLatin1String("--");) {
        if (arguments.at(i) == option && i + 1 < arguments.size()) {
            language = arguments.at(i + 1);
            arguments.remove(i, 2);
        } else if (arguments.at(i).startsWith(option + u'=')) {
            language = arguments.takeAt(i).mid(option.size() + 1);
        } else {
            ++i;
        }
    }
    return language;
}

Request requestOf(const QString &argument)
{
    if (argument == QLatin1String("-h") || argument == QLatin1String("--help"))
        return Request::Help;
    if (argument == QLatin1String("-v") || argument == QLatin1String("--version"))
        return Request::Version;
    return Request::Window;
}

} // namespace

Invocation invocation(const QStringList &arguments)
{
    Invocation result{.arguments = arguments};
    result.language = takeLanguage(result.arguments);
    if (result.arguments.isEmpty())
        return result;
    result.command = findCommand(result.arguments.first());
    if (result.command)
        result.arguments.removeFirst();
    else
        result.request = requestOf(result.arguments.first());
    return result;
}

int runCommand(const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(command.summary());
    parser.addOption(helpOption());
    command.setUp(parser);
    if (!parser.parse(QStringList{QStringLiteral("planlens")} + arguments))
        return usageError(command, parser.errorText());
    if (parser.isSet(QStringLiteral("help")))
        return Console::print(helpFor(command, parser)) ? Exit::Done : Exit::Failed;
    try {
        return command.run(parser);
    } catch (const UsageError &error) {
        return usageError(command, error.sentence);
    } catch (const std::bad_alloc &) {
        Console::error(command.name(), CommandLineTexts::tr("there is not enough memory"));
        return Exit::Failed;
    }
}

QString generalHelp()
{
    const QString line = QStringLiteral("  %1 %2");
    const int indent = -31;
    const QString subcommand = CommandLineTexts::tr("SUBCOMMAND");
    QStringList lines = {
        CommandLineTexts::tr("Browse, chart, compare and print the indicators of plan reports."),
        {},
        CommandLineTexts::tr("Usage:"),
        line.arg(QStringLiteral("planlens [--library F] [FILE…]"), indent)
            .arg(CommandLineTexts::tr("Opens the window and shows the files.")),
        line.arg(QStringLiteral("planlens %1 …").arg(subcommand), indent)
            .arg(CommandLineTexts::tr("Runs without a display.")),
        {},
        CommandLineTexts::tr("Subcommands:")};
    for (const Command *command : commands())
        lines += line.arg(command->name(), indent).arg(command->summary());
    lines += {{},
              CommandLineTexts::tr("Options:"),
              line.arg(QStringLiteral("--language zh_CN|en"), indent)
                  .arg(CommandLineTexts::tr("The language to speak.")),
              line.arg(QStringLiteral("-v, --version"), indent)
                  .arg(CommandLineTexts::tr("Shows the version.")),
              line.arg(QStringLiteral("-h, --help"), indent)
                  .arg(CommandLineTexts::tr("Shows this help.")),
              {},
              CommandLineTexts::tr("See: planlens %1").arg(subcommand + QStringLiteral(" --help"))};
    return lines.join(u'\n');
}

QString versionLine()
{
    return QStringLiteral("PlanLens ") + QCoreApplication::applicationVersion();
}

} // namespace PlanLens
