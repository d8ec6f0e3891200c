// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/changeentry.h"
#include "claims/finding.h"
#include "exchange/storedscores.h"
#include "importing/reinterpreting.h"
#include "items/namereview.h"
#include "library/note.h"
#include "presenting/comparison.h"
#include "relating/samereports.h"
#include "targets/sharedtargets.h"
#include "text/cancelling.h"
#include "wording/phraseseries.h"

/// What is done in the background, each on a connection of its own to the library at a path. A
/// library that cannot be opened is a WorkError.
namespace PlanLens::LibraryWork {

/// Checks a report together with those that are related to it, whose findings stand after its own.
QList<Finding> check(const QString &library, const QString &report, const Cancelled &cancelled);

/// How often the reports of a library have a phrase.
struct PhraseCounts
{
    QString phrase;
    QList<PhraseCount> counts;
};
PhraseCounts count(const QString &library, const QString &phrase, const Cancelled &cancelled);

/// What regions and the places around them both set targets for; see sharedTargets().
QList<SharedTarget> shared(const QString &library, const QStringList &regions, const Period &period,
                           const Cancelled &cancelled);

/// What a scorecard is made of; see storedScores().
ScoreCard scores(const QString &library, const ScoreQuestion &question, const Cancelled &cancelled);

/// Compares two or more reports of a library, from the first to the last. One that cannot be read
/// is a WorkError.
ReportComparison compare(const QString &library, const QStringList &reports,
                         const Cancelled &cancelled);

/// The names that stand for no indicator, and what they might stand for.
NameReview review(const QString &library, const Cancelled &cancelled);

/// The notes in force, each with its place in its report, by report and line.
QList<PlacedNote> placedNotes(const QString &library, const Cancelled &cancelled);

/// What happened to a library, newest first, each with its place and the title of its report as
/// they are by now.
QList<ChangeEntry> changes(const QString &library, const Cancelled &cancelled);

/// Reports that were imported in several formats, and count several times; see sameReports() of
/// models/relating.
SameReports sameReports(const QString &library, JudgedPairs &judged, const Cancelled &cancelled);

/// Copies a library into a file beside it; see Library::makeCopy(). The path of the copy.
QString copy(const QString &library);

/// Interprets again what an older version of the program interpreted. What is not reached before
/// it is cancelled is done the next time.
ReinterpretingSummary reinterpret(const QString &library, const Cancelled &cancelled,
                                  const Progress &progress);

} // namespace PlanLens::LibraryWork
