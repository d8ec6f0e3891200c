// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/regions.h"

#include <QString>
#include <QStringView>

namespace PlanLens {

/// Whom a figure in the text is about: the report's own region, or the city, province or country
/// that the sentence speaks of where it stands before the figure: a district's report that names
/// the target of 全市. Comparisons (居全市第一, 占全国的30%) speak of the report's own region
/// still.
///
/// `before` is the text of the paragraph up to the figure, `after` what follows, the figure
/// included. Returns the region's id; `own` where the sentence speaks of no other, or where the
/// table of regions knows none above it.
QString regionSpokenOf(QStringView before, const QString &own, const Regions &regions,
                       QStringView after = {});

/// A name without the report's own place in front of it: 地区生产总值 of 平昌县地区生产总值. As it
/// is where the place is part of a word: 重庆市级项目.
QString withoutOwnPlace(const QString &name, const Region &own);

} // namespace PlanLens
