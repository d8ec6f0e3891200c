#include "indicators/changespane.h"

#include "exchange/tablefile.h"
#include "indicators/changesdelegate.h"
#include "indicators/columnroom.h"
#include "items/indicatorchangesfilter.h"
#include "items/indicatorchangesmodel.h"
#include "items/librarymodel.h"
#include "style/plaintext.h"
#include "style/toolbutton.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

namespace PlanLens {

ChangesPane::ChangesPane(QWidget *parent)
    : QWidget(parent)
    , m_model(new IndicatorChangesModel(this))
    , m_filter(new IndicatorChangesFilter(this))
    , m_edit(new QLineEdit(this))
    , m_statuses(new QComboBox(this))
    , m_orders(new QComboBox(this))
    , m_onlyChanged(new QCheckBox(tr("Only what changed"), this))
    , m_counts(new PlainLabel(this))
    , m_export(new QAction(tr("Save Table…"), this))
    , m_view(new QTreeView(this))
    , m_note(new PlainLabel(this))
    , m_pages(new QStackedWidget(this))
{
    m_filter->setSourceModel(m_model);
    setUpView();
    m_note->setObjectName(QStringLiteral("muted"));
    m_note->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_note->setMargin(12);
    m_note->setAutoFillBackground(true);
    m_note->setBackgroundRole(QPalette::Base);
    m_pages->addWidget(m_note);
    m_pages->addWidget(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(m_pages);
    setFocusProxy(m_view);
    showPage();
}

QWidget *ChangesPane::makeBar()
{
    m_edit->setPlaceholderText(tr("Filter: indicator, status, pinyin"));
    m_edit->setAccessibleName(tr("Filter the compared indicators"));
    m_edit->setClearButtonEnabled(true);
    m_edit->setAcceptDrops(false); // files that are dropped are for the window
    m_edit->setMinimumWidth(110);
    m_edit->setMaximumWidth(240);
    m_statuses->setAccessibleName(tr("Changes to show"));
    m_statuses->setToolTip(tr("Shows only indicators with this change"));
    m_orders->setAccessibleName(tr("Order of the indicators"));
    m_orders->setToolTip(tr("Lists the indicators as one of the reports does"));
    for (QComboBox *box : {m_statuses, m_orders}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(5);
        box->setMaximumWidth(260);
    }
    m_onlyChanged->setToolTip(tr("Leaves out indicators that are the same in both reports"));
    m_counts->setObjectName(QStringLiteral("muted"));
    m_counts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_export->setToolTip(tr("Writes the table as it is shown to a CSV or XLSX file"));
    m_export->setStatusTip(m_export->toolTip());
    connect(m_edit, &QLineEdit::textChanged, this, &ChangesPane::applyFilter);
    connect(m_statuses, &QComboBox::currentIndexChanged, this, &ChangesPane::applyFilter);
    connect(m_onlyChanged, &QCheckBox::toggled, this, &ChangesPane::applyFilter);
    connect(m_orders, &QComboBox::activated, this, &ChangesPane::orderAsChosen);
    connect(m_export, &QAction::triggered, this, &ChangesPane::exportRequested);
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(8, 5, 8, 5);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_edit), static_cast<QWidget *>(m_statuses),
          static_cast<QWidget *>(m_orders), static_cast<QWidget *>(m_onlyChanged)})
        row->addWidget(widget);
    row->addSpacing(8);
    row->addWidget(m_counts, 1);
    row->addWidget(makeToolButton(m_export, this));
    return bar;
}

void ChangesPane::setUpView()
{
    m_view->setObjectName(QStringLiteral("changesView"));
    m_view->setModel(m_filter);
    m_view->setItemDelegate(new ChangesDelegate(m_view));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setAccessibleName(tr("Indicators compared"));
    m_view->setSortingEnabled(true);
    m_view->header()->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setHighlightSections(false);
    m_view->header()->setMinimumSectionSize(36);
    m_view->viewport()->installEventFilter(this);
    connect(m_view->header(), &QHeaderView::sortIndicatorChanged, this, [this](int column) {
        // A column sorts now; the first stands for the order of a report as long as one is chosen.
        if (column > 0) {
            const QSignalBlocker silence(m_orders);
            m_orders->setCurrentIndex(-1);
        }
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                const QString id = current.data(IndicatorChangesModel::IndicatorRole).toString();
                if (!id.isEmpty())
                    Q_EMIT indicatorChosen(id);
            });
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex &index) {
        const auto anchor = index.data(IndicatorChangesModel::AnchorRole).value<Anchor>();
        if (anchor.isValid())
            Q_EMIT anchorActivated(anchor);
    });
}

void ChangesPane::setComparison(const IndicatorComparison &comparison)
{
    m_model->setComparison(comparison);
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
    for (const ReportIdentity &identity : m_model->comparison().identities)
        m_orders->addItem(tr("Order of %1").arg(shortTitle(identity)));
    m_orders->setCurrentIndex(m_orders->count() - 1);
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
            m_statuses->addItem(QStringLiteral("%1 %2 (%3)")
                                    .arg(changeSymbol(int(change)), changeText(change))
                                    .arg(count),
                                int(change));
    }
}

void ChangesPane::orderAsChosen()
{
    m_filter->orderByReport(m_orders->currentIndex());
    m_view->header()->setSortIndicator(-1, Qt::AscendingOrder);
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
    m_note->setText(m_model->rowCount() == 0
                        ? tr("None of the reports gives an indicator to compare.")
                        : tr("No indicator fits the filter."));
    m_pages->setCurrentWidget(m_filter->rowCount() == 0 ? static_cast<QWidget *>(m_note) : m_view);
}

/// How much room a column wants and which goes first where there is little: units stand behind the
/// names then, and a verdict can be told from target and actual.
ColumnRoom ChangesPane::roomOf(int column) const
{
    const int ideograph = fontMetrics().horizontalAdvance(QChar(u'国'));
    const int content = contentWidth(*m_view, column);
    const int title = titleWidth(*m_view, column);
    switch (m_model->partOf(column)) {
    case IndicatorChangesModel::NamePart:
        return {qBound(11 * ideograph, content, 28 * ideograph), 8 * ideograph};
    case IndicatorChangesModel::UnitPart:
        return {qMin(content, 5 * ideograph), 3 * ideograph, 2};
    case IndicatorChangesModel::VerdictPart:
        return {qMax(title, qMin(content, 7 * ideograph)), title, 1};
    case IndicatorChangesModel::TargetPart:
    case IndicatorChangesModel::ActualPart:
        return {qMax(title, qMin(content, 7 * ideograph)), title};
    case IndicatorChangesModel::ChangePart:
    case IndicatorChangesModel::StatusPart:
        return {qMax(title, qMin(content, 7 * ideograph)), 5 * ideograph};
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
        m_view->setColumnHidden(column, isEmpty);
        rooms.append(isEmpty ? ColumnRoom() : roomOf(column));
    }
    const QList<int> widths = shareRoom(rooms, m_view->viewport()->width());
    int used = 0;
    for (int column = 0; column < widths.size(); ++column) {
        m_view->setColumnHidden(column, widths.at(column) == 0);
        if (widths.at(column) > 0)
            m_view->header()->resizeSection(column, widths.at(column));
        used += widths.at(column);
    }
    // The name takes what is left.
    const int left = qMax(0, m_view->viewport()->width() - used);
    const int most = 28 * fontMetrics().horizontalAdvance(QChar(u'国'));
    if (!widths.isEmpty())
        m_view->header()->resizeSection(
            0, qMax(widths.constFirst(), qMin(widths.constFirst() + left, most)));
}

/// The table, not the pane: where it was hidden, the pane has its width before the table.
bool ChangesPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

/// Whether none of the rows has anything in one of the reports' columns.
bool ChangesPane::isEmptyColumn(int column) const
{
    if (m_model->reportOf(column) < 0)
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
            parts << QStringLiteral("%1 %2").arg(count).arg(changeText(change));
    }
    return parts.join(QStringLiteral(" · "));
}

ShownTable ChangesPane::shownTable() const
{
    ShownTable table{m_filter, {}, {}, IndicatorChangesModel::QualifierRole};
    for (int at = 0; at < m_view->header()->count(); ++at) {
        const int column = m_view->header()->logicalIndex(at);
        if (!isEmptyColumn(column)) // one that gave way to a small window is written too
            table.columns << column;
    }
    QStringList titles;
    for (const ReportIdentity &identity : m_model->comparison().identities)
        titles << fullTitle(identity);
    table.title = titles.join(QStringLiteral(" → "));
    return table;
}

} // namespace PlanLens
