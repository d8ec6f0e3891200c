// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claims/finding.h"
#include "library/library.h"
#include "text/cancelling.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace PlanLens {

/// What the checks say of reports of a library.
struct StoredFindings
{
    QList<QList<Finding>> byReport; ///< in the order of the keys; see findingsByReport()
    /// Reports that the library could not give, by key, and why, in the person's language.
    QHash<QString, QString> unread;

    QList<Finding> all() const;
};

/// Checks reports of a library, as they stand there with corrections and decisions: each against
/// itself, and all that are named against each other. Nothing where `cancelled` says so.
StoredFindings storedFindings(const Library &library, const QStringList &keys,
                              const Cancelled &cancelled = {});

} // namespace PlanLens
