// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparing/wordingpane.h"

#include "charts/chartview.h"
#include "comparing/phrasedelegate.h"
#include "exchange/tablefile.h"
#include "items/degreesmodel.h"
#include "items/wordingfilter.h"
#include "items/wordingmodel.h"
#include "lists/columnroom.h"
#include "lists/hitdelegate.h"
#include "lists/listpane.h"
#include "lists/tablecolumns.h"
#include "presenting/chartmodel.h"
#include "style/plaintext.h"
#include "style/textwidths.h"
#include "style/toolbutton.h"
#include "style/wrappingrow.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QTabBar>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace PlanLens {

WordingPane::WordingPane(QWidget *parent)
    : QWidget(parent)
    , m_model(new WordingModel(this))
    , m_filter(new WordingFilter(this))
    , m_degrees(new DegreesModel(this))
    , m_places(new PlacesModel(this))
    , m_tabs(new QTabBar(this))
    , m_filters(new QWidget(this))
    , m_edit(makeFilterLine(tr("Filter: phrase, group, pinyin"), tr("Filter the phrases"), this))
    , m_statuses(new QComboBox(this))
    , m_boilerplate(new QCheckBox(tr("Formulas too"), this))
    , m_list(new ListPane(QStringLiteral("wordingView"), tr("Phrases"), this))
    , m_view(m_list->view())
    , m_degreesView(makeListView(QStringLiteral("degreesView"), tr("Changes of degree"), this))
    , m_placesView(makeListView(QStringLiteral("placesView"), tr("Places of the phrase"), this))
    , m_title(new PlainLabel(this))
    , m_chart(new ChartView(this))
{
    m_filter->setSourceModel(m_model);
    setUpTables();
    m_list->addList(m_degreesView);
    m_list->setBar(makeBar());
    connect(m_list, &ListPane::widthChanged, this, &WordingPane::fitColumns);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_list);
    m_side = makeSide();
    splitter->addWidget(m_side);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({500, 500}); // shares of whatever room there is
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    setFocusProxy(m_view);
    showPage();
}

QWidget *WordingPane::makeBar()
{
    m_tabs->addTab(tr("Phrases"));
    m_tabs->addTab(tr("Changes of degree"));
    m_tabs->setAccessibleName(tr("What of the wording to show"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_statuses->setAccessibleName(tr("Status of the phrases to show"));
    m_statuses->setToolTip(tr("Shows only phrases that are new, gone, or counted otherwise"));
    m_statuses->addItem(tr("Every status"), -1);
    for (const PhraseStatus status :
         {PhraseStatus::Added, PhraseStatus::Removed, PhraseStatus::Changed, PhraseStatus::Same})
        m_statuses->addItem(statusText(status), int(status));
    m_boilerplate->setToolTip(tr("Shows the formulas too that every report has"));
    auto *save = new QAction(tr("Save Table…"), this);
    save->setToolTip(tr("Writes the table as it is shown to a CSV or XLSX file"));
    save->setStatusTip(save->toolTip());
    connect(save, &QAction::triggered, this, &WordingPane::exportRequested);
    connect(m_tabs, &QTabBar::currentChanged, this, &WordingPane::applyFilter);
    connect(m_tabs, &QTabBar::currentChanged, m_tabs, &QWidget::updateGeometry);
    connect(m_edit, &QLineEdit::textChanged, this, &WordingPane::applyFilter);
    connect(m_statuses, &QComboBox::currentIndexChanged, this, &WordingPane::applyFilter);
    connect(m_boilerplate, &QCheckBox::toggled, this, &WordingPane::applyFilter);
    auto *tools = new QWidget(this);
    auto *row = new WrappingRow(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_tabs);
    row->addStretch();
    row->addWidget(makeToolButton(save, tools));
    auto *filters = new WrappingRow(m_filters);
    filters->setContentsMargins(0, 0, 0, 0);
    filters->addWidget(m_edit);
    filters->addWidget(m_statuses);
    filters->addWidget(m_boilerplate);
    auto *bar = new QWidget(this);
    auto *rows = new QVBoxLayout(bar);
    rows->setContentsMargins(8, 3, 8, 5);
    rows->addWidget(tools);
    rows->addWidget(m_filters);
    return bar;
}

QWidget *WordingPane::makeSide()
{
    m_title->setMargin(8);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_chart->setAccessibleName(tr("The phrase over the years"));
    connect(m_chart, &ChartView::pointActivated, this, &WordingPane::anchorActivated);
    auto *side = new QSplitter(Qt::Vertical, this);
    auto *upper = new QWidget(side);
    upper->setAutoFillBackground(true);
    upper->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(upper);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_chart, 1);
    side->addWidget(upper);
    side->addWidget(m_placesView);
    side->setChildrenCollapsible(false);
    side->setSizes({500, 400});
    return side;
}

void WordingPane::setUpTables()
{
    m_view->setModel(m_filter);
    m_view->setItemDelegate(new PhraseDelegate(m_view));
    m_view->header()->setStretchLastSection(false);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(1, Qt::AscendingOrder);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &WordingPane::takePhrase);
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (const Anchor anchor = m_model->anchorAt(m_filter->mapToSource(index)); anchor.isValid())
            Q_EMIT anchorActivated(anchor);
    });
    m_degreesView->setModel(m_degrees);
    m_degreesView->setItemDelegate(
        new HitDelegate(DegreesModel::HitStartRole, DegreesModel::HitLengthRole, this));
    connect(m_degreesView, &QTreeView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT anchorActivated(m_degrees->anchorAt(index));
    });
    m_placesView->setModel(m_places);
    m_placesView->setItemDelegate(
        new HitDelegate(PlacesModel::HitStartRole, PlacesModel::HitLengthRole, this));
    m_placesView->setItemDelegateForColumn(PlacesModel::ReportColumn,
                                           new HitDelegate(-1, -1, this));
    connect(m_placesView, &QTreeView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT anchorActivated(m_places->anchorAt(index));
    });
}

void WordingPane::setWording(const Wording &wording, const QList<DegreeChange> &degrees,
                             const QList<NamedReport> &reports, const QStringList &sides)
{
    m_reports = reports;
    QStringList names;
    for (const NamedReport &report : reports)
        names << report.name;
    m_phrase.clear();
    m_model->setWording(wording, names, sides);
    for (int i = 0; i < m_statuses->count(); ++i) {
        const int status = m_statuses->itemData(i).toInt();
        if (status >= 0)
            m_statuses->setItemText(i, statusText(PhraseStatus(status), sides));
    }
    m_degrees->setChanges(degrees, reports.constFirst(), reports.constLast());
    applyFilter();
    fitColumns();
    for (const int column : {DegreesModel::DegreeColumn, DegreesModel::KindColumn})
        m_degreesView->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    for (const int column : {DegreesModel::LeftColumn, DegreesModel::RightColumn})
        m_degreesView->header()->setSectionResizeMode(column, QHeaderView::Stretch);
    if (m_filter->rowCount() > 0)
        m_view->setCurrentIndex(m_filter->index(0, 0));
}

/// How much room a column of the phrases wants and which goes first where there is little.
ColumnRoom WordingPane::roomOf(int column) const
{
    const int ideograph = ideographWidth(m_view->fontMetrics());
    const int content = contentWidth(*m_view, column);
    switch (m_model->partOf(column)) {
    case WordingModel::PhrasePart:
        return {qBound(8 * ideograph, content, 30 * ideograph), 8 * ideograph};
    case WordingModel::GroupPart:
        return {content, 4 * ideograph, 3};
    case WordingModel::CountPart:
        return {content, content};
    case WordingModel::ChangePart:
        return {content, content, 2};
    case WordingModel::StatusPart:
        return {content, content, 1};
    case WordingModel::FirstPart:
    case WordingModel::LastPart:
        return {content, 4 * ideograph, 4};
    }
    Q_UNREACHABLE();
}

void WordingPane::fitColumns()
{
    QList<ColumnRoom> rooms;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        m_view->setColumnHidden(column, false);
        rooms.append(roomOf(column));
    }
    const int left = PlanLens::fitColumns(*m_view, rooms);
    if (left > 0 && !rooms.isEmpty())
        m_view->header()->resizeSection(0, m_view->header()->sectionSize(0) + left);
}

void WordingPane::applyFilter()
{
    m_filter->setText(m_edit->text());
    const int status = m_statuses->currentData().toInt();
    m_filter->setStatus(status < 0 ? std::nullopt : std::optional(PhraseStatus(status)));
    m_filter->setBoilerplateHidden(!m_boilerplate->isChecked());
    const bool phrases = m_tabs->currentIndex() == 0;
    m_filters->setVisible(phrases);
    m_side->setVisible(phrases);
    showPage();
}

void WordingPane::showPage()
{
    if (m_tabs->currentIndex() == 0)
        m_list->showListOr(m_model->rowCount() == 0 ? tr("The reports have no phrase of the field.")
                                                    : tr("No phrase fits the filter."),
                           m_filter->rowCount() == 0);
    else
        m_list->showListOr(tr("Nothing is said with another word of degree."),
                           m_degrees->rowCount() == 0, m_degreesView);
}

void WordingPane::takePhrase(const QModelIndex &index)
{
    const PhraseUse *use = m_model->useAt(m_filter->mapToSource(index));
    if (!use || use->phrase.text == m_phrase)
        return;
    m_phrase = use->phrase.text;
    m_title->setText(m_phrase);
    QList<Anchor> places;
    for (auto report = use->places.crbegin(); report != use->places.crend(); ++report)
        places += *report; // the newest report first
    m_places->setPlaces(m_reports, places);
    m_placesView->resizeColumnToContents(PlacesModel::ReportColumn);
    Q_EMIT phraseChosen(m_phrase);
}

bool WordingPane::choosePhrase(const QString &phrase)
{
    const QModelIndex index = m_filter->mapFromSource(m_model->indexOfPhrase(phrase));
    if (index.isValid()) {
        m_view->setCurrentIndex(index);
        m_view->scrollTo(index);
    }
    return index.isValid();
}

void WordingPane::setCounts(const QString &phrase, const QList<PhraseCount> &counts,
                            const QHash<QString, int> &colors)
{
    if (phrase != m_phrase)
        return;
    Series series = phraseSeries(phrase, counts);
    series.colors = colors;
    ChartData chart = yearsChart(series);
    chart.subtitle = tr("times in each report, %n region(s)", nullptr, int(chart.lanes.size()));
    m_chart->setChart(chart);
}

ShownTable WordingPane::shownTable() const
{
    ShownTable table;
    const bool phrases = m_tabs->currentIndex() == 0;
    const QTreeView *view = phrases ? m_view : m_degreesView;
    table.model = view->model();
    table.title = phrases ? tr("Phrases") : tr("Changes of degree");
    table.columns = chosenColumns(*view);
    return table;
}

} // namespace PlanLens
