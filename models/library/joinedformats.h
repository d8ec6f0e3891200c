// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/libraryentry.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace PlanLens {

class Database;

/// Reports that are a further format of another one: which of them count. All throw DatabaseError;
/// those that change something run inside a transaction of the caller's, and write it down.
///
/// A document is joined to one that is not joined itself. Where that one is removed or shows
/// nothing, it counts by itself: nothing can be lost from sight by what it is joined to.
namespace JoinedFormats {

/// The condition by which a report r of a document d is listed and counted: the current version of
/// what is neither removed nor a further format of another report.
QString isCounted();
/// The rows of reports that are a further format of another, in whatever version: few, or none.
QString rowsNotCounted();
/// The key of the report that counts for a document d; NULL where that is d's own.
QString mainKey();

/// The documents that are joined to one.
QList<int> of(const Database &database, int document);
/// Joins documents to others, or to none where that is 0. What is joined to one of them goes along;
/// what is joined to one that is joined itself is joined to the one that counts. False, with
/// nothing changed, where one of those that are to count shows nothing.
bool set(const Database &database, const QMap<int, int> &mainOf);
/// Has those that are joined to a document count by themselves.
void release(const Database &database, int document);
/// Has a document and those that are joined to it count by themselves: it is another report now, or
/// none.
void releaseAll(const Database &database, int document);

} // namespace JoinedFormats

/// Which report is to count in place of each, by key; none where it is to count by itself. See
/// Library::setFormats().
using FormatChange = QHash<QString, QString>;

/// What joins `others` to `main`, which counts from then on; `joined` are those joined by now.
FormatChange joiningTo(const QString &main, const QStringList &others,
                       const QList<LibraryEntry> &joined);
/// What has a report count by itself, or all that are joined to it.
FormatChange separating(const QString &key, const QList<LibraryEntry> &joined);
/// What is in force of all that a change concerns, and so takes it back.
FormatChange formatsBefore(const FormatChange &change, const QList<LibraryEntry> &joined);

} // namespace PlanLens
