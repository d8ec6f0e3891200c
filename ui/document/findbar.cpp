// SPDX-License-Identifier: GPL-3.0-or-later
#include "findbar.h"

#include "style/plaintext.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace PlanLens {

FindBar::FindBar(QWidget *parent)
    : QWidget(parent), m_query(new QLineEdit(this)), m_count(new PlainLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 5, 6, 5);
    row->setSpacing(4);
    m_query->setPlaceholderText(tr("Find in this report"));
    m_query->setAccessibleName(tr("Find in this report"));
    m_query->setClearButtonEnabled(true);
    m_query->setMaximumWidth(320);
    m_count->setAccessibleName(tr("Number of places found"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(m_query, 3);
    row->addWidget(m_count, 1);
    row->addStretch();
    m_previous = addButton(QStringLiteral("↑"), tr("Previous place"), tr("Shift+F3"));
    m_next = addButton(QStringLiteral("↓"), tr("Next place"), tr("F3"));
    QToolButton *close = addButton(QStringLiteral("✕"), tr("Close the find bar"), tr("Esc"));
    connect(m_query, &QLineEdit::textChanged, this, &FindBar::queryChanged);
    connect(m_previous, &QToolButton::clicked, this, &FindBar::previousRequested);
    connect(m_next, &QToolButton::clicked, this, &FindBar::nextRequested);
    connect(close, &QToolButton::clicked, this, &FindBar::closed);
    setCount(-1, 0);
}

QToolButton *FindBar::addButton(const QString &sign, const QString &name, const QString &key)
{
    auto *button = new QToolButton(this);
    button->setText(sign);
    button->setAutoRaise(true);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(name, key));
    button->setAccessibleName(name);
    layout()->addWidget(button);
    return button;
}

QString FindBar::query() const
{
    return m_query->text();
}

void FindBar::setQuery(const QString &query)
{
    m_query->setText(query);
}

void FindBar::setCount(int current, int total)
{
    if (m_query->text().isEmpty())
        m_count->clear();
    else if (total == 0)
        m_count->setText(tr("Not found"));
    else
        m_count->setText(tr("%1 of %2").arg(current + 1).arg(total));
    m_previous->setEnabled(total > 0);
    m_next->setEnabled(total > 0);
}

QString FindBar::countText() const
{
    return m_count->text();
}

void FindBar::open()
{
    show();
    m_query->setFocus(Qt::ShortcutFocusReason);
    m_query->selectAll();
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & Qt::ShiftModifier)
            Q_EMIT previousRequested();
        else
            Q_EMIT nextRequested();
        return;
    case Qt::Key_Escape:
        Q_EMIT closed();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace PlanLens
