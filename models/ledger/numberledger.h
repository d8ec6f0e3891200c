// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/observation.h"
#include "ledger/numberclasses.h"
#include "report/report.h"

#include <QList>
#include <QString>

#include <array>

namespace PlanLens {

/// Why a number is of the class Other.
enum class OtherReason {
    None,    ///< it is of another class
    Problem, ///< it could not be read, which is told as a problem
    LeftOut, ///< it stands outside the text: a page number, an entry of the contents
    Parts    ///< one of several parts of a whole: 3.6∶48∶48.4
};

/// One number of a report.
struct NumberEntry
{
    int start = 0; ///< in the source
    int line = 0;  ///< 1-based source line
    QString text;  ///< as printed
    NumberClass numberClass = NumberClass::Unexplained;
    OtherReason reason = OtherReason::None;
    int observation = -1; ///< of a figure: index in Interpretation::observations, if it has its own
    Anchor anchor;        ///< its place; not valid where it stands outside the text

    bool operator==(const NumberEntry &) const = default;
};

/// Every number of a report, each in one class, in reading order.
struct NumberLedger
{
    QList<NumberEntry> entries;

    int count(NumberClass numberClass) const;
};

/// Accounts for every number of a report's source, titles and notes included. A number within the
/// range of an observation, or in its cell, is its figure; what else it is the words around it
/// tell.
NumberLedger ledgerOf(const Report &report, const Interpretation &interpretation);

/// The words of the command line's JSON: "figure", "date", …; "problem", "left-out", "parts",
/// empty for no reason.
QString toKey(NumberClass numberClass);
QString toKey(OtherReason reason);

/// All classes, in the order of the command line's JSON.
inline constexpr std::array numberClassesInOrder{
    NumberClass::Figure, NumberClass::Date,  NumberClass::Ordinal,    NumberClass::Name,
    NumberClass::Count,  NumberClass::Other, NumberClass::Unexplained};

} // namespace PlanLens
