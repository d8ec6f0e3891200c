// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/notedplace.h"
#include "figures/observation.h"

#include <QString>

namespace PlanLens {

/// What a person noted on a passage or a figure; without words of their own it is a bookmark.
struct Note
{
    int id = 0;     ///< 0 for one that is not stored yet
    QString noted;  ///< key of the report that it was noted in
    QString title;  ///< of that report
    QString report; ///< key of the report to look in now; empty where the library has none
    NotedPlace place;
    QString remark;
    Signature signature;

    bool isBookmark() const { return remark.isEmpty(); }
    bool operator==(const Note &) const = default;
};

/// A note with its place in the report as the library has it.
struct PlacedNote
{
    Note note;
    Anchor anchor; ///< not valid where the place changed, or the report is gone: an orphan

    bool isOrphan() const { return !anchor.isValid(); }
    bool operator==(const PlacedNote &) const = default;
};

/// That a person dealt with a finding.
struct FindingMark
{
    QString report;  ///< key of the report that is questioned
    QString finding; ///< see findingKey()
    QString remark;  ///< may be empty
    Signature signature;

    bool operator==(const FindingMark &) const = default;
};

} // namespace PlanLens
