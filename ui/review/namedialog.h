// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/namedecision.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace PlanLens {

/// Asks what a printed name is to be called: as an indicator of its own, or as the name it is to be
/// read as.
class NameDialog : public QDialog
{
    Q_OBJECT

public:
    /// `kind` is NewIndicator or Rename; `known` are names to choose from.
    NameDialog(const PrintedName &printed, DecisionKind kind, const QStringList &known,
               QWidget *parent = nullptr);

    NameDecision decision() const;

Q_SIGNALS:
    void decided(const PlanLens::NameDecision &decision);

private:
    void addIndicatorRows(QFormLayout &form);
    void offer(const QStringList &known);

    PrintedName m_printed;
    DecisionKind m_kind;
    QLineEdit *m_name;
    QLineEdit *m_unit = nullptr;
    QComboBox *m_direction = nullptr;
};

} // namespace PlanLens
