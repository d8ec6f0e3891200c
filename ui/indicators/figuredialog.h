// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interpreting/correction.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace PlanLens {

class PeriodEdit;

/// Corrects what was read of a figure, beside the text that the report prints.
class FigureDialog : public QDialog
{
    Q_OBJECT

public:
    /// `asRead` is the figure without any correction, `shown` as it is now.
    FigureDialog(const Observation &asRead, const Observation &shown, QWidget *parent = nullptr);

    /// What differs from what was read; unsigned.
    FigureCorrection correction() const;
    /// Why what was typed cannot be taken, one sentence; empty where it can.
    QString problem() const;

Q_SIGNALS:
    /// The person confirmed. Nothing where the correction is to be withdrawn.
    void decided(const std::optional<PlanLens::FigureCorrection> &correction);

private:
    void fill(const Observation &shown);
    void layOut(const Observation &shown);
    void addButtons(bool canWithdraw);
    void validate();

    Observation m_asRead;
    QLineEdit *m_figure;
    QString m_figureShown; ///< what the field held first; left so, the value is not corrected
    QLineEdit *m_name;
    QLineEdit *m_unit;
    QComboBox *m_role;
    PeriodEdit *m_period;
    QComboBox *m_region;
    QLabel *m_problem;
    QPushButton *m_accept = nullptr;
};

} // namespace PlanLens
