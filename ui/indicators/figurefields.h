// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/observation.h"

#include <QLineEdit>
#include <QWidget>

#include <optional>

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace PlanLens {

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

/// What is measured; the data are int of Measure.
QComboBox *makeMeasureField(Measure measure, QWidget *parent);

/// The fields that dialogs on a figure have in common, below what the report prints, with a line
/// for what cannot be taken and the buttons. Each field has its accessible name.
class FigureFields : public QWidget
{
    Q_OBJECT

public:
    struct Start
    {
        QString printed;     ///< what the report prints, to be read beside the fields
        int markedFrom = -1; ///< what is marked in it; -1 for nothing
        int markedLength = 0;
        QString value;     ///< the figure as a report would print it
        Observation shown; ///< unit, role, period and region
        QString before;    ///< what was corrected or made before; empty for nothing
    };
    struct ButtonTexts
    {
        QString accept;
        QString withdraw; ///< empty where there is nothing to take back
        QString withdrawTip;
    };

    FigureFields(const Start &start, QWidget *parent);

    /// Adds a field of a dialog's own.
    void addAboveValue(const QString &label, QWidget *field);
    void addAboveRole(const QString &label, QWidget *field);
    void addButtons(const ButtonTexts &texts);

    QLineEdit *valueField() const { return m_value; }
    QString value() const;
    QString unit() const;
    void setUnit(const QString &unit);
    Role role() const;
    std::optional<Period> period() const;
    /// As typed, and the id of the region that it names; empty where that is none that is known.
    QString regionText() const;
    QString regionId() const;

    /// Why what was typed cannot be taken, one sentence: shown, and nothing is accepted as long as
    /// there is one.
    void setProblem(const QString &problem);
    /// What is wrong with the fields here, in their order; empty where nothing is.
    QString valueProblem() const;
    QString periodProblem() const;
    QString regionProblem() const;

Q_SIGNALS:
    void changed();
    void accepted();
    void cancelled();
    /// What was said before is to be taken back.
    void withdrawn();

private:
    void layOut(const Start &start);

    QFormLayout *m_form;
    QLineEdit *m_value;
    QLineEdit *m_unit;
    QComboBox *m_role;
    PeriodEdit *m_period;
    QComboBox *m_region;
    QLabel *m_problem;
    QPushButton *m_accept = nullptr;
};

} // namespace PlanLens
