// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchhitspane.h"

#include "jobs/searchjob.h"
#include "lists/columnroom.h"
#include "lists/hitdelegate.h"
#include "lists/rowdelegate.h"
#include "search/searchcounts.h"
#include "style/mnemonic.h"
#include "style/plaintext.h"
#include "style/textwidths.h"
#include "style/toolbutton.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

namespace PlanLens {

namespace {

/// Searches that an import overtook begin again so often, and then stop at what they have.
constexpr int mostRestarts = 3;

} // namespace

SearchHitsPane::SearchHitsPane(QWidget *parent)
    : ListPane(QStringLiteral("searchHitsView"), tr("Search results"), parent)
    , m_model(new SearchHitsModel(this))
    , m_order(new SearchHitsOrder(*m_model, this))
    , m_job(new SearchJob(this))
    , m_state(new PlainLabel(this))
    , m_orders(new QComboBox(this))
    , m_export(new QAction(tr("Export…"), this))
    , m_preview(new QAction(tr("Preview the &Hits…"), this))
{
    m_export->setToolTip(tr("Writes the hits as a sheet: PDF, DOCX, XLSX or CSV"));
    m_export->setStatusTip(m_export->toolTip());
    m_preview->setIconText(tr("Preview…"));
    m_preview->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_K));
    m_preview->setStatusTip(tr("Shows the hits as a sheet that can be printed"));
    m_preview->setToolTip(tipWithKeys(m_preview->statusTip(), m_preview->shortcut()));
    connect(m_export, &QAction::triggered, this, &SearchHitsPane::exportRequested);
    connect(m_preview, &QAction::triggered, this, &SearchHitsPane::previewRequested);
    setUpView();
    setBar(makeBar());
    connect(this, &ListPane::widthChanged, this, &SearchHitsPane::fitColumns);
    connect(m_job, &SearchJob::finished, this,
            [this](const QString &, const SearchResults &page) { take(page); });
    connect(m_job, &SearchJob::failed, this, &SearchHitsPane::fail);
    connect(m_job, &SearchJob::leftOut, this, &SearchHitsPane::leftOut);
    showState();
}

QWidget *SearchHitsPane::makeBar()
{
    m_state->setAccessibleName(tr("State of the search"));
    m_state->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_orders->setAccessibleName(tr("Order of the results"));
    m_orders->setToolTip(tr("Orders the reports and their hits"));
    m_orders->addItem(tr("Best first"), int(SearchHitsOrder::By::Rank));
    m_orders->addItem(tr("By report"), int(SearchHitsOrder::By::Report));
    m_orders->addItem(tr("Newest first"), int(SearchHitsOrder::By::Year));
    connect(m_orders, &QComboBox::currentIndexChanged, this, [this] {
        m_order->setOrder(SearchHitsOrder::By(m_orders->currentData().toInt()));
        view()->scrollTo(view()->currentIndex());
    });
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(8, 5, 8, 5);
    row->addWidget(m_state, 1);
    row->addWidget(m_orders);
    row->addWidget(makeToolButton(m_preview, bar));
    row->addWidget(makeToolButton(m_export, bar));
    return bar;
}

void SearchHitsPane::setUpView()
{
    view()->setModel(m_order);
    view()->setItemDelegate(new RowDelegate(view()));
    view()->setItemDelegateForColumn(
        SearchHitsModel::FoundColumn,
        new HitDelegate(SearchHitsModel::StartRole, SearchHitsModel::LengthRole, view()));
    view()->setRootIsDecorated(true);
    view()->setIndentation(16);
    view()->setExpandsOnDoubleClick(false); // what a double click opens is decided here
    view()->header()->setStretchLastSection(false);
    connect(view(), &QTreeView::activated, this, &SearchHitsPane::open);
}

void SearchHitsPane::fitColumns()
{
    const int ideograph = ideographWidth(view()->fontMetrics());
    const int width = view()->viewport()->width();
    PlanLens::fitColumns(*view(), {{width, 16 * ideograph},
                                   {4 * ideograph, 3 * ideograph},
                                   {std::min(20 * ideograph, width / 4), 8 * ideograph, 3},
                                   {4 * ideograph, 3 * ideograph, 2},
                                   {4 * ideograph, 3 * ideograph, 1}});
}

void SearchHitsPane::setLibrary(const QString &path)
{
    m_job->setLibrary(path);
    m_query.clear();
    m_failure.clear();
    m_searching = false;
    m_model->setResults({});
    showState();
}

void SearchHitsPane::search(const QString &query)
{
    m_query = query;
    m_restarts = 0;
    start();
}

void SearchHitsPane::start()
{
    m_failure.clear();
    m_model->setResults({});
    m_asked = 0;
    askForMore();
    showState();
}

void SearchHitsPane::askForMore()
{
    m_searching = true;
    m_job->fetch(m_query, {.limit = pageSize, .first = m_asked});
    m_asked += pageSize;
}

void SearchHitsPane::fail(const QString &reason)
{
    m_searching = false;
    m_failure = reason;
    showState();
}

void SearchHitsPane::take(const SearchResults &page)
{
    m_searching = false;
    const int listed = m_model->rowCount();
    if (page.error) {
        fail(tr("Character %1: %2").arg(page.error->position + 1).arg(page.error->message));
        return;
    }
    if (m_asked == pageSize)
        m_model->setResults(page);
    else if (!m_model->append(page) && m_restarts++ < mostRestarts)
        return start(); // the library is another one than that of the pages before
    expandFrom(listed);
    fitColumns();
    if (m_asked < std::min(page.units, mostHits))
        askForMore();
    showState();
}

/// Reports come open, so that all hits are to be seen; who closes one has it closed.
void SearchHitsPane::expandFrom(int firstReport)
{
    for (int row = firstReport; row < m_model->rowCount(); ++row)
        view()->expand(m_order->mapFromSource(m_model->index(row, 0)));
    if (!view()->currentIndex().isValid())
        view()->setCurrentIndex(m_order->index(0, 0));
}

void SearchHitsPane::open(const QModelIndex &index)
{
    const QModelIndex row = index.siblingAtColumn(0);
    const Anchor anchor = m_model->anchorAt(m_order->mapToSource(row));
    if (anchor.isValid())
        Q_EMIT placeChosen(anchor, m_model->results().words,
                           row.data(SearchHitsModel::IndicatorRole).toString());
    else
        view()->setExpanded(row, !view()->isExpanded(row));
}

void SearchHitsPane::showState()
{
    m_state->setText(countsText());
    for (QAction *action : {m_export, m_preview})
        action->setEnabled(m_model->rowCount() > 0);
    if (!m_failure.isEmpty())
        say(m_failure);
    else if (m_query.isEmpty())
        say(tr("Type into the search field; the last row of its list shows all hits here."));
    else // while it is searched the list is there, empty, and can be gone into
        showListOr(tr("No text has this."), !m_searching && m_model->rowCount() == 0);
}

QString SearchHitsPane::countsText() const
{
    if (m_query.isEmpty())
        return {};
    QStringList parts{m_query};
    const SearchResults &results = m_model->results();
    const int listed = int(results.hits.size());
    if (listed > 0)
        parts << countText(results);
    if (m_searching)
        parts << tr("%1 listed so far").arg(listed);
    else if (results.units > mostHits)
        parts << tr("the first %1 are listed; more words make it fewer").arg(mostHits);
    else if (listed > 0)
        parts << tr("in %n report(s)", nullptr, m_model->rowCount());
    return parts.join(QStringLiteral(" · "));
}

} // namespace PlanLens
