// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"
#include "commands/commands.h"
#include "commands/console.h"
#include "commands/interruption.h"
#include "commands/options.h"
#include "importing/importing.h"

#include <QCoreApplication>

namespace PlanLens {

namespace {

class ImportCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::CommandLine)

public:
    QString name() const override { return QStringLiteral("import"); }
    QString summary() const override
    {
        return tr("Imports files, and folders with all below them, into the library.");
    }
    void setUp(QCommandLineParser &parser) const override
    {
        parser.addOption(libraryOption());
        parser.addPositionalArgument(QStringLiteral("PATH"), tr("A file or a folder."),
                                     QStringLiteral("PATH…"));
    }
    int run(const QCommandLineParser &parser) const override
    {
        const QStringList paths = requiredArguments(parser, QStringLiteral("PATH"));
        const auto library = openLibrary(parser, Open::OrMake);
        if (!library)
            return Exit::Failed;
        // The report at hand is finished or dropped whole, the summary still printed.
        Interruption::watch();
        const ImportSummary summary =
            importPaths(*library, paths, Interruption::isWanted, {}, tell);
        if (summary.notTried > 0)
            Console::error(library->path(),
                           tr("%n further file(s) were not tried.", nullptr, summary.notTried));
        if (summary.cancelled)
            Console::note(tr("Interrupted; what was imported stays."));
        const bool printed = Console::print(summary.line());
        const bool complete = summary.count(ImportOutcome::Failed) == 0 && !summary.cancelled;
        return printed && complete ? Exit::Done : Exit::Failed;
    }

private:
    static QString word(ImportOutcome outcome)
    {
        switch (outcome) {
        case ImportOutcome::Imported:
            return tr("imported");
        case ImportOutcome::NewVersion:
            return tr("new version");
        case ImportOutcome::Unchanged:
            return tr("unchanged");
        case ImportOutcome::Failed:
            return tr("failed");
        }
        Q_UNREACHABLE();
    }
    static void tell(const ImportResult &result)
    {
        if (result.outcome == ImportOutcome::Failed)
            Console::error(result.file, result.reason);
        else
            Console::note(QStringLiteral("%1: %2").arg(result.file, word(result.outcome)));
    }
};

} // namespace

const Command *importCommand()
{
    static const ImportCommand command;
    return &command;
}

} // namespace PlanLens
