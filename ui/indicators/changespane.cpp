// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicators/changespane.h"

#include "exchange/tablefile.h"
#include "indicators/changesdelegate.h"
#include "items/indicatorchangesfilter.h"
#include "items/indicatorchangesmodel.h"
#include "items/librarymodel.h"
#include "lists/columnroom.h"
#include "lists/tablecolumns.h"
#include "style/elidedlabel.h"
#include "style/textwidths.h"
#include "style/toolbutton.h"
#include "style/wrappingrow.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

namespace PlanLens {

ChangesPane::ChangesPane(QWidget *parent)
    : ListPane(QStringLiteral("changesView"), tr("Indicators compared"), parent)
    , m_model(new IndicatorChangesModel(this))
    , m_filter(new IndicatorChangesFilter(this))
    , m_edit(makeFilterLine(tr("Filter: indicator, status, pinyin"),
                            tr("Filter the compared indicators"), this))
    , m_statuses(new QComboBox(this))
    , m_orders(new QComboBox(this))
    , m_onlyChanged(new QCheckBox(tr("Only what changed"), this))
    , m_counts(new ElidedLabel(this))
    , m_export(new QAction(tr("Save Table…"), this))
{
    m_filter->setSourceModel(m_model);
    setUpView();
    setBar(makeBar());
    connect(this, &ListPane::widthChanged, this, &ChangesPane::fitColumns);
    showPage();
}

QWidget *ChangesPane::makeBar()
{
    m_edit->setMinimumWidth(110);
    m_edit->setMaximumWidth(240);
    m_statuses->setAccessibleName(tr("Changes to show"));
    m_statuses->setToolTip(tr("Shows only indicators with this change"));
    m_orders->setAccessibleName(tr("Order of the indicators"));
    m_orders->setToolTip(tr("Lists the indicators as one of the reports does"));
    for (QComboBox *box : {m_statuses, m_orders})
        keepRoomForChosen(box);
    m_onlyChanged->setToolTip(tr("Leaves out indicators that are the same in both reports"));
    m_counts->setForegroundRole(QPalette::PlaceholderText);
    m_counts->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_counts->setMinimumWidth(8 * ideographWidth(fontMetrics()));
    m_export->setToolTip(tr("Writes the table as it is shown to a CSV or XLSX file"));
    m_export->setStatusTip(m_export->toolTip());
    connect(m_edit, &QLineEdit::textChanged, this, &ChangesPane::applyFilter);
    connect(m_statuses, &QComboBox::currentIndexChanged, this, &ChangesPane::applyFilter);
    connect(m_onlyChanged, &QCheckBox::toggled, this, &ChangesPane::applyFilter);
    connect(m_orders, &QComboBox::activated, this, &ChangesPane::orderAsChosen);
    connect(m_export, &QAction::triggered, this, &ChangesPane::exportRequested);
    auto *bar = new QWidget(this);
    auto *row = new WrappingRow(bar);
    row->setContentsMargins(8, 5, 8, 5);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_edit, m_statuses, m_orders, m_onlyChanged, m_counts})
        row->addWidget(widget);
    row->addWidget(makeToolButton(m_export, this));
    return bar;
}

void ChangesPane::setUpView()
{
    view()->setModel(m_filter);
    view()->setItemDelegate(new ChangesDelegate(view()));
    view()->setSortingEnabled(true);
    view()->header()->setSortIndicator(-1, Qt::AscendingOrder);
    view()->header()->setStretchLastSection(false);
    view()->header()->setMinimumSectionSize(36);
    connect(view()->header(), &QHeaderView::sortIndicatorChanged, this, [this](int column) {
        // A column sorts now; the first stands for the order of a report as long as one is chosen.
        if (column > 0) {
            const QSignalBlocker silence(m_orders);
            m_orders->setCurrentIndex(-1);
        }
    });
    connect(view()->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                const QString id = current.data(IndicatorChangesModel::IndicatorRole).toString();
                if (!id.isEmpty())
                    Q_EMIT indicatorChosen(id);
            });
    openPlaces([](const QModelIndex &index) {
        return index.data(IndicatorChangesModel::AnchorRole).value<Anchor>();
    });
}

void ChangesPane::setComparison(const IndicatorComparison &comparison)
{
    m_model->setComparison(comparison);
    const bool isOfYears = comparison.isOfYears();
    m_onlyChanged->setText(isOfYears ? tr("Only what changed") : tr("Only what differs"));
    fillOrders();
    fillStatuses();
    orderAsChosen();
    applyFilter();
    fitColumns();
}

void ChangesPane::fillOrders()
{
    const QSignalBlocker silence(m_orders);
    m_orders->clear();
    const IndicatorComparison &comparison = m_model->comparison();
    for (int side = 0; side < comparison.identities.size(); ++side) {
        const QString title = shortTitle(comparison.identities.at(side));
        const QString named =
            comparison.isOfPlaces() ? sideName(comparison, side) + QLatin1Char(' ') + title : title;
        m_orders->addItem(tr("Order of %1").arg(named));
    }
    m_orders->setCurrentIndex(m_orders->count() - 1);
    fitToChosen(m_orders);
}

void ChangesPane::fillStatuses()
{
    const QSignalBlocker silence(m_statuses);
    m_statuses->clear();
    m_statuses->addItem(tr("Every status"), 0);
    for (const IndicatorChange change : allIndicatorChanges()) {
        const auto &rows = m_model->comparison().rows;
        const auto count =
            std::count_if(rows.cbegin(), rows.cend(), [change](const ComparedIndicator &row) {
                return row.changes.testFlag(change);
            });
        if (count > 0)
            m_statuses->addItem(
                QStringLiteral("%1 %2 (%3)")
                    .arg(changeSymbol(int(change)), changeText(m_model->comparison(), change))
                    .arg(count),
                int(change));
    }
    fitToChosen(m_statuses);
}

void ChangesPane::orderAsChosen()
{
    m_filter->orderByReport(m_orders->currentIndex());
    view()->header()->setSortIndicator(-1, Qt::AscendingOrder);
    m_filter->orderByReport(m_orders->currentIndex());
}

void ChangesPane::applyFilter()
{
    m_filter->setText(m_edit->text());
    m_filter->setChanges(IndicatorChanges::fromInt(m_statuses->currentData().toInt()));
    m_filter->setOnlyChanged(m_onlyChanged->isChecked());
    m_counts->setText(summary());
    m_counts->setToolTip(summary());
    showPage();
}

void ChangesPane::showPage()
{
    showListOr(m_model->rowCount() == 0 ? tr("None of the reports gives an indicator to compare.")
                                        : tr("No indicator fits the filter."),
               m_filter->rowCount() == 0);
}

/// How much room a column wants and which goes first where there is little: units stand after the
/// names then, how actuals differ can be told from them, and verdicts, of all reports alike, from
/// target and actual.
ColumnRoom ChangesPane::roomOf(int column) const
{
    const int ideograph = ideographWidth(view()->fontMetrics());
    const int content = contentWidth(*view(), column);
    const int title = titleWidth(*view(), column);
    switch (m_model->partOf(column)) {
    case IndicatorChangesModel::NamePart:
        return {qBound(11 * ideograph, content, 28 * ideograph), 8 * ideograph};
    case IndicatorChangesModel::UnitPart:
        return {qMin(content, 5 * ideograph), 3 * ideograph, 3};
    case IndicatorChangesModel::VerdictPart:
        return {qMax(title, qMin(content, 7 * ideograph)), title, 1, true};
    case IndicatorChangesModel::ActualChangePart:
        return {qMax(title, qMin(content, 7 * ideograph)), title, 2};
    case IndicatorChangesModel::TargetPart:
    case IndicatorChangesModel::ActualPart:
        return {qMax(title, qMin(content, 7 * ideograph)), title};
    case IndicatorChangesModel::ChangePart:
    case IndicatorChangesModel::StatusPart: // what became of it is said in words
        return {qMax(title, qMin(content, 7 * ideograph)),
                qMax(title, qMin(content, 5 * ideograph))};
    }
    Q_UNREACHABLE();
}

/// Fits the columns into the view, so that nothing has to be scrolled to as long as it can be
/// helped.
void ChangesPane::fitColumns()
{
    QList<ColumnRoom> rooms;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const bool isEmpty = isEmptyColumn(column);
        view()->setColumnHidden(column, isEmpty);
        rooms.append(isEmpty ? ColumnRoom() : roomOf(column));
    }
    // The name takes what is left.
    const int left = qMax(0, PlanLens::fitColumns(*view(), rooms));
    const int most = 28 * ideographWidth(view()->fontMetrics());
    const int name = view()->header()->sectionSize(0);
    if (!rooms.isEmpty())
        view()->header()->resizeSection(0, qMax(name, qMin(name + left, most)));
}

/// Whether none of the rows has anything in a column of figures.
bool ChangesPane::isEmptyColumn(int column) const
{
    const auto part = m_model->partOf(column);
    if (m_model->reportOf(column) < 0 && part != IndicatorChangesModel::ChangePart &&
        part != IndicatorChangesModel::ActualChangePart)
        return false;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!m_model->index(row, column).data().toString().isEmpty())
            return false;
    }
    return true;
}

QString ChangesPane::summary() const
{
    const auto &rows = m_model->comparison().rows;
    if (rows.isEmpty())
        return {};
    QStringList parts{tr("%n indicator(s)", nullptr, int(rows.size()))};
    for (const IndicatorChange change :
         {IndicatorChange::Added, IndicatorChange::Removed, IndicatorChange::Redefined,
          IndicatorChange::Renamed, IndicatorChange::Raised, IndicatorChange::Lowered}) {
        const auto count =
            std::count_if(rows.cbegin(), rows.cend(), [change](const ComparedIndicator &row) {
                return row.change() == change;
            });
        if (count > 0)
            parts << QStringLiteral("%1 %2").arg(count).arg(
                changeText(m_model->comparison(), change));
    }
    return parts.join(QStringLiteral(" · "));
}

ShownTable ChangesPane::shownTable() const
{
    ShownTable table{m_filter, {}, {}, IndicatorChangesModel::QualifierRole};
    table.columns = chosenColumns(*view());
    table.columns.removeIf([this](int column) { return isEmptyColumn(column); });
    QStringList titles;
    for (const ReportIdentity &identity : m_model->comparison().identities)
        titles << fullTitle(identity);
    table.title = titles.join(QStringLiteral(" → "));
    return table;
}

} // namespace PlanLens
