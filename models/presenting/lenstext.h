// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenting/citedplaces.h"
#include "presenting/numberlens.h"

#include <QList>
#include <QString>

#include <functional>

namespace PlanLens {

/// One line of a lens: what it is, and what is to be said.
struct LensLine
{
    QString label;  ///< `2021 actual`, `Verdict`
    QString text;   ///< `≥6 %`, or words; never empty
    QString source; ///< the report and the place that say so; empty where it is reckoned
    Anchor anchor;  ///< where it is said; not valid where it is nowhere, or reckoned
    std::optional<Verdict> verdict = {}; ///< of the line that tells it
    bool differs = false;                ///< says something else than the figure

    bool operator==(const LensLine &) const = default;
};

/// A lens in the person's language, the same for a card, a tip and who hears it.
struct LensText
{
    QString title;  ///< name, unit, place, period and role
    QString figure; ///< as printed
    QList<LensLine> lines;
    QStringList notes; ///< what limits the lens, and how the figure was read
};

/// What a lens is told of reports. What is not told it does without.
struct LensNames
{
    std::function<QString(const QString &key)> title; ///< of a report, by its key
    PlaceNamer place;                                 ///< where in its report a figure stands
};

/// `howRead` is by which rule the figure was read; empty where that is not known. Of further places
/// at most `mostPlaces` have lines, those that differ first; of the others there is one that counts
/// them.
LensText lensText(const NumberLens &lens, const LensNames &names, const QString &howRead,
                  qsizetype mostPlaces = 6);

/// All of it as lines of plain text.
QString lensAsText(const LensText &text);

} // namespace PlanLens
