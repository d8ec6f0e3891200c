// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/observation.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace PlanLens {

/// Keeps the indicators that a text stands for (name, section, unit, pinyin) and that have a
/// certain verdict or attribute; sorts by figure. What is not known comes last either way.
class IndicatorFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit IndicatorFilter(QObject *parent = nullptr);

    void setText(const QString &text);
    /// Nothing keeps all.
    void setVerdict(std::optional<Verdict> verdict);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    bool textApplies(const QModelIndex &index) const;

    QString m_text;
    std::optional<Verdict> m_verdict;
};

} // namespace PlanLens
