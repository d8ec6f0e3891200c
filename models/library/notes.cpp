// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/notes.h"

#include "database/database.h"
#include "storing/columns.h"
#include "text/clock.h"

namespace PlanLens {

namespace Notes {

namespace {

Note noteFrom(const Statement &statement)
{
    return {.id = statement.integer(0),
            .noted = statement.text(1),
            .title = statement.text(2),
            .report = statement.text(3),
            .place = {.line = statement.integer(4),
                      .inLine = statement.integer(5),
                      .inAround = statement.integer(6),
                      .quote = statement.text(7),
                      .around = statement.text(8),
                      .isOnlyOne = statement.flag(9)},
            .remark = statement.text(10),
            .signature = signatureFrom(statement, 11)};
}

/// A report that is not removed, by what it is joined on.
QString keyOf(const QString &condition)
{
    return QStringLiteral("(SELECT r.key FROM report r JOIN document d ON d.id = r.document_id AND "
                          "d.removed IS NULL WHERE r.is_current = 1 AND %1)")
        .arg(condition);
}

bool change(const Database &database, const Note &note)
{
    Statement statement(
        database,
        QStringLiteral("UPDATE note SET remark = ?, noted_by = ?, noted = ? WHERE id = ?"));
    return statement
               .run(stored(note.remark), stored(note.signature.by), whenText(note.signature),
                    note.id)
               .affected() > 0;
}

} // namespace

QList<Note> all(const Database &database)
{
    QList<Note> notes;
    Statement statement(
        database,
        QStringLiteral("SELECT n.id, n.report_key, n.report_title, COALESCE(%1, %2), n.line, "
                       "n.in_line, n.in_around, n.quote, n.around, n.only_one, n.remark, "
                       "n.noted_by, n.noted FROM note n WHERE n.withdrawn IS NULL ORDER BY n.id")
            .arg(keyOf(QStringLiteral("r.key = n.report_key")),
                 keyOf(QStringLiteral("r.document_id = n.document_id"))));
    statement.run();
    while (statement.next())
        notes.append(noteFrom(statement));
    return notes;
}

std::optional<int> save(const Database &database, const Note &note)
{
    if (note.id > 0)
        return change(database, note) ? std::optional(note.id) : std::nullopt;
    Statement report(database, QStringLiteral("SELECT document_id FROM report WHERE key = ?"));
    if (!report.run(note.noted).next())
        return {};
    const int document = report.integer(0);
    report.finish();
    Statement statement(
        database,
        QStringLiteral("INSERT INTO note (report_key, document_id, report_title, line, in_line, "
                       "in_around, quote, around, only_one, remark, noted_by, noted) VALUES (%1) "
                       "RETURNING id")
            .arg(placeholders(12)));
    const NotedPlace &place = note.place;
    statement.run(note.noted, document, stored(note.title), place.line, place.inLine,
                  place.inAround, stored(place.quote), stored(place.around), int(place.isOnlyOne),
                  stored(note.remark), stored(note.signature.by), whenText(note.signature));
    statement.next();
    return statement.integer(0);
}

bool setWithdrawn(const Database &database, int id, bool withdrawn)
{
    Statement statement(database, QStringLiteral("UPDATE note SET withdrawn = ? WHERE id = ?"));
    return statement.run(withdrawn ? QVariant(Clock::stamp()) : QVariant(), id).affected() > 0;
}

} // namespace Notes

namespace FindingMarks {

QList<FindingMark> all(const Database &database)
{
    QList<FindingMark> marks;
    Statement statement(database,
                        QStringLiteral("SELECT report_key, finding, remark, marked_by, marked "
                                       "FROM finding_mark WHERE withdrawn IS NULL ORDER BY id"));
    statement.run();
    while (statement.next())
        marks.append(
            {statement.text(0), statement.text(1), statement.text(2), signatureFrom(statement, 3)});
    return marks;
}

void set(const Database &database, const QString &report, const QString &finding,
         const std::optional<FindingMark> &mark)
{
    Statement(database, QStringLiteral("UPDATE finding_mark SET withdrawn = ? WHERE report_key = ? "
                                       "AND finding = ? AND withdrawn IS NULL"))
        .run(Clock::stamp(), report, finding);
    if (mark)
        Statement(database, QStringLiteral("INSERT INTO finding_mark (report_key, finding, remark, "
                                           "marked_by, marked) VALUES (?, ?, ?, ?, ?)"))
            .run(report, finding, stored(mark->remark), stored(mark->signature.by),
                 whenText(mark->signature));
}

} // namespace FindingMarks
} // namespace PlanLens
