#include "window/sheetcommands.h"

#include "printing/sheetfiles.h"
#include "printing/sheettemplates.h"
#include "printing/sheetwindow.h"
#include "style/dialogs.h"

#include <QDir>
#include <QPrinter>

namespace PlanLens {

SheetCommands::SheetCommands(const Workspace &workspace, const Focus &focus, Dialogs &dialogs,
                             QWidget *window)
    : QObject(window), m_workspace(workspace), m_focus(focus), m_dialogs(dialogs), m_window(window)
{}

SheetContent SheetCommands::content() const
{
    if (m_focus.indicator().isEmpty())
        return {};
    SheetOptions options;
    options.date = QDate::currentDate();
    options.reports = int(m_workspace.entries().size());
    const QStringList &regions = m_focus.regions();
    return indicatorSheet(m_workspace.series(m_focus.indicator(), regions), regions, options);
}

QString SheetCommands::proposal(const SheetContent &content) const
{
    return QDir::home().filePath(content.title + QStringLiteral(".pdf"));
}

void SheetCommands::preview()
{
    auto *sheet = new SheetWindow(content(), m_window);
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
                                     tr("PDF (*.pdf);;Excel (*.xlsx);;CSV (*.csv)"));
                             }});
    connect(sheet, &SheetWindow::done, this, &SheetCommands::done);
    connect(sheet, &SheetWindow::failed, this, &SheetCommands::failed);
    sheet->resize(900, 1000);
    sheet->show();
}

void SheetCommands::print()
{
    QPrinter printer(QPrinter::HighResolution);
    if (m_dialogs.setUpPrinter(m_window, printer))
        printSheet(content(), printer);
}

void SheetCommands::save()
{
    const SheetContent sheet = content();
    const QString path = m_dialogs.saveFile(m_window, tr("Save the Sheet"), proposal(sheet),
                                            tr("PDF (*.pdf);;Excel (*.xlsx);;CSV (*.csv)"));
    if (path.isEmpty())
        return;
    QString error;
    if (saveSheet(sheet, path, &error))
        Q_EMIT done(tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
    else
        Q_EMIT failed(error);
}

} // namespace PlanLens
