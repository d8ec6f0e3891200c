// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/changeentry.h"

#include <QString>

namespace PlanLens {

/// What kinds of changes people ask for.
enum class ChangeGroup {
    Reports,
    Rereading,
    Figures,
    Made,
    Identities,
    Names,
    Findings,
    Notes,
    Labels
};

ChangeGroup groupOf(ChangeKind kind);
QString displayName(ChangeGroup group);

/// A change in words: what was done, with what, and from what to what it went.
struct ChangeText
{
    QString what;
    QString subject;
    QString before;
    QString after;

    bool operator==(const ChangeText &) const = default;
};

ChangeText changeText(const ChangeEntry &entry);
/// Of a figure that says something else only what differs.
ChangeText changeText(const FigureMove &move);

} // namespace PlanLens
