// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/queries.h"

#include "catalogue/regions.h"
#include "database/database.h"
#include "library/amending.h"
#include "library/contents.h"
#include "library/figurecorrections.h"
#include "library/filepart.h"
#include "library/joinedformats.h"
#include "storing/blockstore.h"
#include "storing/columns.h"
#include "storing/sourceparts.h"
#include "storing/words.h"

#include <algorithm>
#include <tuple>

namespace PlanLens::Queries {

QString joinedTables()
{
    return QStringLiteral("report r "
                          "JOIN document d ON d.id = r.document_id AND d.removed IS NULL "
                          "LEFT JOIN identity_correction c ON c.document_id = r.document_id");
}

QString ownRegion()
{
    return QStringLiteral("CASE WHEN c.document_id IS NULL THEN r.region_id ELSE c.region_id END");
}

QString regionExpression()
{
    return QStringLiteral("COALESCE(o.region_id, %1)").arg(ownRegion());
}

QString isShown()
{
    return QStringLiteral("o.report_id NOT IN (SELECT id FROM report WHERE is_current = 0 "
                          "UNION ALL SELECT r.id FROM document d JOIN report r "
                          "ON r.document_id = d.id WHERE d.removed IS NOT NULL UNION ALL %1)")
        .arg(JoinedFormats::rowsNotCounted());
}

namespace {

/// Both identities, as read and as corrected; see effectiveIdentity().
QString bothIdentities()
{
    return QStringLiteral("c.document_id, ") + identityColumns(QStringLiteral("c.")) +
           QStringLiteral(", ") + identityColumns(QStringLiteral("r."));
}

int bothIdentitiesCount()
{
    return 1 + 2 * identityColumnCount();
}

bool isCorrected(const Statement &statement, int first)
{
    return statement.optionalInteger(first).has_value();
}

ReportIdentity effectiveIdentity(const Statement &statement, int first)
{
    return identityFrom(statement,
                        first + 1 + (isCorrected(statement, first) ? 0 : identityColumnCount()));
}

QString entryQuery(const QString &condition)
{
    return QStringLiteral("SELECT r.key, d.path, r.file, r.format, r.version, r.is_current, "
                          "r.imported, r.indicator_tables, r.observations, r.problems, %1, %2 "
                          "FROM %3 WHERE %4")
        .arg(JoinedFormats::mainKey(), bothIdentities(), joinedTables(), condition);
}

LibraryEntry entryFrom(const Statement &statement)
{
    LibraryEntry entry;
    entry.key = statement.text(0);
    entry.path = pathOfPlace(statement.text(1));
    entry.part = numberOfPlace(statement.text(1));
    entry.file = statement.text(2);
    entry.format = statement.text(3);
    entry.version = statement.integer(4);
    entry.current = statement.flag(5);
    entry.imported = QDateTime::fromString(statement.text(6), Qt::ISODate);
    entry.indicatorTables = statement.integer(7);
    entry.observations = statement.integer(8);
    entry.problems = statement.integer(9);
    entry.formatOf = statement.text(10);
    entry.identityCorrected = isCorrected(statement, 11);
    entry.identity = effectiveIdentity(statement, 11);
    return entry;
}

} // namespace

QList<LibraryEntry> sortedForPeople(QList<LibraryEntry> entries)
{
    const auto order = [](const LibraryEntry &entry) {
        return std::make_tuple(Regions::shipped().sortKey(entry.identity.regionId),
                               entry.identity.regionName, entry.identity.reviewYear.value_or(0),
                               entry.identity.title, entry.path, entry.part, entry.version);
    };
    std::stable_sort(entries.begin(), entries.end(),
                     [&](const auto &a, const auto &b) { return order(a) < order(b); });
    return entries;
}

namespace {

std::optional<LibraryEntry> firstEntry(const Database &database, const QString &condition,
                                       const QString &value)
{
    Statement statement(database, entryQuery(condition));
    if (!statement.run(value).next())
        return std::nullopt;
    return entryFrom(statement);
}

int idOf(const Database &database, const QString &key)
{
    Statement statement(database,
                        QStringLiteral("SELECT r.id FROM %1 WHERE r.key = ?").arg(joinedTables()));
    return statement.run(key).next() ? statement.integer(0) : -1;
}

/// Region, code and name of a figure that is about another place than its report.
void setRegion(StatedObservation &stated, const ReportIdentity &identity)
{
    stated.regionId = stated.observation.regionId;
    stated.regionCode = identity.regionCode;
    stated.regionName = identity.regionName;
    stated.reportRegionId = identity.regionId;
    stated.reportRegionName = identity.regionName;
    if (stated.regionId == identity.regionId)
        return;
    const Region *region = Regions::shipped().find(stated.regionId);
    stated.regionCode = region ? region->code : QString();
    stated.regionName = region ? region->fullName : stated.regionId;
}

StatedObservation statedFrom(const Statement &statement)
{
    const int identityAt = 3;
    const ReportIdentity identity = effectiveIdentity(statement, identityAt);
    StatedObservation stated;
    stated.reportKey = statement.text(1);
    stated.file = statement.text(2);
    stated.reportTitle = identity.title;
    stated.reviewYear = identity.reviewYear.value_or(0);
    stated.planYear = identity.planYear.value_or(0);
    stated.observation =
        observationFrom(statement, identityAt + bothIdentitiesCount(), stated.reportKey);
    stated.observation.regionId = statement.text(0);
    setRegion(stated, identity);
    return stated;
}

/// Asks for the observations of reports that count, and that a condition holds of.
QString statedQuery(const QString &condition)
{
    return QStringLiteral("SELECT %1, r.key, r.file, %2, %3 FROM %4 "
                          "JOIN observation o ON o.report_id = r.id "
                          "WHERE %5 AND %6 ORDER BY r.id, o.position")
        .arg(regionExpression(), bothIdentities(), observationColumns(QStringLiteral("o.")),
             joinedTables(), condition, JoinedFormats::isCounted());
}

QList<StatedObservation> allStated(Statement &statement)
{
    QList<StatedObservation> observations;
    while (statement.next())
        observations += statedFrom(statement);
    return observations;
}

QList<LibraryEntry> entriesWhere(const Database &database, const QString &condition)
{
    QList<LibraryEntry> entries;
    Statement statement(database, entryQuery(condition));
    statement.run();
    while (statement.next())
        entries += entryFrom(statement);
    return sortedForPeople(entries);
}

} // namespace

QList<LibraryEntry> entries(const Database &database, bool allVersions)
{
    return entriesWhere(database,
                        allVersions ? QStringLiteral("1 = 1") : JoinedFormats::isCounted());
}

QList<LibraryEntry> joinedEntries(const Database &database)
{
    return entriesWhere(
        database,
        QStringLiteral("r.is_current = 1 AND r.id IN (%1)").arg(JoinedFormats::rowsNotCounted()));
}

std::optional<LibraryEntry> entry(const Database &database, const QString &key)
{
    return firstEntry(database, QStringLiteral("r.key = ?"), key);
}

std::optional<LibraryEntry> entryAt(const Database &database, const QString &path)
{
    return firstEntry(database, QStringLiteral("r.is_current = 1 AND d.path = ?"), path);
}

EntryReader::EntryReader(const Database &database)
    : m_statement(database, entryQuery(QStringLiteral("r.id = ?")))
{}

std::optional<LibraryEntry> EntryReader::read(int report)
{
    if (!m_statement.run(report).next())
        return std::nullopt;
    return entryFrom(m_statement);
}

QHash<int, ReportIdentity> currentIdentities(const Database &database)
{
    QHash<int, ReportIdentity> identities;
    Statement statement(database,
                        QStringLiteral("SELECT r.id, %1 FROM %2 WHERE %3")
                            .arg(bothIdentities(), joinedTables(), JoinedFormats::isCounted()));
    statement.run();
    while (statement.next())
        identities.insert(statement.integer(0), effectiveIdentity(statement, 1));
    return identities;
}

bool contains(const Database &database, const QByteArray &digest)
{
    Statement statement(database,
                        QStringLiteral("SELECT 1 FROM %1 WHERE r.digest = ?").arg(joinedTables()));
    return statement.run(QString::fromLatin1(digest)).next();
}

bool lacksPages(const Database &database, const QByteArray &digest)
{
    Statement statement(database, QStringLiteral("SELECT 1 FROM %1 WHERE r.digest = ? AND "
                                                 "r.format = 'pdf' AND r.pages IS NULL")
                                      .arg(joinedTables()));
    return statement.run(QString::fromLatin1(digest)).next();
}

int reportsInFile(const Database &database, const QByteArray &digest)
{
    Statement statement(
        database, QStringLiteral("SELECT r.parts FROM %1 WHERE r.digest = ?").arg(joinedTables()));
    return statement.run(QString::fromLatin1(digest)).next()
               ? statement.optionalInteger(0).value_or(0)
               : 0;
}

std::optional<Report> report(const Database &database, const QString &key)
{
    Statement statement(database, QStringLiteral("SELECT r.id, r.digest, r.file, r.format, "
                                                 "r.encoding, r.parts, r.recognition, r.pages, %1 "
                                                 "FROM %2 WHERE r.key = ?")
                                      .arg(bothIdentities(), joinedTables()));
    if (!statement.run(key).next())
        return std::nullopt;
    Report report;
    report.digest = statement.text(1).toLatin1();
    report.file = statement.text(2);
    report.format = statement.text(3);
    report.encoding = statement.text(4);
    report.reportsInFile = statement.optionalInteger(5).value_or(1);
    report.recognition = Recognition::fromText(statement.text(6));
    report.pages = SourcePages::fromText(statement.text(7));
    report.identity = effectiveIdentity(statement, 8);
    report.setSource(SourceReader(database).whole(statement.integer(0)));
    report.blocks = BlockStore::all(database, statement.integer(0), report.source());
    return report;
}

QList<Observation> observations(const Database &database, const QString &key)
{
    QList<Observation> observations;
    Statement statement(
        database,
        QStringLiteral("SELECT %1, %2 FROM %3 JOIN observation o ON o.report_id = r.id "
                       "WHERE r.key = ? ORDER BY o.position")
            .arg(regionExpression(), observationColumns(QStringLiteral("o.")), joinedTables()));
    statement.run(key);
    while (statement.next()) {
        observations += observationFrom(statement, 1, key);
        observations.last().regionId = statement.text(0);
    }
    Amending::bringToPlace(observations);
    return observations;
}

QList<TableReading> tables(const Database &database, const QString &key)
{
    return Contents::tables(database, idOf(database, key));
}

QList<Problem> problems(const Database &database, const QString &key)
{
    return Contents::problems(database, idOf(database, key), key);
}

QList<StatedObservation> observationsOf(const Database &database, const QString &indicator,
                                        const QStringList &regionIds)
{
    QString condition = QStringLiteral("o.indicator = ?");
    if (!regionIds.isEmpty())
        condition += QStringLiteral(" AND %1 IN (%2)")
                         .arg(regionExpression(), placeholders(int(regionIds.size())));
    Statement statement(database, statedQuery(condition));
    statement.bind(indicator);
    for (const QString &region : regionIds)
        statement.bind(region);
    statement.execute();
    return allStated(statement);
}

QList<StatedObservation> observationsAbout(const Database &database, const QString &regionId)
{
    // What a report says of its own region names none; an index finds what others say of it.
    Statement others(database, statedQuery(QStringLiteral("o.region_id = ?")));
    Statement own(database,
                  statedQuery(QStringLiteral("o.region_id IS NULL AND %1 = ?").arg(ownRegion())));
    return allStated(own.run(regionId)) + allStated(others.run(regionId));
}

QList<StatedObservation> statedIn(const Database &database, int report, const QString &indicator)
{
    // Compared in a way that no index helps with: it may be damaged.
    Statement statement(database,
                        statedQuery(QStringLiteral("r.id = ? AND COALESCE(o.indicator, '') = ?")));
    return allStated(statement.run(report, indicator));
}

QList<StatedObservation> statedIn(const Database &database, int report)
{
    Statement statement(database, statedQuery(QStringLiteral("r.id = ?")));
    return allStated(statement.run(report));
}

QList<Observation> observationsAsRead(const Database &database, const QString &key)
{
    const int report = idOf(database, key);
    return Amending::asRead(database, report, key, Contents::regionOf(database, report));
}

QList<PrintedPlace> places(const Database &database, const QString &key)
{
    const QStringList texts = BlockStore::texts(database, idOf(database, key));
    return placesOf(observationsAsRead(database, key),
                    [&](int block) { return texts.value(block); });
}

QList<PlacedCorrection> figureCorrections(const Database &database, const QString &key)
{
    Statement document(database, QStringLiteral("SELECT document_id FROM report WHERE key = ?"));
    if (!document.run(key).next())
        return {};
    return FigureCorrections::of(database, document.integer(0));
}

QList<PlacedFigure> madeFigures(const Database &database, const QString &key)
{
    Statement document(database, QStringLiteral("SELECT document_id FROM report WHERE key = ?"));
    return document.run(key).next() ? MadeFigures::of(database, document.integer(0))
                                    : QList<PlacedFigure>();
}

} // namespace PlanLens::Queries
