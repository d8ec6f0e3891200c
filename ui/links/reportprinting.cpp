// SPDX-License-Identifier: GPL-3.0-or-later
#include "links/reportprinting.h"

#include "document/documentarea.h"
#include "document/documentpane.h"
#include "document/paperdocument.h"
#include "items/librarymodel.h"
#include "output/outputfile.h"
#include "printing/documentpages.h"
#include "sheetmaking/sheetbatch.h"
#include "style/dialogs.h"

#include <QDir>
#include <QPrinter>

namespace PlanLens {

ReportPrinting::ReportPrinting(DocumentArea &documents, Dialogs &dialogs, QWidget *window)
    : QObject(window), m_documents(documents), m_dialogs(dialogs), m_window(window)
{}

static std::shared_ptr<const Report> reportIn(const DocumentArea &documents)
{
    const DocumentPane *pane = documents.currentPane();
    return pane ? pane->report() : nullptr;
}

void ReportPrinting::print()
{
    const auto report = reportIn(m_documents);
    QPrinter printer(QPrinter::HighResolution);
    if (!report || !m_dialogs.setUpPrinter(m_window, printer))
        return;
    const PaperDocument paper = paperDocument(*report, DocumentPages::textSize().width());
    DocumentPages(*paper.document, fullTitle(report->identity)).print(printer);
    Q_EMIT done(tr("The report was sent to the printer."));
}

void ReportPrinting::save()
{
    const auto report = reportIn(m_documents);
    if (!report)
        return;
    const QString title = fullTitle(report->identity);
    const QString proposal = QDir::home().filePath(sheetFileName(title) + QStringLiteral(".pdf"));
    const QString path =
        m_dialogs.saveFile(m_window, tr("Save the Report"), proposal, tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    const PaperDocument paper = paperDocument(*report, DocumentPages::textSize().width());
    const DocumentPages pages(*paper.document, title);
    QList<PdfBookmark> bookmarks;
    for (const PaperHeading &heading : paper.headings)
        bookmarks << pages.bookmark(heading.text, heading.position, heading.level);
    QString error;
    const QByteArray bytes = pages.pdf(bookmarks, &error);
    if (error.isEmpty())
        error = writeOutputFile(path, bytes);
    if (error.isEmpty())
        Q_EMIT done(tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
    else
        Q_EMIT failed(error);
}

} // namespace PlanLens
