// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/libraryentry.h"
#include "text/cancelling.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace PlanLens {

class Library;

/// What came of pairs of reports, by their keys: keys are of the bytes, so it stays true.
using JudgedPairs = QHash<std::pair<QString, QString>, bool>;

/// Reports of a library that were imported in several formats, and count several times.
struct SameReports
{
    /// Keys, of each report those of its formats; the one that had best count first.
    QList<QStringList> groups;
    JudgedPairs judged; ///< for the next time
};

/// The reports of each subject of which there are several: one kind, place and years, as far as
/// they are known. Only these can be one report, and mostly there are none.
QList<QList<LibraryEntry>> onOneSubject(const QList<LibraryEntry> &entries);

/// Looks for them among the reports that count: those on one subject from different files, whose
/// texts say the same. Only texts of pairs that are not judged yet are read.
SameReports sameReports(const Library &library, const JudgedPairs &judged = {},
                        const Cancelled &cancelled = {});

} // namespace PlanLens
