// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/tablerows.h"

#include "figures/units.h"
#include "heads/headwords.h"
#include "heads/titletext.h"
#include "language/figurecells.h"
#include "language/lexicon.h"
#include "tables/placerows.h"
#include "tables/rowparents.h"
#include "tables/rowsaying.h"
#include "tables/tablesurroundings.h"
#include "tables/tableunits.h"
#include "tables/yearrows.h"
#include "text/characters.h"
#include "text/oneof.h"
#include "text/workpoint.h"

#include <algorithm>

namespace PlanLens {

namespace {

int firstColumn(const TablePart &part, const QList<Column> &columns, ColumnKind kind)
{
    for (int i = 0; i < columns.size(); ++i) {
        if (columns.at(i).kind == kind)
            return part.firstColumn + i;
    }
    return -1;
}

/// The column of the names; of the places where these are the rows.
int nameColumn(const TablePart &part, const QList<Column> &columns)
{
    const int names = firstColumn(part, columns, ColumnKind::Name);
    return names < 0 ? firstColumn(part, columns, ColumnKind::Place) : names;
}

/// The columns of levels.
QList<int> amountColumns(const TablePart &part, const QList<Column> &columns)
{
    QList<int> found;
    for (int i = 0; i < columns.size(); ++i) {
        if (columns.at(i).kind == ColumnKind::Value && !columns.at(i).measure)
            found.append(part.firstColumn + i);
    }
    return found;
}

/// The blanks in front of a place of the source, in columns.
int blanksBefore(const QString &source, int offset)
{
    int columns = 0;
    for (int i = offset - 1; i >= 0 && i < source.size(); --i) {
        const QChar c = source.at(i);
        if (c == u'\t' || !(isBlank(c) || isInvisible(c)))
            break;
        columns += c == QChar(0x3000) ? 2 : (isInvisible(c) ? 0 : 1);
    }
    return columns;
}

class RowReader
{
public:
    RowReader(const Table &table, const TablePart &part, const QList<Column> &columns,
              TableKind kind, const QString &source)
        : m_table(table)
        , m_part(part)
        , m_kind(kind)
        , m_source(source)
        , m_ordinal(firstColumn(part, columns, ColumnKind::Ordinal))
        , m_name(nameColumn(part, columns))
        , m_unit(firstColumn(part, columns, ColumnKind::Unit))
        , m_attribute(firstColumn(part, columns, ColumnKind::Attribute))
        , m_category(firstColumn(part, columns, ColumnKind::Category))
        , m_amounts(amountColumns(part, columns))
        , m_split(isSplit(columns))
    {}

    QList<IndicatorRow> run(std::optional<int> year)
    {
        for (int row = m_part.firstRow(); row < m_part.endRow; ++row)
            readRow(row);
        settleMeasuresOfYears(m_rows, year);
        // Among other names, a year names nothing.
        if (!areYears(m_rows, year))
            m_rows.removeIf([](const IndicatorRow &row) { return isBareYear(row.name.name); });
        settleMeasureRows(m_rows);
        const auto printed = [this](int row, int column) {
            return text(row, column);
        };
        settleUnits(m_rows, m_amounts, printed);
        settleParents(m_rows, m_kind);
        settleSums(m_rows, m_amounts, printed);
        return m_rows;
    }

private:
    /// Names stand in two columns: 指标 over both, or 指标 | 类别.
    bool isSplit(const QList<Column> &columns) const
    {
        if (m_category < 0 || m_name != m_category + 1)
            return false;
        const QString &names = columns.at(m_name - m_part.firstColumn).title;
        return names == columns.at(m_category - m_part.firstColumn).title ||
               holds(names, HeadWord::Category);
    }

    QString text(int row, int column) const
    {
        const Cell *cell = column < 0 ? nullptr : m_table.cell(row, column);
        return cell ? cell->text.text() : QString();
    }

    /// A unit may stand once for the rows that its cell spans.
    QString unitText(int row) const
    {
        while (m_unit >= 0 && row > m_part.firstRow()) {
            const Cell *cell = m_table.cell(row, m_unit);
            if (!cell || !cell->covered)
                break;
            --row;
        }
        const QString unit = text(row, m_unit);
        if (isDitto(unit) && row > m_part.firstRow())
            return unitText(row - 1);
        return isNoUnit(unit) ? QString() : unit;
    }

    int filled(int row) const
    {
        int count = 0;
        for (int i = 0; i < m_part.columns; ++i)
            count += !text(row, m_part.firstColumn + i).isEmpty();
        return count;
    }

    /// The only text of a row that is no indicator: it stands across the table, or is numbered like
    /// a heading, or stands where the ordinals do without being one. In statistics also a name
    /// without a figure above rows that are not marked as its parts.
    bool isSection(int row) const
    {
        if (isNumberedAcross(row))
            return true;
        if (filled(row) != 1)
            return false;
        int column = m_part.firstColumn;
        while (text(row, column).isEmpty())
            ++column;
        const Cell *only = m_table.cell(row, column);
        const QString &words = only->text.text();
        if (isOrdinal(words) || isNextNumber(words))
            return false;
        if (only->columnSpan > 1 || isNumberedSection(words) || column == m_ordinal ||
            (column == m_category && column != m_name))
            return true;
        return nestsByIndent(m_kind) && column == m_name && row + 1 < m_part.endRow &&
               !isDeeper(row + 1, row) && !parseRowName(words, false).isSubRow;
    }

    /// 7.主要污染物减排 below 6.: an indicator of which only the parts have figures.
    bool isNextNumber(const QString &words) const
    {
        const int length = ordinalLength(words, m_lastOrdinal);
        return m_ordinal < 0 && length > 0 && words.front().isDigit() && m_lastOrdinal > 0 &&
               ordinalNumber(words.left(length)) == m_lastOrdinal + 1;
    }

    /// 一 | 经济发展 | — | —: numbered like a heading in the column of the ordinals, without
    /// figures.
    bool isNumberedAcross(int row) const
    {
        const QString ordinal = text(row, m_ordinal);
        if (ordinal.isEmpty() || text(row, m_name).isEmpty() ||
            std::any_of(ordinal.begin(), ordinal.end(), [](QChar c) { return c.isDigit(); }) ||
            isOrdinal(ordinal))
            return false;
        for (int i = 0; i < m_part.columns; ++i) {
            const int column = m_part.firstColumn + i;
            const QString words = text(row, column);
            const bool says = std::any_of(words.begin(), words.end(),
                                          [](QChar c) { return c.isLetterOrNumber(); });
            if (says && column != m_ordinal && column != m_name)
                return false;
        }
        return true;
    }

    bool isDeeper(int row, int above) const
    {
        return parseRowName(text(row, m_name), false).isSubRow || indent(row) >= indent(above) + 2;
    }

    int indent(int row) const
    {
        const Cell *cell = m_table.cell(row, m_name);
        return cell && !cell->text.isEmpty() ? blanksBefore(m_source, cell->text.sourceOffset(0))
                                             : 0;
    }

    /// A row of the head again, after a page break.
    bool isRepeatedHeader(int row) const
    {
        for (int head = m_part.headRow; head < m_part.firstRow(); ++head) {
            bool same = true;
            for (int column = 0; same && column < m_table.columns; ++column)
                same = text(row, column) == text(head, column);
            if (same)
                return true;
        }
        return false;
    }

    void readRow(int row)
    {
        workPoint();
        if (filled(row) == 0 || isRepeatedHeader(row) || isNoteRow(m_table.rows.at(row)) ||
            isColumnNumbers(m_table.rows.at(row)))
            return;
        if (isSection(row)) {
            startSection(row);
            return;
        }
        const QString category = text(row, m_category);
        if (!category.isEmpty()) {
            const QString name = parseRowName(text(row, m_name), false).name;
            if (category != m_section)
                m_named = m_name == m_category + 1 && !name.isEmpty() && saysOnlyHow(name);
            m_section = category;
            m_sectionUnit.clear();
        }
        const bool alone = !category.isEmpty() && text(row, m_name).isEmpty();
        if (alone || ((m_split || m_named) && isOfCategory(row)))
            addOwnRow(row, alone);
        else
            addRow(row, m_name);
    }

    /// Below a name over two columns: 总量, 增速 or 目标, which say nothing more than the name at
    /// their left, or what 其中 leads.
    bool isOfCategory(int row) const
    {
        const QString name = parseRowName(text(row, m_name), false).name;
        return !m_section.isEmpty() && !name.isEmpty() &&
               (saysOnlyHow(name) || headWords(HeadWord::All).isWord(name) || isOfWhich(m_section));
    }

    static bool isOfWhich(QStringView category)
    {
        static const WordTable words = wordsOf("of-which");
        const auto hit = words.startingAt(category);
        return hit && category.size() <= hit.length + 1;
    }

    /// A row of such a name itself, which is no section of its own.
    void addOwnRow(int row, bool alone)
    {
        const QString category = m_section;
        m_section.clear();
        const qsizetype before = m_rows.size();
        const bool part = !alone && isOfWhich(category);
        addRow(row, alone ? m_category : m_name, alone || part ? QString() : category);
        if (m_rows.size() > before && part)
            m_rows.last().name.isSubRow = true;
        if (!alone)
            m_section = category;
    }

    void startSection(int row)
    {
        for (int i = 0; i < m_part.columns; ++i) {
            const QString words = text(row, m_part.firstColumn + i);
            if (!words.isEmpty())
                m_section = words;
        }
        if (isNumberedAcross(row))
            m_section = text(row, m_name);
        ++m_sections;
        m_sectionUnit = parseRowName(m_section, false).unit;
    }

    /// With `of`, what stands in the column of names measures that: 增速.
    void addRow(int row, int column, const QString &of = {})
    {
        QString cell = text(row, column);
        IndicatorRow result;
        result.row = row;
        result.ordinal = text(row, m_ordinal);
        if (m_ordinal < 0) {
            const int length =
                std::max(ordinalLength(cell, m_lastOrdinal), spacedOrdinal(row, cell));
            result.ordinal = cell.left(length);
            cell.remove(0, length);
            if (length > 0)
                m_lastOrdinal = ordinalNumber(result.ordinal);
        }
        if (cell.isEmpty())
            return;
        const Cell *named = m_table.cell(row, column);
        const bool across = named && column < m_unit && column + named->columnSpan > m_unit;
        const QString unit = across ? QString() : unitText(row);
        result.name = parseRowName(cell, !unit.isEmpty());
        if (!unit.isEmpty())
            dropRepeatedUnit(result.name, unit);
        if (namesNothing(result.name.name)) {
            m_partNext = result.name.isSubRow; // 其中： alone
            return;
        }
        result.name.isSubRow = result.name.isSubRow || m_partNext;
        m_partNext = false;
        if (!of.isEmpty())
            nameBy(of, result);
        result.unit = unit.isEmpty() ? unitAsPrinted(result.name.unit) : unitAsPrinted(unit);
        result.parentUnit = unitAsPrinted(m_sectionUnit);
        result.attributeText = text(row, m_attribute) + result.name.attribute;
        result.section = m_section;
        result.sectionCount = m_sections;
        result.indent = indent(row);
        result.blank = std::all_of(m_amounts.begin(), m_amounts.end(),
                                   [&](int amount) { return text(row, amount).isEmpty(); });
        m_rows.append(result);
    }

    /// 12. 3岁以下婴幼儿托位数: the blank that is printed after it tells an ordinal.
    int spacedOrdinal(int row, QStringView name) const
    {
        const Cell *cell = m_table.cell(row, m_name);
        int mark = 0;
        while (mark < name.size() && mark < 3 && isDigit(name.at(mark)))
            ++mark;
        const bool marked = mark > 0 && mark + 1 < name.size() && isOneOf(name.at(mark), u".．") &&
                            isDigit(name.at(mark + 1));
        const bool spaced =
            marked && cell->text.sourceOffset(mark + 1) > cell->text.sourceOffset(mark) + 1;
        return spaced ? mark + 1 : 0;
    }

    /// 失业率（%） with % in a column of its own.
    static void dropRepeatedUnit(RowName &name, const QString &unit)
    {
        const RowName bare = parseRowName(name.name, false);
        if (!bare.unit.isEmpty() && normalUnit(bare.unit) == normalUnit(unit))
            name.name = bare.name;
    }

    const Table &m_table;
    const TablePart &m_part;
    TableKind m_kind;
    const QString &m_source;
    int m_ordinal;
    int m_name;
    int m_unit;
    int m_attribute;
    int m_category;
    QList<int> m_amounts;
    bool m_split;
    bool m_named = false; ///< the category names what 目标 and 完成 beside it are of
    QString m_section;
    QString m_sectionUnit;
    int m_sections = 0;
    int m_lastOrdinal = 0;
    bool m_partNext = false;
    QList<IndicatorRow> m_rows;
};

} // namespace

QList<IndicatorRow> readRows(const Table &table, const TablePart &part,
                             const QList<Column> &columns, TableKind kind, const QString &source,
                             std::optional<int> year)
{
    return RowReader(table, part, columns, kind, source).run(year);
}

} // namespace PlanLens
