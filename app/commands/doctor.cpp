// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"
#include "commands/commands.h"
#include "commands/console.h"
#include "commands/options.h"
#include "salvaging/doctoring.h"

#include <QCoreApplication>

namespace PlanLens {

namespace {

constexpr QLatin1String toName("to");

class DoctorCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::CommandLine)

public:
    QString name() const override { return QStringLiteral("doctor"); }
    QString summary() const override
    {
        return tr("Says what is wrong with a library, and salvages what is whole.");
    }
    void setUp(QCommandLineParser &parser) const override
    {
        parser.addOption(libraryOption());
        parser.addOption(
            {toName, tr("Takes over what is whole into this new library."), QStringLiteral("NEW")});
    }
    int run(const QCommandLineParser &parser) const override
    {
        refuseArguments(parser);
        const QString path = chosenLibrary(parser);
        return parser.isSet(toName) ? takeOver(path, parser.value(toName)) : inspect(path);
    }

private:
    static int inspect(const QString &path)
    {
        const QStringList faults = faultsOf(path);
        for (const QString &fault : faults)
            Console::error(path, fault);
        if (!faults.isEmpty())
            return Exit::Failed;
        return Console::print(tr("%1: nothing is wrong").arg(path)) ? Exit::Done : Exit::Failed;
    }

    /// Failed where anything is lost or doubtful, which is said.
    static int takeOver(const QString &path, const QString &newPath)
    {
        if (newPath.isEmpty())
            throw UsageError{tr("%1 is missing.").arg(QStringLiteral("--to NEW"))};
        const Salvaged salvaged = salvageInto(path, newPath);
        for (const QString &what : salvaged.lost + salvaged.doubtful)
            Console::error(path, what);
        if (!salvaged.failure.isEmpty()) {
            Console::error(newPath, salvaged.failure);
            return Exit::Failed;
        }
        const bool printed = Console::print(
            tr("%1: %n report(s) taken over", nullptr, salvaged.reports).arg(newPath));
        return printed && salvaged.lost.isEmpty() && salvaged.doubtful.isEmpty() ? Exit::Done
                                                                                 : Exit::Failed;
    }
};

} // namespace

const Command *doctorCommand()
{
    static const DoctorCommand command;
    return &command;
}

} // namespace PlanLens
