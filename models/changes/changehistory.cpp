// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/changehistory.h"

#include "changelog/changelog.h"
#include "changelog/figuremoves.h"
#include "database/database.h"
#include "library/decisionstore.h"
#include "library/figurecorrections.h"
#include "library/library.h"
#include "library/notes.h"
#include "storing/columns.h"

#include <QSet>

namespace PlanLens {

namespace {

/// What people did, by the rows that the log names.
struct Works
{
    explicit Works(const Database &database)
        : corrections(FigureCorrections::everMade(database))
        , made(MadeFigures::everMade(database))
        , decisions(DecisionStore::everMade(database))
        , marks(FindingMarks::everMade(database))
        , notes(Notes::everMade(database))
    {}

    QHash<int, PlacedCorrection> corrections;
    QHash<int, PlacedFigure> made;
    QHash<int, NameDecision> decisions;
    QHash<int, FindingMark> marks;
    QHash<int, Note> notes;
};

/// A row of the log.
struct Row
{
    ChangeKind kind = ChangeKind::Imported;
    std::optional<int> document;
    QString happenedTo;
    QString current;        ///< key of what its document shows; empty where that is nothing
    bool isThere = false;   ///< whether the version it happened to can be looked at
    bool isRemoved = false; ///< and whether it can be brought back
    ChangeStep<int> item;
    ChangeStep<QString> said;
    Rereading counts;
};

std::optional<QString> optionalText(const Statement &statement, int column)
{
    return statement.value(column).isNull() ? std::nullopt : std::optional(statement.text(column));
}

template <typename T>
ChangeStep<T> stepOf(const QHash<int, T> &rows, const ChangeStep<int> &item)
{
    const auto row = [&](const std::optional<int> &id) {
        const auto found = id ? rows.constFind(*id) : rows.cend();
        return found == rows.cend() ? std::nullopt : std::optional<T>(*found);
    };
    return {row(item.before), row(item.after)};
}

ChangeStep<int> numbersOf(const ChangeStep<QString> &said)
{
    const auto number = [](const std::optional<QString> &text) {
        return text ? std::optional(text->toInt()) : std::nullopt;
    };
    return {number(said.before), number(said.after)};
}

/// A note has the words that it has by now; the log keeps those it had.
ChangeStep<Note> notesOf(const QHash<int, Note> &notes, const Row &row)
{
    ChangeStep<Note> step = stepOf(notes, row.item);
    if (step.before && row.said.before)
        step.before->remark = *row.said.before;
    if (step.after && row.said.after)
        step.after->remark = *row.said.after;
    return step;
}

ChangeEntry::What whatOf(const Row &row, const Works &works)
{
    switch (row.kind) {
    case ChangeKind::Imported:
        return numbersOf(row.said);
    case ChangeKind::Reread: {
        Rereading rereading = row.counts;
        rereading.interpreter = numbersOf(row.said);
        return rereading;
    }
    case ChangeKind::Figure:
        return stepOf(works.corrections, row.item);
    case ChangeKind::Made:
        return stepOf(works.made, row.item);
    case ChangeKind::Identity:
        return ChangeStep<ReportIdentity>{ChangeLog::identityFromText(row.said.before),
                                          ChangeLog::identityFromText(row.said.after)};
    case ChangeKind::Name:
        return stepOf(works.decisions, row.item);
    case ChangeKind::Finding:
        return stepOf(works.marks, row.item);
    case ChangeKind::Note:
        return notesOf(works.notes, row);
    case ChangeKind::Labels:
        return ChangeStep<QStringList>{ChangeLog::labelsFromText(row.said.before),
                                       ChangeLog::labelsFromText(row.said.after)};
    case ChangeKind::Formats:
        return ChangeStep<FormatOf>{ChangeLog::formatFromText(row.said.before),
                                    ChangeLog::formatFromText(row.said.after)};
    case ChangeKind::Deleted:
        return Deletion{row.said.before.value_or(QString())};
    case ChangeKind::Dropped:
    case ChangeKind::Removed:
    case ChangeKind::Restored:
        break;
    }
    return {};
}

QString placeKey(const PrintedPlace &place)
{
    return QStringList{toKey(place.origin),
                       QString::number(place.table),
                       QString::number(place.row),
                       QString::number(place.column),
                       QString::number(place.occurrence),
                       place.name,
                       place.printed,
                       place.sentence}
        .join(QChar(u'\x1f'));
}

/// What it happened to, in one text: what happens to the same later undoes it, or is undone first.
QString subjectOf(const Row &row, const ChangeEntry::What &what)
{
    const QString document = QString::number(row.document.value_or(0));
    const auto keyed = [&](const QString &subject) {
        return QStringList{toKey(row.kind), document, subject}.join(QChar(u'\x1f'));
    };
    const auto either = [](const auto &step) {
        return step.after ? step.after : step.before;
    };
    switch (row.kind) {
    case ChangeKind::Imported:
    case ChangeKind::Dropped:
    case ChangeKind::Removed:
    case ChangeKind::Restored:
    case ChangeKind::Deleted:
        return QStringLiteral("report ") + document;
    case ChangeKind::Reread:
    case ChangeKind::Identity:
    case ChangeKind::Labels:
    case ChangeKind::Formats:
        return keyed({});
    case ChangeKind::Figure:
        if (const auto one = either(std::get<ChangeStep<PlacedCorrection>>(what)))
            return keyed(placeKey(one->place));
        break;
    case ChangeKind::Made:
        if (const auto one = either(std::get<ChangeStep<PlacedFigure>>(what)))
            return keyed(placeKey(one->place));
        break;
    case ChangeKind::Name:
        if (const auto one = either(std::get<ChangeStep<NameDecision>>(what)))
            return keyed(one->printed.key());
        break;
    case ChangeKind::Finding:
        if (const auto one = either(std::get<ChangeStep<FindingMark>>(what)))
            return keyed(one->report + QChar(u'\x1f') + one->finding);
        break;
    case ChangeKind::Note:
        if (const auto one = either(std::get<ChangeStep<Note>>(what)))
            return keyed(QString::number(one->id));
        break;
    }
    return {};
}

bool hasInverse(const Row &row)
{
    switch (row.kind) {
    case ChangeKind::Imported:
    case ChangeKind::Dropped:
    case ChangeKind::Reread:
    case ChangeKind::Deleted:
        return false;
    case ChangeKind::Removed:
        return row.isRemoved;
    case ChangeKind::Name:
        return true;
    case ChangeKind::Restored:
    case ChangeKind::Figure:
    case ChangeKind::Made:
    case ChangeKind::Identity:
    case ChangeKind::Finding:
    case ChangeKind::Note:
    case ChangeKind::Labels:
    case ChangeKind::Formats:
        break;
    }
    return !row.current.isEmpty();
}

/// What was read or imported is looked at in its own version; what people did in the newest one.
QString reportToLookIn(const Row &row)
{
    const bool own = row.kind == ChangeKind::Imported || row.kind == ChangeKind::Reread ||
                     row.kind == ChangeKind::Dropped || row.kind == ChangeKind::Finding;
    return row.isThere && (own || row.current.isEmpty()) ? row.happenedTo : row.current;
}

QString selection()
{
    return QStringLiteral(
        "SELECT l.id, l.kind, l.done_by, l.happened, l.document_id, l.report_key, l.report_title, "
        "l.item_before, l.item_after, l.said_before, l.said_after, l.added, l.gone, l.changed, "
        "(SELECT r.key FROM report r JOIN document d ON d.id = r.document_id AND d.removed IS NULL "
        "WHERE r.document_id = l.document_id AND r.is_current = 1), "
        "(SELECT d.removed IS NULL FROM report r JOIN document d ON d.id = r.document_id "
        "WHERE r.key = l.report_key) FROM change_log l ORDER BY l.id DESC");
}

Row rowFrom(const Statement &statement)
{
    const std::optional<int> there = statement.optionalInteger(15);
    return {.kind = changeKind(statement.text(1)).value_or(ChangeKind::Imported),
            .document = statement.optionalInteger(4),
            .happenedTo = statement.text(5),
            .current = statement.text(14),
            .isThere = there && *there != 0,
            .isRemoved = there && *there == 0,
            .item = {statement.optionalInteger(7), statement.optionalInteger(8)},
            .said = {optionalText(statement, 9), optionalText(statement, 10)},
            .counts = {.interpreter = {},
                       .added = statement.integer(11),
                       .gone = statement.integer(12),
                       .changed = statement.integer(13)}};
}

QList<ChangeEntry> all(const Database &database)
{
    const Works works(database);
    QList<ChangeEntry> entries;
    QSet<QString> later;
    Statement statement(database, selection());
    statement.run();
    while (statement.next()) {
        const Row row = rowFrom(statement);
        ChangeEntry entry{.id = statement.integer(0),
                          .kind = row.kind,
                          .signature = signatureFrom(statement, 2),
                          .document = row.document.value_or(0),
                          .happenedTo = row.happenedTo,
                          .title = statement.text(6),
                          .report = reportToLookIn(row),
                          .what = whatOf(row, works)};
        const QString subject = subjectOf(row, entry.what);
        entry.canBeTakenBack = !subject.isEmpty() && !later.contains(subject) && hasInverse(row);
        later.insert(subject);
        entries.append(entry);
    }
    return entries;
}

} // namespace

QList<ChangeEntry> changesOf(const Library &library, QString *error)
{
    try {
        return all(library.database());
    } catch (const DatabaseError &failure) {
        if (error)
            *error = failure.sentence;
    }
    return {};
}

QList<FigureMove> movedFigures(const Library &library, int change)
{
    try {
        Statement statement(
            library.database(),
            QStringLiteral("SELECT figures, report_key FROM change_log WHERE id = ?"));
        if (statement.run(change).next())
            return unpackedMoves(statement.value(0).toByteArray(), statement.text(1));
    } catch (const DatabaseError &) {
        // Its counts stand in the entry all the same.
    }
    return {};
}

} // namespace PlanLens
