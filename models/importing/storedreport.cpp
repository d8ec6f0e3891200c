// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/storedreport.h"

#include "library/library.h"

namespace PlanLens {

std::optional<UnderstoodReport> storedReport(const Library &library, const QString &key)
{
    auto report = library.report(key);
    if (!report)
        return std::nullopt;
    UnderstoodReport stored;
    stored.report = std::move(*report);
    stored.interpretation.tables = library.tables(key);
    if (!library.lastError().isEmpty())
        return std::nullopt;
    stored.interpretation.observations = library.observations(key);
    if (!library.lastError().isEmpty())
        return std::nullopt;
    return stored;
}

} // namespace PlanLens
