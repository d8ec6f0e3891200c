// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aligning/indicatorlist.h"

#include <QList>
#include <QString>

namespace PlanLens {

/// Why an entry of one list was taken for an entry of the other.
enum class JoinKind {
    Indicator, ///< the same entry of the catalogue
    Name,      ///< the catalogue does not know it; the printed names say the same
    Redefined, ///< the catalogue says that one continues the other under a changed definition
    Replaced   ///< it took the other's place in the table, and has part of its name
};

struct JoinedEntries
{
    int left = -1;  ///< index in the left list's entries
    int right = -1; ///< index in the right list's entries
    JoinKind kind = JoinKind::Indicator;
    QString reason; ///< of Redefined and Replaced, for people; else empty

    bool operator==(const JoinedEntries &) const = default;
};

/// Joins the entries of two lists, each at most once, in the order of the left one. By rules that
/// can be explained, never by likeness of names alone. `samePlace`: both lists are of one region;
/// only then can an indicator take another's place.
QList<JoinedEntries> joinEntries(const IndicatorList &left, const IndicatorList &right,
                                 bool samePlace);

} // namespace PlanLens
