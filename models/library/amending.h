// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "catalogue/namedecision.h"
#include "interpreting/correction.h"
#include "interpreting/madefigure.h"

#include <QList>
#include <QString>

#include <optional>

namespace PlanLens {

class Database;

/// Brings what is stored of reports in line with what people put right and decided. Figures are
/// stored as they are to be shown, those that people made behind those that were read; of figures
/// that were put right what was read is kept beside them.
/// Each function runs inside a transaction of its caller's and throws DatabaseError.
namespace Amending {

/// Applies corrections and decisions to a report that was just stored as it was read.
void amend(const Database &database, int report, const Catalogue &catalogue);
/// Sets or takes back the correction of a figure. Applies it to all versions of the report. False
/// where there is no such report.
bool correct(const Database &database, const QString &key, const PrintedPlace &place,
             const std::optional<FigureCorrection> &correction, const Signature &by,
             const Catalogue &catalogue);
/// Makes a number of the report a figure, or takes that back. Applies it to all versions of the
/// report. False where there is no such report.
bool make(const Database &database, const QString &key, const PrintedPlace &place,
          const std::optional<MadeFigure> &figure, const Signature &by, const Catalogue &catalogue);
/// Asks the catalogue again about all names that decisions concern; `before` and `after` are the
/// decisions in force.
void rejoin(const Database &database, const QList<NameDecision> &before,
            const QList<NameDecision> &after, const Catalogue &catalogue);

/// The figures of a report as they were read, joined by the decisions in force, and those that a
/// person made.
QList<Observation> asRead(const Database &database, int report, const QString &key,
                          const QString &region);

/// Puts figures that people made among those that were read, by reading order.
void bringToPlace(QList<Observation> &observations);

} // namespace Amending
} // namespace PlanLens
