// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentpane.h"

#include "catalogue/verdictreason.h"
#include "document/documentfinder.h"
#include "document/documentview.h"
#include "document/findbar.h"
#include "document/outlinepopup.h"
#include "document/paneheader.h"
#include "items/librarymodel.h"
#include "report/headingtext.h"
#include "style/plaintext.h"
#include "typesetting/citation.h"
#include "typesetting/figuretip.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace PlanLens {

DocumentPane::DocumentPane(QWidget *parent)
    : QWidget(parent)
    , m_header(new PaneHeader(this))
    , m_pages(new QStackedWidget(this))
    , m_view(new DocumentView(this))
    , m_findBar(new FindBar(this))
    , m_finder(new DocumentFinder(*m_view, *m_findBar, this))
    , m_outline(new OutlinePopup(this))
{
    layOut();
    m_view->setFigureTip([this](int observation) {
        const Observation &figure = m_observations.at(observation);
        const QString tip =
            figureTip(figure, verdictReason(figure, m_observations, Catalogue::shipped()),
                      Theme::of(palette()), m_howRead.value(figure.anchor));
        return m_furtherTip ? tip + m_furtherTip(figure.anchor) : tip;
    });
    m_view->setPlaceTip([this](int position) { return noteTip(position); });
    connect(m_view, &DocumentView::figureActivated, this, &DocumentPane::activate);
    connect(m_view, &DocumentView::figureLookedAt, this, &DocumentPane::lookAt);
    connect(m_view, &DocumentView::unexplainedActivated, this,
            [this](int index) { Q_EMIT anchorActivated(m_unexplained.at(index)); });
    connect(m_view, &DocumentView::viewChanged, this, &DocumentPane::updateHeading);
    connect(m_view, &DocumentView::zoomRequested, this,
            [this](int steps) { setPointSize(m_points + steps); });
    connect(m_view, &QWidget::customContextMenuRequested, this, &DocumentPane::openMenu);
    connect(m_header, &PaneHeader::outlineRequested, this, &DocumentPane::openOutline);
    connect(m_header, &PaneHeader::findRequested, this, &DocumentPane::find);
    connect(m_header, &PaneHeader::closeRequested, this, &DocumentPane::closeRequested);
    connect(m_outline, &OutlinePopup::anchorChosen, this, &DocumentPane::goTo);
    clear();
}

DocumentPane::~DocumentPane() = default;

void DocumentPane::layOut()
{
    auto *empty =
        new PlainLabel(tr("Open a report: drop files here or choose one at the left."), this);
    empty->setAlignment(Qt::AlignCenter);
    empty->setWordWrap(true);
    empty->setMargin(24);
    empty->setForegroundRole(QPalette::PlaceholderText);
    empty->setBackgroundRole(QPalette::Base);
    empty->setAutoFillBackground(true);
    m_pages->addWidget(empty);
    m_pages->addWidget(m_view);
    m_view->setAccessibleName(tr("Text of the report"));
    m_findBar->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *rule = new QFrame(this);
    rule->setFrameShape(QFrame::HLine);
    rule->setFrameShadow(QFrame::Plain);
    rule->setForegroundRole(QPalette::Mid);
    column->addWidget(m_header);
    column->addWidget(rule);
    column->addWidget(m_pages, 1);
    column->addWidget(m_findBar);
    setFocusProxy(m_view);
}

void DocumentPane::setReport(std::shared_ptr<const Report> report,
                             const QList<Observation> &observations)
{
    const bool same = report && report->key() == reportKey();
    m_report = std::move(report);
    m_observations = observations;
    if (!same) {
        m_cited = {};
        m_alsoCited.clear();
        m_unexplained.clear();
        m_noted.clear();
        m_howRead.clear();
        m_heading = -1;
        m_header->setHeading({});
    }
    rebuild(same ? ReadingView::Place::Keep : ReadingView::Place::Start);
}

void DocumentPane::clear()
{
    setReport(nullptr, {});
}

void DocumentPane::rebuild(ReadingView::Place place)
{
    const Theme &theme = Theme::of(palette());
    m_theme = &theme;
    m_view->setTheme(theme);
    m_pages->setCurrentIndex(m_report ? 1 : 0);
    if (!m_report) {
        m_view->setContent(BuiltDocument());
        m_finder->close();
    } else {
        const DocumentBuilder builder(DocumentStyle(theme, m_points));
        m_view->setContent(builder.build(*m_report, m_observations), place);
        m_finder->documentChanged();
    }
    markUnexplained();
    markNoted();
    markIndicator();
    markCited();
    m_outline->setReport(m_report);
    m_header->setTitle(m_report ? fullTitle(m_report->identity) : tr("No report"),
                       m_report ? m_report->identity.title : QString());
    m_header->setToolsVisible(m_report != nullptr);
    updateHeading();
}

void DocumentPane::markWords(const QStringList &words, const Anchor &anchor)
{
    if (m_report && !words.isEmpty())
        m_finder->show(words, m_view->content().places.rangeOf(anchor).position);
}

bool DocumentPane::showAnchor(const Anchor &anchor)
{
    const TextRange range = m_view->content().places.rangeOf(anchor);
    if (!m_report || !range.isValid())
        return false;
    cite(anchor);
    // What was selected before is no longer what a person means to copy or to note something on.
    if (QTextCursor cursor = m_view->textCursor(); cursor.hasSelection()) {
        cursor.clearSelection();
        m_view->setTextCursor(cursor);
    }
    m_view->showRange(range, ReadingView::Align::Centre);
    m_view->flash(range);
    return true;
}

void DocumentPane::cite(const Anchor &anchor)
{
    m_cited = anchor;
    m_alsoCited.clear();
    markCited();
}

void DocumentPane::citeAlso(const QList<Anchor> &anchors)
{
    m_alsoCited = anchors;
    markCited();
}

bool DocumentPane::fitOnScreen(const Anchor &one, const Anchor &other) const
{
    const TextRange first = m_view->content().places.rangeOf(one);
    const TextRange second = m_view->content().places.rangeOf(other);
    if (!m_report || !first.isValid() || !second.isValid())
        return false;
    const double apart = m_view->lineTop(first.position) - m_view->lineTop(second.position);
    // What is shown stands in the middle.
    return std::abs(apart) < m_view->viewport()->height() / 2.0 - m_view->fontMetrics().height();
}

void DocumentPane::goTo(const Anchor &anchor)
{
    m_view->showRange(m_view->content().places.rangeOf(anchor), ReadingView::Align::Top);
    m_view->setFocus();
}

Anchor DocumentPane::readingPlace() const
{
    return m_report ? m_view->content().places.anchorAt(m_view->topPosition()) : Anchor();
}

void DocumentPane::readOn(const Anchor &place)
{
    const TextRange range = m_view->content().places.rangeOf(place);
    if (m_report && range.isValid())
        m_view->openAt(range);
}

void DocumentPane::setCurrentIndicator(const QString &id)
{
    m_indicator = id;
    markIndicator();
}

void DocumentPane::markIndicator()
{
    QList<TextRange> ranges;
    if (!m_indicator.isEmpty())
        for (const ShownFigure &figure : m_view->content().figures)
            if (m_observations.at(figure.observation).indicator == m_indicator)
                ranges.append(figure.range);
    m_view->setMarks(Mark::Indicator, ranges);
}

void DocumentPane::markCited()
{
    QList<TextRange> ranges;
    for (const Anchor &anchor : QList<Anchor>{m_cited} + m_alsoCited) {
        const TextRange range = m_view->content().places.rangeOf(anchor);
        if (range.isValid())
            ranges.append(range);
    }
    m_view->setMarks(Mark::Cited, ranges);
}

void DocumentPane::setUnexplained(const QList<Anchor> &numbers)
{
    m_unexplained = numbers;
    markUnexplained();
}

/// Marks and numbers go together by index: a number that the document does not hold is forgotten.
void DocumentPane::markUnexplained()
{
    m_unexplained.removeIf([this](const Anchor &anchor) {
        return !m_view->content().places.rangeOf(anchor).isValid();
    });
    QList<TextRange> ranges;
    for (const Anchor &anchor : std::as_const(m_unexplained))
        ranges.append(m_view->content().places.rangeOf(anchor));
    m_view->setMarks(Mark::Unexplained, ranges);
}

void DocumentPane::setPointSize(qreal points)
{
    points = std::clamp(points, DocumentStyle::smallestPoints, DocumentStyle::largestPoints);
    if (points == m_points)
        return;
    m_points = points;
    if (m_report)
        setReport(m_report, m_observations);
    Q_EMIT pointSizeChanged(m_points);
}

void DocumentPane::setAnew()
{
    if (m_report)
        rebuild(ReadingView::Place::Keep);
}

void DocumentPane::setClosable(bool closable)
{
    m_header->setClosable(closable);
}

void DocumentPane::find()
{
    if (m_report)
        m_finder->open();
}

void DocumentPane::findNext()
{
    if (m_report)
        m_finder->next();
}

void DocumentPane::findPrevious()
{
    if (m_report)
        m_finder->previous();
}

void DocumentPane::openOutline()
{
    if (!m_report)
        return;
    const Anchor top = m_view->content().places.anchorAt(m_view->topPosition());
    m_outline->openBelow(m_header->outlineButton(), top.block);
}

void DocumentPane::copy()
{
    m_view->copy();
}

void DocumentPane::copyWithCitation()
{
    if (!m_report)
        return;
    const QTextCursor cursor = m_view->textCursor();
    QString text = m_view->selectedText();
    Anchor anchor = m_cited;
    if (cursor.hasSelection())
        anchor = m_view->content().places.anchorOf(
            {cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart()});
    else
        text = m_report->quote(anchor);
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(withCitation(text, *m_report, anchor));
}

void DocumentPane::activate(int observation)
{
    Q_EMIT anchorActivated(m_observations.at(observation).anchor);
}

void DocumentPane::lookAt(int observation)
{
    for (const ShownFigure &figure : m_view->content().figures) {
        if (figure.observation != observation)
            continue;
        // Once, also where it is shown in pieces; and the content may be another one afterwards.
        Q_EMIT lensRequested(m_observations.at(observation).anchor, m_view->placeOnScreen(figure));
        return;
    }
}

bool DocumentPane::lookCloser()
{
    const ShownFigure *figure = m_report ? m_view->figureInSight() : nullptr;
    if (figure)
        lookAt(figure->observation);
    return figure != nullptr;
}

void DocumentPane::updateHeading()
{
    int heading = -1;
    if (m_report) {
        const Anchor top = m_view->content().places.anchorAt(m_view->topPosition());
        const QList<int> headings = m_report->headingsOf(top.block);
        heading = headings.isEmpty() ? -1 : headings.last();
    }
    if (heading == m_heading && m_report)
        return;
    m_heading = heading;
    m_header->setHeading(heading < 0 ? QString() : headingTitle(m_report->blocks.at(heading)));
    Q_EMIT headingChanged(heading);
}

void DocumentPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // Style sheets change palettes now and then without another theme.
    const bool otherTheme =
        event->type() == QEvent::PaletteChange && &Theme::of(palette()) != m_theme;
    if (otherTheme)
        rebuild(ReadingView::Place::Keep);
}

} // namespace PlanLens
