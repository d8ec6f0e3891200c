// SPDX-License-Identifier: GPL-3.0-or-later
#include "links/lenslinks.h"

#include "catalogue/redefinitions.h"
#include "document/documentarea.h"
#include "document/documentpane.h"
#include "exchange/storedplaces.h"
#include "items/tableroles.h"
#include "lens/lenstip.h"
#include "lens/numbercard.h"
#include "library/seriesfigures.h"
#include "links/focuslinks.h"
#include "links/numberlinks.h"
#include "series/seriesbuilding.h"
#include "style/plaintext.h"
#include "workspace/figurelookup.h"

#include <QApplication>
#include <QDockWidget>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

namespace PlanLens {

namespace {

/// As the library has it where a further format of a report counts in place of that one.
Series seriesBeside(const Library &library, const Indicator &indicator, const LibraryEntry &own,
                    const QList<Observation> &figures)
{
    QList<StatedObservation> stated = figuresForSeries(library, indicator.id);
    stated.removeIf(
        [&](const StatedObservation &other) { return other.reportKey == own.formatOf; });
    const Redefinitions &table = Redefinitions::shipped();
    const QStringList indicators =
        QStringList(indicator.id) + table.formersOf(indicator.id) + table.latersOf(indicator.id);
    for (const Observation &figure : figures) {
        if (indicators.contains(figure.indicator))
            stated += statedBy(own, figure);
    }
    return buildSeries(indicator, stated);
}

} // namespace

LensLinks::LensLinks(const Tools &tools, QObject *parent)
    : QObject(parent), m_tools(tools), m_card(new NumberCard(&tools.window))
{
    DocumentArea &documents = m_tools.documents;
    connect(&documents, &DocumentArea::lensRequested, this, &LensLinks::openAt);
    for (DocumentPane *pane : {documents.firstPane(), documents.secondPane()})
        pane->setFurtherTip([this](const Anchor &anchor) { return tipOf(anchor); });
    connect(m_card, &NumberCard::placeChosen, this,
            [this](const Anchor &anchor) { m_tools.focus.setAnchor(anchor, m_card); });
    connect(m_card, &NumberCard::chartWanted, this,
            [this](const Anchor &anchor) { m_tools.links.chartFigure(anchor, m_card); });
    connect(&m_tools.workspace, &Workspace::changed, this, [this] {
        m_series = {};
        m_card->close();
    });
    qApp->installEventFilter(this);
}

/// Kept, for who looks at one figure looks at the next.
const Series &LensLinks::seriesOf(const QString &indicator, const Workspace::OpenReportPtr &report)
{
    const Indicator *known = m_tools.workspace.catalogue().find(indicator);
    const Library *library = m_tools.workspace.library();
    const LibraryEntry &own = report->entry;
    const QString beside = own.formatOf.isEmpty() ? QString() : own.key;
    if (!known || !library)
        m_series = {};
    else if (m_series.indicator.id != indicator || m_beside != beside)
        m_series = beside.isEmpty()
                       ? seriesFrom(*library, *known)
                       : seriesBeside(*library, *known, own, report->figures.observations);
    m_beside = beside;
    return m_series;
}

std::optional<LensText> LensLinks::textOf(const Anchor &anchor)
{
    // Most rows of tables cite no figure.
    const auto report = anchor.isValid() ? m_tools.workspace.report(anchor.report) : nullptr;
    const Observation *figure = figureAt(report.get(), anchor);
    if (!figure)
        return {};
    const NumberLens lens = lensOf(*figure, report->figures, seriesOf(figure->indicator, report),
                                   m_tools.workspace.catalogue());
    const LensNames names{
        .title = [this](const QString &key) { return m_tools.workspace.titleOf(key); },
        .place = m_tools.workspace.places()};
    return lensText(lens, names, m_tools.numbers.howReadAt(figure->anchor));
}

bool LensLinks::openAt(const Anchor &anchor, const QRect &beside)
{
    const auto text = textOf(anchor);
    if (!text)
        return false;
    const auto report = m_tools.workspace.report(anchor.report);
    const Observation *figure = figureAt(report.get(), anchor);
    m_card->openAt(*text, figure->anchor, !figure->indicator.isEmpty(), beside);
    return true;
}

QString LensLinks::tipOf(const Anchor &anchor)
{
    // The mouse passes over many cells; reading a whole report for each would hold the window up.
    if (!m_tools.workspace.isRead(anchor.report))
        return {};
    const auto text = textOf(anchor);
    return text ? lensTip(*text, Theme::of(m_tools.window.palette())) : QString();
}

bool LensLinks::openOn(const QAbstractItemView &view)
{
    const QModelIndex index = view.currentIndex();
    const QRect cell = view.visualRect(index);
    const QRect beside(view.viewport()->mapToGlobal(cell.topLeft()), cell.size());
    return openAt(index.data(TableRole::Place).value<Anchor>(), beside);
}

bool LensLinks::lookCloser()
{
    const QWidget *focused = QApplication::focusWidget();
    if (const auto *view = qobject_cast<const QAbstractItemView *>(focused))
        return openOn(*view);
    return m_tools.documents.currentPane()->lookCloser();
}

/// What a cell of a table says of itself, and below it what the lens says of its figure.
bool LensLinks::showTip(QWidget &viewport, const QHelpEvent &event)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(viewport.parentWidget());
    if (!view || view->viewport() != &viewport || !view->model())
        return false;
    const QModelIndex index = view->indexAt(event.pos());
    if (!index.data(TableRole::Figure).isValid())
        return false;
    const QString further = tipOf(index.data(TableRole::Place).value<Anchor>());
    if (further.isEmpty())
        return false;
    const QString own = index.data(Qt::ToolTipRole).toString();
    QToolTip::showText(event.globalPos(), (own.isEmpty() ? QString() : wrappedTip(own)) + further,
                       &viewport, view->visualRect(index));
    return true;
}

/// Also in a pane that was pulled out of the window, but not in its dialogs.
bool LensLinks::isOfWindow(const QWidget &widget) const
{
    const QWidget *window = widget.window();
    return window == &m_tools.window ||
           (qobject_cast<const QDockWidget *>(window) && window->parentWidget() == &m_tools.window);
}

bool LensLinks::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *viewport = qobject_cast<QWidget *>(watched);
        return viewport && isOfWindow(*viewport) &&
               showTip(*viewport, static_cast<const QHelpEvent &>(*event));
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto &key = static_cast<const QKeyEvent &>(*event);
    const auto *view = qobject_cast<const QAbstractItemView *>(watched);
    return key.key() == Qt::Key_Space && key.modifiers() == Qt::NoModifier && view &&
           isOfWindow(*view) && openOn(*view);
}

} // namespace PlanLens
