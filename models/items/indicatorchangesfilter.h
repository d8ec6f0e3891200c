// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aligning/indicatorchanges.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace PlanLens {

/// Keeps the compared indicators that a text stands for (name, unit, status, pinyin) and that have
/// certain changes; in the order of one of the reports, or sorted by any column. What is not known
/// comes last either way.
class IndicatorChangesFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit IndicatorChangesFilter(QObject *parent = nullptr);

    void setText(const QString &text);
    /// Rows with any of these changes; all where there are none.
    void setChanges(IndicatorChanges changes);
    /// Hides rows that are the same.
    void setOnlyChanged(bool only);
    /// Sorts as a report lists them, in place of a column.
    void orderByReport(int report);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QString m_text;
    IndicatorChanges m_changes;
    bool m_onlyChanged = false;
    int m_report = -1;
};

} // namespace PlanLens
