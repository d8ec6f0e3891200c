// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/indexing.h"

#include "database/database.h"
#include "search/searchunits.h"
#include "search/segments.h"
#include "storing/blockstore.h"
#include "storing/sourceparts.h"

namespace PlanLens {

namespace {

QByteArray streamOf(const std::vector<SearchUnit> &units)
{
    QByteArray stream;
    for (const SearchUnit &unit : units)
        stream.append(reinterpret_cast<const char *>(unit.form.constData()),
                      unit.form.size() * qsizetype(sizeof(QChar)));
    return stream;
}

void insert(const Database &database, int reportId, const Report &report)
{
    const std::vector<SearchUnit> units = searchUnits(report);
    // The layout carries the id that the row is given.
    Statement inserted(database, QStringLiteral("INSERT INTO search_report (report_id, places) "
                                                "VALUES (?, ?) RETURNING id"));
    inserted.run(reportId, QByteArray("", 0)).next();
    const int id = inserted.integer(0);
    QByteArray layout;
    appendLayout(layout, layoutOf(id, units));
    Statement(database, QStringLiteral("UPDATE search_report SET places = ?, layout = ?, "
                                       "stream = ? WHERE id = ?"))
        .run(packPlaces(report, units), layout, streamOf(units), id);
}

/// The text of a report; none where it is damaged, or nothing could be searched for its sake.
Report readable(const Database &database, SourceReader &source, int id)
{
    Report report;
    try {
        report.blocks = BlockStore::all(database, id, source.whole(id));
    } catch (const DatabaseError &error) {
        if (error.why != Failure::Damaged)
            throw;
    }
    return report;
}

/// The first reports that are not in the index.
QList<int> missing(const Database &database, int most)
{
    Statement statement(database, QStringLiteral("SELECT id FROM report WHERE id NOT IN "
                                                 "(SELECT report_id FROM search_report) "
                                                 "ORDER BY id LIMIT ?"));
    statement.run(most);
    QList<int> ids;
    while (statement.next())
        ids += statement.integer(0);
    return ids;
}

} // namespace

void TextIndexing::add(const Database &database, int reportId, const Report &report) const
{
    insert(database, reportId, report);
    Segments::mergeWhereDue(database);
}

void TextIndexing::catchUp(const Database &database) const
{
    while (isBehind(database)) {
        WriteTransaction transaction(database);
        // By now another program may have done so.
        const QList<int> ids = missing(database, Segments::waitingReports);
        SourceReader source(database);
        for (const int id : ids)
            add(database, id, readable(database, source, id));
        transaction.commit();
    }
}

bool TextIndexing::isBehind(const Database &database)
{
    return !missing(database, 1).isEmpty();
}

} // namespace PlanLens
