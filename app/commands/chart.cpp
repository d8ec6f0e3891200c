// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/renderchart.h"
#include "commands/command.h"
#include "commands/commands.h"
#include "commands/console.h"
#include "commands/options.h"
#include "commands/selection.h"
#include "exchange/storedplaces.h"
#include "exchange/storedscores.h"
#include "library/seriesfigures.h"
#include "presenting/chartmodel.h"
#include "presenting/scorecard.h"

#include <QCoreApplication>
#include <QHash>

namespace PlanLens {

namespace {

const QHash<QString, ChartKind> &kinds()
{
    static const QHash<QString, ChartKind> kinds = {
        {QStringLiteral("years"), ChartKind::Years},
        {QStringLiteral("regions"), ChartKind::Regions},
        {QStringLiteral("bullet"), ChartKind::Bullet},
        {QStringLiteral("scorecard"), ChartKind::Scorecard},
        {QStringLiteral("cascade"), ChartKind::Cascade},
        {QStringLiteral("style"), ChartKind::Style}};
    return kinds;
}

constexpr QLatin1String rankOption("by");

std::optional<RankBy> chosenRank(const QCommandLineParser &parser)
{
    static const QHash<QString, RankBy> ranks = {{QStringLiteral("actual"), RankBy::Actual},
                                                 {QStringLiteral("target"), RankBy::Target},
                                                 {QStringLiteral("gap"), RankBy::Gap}};
    if (!parser.isSet(rankOption))
        return std::nullopt;
    const auto rank = ranks.constFind(parser.value(rankOption));
    if (rank == ranks.constEnd())
        throw UsageError{QCoreApplication::translate("PlanLens::CommandLine",
                                                     "--by has to be actual, target or gap.")};
    return *rank;
}

struct Asked
{
    ChartKind kind;
    std::optional<RankBy> rankBy;
    QStringList regions;
    std::optional<int> year;
};

class ChartCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::CommandLine)

public:
    QString name() const override { return QStringLiteral("chart"); }
    QString summary() const override { return tr("Draws a chart as SVG, PNG or PDF."); }
    bool draws() const override { return true; }
    void setUp(QCommandLineParser &parser) const override
    {
        parser.addOption(libraryOption());
        addSelectionOptions(parser);
        addReportOption(parser);
        addYearOption(parser,
                      tr("The year that regions, bullet, cascade and scorecard show; without "
                         "it, the last with target and actual, or with targets of two levels."));
        parser.addOption(
            {QStringLiteral("kind"),
             tr("The kind: years, regions (ranked), bullet, cascade (from level to "
                "level), style (of the region's targets) or scorecard (of the regions' "
                "reports on a year; needs no indicator)."),
             QStringLiteral("KIND"), QStringLiteral("years")});
        parser.addOption({rankOption,
                          tr("What regions are ranked by: actual, target or gap (the "
                             "actual less the target)."),
                          QStringLiteral("WHAT")});
        parser.addOption(outputOption(tr("The file to write: .svg, .png or .pdf, or .csv with the "
                                         "figures; “-” for standard output, as SVG.")));
    }
    int run(const QCommandLineParser &parser) const override
    {
        refuseArguments(parser);
        const NamedOutput output =
            requiredOutput(parser, {QStringLiteral("png"), QStringLiteral("pdf"),
                                    QStringLiteral("csv"), QStringLiteral("svg")});
        const QString kindName = parser.value(QStringLiteral("kind"));
        if (!kinds().contains(kindName))
            throw UsageError{tr("There is no kind of chart “%1”.").arg(kindName)};
        // All that can be wrong with the question is known before a library is opened, or made.
        const Asked asked{kinds().value(kindName), chosenRank(parser), chosenRegions(parser),
                          chosenYear(parser)};
        const auto library = openLibrary(parser, Open::Existing);
        const auto chart = asked.kind == ChartKind::Scorecard
                               ? scorecard(parser, library.get(), asked.regions)
                               : indicatorChart(parser, library.get(), asked);
        if (!chart)
            return Exit::Failed;
        QString error;
        const QByteArray picture = chartPicture(*chart, output.format, &error);
        const int status = writeOutput(picture, output.fileName, {library->path()});
        if (status == Exit::Done &&
            (output.format == QLatin1String("png") || output.format == QLatin1String("pdf")))
            Console::errors(output.fileName, charactersWithoutGlyph(*chart));
        return finished(*library, status);
    }

private:
    static std::optional<ChartData> indicatorChart(const QCommandLineParser &parser,
                                                   const Library *library, const Asked &question)
    {
        const auto &[kind, rankBy, regions, year] = question;
        const Indicator indicator = chosenIndicator(parser, library);
        const auto reports = library ? chosenReports(parser, *library) : std::nullopt;
        // What a region is ranked in, and measured against, is asked for too.
        const bool around = kind == ChartKind::Regions || kind == ChartKind::Cascade;
        const QStringList asked =
            around && !regions.isEmpty() ? withPlacesAround(regions) : regions;
        const auto series = reports ? seriesOf(*library, indicator, asked, *reports) : std::nullopt;
        if (!series)
            return std::nullopt;
        ChartChoice choice{.regions = regions, .rankBy = rankBy};
        choice.period =
            year ? std::optional(Period::year(*year)) : defaultPeriod(kind, *series, regions);
        const PlaceNamer places = storedPlaces(*library);
        if (kind == ChartKind::Cascade && choice.period)
            choice.shared = withPlaces(
                sharedTargets(allSeriesFrom(*library, asked, *reports), regions, *choice.period),
                places);
        ChartData chart = chartOf(kind, withPlaces(withColors(*series, *library), places), choice);
        if (!chart.isEmpty())
            return chart;
        // They may stand in what could not be read.
        if (finished(*library, Exit::Done) != Exit::Done)
            return std::nullopt;
        Console::error(
            library->path(),
            tr("there are no such figures of “%1” in the library").arg(indicator.nameZh));
        return std::nullopt;
    }
    /// Of the regions asked for in the year of the newest report of one of them; of one report,
    /// where one region or none is asked for.
    static std::optional<ChartData> scorecard(const QCommandLineParser &parser,
                                              const Library *library, const QStringList &regions)
    {
        const auto entry = library ? scoredReport(parser, *library) : std::nullopt;
        if (!entry)
            return std::nullopt;
        const ScoreCard card = storedScores(*library, {.report = entry->key, .regions = regions});
        if (!library->lastError().isEmpty()) {
            finished(*library, Exit::Failed);
            return std::nullopt;
        }
        return scorecardChart(entry->identity.title, card);
    }
};

} // namespace

const Command *chartCommand()
{
    static const ChartCommand command;
    return &command;
}

} // namespace PlanLens
