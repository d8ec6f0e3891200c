// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/joinedformats.h"

#include "changelog/changelog.h"
#include "database/database.h"
#include "library/showndocument.h"

#include <optional>

namespace PlanLens {

namespace JoinedFormats {

namespace {

/// What is shown of the document that d is joined to.
QString mainOfDocument(const QString &what)
{
    return QStringLiteral("SELECT ") + what +
           QStringLiteral(" FROM document md JOIN report mr ON mr.document_id = md.id WHERE "
                          "md.id = d.joined_to AND md.removed IS NULL AND mr.is_current = 1");
}

std::optional<int> joinedTo(const Database &database, int document)
{
    Statement statement(database, QStringLiteral("SELECT joined_to FROM document WHERE id = ?"));
    return statement.run(document).next() ? statement.optionalInteger(0) : std::nullopt;
}

/// The report that a document shows, or showed last.
FormatOf namesOf(const Database &database, int document, const std::optional<int> &main)
{
    Statement statement(database,
                        QStringLiteral("SELECT key, file FROM report WHERE document_id = ? "
                                       "ORDER BY is_current DESC, version DESC LIMIT 1"));
    FormatOf names;
    if (statement.run(document).next())
        names.file = statement.text(1);
    if (main && statement.run(*main).next()) {
        names.main = statement.text(0);
        names.mainFile = statement.text(1);
    }
    return names;
}

/// Of what is removed nothing is written down: it is the removal that people see.
void join(const Database &database, int document, const std::optional<int> &main)
{
    const std::optional<int> before = joinedTo(database, document);
    if (before == main)
        return;
    if (Documents::isShown(database, document)) {
        const auto told = [&](const std::optional<int> &to) {
            return to ? ChangeLog::formatText(namesOf(database, document, to)) : std::nullopt;
        };
        ChangeLog::add(database, {.kind = ChangeKind::Formats,
                                  .document = document,
                                  .said = {told(before), told(main)}});
    }
    Statement(database, QStringLiteral("UPDATE document SET joined_to = ? WHERE id = ?"))
        .run(storedOrNull(main), document);
}

/// The one that counts where a document is to: what it is joined to, if that is shown.
int counting(const Database &database, int document)
{
    const std::optional<int> main = joinedTo(database, document);
    if (main && Documents::isShown(database, *main))
        return *main;
    join(database, document, std::nullopt);
    return document;
}

} // namespace

QString isCounted()
{
    return QStringLiteral("r.is_current = 1 AND d.removed IS NULL AND (d.joined_to IS NULL OR NOT "
                          "EXISTS (%1))")
        .arg(mainOfDocument(QStringLiteral("1")));
}

QString rowsNotCounted()
{
    return QStringLiteral("SELECT r.id FROM document d JOIN report r ON r.document_id = d.id "
                          "WHERE d.joined_to IS NOT NULL AND EXISTS (%1)")
        .arg(mainOfDocument(QStringLiteral("1")));
}

QString mainKey()
{
    return u'(' + mainOfDocument(QStringLiteral("mr.key")) + u')';
}

QList<int> of(const Database &database, int document)
{
    QList<int> joined;
    Statement statement(database,
                        QStringLiteral("SELECT id FROM document WHERE joined_to = ? ORDER BY id"));
    statement.run(document);
    while (statement.next())
        joined += statement.integer(0);
    return joined;
}

bool set(const Database &database, const QMap<int, int> &mainOf)
{
    for (const int main : mainOf) {
        if (main > 0 && !Documents::isShown(database, main))
            return false;
    }
    // What counts by itself from now on goes first: others may be joined to it.
    for (auto each = mainOf.cbegin(); each != mainOf.cend(); ++each) {
        if (each.value() == 0)
            join(database, each.key(), std::nullopt);
    }
    for (auto each = mainOf.cbegin(); each != mainOf.cend(); ++each) {
        const int main = each.value() > 0 ? counting(database, each.value()) : each.key();
        if (main == each.key())
            continue;
        for (const int along : of(database, each.key()))
            join(database, along, main);
        join(database, each.key(), main);
    }
    return true;
}

void release(const Database &database, int document)
{
    for (const int each : of(database, document))
        join(database, each, std::nullopt);
}

void releaseAll(const Database &database, int document)
{
    release(database, document);
    join(database, document, std::nullopt);
}

} // namespace JoinedFormats

FormatChange joiningTo(const QString &main, const QStringList &others,
                       const QList<LibraryEntry> &joined)
{
    FormatChange change;
    const LibraryEntry *own = entryIn(joined, main);
    // It counts in place of the one that counted for it.
    if (own && others.contains(own->formatOf))
        change.insert(main, QString());
    for (const QString &other : others) {
        if (other != main)
            change.insert(other, main);
    }
    return change;
}

FormatChange separating(const QString &key, const QList<LibraryEntry> &joined)
{
    FormatChange change;
    for (const LibraryEntry &entry : joined) {
        if (entry.key == key || entry.formatOf == key)
            change.insert(entry.key, QString());
    }
    return change;
}

FormatChange formatsBefore(const FormatChange &change, const QList<LibraryEntry> &joined)
{
    FormatChange before;
    for (auto each = change.cbegin(); each != change.cend(); ++each)
        before.insert(each.key(), QString());
    for (const LibraryEntry &entry : joined) {
        if (change.contains(entry.key) || change.contains(entry.formatOf))
            before.insert(entry.key, entry.formatOf);
    }
    return before;
}

} // namespace PlanLens
