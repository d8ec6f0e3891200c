// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/changeentry.h"
#include "text/cancelling.h"

#include <QList>

namespace PlanLens {

class Library;

/// Looks for the places of what happened, in the reports as the library has them, and for what was
/// read where a person corrected it. Each report is read once.
void placeChanges(QList<ChangeEntry> &changes, const Library &library, const Cancelled &cancelled);

} // namespace PlanLens
