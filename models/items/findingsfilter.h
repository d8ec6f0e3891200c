// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claims/finding.h"

#include <QSortFilterProxyModel>
#include <QString>

#include <optional>

namespace PlanLens {

/// The findings of one kind and one report, with or without those that agree. The places of a
/// finding come and go with it.
class FindingsFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit FindingsFilter(QObject *parent = nullptr);

    /// Every kind, where there is none.
    void setRule(std::optional<CheckRule> rule);
    /// Every report, where the key is empty.
    void setReport(const QString &key);
    void setConsistentShown(bool shown);
    /// Those that a person dealt with.
    void setMarkedShown(bool shown);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    std::optional<CheckRule> m_rule;
    QString m_report;
    bool m_consistent = false;
    bool m_marked = false;
};

} // namespace PlanLens
