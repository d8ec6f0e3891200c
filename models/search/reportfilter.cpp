// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/reportfilter.h"

#include "catalogue/regions.h"
#include "figures/observation.h"
#include "search/querywords.h"
#include "search/searchnames.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace PlanLens {

namespace {

struct ReportFilterMessages
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Search)
};

} // namespace

QList<ReportKind> kindsMeant(const QString &text)
{
    QList<ReportKind> kinds;
    const QList<QueryWord> words = queryWords(u"kind");
    for (const QueryWord &word : words) {
        const bool named = std::any_of(word.names.begin(), word.names.end(),
                                       [&](const QString &name) { return name.contains(text); });
        const auto kind = fromKey<ReportKind>(word.key);
        if (kind && (named || word.key.startsWith(text.toLower())))
            kinds += *kind;
    }
    return kinds;
}

ReportFilter::ReportFilter(const SearchQuery &filter) : m_filter(filter.filter), m_text(filter.text)
{
    if (m_filter == SearchFilter::Region) {
        m_regions = regionsMeant(m_text);
    } else if (m_filter == SearchFilter::Kind) {
        m_kinds = kindsMeant(m_text);
        if (m_kinds.isEmpty())
            throw SearchQueryError{
                filter.position,
                ReportFilterMessages::tr(
                    "There is no kind of report “%1”; there is plan-report, work-report, "
                    "communique, outline and other.")
                    .arg(m_text)};
    } else {
        const auto years = numberRange(m_text);
        if (!years)
            throw SearchQueryError{
                filter.position,
                ReportFilterMessages::tr("“%1” is no year; a year is 2022, several are 2021..2023.")
                    .arg(m_text)};
        m_firstYear = int(std::clamp(years->low, 0.0, 9999.0));
        m_lastYear = int(std::clamp(years->high, 0.0, 9999.0));
    }
}

bool ReportFilter::hasYear(const std::optional<int> &year) const
{
    return year && *year >= m_firstYear && *year <= m_lastYear;
}

bool ReportFilter::hasRegion(const QString &id) const
{
    return std::any_of(m_regions.begin(), m_regions.end(), [&](const QString &region) {
        return Regions::shipped().isWithin(id, region);
    });
}

bool ReportFilter::accepts(const ReportIdentity &identity) const
{
    switch (m_filter) {
    case SearchFilter::Kind:
        return m_kinds.contains(identity.kind);
    case SearchFilter::Year:
        return hasYear(identity.reviewYear) || hasYear(identity.planYear);
    default:
        return hasRegion(identity.regionId) ||
               (m_regions.isEmpty() && identity.regionName.contains(m_text));
    }
}

} // namespace PlanLens
