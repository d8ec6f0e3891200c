// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/latestjob.h"
#include "library/importresult.h"
#include "relating/samereports.h"

#include <QList>
#include <QObject>
#include <QStringList>

#include <memory>

class QAction;
class QMenu;

namespace PlanLens {

class Focus;
class LibraryCommands;
class LibraryPane;
class Workspace;

/// Reports that are there in several formats: finds them in the background, marks them in the
/// library, offers them after an import, and has them joined, separated and opened.
class FormatLinks : public QObject
{
    Q_OBJECT

public:
    struct Tools
    {
        Workspace &workspace;
        Focus &focus;
        LibraryPane &pane;
        LibraryCommands &commands;
    };
    struct Actions
    {
        QAction *join;
        QAction *separate;
        QMenu *formats; ///< the other formats of the report
    };

    FormatLinks(const Tools &tools, const Actions &actions, QObject *parent);

    /// Those that are recognised, by key.
    const QList<QStringList> &groups() const { return m_groups; }
    bool isLooking() const { return m_job.isRunning(); }
    /// Tells by offered() what of an import is there in another format too, once that is known.
    void offer(const QList<ImportResult> &imported);
    /// Asks about those that were offered.
    void joinOffered();

Q_SIGNALS:
    /// So many reports of what was imported are there in several formats; 0 once none are.
    void offered(int reports);
    /// So many are in the library that was opened.
    void found(int reports);
    void openRequested(const QString &key);

private:
    void look();
    void take(const SameReports &same);
    void tell();
    QList<QStringList> groupsWith(const QStringList &keys) const;
    QStringList meant() const;
    QList<QStringList> groupsAmong(const QStringList &keys) const;
    QList<QStringList> groupsOf(const QStringList &keys) const;
    void join(const QStringList &keys);
    void separate();
    void fillFormats();
    void enable();

    Tools m_tools;
    Actions m_actions;
    QList<QStringList> m_groups;
    std::shared_ptr<JudgedPairs> m_judged; ///< which a run that was overtaken shares
    QStringList m_imported;                ///< keys, of which nothing was told yet
    QStringList m_offered;                 ///< keys of the import that was told of last
    QString m_told;                        ///< the library of which it was told what was found
    LatestJob<SameReports> m_job;
};

} // namespace PlanLens
