// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

class QPlainTextEdit;

namespace PlanLens {

/// A few words of the person's on something that is quoted. Ctrl+Enter keeps them, Esc does not.
class NoteDialog : public QDialog
{
    Q_OBJECT

public:
    /// Takes the words; false where they could not be kept, and the dialog stays open with them.
    using Taker = std::function<bool(const QString &text)>;

    NoteDialog(const QString &title, const QString &quote, const QString &text, QWidget *parent);

    void setTaker(Taker taker) { m_taker = std::move(taker); }
    QPlainTextEdit *editor() const { return m_editor; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void decide();

    QPlainTextEdit *m_editor;
    Taker m_taker;
};

} // namespace PlanLens
