// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheetpreview.h"

#include <QGraphicsView>

namespace PlanLens {

SheetPreview::SheetPreview(QPrinter *printer, QWidget *parent)
    : QPrintPreviewWidget(printer, parent)
{
    setAccessibleName(tr("Preview of the sheet"));
    // What has the keyboard is inside.
    const QList<QGraphicsView *> inner = findChildren<QGraphicsView *>();
    for (QGraphicsView *view : inner) {
        view->setAccessibleName(accessibleName());
        view->viewport()->setAccessibleName(accessibleName());
    }
}

void SheetPreview::setPages(std::function<QStringList()> pages)
{
    m_pages = std::move(pages);
    m_texts.reset();
}

const QStringList &SheetPreview::pageTexts() const
{
    if (!m_texts)
        m_texts = m_pages ? m_pages() : QStringList();
    return *m_texts;
}

} // namespace PlanLens
