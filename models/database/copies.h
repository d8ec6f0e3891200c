// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace PlanLens {

class Database;

/// Throws DatabaseError where a library is damaged: what is damaged would be written anew, and be
/// taken for sound from then on.
void refuseDamaged(const Database &database);

/// Copies a library into a file of its own beside it, `….version-6.….backup` after its schema's
/// version and the time, with all that is committed by now. The path of the copy; empty for a
/// library that is in no file. Throws DatabaseError, and leaves nothing behind then.
QString copyBeside(const Database &database, int version);

} // namespace PlanLens
