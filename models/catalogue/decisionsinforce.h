// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/indicator.h"
#include "catalogue/namedecision.h"

#include <QHash>
#include <QString>

namespace PlanLens {

/// What people decided on names, looked up by the name. Names that differ in nothing that matters
/// are one; see PrintedName::key.
class DecisionsInForce
{
public:
    /// In place of what was decided on the name before.
    void insert(const NameDecision &decision);
    /// Null where nothing was decided on the name.
    const NameDecision *on(const PrintedName &printed) const;
    bool isEmpty() const { return m_decisions.isEmpty(); }

private:
    QHash<QString, NameDecision> m_decisions;
};

/// The entry of the catalogue for an indicator of a person's own.
Indicator ownIndicator(const NameDecision &decision);

} // namespace PlanLens
