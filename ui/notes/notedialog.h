// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPlainTextEdit;

namespace PlanLens {

/// A few words of the person's on something that is quoted. Ctrl+Enter keeps them, Esc does not.
class NoteDialog : public QDialog
{
    Q_OBJECT

public:
    NoteDialog(const QString &title, const QString &quote, const QString &text, QWidget *parent);

    QPlainTextEdit *editor() const { return m_editor; }

Q_SIGNALS:
    void decided(const QString &text);

private:
    void decide();

    QPlainTextEdit *m_editor;
};

} // namespace PlanLens
