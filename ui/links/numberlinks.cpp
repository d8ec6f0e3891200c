// SPDX-License-Identifier: GPL-3.0-or-later
#include "links/numberlinks.h"

#include "document/documentarea.h"
#include "indicators/indicatorpane.h"
#include "numbers/numberspane.h"

#include <algorithm>

namespace PlanLens {

NumberLinks::NumberLinks(Focus &focus, Workspace &workspace, const Views &views, QObject *parent)
    : QObject(parent), m_focus(focus), m_workspace(workspace), m_views(views)
{
    NumbersPane *pane = &m_views.numbers;
    connect(&m_job, &LatestJobBase::finished, this, [this] { take(m_job.result()); });
    connect(&m_job, &LatestJobBase::failed, pane, &NumbersPane::setFailed);
    connect(pane, &NumbersPane::anchorActivated, this,
            [this, pane](const Anchor &anchor) { m_focus.setAnchor(anchor, pane); });
    m_focus.follow(pane, Focus::Place, [this, pane] { pane->showAnchor(m_focus.anchor()); });
    m_focus.follow(this, Focus::Reports, [this] { count(); });
    // A report may be shown in another pane than before.
    connect(&m_views.documents, &DocumentArea::openReportsChanged, this, &NumberLinks::markTexts);
    connect(&workspace, &Workspace::changed, this, &NumberLinks::count);
}

/// How figures were read hangs on the text of a report and on what it is, which corrections of
/// figures leave as they are: a key stands for one version of a text.
std::optional<HowRead> NumberLinks::stillRead(const Counted &counted, const OpenReport &report)
{
    return counted.report->entry.identity == report.entry.identity ? std::optional(counted.howRead)
                                                                   : std::nullopt;
}

/// Counts what is not counted yet as it stands by now. What is shown of a report that is counted
/// again stays until then.
void NumberLinks::count()
{
    CountedReports known;
    QList<Wanted> wanted;
    for (const QString &key : m_focus.reports()) {
        const Workspace::OpenReportPtr report = m_workspace.report(key);
        const auto counted = m_counted.constFind(key);
        if (!report)
            continue;
        if (counted != m_counted.cend())
            known.insert(key, *counted);
        if (counted == m_counted.cend())
            wanted.append({report, std::nullopt});
        else if (counted->report != report)
            wanted.append({report, stillRead(*counted, *report)});
    }
    m_counted = known;
    showPane();
    if (wanted.isEmpty()) {
        m_job.cancel();
        return;
    }
    m_job.start([wanted](const Cancelled &cancelled, const Progress &) {
        CountedReports counted;
        for (const Wanted &one : wanted) {
            if (isCancelled(cancelled))
                break;
            const Workspace::OpenReportPtr &open = one.report;
            const Interpretation stored{open->figures.tables, open->figures.observations,
                                        open->problems};
            counted.insert(open->figures.key,
                           {open, ledgerOf(*open->report, stored),
                            one.howRead ? *one.howRead : howRead(*open->report)});
        }
        return counted;
    });
}

void NumberLinks::take(const CountedReports &counted)
{
    m_counted.insert(counted);
    showPane();
    markTexts();
    HowRead howRead;
    for (const Counted &one : std::as_const(m_counted))
        howRead.insert(one.howRead);
    m_views.indicators.setHowRead(howRead);
}

void NumberLinks::showPane()
{
    const QString key = m_focus.report();
    const auto counted = m_counted.constFind(key);
    if (counted != m_counted.cend())
        m_views.numbers.setLedger(counted->report->report, counted->ledger,
                                  counted->report->figures.observations);
    else if (key.isEmpty() || !m_workspace.entry(key))
        m_views.numbers.setNoReport();
    else
        m_views.numbers.setCounting();
    Q_EMIT changed();
}

void NumberLinks::markTexts()
{
    for (auto it = m_counted.cbegin(); it != m_counted.cend(); ++it) {
        m_views.documents.setHowRead(it.key(), it->howRead);
        m_views.documents.setUnexplained(it.key(), unexplainedOf(it.key()));
    }
}

QList<Anchor> NumberLinks::unexplainedOf(const QString &report) const
{
    QList<Anchor> places;
    const NumberLedger ledger = m_counted.value(report).ledger;
    for (const NumberEntry &entry : ledger.entries) {
        if (entry.numberClass == NumberClass::Unexplained && entry.anchor.isValid())
            places.append(entry.anchor);
    }
    std::sort(places.begin(), places.end());
    return places;
}

QString NumberLinks::howReadAt(const Anchor &place) const
{
    const auto counted = m_counted.constFind(place.report);
    return counted == m_counted.cend() ? QString() : counted->howRead.value(place);
}

bool NumberLinks::isCounted() const
{
    return m_counted.contains(m_focus.report());
}

bool NumberLinks::stepUnexplained(bool next)
{
    const QList<Anchor> places = unexplainedOf(m_focus.report());
    if (places.isEmpty())
        return false;
    Anchor from = m_focus.anchor();
    if (from.report != m_focus.report())
        from = {m_focus.report()};
    const auto after = std::upper_bound(places.begin(), places.end(), from);
    const auto before = std::lower_bound(places.begin(), places.end(), from);
    const Anchor place = next
                             ? (after == places.end() ? places.constFirst() : *after)
                             : (before == places.begin() ? places.constLast() : *std::prev(before));
    m_views.numbers.chooseClass(NumberClass::Unexplained);
    m_focus.setAnchor(place, this);
    return true;
}

} // namespace PlanLens
