// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/notepages.h"

#include <QLabel>

namespace PlanLens {

NotePages::NotePages(QWidget *parent) : QStackedWidget(parent), m_note(new QLabel(this))
{
    m_note->setObjectName(QStringLiteral("muted"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_note->setMargin(12);
    // Where it is all that a pane shows, the keyboard can be at it, and a screen reader reads it.
    // When the list takes its place, it takes the keyboard too.
    m_note->setFocusPolicy(Qt::TabFocus);
    m_note->setAutoFillBackground(true);
    m_note->setBackgroundRole(QPalette::Base);
    addWidget(m_note);
}

void NotePages::say(const QString &text)
{
    m_note->setText(text);
    setCurrentWidget(m_note);
}

} // namespace PlanLens
