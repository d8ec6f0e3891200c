// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

#include <QFrame>

#include <memory>

class QTreeView;

namespace PlanLens {

class OutlineModel;

/// The outline of a report, dropped down from the pane's header.
class OutlinePopup : public QFrame
{
    Q_OBJECT

public:
    explicit OutlinePopup(QWidget *parent = nullptr);

    void setReport(std::shared_ptr<const Report> report);
    const OutlineModel &model() const { return *m_model; }
    /// Opens below a widget with the entry chosen under which the block stands.
    void openBelow(const QWidget &widget, int block);

Q_SIGNALS:
    void anchorChosen(const PlanLens::Anchor &anchor);

private:
    void choose(const QModelIndex &index);

    OutlineModel *m_model;
    QTreeView *m_tree;
};

} // namespace PlanLens
