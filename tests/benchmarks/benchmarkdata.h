// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace PlanLens {

/// The reports that are measured: the real ones where they are there, else the samples that ship
/// with the program, copied to a folder of their own.
QStringList benchmarkReports();

} // namespace PlanLens
