// SPDX-License-Identifier: GPL-3.0-or-later
#include "paneheader.h"

#include "style/elidedlabel.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace PlanLens {

PaneHeader::PaneHeader(QWidget *parent)
    : QWidget(parent), m_title(new ElidedLabel(this)), m_heading(new ElidedLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 4, 4, 4);
    row->setSpacing(8);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_heading->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(m_title, 0);
    // The section gives way before the title does.
    row->addWidget(m_heading, 1);
    row->setSpacing(2);
    m_outline = addButton(QStringLiteral("☰"), tr("Outline"),
                          tr("Outline of the report: go to a section or table (Ctrl+Shift+O)"));
    m_find = addButton(QStringLiteral("⌕"), tr("Find"), tr("Find in this report (Ctrl+F)"));
    m_close = addButton(QStringLiteral("✕"), tr("Close"), tr("Close this report"));
    connect(m_outline, &QToolButton::clicked, this, &PaneHeader::outlineRequested);
    connect(m_find, &QToolButton::clicked, this, &PaneHeader::findRequested);
    connect(m_close, &QToolButton::clicked, this, &PaneHeader::closeRequested);
}

QToolButton *PaneHeader::addButton(const QString &sign, const QString &name, const QString &tip)
{
    auto *button = new QToolButton(this);
    button->setText(sign);
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    button->setToolTip(tip);
    button->setStatusTip(tip);
    layout()->addWidget(button);
    return button;
}

void PaneHeader::setTitle(const QString &title, const QString &tip)
{
    m_title->setText(title);
    m_title->setToolTip(tip);
}

void PaneHeader::setHeading(const QString &heading)
{
    m_heading->setText(heading);
    m_heading->setToolTip(heading);
}

QString PaneHeader::title() const
{
    return m_title->text();
}

QString PaneHeader::heading() const
{
    return m_heading->text();
}

void PaneHeader::setToolsVisible(bool visible)
{
    m_tools = visible;
    m_outline->setVisible(visible);
    m_find->setVisible(visible);
    m_close->setVisible(visible && m_closable);
}

void PaneHeader::setClosable(bool closable)
{
    m_closable = closable;
    m_close->setVisible(m_tools && closable);
}

const QWidget &PaneHeader::outlineButton() const
{
    return *m_outline;
}

} // namespace PlanLens
