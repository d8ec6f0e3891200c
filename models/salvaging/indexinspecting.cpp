// SPDX-License-Identifier: GPL-3.0-or-later
#include "salvaging/indexinspecting.h"

#include "database/database.h"
#include "search/indexing.h"
#include "search/postings.h"
#include "search/searchunits.h"
#include "storing/blockstore.h"
#include "storing/sourceparts.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <vector>

namespace PlanLens {

namespace {

struct IndexInspectingTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Doctor)
};

/// Stands for a pair at a place. Their sum is the same in whatever order they come, so that neither
/// side has to be held in memory.
quint64 weight(char16_t first, char16_t second, quint32 position)
{
    quint64 number = (quint64(first) << 48 | quint64(second) << 32 | position) + 1;
    number = (number ^ (number >> 31)) * 0x9e3779b185ebca87;
    return (number ^ (number >> 29)) * 0xc2b2ae3d27d4eb4f;
}

/// The characters of a segment that belong to reports which are still there.
struct Stretch
{
    quint32 from = 0;
    quint32 end = 0;
};

class IndexInspection
{
public:
    explicit IndexInspection(const Database &database) : m_database(database), m_source(database)
    {
        Statement statement(database, QStringLiteral("SELECT id, report_id FROM search_report"));
        statement.run();
        while (statement.next())
            m_reports.insert(statement.integer(0), statement.integer(1));
    }

    QStringList run()
    {
        if (TextIndexing::isBehind(m_database))
            m_faults += IndexInspectingTexts::tr("Reports are missing in the search index.");
        inspectReports();
        QHash<qint64, QByteArray> segments;
        Statement statement(m_database, QStringLiteral("SELECT id, layout FROM search_segment"));
        statement.run();
        while (statement.next())
            segments.insert(statement.value(0).toLongLong(), statement.value(1).toByteArray());
        for (auto it = segments.cbegin(); it != segments.cend(); ++it)
            inspectSegment(it.key(), it.value());
        return m_faults;
    }

private:
    Report textOf(int report)
    {
        Report text;
        text.blocks = BlockStore::all(m_database, report, m_source.whole(report));
        return text;
    }

    /// Places, and the text of those that wait.
    void inspectReports()
    {
        Statement row(m_database, QStringLiteral("SELECT places, layout, stream FROM search_report "
                                                 "WHERE id = ?"));
        int wrong = 0;
        for (auto it = m_reports.cbegin(); it != m_reports.cend(); ++it) {
            const Report text = textOf(it.value());
            const std::vector<SearchUnit> units = searchUnits(text);
            if (!row.run(it.key()).next())
                continue;
            bool agrees = row.value(0).toByteArray() == packPlaces(text, units);
            if (!row.value(2).isNull()) {
                QByteArray layout;
                appendLayout(layout, layoutOf(it.key(), units));
                QString stream;
                for (const SearchUnit &unit : units)
                    stream += unit.form;
                agrees &= row.value(1).toByteArray() == layout &&
                          row.value(2).toByteArray() ==
                              QByteArray(reinterpret_cast<const char *>(stream.constData()),
                                         stream.size() * qsizetype(sizeof(QChar)));
            }
            wrong += agrees ? 0 : 1;
        }
        if (wrong > 0)
            m_faults += IndexInspectingTexts::tr(
                "The search index disagrees with the text of %n report(s).", nullptr, wrong);
    }

    void inspectSegment(qint64 id, const QByteArray &layouts)
    {
        quint64 expected = 0;
        quint32 extent = 0;
        bool agrees = true;
        std::vector<Stretch> live;
        for (const ReportLayout &layout : layoutsFrom(layouts)) {
            if (m_reports.contains(layout.id)) {
                const std::vector<SearchUnit> units =
                    searchUnits(textOf(m_reports.value(layout.id)));
                agrees &= layoutOf(layout.id, units).lengths == layout.lengths;
                expected += weightOf(units, extent);
                live.push_back({extent, extent + layout.characters()});
            }
            extent += layout.characters();
        }
        if (!agrees || storedWeight(id, extent, live) != expected)
            m_faults +=
                IndexInspectingTexts::tr("Segment %1 of the search index disagrees with the texts.")
                    .arg(id);
    }

    static quint64 weightOf(const std::vector<SearchUnit> &units, quint32 position)
    {
        quint64 sum = 0;
        for (const SearchUnit &unit : units) {
            for (qsizetype i = 0; i < unit.form.size(); ++i) {
                const QChar second = i + 1 < unit.form.size() ? unit.form.at(i + 1) : QChar();
                sum += weight(unit.form.at(i).unicode(), second.unicode(), position++);
            }
        }
        return sum;
    }

    quint64 storedWeight(qint64 segment, quint32 extent, const std::vector<Stretch> &live) const
    {
        const auto isLive = [&](quint32 position) {
            const auto next =
                std::upper_bound(live.begin(), live.end(), position,
                                 [](quint32 p, const Stretch &stretch) { return p < stretch.end; });
            return next != live.end() && position >= next->from;
        };
        quint64 sum = 0;
        const auto [first, end] = PostingRow::ids(segment);
        Statement rows(m_database, QStringLiteral("SELECT id, positions FROM search_posting "
                                                  "WHERE id >= ? AND id < ?"));
        rows.run(first, end);
        while (rows.next()) {
            const auto character =
                char16_t((rows.value(0).toLongLong() - first) / PostingRow::shards);
            PairLists pairs;
            unpackPairs(rows.value(1).toByteArray(), extent, 0, pairs);
            for (const auto &[second, positions] : pairs) {
                for (const quint32 position : positions) {
                    if (isLive(position))
                        sum += weight(character, second, position);
                }
            }
        }
        return sum;
    }

    const Database &m_database;
    SourceReader m_source;
    QHash<int, int> m_reports; ///< by their id in the index
    QStringList m_faults;
};

} // namespace

QStringList indexFaults(const Database &database)
{
    return IndexInspection(database).run();
}

} // namespace PlanLens
