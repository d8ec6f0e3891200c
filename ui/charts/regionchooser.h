// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenting/chartdata.h"

#include <QStringList>
#include <QToolButton>

class QLineEdit;
class QListWidget;

namespace PlanLens {

/// A button that says how many regions are shown, and opens the list of them to tick.
class RegionChooser : public QToolButton
{
    Q_OBJECT

public:
    explicit RegionChooser(QWidget *parent = nullptr);

    /// `shown` are ids; an empty list ticks all.
    void setRegions(const QList<ChartLane> &regions, const QStringList &shown);
    /// Ids of what is ticked, in the order of the list.
    QStringList chosen() const;
    /// Unticks a region as a person does. The last one stays.
    void hideRegion(const QString &id);

Q_SIGNALS:
    void regionsChosen(const QStringList &ids);

private:
    void filter(const QString &text);
    void showCount();
    void report();

    QLineEdit *m_filter;
    QListWidget *m_list;
};

} // namespace PlanLens
