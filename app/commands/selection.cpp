#include "commands/selection.h"

#include "commands/command.h"
#include "console.h"
#include "indicators/catalogue.h"
#include "indicators/regions.h"

#include <QCoreApplication>

namespace PlanLens {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::CommandLine)
};

constexpr QLatin1String indicatorName("indicator");
constexpr QLatin1String regionName("region");
constexpr QLatin1String yearName("year");

} // namespace

void addSelectionOptions(QCommandLineParser &parser)
{
    parser.addOption({indicatorName, Texts::tr("The indicator: its id, name or alias."),
                      QStringLiteral("ID|NAME")});
    parser.addOption({regionName,
                      Texts::tr("A region: its code or name; can be given several times. Without "
                                "it, all."),
                      QStringLiteral("R")});
}

Indicator chosenIndicator(const QCommandLineParser &parser)
{
    const QString text = parser.value(indicatorName);
    if (text.isEmpty())
        throw UsageError{Texts::tr("%1 is missing.").arg(QStringLiteral("--indicator"))};
    const Indicator *indicator = Catalogue::shipped().findByIdOrName(text);
    if (!indicator)
        throw UsageError{Texts::tr("There is no indicator “%1” in the catalogue.").arg(text)};
    return *indicator;
}

QStringList chosenRegions(const QCommandLineParser &parser)
{
    QStringList ids;
    for (const QString &text : parser.values(regionName)) {
        const Region *region = Regions::shipped().findByText(text);
        if (!region)
            throw UsageError{Texts::tr("There is no region “%1”.").arg(text)};
        if (!ids.contains(region->id))
            ids += region->id;
    }
    return ids;
}

void addYearOption(QCommandLineParser &parser, const QString &description)
{
    parser.addOption({yearName, description, QStringLiteral("Y")});
}

std::optional<int> chosenYear(const QCommandLineParser &parser)
{
    if (!parser.isSet(yearName))
        return std::nullopt;
    const std::optional<Period> period = Period::fromString(parser.value(yearName));
    if (!period || !period->isYear())
        throw UsageError{Texts::tr("“%1” is no year.").arg(parser.value(yearName))};
    return period->from;
}

std::optional<Series> seriesOf(const Library &library, const Indicator &indicator,
                               const QStringList &regionIds)
{
    const auto observations = library.observationsOf(indicator.id, regionIds);
    if (!library.lastError().isEmpty()) {
        Console::error(library.path(), library.lastError());
        return std::nullopt;
    }
    return buildSeries(indicator, observations, regionIds);
}

} // namespace PlanLens
