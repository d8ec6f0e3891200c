// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheetwindow.h"

#include "output/outputfile.h"
#include "printing/accessiblesheet.h"
#include "printing/emptysheet.h"
#include "printing/printpages.h"
#include "printing/sheetfiles.h"
#include "printing/sheetfonts.h"
#include "printing/sheetpainter.h"
#include "printing/sheetpreview.h"
#include "printing/sheetsetup.h"
#include "printing/sheettext.h"
#include "sheetmaking/sheetbatch.h"
#include "sheetmaking/sheetnarrowing.h"
#include "style/glyphcoverage.h"
#include "style/mnemonic.h"
#include "style/plaintext.h"
#include "style/windowsize.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QSignalBlocker>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

namespace PlanLens {

static bool printLayout(const SheetLayout &layout, QPrinter &printer)
{
    const SheetPainter sheet(layout);
    const auto one = [&](QPainter &painter, int page, qreal scale) {
        sheet.paint(painter, page, scale);
    };
    return paintPages(printer, layout.pageCount(), one, pagesAskedFor(printer));
}

static QString writtenText(const QString &path)
{
    return SheetWindow::tr("The sheet was written to %1.").arg(QDir::toNativeSeparators(path));
}

static QString notWrittenText(const QString &path, const QString &reason)
{
    return SheetWindow::tr("%1: %2").arg(QDir::toNativeSeparators(path), reason);
}

bool printSheet(const SheetContent &content, QPrinter &printer, QString *told)
{
    const QString file = fileToPrintTo(printer);
    if (file.isEmpty()) {
        const bool printed = printLayout(SheetLayout(content), printer);
        *told = printed ? SheetWindow::tr("The sheet was sent to the printer.") : notPrintedText();
        return printed;
    }
    QString reason;
    const QByteArray pdf = sheetPdf(content, &reason, pagesAskedFor(printer));
    if (reason.isEmpty())
        reason = writeOutputFile(file, pdf);
    *told = reason.isEmpty() ? writtenText(file) : notWrittenText(file, reason);
    return reason.isEmpty();
}

void setPaper(QPrinter &printer, const SheetContent &content)
{
    setUpPaper(printer, pageSizeOf(content),
               content.landscape ? QPageLayout::Landscape : QPageLayout::Portrait, content.title);
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
    , m_base(std::move(content))
    , m_printer(std::make_unique<QPrinter>(QPrinter::HighResolution))
    , m_nothing(new EmptySheet(this))
    , m_told(new PlainLabel(this))
    , m_fonts(new PlainLabel(this))
    , m_landscape(m_base.landscape || isBetterAcross(m_base))
    , m_questions{askPrinter, askPath}
{
    speakSheets();
    m_preview = new SheetPreview(m_printer.get(), this);
    connect(m_preview, &QPrintPreviewWidget::paintRequested, this, [this](QPrinter *printer) {
        const SheetLayout layout(m_content);
        printLayout(layout, *printer);
        showFonts(layout);
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    m_middle = new QHBoxLayout;
    m_middle->setSpacing(0);
    m_middle->addWidget(m_preview, 1);
    m_middle->addWidget(m_nothing, 1);
    column->addLayout(m_middle, 1);
    m_told->setAccessibleName(tr("What came of it"));
    m_told->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_told->setWordWrap(true);
    m_told->setMargin(6);
    column->addWidget(m_told);
    m_fonts->setObjectName(QStringLiteral("fonts"));
    m_fonts->setWordWrap(true);
    m_fonts->setMargin(6);
    column->addWidget(m_fonts);
    sizeToScreen(*this, {760, 860});
    showSheet(true);
}

SheetRequest SheetWindow::request() const
{
    return m_panel->completed(m_setup->request());
}

SheetArrangement SheetWindow::arrangement() const
{
    SheetArrangement arrangement = m_panel->arrangement();
    arrangement.landscape = m_landscape;
    return arrangement;
}

void SheetWindow::remake()
{
    const SheetRequest wanted = request();
    m_base = m_make(wanted);
    m_panel->showSheet(m_base, wanted.which);
    if (!m_turned)
        turn(m_base.landscape ||
             isBetterAcross(m_base.isEmpty() ? m_base : arranged(m_base, arrangement())));
    showReason(wanted);
}

/// Where there are no figures: whether that is so for what was chosen alone.
void SheetWindow::showReason(const SheetRequest &wanted)
{
    if (!m_base.isEmpty())
        return;
    const auto hasFigures = [this](const SheetRequest &request) {
        return !m_make(request).isEmpty();
    };
    // A scorecard says what it would need.
    const QString why = wanted.which == SheetTemplate::Scorecard ? whyNoSheet(wanted) : QString();
    m_nothing->showReason(emptyingChoices(wanted, hasFigures), why);
}

void SheetWindow::showSheet(bool fit)
{
    m_content = m_panel && !m_base.isEmpty() ? arranged(m_base, arrangement()) : m_base;
    m_content.landscape = m_landscape;
    m_preview->setPages(
        [this] { return m_content.isEmpty() ? QStringList() : pagesAsText(m_content); });
    setPaper(*m_printer, m_content);
    m_told->hide(); // of the sheet as it was
    const bool empty = m_content.isEmpty();
    m_preview->setHidden(empty);
    m_nothing->setVisible(empty);
    m_fonts->setHidden(empty);
    m_print->setDisabled(empty);
    m_save->setDisabled(empty);
    setWindowTitle(empty ? tr("Print preview")
                         : tr("%1 – print preview").arg(plainWindowTitle(m_content.title)));
    m_preview->updatePreview();
    if (fit)
        m_preview->fitInView();
}

void SheetWindow::showFonts(const SheetLayout &layout)
{
    const SheetFonts fonts = measuredFonts(layout);
    QStringList lines{fonts.standIns};
    if (!fonts.problems.isEmpty())
        lines.prepend(inShort(fonts.problems));
    m_fonts->setText(lines.join(QLatin1Char('\n')));
}

void SheetWindow::setSetup(SheetSetup *setup, Maker make, KeptSheetStore store)
{
    m_setup = setup;
    m_make = std::move(make);
    m_panel = new ArrangePanel(setup->choices(), std::move(store), this);
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, setup);
    m_middle->addWidget(m_panel);
    m_panel->setFixedWidth(std::max(290, m_panel->minimumWidth()));
    m_panel->showSheet(m_base, setup->request().which);
    m_arrange->setVisible(true);
    connect(m_arrange, &QAction::toggled, m_panel, &QWidget::setVisible);
    connect(setup, &SheetSetup::changed, this, [this] {
        remake();
        showSheet(true);
    });
    connect(m_panel, &ArrangePanel::requestChanged, this, [this] {
        remake();
        showSheet(false);
    });
    connect(m_panel, &ArrangePanel::arrangementChanged, this, [this] { showSheet(false); });
    connect(m_panel, &ArrangePanel::templateChosen, this, &SheetWindow::useTemplate);
    connect(m_panel, &ArrangePanel::keepingAsked, this, &SheetWindow::keepTemplate);
    connect(m_nothing, &EmptySheet::takingBackWanted, this,
            [this](const QList<NarrowingChoice> &choices) {
                m_setup->forget(choices);
                m_panel->forget(choices);
                remake();
                showSheet(true);
            });
    showReason(request());
}

void SheetWindow::useTemplate(const KeptSheet &kept)
{
    SheetRequest request = kept.request;
    // They go into the panel, where they can be unticked; a sheet of one region has it above.
    if (request.which != SheetTemplate::Region)
        request.regions.clear();
    m_setup->setRequest(request);
    m_panel->use(kept);
    m_turned = true;
    turn(kept.arrangement.landscape);
    remake();
    showSheet(true);
}

void SheetWindow::keepTemplate(const QString &name)
{
    m_panel->keep({.name = name,
                   .request = request(),
                   .arrangement = arrangement(),
                   .year = m_base.year,
                   .rows = rowNames(m_base)});
    tell(true, tr("The template “%1” was kept.").arg(name));
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
        // The buttons of a bar take no letters with Alt: their keys are those in the tips.
        action->setIconText(withoutMnemonic(text));
        action->setToolTip(tipWithKeys(tip, keys));
        action->setStatusTip(tip);
        action->setShortcut(keys);
        return action;
    };
    m_print = add(tr("&Print…"), tr("Print the sheet on paper"), QKeySequence::Print);
    connect(m_print, &QAction::triggered, this, &SheetWindow::print);
    m_save = add(tr("&Save…"), tr("Save the sheet as PDF, DOCX, XLSX or CSV"), QKeySequence::Save);
    connect(m_save, &QAction::triggered, this, &SheetWindow::save);
    bar->addSeparator();
    m_turn = add(tr("&Landscape"), tr("Turn the paper"), QKeySequence(Qt::CTRL | Qt::Key_L));
    m_turn->setCheckable(true);
    m_turn->setChecked(m_landscape);
    connect(m_turn, &QAction::toggled, this, &SheetWindow::setLandscape);
    m_arrange = add(tr("Arran&ge"), tr("Show or hide what arranges the sheet"),
                    QKeySequence(Qt::CTRL | Qt::Key_R));
    m_arrange->setCheckable(true);
    m_arrange->setChecked(true);
    m_arrange->setVisible(false);
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

void SheetWindow::turn(bool landscape)
{
    m_landscape = landscape;
    const QSignalBlocker blocker(m_turn);
    m_turn->setChecked(landscape);
}

void SheetWindow::setLandscape(bool landscape)
{
    m_turned = true;
    turn(landscape);
    showSheet(true);
}

void SheetWindow::print()
{
    if (!m_questions.setUpPrinter(*m_printer, this))
        return;
    setPaper(*m_printer, m_content);
    QString told;
    const bool printed = printSheet(m_content, *m_printer, &told);
    // The preview is painted by the same printer, and shows every page again.
    m_printer->setPrintRange(QPrinter::AllPages);
    m_printer->setFromTo(0, 0);
    setPaper(*m_printer, m_content);
    m_preview->updatePreview();
    tell(printed, told);
}

void SheetWindow::save()
{
    const QString name = sheetFileName(m_content.title, m_content.subject);
    const QString path = m_questions.pathToSave(this, name + QStringLiteral(".pdf"));
    if (path.isEmpty())
        return;
    QString reason;
    const bool saved = saveSheet(m_content, path, &reason);
    tell(saved, saved ? writtenText(path) : notWrittenText(path, reason));
}

/// In the window itself too: it may cover the status bar of the other one.
void SheetWindow::tell(bool well, const QString &text)
{
    m_told->setText(text);
    m_told->show();
    if (well)
        Q_EMIT done(text);
    else
        Q_EMIT failed(text);
}

} // namespace PlanLens
