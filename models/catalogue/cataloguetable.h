// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/indicator.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace PlanLens {

/// The indicators of the table that the catalogue is kept in (resources/catalogue.tsv), each id
/// once. Lines that do not fit are left out and named in `errors`.
QList<Indicator> indicatorsFromTsv(const QByteArray &tsv, QStringList *errors = nullptr);

} // namespace PlanLens
