// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/changeentry.h"
#include "changes/changegroup.h"

#include <QString>

namespace PlanLens {

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
