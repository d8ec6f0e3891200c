// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetmaking/storedasread.h"

#include <QHash>

#include <memory>

namespace PlanLens {

FigureAsRead storedAsRead(const Library &library)
{
    // Shared by all copies of the function: each report is asked once.
    const auto reports = std::make_shared<QHash<QString, QList<Observation>>>();
    return [reports, from = &library](const StatedObservation &stated) {
        const QString &key = stated.reportKey;
        if (!reports->contains(key))
            reports->insert(key, from->observationsAsRead(key));
        std::optional<Observation> found;
        const QList<Observation> asRead = reports->value(key);
        for (const Observation &read : asRead) {
            if (read.corrected || read.anchor != stated.observation.anchor ||
                read.printed != stated.observation.printed)
                continue;
            if (found)
                return std::optional<Observation>();
            found = read;
        }
        return found;
    };
}

} // namespace PlanLens
