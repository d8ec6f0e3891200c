// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

class QWidget;

namespace PlanLens {

/// Which part of the manual belongs to which part of the program: `resources/manual/places.tsv`, by
/// the name of an object, or that of its class without the namespace. A part is `page` or
/// `page#section`.
const QHash<QString, QString> &helpPlaces();

/// The part that belongs to the innermost of a widget and what it stands in; empty where none does.
QString helpPlaceOf(const QWidget *widget);

} // namespace PlanLens
