// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace PlanLens {

/// Narrows the names by text or pinyin, and to those that are still to be decided.
class UnjoinedNamesFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit UnjoinedNamesFilter(QObject *parent = nullptr);

    void setText(const QString &text);
    /// Leaves out names for which there is nothing to propose.
    void setOnlyProposed(bool only);
    /// Shows those that were kept apart as well.
    void setKeptApartShown(bool shown);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_text;
    bool m_onlyProposed = false;
    bool m_keptApartShown = false;
};

} // namespace PlanLens
