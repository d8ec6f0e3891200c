// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/kindchooser.h"

#include "style/wrappingrow.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QTabBar>

namespace PlanLens {

KindChooser::KindChooser(const QString &name, QWidget *parent)
    : QWidget(parent), m_tabs(new QTabBar(this)), m_box(new QComboBox(this))
{
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->setAccessibleName(name);
    m_box->setAccessibleName(name);
    m_box->setToolTip(name);
    keepRoomForChosen(m_box);
    m_box->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_tabs);
    row->addWidget(m_box);
    row->addStretch();
    // The tabs may have no room at all: the box stands in then.
    m_tabs->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    row->setStretchFactor(m_tabs, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_box->setCurrentIndex(index);
        Q_EMIT currentChanged(index);
    });
    connect(m_box, &QComboBox::activated, m_tabs, &QTabBar::setCurrentIndex);
}

void KindChooser::addKind(const QString &text, const QString &tip)
{
    m_box->addItem(text);
    m_box->setItemData(m_box->count() - 1, tip, Qt::ToolTipRole);
    m_tabs->setTabToolTip(m_tabs->addTab(text), tip);
}

int KindChooser::currentIndex() const
{
    return m_tabs->currentIndex();
}

void KindChooser::setCurrentIndex(int index)
{
    m_tabs->setCurrentIndex(index);
}

QSize KindChooser::minimumSizeHint() const
{
    return {m_box->minimumWidth(),
            std::max(m_box->sizeHint().height(), m_tabs->sizeHint().height())};
}

void KindChooser::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showWhatFits();
}

void KindChooser::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        showWhatFits();
}

void KindChooser::showWhatFits()
{
    const bool fits = m_tabs->sizeHint().width() <= width();
    const bool focused = m_tabs->hasFocus() || m_box->hasFocus();
    m_tabs->setVisible(fits);
    m_box->setVisible(!fits);
    if (focused)
        (fits ? static_cast<QWidget *>(m_tabs) : m_box)->setFocus();
}

} // namespace PlanLens
