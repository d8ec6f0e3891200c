// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "interpreting/madefigure.h"

#include <QDialog>

#include <optional>

class QComboBox;

namespace PlanLens {

class FigureFields;

/// Makes a number that was not read a figure: a person says what it is.
class MakeFigureDialog : public QDialog
{
    Q_OBJECT

public:
    /// What is known, or was made of the number before.
    struct Start
    {
        Observation draft;
        QString sentence;    ///< what is printed around the number
        int number = -1;     ///< where it stands in the sentence
        bool isMade = false; ///< it can be taken back
    };

    MakeFigureDialog(const Start &start, const Catalogue &catalogue, QWidget *parent = nullptr);

    /// What the person said; unsigned.
    MadeFigure figure() const;
    /// Why what was typed cannot be taken, one sentence; empty where it can.
    QString problem() const;

Q_SIGNALS:
    /// The person confirmed. Nothing where the number is to be no figure any longer.
    void decided(const std::optional<PlanLens::MadeFigure> &figure);

private:
    void fillNames(const Observation &draft);
    /// Takes over what the catalogue knows of an indicator that was chosen.
    void takeIndicator();
    const Indicator *chosenIndicator() const;
    void decide(const std::optional<MadeFigure> &figure);
    void validate();

    const Catalogue m_catalogue;
    FigureFields *m_fields;
    QComboBox *m_name;
    QComboBox *m_measure;
};

} // namespace PlanLens
