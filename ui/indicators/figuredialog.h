// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interpreting/correction.h"

#include <QDialog>

#include <optional>

class QLineEdit;

namespace PlanLens {

class FigureFields;

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
    void decide(const std::optional<FigureCorrection> &correction);
    void validate();

    Observation m_asRead;
    QString m_figureShown; ///< what the field held first; left so, the value is not corrected
    FigureFields *m_fields;
    QLineEdit *m_name;
};

} // namespace PlanLens
