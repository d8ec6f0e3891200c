// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/reinterpreting.h"

#include "importing/understanding.h"
#include "library/library.h"

namespace PlanLens {

namespace {

bool interpretAgain(Library &library, const QString &key)
{
    const std::optional<Report> report = library.report(key);
    return report && library.replaceInterpretation(key, interpretAs(*report, report->identity));
}

} // namespace

ReinterpretingSummary reinterpretOutdated(Library &library, const Cancelled &cancelled,
                                          const Progress &progress)
{
    ReinterpretingSummary summary;
    if (library.isReadOnly())
        return summary;
    const QStringList outdated = library.outdated();
    if (outdated.isEmpty())
        return summary;
    library.waitForDisk(false); // what is lost is read again the next time
    for (const QString &key : outdated) {
        summary.cancelled = isCancelled(cancelled);
        if (summary.cancelled)
            break;
        ++(interpretAgain(library, key) ? summary.done : summary.failed);
        if (progress)
            progress(double(summary.done + summary.failed) / double(outdated.size()));
    }
    library.waitForDisk(true);
    return summary;
}

} // namespace PlanLens
