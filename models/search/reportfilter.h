// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"
#include "search/searchquery.h"

#include <QSet>

namespace PlanLens {

/// The kinds that the value of a filter means: by the beginning of a key, or a part of a name.
QList<ReportKind> kindsMeant(const QString &text);

/// A filter on reports (region, kind, year), ready to be asked of many.
class ReportFilter
{
public:
    /// Throws SearchQueryError where the value is none that the filter can have.
    explicit ReportFilter(const SearchQuery &filter);

    /// A region takes in the places within it; a year fits where the report reviews or plans it.
    bool accepts(const ReportIdentity &identity) const;

    const QList<ReportKind> &kinds() const { return m_kinds; }
    /// Whether a region is one of those meant, or lies in one.
    bool hasRegion(const QString &id) const;
    int firstYear() const { return m_firstYear; }
    int lastYear() const { return m_lastYear; }

private:
    bool hasYear(const std::optional<int> &year) const;

    SearchFilter m_filter;
    QString m_text;
    QSet<QString> m_regions;
    QList<ReportKind> m_kinds;
    int m_firstYear = 0;
    int m_lastYear = 0;
};

} // namespace PlanLens
