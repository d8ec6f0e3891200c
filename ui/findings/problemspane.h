// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/listpane.h"
#include "report/problem.h"

namespace PlanLens {

class ProblemsModel;

/// What could not be read, or was mended, in the report that is open.
class ProblemsPane : public ListPane
{
    Q_OBJECT

public:
    explicit ProblemsPane(QWidget *parent = nullptr);

    void setProblems(const QList<Problem> &problems);
    /// Without a report there is nothing to say.
    void setNoReport();
    /// How many warnings, for the title above the pane; empty where there is none.
    QString summary() const;

    ProblemsModel *model() const { return m_model; }

private:
    ProblemsModel *m_model;
};

} // namespace PlanLens
