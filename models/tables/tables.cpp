// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/tables.h"

#include "heads/headwords.h"
#include "heads/tabletime.h"
#include "language/lexicon.h"
#include "tables/cellfigure.h"
#include "tables/headexplaining.h"
#include "tables/placerows.h"
#include "tables/planmeans.h"
#include "tables/rowsaying.h"
#include "tables/shiftedrows.h"
#include "tables/tableheader.h"
#include "tables/tableproblems.h"
#include "tables/tablerows.h"
#include "tables/tablesurroundings.h"
#include "tables/tableunits.h"
#include "tables/yearrows.h"
#include "text/workpoint.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace PlanLens {

namespace {

/// Fewer readable figures than this share of the cells: a table of something else.
constexpr double leastReadable = 0.3;

std::optional<Attribute> attributeOf(const QString &text, const QString &marks,
                                     const MarkMeanings &meanings)
{
    static const WordTable binding = wordsOf("binding");
    static const WordTable expected = wordsOf("attribute-expected");
    if (binding.occursIn(text))
        return Attribute::Binding;
    if (expected.occursIn(text))
        return Attribute::Expected;
    for (const QChar character : marks) {
        const QString mark = normalMark(character);
        if (!meanings.bindingMark.isEmpty() && mark == meanings.bindingMark)
            return Attribute::Binding;
        if (!meanings.expectedMark.isEmpty() && mark == meanings.expectedMark)
            return Attribute::Expected;
    }
    return std::nullopt;
}

std::optional<Verdict> statedVerdict(const QString &text)
{
    enum { Met, Missed };
    static const WordTable words = wordsOf({{Met, "stated-met"}, {Missed, "stated-missed"}});
    const auto word = words.startingAt(text);
    if (!word || word.length != text.size())
        return std::nullopt;
    return word.tag == Met ? Verdict::Met : Verdict::Missed;
}

/// A name cell of two paragraphs with an empty one between: two names run together.
bool holdsTwoNames(const QString &printed)
{
    QString text = printed;
    text.replace(QChar(QChar::LineSeparator), u'\n');
    const QStringList lines = text.trimmed().split(u'\n');
    for (qsizetype i = 1; i + 1 < lines.size(); ++i) {
        if (lines.at(i).trimmed().isEmpty())
            return true;
    }
    return false;
}

/// Reads one part of a table.
class PartReader
{
public:
    PartReader(const Report &report, int block, int index, const TablePart &part,
               const TableHeader &header, CellContext context, std::optional<int> year)
        : m_report(report)
        , m_table(report.blocks.at(block).table)
        , m_block(block)
        , m_index(index)
        , m_part(part)
        , m_columns(header.columns)
        , m_context(std::move(context))
        , m_year(year)
    {
        for (int i = 0; i < m_columns.size(); ++i)
            m_explanations.append(explainColumn(m_table, part, m_columns.at(i), i));
        m_prices = pricesOf(m_columns);
        m_rows = readRows(m_table, part, m_columns, header.kind, report.source(), m_year);
        m_shifted = shiftedRows(m_table, part, m_columns, m_rows);
        if (areYears(m_rows, m_year))
            turnTo(nounsOf(m_columns));
        else if (header.kind == TableKind::Places ||
                 (!nameIndicators(m_columns) && arePlaces(m_rows)))
            turnToPlaces();
    }

    const QList<Column> &columns() const { return m_columns; }

    const QList<IndicatorRow> &rows() const { return m_rows; }

    /// The rows are places.
    bool isOfPlaces() const { return m_places; }
    /// The columns are the indicators, and at least one of them says which.
    bool hasNouns() const
    {
        return std::any_of(m_nouns.begin(), m_nouns.end(),
                           [](const QString &noun) { return !noun.isEmpty(); });
    }

    QList<Observation> observations(TableProblems &problems) const
    {
        QList<Observation> read;
        const int name = nameColumn();
        for (const IndicatorRow &row : m_rows) {
            workPoint();
            if (m_shifted.contains(row.row))
                continue;
            if (holdsTwoNames(m_report.quote(m_report.cellAnchor(m_block, row.row, name))))
                problems.addRow(row.row, name);
            else
                readFigures(row, read);
        }
        return read;
    }

private:
    void turnToPlaces()
    {
        m_places = true;
        turnTo(nounsOfPlaces(m_columns, m_context.above));
    }

    /// Rows of years or places: the columns are the indicators.
    void turnTo(const QStringList &nouns)
    {
        m_nouns = nouns;
        for (int i = 0; i < m_columns.size(); ++i) {
            if (m_columns.at(i).kind == ColumnKind::Value && m_nouns.at(i).isEmpty())
                m_columns[i].kind = ColumnKind::NotRead;
        }
    }

    int nameColumn() const
    {
        for (int i = 0; i < m_columns.size(); ++i) {
            const ColumnKind kind = m_columns.at(i).kind;
            if (kind == ColumnKind::Name || kind == ColumnKind::Place)
                return m_part.firstColumn + i;
        }
        return m_part.firstColumn;
    }

    void readFigures(const IndicatorRow &row, QList<Observation> &all) const
    {
        QList<Observation> read;
        for (int column = 0; column < m_columns.size(); ++column) {
            // A row may end before the column: no place for a figure, and said as a ragged row.
            const bool isThere = m_table.cell(row.row, m_part.firstColumn + column);
            if (isThere && m_columns.at(column).kind == ColumnKind::Value &&
                m_columns.at(column).period.isValid())
                read.append(observationAt(row, column));
        }
        settlePlanMean(read);
        settlePlanRise(read);
        settleGrowthOfGrowth(read);
        all += read;
    }

    Observation observationAt(const IndicatorRow &row, int index) const
    {
        const Column &column = m_columns.at(index);
        Observation o;
        o.origin = Origin::Table;
        o.table = m_index;
        o.row = row.row;
        o.column = m_part.firstColumn + index;
        o.anchor = m_report.cellAnchor(m_block, o.row, o.column);
        o.line = m_report.line(o.anchor);
        o.printed = m_report.quote(o.anchor).trimmed();
        o.name = row.name.name;
        o.parent = row.parent;
        o.section = sectionOf(row, column);
        o.ordinal = row.ordinal;
        o.attribute = attribute(row);
        o.role = column.role;
        o.estimated = column.estimated;
        o.period = column.period;
        o.explanation = m_explanations.at(index);
        o.regionId = column.place;
        if (!m_nouns.isEmpty()) {
            o.name = m_nouns.at(index);
            o.section = row.section;
        }
        if (m_places) {
            o.regionId = row.name.name;
            o.parent.clear();
        } else if (!m_nouns.isEmpty()) {
            const YearRow year = yearRow(row, m_year).value_or(YearRow{});
            o.period = year.period;
            o.role = year.role.value_or(o.role);
            o.estimated = year.estimated || o.estimated;
        }
        const MappedText *text = m_report.textAt(o.anchor);
        const bool isOfColumn = settleByRow(o, row, column);
        readCell(o, row, column, text ? text->text() : QString(), o.printed, m_context);
        if (!isOfColumn)
            keepAsWords(o);
        if (o.value.isNumeric() && o.value.basis.isEmpty())
            o.value.basis = m_prices.at(index);
        o.basisChanged = hasChangedBasis(row.name.marks);
        if (o.role == Role::Actual && !column.measure)
            o.stated = stated(row, column);
        return o;
    }

    static QString sectionOf(const IndicatorRow &row, const Column &column)
    {
        if (row.section.isEmpty() || column.group.isEmpty())
            return row.section + column.group;
        return row.section + u' ' + groupMark + u' ' + column.group;
    }

    /// A sub-row has its parent's attribute unless it is marked itself; rows without a mark are
    /// expected only where the notes say so.
    std::optional<Attribute> attribute(const IndicatorRow &row) const
    {
        const MarkMeanings &meanings = m_context.notes.marks;
        if (const auto own = attributeOf(row.attributeText, row.name.marks, meanings))
            return own;
        if (const auto of = attributeOf(row.parentAttributeText, row.parentMarks, meanings))
            return of;
        if (meanings.othersExpected)
            return Attribute::Expected;
        return meanings.othersBinding ? std::optional(Attribute::Binding) : std::nullopt;
    }

    bool hasChangedBasis(const QString &marks) const
    {
        return std::any_of(marks.begin(), marks.end(), [&](QChar mark) {
            return m_context.notes.marks.basisChangedMarks.contains(normalMark(mark));
        });
    }

    std::optional<Verdict> stated(const IndicatorRow &row, const Column &column) const
    {
        for (int i = 0; i < m_columns.size(); ++i) {
            const Column &other = m_columns.at(i);
            const bool same = !other.period.isValid() || other.period == column.period;
            if (other.kind != ColumnKind::Stated || !same)
                continue;
            const Cell *cell = m_table.cell(row.row, m_part.firstColumn + i);
            return cell ? statedVerdict(cell->text.text()) : std::nullopt;
        }
        return std::nullopt;
    }

    const Report &m_report;
    const Table &m_table;
    int m_block;
    int m_index;
    const TablePart &m_part;
    QList<Column> m_columns;
    QStringList m_prices; ///< one for each column: 名义增长
    QStringList m_nouns;  ///< one for each column, where the rows are years or places
    QSet<int> m_shifted;  ///< rows that are longer than the head
    bool m_places = false;
    CellContext m_context;
    std::optional<int> m_year;         ///< of the table
    QList<Explanation> m_explanations; ///< one for each column
    QList<IndicatorRow> m_rows;
};

bool areFigures(const QList<Observation> &observations)
{
    const auto readable =
        std::count_if(observations.begin(), observations.end(), [](const Observation &o) {
            return o.value.kind != ValueKind::Text && o.value.kind != ValueKind::Blank;
        });
    return !observations.isEmpty() &&
           double(readable) >= leastReadable * double(observations.size());
}

class TableReader
{
public:
    TableReader(const Report &report, int block, int index, Interpretation &result)
        : m_report(report)
        , m_table(report.blocks.at(block).table)
        , m_block(block)
        , m_result(result)
        , m_problems(report, block, result.problems)
        , m_header(headerContext(report, block))
        , m_time(m_header)
    {
        m_reading.index = index;
        m_reading.block = block;
        m_reading.caption = m_header.caption;
        m_reading.line = m_table.captionBlock >= 0 ? report.blocks.at(m_table.captionBlock).line
                                                   : report.blocks.at(block).line;
    }

    void run()
    {
        m_cells.notes = parseCellNotes(notesUnder(m_report, m_block));
        m_cells.captionUnits = unitsInCaption(m_reading.caption);
        TableKind kind = TableKind::None;
        QList<std::pair<TableKind, TablePart>> unread;
        for (const TablePart &part : partsOf(m_table)) {
            const TableHeader header = readHeader(m_table, part, m_header);
            const qsizetype before = m_observations.size();
            kind = header.kind;
            if (isIndicatorHeader(header) && !readPart(part, header))
                kind = TableKind::Places;
            if (m_observations.size() == before)
                unread.emplaceBack(kind, part);
        }
        if (!m_reading.isIndicatorTable) {
            m_reading.rows = int(m_table.rows.size());
            m_problems.listUnreadTable(kind);
            unread.clear();
        }
        for (const auto &[kindOfPart, part] : std::as_const(unread))
            m_problems.listUnreadPart(kindOfPart, part);
        // Groups of columns side by side were read one after the other.
        std::stable_sort(m_observations.begin(), m_observations.end(),
                         [](const Observation &a, const Observation &b) { return a.row < b.row; });
        m_result.observations += m_observations;
        m_result.tables.append(m_reading);
    }

private:
    /// False where the rows are places and cannot be read.
    bool readPart(const TablePart &part, const TableHeader &header)
    {
        CellContext context = m_cells;
        context.above = QStringList{m_header.caption} + m_header.headings +
                        QStringList{m_report.identity.title};
        context.fallingArrows = fallsByArrow(m_table);
        context.fiveYear = header.kind == TableKind::FiveYear;
        context.planYears = m_time.planYears(header.columns).value_or(Period{});
        const PartReader reader(m_report, m_block, m_reading.index, part, header,
                                std::move(context), m_time.year());
        if (reader.isOfPlaces() && !reader.hasNouns())
            return false;
        QList<Problem> odd;
        TableProblems problems(m_report, m_block, odd);
        const QList<Observation> read = reader.observations(problems);
        if (!areFigures(read))
            return true;
        problems.listCells(read);
        problems.listColumns(part, reader.columns());
        problems.listRows(reader.rows(), m_cells.notes.marks);
        problems.listNameless(part, reader.columns(), reader.rows());
        m_result.problems += odd;
        m_reading.isIndicatorTable = true;
        m_reading.rows += int(reader.rows().size());
        m_observations += read;
        return true;
    }

    const Report &m_report;
    const Table &m_table;
    int m_block;
    Interpretation &m_result;
    TableProblems m_problems;
    HeaderContext m_header;
    TableTime m_time;
    CellContext m_cells;
    TableReading m_reading;
    QList<Observation> m_observations;
};

} // namespace

Interpretation readTables(const Report &report)
{
    Interpretation result;
    int index = 0;
    for (int block = 0; block < report.blocks.size(); ++block) {
        if (report.blocks.at(block).kind == BlockKind::Table)
            TableReader(report, block, index++, result).run();
    }
    return result;
}

} // namespace PlanLens
