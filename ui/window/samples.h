// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace PlanLens {

/// Whether sample reports came with the program.
bool hasSamples();

/// Puts the sample reports as files into a folder, so that they can be opened, shown and removed
/// like any others. The folder they stand in; empty where it could not be written.
QString unpackSamples(const QString &folder);

} // namespace PlanLens
