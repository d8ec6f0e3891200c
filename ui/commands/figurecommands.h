// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/workspace.h"

#include <functional>

class QDialog;
class QUndoStack;
class QWidget;

namespace PlanLens {

/// What a person does with a figure of a report: correct what was read of it, or make one of a
/// number that was not read.
class FigureCommands : public QObject
{
    Q_OBJECT

public:
    /// `window` is the parent of the dialog.
    FigureCommands(Workspace &workspace, QUndoStack &undo, QWidget *window);

    /// What shows the place of a figure on the page of its original, above what a dialog asks; null
    /// where it has none.
    using Original = std::function<QWidget *(const Anchor &place)>;
    void setOriginal(Original original) { m_original = std::move(original); }

    /// Opens the dialog for the figure, or the number, at a place; what is decided there can be
    /// undone. False where no number stands there.
    bool correct(const Anchor &anchor);

private:
    bool correctRead(const Workspace::OpenReportPtr &report, const Observation &shown);
    bool make(const Workspace::OpenReportPtr &report, const Observation &draft);

    void open(QDialog *dialog, const Anchor &place) const;

    Workspace &m_workspace;
    QUndoStack &m_undo;
    QWidget *m_window;
    Original m_original;
};

} // namespace PlanLens
