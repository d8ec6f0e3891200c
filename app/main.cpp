#include "commandline.h"
#include "commands/command.h"
#include "console.h"
#include "language.h"

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

int usageError(const QString &argument)
{
    Console::error(argument, QCoreApplication::translate("PlanLens::CommandLine",
                                                         "no such option or subcommand"));
    Console::note(QCoreApplication::translate("PlanLens::CommandLine", "See: planlens %1")
                      .arg(QStringLiteral("--help")));
    return Exit::Usage;
}

/// What is not a subcommand.
int runPlain(const QStringList &arguments)
{
    const QString first = arguments.value(0);
    if (first == QLatin1String("--version") || first == QLatin1String("-v"))
        return Console::print(versionLine()) ? Exit::Done : Exit::Failed;
    if (arguments.isEmpty() || first == QLatin1String("--help") || first == QLatin1String("-h"))
        return Console::print(generalHelp()) ? Exit::Done : Exit::Failed;
    return usageError(first);
}

template <typename Application>
int run(int argc, char **argv, const Invocation &asked)
{
    Application application(argc, argv);
    installTranslations(application, asked.language);
    return asked.command ? runCommand(*asked.command, asked.arguments) : runPlain(asked.arguments);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("PlanLens"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PLANLENS_VERSION));
    Invocation asked = invocation(argumentsOf(argc, argv));
    asked.language = chosenLanguage(asked.language);
    useUtf8();
    if (asked.command && asked.command->draws()) {
        // Charts and sheets are drawn without a display, with one as well.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        // Nobody who asked for a picture wants to hear that there is no session.
        if (!qEnvironmentVariableIsSet("XDG_RUNTIME_DIR"))
            QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
        return run<QApplication>(argc, argv, asked);
    }
    return run<QCoreApplication>(argc, argv, asked);
}
