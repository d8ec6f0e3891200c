#pragma once

#include "library/library.h"

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

/// The files that a person means by these paths: folders are searched through, files that no reader
/// could take are left out there, but never where they were named themselves.
QStringList filesToImport(const QStringList &paths, QList<ReadError> *errors = nullptr);

/// Reads, interprets and stores. A file that fails is reported and the rest is still done.
/// A plain function for QtConcurrent: opens nothing, keeps to the library it is given.
ImportSummary importPaths(Library &library, const QStringList &paths,
                          const Cancelled &cancelled = {}, const Progress &progress = {},
                          const ImportReport &done = {});

} // namespace PlanLens
