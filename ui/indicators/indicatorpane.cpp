#include "indicators/indicatorpane.h"

#include "indicators/columnroom.h"
#include "indicators/indicatordelegate.h"
#include "items/indicatorfilter.h"
#include "style/plaintext.h"
#include "style/theme.h"

#include <QComboBox>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace PlanLens {

IndicatorPane::IndicatorPane(QWidget *parent)
    : QWidget(parent)
    , m_model(new IndicatorModel(this))
    , m_filter(new IndicatorFilter(this))
    , m_delegate(new IndicatorDelegate(this))
    , m_tools(new QWidget(this))
    , m_edit(new QLineEdit(m_tools))
    , m_verdicts(new QComboBox(m_tools))
    , m_view(new QTreeView(this))
    , m_note(new PlainLabel(this))
    , m_pages(new QStackedWidget(this))
{
    setUpView();
    setUpFilter();
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
    layout->addWidget(m_tools);
    layout->addWidget(m_pages);
    setFocusProxy(m_view);
    setNoReport();
}

void IndicatorPane::setUpFilter()
{
    m_edit->setPlaceholderText(tr("Filter: indicator, section, pinyin"));
    m_edit->setAccessibleName(tr("Filter the indicators"));
    m_edit->setClearButtonEnabled(true);
    m_edit->setAcceptDrops(false); // files that are dropped are for the window
    m_edit->setFixedWidth(220);
    m_verdicts->setAccessibleName(tr("Verdicts to show"));
    m_verdicts->setToolTip(tr("Shows only indicators with this verdict"));
    m_verdicts->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_verdicts->addItem(tr("All verdicts"), -1);
    for (const Verdict verdict : {Verdict::Met, Verdict::Missed, Verdict::Undecidable,
                                  Verdict::NoTarget, Verdict::NotComparable})
        m_verdicts->addItem(verdictSymbol(verdict) + QLatin1Char(' ') + verdictText(verdict),
                            int(verdict));
    auto *row = new QHBoxLayout(m_tools);
    row->setContentsMargins(0, 0, 0, 0);
    m_tools->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    row->addWidget(m_edit);
    row->addWidget(m_verdicts);
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        m_view->expandAll();
    });
    connect(m_verdicts, &QComboBox::currentIndexChanged, this, [this] {
        const int verdict = m_verdicts->currentData().toInt();
        m_filter->setVerdict(verdict < 0 ? std::nullopt : std::optional(Verdict(verdict)));
        m_view->expandAll();
    });
}

void IndicatorPane::setUpView()
{
    m_filter->setSourceModel(m_model);
    m_view->setObjectName(QStringLiteral("indicatorView"));
    m_view->setModel(m_filter);
    m_view->setItemDelegate(m_delegate);
    m_view->setTreePosition(IndicatorModel::NameColumn);
    m_view->setRootIsDecorated(false);
    m_view->setIndentation(12);
    m_view->setUniformRowHeights(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setAccessibleName(tr("Indicators of the report"));
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(IndicatorModel::OrdinalColumn, Qt::AscendingOrder);
    m_view->header()->setMinimumSectionSize(36);
    m_view->header()->setStretchLastSection(true);
    m_view->header()->setHighlightSections(false);
    // Where a figure comes from matters more than what it was in other years.
    m_view->header()->moveSection(IndicatorModel::SourceColumn, IndicatorModel::ElsewhereColumn);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { choose(current); });
    connect(m_delegate, &IndicatorDelegate::sourceClicked, this, &IndicatorPane::anchorActivated);
    m_view->installEventFilter(this); // the menu key goes to the view
    m_view->viewport()->installEventFilter(this);
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (const Anchor anchor = m_model->anchorAt(m_filter->mapToSource(index)); anchor.isValid())
            Q_EMIT anchorActivated(anchor);
    });
}

void IndicatorPane::setCatalogue(const Catalogue &catalogue)
{
    m_model->setCatalogue(catalogue);
}

void IndicatorPane::setReports(const ReportFigures &report,
                               const std::optional<ReportFigures> &other)
{
    const QScopedValueRollback silence(m_silent, true);
    m_model->setReports(report, other);
    m_view->expandAll();
    m_note->setText(tr("No figure was found in this report."));
    m_pages->setCurrentWidget(m_model->rowCount() == 0 ? static_cast<QWidget *>(m_note) : m_view);
    fitColumns();
}

void IndicatorPane::setNoReport()
{
    setReports({}, {});
    m_note->setText(tr("The indicators of a report are listed here once one is open."));
}

/// How much room a column wants and which goes first where there is little.
ColumnRoom IndicatorPane::roomOf(IndicatorModel::Columns column) const
{
    const int ideograph = fontMetrics().horizontalAdvance(QChar(u'国'));
    const int content = contentWidth(*m_view, column);
    const int title = titleWidth(*m_view, column);
    const auto upTo = [&](int most, int least, int rank = 0) {
        return ColumnRoom{qMin(content, most * ideograph), qMax(title, least * ideograph), rank};
    };
    switch (column) {
    case IndicatorModel::OrdinalColumn:
        return upTo(4, 3);
    case IndicatorModel::NameColumn:
        return upTo(qMax(16, m_view->width() / ideograph / 4), 10);
    case IndicatorModel::UnitColumn:
        return upTo(8, 3);
    case IndicatorModel::AttributeColumn:
        return upTo(6, 4, 2);
    case IndicatorModel::TargetColumn:
    case IndicatorModel::ActualColumn:
    case IndicatorModel::PlanTargetColumn:
    case IndicatorModel::OtherActualColumn:
        return upTo(15, 6);
    case IndicatorModel::VerdictColumn:
        return upTo(12, 5);
    case IndicatorModel::ChangeColumn:
        return upTo(12, 5, 1);
    case IndicatorModel::SourceColumn:
        return upTo(15, 6);
    case IndicatorModel::ElsewhereColumn:
        return upTo(16, 8, 3);
    case IndicatorModel::ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

void IndicatorPane::fitColumns()
{
    QList<ColumnRoom> rooms;
    for (int column = 0; column < IndicatorModel::ColumnCount; ++column) {
        const bool isUsed = isUsedColumn(IndicatorModel::Columns(column));
        m_view->setColumnHidden(column, !isUsed);
        rooms.append(isUsed ? roomOf(IndicatorModel::Columns(column)) : ColumnRoom());
    }
    const QList<int> widths = shareRoom(rooms, m_view->viewport()->width());
    for (int column = 0; column < widths.size(); ++column) {
        m_view->setColumnHidden(column, widths.at(column) == 0);
        if (widths.at(column) > 0)
            m_view->header()->resizeSection(column, widths.at(column));
    }
}

/// Whether any row has something in a column that many reports leave empty.
bool IndicatorPane::isUsedColumn(IndicatorModel::Columns column) const
{
    const QList<ListedIndicator> &rows = m_model->table().rows;
    const auto any = [&](auto isFilled) {
        return std::any_of(rows.cbegin(), rows.cend(), isFilled);
    };
    switch (column) {
    case IndicatorModel::ElsewhereColumn:
        return any([](const ListedIndicator &row) { return !row.elsewhere.isEmpty(); });
    case IndicatorModel::AttributeColumn:
        return any([](const ListedIndicator &row) { return row.attribute.has_value(); });
    case IndicatorModel::OtherActualColumn:
        return !m_model->table().otherKey.isEmpty();
    default:
        return true;
    }
}

void IndicatorPane::select(const QModelIndex &sourceIndex)
{
    const QModelIndex index = m_filter->mapFromSource(sourceIndex);
    if (!index.isValid())
        return;
    const QScopedValueRollback silence(m_silent, true);
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
}

void IndicatorPane::showIndicator(const QString &indicator)
{
    const QModelIndex current = m_filter->mapToSource(m_view->currentIndex());
    if (m_model->indicatorAt(current) != indicator)
        select(m_model->indexOfIndicator(indicator));
}

void IndicatorPane::showAnchor(const Anchor &anchor)
{
    const QModelIndex current = m_filter->mapToSource(m_view->currentIndex());
    if (current.isValid() && m_model->anchorAt(current).samePlace(anchor) && anchor.isCell())
        return;
    select(m_model->indexOf(anchor));
}

void IndicatorPane::choose(const QModelIndex &index)
{
    if (m_silent || !index.isValid())
        return;
    const QModelIndex source = m_filter->mapToSource(index);
    if (const Anchor anchor = m_model->anchorAt(source); anchor.isValid())
        Q_EMIT anchorActivated(anchor);
    if (const QString indicator = m_model->indicatorAt(source); !indicator.isEmpty())
        Q_EMIT indicatorChosen(indicator);
}

/// The menu key means the current row, wherever the pointer is.
bool IndicatorPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_view->viewport())
        fitColumns();
    if (event->type() != QEvent::ContextMenu)
        return QWidget::eventFilter(watched, event);
    const auto *menu = static_cast<QContextMenuEvent *>(event);
    if (menu->reason() == QContextMenuEvent::Keyboard) {
        const QModelIndex current = m_view->currentIndex();
        openMenu(current, m_view->visualRect(current).bottomLeft());
    } else {
        openMenu(m_view->indexAt(menu->pos()), menu->pos());
    }
    return true;
}

void IndicatorPane::openMenu(const QModelIndex &index, const QPoint &point)
{
    const Anchor anchor = m_model->anchorAt(m_filter->mapToSource(index));
    if (!anchor.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Show in the Report"), this,
                    [this, anchor] { Q_EMIT anchorActivated(anchor); });
    menu->addAction(tr("Correct This Figure…"), this,
                    [this, anchor] { Q_EMIT correctionRequested(anchor); });
    menu->popup(m_view->viewport()->mapToGlobal(point));
}

QString IndicatorPane::summary() const
{
    const VerdictCounts counts = m_model->table().counts();
    if (counts.indicators == 0)
        return {};
    QStringList parts{tr("%n indicator(s)", nullptr, counts.indicators)};
    if (counts.met > 0)
        parts << tr("%n met", nullptr, counts.met);
    if (counts.missed > 0)
        parts << tr("%n missed", nullptr, counts.missed);
    if (counts.open > 0)
        parts << tr("%n undecided", nullptr, counts.open);
    return parts.join(QStringLiteral(" · "));
}

void IndicatorPane::focusFilter()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

} // namespace PlanLens
