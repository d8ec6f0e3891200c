// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace PlanLens {

class Database;

/// What was taken over into a new library, and what could not be.
struct Salvage
{
    int reports = 0;  ///< with all their versions
    QStringList lost; ///< one sentence each
    /// What was taken over though pages of it do not fit their sums, one sentence each.
    QStringList doubtful;
};

/// Copies what can be read of a library, also one that an older version of the program made, into
/// one that is empty: the text of each report that is whole, its versions, and what people
/// corrected, decided and kept. What was read of the texts is not copied: the reports are marked to
/// be interpreted again (see reinterpretOutdated()), and the index is to be made anew. Throws
/// DatabaseError where the new library cannot be written. Where `from` reads pages as they are,
/// `checked` is the same library with their sums looked at.
Salvage salvage(const Database &from, const Database &to, const Database *checked = nullptr);

} // namespace PlanLens
