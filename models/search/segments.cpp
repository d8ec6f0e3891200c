// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/segments.h"

#include "database/database.h"
#include "search/postings.h"
#include "search/searchunits.h"

#include <QSet>

#include <memory>
#include <numeric>
#include <vector>

namespace PlanLens::Segments {

namespace {

/// The characters of a segment that stay when it is merged: report by report.
struct Stretch
{
    quint32 from = 0;
    quint32 end = 0;
    quint32 target = 0; ///< where the first of them will stand
};

/// A segment on its way into a larger one.
struct Part
{
    qint64 id = 0;
    quint32 extent = 0;
    std::vector<Stretch> kept;
};

qint64 insertSegment(const Database &database, int level, const QByteArray &layout)
{
    Statement statement(database, QStringLiteral("INSERT INTO search_segment (level, layout) "
                                                 "VALUES (?, ?) RETURNING id"));
    statement.run(level, layout).next();
    return statement.value(0).toLongLong();
}

/// Writes the rows of a segment in ascending order.
class PostingWriter
{
public:
    PostingWriter(const Database &database, quint32 extent)
        : m_extent(extent)
        , m_insert(database,
                   QStringLiteral("INSERT INTO search_posting (id, positions) VALUES (?, ?)"))
    {}

    quint32 extent() const { return m_extent; }
    /// `pairs`: packed.
    void write(PostingRow row, const QByteArray &pairs)
    {
        if (!pairs.isEmpty())
            m_insert.run(row.id(), pairs);
    }

private:
    quint32 m_extent;
    Statement m_insert;
};

/// Sorts by the sixteen bits from `shift` on and leaves what is alike in its order: two rounds
/// over a million pairs take a tenth of the time that comparing them takes.
void sortBySixteenBits(std::vector<quint64> &numbers, int shift)
{
    const auto bitsOf = [shift](quint64 number) {
        return std::size_t(number >> shift & 0xffff);
    };
    std::vector<quint32> starts(0x10001, 0);
    for (const quint64 number : numbers)
        ++starts[bitsOf(number) + 1];
    std::partial_sum(starts.begin(), starts.end(), starts.begin());
    std::vector<quint64> sorted(numbers.size());
    for (const quint64 number : numbers)
        sorted[starts[bitsOf(number)]++] = number;
    numbers.swap(sorted);
}

/// Every pair of a stream as one number that sorts by row, then second character, then position.
class PairCollector
{
public:
    void add(QStringView stream, const ReportLayout &layout)
    {
        qsizetype at = 0;
        for (const quint32 length : layout.lengths) {
            const QStringView unit = stream.mid(at, length);
            for (qsizetype i = 0; i < unit.size(); ++i)
                m_pairs.push_back(
                    number({unit.at(i), i + 1 < unit.size() ? unit.at(i + 1) : QChar()}, m_next++));
            at += length;
        }
    }

    quint32 extent() const { return m_next; }

    void write(const Database &database, qint64 segment)
    {
        // Positions ascend as they are added; what is left to sort by is the upper half.
        sortBySixteenBits(m_pairs, 32);
        sortBySixteenBits(m_pairs, 48);
        PostingWriter writer(database, m_next);
        for (std::size_t i = 0; i < m_pairs.size();) {
            const quint64 row = m_pairs[i] >> rowShift;
            PairPacker pairs(m_next);
            while (i < m_pairs.size() && m_pairs[i] >> rowShift == row)
                i = packPair(i, pairs);
            writer.write({segment, char16_t(row >> 4), int(row & 0xf)}, pairs.bytes());
        }
    }

private:
    // first character, last four bits of the second, its other twelve bits, position
    static constexpr int rowShift = 44;

    static quint64 number(CharacterPair pair, quint32 position)
    {
        const quint64 second = pair.second.unicode();
        return quint64(pair.first.unicode()) << 48 | (second & 0xf) << rowShift |
               (second >> 4) << 32 | position;
    }

    /// Packs all places of the pair at `first`; returns where the next pair begins.
    std::size_t packPair(std::size_t first, PairPacker &packer)
    {
        const quint64 pair = m_pairs[first] >> 32;
        m_positions.clear();
        std::size_t i = first;
        for (; i < m_pairs.size() && m_pairs[i] >> 32 == pair; ++i)
            m_positions.push_back(quint32(m_pairs[i]));
        packer.add(char16_t((pair & 0xfff) << 4 | (pair >> (rowShift - 32) & 0xf)), m_positions);
        return i;
    }

    std::vector<quint64> m_pairs;
    Positions m_positions; ///< of one pair
    quint32 m_next = 0;
};

int waiting(const Database &database)
{
    Statement statement(
        database, QStringLiteral("SELECT COUNT(*) FROM search_report WHERE stream IS NOT NULL"));
    return statement.run().next() ? statement.integer(0) : 0;
}

void gatherWaiting(const Database &database)
{
    Statement statement(database, QStringLiteral("SELECT layout, stream FROM search_report "
                                                 "WHERE stream IS NOT NULL ORDER BY id"));
    statement.run();
    PairCollector pairs;
    QByteArray layouts;
    while (statement.next()) {
        const QByteArray layout = statement.value(0).toByteArray();
        const QByteArray stream = statement.value(1).toByteArray();
        for (const ReportLayout &report : layoutsFrom(layout))
            pairs.add(QStringView(reinterpret_cast<const QChar *>(stream.constData()),
                                  stream.size() / qsizetype(sizeof(QChar))),
                      report);
        layouts += layout;
    }
    pairs.write(database, insertSegment(database, 1, layouts));
    database.run(QStringLiteral("UPDATE search_report SET layout = NULL, stream = NULL "
                                "WHERE stream IS NOT NULL"));
}

QSet<int> searchableReports(const Database &database)
{
    QSet<int> reports;
    Statement statement(database, QStringLiteral("SELECT id FROM search_report"));
    statement.run();
    while (statement.next())
        reports += statement.integer(0);
    return reports;
}

/// Reads the rows of one segment in order and moves their positions to where they will stand.
class PartReader
{
public:
    PartReader(const Database &database, const Part &part)
        : m_part(part)
        , m_rows(database, QStringLiteral("SELECT id, positions FROM search_posting "
                                          "WHERE id >= ? AND id < ? ORDER BY id"))
    {
        const auto [first, end] = PostingRow::ids(part.id);
        m_rows.run(first, end);
        m_first = first;
        step();
    }

    bool atEnd() const { return m_row < 0; }
    /// The row's number within its segment.
    qint64 row() const { return m_row; }
    void take(PairLists &pairs)
    {
        PairLists read;
        unpackPairs(m_rows.value(1).toByteArray(), m_part.extent, 0, read);
        for (const auto &[second, positions] : read)
            move(positions, pairs[second]);
        step();
    }

private:
    void step() { m_row = m_rows.next() ? m_rows.value(0).toLongLong() - m_first : -1; }
    void move(const Positions &positions, Positions &target) const
    {
        auto stretch = m_part.kept.begin();
        for (const quint32 position : positions) {
            while (stretch != m_part.kept.end() && position >= stretch->end)
                ++stretch;
            if (stretch == m_part.kept.end())
                return;
            if (position >= stretch->from)
                target.push_back(stretch->target + (position - stretch->from));
        }
    }

    const Part &m_part;
    Statement m_rows;
    qint64 m_first = 0;
    qint64 m_row = -1;
};

/// Several segments that become one.
class Merge
{
public:
    Merge(const Database &database, int level)
        : m_database(database), m_level(level), m_alive(searchableReports(database))
    {
        Statement statement(database, QStringLiteral("SELECT id, layout FROM search_segment "
                                                     "WHERE level = ? ORDER BY id"));
        statement.run(level);
        while (statement.next())
            addPart(statement.value(0).toLongLong(), statement.value(1).toByteArray());
    }

    void run()
    {
        writeRows(insertSegment(m_database, m_level + 1, m_layout));
        Statement rows(m_database,
                       QStringLiteral("DELETE FROM search_posting WHERE id >= ? AND id < ?"));
        Statement segment(m_database, QStringLiteral("DELETE FROM search_segment WHERE id = ?"));
        for (const Part &part : m_parts) {
            const auto [first, end] = PostingRow::ids(part.id);
            rows.run(first, end);
            segment.run(part.id);
        }
    }

private:
    void addPart(qint64 id, const QByteArray &layouts)
    {
        Part part{.id = id};
        for (const ReportLayout &layout : layoutsFrom(layouts)) {
            const quint32 characters = layout.characters();
            if (m_alive.contains(layout.id)) {
                part.kept.push_back({part.extent, part.extent + characters, m_extent});
                m_extent += characters;
                appendLayout(m_layout, layout);
            }
            part.extent += characters;
        }
        m_parts.push_back(std::move(part));
    }

    void writeRows(qint64 target)
    {
        std::vector<std::unique_ptr<PartReader>> readers;
        for (const Part &part : m_parts)
            readers.push_back(std::make_unique<PartReader>(m_database, part));
        PostingWriter writer(m_database, m_extent);
        for (;;) {
            qint64 row = -1;
            for (const auto &reader : readers) {
                if (!reader->atEnd() && (row < 0 || reader->row() < row))
                    row = reader->row();
            }
            if (row < 0)
                return;
            PairLists pairs;
            for (const auto &reader : readers) {
                if (reader->row() == row)
                    reader->take(pairs);
            }
            std::erase_if(pairs, [](const auto &pair) { return pair.second.empty(); });
            writer.write(
                {target, char16_t(row / PostingRow::shards), int(row % PostingRow::shards)},
                packPairs(pairs, writer.extent()));
        }
    }

    const Database &m_database;
    int m_level;
    QSet<int> m_alive;
    std::vector<Part> m_parts;
    QByteArray m_layout;
    quint32 m_extent = 0;
};

int highestLevel(const Database &database)
{
    Statement statement(database, QStringLiteral("SELECT MAX(level) FROM search_segment"));
    return statement.run().next() ? statement.integer(0) : 0;
}

int segmentsOf(const Database &database, int level)
{
    Statement statement(database,
                        QStringLiteral("SELECT COUNT(*) FROM search_segment WHERE level = ?"));
    return statement.run(level).next() ? statement.integer(0) : 0;
}

} // namespace

void mergeWhereDue(const Database &database)
{
    if (waiting(database) < waitingReports)
        return;
    gatherWaiting(database);
    for (int level = 1; level <= highestLevel(database); ++level) {
        if (segmentsOf(database, level) >= segmentsPerLevel)
            Merge(database, level).run();
    }
}

} // namespace PlanLens::Segments
