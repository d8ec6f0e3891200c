// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/extract.h"
#include "checks/checks.h"
#include "commands/command.h"
#include "commands/commands.h"
#include "commands/console.h"
#include "commands/interruption.h"
#include "commands/options.h"
#include "importing/understanding.h"

#include <QCoreApplication>

namespace PlanLens {

namespace {

QStringList extractFormats()
{
    return {QStringLiteral("json"), QStringLiteral("csv")};
}

class ExtractCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::CommandLine)

public:
    QString name() const override { return QStringLiteral("extract"); }
    QString summary() const override
    {
        return tr("Reads reports and writes what they say; touches no library.");
    }
    void setUp(QCommandLineParser &parser) const override
    {
        parser.addOption(formatOption(extractFormats()));
        parser.addOption(textOutputOption());
        parser.addOption(
            {QStringLiteral("explain"), tr("Writes with JSON also what was made of every number, "
                                           "and how figures were read.")});
        parser.addPositionalArgument(QStringLiteral("FILE"), tr("A report."),
                                     QStringLiteral("FILE…"));
    }
    int run(const QCommandLineParser &parser) const override
    {
        const QString format = chosenFormat(parser, extractFormats());
        const QStringList files = requiredArguments(parser, QStringLiteral("FILE"));
        const QString output = chosenOutput(parser);
        const ExtractDetail detail{.explain = parser.isSet(QStringLiteral("explain"))};
        QList<ExtractedReport> reports;
        bool complete = true;
        Interruption::watch();
        const auto take = [&](const QString &file, UnderstandOutcome outcome) {
            if (auto *understood = std::get_if<UnderstoodReports>(&outcome)) {
                for (UnderstoodReport &report : *understood)
                    reports += ExtractedReport{std::move(report.report),
                                               std::move(report.interpretation),
                                               std::move(report.readProblems),
                                               {}};
            } else if (const auto *error = std::get_if<ReadError>(&outcome)) {
                Console::error(file, reason(*error));
                complete = false;
            }
        };
        understandFiles(files, take, Interruption::isWanted);
        if (Interruption::isWanted()) {
            Console::note(tr("Interrupted; nothing was written."));
            return Exit::Failed;
        }
        if (reports.isEmpty() && !output.isEmpty())
            return Exit::Failed; // nothing to write: nothing replaced
        checkClaims(reports);
        const int written = writeOutput(
            format == QLatin1String("csv") ? extractCsv(reports) : extractJson(reports, detail),
            output, files);
        return complete ? written : Exit::Failed;
    }

private:
    static void checkClaims(QList<ExtractedReport> &reports)
    {
        QList<CheckedReport> checked;
        for (const ExtractedReport &extracted : reports)
            checked.append({&extracted.report, &extracted.interpretation});
        const QList<QList<Finding>> findings = findingsByReport(checked, Catalogue::shipped());
        for (int i = 0; i < reports.size(); ++i)
            reports[i].findings = findings.at(i);
    }
};

} // namespace

const Command *extractCommand()
{
    static const ExtractCommand command;
    return &command;
}

} // namespace PlanLens
