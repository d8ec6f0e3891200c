// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

#include <QWidget>

#include <memory>

class QTreeView;

namespace PlanLens {

class OutlineModel;

/// The sections and tables of the report that is read, with the one marked that is on screen.
class OutlinePane : public QWidget
{
    Q_OBJECT

public:
    explicit OutlinePane(QWidget *parent = nullptr);

    /// None where it is null.
    void setReport(std::shared_ptr<const Report> report);
    /// Marks the section of a heading, by its block; -1 for none. Tells nobody.
    void showHeading(int block);

    QTreeView *view() const { return m_view; }
    const OutlineModel &model() const { return *m_model; }

Q_SIGNALS:
    /// A person wants to read there.
    void anchorChosen(const PlanLens::Anchor &anchor);

private:
    OutlineModel *m_model;
    QTreeView *m_view;
};

} // namespace PlanLens
