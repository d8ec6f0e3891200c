// SPDX-License-Identifier: GPL-3.0-or-later
#include "links/scorelinks.h"

#include "charts/chartpanel.h"
#include "items/librarymodel.h"
#include "jobs/librarywork.h"

#include <algorithm>
#include <utility>

namespace PlanLens {

ScoreLinks::ScoreLinks(Focus &focus, Workspace &workspace, ChartPanel *chart, QObject *parent)
    : QObject(parent), m_focus(focus), m_workspace(workspace), m_chart(chart), m_reading(this)
{
    connect(chart, &ChartPanel::scoresWanted, this, [this](ScoreBy by) {
        m_question.by = by;
        show();
    });
    connect(&m_reading, &LatestJobBase::leftOut, &m_workspace, &Workspace::noteLeftOut);
    connect(&m_reading, &LatestJobBase::finished, this, [this] { give(m_reading.result()); });
    connect(&m_reading, &LatestJobBase::failed, this, [this] { showRead(selection()); });
    m_focus.follow(chart, Focus::Regions, [this] { show(); });
}

void ScoreLinks::show()
{
    m_reading.cancel();
    const bool another = std::exchange(m_question.report, m_focus.report()) != m_focus.report();
    m_question.regions = m_focus.regions();
    const ScoreSelection selection = this->selection();
    const bool read = std::all_of(selection.keys.cbegin(), selection.keys.cend(),
                                  [this](const QString &key) { return m_workspace.isRead(key); });
    if (read || another) // until the others are read, those that are stand alone
        showRead(selection);
    if (read)
        return;
    const auto work = [path = m_workspace.path(), question = m_question](const Cancelled &cancelled,
                                                                         const Progress &) {
        return LibraryWork::scores(path, question, cancelled);
    };
    m_reading.start(work);
}

ScoreSelection ScoreLinks::selection() const
{
    return scoreSelection(m_workspace.entriesBeside(m_question.report), m_question);
}

void ScoreLinks::showRead(const ScoreSelection &selection)
{
    ScoreCard card = selection.card;
    for (const QString &key : selection.keys) {
        const auto report = m_workspace.isRead(key) ? m_workspace.report(key) : nullptr;
        if (report)
            card.reports << scoredRows(report->entry, report->figures.observations,
                                       m_workspace.catalogue());
    }
    give(card);
}

void ScoreLinks::give(const ScoreCard &card)
{
    const LibraryEntry *entry = m_workspace.entry(m_question.report);
    m_chart->setScorecard(entry ? fullTitle(entry->identity) : QString(), card);
}

} // namespace PlanLens
