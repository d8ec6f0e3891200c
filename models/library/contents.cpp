#include "library/contents.h"

#include "library/columns.h"
#include "library/database.h"
#include "library/sourceparts.h"
#include "library/words.h"

namespace PlanLens::Contents {

namespace {

QString wordOf(Step step)
{
    switch (step) {
    case Step::Reading:
        return QStringLiteral("reading");
    case Step::Interpreting:
        return QStringLiteral("interpreting");
    case Step::Correcting:
        return QStringLiteral("correcting");
    }
    Q_UNREACHABLE();
}

// Headings and cells are what searches list most: their few characters are kept at hand.
constexpr int shortText = 24;

/// How a text is stored: by its runs alone, where it is long and the source has it so; else with
/// the text.
struct StoredText
{
    QString text;
    QString runs;
    std::optional<int> length;

    StoredText(const MappedText &mapped, const QString &source) : runs(mapped.runsText())
    {
        const auto restored = MappedText::fromSource(source, 0, runs, mapped.size());
        if (mapped.size() > shortText && restored && restored->text() == mapped.text())
            length = mapped.size();
        else
            text = mapped.text();
    }
};

/// Inserts the cells of one table row after the other.
class TableWriter
{
public:
    TableWriter(const Database &database, const QString &source)
        : m_source(source)
        , m_row(database, QStringLiteral("INSERT INTO table_row (report_id, block, row_no, line) "
                                         "VALUES (?, ?, ?, ?)"))
        , m_cell(database,
                 QStringLiteral("INSERT INTO cell (report_id, block, row_no, column_no, line, "
                                "row_span, column_span, covered, text, runs, text_length) "
                                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
    {}

    void insert(int report, int block, const Table &table)
    {
        for (int row = 0; row < table.rows.size(); ++row) {
            m_row.run(report, block, row, table.rows.at(row).line);
            const QList<Cell> &cells = table.rows.at(row).cells;
            for (int column = 0; column < cells.size(); ++column) {
                const Cell &cell = cells.at(column);
                const StoredText text(cell.text, m_source);
                m_cell.run(report, block, row, column, cell.line, cell.rowSpan, cell.columnSpan,
                           int(cell.covered), stored(text.text), stored(text.runs),
                           storedOrNull(text.length));
            }
        }
    }

private:
    const QString &m_source;
    Statement m_row;
    Statement m_cell;
};

QString shownTable()
{
    return QStringLiteral("observation");
}

QString asReadTable()
{
    return QStringLiteral("observation_as_read");
}

/// Inserts observations of one report. One about the report's own region is stored without one.
class ObservationWriter
{
public:
    ObservationWriter(const Database &database, int report, const QString &region,
                      const QString &table = shownTable())
        : m_statement(database, QStringLiteral("INSERT INTO %1 (report_id, position, region_id, "
                                               "%2) VALUES (%3)")
                                    .arg(table, observationColumns(),
                                         placeholders(3 + observationColumnCount())))
        , m_report(report)
        , m_region(region)
    {}

    void insert(int position, const Observation &observation)
    {
        m_statement.bind(m_report);
        m_statement.bind(position);
        m_statement.bind(observation.regionId == m_region ? QVariant()
                                                          : storedOrNull(observation.regionId));
        bindObservation(m_statement, observation);
        m_statement.execute();
    }

private:
    Statement m_statement;
    int m_report;
    QString m_region;
};

QMap<int, Observation> observationsIn(const Database &database, const QString &table, int report,
                                      const QString &key, const QString &region)
{
    QMap<int, Observation> observations;
    Statement statement(database, QStringLiteral("SELECT position, region_id, %1 FROM %2 "
                                                 "WHERE report_id = ? ORDER BY position")
                                      .arg(observationColumns(), table));
    statement.run(report);
    while (statement.next()) {
        Observation observation = observationFrom(statement, 2, key);
        observation.regionId = statement.value(1).isNull() ? region : statement.text(1);
        observations.insert(statement.integer(0), observation);
    }
    return observations;
}

void readRows(const Database &database, int report, QList<Block> &blocks)
{
    Statement rows(database, QStringLiteral("SELECT block, line FROM table_row WHERE report_id = ? "
                                            "ORDER BY block, row_no"));
    rows.run(report);
    while (rows.next()) {
        if (rows.integer(0) < blocks.size())
            blocks[rows.integer(0)].table.rows += TableRow{.line = rows.integer(1)};
    }
}

void readCells(const Database &database, int report, const QString &source, QList<Block> &blocks)
{
    Statement cells(database,
                    QStringLiteral("SELECT block, row_no, line, row_span, column_span, covered, "
                                   "text, runs, text_length FROM cell WHERE report_id = ? "
                                   "ORDER BY block, row_no, column_no"));
    cells.run(report);
    while (cells.next()) {
        const int block = cells.integer(0);
        const int row = cells.integer(1);
        if (block >= blocks.size() || row >= blocks.at(block).table.rows.size())
            continue;
        blocks[block].table.rows[row].cells += Cell{.text = mappedTextFrom(cells, 6, source),
                                                    .line = cells.integer(2),
                                                    .rowSpan = cells.integer(3),
                                                    .columnSpan = cells.integer(4),
                                                    .covered = cells.flag(5)};
    }
}

} // namespace

void insertBlocks(const Database &database, int report, const QList<Block> &blocks,
                  const QString &source)
{
    Statement statement(database,
                        QStringLiteral("INSERT INTO block (report_id, position, kind, level, line, "
                                       "text, runs, text_length, header_rows, table_columns, "
                                       "caption_block) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    TableWriter tables(database, source);
    for (int i = 0; i < blocks.size(); ++i) {
        const Block &block = blocks.at(i);
        const StoredText text(block.text, source);
        const bool isTable = block.kind == BlockKind::Table;
        statement.run(report, i, word(block.kind), block.level, block.line, stored(text.text),
                      stored(text.runs), storedOrNull(text.length),
                      isTable ? QVariant(block.table.headerRows) : QVariant(),
                      isTable ? QVariant(block.table.columns) : QVariant(),
                      indexOrNull(block.table.captionBlock));
        tables.insert(report, i, block.table);
    }
}

void insertTables(const Database &database, int report, const QList<TableReading> &tables)
{
    Statement statement(
        database, QStringLiteral("INSERT INTO table_reading (report_id, position, table_index, "
                                 "block, caption, line, row_count, is_indicator_table) "
                                 "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
    for (int i = 0; i < tables.size(); ++i) {
        const TableReading &table = tables.at(i);
        statement.run(report, i, table.index, indexOrNull(table.block), stored(table.caption),
                      table.line, table.rows, int(table.isIndicatorTable));
    }
}

void insertObservations(const Database &database, int report,
                        const QList<Observation> &observations, const QString &region)
{
    ObservationWriter writer(database, report, region);
    for (int i = 0; i < observations.size(); ++i)
        writer.insert(i, observations.at(i));
}

void replaceObservation(const Database &database, int report, int position,
                        const Observation &observation, const QString &region)
{
    Statement(database,
              QStringLiteral("DELETE FROM observation WHERE report_id = ? AND position = ?"))
        .run(report, position);
    ObservationWriter(database, report, region).insert(position, observation);
}

void keepAsRead(const Database &database, int report, const QMap<int, Observation> &asRead,
                const QString &region)
{
    Statement(database, QStringLiteral("DELETE FROM observation_as_read WHERE report_id = ?"))
        .run(report);
    ObservationWriter writer(database, report, region, asReadTable());
    for (auto it = asRead.cbegin(); it != asRead.cend(); ++it)
        writer.insert(it.key(), it.value());
}

void insertProblems(const Database &database, int report, Step step, const QList<Problem> &problems)
{
    Statement statement(database, QStringLiteral("INSERT INTO problem (report_id, step, position, "
                                                 "kind, line, occurrences, text, %1) "
                                                 "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                                      .arg(anchorColumns()));
    for (int i = 0; i < problems.size(); ++i) {
        const Problem &problem = problems.at(i);
        statement.bind(report);
        statement.bind(wordOf(step));
        statement.bind(i);
        statement.bind(word(problem.kind));
        statement.bind(problem.line);
        statement.bind(problem.count);
        statement.bind(stored(problem.text));
        bindAnchor(statement, problem.place);
        statement.execute();
    }
}

void removeProblems(const Database &database, int report, Step step)
{
    Statement(database, QStringLiteral("DELETE FROM problem WHERE report_id = ? AND step = ?"))
        .run(report, wordOf(step));
}

void countProblems(const Database &database, int report)
{
    Statement(database, QStringLiteral("UPDATE report SET problems = (SELECT COUNT(*) FROM problem "
                                       "WHERE report_id = ?) WHERE id = ?"))
        .run(report, report);
}

void removeInterpretation(const Database &database, int report)
{
    for (const QString &table : {QStringLiteral("table_reading"), shownTable(), asReadTable()})
        Statement(database, QStringLiteral("DELETE FROM %1 WHERE report_id = ?").arg(table))
            .run(report);
    removeProblems(database, report, Step::Interpreting);
    removeProblems(database, report, Step::Correcting);
}

QString regionOf(const Database &database, int report)
{
    Statement statement(database,
                        QStringLiteral("SELECT CASE WHEN c.document_id IS NULL THEN r.region_id "
                                       "ELSE c.region_id END FROM report r LEFT JOIN "
                                       "identity_correction c ON c.document_id = r.document_id "
                                       "WHERE r.id = ?"));
    statement.run(report).next();
    return statement.text(0);
}

QList<Observation> observations(const Database &database, int report, const QString &key,
                                const QString &region)
{
    return observationsIn(database, shownTable(), report, key, region).values();
}

QMap<int, Observation> keptAsRead(const Database &database, int report, const QString &key,
                                  const QString &region)
{
    return observationsIn(database, asReadTable(), report, key, region);
}

QStringList blockTexts(const Database &database, int report)
{
    const QString source = SourceReader(database).whole(report);
    QStringList texts;
    Statement statement(database, QStringLiteral("SELECT text, runs, text_length FROM block "
                                                 "WHERE report_id = ? ORDER BY position"));
    statement.run(report);
    while (statement.next())
        texts += mappedTextFrom(statement, 0, source).text();
    return texts;
}

QList<Block> blocks(const Database &database, int report, const QString &source)
{
    QList<Block> blocks;
    Statement statement(database,
                        QStringLiteral("SELECT kind, level, line, text, runs, text_length, "
                                       "header_rows, table_columns, caption_block FROM block "
                                       "WHERE report_id = ? ORDER BY position"));
    statement.run(report);
    while (statement.next()) {
        Block block;
        block.kind = blockKind(statement.text(0)).value_or(BlockKind::Paragraph);
        block.level = statement.integer(1);
        block.line = statement.integer(2);
        block.text = mappedTextFrom(statement, 3, source);
        block.table.headerRows = statement.integer(6);
        block.table.columns = statement.integer(7);
        block.table.captionBlock = indexOf(statement.optionalInteger(8));
        blocks += block;
    }
    readRows(database, report, blocks);
    readCells(database, report, source, blocks);
    return blocks;
}

QList<TableReading> tables(const Database &database, int report)
{
    QList<TableReading> tables;
    Statement statement(database, QStringLiteral("SELECT table_index, block, caption, line, "
                                                 "row_count, is_indicator_table FROM table_reading "
                                                 "WHERE report_id = ? ORDER BY position"));
    statement.run(report);
    while (statement.next())
        tables += TableReading{.index = statement.integer(0),
                               .block = indexOf(statement.optionalInteger(1)),
                               .caption = statement.text(2),
                               .line = statement.integer(3),
                               .rows = statement.integer(4),
                               .isIndicatorTable = statement.flag(5)};
    return tables;
}

QList<Problem> problems(const Database &database, int report, const QString &key)
{
    QList<Problem> problems;
    Statement statement(database,
                        QStringLiteral("SELECT kind, line, occurrences, text, %1 FROM problem "
                                       "WHERE report_id = ? ORDER BY step DESC, position")
                            .arg(anchorColumns()));
    statement.run(report);
    while (statement.next()) {
        const auto kind = problemKind(statement.text(0));
        if (!kind)
            continue;
        problems += Problem{.kind = *kind,
                            .place = anchorFrom(statement, 4, key),
                            .line = statement.integer(1),
                            .count = statement.integer(2),
                            .text = statement.text(3)};
    }
    return problems;
}

} // namespace PlanLens::Contents
