// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStringView>

namespace PlanLens {

/// The names in a field of a table of definitions, parted by |: ids of the catalogue as they stand,
/// others as nameForm() has them.
QStringList definedNames(QStringView field);

} // namespace PlanLens
