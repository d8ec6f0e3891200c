// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/notes.h"

#include "changelog/changelog.h"
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

/// Notes by the condition that they fulfil.
QList<Note> selected(const Database &database, const QString &which)
{
    QList<Note> notes;
    Statement statement(
        database,
        QStringLiteral("SELECT n.id, n.report_key, n.report_title, COALESCE(%1, %2), n.line, "
                       "n.in_line, n.in_around, n.quote, n.around, n.only_one, n.remark, "
                       "n.noted_by, n.noted FROM note n WHERE %3 ORDER BY n.id")
            .arg(keyOf(QStringLiteral("r.key = n.report_key")),
                 keyOf(QStringLiteral("r.document_id = n.document_id")), which));
    statement.run();
    while (statement.next())
        notes.append(noteFrom(statement));
    return notes;
}

/// The words of a note and the report it was made on; nothing where there is no such note.
struct Words
{
    QString remark;
    QString report;
};

std::optional<Words> wordsOf(const Database &database, int id)
{
    Statement statement(database,
                        QStringLiteral("SELECT remark, report_key FROM note WHERE id = ?"));
    if (!statement.run(id).next())
        return std::nullopt;
    return Words{statement.text(0), statement.text(1)};
}

bool change(const Database &database, const Note &note)
{
    const auto before = wordsOf(database, note.id);
    if (!before)
        return false;
    Statement(database,
              QStringLiteral("UPDATE note SET remark = ?, noted_by = ?, noted = ? WHERE id = ?"))
        .run(stored(note.remark), stored(note.signature.by), whenText(note.signature), note.id);
    ChangeLog::add(database, {.kind = ChangeKind::Note,
                              .report = before->report,
                              .item = {note.id, note.id},
                              .said = {before->remark, note.remark}});
    return true;
}

} // namespace

QList<Note> all(const Database &database)
{
    return selected(database, QStringLiteral("n.withdrawn IS NULL"));
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
    const int id = statement.integer(0);
    statement.finish();
    ChangeLog::add(database, {.kind = ChangeKind::Note,
                              .report = note.noted,
                              .item = {std::nullopt, id},
                              .said = {std::nullopt, note.remark}});
    return id;
}

bool setWithdrawn(const Database &database, int id, bool withdrawn)
{
    const auto words = wordsOf(database, id);
    if (!words)
        return false;
    Statement(database, QStringLiteral("UPDATE note SET withdrawn = ? WHERE id = ?"))
        .run(withdrawn ? QVariant(Clock::stamp()) : QVariant(), id);
    ChangeLog::Event event{.kind = ChangeKind::Note, .report = words->report};
    (withdrawn ? event.item.before : event.item.after) = id;
    (withdrawn ? event.said.before : event.said.after) = words->remark;
    ChangeLog::add(database, event);
    return true;
}

QHash<int, Note> everMade(const Database &database)
{
    QHash<int, Note> notes;
    for (const Note &note : selected(database, QStringLiteral("1 = 1")))
        notes.insert(note.id, note);
    return notes;
}

} // namespace Notes

namespace FindingMarks {

namespace {

struct Stored
{
    int id = 0;
    FindingMark mark;
};

/// Marks by the condition that they fulfil.
QList<Stored> selected(const Database &database, const QString &which)
{
    QList<Stored> marks;
    Statement statement(database,
                        QStringLiteral("SELECT id, report_key, finding, remark, marked_by, marked "
                                       "FROM finding_mark WHERE %1 ORDER BY id")
                            .arg(which));
    statement.run();
    while (statement.next())
        marks.append({statement.integer(0),
                      {statement.text(1), statement.text(2), statement.text(3),
                       signatureFrom(statement, 4)}});
    return marks;
}

/// The row of the mark that a finding has.
std::optional<int> markOn(const Database &database, const QString &report, const QString &finding)
{
    Statement statement(database,
                        QStringLiteral("SELECT id FROM finding_mark WHERE report_key = ? AND "
                                       "finding = ? AND withdrawn IS NULL"));
    return statement.run(report, finding).next() ? std::optional(statement.integer(0))
                                                 : std::nullopt;
}

} // namespace

QList<FindingMark> all(const Database &database)
{
    QList<FindingMark> marks;
    for (const Stored &stored : selected(database, QStringLiteral("withdrawn IS NULL")))
        marks.append(stored.mark);
    return marks;
}

void set(const Database &database, const QString &report, const QString &finding,
         const std::optional<FindingMark> &mark)
{
    ChangeStep<int> step{markOn(database, report, finding), std::nullopt};
    if (step.before)
        Statement(database, QStringLiteral("UPDATE finding_mark SET withdrawn = ? WHERE id = ?"))
            .run(Clock::stamp(), *step.before);
    if (mark) {
        Statement statement(
            database, QStringLiteral("INSERT INTO finding_mark (report_key, finding, remark, "
                                     "marked_by, marked) VALUES (?, ?, ?, ?, ?) RETURNING id"));
        statement.run(report, finding, stored(mark->remark), stored(mark->signature.by),
                      whenText(mark->signature));
        statement.next();
        step.after = statement.integer(0);
    }
    if (step.before || step.after)
        ChangeLog::add(database, {.kind = ChangeKind::Finding, .report = report, .item = step});
}

QHash<int, FindingMark> everMade(const Database &database)
{
    QHash<int, FindingMark> marks;
    for (const Stored &stored : selected(database, QStringLiteral("1 = 1")))
        marks.insert(stored.id, stored.mark);
    return marks;
}

} // namespace FindingMarks
} // namespace PlanLens
