// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/anchor.h"

#include <QFlags>
#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>

namespace PlanLens {

/// What is chosen in a window: the reports that are open, an indicator, regions, a place.
///
/// Views do not know each other. Whoever changes something here names itself as the sender; all the
/// others are told. Setting what is already set tells nobody, so that nothing loops.
class Focus : public QObject
{
    Q_OBJECT

public:
    enum Aspect {
        Reports = 1,   ///< which reports are open
        Indicator = 2, ///< what is charted
        Regions = 4,   ///< for which regions
        Place = 8      ///< the place that is cited
    };
    Q_DECLARE_FLAGS(Aspects, Aspect)

    explicit Focus(QObject *parent = nullptr);

    /// Key of the report whose indicators are listed; empty where none is open.
    const QString &report() const { return m_report; }
    /// Key of the report beside it; empty where there is none.
    const QString &otherReport() const { return m_otherReport; }
    QStringList reports() const;
    /// Id of the indicator; empty where none is chosen.
    const QString &indicator() const { return m_indicator; }
    const QStringList &regions() const { return m_regions; }
    const Anchor &anchor() const { return m_anchor; }

    void setReports(const QString &report, const QString &other, const QObject *sender);
    void setIndicator(const QString &indicator, const QObject *sender);
    void setRegions(const QStringList &regions, const QObject *sender);
    /// Unlike the others this tells even where the place is the same: a person who clicks a source
    /// a second time wants to be taken there again.
    void setAnchor(const Anchor &anchor, const QObject *sender);

    /// Has `react` called when one of `aspects` was changed by anyone but `receiver`.
    void follow(QObject *receiver, Aspects aspects, const std::function<void()> &react);

Q_SIGNALS:
    void changed(PlanLens::Focus::Aspect aspect, const QObject *sender);

private:
    QString m_report;
    QString m_otherReport;
    QString m_indicator;
    QStringList m_regions;
    Anchor m_anchor;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(Focus::Aspects)

} // namespace PlanLens
