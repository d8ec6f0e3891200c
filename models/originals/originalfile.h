// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace PlanLens {

/// The file that a report was read from.
struct OriginalFile
{
    enum class State {
        Same,      ///< it holds the bytes that were read
        Missing,   ///< it is no longer there
        Changed,   ///< it holds other bytes
        Unreadable ///< see detail
    };

    State state = State::Missing;
    QByteArray bytes; ///< only where they are the same
    QString detail;   ///< one sentence for the person
};

/// Loads the file at a path for the report with this digest, one of so many that were read from it.
/// Bytes that are not those that were read are never given.
OriginalFile loadOriginal(const QString &path, const QByteArray &digest, int reports);

} // namespace PlanLens
