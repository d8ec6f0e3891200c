// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace PlanLens {

/// A search that was given a name.
struct SavedSearch
{
    QString name;
    QString query;

    bool operator==(const SavedSearch &) const = default;
};

} // namespace PlanLens
