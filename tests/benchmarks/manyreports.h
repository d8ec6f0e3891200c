// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace PlanLens {

/// Writes so many reports into a folder, each as long as a real one: of counties and districts that
/// there are, for so many years each, one after the other, with other figures. What the program
/// knows of places, years and indicators holds of them. Returns their paths.
QStringList writeManyReports(const QString &folder, const QStringList &models, int count,
                             int yearsOfEach = 8);

} // namespace PlanLens
