// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/value.h"
#include "figures/valuewords.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace PlanLens {

/// What is printed of one figure, word by word, before it is known whether that makes sense.
struct PrintedFigure
{
    double low = 0;
    double high = 0;
    QString unit; ///< its own; empty where it has the row's
    bool approximate = false;
    std::optional<Relation> relation;
    std::optional<PrefixEffect> verb; ///< Rise, Fall, ChangeUp or ChangeDown
    bool past = false;                ///< compared with the past: 较上年
    bool from = false;                ///< 由 or 从 stood in front
    bool hasSign = false;             ///< the number has a printed sign
    bool isSign = false;              ///< 正增长: the relation to 0 alone
    bool isRatio = false;             ///< ∶1
    QStringList bases;
    QStringList notes;
};

/// The value that a figure states; nothing where its words contradict each other (下降-2.5) or
/// leave open what is meant. `rowUnit` is the unit of its row.
std::optional<Value> meaningOf(const PrintedFigure &figure, const QString &rowUnit);

} // namespace PlanLens
