// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/sheetcommands.h"

#include "printing/printpages.h"
#include "printing/sheetbatchdialog.h"
#include "printing/sheetfiles.h"
#include "printing/sheetfonts.h"
#include "printing/sheetsetup.h"
#include "printing/sheetwindow.h"
#include "sheetmaking/sheetbatch.h"
#include "style/dialogs.h"
#include "style/glyphcoverage.h"
#include "style/windowsize.h"

#include <QDir>
#include <QPrinter>

namespace PlanLens {

SheetCommands::SheetCommands(const Workspace &workspace, const Focus &focus, Dialogs &dialogs,
                             Settings &settings, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_focus(focus)
    , m_dialogs(dialogs)
    , m_settings(settings)
    , m_window(window)
{}

SheetRequest SheetCommands::request() const
{
    SheetRequest request;
    if (!m_focus.indicator().isEmpty())
        request.indicators = {m_focus.indicator()};
    else
        request.which = SheetTemplate::Scorecard;
    request.regions = m_focus.regions();
    request.values = m_usualForm;
    if (!m_focus.report().isEmpty())
        request.reports = {m_workspace.counting(m_focus.report())};
    const QStringList compared = m_compared ? m_compared() : QStringList();
    if (compared.size() >= 2) {
        request.which = SheetTemplate::Comparison;
        request.reports = compared.mid(0, 2);
    }
    return request;
}

SheetRequest SheetCommands::hitsRequest(const QString &query) const
{
    SheetRequest request;
    request.which = SheetTemplate::Hits;
    request.query = query;
    request.values = m_usualForm;
    return request;
}

SheetContent SheetCommands::content() const
{
    SheetRequest wanted = request();
    if (wanted.which == SheetTemplate::Indicator)
        wanted.reports.clear(); // of all reports
    return contentOf(wanted);
}

SheetContent SheetCommands::contentOf(const SheetRequest &request) const
{
    return m_workspace.library() ? makeSheet(*m_workspace.library(), request) : SheetContent();
}

QString SheetCommands::proposal(const SheetContent &content) const
{
    return QDir::home().filePath(sheetFileName(content.title, content.subject) +
                                 QStringLiteral(".pdf"));
}

void SheetCommands::preview()
{
    showPreview(request());
}

void SheetCommands::previewHits(const QString &query)
{
    showPreview(hitsRequest(query));
}

void SheetCommands::showPreview(const SheetRequest &start)
{
    if (!m_workspace.library())
        return;
    auto *setup = new SheetSetup(sheetChoices(*m_workspace.library()), start);
    auto *sheet = new SheetWindow(contentOf(setup->request()), m_window);
    sheet->setSetup(setup, [this](const SheetRequest &request) { return contentOf(request); },
                    {.load =
                         [this] {
                             return keptSheetsFrom(
                                 m_settings.value(Settings::KeptSheets).toByteArray());
                         },
                     .save =
                         [this](const QList<KeptSheet> &kept) {
                             m_settings.setValue(Settings::KeptSheets, toJson(kept));
                         }});
    sheet->setWindowFlag(Qt::Window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->setQuestions({.setUpPrinter =
                             [this](QPrinter &printer, QWidget *parent) {
                                 return m_dialogs.setUpPrinter(parent, printer);
                             },
                         .pathToSave =
                             [this](QWidget *parent, const QString &path) {
                                 return m_dialogs.saveFile(
                                     parent, tr("Save the Sheet"), path,
                                     tr("PDF (*.pdf);;Word (*.docx);;Excel (*.xlsx);;CSV (*.csv)"));
                             }});
    connect(sheet, &SheetWindow::done, this, &SheetCommands::done);
    connect(sheet, &SheetWindow::failed, this, &SheetCommands::failed);
    sizeToScreen(*sheet, {1180, 1000}, m_window);
    sheet->show();
}

void SheetCommands::tellNothing()
{
    Q_EMIT failed(tr("The library has no figures for this sheet."));
}

void SheetCommands::tellMissing(const SheetContent &sheet, const PageRange &range)
{
    const QStringList problems = charactersWithoutGlyph(sheet, range);
    if (!problems.isEmpty())
        Q_EMIT failed(inShort(problems));
}

void SheetCommands::print()
{
    const SheetContent sheet = content();
    if (sheet.isEmpty())
        return tellNothing();
    QPrinter printer(QPrinter::HighResolution);
    setPaper(printer, sheet);
    if (!m_dialogs.setUpPrinter(m_window, printer))
        return;
    setPaper(printer, sheet);
    QString told;
    if (!printSheet(sheet, printer, &told)) {
        Q_EMIT failed(told);
        return;
    }
    Q_EMIT done(told);
    tellMissing(sheet, pagesAskedFor(printer));
}

void SheetCommands::saveMany()
{
    if (!m_workspace.library())
        return;
    const auto ask = [this](QWidget *parent, const QString &folder) {
        return m_dialogs.openFolder(parent, tr("Folder for the Sheets"), folder);
    };
    auto *dialog = new SheetBatchDialog(*m_workspace.library(), ask, m_window);
    dialog->setUsualForm(m_usualForm);
    dialog->setFolder(QDir::home().filePath(tr("PlanLens sheets")));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setModal(true); // the library stays what it is while it is worked through
    connect(dialog, &SheetBatchDialog::done, this, &SheetCommands::done);
    dialog->show();
}

void SheetCommands::save()
{
    saveContent(content());
}

void SheetCommands::saveHits(const QString &query)
{
    saveContent(contentOf(hitsRequest(query)));
}

void SheetCommands::saveContent(const SheetContent &sheet)
{
    if (sheet.isEmpty())
        return tellNothing();
    const QString path =
        m_dialogs.saveFile(m_window, tr("Save the Sheet"), proposal(sheet),
                           tr("PDF (*.pdf);;Word (*.docx);;Excel (*.xlsx);;CSV (*.csv)"));
    if (path.isEmpty())
        return;
    QString error;
    if (!saveSheet(sheet, path, &error)) {
        Q_EMIT failed(SheetWindow::tr("%1: %2").arg(QDir::toNativeSeparators(path), error));
        return;
    }
    Q_EMIT done(tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
    if (path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        tellMissing(sheet, {});
}

} // namespace PlanLens
