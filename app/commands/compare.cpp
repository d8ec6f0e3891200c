// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"
#include "commands/commands.h"
#include "commands/console.h"
#include "commands/options.h"
#include "commands/selection.h"
#include "exchange/comparisonhtml.h"
#include "exchange/comparisonjson.h"
#include "exchange/comparisontext.h"
#include "importing/storedreport.h"
#include "importing/understanding.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <optional>

namespace PlanLens {

namespace {

QStringList compareFormats()
{
    return {QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("html")};
}

struct CompareTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::CommandLine)
};

std::optional<UnderstoodReport> fromFile(const QString &file)
{
    const UnderstandOutcome outcome = understandFile(file);
    if (const auto *reports = std::get_if<UnderstoodReports>(&outcome)) {
        if (reports->size() > 1)
            Console::note(
                CompareTexts::tr("%1: holds %n reports; the first is compared. Import the file "
                                 "to compare others.",
                                 nullptr, int(reports->size()))
                    .arg(file));
        return reports->first();
    }
    if (const auto *error = std::get_if<ReadError>(&outcome))
        Console::error(file, reason(*error));
    return std::nullopt;
}

std::optional<UnderstoodReport> fromLibrary(const QString &text, const Library &library)
{
    const auto entry = reportNamed(text, library, Further::Itself);
    if (!entry)
        return std::nullopt;
    auto report = storedReport(library, entry->key);
    if (!report)
        finished(library, Exit::Failed);
    return report;
}

QByteArray written(const ReportComparison &comparison, const QString &format)
{
    if (format == QLatin1String("json"))
        return comparisonJson(comparison);
    if (format == QLatin1String("html"))
        return comparisonHtml(comparison);
    return comparisonText(comparison).toUtf8();
}

class CompareCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::CommandLine)

public:
    QString name() const override { return QStringLiteral("compare"); }
    QString summary() const override { return tr("Sets two reports side by side."); }
    void setUp(QCommandLineParser &parser) const override
    {
        parser.addOption(libraryOption());
        parser.addOption(formatOption(compareFormats()));
        parser.addOption(textOutputOption());
        const QString report = tr("A file, or a report of the library by its title or key.");
        parser.addPositionalArgument(QStringLiteral("A"), report);
        parser.addPositionalArgument(QStringLiteral("B"), report);
    }
    int run(const QCommandLineParser &parser) const override
    {
        const QString format = chosenFormat(parser, compareFormats());
        const QStringList asked = parser.positionalArguments();
        if (asked.size() != 2)
            throw UsageError{tr("two reports have to be named")};
        const QString output = chosenOutput(parser);
        QStringList inputs = {chosenLibrary(parser)};
        std::unique_ptr<Library> library;
        std::optional<UnderstoodReport> reports[2];
        for (int i = 0; i < 2; ++i) {
            if (QFileInfo::exists(asked.at(i))) {
                inputs += asked.at(i);
                reports[i] = fromFile(asked.at(i));
                continue;
            }
            if (!library && !(library = openLibrary(parser, Open::Existing)))
                return Exit::Failed;
            reports[i] = fromLibrary(asked.at(i), *library);
        }
        if (!reports[0] || !reports[1])
            return Exit::Failed;
        const int status =
            writeOutput(written(compareReports(*reports[0], *reports[1]), format), output, inputs);
        return library ? finished(*library, status) : status;
    }
};

} // namespace

const Command *compareCommand()
{
    static const CompareCommand command;
    return &command;
}

} // namespace PlanLens
