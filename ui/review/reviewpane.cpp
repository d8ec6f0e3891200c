// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/reviewpane.h"

#include "items/unjoinednamesfilter.h"
#include "items/unjoinednamesmodel.h"
#include "lists/listpane.h"
#include "lists/rowdelegate.h"
#include "review/proposalspane.h"
#include "style/textwidths.h"
#include "style/theme.h"
#include "style/toolbutton.h"
#include "style/wrappingrow.h"

#include <QAction>
#include <QCheckBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QShowEvent>
#include <QSplitter>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

namespace PlanLens {

namespace {

/// What was kept apart is muted.
class NameDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.siblingAtColumn(0).data(UnjoinedNamesModel::KeptApartRole).toBool())
            option->palette.setColor(QPalette::Text, Theme::of(option->palette).textMuted);
    }
};

} // namespace

ReviewPane::ReviewPane(QWidget *parent)
    : QWidget(parent)
    , m_model(new UnjoinedNamesModel(this))
    , m_filter(new UnjoinedNamesFilter(this))
    , m_edit(makeFilterLine(tr("Filter: name, indicator, pinyin"), tr("Filter the names"), this))
    , m_onlyProposed(new QCheckBox(tr("Only with proposals"), this))
    , m_keptApart(new QCheckBox(tr("Kept apart too"), this))
    , m_list(new ListPane(QStringLiteral("namesView"), tr("Names not yet joined"), this))
    , m_view(m_list->view())
    , m_proposals(new ProposalsPane(this))
    , m_splitter(new QSplitter(this))
{
    m_filter->setSourceModel(m_model);
    setUpView();
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_proposals);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(m_splitter, 1);
    setFocusProxy(m_view);
    connectDecisions();
    setLooking();
}

QLabel *ReviewPane::note() const
{
    return m_list->note();
}

QWidget *ReviewPane::makeBar()
{
    m_edit->setMinimumWidth(110);
    m_edit->setMaximumWidth(240);
    m_onlyProposed->setToolTip(tr("Leaves out names that resemble no indicator"));
    m_keptApart->setToolTip(tr("Shows names that were decided to stand for no indicator"));
    auto *bar = new QWidget(this);
    auto *row = new WrappingRow(bar);
    row->setContentsMargins(8, 5, 8, 5);
    row->addWidget(m_edit);
    row->addWidget(m_onlyProposed);
    row->addWidget(m_keptApart);
    row->addStretch();
    const auto addTool = [&](const QString &text, const QString &tip, auto signal) {
        auto *tool = new QAction(text, this);
        tool->setToolTip(tip);
        tool->setStatusTip(tip);
        connect(tool, &QAction::triggered, this, signal);
        row->addWidget(makeToolButton(tool, bar));
    };
    addTool(tr("Import…"), tr("Takes over decisions on names from a file"),
            &ReviewPane::importRequested);
    addTool(tr("Export…"), tr("Writes all decisions on names to a file"),
            &ReviewPane::exportRequested);
    const auto narrow = [this](auto &&change) {
        change();
        showPage();
        showCurrent();
    };
    connect(m_edit, &QLineEdit::textChanged, this,
            [this, narrow](const QString &text) { narrow([&] { m_filter->setText(text); }); });
    connect(m_onlyProposed, &QCheckBox::toggled, this,
            [this, narrow](bool on) { narrow([&] { m_filter->setOnlyProposed(on); }); });
    connect(m_keptApart, &QCheckBox::toggled, this,
            [this, narrow](bool on) { narrow([&] { m_filter->setKeptApartShown(on); }); });
    return bar;
}

void ReviewPane::setUpView()
{
    m_view->setModel(m_filter);
    m_view->setItemDelegate(new NameDelegate(m_view));
    m_view->setSortingEnabled(true);
    m_view->header()->setSortIndicator(-1, Qt::AscendingOrder);
    QHeaderView *header = m_view->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(UnjoinedNamesModel::NameColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(UnjoinedNamesModel::ProposalColumn, QHeaderView::Stretch);
    fitColumns();
    connect(m_list, &ListPane::widthChanged, this, &ReviewPane::fitColumns);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ReviewPane::showCurrent);
    connect(m_view, &QTreeView::activated, this, &ReviewPane::joinToChosen);
}

void ReviewPane::connectDecisions()
{
    const auto name = [this](DecisionKind kind) {
        if (const ReviewedName *chosen = current())
            Q_EMIT naming(chosen->name.printed, kind);
    };
    connect(m_proposals->join, &QPushButton::clicked, this, &ReviewPane::joinToChosen);
    connect(m_proposals->keepApart, &QPushButton::clicked, this, &ReviewPane::keepApart);
    connect(m_proposals->newIndicator, &QPushButton::clicked, this,
            [name] { name(DecisionKind::NewIndicator); });
    connect(m_proposals->rename, &QPushButton::clicked, this,
            [name] { name(DecisionKind::Rename); });
    connect(m_proposals->takeBack, &QPushButton::clicked, this,
            [this] { Q_EMIT takenBack(selected()); });
    connect(m_proposals, &ProposalsPane::exampleActivated, this, [this] {
        if (const ReviewedName *chosen = current())
            Q_EMIT anchorActivated(chosen->name.example);
    });
}

void ReviewPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    Q_EMIT shown();
}

void ReviewPane::setLooking()
{
    m_model->setNames({});
    m_list->say(tr("Looking for names that stand for no indicator…"));
    showCurrent();
}

void ReviewPane::setFailed(const QString &reason)
{
    m_model->setNames({});
    m_list->say(tr("The names could not be looked for: %1").arg(reason));
    showCurrent();
}

void ReviewPane::setReview(const NameReview &review)
{
    const int row = m_view->currentIndex().row();
    const ReviewedName *chosen = current();
    const PrintedName before = chosen ? chosen->name.printed : PrintedName{};
    m_known = review.known;
    m_model->setNames(review.names);
    QModelIndex index = m_filter->mapFromSource(m_model->indexOf(before));
    if (!index.isValid())
        index = m_filter->index(std::clamp(row, 0, qMax(0, m_filter->rowCount() - 1)), 0);
    m_view->setCurrentIndex(index);
    showPage();
    showCurrent();
}

void ReviewPane::setExample(const QString &text, const QString &source)
{
    m_proposals->setExample(text, source);
}

const ReviewedName *ReviewPane::current() const
{
    return m_model->nameAt(m_filter->mapToSource(m_view->currentIndex()));
}

QList<PrintedName> ReviewPane::selected() const
{
    QList<PrintedName> names;
    int last = -1; // cells of a row that are selected are one name
    QModelIndexList cells = m_view->selectionModel()->selectedIndexes();
    std::sort(cells.begin(), cells.end(), [](const QModelIndex &left, const QModelIndex &right) {
        return left.row() < right.row();
    });
    for (const QModelIndex &index : std::as_const(cells)) {
        if (index.row() != last)
            names << m_model->nameAt(m_filter->mapToSource(index))->name.printed;
        last = index.row();
    }
    return names;
}

void ReviewPane::joinToChosen()
{
    const ReviewedName *chosen = current();
    const QString indicator = m_proposals->chosenIndicator();
    if (chosen && !indicator.isEmpty())
        Q_EMIT decided({{.printed = chosen->name.printed,
                         .kind = DecisionKind::Join,
                         .indicator = indicator}});
}

void ReviewPane::keepApart()
{
    QList<NameDecision> decisions;
    for (const PrintedName &name : selected())
        decisions.append({.printed = name, .kind = DecisionKind::KeepApart});
    if (!decisions.isEmpty())
        Q_EMIT decided(decisions);
}

void ReviewPane::showCurrent()
{
    const ReviewedName *chosen = current();
    m_proposals->setName(chosen);
    if (chosen)
        Q_EMIT nameChosen(chosen->name);
}

void ReviewPane::showPage()
{
    const auto &names = m_model->names();
    const bool allDecided = std::all_of(
        names.cbegin(), names.cend(), [](const ReviewedName &name) { return name.isKeptApart(); });
    const bool empty = m_filter->rowCount() == 0;
    m_list->showListOr(allDecided ? tr("All names are joined.") : tr("No name fits the filter."),
                       empty);
    m_proposals->setVisible(!empty);
}

QString ReviewPane::summary() const
{
    const auto &names = m_model->names();
    const auto open =
        std::count_if(names.cbegin(), names.cend(), [](const auto &n) { return !n.isKeptApart(); });
    const auto proposed = std::count_if(names.cbegin(), names.cend(), [](const ReviewedName &name) {
        return !name.isKeptApart() && !name.proposals.isEmpty();
    });
    if (open == 0)
        return {};
    return QStringList{tr("%n name(s)", nullptr, int(open)),
                       tr("%n with proposals", nullptr, int(proposed))}
        .join(QStringLiteral(" · "));
}

/// Names and proposals take what these leave.
void ReviewPane::fitColumns()
{
    const int ideograph = ideographWidth(m_view->fontMetrics());
    for (const int column : {UnjoinedNamesModel::UnitColumn, UnjoinedNamesModel::MeasureColumn,
                             UnjoinedNamesModel::FiguresColumn, UnjoinedNamesModel::ReportsColumn})
        m_view->header()->resizeSection(column, 5 * ideograph);
}

} // namespace PlanLens
