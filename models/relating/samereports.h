// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/libraryentry.h"
#include "text/cancelling.h"

#include <QHash>
#include <QList>
#include <QMutex>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

namespace PlanLens {

class Library;

/// Whether pairs of reports say the same, by their keys: keys are of the bytes, so it stays true.
/// For several threads: what one of them found out is there for the others at once, also where its
/// work ends early.
class JudgedPairs
{
public:
    /// Nothing where the pair was not judged yet.
    std::optional<bool> find(const QString &one, const QString &other) const;
    void insert(const QString &one, const QString &other, bool same);
    qsizetype size() const;

private:
    mutable QMutex m_mutex;
    QHash<std::pair<QString, QString>, bool> m_pairs;
};

/// Reports of a library that were imported in several formats, and count several times.
struct SameReports
{
    /// Keys, of each report those of its formats; the one that had best count first.
    QList<QStringList> groups;
};

/// The reports of each subject of which there are several: one kind, place and years, as far as
/// they are known. Only these can be one report, and mostly there are none.
QList<QList<LibraryEntry>> onOneSubject(const QList<LibraryEntry> &entries);

/// Looks for them among the reports that count: those on one subject from different files, whose
/// texts say the same. Only texts of pairs that are not judged yet are read.
SameReports sameReports(const Library &library, JudgedPairs *judged = nullptr,
                        const Cancelled &cancelled = {});

} // namespace PlanLens
