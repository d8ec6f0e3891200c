// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"
#include "wording/phrasebook.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace PlanLens {

enum class PhraseStatus {
    Same,    ///< as often in the first report as in the last
    Changed, ///< more or less often
    Added,   ///< not in the first, but in the last
    Removed  ///< in the first, but not in the last
};

/// A phrase across the reports that are compared.
struct PhraseUse
{
    Phrase phrase;
    QList<QList<Anchor>> places; ///< one list for each report
    bool isBoilerplate = false;  ///< of the form of reports, or in every one of three or more

    int count(int report) const { return int(places.at(report).size()); }
    /// Index of the first and last report that has it.
    int firstSeen() const;
    int lastSeen() const;
    PhraseStatus status() const;
    bool operator==(const PhraseUse &) const = default;
};

/// What reports say, phrase by phrase.
struct Wording
{
    QStringList keys; ///< of the reports
    /// Every phrase that one of the reports has; those of the phrasebook by its groups, then those
    /// that were found in the reports.
    QList<PhraseUse> phrases;

    bool operator==(const Wording &) const = default;
};

/// Counts the phrases of the phrasebook and those that the reports repeat (see repeatedPhrases()),
/// in reports given from the first to the last. A pure function, linear in the length of the text.
Wording compareWording(const QList<const Report *> &reports,
                       const Phrasebook &book = Phrasebook::shipped());

/// The word of the command line's JSON: "same", "changed", "added", "removed".
QString toKey(PhraseStatus status);
/// For people: new, gone …
QString statusText(PhraseStatus status);
/// The same of reports of which none comes after the other: only 大渡口区 … `sides` are the names
/// of all of them; empty for the years of one place.
QString statusText(PhraseStatus status, const QStringList &sides);

} // namespace PlanLens
