#include "commands/command.h"
#include "commands/options.h"
#include "comparing/checks.h"
#include "console.h"
#include "exchange/findingsjson.h"
#include "library/understanding.h"

#include <QCoreApplication>

namespace PlanLens {

namespace {

QStringList formats()
{
    return {QStringLiteral("text"), QStringLiteral("json")};
}

/// Reports with what they say, and whether all that was asked for is there.
struct Gathered
{
    QList<UnderstoodReport> reports;
    Catalogue catalogue = Catalogue::shipped();
    bool complete = true;
};

Gathered fromFiles(const QStringList &files)
{
    Gathered gathered;
    for (const QString &file : files) {
        UnderstandOutcome outcome = understandFile(file);
        if (auto *report = std::get_if<UnderstoodReport>(&outcome)) {
            gathered.reports.append(std::move(*report));
        } else if (const auto *error = std::get_if<ReadError>(&outcome)) {
            Console::error(file, reason(*error));
            gathered.complete = false;
        }
    }
    return gathered;
}

Gathered fromLibrary(const Library &library)
{
    Gathered gathered;
    gathered.catalogue = library.catalogue();
    for (const LibraryEntry &entry : library.entries()) {
        auto report = library.report(entry.key);
        if (!report) {
            Console::error(entry.path, library.lastError());
            gathered.complete = false;
            continue;
        }
        UnderstoodReport understood;
        understood.report = std::move(*report);
        understood.interpretation.tables = library.tables(entry.key);
        understood.interpretation.observations = library.observations(entry.key);
        gathered.reports.append(std::move(understood));
    }
    return gathered;
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
        parser.addOption(formatOption(formats()));
        parser.addPositionalArgument(QStringLiteral("FILE"),
                                     tr("A report; without any, the reports of the library."),
                                     QStringLiteral("[FILE…]"));
    }
    int run(const QCommandLineParser &parser) const override
    {
        const QString format = chosenFormat(parser, formats());
        const QStringList files = parser.positionalArguments();
        Gathered gathered;
        if (files.isEmpty()) {
            const auto library = openLibrary(parser, Open::Existing);
            if (!library)
                return Exit::Failed;
            gathered = fromLibrary(*library);
        } else {
            gathered = fromFiles(files);
        }
        const QList<ReportFindings> findings = findingsOf(gathered);
        const int written =
            writeOutput(format == QLatin1String("json") ? findingsJson(findings)
                                                        : findingsText(findings).toUtf8());
        return gathered.complete ? written : Exit::Failed;
    }

private:
    static QList<ReportFindings> findingsOf(const Gathered &gathered)
    {
        const QList<UnderstoodReport> &reports = gathered.reports;
        QList<CheckedReport> checked;
        for (const UnderstoodReport &report : reports)
            checked.append({&report.report, &report.interpretation});
        const QList<QList<Finding>> byReport = findingsByReport(checked, gathered.catalogue);
        QList<ReportFindings> result;
        for (int i = 0; i < reports.size(); ++i) {
            const Report &report = reports.at(i).report;
            result.append({report.file, report.identity.title, byReport.at(i)});
        }
        return result;
    }
};

} // namespace

const Command *checkCommand()
{
    static const CheckCommand command;
    return &command;
}

} // namespace PlanLens
