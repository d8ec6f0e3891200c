// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interpreting/correction.h"
#include "interpreting/madefigure.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace PlanLens {

class Database;

/// Corrections of figures, as they are stored. All throw DatabaseError.
namespace FigureCorrections {

/// Those in force for what stands at a document's path, oldest first.
QList<PlacedCorrection> of(const Database &database, int document);
/// Withdraws what is in force for a place and, where one is given, puts another correction there.
/// Runs inside the caller's transaction.
void set(const Database &database, int document, const PrintedPlace &place,
         const std::optional<FigureCorrection> &correction, const Signature &by);
/// Those in force and those that were withdrawn, by their rows.
QHash<int, PlacedCorrection> everMade(const Database &database);

} // namespace FigureCorrections

/// Figures that people made of numbers, as they are stored. All throw DatabaseError.
namespace MadeFigures {

/// Those in force for what stands at a document's path, oldest first.
QList<PlacedFigure> of(const Database &database, int document);
/// Withdraws what is in force for a place and, where one is given, puts another there. Runs inside
/// the caller's transaction.
void set(const Database &database, int document, const PrintedPlace &place,
         const std::optional<MadeFigure> &figure, const Signature &by);
/// Those in force and those that were withdrawn, by their rows.
QHash<int, PlacedFigure> everMade(const Database &database);

} // namespace MadeFigures
} // namespace PlanLens
