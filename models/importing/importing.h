#pragma once

#include "library/library.h"
#include "reading/reader.h"
#include "text/cancelling.h"

#include <QStringList>

#include <functional>

namespace PlanLens {

struct ImportSummary
{
    QList<ImportResult> results;
    bool cancelled = false;

    int count(ImportOutcome outcome) const;
    /// `imported N, new versions N, unchanged N, failed N`, as the command line prints it.
    QString line() const;
};

/// Told of each file as it is done.
using ImportReport = std::function<void(const ImportResult &)>;

/// The files that a person means by these paths, each once. Folders are searched through, hidden
/// ones apart; what can be no report (pictures, archives) is left out there, but never where it was
/// named itself. Documents of formats without a reader are kept, so that reading says so.
QStringList filesToImport(const QStringList &paths, QList<ReadError> *errors = nullptr);

/// Reads, interprets and stores. A file that fails is reported and the rest is still done.
/// A plain function for QtConcurrent: keeps to the library it is given, on the thread it is called
/// on. Reads on further threads, so `cancelled` may be asked from several at once; `progress` and
/// `done` are called on the caller's.
ImportSummary importPaths(Library &library, const QStringList &paths,
                          const Cancelled &cancelled = {}, const Progress &progress = {},
                          const ImportReport &done = {});

} // namespace PlanLens
