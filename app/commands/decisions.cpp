// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/namedecisiontable.h"
#include "commands/command.h"
#include "commands/commands.h"
#include "commands/console.h"
#include "commands/options.h"
#include "text/systemerror.h"

#include <QCoreApplication>
#include <QFile>

namespace PlanLens {

namespace {

constexpr QLatin1String importOption("import");

class DecisionsCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::CommandLine)

public:
    QString name() const override { return QStringLiteral("decisions"); }
    QString summary() const override
    {
        return tr("Writes or takes over what was decided on names of indicators, as TSV.");
    }
    void setUp(QCommandLineParser &parser) const override
    {
        parser.addOption(libraryOption());
        parser.addOption(
            {importOption, tr("Takes over the decisions of this file."), QStringLiteral("FILE")});
        parser.addOption(textOutputOption());
    }
    int run(const QCommandLineParser &parser) const override
    {
        refuseArguments(parser);
        const QString output = chosenOutput(parser);
        if (parser.isSet(importOption) && !output.isEmpty())
            throw UsageError{tr("Decisions are taken over or written, not both.")};
        const auto library = openLibrary(parser, Open::Existing);
        if (!library)
            return Exit::Failed;
        if (parser.isSet(importOption))
            return takeOver(*library, parser.value(importOption));
        const QList<NameDecision> decisions = library->decisions();
        if (!library->lastError().isEmpty())
            return finished(*library, Exit::Failed);
        return writeOutput(decisionsToTsv(decisions), output, {library->path()});
    }

private:
    /// The lines that fit are taken over, and each of the others is named.
    static int takeOver(Library &library, const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            Console::error(path, systemErrorText(file.errorString()));
            return Exit::Failed;
        }
        QStringList errors;
        const QList<NameDecision> decisions = decisionsFromTsv(file.readAll(), &errors);
        for (const QString &error : std::as_const(errors))
            Console::error(path, error);
        if (!library.decide(decisions)) {
            Console::error(library.path(), library.lastError());
            return Exit::Failed;
        }
        return errors.isEmpty() ? Exit::Done : Exit::Failed;
    }
};

} // namespace

const Command *decisionsCommand()
{
    static const DecisionsCommand command;
    return &command;
}

} // namespace PlanLens
