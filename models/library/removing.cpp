// SPDX-License-Identifier: GPL-3.0-or-later
// What is taken out of the library, brought back, or gone for good.

#include "changelog/changelog.h"
#include "database/database.h"
#include "library/documents.h"
#include "library/joinedformats.h"
#include "library/writing.h"
#include "storing/figurestore.h"
#include "text/clock.h"

namespace PlanLens::Writing {

bool remove(const Database &database, const QString &key)
{
    const auto document = Documents::ofReport(database, key);
    if (!document)
        return false;
    const QString now = Clock::stamp();
    Statement removed(database, QStringLiteral("UPDATE document SET removed = ? WHERE id = ? AND "
                                               "removed IS NULL"));
    // Its further formats go with it: without it they would count in its place.
    for (const int format : JoinedFormats::of(database, *document)) {
        if (removed.run(now, format).affected() > 0)
            ChangeLog::add(database, {.kind = ChangeKind::Removed, .document = format});
    }
    removed.run(now, *document);
    ChangeLog::add(database, {.kind = ChangeKind::Removed, .report = key});
    return true;
}

namespace {

struct RemovedDocument
{
    int id = 0;
    QString when;
};

std::optional<RemovedDocument> removedDocument(const Database &database, const QString &key)
{
    Statement statement(database, QStringLiteral("SELECT d.id, d.removed FROM document d JOIN "
                                                 "report r ON r.document_id = d.id WHERE r.key = ? "
                                                 "AND d.removed IS NOT NULL"));
    if (!statement.run(key).next())
        return std::nullopt;
    return RemovedDocument{statement.integer(0), statement.text(1)};
}

} // namespace

bool restore(const Database &database, const QString &key)
{
    const auto document = removedDocument(database, key);
    if (!document)
        return false;
    Statement restored(database, QStringLiteral("UPDATE document SET removed = NULL WHERE id = ? "
                                                "AND removed = ?"));
    // Those of its further formats that went with it.
    for (const int format : JoinedFormats::of(database, document->id)) {
        if (restored.run(format, document->when).affected() > 0)
            ChangeLog::add(database, {.kind = ChangeKind::Restored, .document = format});
    }
    restored.run(document->id, document->when);
    ChangeLog::add(database, {.kind = ChangeKind::Restored, .report = key});
    return true;
}

void deleteRemoved(const Database &database, const QDateTime &before)
{
    Statement removed(database, QStringLiteral("SELECT DISTINCT document_id FROM report WHERE "
                                               "document_id IN (SELECT id FROM document WHERE "
                                               "removed < ?)"));
    const QString time = before.toUTC().toString(Qt::ISODate);
    // Deleting nothing would still have to wait for another program's lock.
    if (!removed.run(time).next())
        return;
    removed.finish();
    WriteTransaction transaction(database);
    QList<int> documents; // as they are by now: some may be back
    removed.run(time);
    while (removed.next())
        documents += removed.integer(0);
    removed.finish();
    Documents::deleteDocuments(database, documents);
    FigureStore::forgetUnusedNames(database);
    transaction.commit();
}

} // namespace PlanLens::Writing
