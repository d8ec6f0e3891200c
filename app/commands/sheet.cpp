#include "charts/chartmodel.h"
#include "charts/scorecard.h"
#include "commands/command.h"
#include "commands/options.h"
#include "commands/selection.h"
#include "console.h"
#include "indicators/catalogue.h"
#include "printing/sheetfiles.h"
#include "printing/sheettemplates.h"

#include <QCoreApplication>

namespace PlanLens {

namespace {

constexpr QLatin1String templateOption("template");
constexpr QLatin1String auditOption("audit");
constexpr QLatin1String landscapeOption("landscape");

/// What was asked for, with the library it is answered from.
struct Asked
{
    const QCommandLineParser &parser;
    const Library &library;
    QStringList regions;
    QStringList reports;
    std::optional<int> year;
    SheetOptions options;

    std::optional<Series> series(const Indicator &indicator) const
    {
        return seriesOf(library, indicator, regions, reports);
    }
};

/// The series of these indicators that have any figure. Nothing where the library fails.
std::optional<QList<Series>> allSeries(const Asked &asked, const QList<Indicator> &indicators)
{
    QList<Series> all;
    for (const Indicator &indicator : indicators) {
        auto series = asked.series(indicator);
        if (!series)
            return std::nullopt;
        if (!series->points.isEmpty())
            all += *series;
    }
    return all;
}

/// The indicators asked for; where none were, those of the catalogue that the library has figures
/// of.
QList<Indicator> indicatorsOf(const Asked &asked)
{
    QList<Indicator> indicators = chosenIndicators(asked.parser);
    if (!indicators.isEmpty())
        return indicators;
    const QStringList inUse = asked.library.indicatorsInUse();
    for (const Indicator &indicator : Catalogue::shipped().indicators()) {
        if (inUse.contains(indicator.id))
            indicators += indicator;
    }
    return indicators;
}

/// The year asked for, else the last one that the most indicators tell of.
Period periodOf(const Asked &asked, const QList<Series> &all)
{
    if (asked.year)
        return Period::year(*asked.year);
    QHash<int, int> counts;
    for (const Series &series : all) {
        if (const auto period = telling(series, asked.regions); period && period->isYear())
            ++counts[period->from];
    }
    int best = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        const int most = counts.value(best);
        if (it.value() > most || (it.value() == most && it.key() > best))
            best = it.key();
    }
    return Period::year(best);
}

std::optional<SheetContent> indicator(const Asked &asked)
{
    const auto series = asked.series(chosenIndicator(asked.parser));
    if (!series)
        return std::nullopt;
    return series->points.isEmpty() ? SheetContent()
                                    : indicatorSheet(*series, asked.regions, asked.options);
}

std::optional<SheetContent> comparison(const Asked &asked)
{
    const auto all = allSeries(asked, indicatorsOf(asked));
    if (!all)
        return std::nullopt;
    return all->isEmpty()
               ? SheetContent()
               : comparisonSheet(*all, asked.regions, periodOf(asked, *all), asked.options);
}

std::optional<SheetContent> region(const Asked &asked)
{
    if (asked.regions.size() != 1)
        throw UsageError{QCoreApplication::translate("PlanLens::CommandLine",
                                                     "The template “region” needs one --region.")};
    const auto all = allSeries(asked, indicatorsOf(asked));
    if (!all)
        return std::nullopt;
    return all->isEmpty() ? SheetContent()
                          : regionSheet(*all, asked.regions.first(), asked.options);
}

std::optional<SheetContent> scorecard(const Asked &asked)
{
    const auto entry = scoredReport(asked.parser, asked.library);
    if (!entry)
        return std::nullopt;
    const ReportIdentity &identity = entry->identity;
    ScoredReport scored;
    scored.report = {.reportKey = entry->key,
                     .reportTitle = identity.title,
                     .file = entry->file,
                     .regionId = identity.regionId,
                     .regionCode = identity.regionCode,
                     .regionName = identity.regionName,
                     .reviewYear = identity.reviewYear.value_or(0),
                     .planYear = identity.planYear.value_or(0)};
    scored.rows = scoreRows(asked.library.observations(entry->key), scored.report.reviewYear,
                            scored.report.planYear);
    return scorecardSheet(scored, asked.options);
}

/// What a template's name stands for.
struct Template
{
    QString name;
    std::optional<SheetContent> (*make)(const Asked &);
};

const QList<Template> &templates()
{
    static const QList<Template> list = {{QStringLiteral("indicator"), indicator},
                                         {QStringLiteral("scorecard"), scorecard},
                                         {QStringLiteral("comparison"), comparison},
                                         {QStringLiteral("region"), region}};
    return list;
}

const Template *findTemplate(const QString &name)
{
    for (const Template &each : templates()) {
        if (each.name == name)
            return &each;
    }
    return nullptr;
}

class SheetCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::CommandLine)

public:
    QString name() const override { return QStringLiteral("sheet"); }
    QString summary() const override
    {
        return tr("Writes a comparison sheet as PDF, XLSX or CSV.");
    }
    bool draws() const override { return true; }
    void setUp(QCommandLineParser &parser) const override
    {
        parser.addOption(libraryOption());
        parser.addOption({templateOption,
                          tr("The sheet: indicator (over years and regions), scorecard (a report), "
                             "comparison (indicators by regions), region (its indicators over the "
                             "years)."),
                          QStringLiteral("NAME")});
        addSelectionOptions(parser);
        addYearOption(parser, tr("The year compared, or reviewed by the report of a scorecard."));
        addReportOption(parser);
        parser.addOption({auditOption, tr("Appends every figure with its numbered source.")});
        parser.addOption({landscapeOption, tr("Sets the pages across.")});
        parser.addOption(outputOption(tr("The file to write: .pdf, .xlsx or .csv.")));
    }
    int run(const QCommandLineParser &parser) const override
    {
        refuseArguments(parser);
        const QString output = requiredOutput(
            parser, {QStringLiteral("pdf"), QStringLiteral("xlsx"), QStringLiteral("csv")});
        const Template *chosen = findTemplate(parser.value(templateOption));
        if (!chosen)
            throw UsageError{
                tr("--template has to be indicator, scorecard, comparison or region.")};
        const QStringList regions = chosenRegions(parser);
        const std::optional<int> year = chosenYear(parser);
        const auto library = openLibrary(parser, Open::Existing);
        const auto reports = library ? chosenReports(parser, *library) : std::nullopt;
        if (!reports)
            return Exit::Failed;
        const auto content = chosen->make(
            {parser, *library, regions, *reports, year, sheetOptions(parser, *library)});
        return content ? save(*content, output, library->path()) : Exit::Failed;
    }

private:
    static SheetOptions sheetOptions(const QCommandLineParser &parser, const Library &library)
    {
        SheetOptions options;
        options.audit = parser.isSet(auditOption);
        options.landscape = parser.isSet(landscapeOption);
        const QList<LibraryEntry> entries = library.entries();
        options.reports = int(entries.size());
        for (const LibraryEntry &entry : entries)
            options.date = std::max(options.date, entry.imported.toLocalTime().date());
        return options;
    }
    static int save(const SheetContent &content, const QString &output, const QString &library)
    {
        if (content.isEmpty()) {
            Console::error(library, tr("there are no such figures in the library"));
            return Exit::Failed;
        }
        QString error;
        if (saveSheet(content, output, &error))
            return Exit::Done;
        Console::error(output, error);
        return Exit::Failed;
    }
};

} // namespace

const Command *sheetCommand()
{
    static const SheetCommand command;
    return &command;
}

} // namespace PlanLens
