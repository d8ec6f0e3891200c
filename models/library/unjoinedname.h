// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/namedecision.h"
#include "report/anchor.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace PlanLens {

/// A name that stands for no indicator of the catalogue. Names that differ in nothing that matters
/// are one; see PrintedName::key. What it might stand for: JoinCandidates::of.
struct UnjoinedName
{
    PrintedName printed;   ///< the commonest spelling
    QStringList spellings; ///< all of them, commonest first
    int figures = 0;       ///< places in current reports
    int reports = 0;
    Anchor example;         ///< the first place
    QString examplePrinted; ///< what stands there
    /// What was decided: to keep it apart, or a renaming that led nowhere.
    std::optional<NameDecision> decision;

    bool operator==(const UnjoinedName &) const = default;
};

} // namespace PlanLens
