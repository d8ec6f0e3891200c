// SPDX-License-Identifier: GPL-3.0-or-later
// The menu and the keys of a document pane.

#include "document/documentfinder.h"
#include "document/documentpane.h"
#include "document/documentview.h"
#include "document/findbar.h"

#include <QKeyEvent>
#include <QMenu>

namespace PlanLens {

void DocumentPane::openMenu(const QPoint &point)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool selected = m_view->textCursor().hasSelection();
    menu->addAction(tr("Copy"), this, &DocumentPane::copy)->setEnabled(selected);
    menu->addAction(tr("Copy with Source"), this, &DocumentPane::copyWithCitation)
        ->setEnabled(selected || m_cited.isValid());
    menu->addAction(tr("Select All"), m_view, &QTextEdit::selectAll);
    menu->addSeparator();
    menu->addAction(tr("Find…"), this, &DocumentPane::find);
    if (const ShownFigure *figure = m_view->figureUnder(point)) {
        const int observation = figure->observation;
        menu->addSeparator();
        menu->addAction(tr("Show This Indicator"), this,
                        [this, observation] { activate(observation); });
        menu->addAction(tr("Look Closer…"), this, [this, observation] { lookAt(observation); });
        menu->addAction(tr("Correct This Figure…"), this, [this, observation] {
            Q_EMIT correctionRequested(m_observations.at(observation).anchor);
        });
    } else if (const int number = m_view->unexplainedUnder(point); number >= 0) {
        const Anchor anchor = m_unexplained.at(number);
        menu->addSeparator();
        menu->addAction(tr("Make This a Figure…"), this,
                        [this, anchor] { Q_EMIT correctionRequested(anchor); });
    }
    menu->popup(m_view->viewport()->mapToGlobal(point));
}

Anchor DocumentPane::keyedFigure() const
{
    const ShownFigure *keyed = m_report && m_view->isVisible() ? m_view->focusedFigure() : nullptr;
    return keyed && m_view->figureInSight() == keyed ? m_observations.at(keyed->observation).anchor
                                                     : Anchor();
}

void DocumentPane::keyPressEvent(QKeyEvent *event)
{
    // Only what neither the text nor a window's own shortcut took.
    if (!handleKey(*event))
        QWidget::keyPressEvent(event);
}

bool DocumentPane::handleKey(const QKeyEvent &event)
{
    const bool control = event.modifiers() & Qt::ControlModifier;
    const bool shift = event.modifiers() & Qt::ShiftModifier;
    if (event.key() == Qt::Key_F3)
        shift ? findPrevious() : findNext();
    else if (event.key() == Qt::Key_Escape && !m_findBar->isHidden())
        m_finder->close();
    else if (control && event.key() == Qt::Key_F)
        find();
    else if (control && shift && event.key() == Qt::Key_O)
        openOutline();
    else if (control && shift && event.key() == Qt::Key_C)
        copyWithCitation();
    else if (control && (event.key() == Qt::Key_Plus || event.key() == Qt::Key_Equal))
        zoomIn();
    else if (control && event.key() == Qt::Key_Minus)
        zoomOut();
    else if (control && event.key() == Qt::Key_0)
        resetZoom();
    else
        return false;
    return true;
}

} // namespace PlanLens
