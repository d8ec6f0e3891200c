// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace PlanLens {

/// Whether the bytes are a page saved with all that belongs to it (MHTML).
bool isMhtml(const QByteArray &bytes);

/// The page of an MHTML file.
struct SavedPage
{
    QByteArray page;    ///< empty where the file holds none
    QByteArray charset; ///< what the file says of its encoding; empty where it says nothing
    QStringList others; ///< further pages, shown inside of it: where they are from
};

SavedPage pageOf(const QByteArray &bytes);

} // namespace PlanLens
