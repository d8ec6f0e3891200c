// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "catalogue/indicator.h"
#include "catalogue/regions.h"
#include "figures/observation.h"

namespace PlanLens {

// Names in the language of the program, which is that of QLocale(): Chinese, or English where that
// has words for it (the catalogue, resources/english.tsv). What a report prints is never put into
// other words.

QString displayName(const Indicator &indicator);
/// The same for a row that a report gives: its name as printed in Chinese, and where the catalogue
/// does not know the indicator (an id).
QString displayName(const Catalogue &catalogue, const QString &indicator, const QString &printed);

/// The same by the catalogue that is shipped: what people made an indicator has their own name.
QString shownName(const QString &indicator, const QString &printed);
/// That of a figure; of a comparison, that of what is compared.
QString shownName(const Observation &figure);

/// `Dadukou District` for 大渡口区: the name in Latin letters and what kind of place it is.
QString displayName(const Region &region);
/// The same with the province it lies in: 重庆市大渡口区, `Dadukou District, Chongqing`.
QString displayFullName(const Region &region);

/// By the region's id; the id itself where it names none.
QString displayNameOf(const QString &regionId);

/// The same, in Chinese by the short form of a zone's long official name (万盛经开区); `otherwise`,
/// or else the id, where the id names none.
QString shortNameOf(const QString &regionId, const QString &otherwise = {});

/// `100 million yuan` for 亿元. Units that there are no words for, and signs, stay as they are.
QString displayUnit(const QString &unit);

} // namespace PlanLens
