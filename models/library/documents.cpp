// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/documents.h"

#include "changelog/changelog.h"
#include "database/database.h"
#include "library/filepart.h"
#include "library/joinedformats.h"
#include "library/showndocument.h"
#include "storing/columns.h"
#include "storing/sourceparts.h"
#include "text/clock.h"

#include <algorithm>

namespace PlanLens::Documents {

namespace {

QList<int> idsFrom(Statement &statement)
{
    QList<int> ids;
    while (statement.next())
        ids += statement.integer(0);
    return ids;
}

void setPlace(const Database &database, int document, const QString &place)
{
    Statement(database, QStringLiteral("UPDATE document SET path = ? WHERE id = ?"))
        .run(place, document);
}

/// What a person said that a report is.
std::optional<ReportIdentity> correctionOf(const Database &database, int document)
{
    Statement statement(database,
                        QStringLiteral("SELECT %1 FROM identity_correction WHERE document_id = ?")
                            .arg(identityColumns()));
    return statement.run(document).next() ? std::optional(identityFrom(statement, 0))
                                          : std::nullopt;
}

} // namespace

QList<Document> of(const Database &database, const QString &path)
{
    // Of the further places, what lies before and behind all of them: an index finds what is
    // between.
    const QString before = path + QStringLiteral("//");
    const QString behind = path + QStringLiteral("/0"); // a stroke's next character
    Statement statement(
        database,
        QStringLiteral(
            "SELECT d.id, d.path, d.removed, r.id, c.document_id, %1, %2 FROM document d "
            "LEFT JOIN report r ON r.id = (SELECT v.id FROM report v "
            "WHERE v.document_id = d.id ORDER BY v.is_current DESC, v.version DESC "
            "LIMIT 1) "
            "LEFT JOIN identity_correction c ON c.document_id = d.id "
            "WHERE d.path = ? OR (d.path > ? AND d.path < ?)")
            .arg(identityColumns(QStringLiteral("r.")), identityColumns(QStringLiteral("c."))));
    QList<Document> documents;
    statement.run(path, before, behind);
    while (statement.next()) {
        Document document{statement.integer(0), !statement.value(2).isNull(), {}};
        document.report.number = numberOfPlace(statement.text(1));
        if (statement.optionalInteger(3))
            document.report.asRead = identityFrom(statement, 5);
        if (statement.optionalInteger(4))
            document.report.corrected = identityFrom(statement, 5 + identityColumnCount());
        documents += document;
    }
    std::sort(documents.begin(), documents.end(), [](const Document &a, const Document &b) {
        return a.report.number < b.report.number;
    });
    return documents;
}

std::optional<int> ofReport(const Database &database, const QString &key)
{
    Statement report(database, QStringLiteral("SELECT r.document_id FROM report r JOIN document d "
                                              "ON d.id = r.document_id AND d.removed IS NULL "
                                              "WHERE r.key = ?"));
    return report.run(key).next() ? std::optional(report.integer(0)) : std::nullopt;
}

int at(const Database &database, const QString &place)
{
    Statement known(database, QStringLiteral("SELECT id FROM document WHERE path = ?"));
    if (known.run(place).next())
        return known.integer(0);
    Statement added(database,
                    QStringLiteral("INSERT INTO document (path) VALUES (?) RETURNING id"));
    added.run(place).next();
    return added.integer(0);
}

QString placeOf(const Database &database, int document)
{
    Statement statement(database, QStringLiteral("SELECT path FROM document WHERE id = ?"));
    return statement.run(document).next() ? statement.text(0) : QString();
}

void arrange(const Database &database, const QString &path, const QList<int> &ids)
{
    QList<Document> documents = of(database, path);
    const auto numberOf = [&](const Document &document) {
        return int(ids.indexOf(document.id)) + 1;
    };
    int behind = int(ids.size());
    QHash<int, QString> places;
    for (const Document &document : std::as_const(documents)) {
        const int held = numberOf(document);
        if (held == 0 && isShown(database, document.id))
            ChangeLog::add(database, {.kind = ChangeKind::Dropped, .document = document.id});
        if (held == 0) {
            JoinedFormats::release(database, document.id);
            retire(database, document.id);
        }
        const int number = held > 0 ? held : ++behind;
        if (number != document.report.number)
            places.insert(document.id, placeInFile(path, number));
    }
    // No two may stand at one place, not even meanwhile.
    for (auto place = places.cbegin(); place != places.cend(); ++place)
        setPlace(database, place.key(), path + QStringLiteral("//-%1").arg(place.key()));
    for (auto place = places.cbegin(); place != places.cend(); ++place)
        setPlace(database, place.key(), place.value());
}

int newestVersion(const Database &database, int document)
{
    Statement statement(database,
                        QStringLiteral("SELECT MAX(version) FROM report WHERE document_id = ?"));
    return statement.run(document).next() ? statement.integer(0) : 0;
}

void keepFormats(const Database &database, int document, const ReportIdentity &now)
{
    Statement before(database, QStringLiteral("SELECT %1 FROM report WHERE document_id = ? AND "
                                              "is_current = 1")
                                   .arg(identityColumns()));
    if (!before.run(document).next() || mayBeOne(identityFrom(before, 0), now))
        return;
    before.finish();
    JoinedFormats::releaseAll(database, document);
}

void retire(const Database &database, int document)
{
    Statement(database, QStringLiteral("UPDATE report SET is_current = 0 WHERE document_id = ?"))
        .run(document);
}

void empty(const Database &database, int document)
{
    deleteDocuments(database, {document});
    Statement(database, QStringLiteral("UPDATE document SET removed = NULL WHERE id = ?"))
        .run(document);
}

bool correctIdentity(const Database &database, const QString &key,
                     const std::optional<ReportIdentity> &identity)
{
    const auto known = ofReport(database, key);
    if (!known)
        return false;
    const int document = *known;
    const auto before = correctionOf(database, document);
    if (before != identity) // told by the title that it had
        ChangeLog::add(database, {.kind = ChangeKind::Identity,
                                  .report = key,
                                  .said = {ChangeLog::identityText(before),
                                           ChangeLog::identityText(identity)}});
    Statement(database, QStringLiteral("DELETE FROM identity_correction WHERE document_id = ?"))
        .run(document);
    if (!identity)
        return true;
    Statement statement(database,
                        QStringLiteral("INSERT INTO identity_correction (document_id, corrected, "
                                       "%1) VALUES (%2)")
                            .arg(identityColumns(), placeholders(2 + identityColumnCount())));
    statement.bind(document);
    statement.bind(Clock::stamp());
    bindIdentity(statement, *identity);
    statement.execute();
    return true;
}

void deleteReports(const Database &database, const QList<int> &reports)
{
    Statement deleted(database, QStringLiteral("DELETE FROM report WHERE id = ?"));
    for (const int report : reports) {
        handOverSource(database, report);
        deleted.run(report);
    }
}

void deleteDocuments(const Database &database, const QList<int> &documents)
{
    Statement statement(database, QStringLiteral("SELECT id FROM report WHERE document_id = ?"));
    for (const int document : documents) {
        const QList<int> reports = idsFrom(statement.run(document));
        statement.finish();
        JoinedFormats::releaseAll(database, document);
        if (reports.isEmpty())
            continue;
        // While its title is there.
        ChangeLog::add(database, {.kind = ChangeKind::Deleted,
                                  .document = document,
                                  .said = {pathOfPlace(placeOf(database, document)), {}}});
        deleteReports(database, reports);
    }
}

void forgetRemoved(const Database &database, const QByteArray &digest)
{
    Statement documents(database,
                        QStringLiteral("SELECT DISTINCT d.id FROM document d JOIN report r ON "
                                       "r.document_id = d.id WHERE d.removed IS NOT NULL AND "
                                       "r.digest = ?"));
    deleteDocuments(database, idsFrom(documents.run(QString::fromLatin1(digest))));
}

} // namespace PlanLens::Documents
