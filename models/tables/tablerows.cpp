// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/tablerows.h"

#include "figures/units.h"
#include "text/characters.h"

#include <algorithm>

namespace PlanLens {

namespace {

int firstColumn(const QList<Column> &columns, ColumnKind kind)
{
    for (int i = 0; i < columns.size(); ++i) {
        if (columns.at(i).kind == kind)
            return i;
    }
    return -1;
}

/// 一、 or （一） in front: numbered like a heading.
bool isNumberedSection(QStringView text)
{
    int index = 0;
    const bool bracketed = text.startsWith(u'（') || text.startsWith(u'(');
    if (bracketed)
        ++index;
    const int first = index;
    while (index < text.size() && isHeadingNumeral(text[index]))
        ++index;
    return index > first && index < text.size() &&
           (bracketed ? QStringView(u"）)").contains(text[index])
                      : QStringView(u"、．.").contains(text[index]));
}

class RowReader
{
public:
    RowReader(const Table &table, const QList<Column> &columns, const QString &defaultUnit)
        : m_table(table)
        , m_defaultUnit(defaultUnit)
        , m_ordinal(firstColumn(columns, ColumnKind::Ordinal))
        , m_name(firstColumn(columns, ColumnKind::Name))
        , m_unit(firstColumn(columns, ColumnKind::Unit))
        , m_attribute(firstColumn(columns, ColumnKind::Attribute))
        , m_category(firstColumn(columns, ColumnKind::Category))
    {}

    QList<IndicatorRow> run()
    {
        for (int row = m_table.headerRows; row < m_table.rows.size(); ++row)
            readRow(row);
        return m_rows;
    }

private:
    QString text(int row, int column) const
    {
        const Cell *cell = column < 0 ? nullptr : m_table.cell(row, column);
        return cell ? cell->text.text() : QString();
    }

    int filled(int row) const
    {
        const QList<Cell> &cells = m_table.rows.at(row).cells;
        return int(std::count_if(cells.begin(), cells.end(),
                                 [](const Cell &cell) { return !cell.text.isEmpty(); }));
    }

    /// The only text of a row that is no indicator: it stands across the table, or is numbered like
    /// a heading, or stands where the ordinals do without being one.
    bool isSection(int row) const
    {
        if (filled(row) != 1)
            return false;
        const QList<Cell> &cells = m_table.rows.at(row).cells;
        const auto only = std::find_if(cells.begin(), cells.end(),
                                       [](const Cell &cell) { return !cell.text.isEmpty(); });
        const QString &text = only->text.text();
        if (isOrdinal(text))
            return false;
        const int column = int(only - cells.begin());
        return only->columnSpan > 1 || isNumberedSection(text) || column == m_ordinal ||
               (column == m_category && column != m_name);
    }

    /// The head again, after a page break.
    bool isRepeatedHeader(int row) const
    {
        if (m_table.headerRows == 0)
            return false;
        for (int column = 0; column < m_table.columns; ++column) {
            if (text(row, column) != text(0, column))
                return false;
        }
        return true;
    }

    void readRow(int row)
    {
        if (filled(row) == 0 || isRepeatedHeader(row))
            return;
        if (isSection(row)) {
            for (const Cell &cell : m_table.rows.at(row).cells)
                m_section = cell.text.isEmpty() ? m_section : cell.text.text();
            m_plain = -1;
            return;
        }
        if (const QString category = text(row, m_category); !category.isEmpty())
            m_section = category;
        addRow(row);
    }

    void addRow(int row)
    {
        QString cell = text(row, m_name);
        IndicatorRow result;
        result.row = row;
        result.ordinal = text(row, m_ordinal);
        if (m_ordinal < 0) {
            const int length = ordinalLength(cell);
            result.ordinal = cell.left(length);
            cell.remove(0, length);
        }
        if (cell.isEmpty())
            return;
        result.name = parseRowName(cell, m_unit >= 0);
        if (result.name.name.isEmpty())
            return;
        result.unit = unitOf(row, result.name);
        result.attributeText = text(row, m_attribute);
        result.section = m_section;
        settleParent(result);
        m_rows.append(result);
    }

    QString unitOf(int row, const RowName &name) const
    {
        const QString own = normalUnit(text(row, m_unit));
        if (!own.isEmpty())
            return own;
        return name.unit.isEmpty() ? m_defaultUnit : normalUnit(name.unit);
    }

    void settleParent(IndicatorRow &row)
    {
        if (!row.name.isSubRow) {
            m_plain = int(m_rows.size());
            return;
        }
        if (m_plain < 0)
            return;
        const IndicatorRow &parent = m_rows.at(m_plain);
        row.parent = parent.name.name;
        row.parentMarks = parent.name.marks;
        row.parentAttributeText = parent.attributeText;
    }

    const Table &m_table;
    QString m_defaultUnit;
    int m_ordinal;
    int m_name;
    int m_unit;
    int m_attribute;
    int m_category;
    QString m_section;
    int m_plain = -1; ///< index in m_rows of the last row that is no sub-row
    QList<IndicatorRow> m_rows;
};

} // namespace

QList<IndicatorRow> readRows(const Table &table, const QList<Column> &columns,
                             const QString &defaultUnit)
{
    return RowReader(table, columns, defaultUnit).run();
}

} // namespace PlanLens
