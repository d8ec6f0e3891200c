// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/observation.h"

#include <QLineEdit>

#include <optional>

class QComboBox;

namespace PlanLens {

/// The fields that dialogs on a figure have in common, each with its accessible name.

/// A period as it is typed: 2026, 2026-Q1, 2026-01/2026-09 …
class PeriodEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit PeriodEdit(QWidget *parent);

    void setPeriod(const Period &period);
    /// What was typed; nothing where it is no period, or where nothing is.
    std::optional<Period> period() const;
    /// Why what was typed cannot be taken, one sentence; empty where it can, or nothing was.
    QString problem() const;
};

/// Target or actual; the data are int of Role.
QComboBox *makeRoleField(Role role, QWidget *parent);
/// What is measured; the data are int of Measure.
QComboBox *makeMeasureField(Measure measure, QWidget *parent);
/// The name of a known region can be typed or chosen.
QComboBox *makeRegionField(const QString &regionId, QWidget *parent);
/// The id of the region that was typed; empty where it is none that is known.
QString regionIn(const QComboBox &field);

} // namespace PlanLens
