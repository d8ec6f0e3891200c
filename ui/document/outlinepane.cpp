// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/outlinepane.h"

#include "items/outlinemodel.h"

#include <QTreeView>
#include <QVBoxLayout>

namespace PlanLens {

OutlinePane::OutlinePane(QWidget *parent)
    : QWidget(parent), m_model(new OutlineModel(this)), m_view(new QTreeView(this))
{
    m_view->setObjectName(QStringLiteral("outlineView"));
    m_view->setModel(m_model);
    m_view->setHeaderHidden(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformRowHeights(true);
    m_view->setIndentation(14);
    m_view->setTextElideMode(Qt::ElideRight);
    m_view->setAccessibleName(tr("Outline of the report"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    setFocusProxy(m_view);
    const auto choose = [this](const QModelIndex &index) {
        if (const Anchor anchor = m_model->anchorAt(index); anchor.isValid())
            Q_EMIT anchorChosen(anchor);
    };
    connect(m_view, &QTreeView::clicked, this, choose);
    connect(m_view, &QTreeView::activated, this, choose);
}

void OutlinePane::setReport(std::shared_ptr<const Report> report)
{
    m_model->setReport(std::move(report));
    m_view->expandAll();
}

void OutlinePane::showHeading(int block)
{
    const QModelIndex index = m_model->indexOfBlock(block);
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
}

} // namespace PlanLens
