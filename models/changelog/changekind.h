// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace PlanLens {

/// What can happen to a library.
enum class ChangeKind {
    Imported, ///< a report, or a new version of one
    Dropped,  ///< its file was imported again and no longer holds it
    Removed,
    Restored,
    Deleted,  ///< for good: nothing brings it back
    Reread,   ///< figures came out otherwise when a stored report was read again
    Figure,   ///< a figure was corrected
    Made,     ///< a number was made a figure
    Identity, ///< what a report is was corrected
    Name,     ///< a name was decided on
    Finding,  ///< a finding was ticked off
    Note,
    Labels, ///< a report was given labels, or lost some
    Formats ///< a report was joined to another as a further format of it, or separated again
};
QString toKey(ChangeKind kind);
std::optional<ChangeKind> changeKind(const QString &key);

/// From something to something; what was not there is nothing.
template <typename T>
struct ChangeStep
{
    std::optional<T> before;
    std::optional<T> after;

    bool operator==(const ChangeStep &) const = default;
};

} // namespace PlanLens
