// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/notedialog.h"

#include "style/plaintext.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace PlanLens {

namespace {

constexpr qsizetype mostQuoted = 160; ///< characters

QString shortened(const QString &quote)
{
    const QString line = quote.simplified();
    return line.size() <= mostQuoted ? line : line.left(mostQuoted) + QStringLiteral("…");
}

} // namespace

NoteDialog::NoteDialog(const QString &title, const QString &quote, const QString &text,
                       QWidget *parent)
    : QDialog(parent), m_editor(new QPlainTextEdit(text, this))
{
    setWindowTitle(title);
    setObjectName(QStringLiteral("noteDialog"));
    auto *quoted = new PlainLabel(shortened(quote), this);
    quoted->setWordWrap(true);
    quoted->setObjectName(QStringLiteral("muted"));
    m_editor->setAccessibleName(tr("Note"));
    m_editor->setPlaceholderText(tr("Your own words; none make it a bookmark"));
    m_editor->setTabChangesFocus(true);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *keep = buttons->addButton(tr("&Keep"), QDialogButtonBox::AcceptRole);
    keep->setObjectName(QStringLiteral("primary"));
    buttons->addButton(QDialogButtonBox::Cancel);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(quoted);
    layout->addWidget(m_editor, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &NoteDialog::decide);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(440, 240);
    m_editor->setFocus();
    m_editor->selectAll();
}

/// The editor leaves Ctrl+Enter to the dialog, and on both keys. A shortcut would need the window
/// to be the active one, which window managers grant late.
void NoteDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        decide();
    else
        QDialog::keyPressEvent(event);
}

void NoteDialog::decide()
{
    if (!m_taker || m_taker(m_editor->toPlainText().trimmed()))
        accept();
}

} // namespace PlanLens
