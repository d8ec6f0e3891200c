// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace PlanLens::Testing {

/// The files that SQLite writes, as a disk has them where the power fails: what was not synced may
/// be there, or not, write by write.
class PowerFailure
{
public:
    /// Has SQLite write through it from now on: before the first database is opened.
    static void watch();
    /// What is in the file at a path if the power fails now: all that was synced, and of the later
    /// writes those that `seed` chooses (none for 0). Nothing where the file would not be there.
    static QByteArray surviving(const QString &path, quint32 seed);
    /// Remembers from now on each write, so that the power can fail at any moment afterwards.
    static void remember();
    /// How many moments there are by now.
    static int moments();
    /// As above, had the power failed at that moment. Of a write that was not synced there may be a
    /// part, and a file that was deleted may be there still.
    static QByteArray survivingAt(int moment, const QString &path, quint32 seed);
    /// Whether waiting for the disk fails from now on.
    static void failSyncs(bool fail);
    /// How often the disk was waited for.
    static int syncs();
};

} // namespace PlanLens::Testing
