// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/importresult.h"
#include "text/cancelling.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace PlanLens {

class ImportPause;
class Library;

/// What came of importing: a result for each report, and for each file without one.
struct ImportSummary
{
    QList<ImportResult> results;
    bool cancelled = false;
    QString stopped;  ///< why the library can take nothing more; empty where it could
    int notTried = 0; ///< files left then; they are among the results, as failed

    int count(ImportOutcome outcome) const;
    /// `imported N, new versions N, unchanged N, failed N`, as the command line prints it.
    QString line() const;
};

/// Called with each result once its file is done and what was stored of it is on the disk, but not
/// with those of files that were not tried.
using ImportReport = std::function<void(const ImportResult &)>;

/// Reads, interprets and stores; the reports of a file all or none. A file that fails is reported
/// and the rest is still done, unless the library can take nothing more: it is locked, damaged or
/// gone, or the disk is full or fails. A plain function for QtConcurrent: keeps to the library it
/// is given, on the thread it is called on. Reads on further threads, so `cancelled` may be asked
/// from several at once; `progress` and `done` are called on the caller's. Stands still at the next
/// file while `pause` says so, with all that was stored by then on the disk and told.
ImportSummary importPaths(Library &library, const QStringList &paths,
                          const Cancelled &cancelled = {}, const Progress &progress = {},
                          const ImportReport &done = {}, ImportPause *pause = nullptr);

} // namespace PlanLens
