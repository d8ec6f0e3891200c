// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetmaking/storedplaces.h"

#include "presenting/charttext.h"

#include <QHash>

#include <memory>

namespace PlanLens {

namespace {

class StoredPlaces
{
public:
    explicit StoredPlaces(const Library &library) : m_library(&library) {}

    CitedPlace operator()(const StatedObservation &stated)
    {
        const std::optional<Report> &report = reportOf(stated.reportKey);
        if (!report)
            return shortPlace(stated);
        const ReportIdentity &identity = report->identity;
        const Observation &observation = stated.observation;
        const bool table = observation.origin == Origin::Table && observation.table >= 0;
        return {citedTitle(identity.title, identity.regionName, report->file),
                table ? withPage(placeInReport(observation), report->page(observation.anchor))
                      : placeInSections(*report, observation.anchor)};
    }

private:
    const std::optional<Report> &reportOf(const QString &key)
    {
        auto own = m_reports.find(key);
        if (own == m_reports.end())
            own = m_reports.insert(key, m_library->report(key));
        return *own;
    }

    const Library *m_library;
    QHash<QString, std::optional<Report>> m_reports;
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

} // namespace PlanLens
