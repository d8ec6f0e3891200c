// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheetwindow.h"

#include "printing/sheetfiles.h"
#include "printing/sheetpainter.h"
#include "printing/sheetsetup.h"
#include "style/plaintext.h"

#include <QAction>
#include <QFileDialog>
#include <QLabel>
#include <QPainter>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

namespace PlanLens {

void printSheet(const SheetContent &content, QPrinter &printer)
{
    const SheetLayout layout(content);
    const SheetPainter sheet(layout);
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last =
        printer.toPage() > 0 ? std::min(printer.toPage(), layout.pageCount()) : layout.pageCount();
    QPainter painter(&printer);
    for (int page = first; page < last; ++page) {
        if (page > first)
            printer.newPage();
        sheet.paint(painter, page, printer.resolution() / 96.0);
    }
}

static void setPaper(QPrinter &printer, bool landscape)
{
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(landscape ? QPageLayout::Landscape : QPageLayout::Portrait);
    // The sheet keeps margins of its own, the same on every device.
    printer.setFullPage(true);
    printer.setPageMargins({});
}

static bool askPrinter(QPrinter &printer, QWidget *parent)
{
    QPrintDialog dialog(&printer, parent);
    return dialog.exec() == QDialog::Accepted;
}

static QString askPath(QWidget *parent, const QString &proposal)
{
    return QFileDialog::getSaveFileName(
        parent, SheetWindow::tr("Save the sheet"), proposal,
        SheetWindow::tr("PDF (*.pdf);;Word document (*.docx);;Excel workbook (*.xlsx);;"
                        "Comma-separated values (*.csv)"));
}

SheetWindow::SheetWindow(SheetContent content, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_content(std::move(content))
    , m_printer(std::make_unique<QPrinter>(QPrinter::HighResolution))
    , m_nothing(new PlainLabel(tr("The library has no figures for this sheet."), this))
    , m_landscape(m_content.landscape)
    , m_questions{askPrinter, askPath}
{
    m_preview = new QPrintPreviewWidget(m_printer.get(), this);
    m_preview->setAccessibleName(tr("Preview of the sheet"));
    connect(m_preview, &QPrintPreviewWidget::paintRequested, this,
            [this](QPrinter *printer) { printSheet(m_content, *printer); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_preview, 1);
    column->addWidget(m_nothing, 1);
    m_nothing->setAlignment(Qt::AlignCenter);
    resize(760, 860);
    setContent(m_content);
}

void SheetWindow::setContent(SheetContent content)
{
    m_content = std::move(content);
    m_content.landscape = m_landscape;
    setPaper(*m_printer, m_landscape);
    const bool empty = m_content.isEmpty();
    m_preview->setHidden(empty);
    m_nothing->setVisible(empty);
    m_print->setDisabled(empty);
    m_save->setDisabled(empty);
    setWindowTitle(empty ? tr("Print preview")
                         : tr("%1 – print preview").arg(plainWindowTitle(m_content.title)));
    m_preview->updatePreview();
    m_preview->fitInView();
}

void SheetWindow::setSetup(SheetSetup *setup, std::function<SheetContent()> make)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(1, setup);
    connect(setup, &SheetSetup::changed, this,
            [this, make = std::move(make)] { setContent(make()); });
}

SheetWindow::~SheetWindow()
{
    delete m_preview; // it holds the printer, which goes before the children
}

QWidget *SheetWindow::makeBar()
{
    auto *bar = new QToolBar(this);
    const auto add = [&](const QString &text, const QString &tip, const QKeySequence &keys) {
        QAction *action = bar->addAction(text);
        action->setToolTip(tip);
        action->setStatusTip(tip);
        action->setShortcut(keys);
        return action;
    };
    m_print = add(tr("&Print…"), tr("Print the sheet on paper"), QKeySequence::Print);
    connect(m_print, &QAction::triggered, this, &SheetWindow::print);
    m_save = add(tr("&Save…"), tr("Save the sheet as PDF, DOCX, XLSX or CSV"), QKeySequence::Save);
    connect(m_save, &QAction::triggered, this, &SheetWindow::save);
    bar->addSeparator();
    QAction *landscape = add(tr("&Landscape"), tr("Turn the paper"), {});
    landscape->setCheckable(true);
    landscape->setChecked(m_content.landscape);
    connect(landscape, &QAction::toggled, this, &SheetWindow::setLandscape);
    connect(add(tr("Zoom &In"), tr("Enlarge the preview"), QKeySequence::ZoomIn),
            &QAction::triggered, m_preview, [this] { m_preview->zoomIn(); });
    connect(add(tr("Zoom &Out"), tr("Reduce the preview"), QKeySequence::ZoomOut),
            &QAction::triggered, m_preview, [this] { m_preview->zoomOut(); });
    connect(add(tr("Whole &Page"), tr("Fit the page into the window"),
                QKeySequence(Qt::CTRL | Qt::Key_0)),
            &QAction::triggered, m_preview, [this] { m_preview->fitInView(); });
    bar->addSeparator();
    connect(add(tr("&Close"), tr("Close the preview"), QKeySequence(Qt::Key_Escape)),
            &QAction::triggered, this, &QWidget::close);
    return bar;
}

void SheetWindow::setLandscape(bool landscape)
{
    m_landscape = landscape;
    setContent(m_content);
}

void SheetWindow::print()
{
    if (!m_questions.setUpPrinter(*m_printer, this))
        return;
    printSheet(m_content, *m_printer);
    Q_EMIT done(tr("The sheet was sent to the printer."));
}

void SheetWindow::save()
{
    QString name = m_content.title;
    name.replace(QLatin1Char('/'), QLatin1Char('_'));
    const QString path = m_questions.pathToSave(this, name + QStringLiteral(".pdf"));
    if (path.isEmpty())
        return;
    QString reason;
    if (saveSheet(m_content, path, &reason))
        Q_EMIT done(tr("The sheet was written to %1.").arg(path));
    else
        Q_EMIT failed(tr("%1: %2").arg(path, reason));
}

} // namespace PlanLens
