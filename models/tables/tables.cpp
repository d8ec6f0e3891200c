// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/tables.h"

#include "figures/marknotes.h"
#include "figures/measures.h"
#include "figures/units.h"
#include "figures/valuegrammar.h"
#include "tables/tableheader.h"
#include "tables/tablerows.h"
#include "text/characters.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace PlanLens {

namespace {

/// Fewer readable figures than this share of the cells: a table of something else.
constexpr double leastReadable = 0.3;
constexpr int longestCell = 2000;

/// The notes that stand right under a table.
QStringList notesUnder(const Report &report, int tableBlock)
{
    QStringList notes;
    for (int i = tableBlock + 1; i < report.blocks.size(); ++i) {
        if (report.blocks.at(i).kind != BlockKind::Note)
            break;
        notes.append(report.blocks.at(i).text.text());
    }
    return notes;
}

QString captionOf(const Report &report, const Table &table, int tableBlock)
{
    QStringList lines;
    for (int i = table.captionBlock; i >= 0 && i < tableBlock; ++i)
        lines.append(report.blocks.at(i).text.text());
    return lines.join(u'\n');
}

/// 单位：亿元、% in a caption, as normal units; empty where one of them is no unit.
QStringList unitsInCaption(const QString &caption)
{
    const qsizetype found = std::max(caption.indexOf(u"单位："), caption.indexOf(u"单位:"));
    if (found < 0)
        return {};
    QString text = caption.mid(found + 3).trimmed();
    const auto end = std::find_if(text.begin(), text.end(), [](QChar c) {
        return isBlank(c) || QStringView(u"\n）)").contains(c);
    });
    text.truncate(end - text.begin());
    QStringList units;
    for (const QString &unit : text.replace(u'，', u'、').replace(u',', u'、').split(u'、')) {
        if (!parseUnit(unit))
            return {};
        units.append(normalUnit(unit));
    }
    return units;
}

/// Which of several units of a caption a row without one is in: rates in %, the rest in the other
/// unit. Empty where that does not tell.
QString unitAmong(const QStringList &units, const QString &name)
{
    static const QStringList rates = {QStringLiteral("率"),   QStringLiteral("比重"),
                                      QStringLiteral("占比"), QStringLiteral("增速"),
                                      QStringLiteral("增长"), QStringLiteral("增幅")};
    const bool rate = std::any_of(rates.begin(), rates.end(),
                                  [&](const QString &end) { return name.endsWith(end); });
    QStringList amounts = units;
    const bool percent = amounts.removeAll(QStringLiteral("%")) > 0;
    if (rate)
        return percent ? QStringLiteral("%") : QString();
    return amounts.size() == 1 ? amounts.first() : QString();
}

std::optional<Attribute> attributeOf(const QString &text, const QString &marks,
                                     const MarkMeanings &meanings)
{
    if (text.contains(u"约束"))
        return Attribute::Binding;
    if (text.contains(u"预期") || text.contains(u"指导"))
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
    static const QStringList yes = {QStringLiteral("是"),      QStringLiteral("√"),
                                    QStringLiteral("达标"),    QStringLiteral("完成"),
                                    QStringLiteral("达到"),    QStringLiteral("已完成"),
                                    QStringLiteral("达到预期")};
    static const QStringList no = {QStringLiteral("否"),     QStringLiteral("×"),
                                   QStringLiteral("未达标"), QStringLiteral("未完成"),
                                   QStringLiteral("未达到"), QStringLiteral("未达到预期")};
    if (yes.contains(text))
        return Verdict::Met;
    return no.contains(text) ? std::optional(Verdict::Missed) : std::nullopt;
}

class TableReader
{
public:
    TableReader(const Report &report, int block, int index, Interpretation &result)
        : m_report(report), m_table(report.blocks.at(block).table), m_block(block), m_result(result)
    {
        m_reading.index = index;
        m_reading.block = block;
        m_reading.caption = captionOf(report, m_table, block);
        m_reading.line = m_table.captionBlock >= 0 ? report.blocks.at(m_table.captionBlock).line
                                                   : report.blocks.at(block).line;
    }

    void run()
    {
        const HeaderContext context{contextCaption(), m_report.identity.reviewYear,
                                    m_report.identity.planYear,
                                    m_report.identity.kind == ReportKind::Outline};
        m_columns = readHeader(m_table, context);
        if (m_table.headerRows > 0 && isIndicatorHeader(m_columns))
            readIndicators();
        if (!m_reading.isIndicatorTable)
            m_reading.rows = int(m_table.rows.size());
        m_result.tables.append(m_reading);
    }

private:
    /// The caption, or where it names no year the heading above the table.
    QString contextCaption() const
    {
        if (!m_reading.caption.isEmpty())
            return m_reading.caption;
        const QList<int> headings = m_report.headingsOf(m_block);
        return headings.isEmpty() ? QString() : m_report.blocks.at(headings.last()).headingText();
    }

    void readIndicators()
    {
        m_meanings = parseMarkNotes(notesUnder(m_report, m_block));
        const QStringList units = unitsInCaption(m_reading.caption);
        m_rows = readRows(m_table, m_columns, units.size() == 1 ? units.first() : QString());
        for (IndicatorRow &row : m_rows) {
            if (row.unit.isEmpty() && units.size() > 1)
                row.unit = unitAmong(units, row.name.name);
        }
        QList<Observation> observations;
        for (const IndicatorRow &row : std::as_const(m_rows))
            readFigures(row, observations);
        if (m_rows.size() < 2 || !areFigures(observations))
            return;
        m_reading.isIndicatorTable = true;
        m_reading.rows = int(m_rows.size());
        m_result.observations += observations;
        listProblems(observations);
    }

    static bool areFigures(const QList<Observation> &observations)
    {
        const auto readable =
            std::count_if(observations.begin(), observations.end(), [](const Observation &o) {
                return o.value.kind != ValueKind::Text && o.value.kind != ValueKind::Blank;
            });
        return !observations.isEmpty() &&
               double(readable) >= leastReadable * double(observations.size());
    }

    void readFigures(const IndicatorRow &row, QList<Observation> &observations) const
    {
        for (int column = 0; column < m_columns.size(); ++column) {
            if (m_columns.at(column).kind != ColumnKind::Value ||
                !m_columns.at(column).period.isValid())
                continue;
            observations.append(observationAt(row, column));
        }
    }

    Observation observationAt(const IndicatorRow &row, int columnIndex) const
    {
        const Column &column = m_columns.at(columnIndex);
        Observation o;
        o.origin = Origin::Table;
        o.table = m_reading.index;
        o.row = row.row;
        o.column = columnIndex;
        o.anchor = m_report.cellAnchor(m_block, row.row, columnIndex);
        o.line = m_report.line(o.anchor);
        o.printed = m_report.quote(o.anchor).trimmed();
        o.name = row.name.name;
        o.parent = row.parent;
        o.section = row.section;
        o.ordinal = row.ordinal;
        o.unit = row.unit.isEmpty() ? normalUnit(column.unit) : row.unit;
        o.attribute = attribute(row);
        o.role = column.role;
        o.estimated = column.estimated;
        o.period = column.period;
        const MappedText *text = m_report.textAt(o.anchor);
        const QString cell = text ? text->text() : QString();
        o.value = parseValue(cell.left(longestCell), m_meanings, o.unit);
        o.basisChanged = hasChangedBasis(row.name.marks);
        o.measure = measureOf(o.name, o.unit);
        if (o.role == Role::Actual)
            o.stated = stated(row, column);
        return o;
    }

    /// A sub-row has its parent's attribute unless it is marked itself; rows without a mark are
    /// expected only where the notes say so.
    std::optional<Attribute> attribute(const IndicatorRow &row) const
    {
        if (const auto own = attributeOf(row.attributeText, row.name.marks, m_meanings))
            return own;
        if (const auto of = attributeOf(row.parentAttributeText, row.parentMarks, m_meanings))
            return of;
        if (m_meanings.othersExpected)
            return Attribute::Expected;
        return m_meanings.othersBinding ? std::optional(Attribute::Binding) : std::nullopt;
    }

    bool hasChangedBasis(const QString &marks) const
    {
        return std::any_of(marks.begin(), marks.end(), [&](QChar mark) {
            return m_meanings.basisChangedMarks.contains(normalMark(mark));
        });
    }

    std::optional<Verdict> stated(const IndicatorRow &row, const Column &column) const
    {
        for (int i = 0; i < m_columns.size(); ++i) {
            const Column &other = m_columns.at(i);
            const bool same = !other.period.isValid() || other.period == column.period;
            if (other.kind != ColumnKind::Stated || !same)
                continue;
            const Cell *cell = m_table.cell(row.row, i);
            return cell ? statedVerdict(cell->text.text()) : std::nullopt;
        }
        return std::nullopt;
    }

    void listProblems(const QList<Observation> &observations)
    {
        for (const Observation &o : observations) {
            if (looksUnread(o.value, o.printed))
                addProblem(ProblemKind::UnreadableValue, o.anchor, o.printed);
        }
        for (int i = 0; i < m_columns.size(); ++i) {
            const Column &column = m_columns.at(i);
            const bool roleless = column.kind == ColumnKind::Unknown && !column.title.isEmpty();
            const bool yearless = column.kind == ColumnKind::Value && !column.period.isValid();
            if (roleless || yearless)
                addProblem(ProblemKind::UnknownHeader, m_report.cellAnchor(m_block, 0, i),
                           column.title);
        }
        listRows();
    }

    void listRows()
    {
        QSet<QString> ordinals;
        QString section;
        for (const IndicatorRow &row : std::as_const(m_rows)) {
            const Anchor anchor = m_report.cellAnchor(m_block, row.row, 0);
            if (row.section != section)
                ordinals.clear(); // they may start again in each section
            section = row.section;
            if (!row.ordinal.isEmpty() && ordinals.contains(row.ordinal))
                addProblem(ProblemKind::RepeatedOrdinal, anchor, row.ordinal);
            ordinals.insert(row.ordinal);
            listMarks(row);
        }
    }

    void listMarks(const IndicatorRow &row)
    {
        for (const QChar mark : row.name.marks) {
            const bool known = m_meanings.explanations.contains(normalMark(mark));
            if (!known && !m_unknownMarks.contains(mark)) {
                m_unknownMarks.insert(mark);
                addProblem(ProblemKind::UnknownMark, m_report.cellAnchor(m_block, row.row, 1),
                           mark);
            }
        }
    }

    void addProblem(ProblemKind kind, const Anchor &place, const QString &text)
    {
        Problem problem;
        problem.kind = kind;
        problem.place = place;
        problem.line = m_report.line(place);
        problem.text = text;
        m_result.problems.append(problem);
    }

    const Report &m_report;
    const Table &m_table;
    int m_block;
    Interpretation &m_result;
    TableReading m_reading;
    QList<Column> m_columns;
    QList<IndicatorRow> m_rows;
    MarkMeanings m_meanings;
    QSet<QChar> m_unknownMarks;
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
