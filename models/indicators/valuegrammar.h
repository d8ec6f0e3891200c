#pragma once

#include "indicators/value.h"

#include <QHash>
#include <QString>

namespace PlanLens {

/// What the notes under a table say of its marks.
struct MarkMeanings
{
    /// Marks that stand alone in a cell and what they stand for; `—` is NotSet even without a note.
    QHash<QString, ValueKind> cellMarks;
    bool starIsBinding = false; ///< 加“*”为约束性指标
    QString bindingMark;        ///< the mark that means binding, mostly `*`
    bool othersExpected = false;

    bool operator==(const MarkMeanings &) const = default;
};

/// Reads the text of one cell by the value grammar. Never fails: what is no figure is Text.
///
/// `unit` is the unit of the row, which a value may repeat.
Value parseValue(const QString &cell, const MarkMeanings &marks = {}, const QString &unit = {});

/// True where a Text value holds digits, so that a person should look whether a figure was missed.
bool looksUnread(const Value &value, const QString &cell);

} // namespace PlanLens
