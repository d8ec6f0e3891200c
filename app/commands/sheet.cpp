// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"
#include "commands/commands.h"
#include "commands/console.h"
#include "commands/options.h"
#include "commands/selection.h"
#include "commands/sheetbatch.h"
#include "printing/sheetfiles.h"
#include "printing/sheetfonts.h"
#include "search/librarysearch.h"
#include "sheetmaking/sheetrequest.h"

#include <QCoreApplication>

#include <algorithm>
#include <variant>

namespace PlanLens {

namespace {

constexpr QLatin1String templateOption("template");
constexpr QLatin1String auditOption("audit");
constexpr QLatin1String landscapeOption("landscape");
constexpr QLatin1String valuesOption("values");
constexpr QLatin1String sortOption("sort");
constexpr QLatin1String queryOption("query");

QString templateNames()
{
    QStringList names;
    for (const SheetTemplate which : sheetTemplates())
        names << toKey(which);
    return names.join(QStringLiteral(", "));
}

class SheetCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::CommandLine)

public:
    QString name() const override { return QStringLiteral("sheet"); }
    QString summary() const override
    {
        return tr("Writes a comparison sheet as PDF, DOCX, XLSX or CSV.");
    }
    bool draws() const override { return true; }
    void setUp(QCommandLineParser &parser) const override
    {
        parser.addOption(libraryOption());
        parser.addOption(
            {templateOption,
             tr("The sheet: indicator (over years and regions), scorecard (a report), "
                "comparison (two reports), region (its indicators over the years), "
                "regions (side by side), scores (scorecard of the regions), national "
                "(targets of the regions), ranking, "
                "cascade (targets from level to level), findings, hits (of a search)."),
             QStringLiteral("NAME")});
        addSelectionOptions(parser);
        addYearOption(parser, tr("The year compared, or reviewed by the report of a scorecard."));
        addReportOption(parser);
        parser.addOption({queryOption,
                          tr("What the sheet of hits looks for, as with “search”; without it, the "
                             "targets that were missed."),
                          QStringLiteral("QUERY")});
        parser.addOption({auditOption, tr("Appends every figure with its numbered source.")});
        parser.addOption({valuesOption,
                          tr("How figures with bounds are set: printed (as the report has it) or "
                             "signs (≈ 5.5)."),
                          QStringLiteral("FORM")});
        parser.addOption({sortOption,
                          tr("What the scorecard of the regions is sorted by: order (of the "
                             "regions), met (how many targets they met) or an indicator."),
                          QStringLiteral("BY")});
        parser.addOption({landscapeOption, tr("Sets the pages across.")});
        parser.addOption(outputOption(
            tr("The file to write: .pdf, .docx, .xlsx or .csv; “-” for standard output, as CSV.")));
        addBatchOptions(parser);
    }
    int run(const QCommandLineParser &parser) const override
    {
        refuseArguments(parser);
        const auto which = sheetTemplateFrom(parser.value(templateOption));
        if (!which)
            throw UsageError{tr("--template has to be one of %1.").arg(templateNames())};
        const auto batch = chosenBatch(parser, *which);
        const NamedOutput output =
            batch ? NamedOutput()
                  : requiredOutput(parser, {QStringLiteral("pdf"), QStringLiteral("docx"),
                                            QStringLiteral("xlsx"), QStringLiteral("csv")});
        // All that can be wrong with the question is known before a library is opened, or made.
        SheetRequest request = requestOf(parser, *which, batch && batch->each == SheetEach::Region);
        const auto library = openLibrary(parser, Open::Existing);
        const bool ofEach = batch && batch->each == SheetEach::Indicator;
        request.indicators =
            indicatorsOf(parser, *which == SheetTemplate::Indicator && !ofEach, library.get());
        request.sort = sortOf(parser, library ? library->catalogue() : Catalogue::shipped());
        const Further further =
            *which == SheetTemplate::Comparison ? Further::Itself : Further::Counting;
        const auto reports = library ? chosenReports(parser, *library, further) : std::nullopt;
        if (!reports)
            return Exit::Failed;
        request.reports = *reports;
        if (*which == SheetTemplate::Comparison && request.reports.size() != 2)
            throw UsageError{tr("The template “comparison” needs two --report.")};
        if (batch)
            return finished(*library, writeBatch(*library, request, *batch));
        const SheetContent content = makeSheet(*library, request);
        const int status = finished(*library, Exit::Done);
        if (content.isEmpty() && status != Exit::Done)
            return status;
        if (content.isEmpty()) {
            if (const int failed = tried(*library, request); failed != Exit::Done)
                return failed;
            Console::error(library->path(), whyNoSheet(request));
            return Exit::Failed;
        }
        return std::max(status, save(content, output, library->path()));
    }

private:
    static QStringList indicatorsOf(const QCommandLineParser &parser, bool one,
                                    const Library *library)
    {
        if (one)
            return {chosenIndicator(parser, library).id};
        QStringList ids;
        for (const Indicator &indicator : chosenIndicators(parser, library))
            ids += indicator.id;
        return ids;
    }
    static SheetRequest requestOf(const QCommandLineParser &parser, SheetTemplate which,
                                  bool ofEachRegion)
    {
        SheetRequest request;
        request.which = which;
        refuseBesideQuery(parser, which);
        request.regions = chosenRegions(parser);
        if (which == SheetTemplate::Region && request.regions.size() != 1 && !ofEachRegion)
            throw UsageError{tr("The template “region” needs one --region.")};
        if (which != SheetTemplate::Scores && parser.isSet(sortOption))
            throw UsageError{tr("--sort goes with the template “scores” alone.")};
        request.query = queryOf(parser, which);
        request.year = chosenYear(parser);
        request.values = valuesOf(parser);
        request.audit = parser.isSet(auditOption);
        request.landscape = parser.isSet(landscapeOption);
        return request;
    }
    /// The query says itself which hits are meant.
    static void refuseBesideQuery(const QCommandLineParser &parser, SheetTemplate which)
    {
        for (const char *option : {"indicator", "region", "report", "year"}) {
            const QString name = QString::fromLatin1(option);
            if (which == SheetTemplate::Hits && parser.isSet(name))
                throw UsageError{
                    tr("--%1 does not go with the template “hits”: its query says which.")
                        .arg(name)};
        }
    }
    static QString queryOf(const QCommandLineParser &parser, SheetTemplate which)
    {
        if (!parser.isSet(queryOption))
            return {};
        if (which != SheetTemplate::Hits)
            throw UsageError{tr("--query goes with the template “hits” alone.")};
        const QString query = parser.value(queryOption);
        const auto parsed = parseSearchQuery(query);
        if (const auto *error = std::get_if<SearchQueryError>(&parsed))
            throw usageErrorOf(*error);
        return query;
    }
    /// A filter may have a value that only the search finds out that it cannot have; and an index
    /// may be unreadable, which is not the same as no hits.
    static int tried(const Library &library, const SheetRequest &request)
    {
        if (request.which != SheetTemplate::Hits || request.query.isEmpty())
            return Exit::Done;
        LibrarySearch search(library);
        const SearchResults results = search.search(request.query, {.limit = 0});
        if (results.error)
            throw usageErrorOf(*results.error);
        if (search.lastError().isEmpty())
            return Exit::Done;
        Console::error(library.path(), search.lastError());
        return Exit::Failed;
    }
    static ScoreSort sortOf(const QCommandLineParser &parser, const Catalogue &catalogue)
    {
        const QString text = parser.value(sortOption);
        for (const ScoreSort &sort : {ScoreSort{}, ScoreSort{ScoreSort::By::Met}}) {
            if (text.isEmpty() || text == toKey(sort))
                return sort;
        }
        if (const Indicator *indicator = catalogue.findByIdOrName(text))
            return {ScoreSort::By::Indicator, indicator->id};
        throw UsageError{
            tr("--sort has to be order, met or an indicator; “%1” is none.").arg(text)};
    }
    static std::optional<ValueForm> valuesOf(const QCommandLineParser &parser)
    {
        if (!parser.isSet(valuesOption))
            return std::nullopt;
        const QString form = parser.value(valuesOption);
        if (form == QLatin1String("printed"))
            return ValueForm::Printed;
        if (form == QLatin1String("signs"))
            return ValueForm::Signs;
        throw UsageError{tr("--values has to be printed or signs.")};
    }
    static int save(const SheetContent &content, const NamedOutput &output, const QString &library)
    {
        QString error;
        const QByteArray bytes = sheetBytes(content, output.format, &error);
        if (!error.isEmpty()) {
            Console::error(output.fileName, error);
            return Exit::Failed;
        }
        const int status = writeOutput(bytes, output.fileName, {library});
        if (status == Exit::Done && output.format == QLatin1String("pdf"))
            Console::errors(output.fileName, charactersWithoutGlyph(content));
        return status;
    }
};

} // namespace

const Command *sheetCommand()
{
    static const SheetCommand command;
    return &command;
}

} // namespace PlanLens
