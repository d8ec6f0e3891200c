#include "commandline.h"
#include "commands/command.h"
#include "console.h"
#include "language.h"
#include "library/library.h"
#include "window/runwindow.h"

#include <QApplication>
#include <QFileInfo>
#include <QLoggingCategory>

#include <algorithm>

using namespace PlanLens;

namespace {

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    return arguments;
}

int usageError(const QString &argument)
{
    Console::error(argument, QCoreApplication::translate("PlanLens::CommandLine",
                                                         "no such option or subcommand"));
    Console::note(QCoreApplication::translate("PlanLens::CommandLine", "See: planlens %1")
                      .arg(QStringLiteral("--help")));
    return Exit::Usage;
}

/// A bare word that is no file: a subcommand that is not there, rather than a report to open.
bool isMisspelt(const QString &argument)
{
    return std::all_of(argument.begin(), argument.end(),
                       [](QChar c) { return c >= u'a' && c <= u'z'; }) &&
           !QFileInfo::exists(argument);
}

/// What the window is asked to open with.
struct WindowRequest
{
    QStringList files;
    QString library = Library::defaultPath();
    QString wrong; ///< the argument that fits nothing; empty where all do
};

WindowRequest windowRequest(const QStringList &arguments)
{
    WindowRequest request;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (argument == QLatin1String("--library") && i + 1 < arguments.size())
            request.library = arguments.at(++i);
        else if (argument.startsWith(QLatin1String("--library=")))
            request.library = argument.mid(10);
        else if (argument.startsWith(u'-') || isMisspelt(argument))
            request.wrong = argument;
        else
            request.files.append(argument);
    }
    return request;
}

bool asksForHelp(const QStringList &arguments)
{
    return arguments.contains(QLatin1String("--help")) || arguments.contains(QLatin1String("-h"));
}

bool asksForVersion(const QStringList &arguments)
{
    return arguments.contains(QLatin1String("--version")) ||
           arguments.contains(QLatin1String("-v"));
}

int printPlain(const QStringList &arguments)
{
    const QString text = asksForVersion(arguments) ? versionLine() : generalHelp();
    return Console::print(text) ? Exit::Done : Exit::Failed;
}

int runSubcommand(const Invocation &asked)
{
    return runCommand(*asked.command, asked.arguments);
}

int openWindow(int argc, char **argv, const Invocation &asked)
{
    const WindowRequest request = windowRequest(asked.arguments);
    if (!request.wrong.isEmpty())
        return usageError(request.wrong);
    QApplication application(argc, argv);
    const QString stored = storedLanguage();
    installTranslations(application, stored.isEmpty() ? asked.language : stored);
    return runWindow(application, request.files, request.library);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("PlanLens"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PLANLENS_VERSION));
    Invocation asked = invocation(argumentsOf(argc, argv));
    asked.language = chosenLanguage(asked.language);
    useUtf8();
    if (!asked.command && (asksForHelp(asked.arguments) || asksForVersion(asked.arguments))) {
        QCoreApplication application(argc, argv);
        installTranslations(application, asked.language);
        return printPlain(asked.arguments);
    }
    if (!asked.command)
        return openWindow(argc, argv, asked);
    if (!asked.command->draws()) {
        QCoreApplication application(argc, argv);
        installTranslations(application, asked.language);
        return runSubcommand(asked);
    }
    // Charts and sheets are drawn without a display, with one as well.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Nobody who asked for a picture wants to hear that there is no session.
    if (!qEnvironmentVariableIsSet("XDG_RUNTIME_DIR"))
        QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
    QApplication application(argc, argv);
    installTranslations(application, asked.language);
    return runSubcommand(asked);
}
