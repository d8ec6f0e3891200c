// SPDX-License-Identifier: GPL-3.0-or-later
#include "sidebyside/accessiblepair.h"

#include "sidebyside/overviewstrip.h"
#include "sidebyside/sidebysideview.h"
#include "style/accessibletext.h"

#include <QAccessibleWidget>
#include <QWindow>

namespace PlanLens {

namespace {

// The columns of the table.
constexpr int leftColumn = 0;
constexpr int differenceColumn = 1;
constexpr int rightColumn = 2;
constexpr int columns = 3;

QString headOf(const SideBySideView &view, int column)
{
    if (column == differenceColumn)
        return SideBySideView::tr("What changed");
    return view.titleOf(column == leftColumn ? PairSide::Left : PairSide::Right);
}

/// A cell, or the head of a column (line -1). Which lines there are changes, so what it says is
/// looked up whenever it is asked.
class AccessiblePairCell : public AccessibleLeaf, public QAccessibleTableCellInterface
{
public:
    AccessiblePairCell(QObject *view, int line, int column)
        : AccessibleLeaf(view), m_line(line), m_column(column)
    {}

    bool isValid() const override { return view() && m_line < view()->lines().size(); }
    int index() const { return (m_line + 1) * columns + m_column; }
    QAccessible::Role role() const override
    {
        return m_line < 0 ? QAccessible::ColumnHeader : QAccessible::Cell;
    }
    QString text(QAccessible::Text what) const override
    {
        if (!isValid())
            return {};
        if (what == QAccessible::Description && m_line >= 0 && m_column != differenceColumn)
            return view()->difference(m_line);
        if (what != QAccessible::Name)
            return {};
        if (m_line < 0)
            return headOf(*view(), m_column);
        return m_column == differenceColumn ? view()->difference(m_line)
                                            : view()->said(side(), m_line);
    }
    QRect rect() const override
    {
        const QRectF rect = m_line >= 0 && isValid() && m_column != differenceColumn
                                ? view()->rowRect(side(), view()->lines().at(m_line))
                                : QRectF();
        if (rect.isNull())
            return {};
        const QRect inView = rect.toAlignedRect();
        return {view()->viewport()->mapToGlobal(inView.topLeft()), inView.size()};
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (state.invalid)
            return state;
        state.invisible = !view()->isVisible();
        state.readOnly = true;
        if (m_line < 0)
            return state;
        state.focusable = m_column != differenceColumn;
        state.selectable = state.focusable;
        state.selected = isSelected();
        state.focused = isSelected() && view()->hasFocus();
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableCellInterface && m_line >= 0
                   ? static_cast<QAccessibleTableCellInterface *>(this)
                   : nullptr;
    }

    bool isSelected() const override
    {
        return isValid() && m_line >= 0 && m_column != differenceColumn &&
               view()->caret().side == side() && view()->caret().row == view()->lines().at(m_line);
    }
    QList<QAccessibleInterface *> columnHeaderCells() const override
    {
        return {parent()->child(m_column)};
    }
    QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    int columnIndex() const override { return m_column; }
    int rowIndex() const override { return m_line; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override { return parent(); }

private:
    PairSide side() const { return m_column == leftColumn ? PairSide::Left : PairSide::Right; }

    SideBySideView *view() const { return qobject_cast<SideBySideView *>(owner()); }

    int m_line;
    int m_column;
};

class AccessiblePair : public QAccessibleWidget,
                       public QAccessibleTableInterface,
                       public AccessibleText
{
public:
    explicit AccessiblePair(SideBySideView *view) : QAccessibleWidget(view, QAccessible::Table) {}

    /// Its heads before the cells; none where nothing is compared.
    int childCount() const override { return rowCount() > 0 ? (rowCount() + 1) * columns : 0; }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        return m_parts.at(index, [this, index] {
            return new AccessiblePairCell(object(), index / columns - 1, index % columns);
        });
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *cell = dynamic_cast<const AccessiblePairCell *>(child);
        return cell && cell->isValid() ? cell->index() : -1;
    }
    QAccessibleInterface *focusChild() const override
    {
        return view() && view()->hasFocus() ? selectedCells().value(0) : nullptr;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TableInterface)
            return static_cast<QAccessibleTableInterface *>(this);
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    using AccessibleText::text;
    using QAccessibleWidget::text;

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override
    {
        const bool isCell = row >= 0 && row < rowCount() && column >= 0 && column < columns;
        return isCell ? child((row + 1) * columns + column) : nullptr;
    }
    int columnCount() const override { return columns; }
    int rowCount() const override { return view() ? int(view()->lines().size()) : 0; }
    QString columnDescription(int column) const override
    {
        return view() && column >= 0 && column < columns ? headOf(*view(), column) : QString();
    }
    QString rowDescription(int row) const override
    {
        return row >= 0 && row < rowCount() ? view()->difference(row) : QString();
    }

    int selectedCellCount() const override { return int(selectedCells().size()); }
    QList<QAccessibleInterface *> selectedCells() const override
    {
        const auto line = view() ? view()->lines().indexOf(view()->caret().row) : -1;
        if (line < 0)
            return {};
        return {child(partOfLine(int(line), view()->caret().side))};
    }
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return 0; }
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override { return {}; }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int) const override { return false; }
    bool selectRow(int row) override
    {
        if (row < 0 || row >= rowCount())
            return false;
        const int wanted = view()->lines().at(row);
        for (const PairSide side : {PairSide::Right, PairSide::Left}) {
            view()->setCaret({side, wanted});
            if (view()->caret().row == wanted)
                return true;
        }
        return false;
    }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *) override {}

protected:
    QString wholeText() const override
    {
        if (view() && m_revision != view()->revision()) {
            m_revision = view()->revision();
            m_text = view()->asText();
        }
        return m_text;
    }
    QRect textRect() const override { return rect(); }

private:
    /// Null while the widget goes away.
    SideBySideView *view() const { return qobject_cast<SideBySideView *>(object()); }

    mutable AccessibleParts m_parts;
    mutable QString m_text; ///< of a revision: it is asked for character by character
    mutable int m_revision = -1;
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    if (className == QLatin1String("PlanLens::SideBySideView"))
        return new AccessiblePair(static_cast<SideBySideView *>(object));
    if (className == QLatin1String("PlanLens::OverviewStrip"))
        return new QAccessibleWidget(static_cast<OverviewStrip *>(object), QAccessible::Graphic);
    return nullptr;
}

} // namespace

void speakComparisons()
{
    QAccessible::installFactory(makeInterface);
}

int partOfLine(int line, PairSide side)
{
    return (line + 1) * columns + (side == PairSide::Left ? leftColumn : rightColumn);
}

} // namespace PlanLens
