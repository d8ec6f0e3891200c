// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/indicator.h"
#include "series/series.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace PlanLens {

class Library;

/// What the library states of an indicator and of those that it continues or that continue it under
/// another definition: what buildSeries() makes a series of.
QList<StatedObservation> figuresForSeries(const Library &library, const QString &indicator,
                                          const QStringList &regionIds = {});

/// One indicator as the library has it, for regions in this order (all, where none is given) and
/// from the reports with these keys (all, where none is given).
Series seriesFrom(const Library &library, const Indicator &indicator,
                  const QStringList &regionIds = {}, const QStringList &reports = {});

/// Every indicator of the catalogue that the library states a figure of for one of the regions, as
/// the catalogue lists them: what sharedTargets() compares.
QList<Series> allSeriesFrom(const Library &library, const QStringList &regionIds = {},
                            const QStringList &reports = {});

/// A series with the colours of its regions, which are kept from then on: for what is drawn.
Series withColors(Series series, const Library &library);

} // namespace PlanLens
