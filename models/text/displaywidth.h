// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace PlanLens {

/// How wide signs stand that Latin and Chinese texts share: “ — ≥ ·.
enum class SharedSigns {
    Narrow, ///< as terminals and fixed-width fonts set them
    Wide    ///< as Chinese print sets them
};

/// How many columns a text takes where each line is a grid: two for what East Asian fonts set on a
/// square, none for what shows nothing.
int displayWidth(QStringView text, SharedSigns signs = SharedSigns::Narrow);

} // namespace PlanLens
