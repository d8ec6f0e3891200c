// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/note.h"

#include <QHash>
#include <QList>

#include <optional>

namespace PlanLens {

class Database;

/// Notes of people, as they are stored. All throw DatabaseError; what changes something runs inside
/// a transaction of the caller's.
namespace Notes {

/// Those in force, in the order they were noted.
QList<Note> all(const Database &database);
/// Stores a note, in place of the words of the one with its id. The id; nothing where there is no
/// such note, or no such report.
std::optional<int> save(const Database &database, const Note &note);
/// Takes a note back, or puts one that was taken back in force again. False where there is none.
bool setWithdrawn(const Database &database, int id, bool withdrawn);
/// Those in force and those that were taken back, by their ids.
QHash<int, Note> everMade(const Database &database);

} // namespace Notes

/// What people made of findings.
namespace FindingMarks {

QList<FindingMark> all(const Database &database);
/// Marks a finding in place of what marked it before; nothing takes the mark off.
void set(const Database &database, const QString &report, const QString &finding,
         const std::optional<FindingMark> &mark);
/// Those in force and those that were taken off, by their rows.
QHash<int, FindingMark> everMade(const Database &database);

} // namespace FindingMarks
} // namespace PlanLens
