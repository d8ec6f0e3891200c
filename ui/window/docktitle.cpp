// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/docktitle.h"

#include "style/elidedlabel.h"
#include "style/plaintext.h"

#include <QDockWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

namespace PlanLens {

namespace {

/// Gives way where there is no room: a long text must not keep the dock from being made narrow.
ElidedLabel *makeMuted(QWidget *parent)
{
    auto *label = new ElidedLabel(parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * .9);
    label->setFont(font);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

DockTitle::DockTitle(QDockWidget *dock)
    : QWidget(dock)
    , m_row(new QHBoxLayout(this))
    , m_name(new PlainLabel(dock->windowTitle(), this))
    , m_detail(makeMuted(this))
    , m_note(makeMuted(this))
{
    setObjectName(QStringLiteral("dockTitle"));
    setAttribute(Qt::WA_StyledBackground);
    QFont bold = m_name->font();
    bold.setBold(true);
    m_name->setFont(bold);

    auto *close = new QToolButton(this);
    close->setText(QStringLiteral("×"));
    close->setAutoRaise(true);
    close->setObjectName(QStringLiteral("quiet"));
    close->setFocusPolicy(Qt::NoFocus);
    close->setToolTip(tr("Hide %1 (the View menu brings it back)").arg(dock->windowTitle()));
    close->setAccessibleName(tr("Hide %1").arg(dock->windowTitle()));
    connect(close, &QToolButton::clicked, dock, &QDockWidget::close);

    m_row->setContentsMargins(10, 3, 4, 3);
    m_row->setSpacing(8);
    m_row->addWidget(m_name);
    m_row->addWidget(m_detail);
    m_row->addStretch();
    m_row->addWidget(m_note);
    m_row->addWidget(close);
    connect(dock, &QWidget::windowTitleChanged, m_name, &QLabel::setText);
    m_note->hide();
}

void DockTitle::setDetail(const QString &detail)
{
    m_detail->setText(detail);
    m_detail->setToolTip(detail);
}

void DockTitle::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setToolTip(note);
    m_note->setVisible(!note.isEmpty());
}

void DockTitle::addTools(QWidget *tools)
{
    m_row->insertWidget(m_row->count() - 1, tools);
}

QString DockTitle::detail() const
{
    return m_detail->text();
}

} // namespace PlanLens
