// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changelog/changekind.h"

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
    Labels,
    Formats
};

ChangeGroup groupOf(ChangeKind kind);
QString displayName(ChangeGroup group);

} // namespace PlanLens
