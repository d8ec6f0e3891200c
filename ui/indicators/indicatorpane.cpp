// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicators/indicatorpane.h"

#include "figures/verdicttext.h"
#include "indicators/indicatordelegate.h"
#include "items/indicatorfilter.h"
#include "lists/columnroom.h"
#include "lists/tablecolumns.h"
#include "presenting/indicatortally.h"
#include "style/plaintext.h"
#include "style/textwidths.h"
#include "style/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTreeView>

#include <algorithm>

namespace PlanLens {

IndicatorPane::IndicatorPane(QWidget *parent)
    : ListPane(QStringLiteral("indicatorView"), tr("Indicators of the report"), parent)
    , m_model(new IndicatorModel(this))
    , m_filter(new IndicatorFilter(this))
    , m_delegate(new IndicatorDelegate(this))
    , m_tools(new QWidget(this))
    , m_edit(makeFilterLine(tr("Filter: indicator, section, pinyin"), tr("Filter the indicators"),
                            m_tools))
    , m_verdicts(new QComboBox(m_tools))
    , m_clearing(new QWidget(this))
{
    setUpView();
    setUpFilter();
    setUpClearing();
    setBar(m_clearing);
    setBar(m_tools);
    connect(this, &ListPane::widthChanged, this, &IndicatorPane::fitColumns);
    setNoReport();
}

void IndicatorPane::setUpFilter()
{
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
        filter();
    });
    connect(m_verdicts, &QComboBox::currentIndexChanged, this, [this] {
        const int verdict = m_verdicts->currentData().toInt();
        m_filter->setVerdict(verdict < 0 ? std::nullopt : std::optional(Verdict(verdict)));
        filter();
    });
}

void IndicatorPane::setUpClearing()
{
    auto *clear = new QPushButton(tr("Clear the Filter"), m_clearing);
    clear->setObjectName(QStringLiteral("clearFilter"));
    auto *row = new QHBoxLayout(m_clearing);
    row->addStretch();
    row->addWidget(clear);
    row->addStretch();
    m_clearing->hide();
    connect(clear, &QPushButton::clicked, this, &IndicatorPane::clearFilter);
}

void IndicatorPane::filter()
{
    view()->expandAll();
    showRows();
    Q_EMIT filtered();
}

bool IndicatorPane::isFiltered() const
{
    return !m_edit->text().trimmed().isEmpty() || m_verdicts->currentIndex() > 0;
}

void IndicatorPane::clearFilter()
{
    m_edit->clear();
    m_verdicts->setCurrentIndex(0);
    view()->setFocus(Qt::OtherFocusReason);
}

/// A filter outlives the report that it was set for: where it leaves nothing of another one, that
/// is said.
void IndicatorPane::showRows()
{
    const bool nothing = m_model->rowCount() == 0;
    const bool filteredOut = !nothing && m_filter->rowCount() == 0;
    m_clearing->setVisible(filteredOut);
    showListOr(nothing ? m_nothing : tr("The filter leaves none of the indicators."),
               nothing || filteredOut);
}

void IndicatorPane::setUpView()
{
    m_filter->setSourceModel(m_model);
    view()->setModel(m_filter);
    view()->setItemDelegate(m_delegate);
    view()->setTreePosition(IndicatorModel::NameColumn);
    view()->setIndentation(12);
    view()->setSortingEnabled(true);
    view()->sortByColumn(IndicatorModel::OrdinalColumn, Qt::AscendingOrder);
    view()->header()->setMinimumSectionSize(36);
    view()->header()->setStretchLastSection(true);
    connect(view()->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { choose(current); });
    connect(m_delegate, &IndicatorDelegate::sourceClicked, this, &IndicatorPane::anchorActivated);
    openPlaces([this](const QModelIndex &index) {
        return m_model->anchorAt(m_filter->mapToSource(index));
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
    m_stated.clear();
    view()->expandAll();
    m_nothing = tr("No figure was found in this report.");
    showRows();
    fitColumns();
}

void IndicatorPane::setNoReport()
{
    setReports({}, {});
    m_nothing = tr("The indicators of a report are listed here once one is open.");
    showRows();
}

/// How much room a column wants and which goes first where there is little.
ColumnRoom IndicatorPane::roomOf(IndicatorModel::Columns column) const
{
    const int ideograph = ideographWidth(view()->fontMetrics());
    const int content = contentWidth(*view(), column);
    const int title = titleWidth(*view(), column);
    const auto upTo = [&](int most, int least, int rank = 0) {
        return ColumnRoom{qMin(content, most * ideograph), qMax(title, least * ideograph), rank};
    };
    switch (column) {
    case IndicatorModel::OrdinalColumn:
        return upTo(4, 3);
    case IndicatorModel::NameColumn:
        return upTo(qMax(16, view()->width() / ideograph / 4), 10);
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
        view()->setColumnHidden(column, !isUsed);
        rooms.append(isUsed ? roomOf(IndicatorModel::Columns(column)) : ColumnRoom());
    }
    PlanLens::fitColumns(*view(), rooms);
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
    view()->setCurrentIndex(index);
    view()->scrollTo(index);
}

void IndicatorPane::showIndicator(const QString &indicator)
{
    const QModelIndex current = m_filter->mapToSource(view()->currentIndex());
    if (m_model->indicatorAt(current) != indicator)
        select(m_model->indexOfIndicator(indicator));
}

void IndicatorPane::showAnchor(const Anchor &anchor)
{
    const QModelIndex current = m_filter->mapToSource(view()->currentIndex());
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
    else if (const QModelIndex name = source.siblingAtColumn(IndicatorModel::NameColumn);
             !name.data(IndicatorModel::SectionRole).toBool())
        Q_EMIT unjoinedChosen(name.data().toString());
}

bool IndicatorPane::eventFilter(QObject *watched, QEvent *event)
{
    // Qt would make the first row the current one for whoever comes here by the keyboard, and that
    // would chart it and leave the place that is read. To say that none is meant keeps it from
    // that.
    if (watched == view() && event->type() == QEvent::FocusIn && !view()->currentIndex().isValid())
        view()->setCurrentIndex({});
    const auto menu = rowMenuAsked(*view(), *event);
    if (!menu)
        return ListPane::eventFilter(watched, event);
    openMenu(menu->row, menu->place);
    return true;
}

void IndicatorPane::openMenu(const QModelIndex &index, const QPoint &point)
{
    const QModelIndex source = m_filter->mapToSource(index);
    const Anchor anchor = m_model->anchorAt(source);
    const QList<Observation> figures = m_model->figuresAt(source);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (anchor.isValid()) {
        menu->addAction(tr("Show in the Report"), this,
                        [this, anchor] { Q_EMIT anchorActivated(anchor); });
        if (figures.size() > 1)
            addFigures(*menu->addMenu(tr("Correct This Figure…")), figures);
        else
            menu->addAction(tr("Correct This Figure…"), this,
                            [this, anchor] { Q_EMIT correctionRequested(anchor); });
    }
    TableColumns::of(*view())->addTo(*menu, index.column());
    menu->popup(view()->viewport()->mapToGlobal(point));
}

void IndicatorPane::addFigures(QMenu &menu, const QList<Observation> &figures)
{
    for (const Observation &figure : figures) {
        const Anchor anchor = figure.anchor;
        menu.addAction(plainCaption(m_model->figureLine(figure)), this,
                       [this, anchor] { Q_EMIT correctionRequested(anchor); });
    }
}

bool IndicatorPane::askWhichFigure()
{
    const QModelIndex index = view()->currentIndex();
    const QList<Observation> figures = m_model->figuresAt(m_filter->mapToSource(index));
    if (!view()->hasFocus() || figures.size() < 2)
        return false;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addFigures(*menu, figures);
    menu->popup(view()->viewport()->mapToGlobal(view()->visualRect(index).bottomLeft()));
    menu->setActiveAction(menu->actions().constFirst());
    return true;
}

/// The rows that are shown, without sections.
static int indicatorsIn(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    int count = 0;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        count += index.data(IndicatorModel::SectionRole).toBool() ? 0 : 1;
        count += indicatorsIn(model, index);
    }
    return count;
}

QString IndicatorPane::summary() const
{
    const IndicatorTally tally = tallyOf(m_model->table());
    if (tally.indicators == 0)
        return {};
    const QString text = talliesText(tally, m_stated);
    return isFiltered() ? tr("%n row(s) shown", nullptr, indicatorsIn(*m_filter)) +
                              QStringLiteral(" · ") + text
                        : text;
}

void IndicatorPane::focusFilter()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

} // namespace PlanLens
