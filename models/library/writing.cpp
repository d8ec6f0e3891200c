// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/writing.h"

#include "catalogue/catalogue.h"
#include "interpreting/interpret.h"
#include "library/amending.h"
#include "library/blockstore.h"
#include "library/columns.h"
#include "library/contents.h"
#include "library/database.h"
#include "library/figurestore.h"
#include "library/reportindex.h"
#include "library/sourceparts.h"
#include "text/clock.h"

#include <QFileInfo>

#include <algorithm>

namespace PlanLens::Writing {

namespace {

/// A version of a report that is stored already.
struct Stored
{
    int id = 0;
    int document = 0;
    QString key;
    bool current = false;
    int version = 0;
    std::optional<int> parts;
};

std::optional<Stored> find(const Database &database, const QString &column, const QString &value)
{
    Statement statement(
        database, QStringLiteral("SELECT r.id, r.document_id, r.key, r.is_current, "
                                 "r.version, r.parts FROM report r "
                                 "JOIN document d ON d.id = r.document_id AND d.removed IS NULL "
                                 "WHERE r.%1 = ?")
                      .arg(column));
    statement.run(value);
    if (!statement.next())
        return std::nullopt;
    return Stored{statement.integer(0), statement.integer(1), statement.text(2),
                  statement.flag(3),    statement.integer(4), statement.optionalInteger(5)};
}

std::optional<Stored> findByKey(const Database &database, const QString &key)
{
    return find(database, QStringLiteral("key"), key);
}

int documentAt(const Database &database, const QString &path)
{
    Statement known(database, QStringLiteral("SELECT id FROM document WHERE path = ?"));
    if (known.run(path).next())
        return known.integer(0);
    Statement added(database,
                    QStringLiteral("INSERT INTO document (path) VALUES (?) RETURNING id"));
    added.run(path).next();
    return added.integer(0);
}

/// Deletes what was removed from this path, or with these bytes, and makes room for it anew.
void forgetRemoval(const Database &database, const QString &path, const QByteArray &digest)
{
    Statement(database,
              QStringLiteral("DELETE FROM report WHERE document_id IN (SELECT d.id FROM document d "
                             "JOIN report r ON r.document_id = d.id "
                             "WHERE d.removed IS NOT NULL AND (d.path = ? OR r.digest = ?))"))
        .run(path, QString::fromLatin1(digest));
    Statement(database, QStringLiteral("UPDATE document SET removed = NULL WHERE path = ?"))
        .run(path);
}

int newestVersion(const Database &database, int document)
{
    Statement statement(database,
                        QStringLiteral("SELECT MAX(version) FROM report WHERE document_id = ?"));
    statement.run(document).next();
    return statement.integer(0);
}

void retireVersions(const Database &database, int document)
{
    Statement(database, QStringLiteral("UPDATE report SET is_current = 0 WHERE document_id = ?"))
        .run(document);
}

/// A file that holds fewer reports than before: those behind are old versions.
void retireFurther(const Database &database, const Source &source)
{
    Statement known(database, QStringLiteral("SELECT id FROM document WHERE path = ?"));
    for (int number = source.part.of + 1; source.part.number == 1; ++number) {
        if (!known.run(placeInFile(source.path, number)).next())
            return;
        retireVersions(database, known.integer(0));
    }
}

/// The bytes are stored. Where they are an old version of this very path, the file was set back,
/// and they are the newest version again.
ImportResult addKnown(const Database &database, const Stored &known, const Source &source,
                      const QString &file)
{
    ImportResult result{ImportOutcome::Unchanged, file, known.key, {}};
    // An older version of the program did not ask how many reports the file holds.
    Statement(database,
              QStringLiteral("UPDATE report SET parts = ? WHERE id = ? AND parts IS NULL"))
        .run(source.part.of, known.id);
    const QString place = placeInFile(source.path, source.part.number);
    if (known.current || documentAt(database, place) != known.document)
        return result;
    retireFurther(database, source);
    const int version = newestVersion(database, known.document) + 1;
    retireVersions(database, known.document);
    Statement(database,
              QStringLiteral("UPDATE report SET version = ?, is_current = 1 WHERE id = ?"))
        .run(version, known.id);
    result.outcome = ImportOutcome::NewVersion;
    return result;
}

int indicatorTables(const Interpretation &interpretation)
{
    return int(std::count_if(interpretation.tables.begin(), interpretation.tables.end(),
                             [](const TableReading &table) { return table.isIndicatorTable; }));
}

int insertReport(const Database &database, const Report &report, int document, int version,
                 const FilePart &part)
{
    Statement statement(
        database, QStringLiteral("INSERT INTO report (document_id, key, digest, file, format, "
                                 "encoding, version, is_current, imported, source, parts, "
                                 "indicator_tables, observations, problems, %1) VALUES (%2) "
                                 "RETURNING id")
                      .arg(identityColumns(), placeholders(14 + identityColumnCount())));
    statement.bind(document);
    statement.bind(report.key());
    statement.bind(QString::fromLatin1(report.digest));
    statement.bind(stored(QFileInfo(report.file).fileName()));
    statement.bind(stored(report.format));
    statement.bind(storedOrNull(report.encoding));
    statement.bind(version);
    statement.bind(1);
    statement.bind(Clock::stamp());
    statement.bind(QByteArray("", 0)); // the source is stored in parts
    statement.bind(part.of);
    for (int count = 0; count < 3; ++count)
        statement.bind(0);
    bindIdentity(statement, report.identity);
    statement.execute().next();
    return statement.integer(0);
}

void insertInterpretation(const Database &database, int report,
                          const Interpretation &interpretation, const Catalogue &catalogue)
{
    Contents::insertTables(database, report, interpretation.tables);
    FigureStore::insert(database, report, interpretation.observations,
                        Contents::regionOf(database, report));
    Contents::insertProblems(database, report, Contents::Step::Interpreting,
                             interpretation.problems);
    // Listing hundreds of reports must not count hundreds of thousands of rows each time.
    Statement(database, QStringLiteral("UPDATE report SET indicator_tables = ?, observations = ?, "
                                       "interpreted_by = ? WHERE id = ?"))
        .run(indicatorTables(interpretation), int(interpretation.observations.size()),
             interpreterVersion, report);
    Contents::countProblems(database, report);
    Amending::amend(database, report, catalogue);
}

} // namespace

ImportResult add(const Database &database, const Report &report,
                 const Interpretation &interpretation, const QList<Problem> &readProblems,
                 const Source &source, const Catalogue &catalogue, const ReportIndex *index)
{
    const QString place = placeInFile(source.path, source.part.number);
    forgetRemoval(database, place, report.digest);
    const auto known = find(database, QStringLiteral("digest"), QString::fromLatin1(report.digest));
    // Before files were taken apart, the first report was stored with the text of all.
    const bool whole = known && known->parts.value_or(1) != source.part.of;
    if (known && !whole)
        return addKnown(database, *known, source, report.file);
    const int document = whole ? known->document : documentAt(database, place);
    const int version = whole ? known->version : newestVersion(database, document) + 1;
    if (whole)
        Statement(database, QStringLiteral("DELETE FROM report WHERE id = ?")).run(known->id);
    else
        retireVersions(database, document);
    retireFurther(database, source);
    const int id = insertReport(database, report, document, version, source.part);
    if (whole && !known->current)
        Statement(database, QStringLiteral("UPDATE report SET is_current = 0 WHERE id = ?"))
            .run(id);
    insertSource(database, id, report.source());
    BlockStore::insert(database, id, report.blocks, report.source());
    Contents::insertProblems(database, id, Contents::Step::Reading, readProblems);
    insertInterpretation(database, id, interpretation, catalogue);
    if (index)
        index->add(database, id, report);
    const ImportOutcome outcome = whole         ? ImportOutcome::Unchanged
                                  : version > 1 ? ImportOutcome::NewVersion
                                                : ImportOutcome::Imported;
    return {outcome, report.file, report.key(), {}};
}

bool replaceInterpretation(const Database &database, const QString &key,
                           const Interpretation &interpretation, const Catalogue &catalogue)
{
    const auto report = findByKey(database, key);
    if (!report)
        return false;
    Contents::removeInterpretation(database, report->id);
    insertInterpretation(database, report->id, interpretation, catalogue);
    return true;
}

bool remove(const Database &database, const QString &key)
{
    const auto report = findByKey(database, key);
    if (!report)
        return false;
    Statement(database, QStringLiteral("UPDATE document SET removed = ? WHERE id = ?"))
        .run(Clock::stamp(), report->document);
    return true;
}

bool restore(const Database &database, const QString &key)
{
    Statement statement(
        database, QStringLiteral("UPDATE document SET removed = NULL WHERE removed IS NOT "
                                 "NULL AND id = (SELECT document_id FROM report WHERE key = ?)"));
    return statement.run(key).affected() > 0;
}

void deleteRemoved(const Database &database, const QDateTime &before)
{
    const QString which = QStringLiteral("FROM report WHERE document_id IN "
                                         "(SELECT id FROM document WHERE removed < ?)");
    const QString time = before.toUTC().toString(Qt::ISODate);
    // Deleting nothing would still have to wait for another program's lock.
    if (!Statement(database, QStringLiteral("SELECT 1 ") + which).run(time).next())
        return;
    Statement(database, QStringLiteral("DELETE ") + which).run(time);
    FigureStore::forgetUnusedNames(database);
}

} // namespace PlanLens::Writing
