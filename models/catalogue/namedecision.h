// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/observation.h"
#include "figures/verdict.h"

#include <QString>

namespace PlanLens {

/// A name as reports print it, with all that decides what it stands for.
struct PrintedName
{
    QString name;
    QString unit;
    Measure measure = Measure::Level;
    QString parent; ///< of a sub-row; else empty

    /// Alike for names that differ in nothing that matters: normal form (see nameform.h), dimension
    /// of the unit, measure and parent.
    QString key() const;
    bool operator==(const PrintedName &) const = default;
};

/// The name of an observation. In a table its measure is the one that name and unit say.
PrintedName printedNameOf(const Observation &observation);

enum class DecisionKind {
    Join,         ///< it stands for a known indicator
    KeepApart,    ///< it stands for none, and is not proposed again
    NewIndicator, ///< it is an indicator of its own
    Rename        ///< it is to be read as another name
};

/// What a person decided on a printed name.
struct NameDecision
{
    PrintedName printed;
    DecisionKind kind = DecisionKind::KeepApart;
    QString indicator;                     ///< of Join and NewIndicator: id
    QString name;                          ///< of NewIndicator and Rename
    QString unit;                          ///< of NewIndicator: the one it is charted in
    Direction direction = Direction::None; ///< of NewIndicator
    Signature signature;

    bool operator==(const NameDecision &) const = default;
};

/// An id for an indicator of a person's own, made from its name: own-shuzichanye.
QString ownIndicatorId(const QString &name);

} // namespace PlanLens
