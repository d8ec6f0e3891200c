// SPDX-License-Identifier: GPL-3.0-or-later
#include "links/formatlinks.h"

#include "commands/librarycommands.h"
#include "items/librarymodel.h"
#include "jobs/librarywork.h"
#include "library/librarypane.h"
#include "style/plaintext.h"
#include "workspace/focus.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QMenu>
#include <QSet>

#include <algorithm>
#include <iterator>
#include <utility>

namespace PlanLens {

FormatLinks::FormatLinks(const Tools &tools, const Actions &actions, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
    , m_actions(actions)
    , m_judged(std::make_shared<JudgedPairs>())
    , m_job(this)
{
    LibraryPane *pane = &tools.pane;
    connect(&tools.workspace, &Workspace::changed, this, &FormatLinks::look);
    connect(&m_job, &LatestJobBase::finished, this, [this] { take(m_job.result()); });
    // The list is whole without it; what is damaged others tell.
    connect(&m_job, &LatestJobBase::leftOut, &tools.workspace, &Workspace::noteLeftOut);
    connect(actions.join, &QAction::triggered, this, [this] { join(meant()); });
    connect(actions.separate, &QAction::triggered, this, &FormatLinks::separate);
    connect(actions.formats, &QMenu::aboutToShow, this, &FormatLinks::fillFormats);
    connect(pane, &LibraryPane::joinRequested, this, &FormatLinks::join);
    connect(pane, &LibraryPane::separateRequested, &tools.commands, &LibraryCommands::separate);
    connect(pane, &LibraryPane::selectionChanged, this, &FormatLinks::enable);
    tools.focus.follow(this, Focus::Reports, [this] { enable(); });
    look();
}

/// Where no two reports are on one subject there is nothing to read.
void FormatLinks::look()
{
    const Workspace &workspace = m_tools.workspace;
    if (!workspace.isOpen() || onOneSubject(workspace.entries()).isEmpty()) {
        m_job.cancel();
        take({});
        return;
    }
    enable();
    m_job.start(
        [path = workspace.path(), judged = m_judged](const Cancelled &cancelled, const Progress &) {
            return LibraryWork::sameReports(path, *judged, cancelled);
        });
}

void FormatLinks::take(const SameReports &same)
{
    m_groups = same.groups;
    m_tools.pane.setAlike(m_groups);
    enable();
    // What was offered may have been joined elsewhere, or be gone.
    if (!m_offered.isEmpty() && groupsWith(m_offered).isEmpty()) {
        m_offered.clear();
        Q_EMIT offered(0);
    }
    tell();
}

void FormatLinks::offer(const QList<ImportResult> &imported)
{
    for (const ImportResult &result : imported) {
        if (result.outcome == ImportOutcome::Imported ||
            result.outcome == ImportOutcome::NewVersion)
            m_imported << result.key;
    }
    if (!isLooking())
        tell();
}

/// Of an import what it brought; of a library that was opened what it has.
void FormatLinks::tell()
{
    const QStringList imported = std::exchange(m_imported, {});
    const QString library = m_tools.workspace.path();
    const bool isNew = std::exchange(m_told, library) != library;
    if (const qsizetype count = groupsWith(imported).size(); count > 0) {
        m_offered = imported;
        Q_EMIT offered(int(count));
    } else if (isNew && !m_groups.isEmpty()) {
        Q_EMIT found(int(m_groups.size()));
    }
}

/// Those that are recognised and have one of the reports among them.
QList<QStringList> FormatLinks::groupsWith(const QStringList &keys) const
{
    const QSet<QString> asked(keys.begin(), keys.end());
    QList<QStringList> groups = m_groups;
    groups.removeIf([&](const QStringList &group) {
        return std::none_of(group.begin(), group.end(),
                            [&](const QString &key) { return asked.contains(key); });
    });
    return groups;
}

QStringList FormatLinks::meant() const
{
    return m_tools.pane.reportsMeant(m_tools.focus.report());
}

/// Several reports are taken for one, unless they are known to be formats of several: so none of
/// them is left out.
QList<QStringList> FormatLinks::groupsAmong(const QStringList &keys) const
{
    QList<LibraryEntry> entries;
    const QSet<QString> asked(keys.begin(), keys.end());
    for (const QList<LibraryEntry> &known :
         {m_tools.workspace.entries(), m_tools.workspace.joined()}) {
        std::copy_if(known.begin(), known.end(), std::back_inserter(entries),
                     [&](const LibraryEntry &entry) { return asked.contains(entry.key); });
    }
    const QList<QList<LibraryEntry>> subjects = onOneSubject(entries);
    if (subjects.size() == 1 && subjects.constFirst().size() == keys.size())
        return {keys};
    const QList<QStringList> recognised = groupsWith(keys);
    if (recognised.size() > 1)
        return recognised;
    const QStringList only = recognised.value(0);
    const bool coversAll = std::all_of(keys.begin(), keys.end(),
                                       [&](const QString &key) { return only.contains(key); });
    return coversAll ? recognised : QList<QStringList>{keys};
}

/// What one report is there as, recognised or joined by now.
QList<QStringList> FormatLinks::groupsOf(const QStringList &keys) const
{
    if (keys.size() > 1)
        return groupsAmong(keys);
    const QString key = keys.isEmpty() ? QString() : m_tools.workspace.counting(keys.constFirst());
    for (const QStringList &group : m_groups) {
        if (group.contains(key))
            return {group};
    }
    if (key.isEmpty() || m_tools.workspace.otherFormats(key).isEmpty())
        return {};
    return {{key}};
}

void FormatLinks::join(const QStringList &keys)
{
    const QList<QStringList> groups = groupsOf(keys);
    m_tools.commands.join(groups.isEmpty() ? m_groups : groups);
}

void FormatLinks::joinOffered()
{
    m_tools.commands.join(groupsWith(m_offered));
}

void FormatLinks::separate()
{
    if (const QStringList keys = meant(); keys.size() == 1)
        m_tools.commands.separate(keys.constFirst());
}

void FormatLinks::fillFormats()
{
    m_actions.formats->clear();
    const QStringList others = m_tools.workspace.otherFormats(m_tools.focus.report());
    for (const QString &key : others) {
        const LibraryEntry *entry = m_tools.workspace.entry(key);
        if (!entry)
            continue;
        connect(m_actions.formats->addAction(plainCaption(formatAndFile(*entry))),
                &QAction::triggered, this, [this, key] { Q_EMIT openRequested(key); });
    }
}

void FormatLinks::enable()
{
    const QStringList keys = meant();
    const Workspace &workspace = m_tools.workspace;
    m_actions.join->setEnabled(keys.size() > 1 || !m_groups.isEmpty() || !groupsOf(keys).isEmpty());
    m_actions.separate->setEnabled(keys.size() == 1 &&
                                   !workspace.otherFormats(keys.constFirst()).isEmpty());
    m_actions.formats->menuAction()->setEnabled(
        !workspace.otherFormats(m_tools.focus.report()).isEmpty());
}

} // namespace PlanLens
