// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/namedecision.h"
#include "changelog/changelog.h"
#include "changelog/figuremoves.h"
#include "figures/observation.h"
#include "interpreting/correction.h"
#include "interpreting/madefigure.h"
#include "library/note.h"
#include "report/report.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace PlanLens {

/// A report that the library no longer has.
struct Deletion
{
    QString path; ///< of its file, which stays

    bool operator==(const Deletion &) const = default;
};

/// One thing that happened to the library.
struct ChangeEntry
{
    using What =
        std::variant<std::monostate, Deletion, ChangeStep<int>, Rereading,
                     ChangeStep<PlacedCorrection>, ChangeStep<PlacedFigure>,
                     ChangeStep<ReportIdentity>, ChangeStep<NameDecision>, ChangeStep<FindingMark>,
                     ChangeStep<PlanLens::Note>, ChangeStep<QStringList>, ChangeStep<FormatOf>>;

    int id = 0; ///< what happened later has a larger one
    ChangeKind kind = ChangeKind::Imported;
    Signature signature; ///< `by` is empty where nobody noted it
    int document = 0;    ///< the same for all versions of a report; 0 for names
    QString happenedTo;  ///< key of the version of the report; empty for names
    QString title;       ///< of that report
    QString report;      ///< key of the report to look in now; empty where the library has none
    /// By the kind: of an import its versions, of what is done to a report as a whole nothing.
    What what;
    /// Whether it can be undone still: nothing happened since to what it happened to.
    bool canBeTakenBack = false;
    Anchor place; ///< in the report to look in now; not valid where it has none
    /// Of a correction the figure as it was read; nothing where it was not looked for (see
    /// placeChanges()) or is no longer there.
    std::optional<Observation> asRead = {};

    bool operator==(const ChangeEntry &) const = default;
};

} // namespace PlanLens

Q_DECLARE_METATYPE(PlanLens::ChangeEntry)
