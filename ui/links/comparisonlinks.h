// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/latestjob.h"
#include "jobs/librarywork.h"
#include "workspace/focus.h"
#include "workspace/workspace.h"

class QMenu;

namespace PlanLens {

class ComparisonPage;
class Dialogs;
class SideBySidePane;
enum class PairSide;
struct ShownTable;

/// Has reports compared and shows what came of it; takes a person from there to the chart and to
/// the places.
class ComparisonLinks : public QObject
{
    Q_OBJECT

public:
    /// `dialogs` must outlive the links.
    ComparisonLinks(Focus &focus, Workspace &workspace, Dialogs &dialogs, ComparisonPage &page,
                    QObject *parent);

    /// Compares reports in the order of their years. False where fewer than two of them are in the
    /// library.
    bool compare(const QStringList &keys);
    /// Compares the reports that are open; where there is one, with the likeliest partner.
    bool compareOpen();
    /// Fills a menu with the reports to set beside the open one, the likeliest first.
    void fillPartners(QMenu &menu);

    SideBySidePane *texts() const { return m_texts; }
    bool isComparing() const { return m_comparing.isRunning(); }

    /// The reports that one may be compared with, the likeliest first, and its other formats.
    QStringList partnersOf(const QString &key) const;

Q_SIGNALS:
    /// The page has reports to show.
    void shown();
    /// A person wants to see a place in its report.
    void placeWanted();
    /// A person wants the figure at a place charted, without leaving the page.
    void chartWanted(const PlanLens::Anchor &anchor);
    /// The page has nothing to show any more.
    void closed();
    /// A table was written; or could not be, one sentence for the person.
    void done(const QString &text);
    void failed(const QString &reason);

private:
    void show(const QStringList &keys);
    void take(const ReportComparison &comparison);
    /// Fills a menu with the reports that may stand on a side, what suits the other one first.
    void fillChoices(PairSide side, QMenu &menu);
    void renew();
    void countPhrase(const QString &phrase);
    void goTo(const Anchor &anchor);
    void save(const ShownTable &table);

    Focus &m_focus;
    Workspace &m_workspace;
    Dialogs &m_dialogs;
    ComparisonPage &m_page;
    SideBySidePane *m_texts; ///< a tab of the page
    LatestJob<ReportComparison> m_comparing;
    LatestJob<LibraryWork::PhraseCounts> m_phrases;
};

} // namespace PlanLens
