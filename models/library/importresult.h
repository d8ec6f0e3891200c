// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace PlanLens {

/// What became of a report in a file that was to be imported, or of a file without one.
enum class ImportOutcome { Imported, NewVersion, Unchanged, Failed };

struct ImportResult
{
    ImportOutcome outcome = ImportOutcome::Failed;
    QString file;
    QString key;    ///< of the report; empty where it failed
    QString reason; ///< why it failed, in the person's language
};

} // namespace PlanLens
