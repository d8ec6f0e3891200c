#pragma once

#include "report/problem.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTreeView;

namespace PlanLens {

class ProblemsModel;

/// What could not be read, or was mended, in the report that is open.
class ProblemsPane : public QWidget
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
    QTreeView *view() const { return m_view; }

Q_SIGNALS:
    void anchorActivated(const PlanLens::Anchor &anchor);

private:
    ProblemsModel *m_model;
    QTreeView *m_view;
    QLabel *m_note;
    QStackedWidget *m_pages;
};

} // namespace PlanLens
