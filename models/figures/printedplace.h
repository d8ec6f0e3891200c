// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/observation.h"

#include <QList>
#include <QString>

#include <functional>

namespace PlanLens {

/// Where a figure stands, in words that outlive another reading of the file. Two places are the
/// same only where the report still prints the same there.
struct PrintedPlace
{
    Origin origin = Origin::Table;
    int table = -1; ///< of a table the cell, counted as in Observation; of prose -1
    int row = -1;
    int column = -1;
    QString sentence;   ///< of prose: the sentence around it; of a table empty
    QString name;       ///< as read
    QString printed;    ///< exact source text
    int occurrence = 0; ///< which of the figures of the report that share all of the above

    bool isValid() const { return !name.isEmpty() || !printed.isEmpty(); }
    bool operator==(const PrintedPlace &) const = default;
};

/// The cleaned text of a block of the report.
using BlockText = std::function<QString(int block)>;

/// The sentence of a text that holds the range.
QString sentenceAround(const QString &text, qsizetype start, qsizetype length);

/// The places of all figures of a report, in their order; the observations as they were read. One
/// that a person made has none here: not valid.
QList<PrintedPlace> placesOf(const QList<Observation> &observations, const BlockText &textOf);

/// Which of a report's places is the wanted one. Where none is exactly, as in a new version of the
/// report or after a better reading of it: the only one that prints the same in the same column of
/// the table beside the same name, or in the same sentence. -1 where there is none or several.
int indexOfPlace(const QList<PrintedPlace> &places, const PrintedPlace &wanted);

} // namespace PlanLens
