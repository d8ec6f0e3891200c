// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/libraryentry.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace PlanLens {

class Library;

/// A report in one of its formats, and what speaks for its being the one that counts.
struct ReportFormat
{
    LibraryEntry entry;
    int byPeople = 0;        ///< corrections, notes and labels
    bool hasFormats = false; ///< whether others are joined to it by now
};

/// Tells of reports which of them had best count: what counts for others by now, what people worked
/// on, what has the most figures and the fewest problems, text before pages.
class FormatMerits
{
public:
    /// Asks the library once for what people did. It must outlive this.
    explicit FormatMerits(const Library &library);

    /// The one that had best count first.
    QList<ReportFormat> formats(const QStringList &keys) const;

private:
    int workOn(const LibraryEntry &entry) const;

    const Library &m_library;
    QHash<QString, QStringList> m_labels;
    QHash<QString, int> m_notes; ///< by key
    QSet<QString> m_mains;       ///< keys
};

/// Whether nothing that is known of the reports speaks against their being one.
bool mayBeOneReport(const QList<ReportFormat> &formats);

} // namespace PlanLens
