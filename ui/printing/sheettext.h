// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace PlanLens {

class SheetLayout;
struct SheetContent;

/// What each page of a sheet says, a line for each of its lines and rows, cells parted by tabs: for
/// who hears it.
QStringList pagesAsText(const SheetContent &content);
QStringList pagesAsText(const SheetLayout &layout);

} // namespace PlanLens
