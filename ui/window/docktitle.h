// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QDockWidget;
class QHBoxLayout;
class QLabel;

namespace PlanLens {

class ElidedLabel;

/// The slim title of a dock: its name, what it holds at the moment, and a way to put it away. Can
/// be dragged like any dock's title.
class DockTitle : public QWidget
{
    Q_OBJECT

public:
    explicit DockTitle(QDockWidget *dock);

    /// Shown muted after the name; may be empty.
    void setDetail(const QString &detail);
    /// Shown muted at the right; may be empty.
    void setNote(const QString &note);
    QString detail() const;
    /// Sets controls of the pane at the right end.
    void addTools(QWidget *tools);

private:
    QHBoxLayout *m_row;
    QLabel *m_name;
    ElidedLabel *m_detail;
    ElidedLabel *m_note;
};

} // namespace PlanLens
