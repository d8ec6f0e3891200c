// SPDX-License-Identifier: GPL-3.0-or-later
#include "links/reportprinting.h"

#include "document/documentarea.h"
#include "document/documentpane.h"
#include "document/paperdocument.h"
#include "items/librarymodel.h"
#include "output/outputfile.h"
#include "printing/documentpages.h"
#include "printing/printpages.h"
#include "printing/sheetwindow.h"
#include "sheetmaking/sheetbatch.h"
#include "sheets/sheetwords.h"
#include "style/dialogs.h"
#include "style/glyphcoverage.h"

#include <QDir>
#include <QFileInfo>
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

static QString asPdf(const QString &path)
{
    const QString end = QStringLiteral(".pdf");
    return path.endsWith(end, Qt::CaseInsensitive) ? path : path + end;
}

/// The file that the report was read from, if it lies where `path` does: of a stored report only
/// the name is known.
static QString ownFile(const Report &report, const QString &path)
{
    return QFileInfo(path).dir().filePath(QFileInfo(report.file).fileName());
}

static QByteArray pdfOf(const DocumentPages &pages, const PaperDocument &paper,
                        const PageRange &range, QString *error)
{
    QList<PdfBookmark> bookmarks;
    for (const PaperHeading &heading : paper.headings)
        bookmarks << pages.bookmark(heading.text, heading.position, heading.level);
    return pages.pdf(bookmarks, error, range);
}

void ReportPrinting::print()
{
    const auto report = reportIn(m_documents);
    if (!report)
        return;
    const QString title = fullTitle(report->identity);
    QPrinter printer(QPrinter::HighResolution);
    DocumentPages::setUp(printer, title);
    if (!m_dialogs.setUpPrinter(m_window, printer))
        return;
    if (const QString file = fileToPrintTo(printer); !file.isEmpty())
        return write(*report, file, pagesAskedFor(printer));
    const PaperDocument paper = paperDocument(*report, DocumentPages::textSize().width());
    const DocumentPages pages(*paper.document, title);
    if (!pages.print(printer)) {
        Q_EMIT failed(notPrintedText());
        return;
    }
    Q_EMIT done(tr("The report was sent to the printer."));
    tellMissing(pages, pagesAskedFor(printer));
}

void ReportPrinting::tellMissing(const DocumentPages &pages, const PageRange &range)
{
    const QStringList problems = pages.charactersWithoutGlyph(range);
    if (!problems.isEmpty())
        Q_EMIT failed(inShort(problems));
}

void ReportPrinting::save()
{
    const auto report = reportIn(m_documents);
    if (!report)
        return;
    const QString title = fullTitle(report->identity);
    const QString proposal = QDir::home().filePath(sheetFileName(title) + QStringLiteral(".pdf"));
    const QString asked =
        m_dialogs.saveFile(m_window, tr("Save the Report"), proposal, tr("PDF (*.pdf)"));
    if (asked.isEmpty())
        return;
    const QString path = asPdf(asked);
    // Of a name that got its end here the person was not asked whether to replace it.
    if (path != asked && QFileInfo::exists(path))
        return fail(path, SheetWords::tr("it is there already, and was left as it is"));
    write(*report, path, {});
}

void ReportPrinting::fail(const QString &path, const QString &reason)
{
    Q_EMIT failed(SheetWindow::tr("%1: %2").arg(QDir::toNativeSeparators(path), reason));
}

void ReportPrinting::write(const Report &report, const QString &path, const PageRange &range)
{
    const PaperDocument paper = paperDocument(report, DocumentPages::textSize().width());
    const DocumentPages pages(*paper.document, fullTitle(report.identity));
    QString error;
    const QByteArray bytes = pdfOf(pages, paper, range, &error);
    if (error.isEmpty())
        error = writeOutputFile(path, bytes, {ownFile(report, path)});
    if (!error.isEmpty())
        return fail(path, error);
    Q_EMIT done(tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
    tellMissing(pages, range);
}

} // namespace PlanLens
