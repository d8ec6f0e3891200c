// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbers/numberspane.h"

#include "items/numberbalancemodel.h"
#include "lists/columnroom.h"
#include "lists/listpane.h"
#include "lists/rowdelegate.h"
#include "lists/tablecolumns.h"
#include "style/textwidths.h"
#include "style/theme.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTreeView>

namespace PlanLens {

namespace {

/// The unexplained stand out by a mark and by weight, where there are any; classes without numbers
/// step back.
class BalanceDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

    /// A little lower than other rows, so that the whole balance is seen on a small screen.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return RowDelegate::sizeHint(option, index) - QSize(0, 2);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const Theme &theme = Theme::of(option->palette);
        const auto *model = static_cast<const NumberBalanceModel *>(index.model());
        const auto numberClass = model->classAt(index);
        const int count = numberClass ? model->count(*numberClass) : model->total();
        const bool stands = numberClass == NumberClass::Unexplained && count > 0;
        QColor color = count > 0 ? theme.text : theme.textFaint;
        if (index.column() == NumberBalanceModel::ShareColumn)
            color = count > 0 ? theme.textMuted : theme.textFaint;
        option->font.setBold(stands && index.column() != NumberBalanceModel::ShareColumn);
        if (stands && index.column() == NumberBalanceModel::ClassColumn)
            option->text.prepend(QStringLiteral("▲ "));
        option->palette.setColor(QPalette::Text, color);
        option->palette.setColor(QPalette::HighlightedText, color);
    }
};

/// The number in the middle, what stands around it towards it.
class NumberDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const Theme &theme = Theme::of(option->palette);
        QColor color = theme.text;
        switch (NumbersModel::Columns(index.column())) {
        case NumbersModel::NumberColumn:
            option->font.setBold(true);
            break;
        case NumbersModel::BeforeColumn:
            option->textElideMode = Qt::ElideLeft;
            break;
        case NumbersModel::LineColumn:
        case NumbersModel::WhatColumn:
            color = theme.textMuted;
            break;
        case NumbersModel::AfterColumn:
        case NumbersModel::ColumnCount:
            break;
        }
        option->palette.setColor(QPalette::Text, color);
        option->palette.setColor(QPalette::HighlightedText, color);
    }
};

} // namespace

NumbersPane::NumbersPane(QWidget *parent)
    : QWidget(parent)
    , m_balance(new NumberBalanceModel(this))
    , m_model(new NumbersModel(this))
    , m_balanceView(makeListView(QStringLiteral("numberBalanceView"), tr("What numbers are"), this))
    , m_rule(new QFrame(this))
    , m_list(new ListPane(QStringLiteral("numbersView"), tr("Numbers of the class"), this))
{
    setUpBalance();
    setUpList();
    auto *rule = static_cast<QFrame *>(m_rule);
    rule->setFrameShape(QFrame::VLine);
    rule->setFrameShadow(QFrame::Plain);
    rule->setForegroundRole(QPalette::Mid);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_balanceView);
    layout->addWidget(m_rule);
    layout->addWidget(m_list, 1);
    setFocusProxy(view());
    setNoReport();
}

QTreeView *NumbersPane::view() const
{
    return m_list->view();
}

void NumbersPane::setUpBalance()
{
    m_balanceView->setModel(m_balance);
    m_balanceView->setItemDelegate(new BalanceDelegate(m_balanceView));
    m_balanceView->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_balanceView->setHeaderHidden(true);
    QHeaderView *header = m_balanceView->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(NumberBalanceModel::ClassColumn, QHeaderView::Stretch);
    fitBalance();
    m_balanceView->setCurrentIndex(m_balance->indexOf(m_model->shownClass()));
    connect(m_balanceView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (!m_silent && current.isValid())
                    chooseClass(m_balance->classAt(current));
            });
    // Enter goes on to the numbers of the class.
    connect(m_balanceView, &QTreeView::activated, this, [this] {
        view()->setFocus();
        if (!view()->currentIndex().isValid())
            view()->setCurrentIndex(m_model->index(0, NumbersModel::NumberColumn));
    });
}

void NumbersPane::fitBalance()
{
    const QFontMetrics metrics = m_balanceView->fontMetrics();
    const int digit = metrics.horizontalAdvance(u'0');
    QHeaderView *header = m_balanceView->header();
    header->resizeSection(NumberBalanceModel::CountColumn, 9 * digit);
    header->resizeSection(NumberBalanceModel::ShareColumn, 9 * digit);
    m_balanceView->setFixedWidth(18 * digit + 11 * ideographWidth(metrics));
}

void NumbersPane::setUpList()
{
    view()->setModel(m_model);
    view()->setItemDelegate(new NumberDelegate(view()));
    view()->header()->setStretchLastSection(false);
    view()->header()->setMinimumSectionSize(24);
    view()->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view()->installEventFilter(this); // the menu key goes to the view
    connect(m_list, &ListPane::widthChanged, this, &NumbersPane::fitColumns);
    connect(view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (!m_silent)
                    choose(current);
            });
    for (const auto again : {&QTreeView::activated, &QTreeView::clicked})
        connect(view(), again, this, &NumbersPane::choose);
}

/// The number keeps the middle of what is left, whatever the words around it.
void NumbersPane::fitColumns()
{
    fitBalance();
    const TableColumns &columns = *TableColumns::of(*view());
    const int digit = view()->fontMetrics().horizontalAdvance(u'0');
    const int width = view()->viewport()->width();
    const auto shown = m_model->shownClass();
    const bool tells = !shown || shown == NumberClass::Figure || shown == NumberClass::Other;
    const auto taken = [&columns](int column, int room) {
        return columns.isHidden(column) ? 0 : room;
    };
    const int line = 8 * digit;
    const int number = 13 * digit;
    const int what = tells ? width / 4 : 0;
    const int left = width - taken(NumbersModel::LineColumn, line) -
                     taken(NumbersModel::NumberColumn, number) -
                     taken(NumbersModel::WhatColumn, what);
    const bool oneSide =
        columns.isHidden(NumbersModel::BeforeColumn) || columns.isHidden(NumbersModel::AfterColumn);
    const int side = std::max(24, oneSide ? left : left / 2);
    PlanLens::fitColumns(
        *view(), {{line, line}, {side, side}, {number, number}, {side, side}, {what, what}});
}

void NumbersPane::choose(const QModelIndex &index)
{
    if (const Anchor anchor = m_model->anchorAt(index); anchor.isValid())
        Q_EMIT anchorActivated(anchor);
}

void NumbersPane::chooseClass(const std::optional<NumberClass> &numberClass)
{
    const QScopedValueRollback silence(m_silent, true);
    m_balanceView->setCurrentIndex(m_balance->indexOf(numberClass));
    m_model->setClass(numberClass);
    fitColumns();
    showState();
}

void NumbersPane::setLedger(std::shared_ptr<const Report> report, const NumberLedger &ledger,
                            const QList<Observation> &observations)
{
    const QScopedValueRollback silence(m_silent, true);
    const Anchor chosen = m_model->anchorAt(view()->currentIndex());
    const int scrolled = view()->verticalScrollBar()->value();
    m_hasReport = report != nullptr;
    m_balance->setLedger(ledger);
    m_model->setLedger(std::move(report), ledger, observations);
    showState();
    if (const QModelIndex same = m_model->indexOf(chosen); same.isValid()) {
        view()->setCurrentIndex(same);
        view()->verticalScrollBar()->setValue(scrolled);
    }
}

/// The list, or what is to be said in its place.
void NumbersPane::showState()
{
    m_balanceView->setVisible(m_hasReport);
    m_rule->setVisible(m_hasReport);
    if (!m_hasReport)
        return;
    const auto shown = m_model->shownClass();
    const QString none = shown == NumberClass::Unexplained
                             ? tr("Every number of this report is accounted for.")
                             : tr("The report has no number of this class.");
    m_list->showListOr(none, m_model->rowCount() == 0);
}

void NumbersPane::setCounting()
{
    setLedger(nullptr, {}, {});
    m_list->say(tr("The numbers of the report are being counted…"));
}

void NumbersPane::setFailed(const QString &reason)
{
    setLedger(nullptr, {}, {});
    m_list->say(tr("The numbers could not be counted: %1").arg(reason));
}

void NumbersPane::setNoReport()
{
    setLedger(nullptr, {}, {});
    m_list->say(tr("What each number of a report was taken for is told here: a figure, a date, a "
                   "name … or nothing that is known."));
}

void NumbersPane::showAnchor(const Anchor &anchor)
{
    const QModelIndex index = m_model->indexOf(anchor);
    if (index.isValid() && index.row() != view()->currentIndex().row())
        selectSilently(index);
}

void NumbersPane::selectSilently(const QModelIndex &index)
{
    const QScopedValueRollback silence(m_silent, true);
    view()->setCurrentIndex(index);
    view()->scrollTo(index);
}

QString NumbersPane::summary() const
{
    if (!m_hasReport)
        return {};
    QStringList parts{tr("%n number(s)", nullptr, m_balance->total())};
    if (const int unexplained = m_balance->count(NumberClass::Unexplained); unexplained > 0)
        parts << tr("%n unexplained", nullptr, unexplained);
    return parts.join(QStringLiteral(" · "));
}

bool NumbersPane::eventFilter(QObject *watched, QEvent *event)
{
    const auto menu = rowMenuAsked(*view(), *event);
    if (!menu)
        return QWidget::eventFilter(watched, event);
    openMenu(menu->row, menu->place);
    return true;
}

void NumbersPane::openMenu(const QModelIndex &index, const QPoint &point)
{
    const Anchor anchor = m_model->anchorAt(index);
    const bool isFigure = index.data(NumbersModel::ClassRole).toInt() == int(NumberClass::Figure);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (anchor.isValid()) {
        menu->addAction(tr("Show in the Report"), this,
                        [this, anchor] { Q_EMIT anchorActivated(anchor); });
        menu->addAction(isFigure ? tr("Correct This Figure…") : tr("Make This a Figure…"), this,
                        [this, anchor] { Q_EMIT figureRequested(anchor); });
    }
    TableColumns::of(*view())->addTo(*menu, index.column());
    menu->popup(view()->viewport()->mapToGlobal(point));
}

} // namespace PlanLens
