// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/knownreport.h"

#include <QList>
#include <QString>

#include <optional>

namespace PlanLens {

class Database;

/// The documents of a library: what stands at a place (see filepart.h), with all its versions and
/// what people said of it. Those that change something run inside a transaction of the caller's;
/// all throw DatabaseError.
namespace Documents {

struct Document
{
    int id = 0;
    bool removed = false;
    KnownReport report;
};

/// Those of a file, by their number in it; also removed ones and such that it no longer holds.
QList<Document> of(const Database &database, const QString &path);
/// The document of a report that is not removed; nothing where there is none.
std::optional<int> ofReport(const Database &database, const QString &key);
/// The document at a place, made where there is none.
int at(const Database &database, const QString &place);
/// The place of a document.
QString placeOf(const Database &database, int document);
/// Gives the documents of a file the numbers at which it holds them now: the first of `ids` is its
/// first report. All others are put behind them, and their reports are old versions.
void arrange(const Database &database, const QString &path, const QList<int> &ids);

int newestVersion(const Database &database, int document);
/// Where a document is about to have a version that is another report altogether, it and those
/// joined to it count by themselves.
void keepFormats(const Database &database, int document, const ReportIdentity &now);
/// Makes all its reports old versions.
void retire(const Database &database, int document);
/// Brings a removed document back without its reports, so that another can take their place.
void empty(const Database &database, int document);
/// Sets or takes back what a person said that a report is, kept by its document apart from what was
/// read. False where there is no such report.
bool correctIdentity(const Database &database, const QString &key,
                     const std::optional<ReportIdentity> &identity);
/// Deletes reports with all that belongs to them. A source that others share stays with them.
void deleteReports(const Database &database, const QList<int> &reports);
/// Deletes all versions of documents for good; the log says so of each that has any.
void deleteDocuments(const Database &database, const QList<int> &documents);
/// Deletes what was removed and has these bytes.
void forgetRemoved(const Database &database, const QByteArray &digest);

} // namespace Documents
} // namespace PlanLens
