// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace PlanLens {

/// Why something could not be done with a library.
enum class Failure {
    None,
    Locked,     ///< another program is writing
    ReadOnly,   ///< the file or its folder
    Device,     ///< the disk
    Full,       ///< the disk
    NoDatabase, ///< the file is something else
    Damaged,
    CannotOpen,
    Gone, ///< the file was deleted, moved or replaced while it was open
    Other
};

/// Whether trying the next report would fail alike.
inline bool concernsAll(Failure failure)
{
    return failure != Failure::None && failure != Failure::Other;
}

} // namespace PlanLens
