// SPDX-License-Identifier: GPL-3.0-or-later
#include "links/reportmenu.h"

#include "lists/pickdialog.h"
#include "style/plaintext.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QMenu>

namespace PlanLens {

namespace {

/// As many as one takes in at a glance.
constexpr int mostInMenu = 8;

} // namespace

ReportMenu::ReportMenu(Workspace &workspace, QWidget &window)
    : m_workspace(workspace), m_window(window)
{}

void ReportMenu::fill(QMenu &menu, const QStringList &keys, const Choose &choose,
                      const QString &checked) const
{
    for (const QString &key : keys.mid(0, mostInMenu)) {
        QAction *action = menu.addAction(plainCaption(m_workspace.titleOf(key)));
        action->setCheckable(!checked.isEmpty());
        action->setChecked(key == checked);
        QObject::connect(action, &QAction::triggered, &menu, [choose, key] { choose(key); });
    }
    if (keys.size() > mostInMenu) {
        menu.addSeparator();
        QAction *more = menu.addAction(tr("Another Report…"));
        QObject::connect(more, &QAction::triggered, &m_window,
                         [workspace = &m_workspace, window = &m_window, keys, choose] {
                             pick(*workspace, *window, keys, choose);
                         });
    }
    if (menu.isEmpty())
        menu.addAction(tr("There is no further report"))->setEnabled(false);
}

void ReportMenu::pick(Workspace &workspace, QWidget &window, const QStringList &keys,
                      const Choose &choose)
{
    QList<Choice> choices;
    for (const QString &key : keys) {
        if (const LibraryEntry *entry = workspace.entry(key))
            choices.append({key, workspace.titleOf(key), entry->file, {entry->identity.title}});
    }
    auto *dialog = new PickDialog(tr("Choose a Report"), tr("Place, year or kind; pinyin too"),
                                  choices, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &PickDialog::picked, &window, choose);
    dialog->open();
}

} // namespace PlanLens
