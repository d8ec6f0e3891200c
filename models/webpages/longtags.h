// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace PlanLens {

/// Whether a tag of a page has more attributes than `most`: the time that a parser takes for them
/// grows with the square of their number. Looks at the markup as it is; comments, scripts and
/// styles are passed over.
bool hasLongTag(QByteArrayView markup, int most);

} // namespace PlanLens
