// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changelog/changekind.h"
#include "figures/observation.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace PlanLens {

/// What a figure says, without its place.
struct FigureSaying
{
    QString name;
    QString figure; ///< see toDisplay()
    QString unit;
    Measure measure = Measure::Level;
    Role role = Role::Actual;
    Period period;
    QString regionId;
    QString indicator;
    std::optional<Verdict> verdict;
    bool estimated = false;

    bool operator==(const FigureSaying &) const = default;
};

/// A figure that came (nothing before), went (nothing after) or says something else than before.
struct FigureMove
{
    Anchor place;
    ChangeStep<FigureSaying> saying;

    bool operator==(const FigureMove &) const = default;
};

/// What became of the figures of a report that was read again.
struct Rereading
{
    ChangeStep<int> interpreter; ///< its versions, see interpreterVersion
    int added = 0;
    int gone = 0;
    int changed = 0;

    int all() const { return added + gone + changed; }
    bool operator==(const Rereading &) const = default;
};

/// How the figures of a report, each read at its place, came out otherwise: in reading order. Those
/// of one place are the same figure, of several there the ones that have most in common.
QList<FigureMove> figureMoves(const QList<Observation> &before, const QList<Observation> &after);

/// As the library keeps them: compressed, the first some hundred of them. Places are of a report
/// that is known besides.
QByteArray packedMoves(const QList<FigureMove> &moves);
/// And back; `report` is the key of the report.
QList<FigureMove> unpackedMoves(const QByteArray &packed, const QString &report);

} // namespace PlanLens
