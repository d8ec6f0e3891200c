// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/reportfilter.h"

#include "catalogue/regions.h"
#include "figures/observation.h"
#include "search/searchnames.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace PlanLens {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Search)
};

/// What people call the kinds, beside the words of the command line.
QString kindNames(ReportKind kind)
{
    switch (kind) {
    case ReportKind::PlanReport:
        return QStringLiteral("计划报告");
    case ReportKind::WorkReport:
        return QStringLiteral("政府工作报告");
    case ReportKind::Communique:
        return QStringLiteral("统计公报");
    case ReportKind::Outline:
        return QStringLiteral("规划纲要");
    case ReportKind::Other:
        return QStringLiteral("其他");
    }
    return {};
}

QList<ReportKind> kindsMeant(const QString &text)
{
    QList<ReportKind> kinds;
    for (const ReportKind kind : {ReportKind::PlanReport, ReportKind::WorkReport,
                                  ReportKind::Communique, ReportKind::Outline, ReportKind::Other}) {
        if (toKey(kind).startsWith(text.toLower()) || kindNames(kind).contains(text))
            kinds += kind;
    }
    return kinds;
}

} // namespace

ReportFilter::ReportFilter(const SearchQuery &filter) : m_filter(filter.filter), m_text(filter.text)
{
    if (m_filter == SearchFilter::Region) {
        m_regions = regionsMeant(m_text);
    } else if (m_filter == SearchFilter::Kind) {
        m_kinds = kindsMeant(m_text);
        if (m_kinds.isEmpty())
            throw SearchQueryError{
                filter.position,
                Messages::tr("There is no kind of report “%1”; there is plan-report, work-report, "
                             "communique, outline and other.")
                    .arg(m_text)};
    } else {
        const auto years = numberRange(m_text);
        if (!years)
            throw SearchQueryError{
                filter.position,
                Messages::tr("“%1” is no year; a year is 2022, several are 2021..2023.")
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
