// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentarea.h"

#include "document/documentpane.h"
#include "document/documentview.h"
#include "document/sectionscroller.h"
#include "style/textwidths.h"

#include <QAction>
#include <QApplication>
#include <QSplitter>
#include <QVBoxLayout>

namespace PlanLens {

DocumentArea::DocumentArea(QWidget *parent)
    : QWidget(parent)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_first(addPane())
    , m_second(addPane())
    , m_current(m_first)
    , m_scroller(new SectionScroller(*m_first, *m_second, this))
    , m_together(new QAction(tr("Scroll &Together"), this))
    , m_closeBeside(new QAction(tr("Close the &Second Report"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_first->setAccessibleName(tr("First report"));
    m_second->setAccessibleName(tr("Second report"));
    makeActions();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        for (DocumentPane *pane : {m_first, m_second})
            if (now && pane->isAncestorOf(now))
                setCurrent(pane);
    });
    setFocusProxy(m_current);
    reportsChanged();
}

DocumentArea::~DocumentArea()
{
    // The panes lose the focus when they go, and that is after the members they are told to.
    disconnect(qApp, nullptr, this, nullptr);
}

DocumentPane *DocumentArea::addPane()
{
    auto *pane = new DocumentPane(m_splitter);
    pane->setMinimumWidth(200);
    m_splitter->addWidget(pane);
    connect(pane, &DocumentPane::anchorActivated, this, [this](const Anchor &anchor) {
        cite(anchor);
        Q_EMIT anchorActivated(anchor);
    });
    connect(pane, &DocumentPane::correctionRequested, this, &DocumentArea::correctionRequested);
    connect(pane, &DocumentPane::lensRequested, this, &DocumentArea::lensRequested);
    connect(pane, &DocumentPane::headingChanged, this, [this, pane](int block) {
        if (pane == m_current)
            Q_EMIT headingChanged(block);
    });
    connect(pane, &DocumentPane::closeRequested, this, [this, pane] { closePane(pane); });
    return pane;
}

void DocumentArea::makeActions()
{
    m_together->setCheckable(true);
    m_together->setChecked(true);
    m_together->setStatusTip(
        tr("Two reports scroll together by section where their sections correspond"));
    m_together->setToolTip(m_together->statusTip());
    connect(m_together, &QAction::toggled, m_scroller, &SectionScroller::setEnabled);
    m_closeBeside->setStatusTip(tr("Leave one report on the screen"));
    connect(m_closeBeside, &QAction::triggered, this, &DocumentArea::closeBeside);
}

DocumentPane *DocumentArea::currentPane() const
{
    return m_current;
}

bool DocumentArea::isBeside() const
{
    return m_second->report() != nullptr;
}

bool DocumentArea::hasRoomBeside() const
{
    constexpr int least = 24; // characters in a line of each
    return isBeside() || width() >= 2 * least * ideographWidth(fontMetrics());
}

QStringList DocumentArea::openReports() const
{
    QStringList keys;
    for (const DocumentPane *pane : {m_first, m_second})
        if (pane->report())
            keys.append(pane->reportKey());
    return keys;
}

/// Whoever goes to the area wants to read, in the pane that is current.
void DocumentArea::makeCurrent(DocumentPane *pane)
{
    m_current = pane;
    setFocusProxy(pane);
}

void DocumentArea::setCurrent(DocumentPane *pane)
{
    if (pane == m_current)
        return;
    makeCurrent(pane);
    Q_EMIT currentReportChanged(pane->reportKey());
}

DocumentPane *DocumentArea::paneOf(const QString &key) const
{
    DocumentPane *other = m_current == m_first ? m_second : m_first;
    for (DocumentPane *pane : {m_current, other})
        if (pane->report() && pane->reportKey() == key)
            return pane;
    return nullptr;
}

void DocumentArea::openReport(ReportPointer report, const QList<Observation> &observations)
{
    if (DocumentPane *pane = report ? paneOf(report->key()) : nullptr) {
        setCurrent(pane);
        return;
    }
    put(m_current, std::move(report), observations);
    reportsChanged();
    Q_EMIT currentReportChanged(m_current->reportKey());
}

void DocumentArea::openBeside(ReportPointer report, const QList<Observation> &observations)
{
    if (!m_first->report()) {
        makeCurrent(m_first);
        openReport(std::move(report), observations);
        return;
    }
    const QString key = report ? report->key() : QString();
    if (isBeside() && m_first->reportKey() == key && m_second->reportKey() != key) {
        setCurrent(m_first); // both are there, side by side
        return;
    }
    put(m_second, std::move(report), observations);
    reportsChanged();
    makeCurrent(m_second);
    Q_EMIT currentReportChanged(m_current->reportKey());
}

void DocumentArea::refresh(ReportPointer report, const QList<Observation> &observations)
{
    for (DocumentPane *pane : {m_first, m_second})
        if (report && pane->reportKey() == report->key())
            pane->setReport(report, observations);
    reportsChanged();
}

/// Shows a report where it was read last.
void DocumentArea::put(DocumentPane *pane, ReportPointer report,
                       const QList<Observation> &observations)
{
    keepPlace(pane);
    pane->setReport(std::move(report), observations);
    pane->readOn(m_places.value(pane->reportKey()));
}

void DocumentArea::take(DocumentPane *pane)
{
    keepPlace(pane);
    pane->clear();
}

void DocumentArea::keepPlace(const DocumentPane *pane)
{
    if (const Anchor place = pane->readingPlace(); place.isValid())
        m_places.insert(place.report, place);
}

QHash<QString, Anchor> DocumentArea::readingPlaces() const
{
    QHash<QString, Anchor> places = m_places;
    for (const DocumentPane *pane : {m_first, m_second}) {
        if (const Anchor place = pane->readingPlace(); place.isValid())
            places.insert(place.report, place);
    }
    return places;
}

void DocumentArea::goTo(const Anchor &anchor)
{
    if (DocumentPane *pane = paneOf(anchor.report))
        pane->goTo(anchor);
}

void DocumentArea::closeBeside()
{
    if (isBeside())
        closePane(m_second);
}

void DocumentArea::clear()
{
    take(m_second);
    take(m_first);
    makeCurrent(m_first);
    reportsChanged();
    Q_EMIT currentReportChanged({});
}

/// The report that stays moves to the left, with the pane it is read in.
void DocumentArea::closePane(DocumentPane *pane)
{
    if (pane == m_first && isBeside()) {
        std::swap(m_first, m_second);
        m_splitter->insertWidget(0, m_first);
        delete m_scroller;
        m_scroller = new SectionScroller(*m_first, *m_second, this);
        m_scroller->setEnabled(m_together->isChecked());
        connect(m_together, &QAction::toggled, m_scroller, &SectionScroller::setEnabled);
        m_first->setAccessibleName(tr("First report"));
        m_second->setAccessibleName(tr("Second report"));
    }
    take(pane);
    makeCurrent(m_first);
    reportsChanged();
    Q_EMIT currentReportChanged(m_current->reportKey());
}

void DocumentArea::reportsChanged()
{
    const bool beside = isBeside();
    const bool opensSecond = beside && m_second->isHidden();
    m_second->setVisible(beside);
    if (opensSecond)
        m_splitter->setSizes({width(), width()}); // the halves of whatever room there is
    m_closeBeside->setEnabled(beside);
    m_together->setEnabled(beside);
    m_scroller->reportsChanged();
    Q_EMIT openReportsChanged();
}

bool DocumentArea::showAnchor(const Anchor &anchor)
{
    DocumentPane *pane = paneOf(anchor.report);
    if (!pane || !pane->showAnchor(anchor))
        return false;
    // One place is cited, not one in each pane.
    (pane == m_first ? m_second : m_first)->cite({});
    return true;
}

/// What was cited before loses its marks, in both panes.
void DocumentArea::cite(const Anchor &anchor)
{
    for (DocumentPane *pane : {m_first, m_second}) {
        const bool here = pane->report() && pane->reportKey() == anchor.report;
        pane->cite(here ? anchor : Anchor());
    }
}

void DocumentArea::markWords(const QStringList &words, const Anchor &anchor)
{
    if (DocumentPane *pane = paneOf(anchor.report))
        pane->markWords(words, anchor);
}

void DocumentArea::showBoth(const Place &first, const Place &second)
{
    if (!first.report || !second.report)
        return;
    DocumentPane *pane = paneOf(first.anchor.report);
    if (first.anchor.report == second.anchor.report && pane &&
        pane->fitOnScreen(first.anchor, second.anchor)) {
        setCurrent(pane);
        pane->showAnchor(first.anchor);
        pane->citeAlso({second.anchor});
        return;
    }
    // Reports that are open keep their sides.
    const bool turned = m_second->reportKey() == first.anchor.report &&
                        m_first->reportKey() == second.anchor.report &&
                        first.anchor.report != second.anchor.report;
    setReports(turned ? second : first, turned ? first : second);
    makeCurrent(turned ? m_second : m_first);
    reportsChanged();
    Q_EMIT currentReportChanged(m_current->reportKey());
    (turned ? m_second : m_first)->showAnchor(first.anchor);
    (turned ? m_first : m_second)->showAnchor(second.anchor);
}

void DocumentArea::setReports(const Place &left, const Place &right)
{
    if (m_first->reportKey() != left.anchor.report)
        put(m_first, left.report, left.observations);
    if (m_second->reportKey() != right.anchor.report)
        put(m_second, right.report, right.observations);
}

void DocumentArea::setUnexplained(const QString &report, const QList<Anchor> &numbers)
{
    for (DocumentPane *pane : {m_first, m_second})
        if (pane->report() && pane->reportKey() == report)
            pane->setUnexplained(numbers);
}

void DocumentArea::setNoted(const QString &report, const QMap<Anchor, QString> &notes)
{
    for (DocumentPane *pane : {m_first, m_second})
        if (pane->report() && pane->reportKey() == report)
            pane->setNoted(notes);
}

void DocumentArea::setHowRead(const QString &report, const QMap<Anchor, QString> &texts)
{
    for (DocumentPane *pane : {m_first, m_second})
        if (pane->report() && pane->reportKey() == report)
            pane->setHowRead(texts);
}

void DocumentArea::setCurrentIndicator(const QString &id)
{
    m_first->setCurrentIndicator(id);
    m_second->setCurrentIndicator(id);
}

} // namespace PlanLens
