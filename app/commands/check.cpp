// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checks.h"
#include "commands/command.h"
#include "commands/commands.h"
#include "commands/console.h"
#include "commands/interruption.h"
#include "commands/options.h"
#include "exchange/findingsjson.h"
#include "exchange/storedfindings.h"
#include "importing/understanding.h"

#include <QCoreApplication>

namespace PlanLens {

namespace {

QStringList checkFormats()
{
    return {QStringLiteral("text"), QStringLiteral("json")};
}

struct Checked
{
    QList<ReportFindings> reports;
    bool complete = true; ///< whether all that was asked for could be read
};

Checked checkFiles(const QStringList &files)
{
    Checked checked;
    QList<UnderstoodReport> reports;
    Interruption::watch();
    const auto take = [&](const QString &file, UnderstandOutcome outcome) {
        if (const auto *understood = std::get_if<UnderstoodReports>(&outcome)) {
            reports.append(*understood);
        } else if (const auto *error = std::get_if<ReadError>(&outcome)) {
            Console::error(file, reason(*error));
            checked.complete = false;
        }
    };
    understandFiles(files, take, Interruption::isWanted);
    if (Interruption::isWanted()) {
        Console::note(QCoreApplication::translate("PlanLens::CommandLine",
                                                  "Interrupted; nothing was checked."));
        return {{}, false};
    }
    QList<CheckedReport> claims;
    for (const UnderstoodReport &report : std::as_const(reports))
        claims.append({&report.report, &report.interpretation});
    const QList<QList<Finding>> findings = findingsByReport(claims, Catalogue::shipped());
    for (int i = 0; i < reports.size(); ++i) {
        const Report &report = reports.at(i).report;
        checked.reports.append({report.file, report.identity.title, findings.at(i)});
    }
    return checked;
}

Checked checkLibrary(const Library &library)
{
    const QList<LibraryEntry> entries = library.entries();
    QStringList keys;
    for (const LibraryEntry &entry : entries)
        keys += entry.key;
    const StoredFindings findings = storedFindings(library, keys);
    Checked checked;
    for (int i = 0; i < entries.size(); ++i) {
        const LibraryEntry &entry = entries.at(i);
        if (findings.unread.contains(entry.key)) // finished() says which
            continue;
        checked.reports.append({entry.file, entry.identity.title, findings.byReport.at(i)});
    }
    return checked;
}

class CheckCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::CommandLine)

public:
    QString name() const override { return QStringLiteral("check"); }
    QString summary() const override
    {
        return tr("Checks reports against themselves, their tables and each other.");
    }
    void setUp(QCommandLineParser &parser) const override
    {
        parser.addOption(libraryOption());
        parser.addOption(formatOption(checkFormats()));
        parser.addPositionalArgument(QStringLiteral("FILE"),
                                     tr("A report; without any, the reports of the library."),
                                     QStringLiteral("[FILE…]"));
    }
    int run(const QCommandLineParser &parser) const override
    {
        const QString format = chosenFormat(parser, checkFormats());
        const QStringList files = parser.positionalArguments();
        Checked checked;
        if (files.isEmpty()) {
            const auto library = openLibrary(parser, Open::Existing);
            if (!library)
                return Exit::Failed;
            checked = checkLibrary(*library);
            checked.complete &= finished(*library, Exit::Done) == Exit::Done;
        } else {
            checked = checkFiles(files);
        }
        const int written =
            writeOutput(format == QLatin1String("json") ? findingsJson(checked.reports)
                                                        : findingsText(checked.reports).toUtf8());
        return checked.complete ? written : Exit::Failed;
    }
};

} // namespace

const Command *checkCommand()
{
    static const CheckCommand command;
    return &command;
}

} // namespace PlanLens
