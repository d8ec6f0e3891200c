// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlinepopup.h"

#include "items/outlinemodel.h"

#include <QScreen>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace PlanLens {

OutlinePopup::OutlinePopup(QWidget *parent)
    : QFrame(parent, Qt::Popup), m_model(new OutlineModel(this)), m_tree(new QTreeView(this))
{
    setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_tree);
    m_tree->setModel(m_model);
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(16);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->setAccessibleName(tr("Outline of the report"));
    connect(m_tree, &QTreeView::clicked, this, &OutlinePopup::choose);
    connect(m_tree, &QTreeView::activated, this, &OutlinePopup::choose);
}

void OutlinePopup::setReport(std::shared_ptr<const Report> report)
{
    m_model->setReport(std::move(report));
    m_tree->expandAll();
}

void OutlinePopup::openBelow(const QWidget &widget, int block)
{
    const QModelIndex current = m_model->indexOfBlock(block);
    const QRect screen = widget.screen()->availableGeometry();
    const QPoint place = widget.mapToGlobal(QPoint(0, widget.height()));
    const QSize wanted(std::min(460, screen.width()),
                       std::min(420, std::max(160, screen.bottom() - place.y())));
    resize(wanted);
    move(std::clamp(place.x(), screen.left(), std::max(screen.left(), screen.right() - width())),
         place.y());
    show();
    m_tree->setFocus();
    m_tree->setCurrentIndex(current);
    m_tree->scrollTo(current, QAbstractItemView::PositionAtCenter);
}

void OutlinePopup::choose(const QModelIndex &index)
{
    const Anchor anchor = m_model->anchorAt(index);
    if (!anchor.isValid() || !isVisible())
        return;
    hide();
    Q_EMIT anchorChosen(anchor);
}

} // namespace PlanLens
