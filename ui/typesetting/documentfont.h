// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

namespace PlanLens {

/// The typeface in which a person wants the texts of reports, in the whole program; empty for the
/// usual one.
QString documentFamily();
void setDocumentFamily(const QString &family);

/// The font of texts of reports: the family that a person chose, and for signs that it does not
/// have the usual ones.
QFont documentFont(qreal points);

} // namespace PlanLens
