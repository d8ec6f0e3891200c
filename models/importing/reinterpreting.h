// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/cancelling.h"

namespace PlanLens {

class Library;

/// What came of interpreting reports again.
struct ReinterpretingSummary
{
    int done = 0;   ///< reports that say now what this program reads
    int failed = 0; ///< reports that could not be written; they say what they said before
    bool cancelled = false;

    bool operator==(const ReinterpretingSummary &) const = default;
};

/// Interprets again, from the text that is stored, what an older version of the program
/// interpreted: see interpreterVersion. Corrections and decisions stay in force. Each report is one
/// change of its own, so that this can be stopped at any time and goes on the next time. Does
/// nothing to a library that cannot be written. `progress` is called only where there is something
/// to do.
ReinterpretingSummary reinterpretOutdated(Library &library, const Cancelled &cancelled = {},
                                          const Progress &progress = {});

} // namespace PlanLens
