// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

class QLabel;

namespace PlanLens {

/// Pages, or a quiet note in their place: why there is nothing to show, or not yet.
class NotePages : public QStackedWidget
{
    Q_OBJECT

public:
    explicit NotePages(QWidget *parent);

    QLabel *note() const { return m_note; }
    /// Shows a note, as plain text.
    void say(const QString &text);

private:
    QLabel *m_note;
};

} // namespace PlanLens
