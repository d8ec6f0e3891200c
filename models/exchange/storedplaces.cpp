// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/storedplaces.h"

#include "catalogue/regions.h"

#include <QCache>

#include <algorithm>
#include <memory>

namespace PlanLens {

namespace {

/// Of the reports that are kept: beyond it those asked for longest ago are read anew.
constexpr qsizetype mostCharactersKept = 10'000'000;

struct CitedReport
{
    std::optional<Report> report;
    std::optional<QList<Observation>> figures; ///< read where a cell is cited that is none
};

class StoredPlaces
{
public:
    explicit StoredPlaces(const Library &library) : m_library(&library) {}

    CitedPlace operator()(const StatedObservation &stated)
    {
        CitedReport &known = reportOf(stated.reportKey);
        if (!known.report)
            return shortPlace(stated);
        const Report &report = *known.report;
        const Observation &cited = stated.observation;
        return {citedTitle(report.identity.title, report.identity.regionName, report.file),
                cited.anchor.isCell() && cited.table < 0
                    ? placeAmong(report, figuresOf(stated.reportKey, known), cited.anchor)
                    : placeOfFigure(report, cited)};
    }

private:
    CitedReport &reportOf(const QString &key)
    {
        if (CitedReport *known = m_reports.object(key))
            return *known;
        auto *read = new CitedReport{m_library->report(key), {}};
        const qsizetype size = read->report ? read->report->source().size() : 0;
        m_reports.insert(key, read, std::min(size + 1, mostCharactersKept));
        return *read;
    }

    const QList<Observation> &figuresOf(const QString &key, CitedReport &known) const
    {
        if (!known.figures)
            known.figures = m_library->observations(key);
        return *known.figures;
    }

    const Library *m_library;
    QCache<QString, CitedReport> m_reports{mostCharactersKept};
};

} // namespace

PlaceNamer storedPlaces(const Library &library)
{
    // Shared by all copies of the function: each report is read once.
    const auto places = std::make_shared<StoredPlaces>(library);
    return [places](const StatedObservation &stated) {
        return (*places)(stated);
    };
}

StatedObservation statedBy(const LibraryEntry &entry)
{
    const ReportIdentity &identity = entry.identity;
    return {.reportKey = entry.key,
            .reportTitle = identity.title,
            .file = entry.file,
            .regionId = identity.regionId,
            .regionCode = identity.regionCode,
            .regionName = identity.regionName,
            .reviewYear = identity.reviewYear.value_or(0),
            .planYear = identity.planYear.value_or(0)};
}

StatedObservation statedBy(const LibraryEntry &entry, const Observation &figure)
{
    StatedObservation stated = statedBy(entry);
    stated.observation = figure;
    stated.reportRegionId = stated.regionId;
    stated.reportRegionName = stated.regionName;
    if (figure.regionId.isEmpty() || figure.regionId == stated.regionId)
        return stated;
    const Region *region = Regions::shipped().find(figure.regionId);
    stated.regionId = figure.regionId;
    stated.regionCode = region ? region->code : QString();
    stated.regionName = region ? region->fullName : figure.regionId;
    return stated;
}

} // namespace PlanLens
