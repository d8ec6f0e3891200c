// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/textlines.h"

#include <QList>
#include <QStringView>

namespace PlanLens {

/// The cells of a line that commas part, each a stretch of the source. One in quotes (" or “) may
/// hold commas; the quotes are left out.
QList<TextLine> commaCells(QStringView source, const TextLine &line, QChar comma);

/// Cells that were parted inside of a number (1,500 in no quotes) joined again, where there is but
/// one way to make as many of them as there are titles. As they are where there is none, or
/// several.
QList<TextLine> withWholeNumbers(QStringView source, const QList<TextLine> &cells,
                                 qsizetype titles);

} // namespace PlanLens
