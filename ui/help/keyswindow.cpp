// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/keyswindow.h"

#include "style/dialogs.h"
#include "style/mnemonic.h"
#include "style/theme.h"

#include <QAction>
#include <QEvent>
#include <QPrinter>
#include <QTextBrowser>
#include <QTextDocument>
#include <QToolBar>
#include <QVBoxLayout>

namespace PlanLens {

namespace {

constexpr qreal paperPoints = 9;

QString rowHtml(const KeyRow &row, const Theme &theme)
{
    return QStringLiteral("<tr><td width='24%'><b>%1</b></td><td width='32%'>%2</td>"
                          "<td><span style='color:%4'>%3</span></td></tr>")
        .arg(row.keys.toHtmlEscaped(), row.name.toHtmlEscaped(), row.tip.toHtmlEscaped(),
             theme.textMuted.name());
}

QString htmlOf(const QList<KeyGroup> &groups, const Theme &theme)
{
    QString html;
    for (const KeyGroup &group : groups) {
        html += QStringLiteral("<h3 style='color:%1; margin-bottom:2px'>%2</h3>"
                               "<table width='100%' cellspacing='0' cellpadding='3'>")
                    .arg(theme.accent.name(), group.place.toHtmlEscaped());
        for (const KeyRow &row : group.rows)
            html += rowHtml(row, theme);
        html += QStringLiteral("</table>");
    }
    return html;
}

} // namespace

KeysWindow::KeysWindow(QList<KeyGroup> groups, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_groups(std::move(groups))
    , m_dialogs(dialogs)
    , m_text(new QTextBrowser(this))
{
    setWindowTitle(tr("Keys of PlanLens"));
    setAutoFillBackground(true);
    m_text->setAccessibleName(tr("All keys"));
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(16);
    auto *bar = new QToolBar(this);
    const auto add = [&](const QString &text, const QString &tip, const QKeySequence &keys) {
        QAction *action = bar->addAction(text);
        action->setShortcut(keys);
        action->setStatusTip(tip);
        action->setToolTip(tipWithKeys(tip, keys));
        return action;
    };
    connect(add(tr("&Print…"), tr("Prints this list"), QKeySequence::Print), &QAction::triggered,
            this, &KeysWindow::print);
    connect(add(tr("&Close"), tr("Closes this list"), QKeySequence(Qt::Key_Escape)),
            &QAction::triggered, this, &QWidget::close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(m_text, 1);
    resize(760, 760);
    fill();
}

void KeysWindow::fill()
{
    m_text->document()->setDefaultFont(interfaceFont(interfacePoints()));
    m_text->setHtml(htmlOf(m_groups, Theme::of(palette())));
}

void KeysWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fill();
}

void KeysWindow::print()
{
    QPrinter printer(QPrinter::HighResolution);
    if (!m_dialogs.setUpPrinter(this, printer))
        return;
    // Paper is light, whatever the window is.
    QTextDocument paper;
    paper.setDefaultFont(interfaceFont(paperPoints));
    paper.setHtml(QStringLiteral("<h2>%1</h2>").arg(windowTitle().toHtmlEscaped()) +
                  htmlOf(m_groups, Theme::light()));
    paper.print(&printer);
    if (printer.printerState() == QPrinter::Error)
        m_dialogs.inform(this, windowTitle(),
                         tr("Nothing was printed: the printer could not begin."));
}

} // namespace PlanLens
