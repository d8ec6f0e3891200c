// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "figures/observation.h"
#include "figures/printedplace.h"

#include <QList>
#include <QString>

#include <optional>

namespace PlanLens {

/// What a person corrected of one figure. What is not set stays as it was read.
struct FigureCorrection
{
    std::optional<QString> figure; ///< as a report prints it: 6.1%以上; see parseValue()
    std::optional<QString> name;
    std::optional<QString> unit;
    std::optional<Role> role;
    std::optional<Period> period;
    std::optional<QString> regionId;
    /// An id; empty where it is none that is known. Where it is not set and the name or unit is,
    /// the catalogue is asked again.
    std::optional<QString> indicator;
    Signature signature;

    /// What it puts right.
    QList<FigureField> fields() const;
    /// Whether it leaves everything as it was read.
    bool isEmpty() const { return fields().isEmpty(); }
    bool operator==(const FigureCorrection &) const = default;
};

/// The figure as it was corrected. Its place, the printed text and what the report says of it stay;
/// the verdict is the caller's to compute again (see judgeActuals).
Observation withCorrection(Observation observation, const FigureCorrection &correction,
                           const Catalogue &catalogue);

/// A correction with the place it was made at.
struct PlacedCorrection
{
    PrintedPlace place;
    FigureCorrection correction;

    bool operator==(const PlacedCorrection &) const = default;
};

/// The figures of one report after corrections.
struct CorrectedFigures
{
    QList<Observation> observations; ///< as many as were read, in their order
    /// For each correction the observation that it corrects; -1 where the report no longer prints
    /// the same there, so that it was not applied.
    QList<int> appliedTo;
};

/// Puts right what was read of a report. Of two corrections of one figure the later one counts.
/// Verdicts of the report are computed again where anything was corrected.
CorrectedFigures withCorrections(const QList<Observation> &asRead,
                                 const QList<PlacedCorrection> &corrections,
                                 const BlockText &textOf, const Catalogue &catalogue);

} // namespace PlanLens
