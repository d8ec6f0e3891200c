// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/keys.h"

#include <QDebug>
#include <QMetaType>
#include <QString>

#include <optional>

namespace PlanLens {

enum class ValueKind {
    Number,
    Ratio,    ///< 1.8∶1: low = high = 1.8
    Sign,     ///< 正增长 (more than 0), 负增长 (less than 0), 持平 (0)
    Change,   ///< 较上年提升0.5个百分点: 0.5
    Text,     ///< words: 保稳促优
    NotSet,   ///< — : no target was issued
    Deferred, ///< ▽ or another mark that a note explains so
    Blank     ///< nothing stands there
};

enum class Relation {
    Equal,    ///< low = high; a range has low < high
    AtLeast,  ///< low alone
    MoreThan, ///< low alone
    AtMost,   ///< high alone
    LessThan  ///< high alone
};

/// The relation once the sign of the figure is turned around: at least 3 is at most -3.
Relation flipped(Relation relation);
/// Whether the figure is one that the value does not fall below: ≥, >.
bool isLowerBound(Relation relation);

/// What a cell or phrase says. Unknown is empty, never zero. The printed text is kept by the
/// observation that holds the value.
struct Value
{
    ValueKind kind = ValueKind::Blank;
    std::optional<Relation> relation; ///< of Number, Ratio, Sign and Change
    std::optional<double> low;
    std::optional<double> high;
    bool approximate = false; ///< 左右, 约
    QString basis; ///< 同口径, 调整后, 按七人普前人口口径计算; empty where there is none
    QString unit; ///< a unit repeated in the value (60万人以上); empty where there is none
    QString
        note; ///< words beside the figure that are neither relation nor basis; of Text the words

    bool isNumeric() const
    {
        return kind == ValueKind::Number || kind == ValueKind::Ratio || kind == ValueKind::Change;
    }
    bool isRange() const { return low && high && *low != *high; }
    /// The figure to sort and plot by: low, or high where only that is known, or the middle of a
    /// range. Nothing for words.
    std::optional<double> figure() const;

    bool operator==(const Value &) const = default;
};

/// `≥6`, `≈5.5`, `5–6`, `<0`: for people, in the given unit's number; words as they are.
QString toDisplay(const Value &value);
/// A plain decimal, as short as it can be without loss, with a real minus sign.
QString numberText(double number);
/// The number to twelve digits: without what is left over where binary fractions are reckoned with,
/// such as 2.3000000000000007 for 8.3 less 6.
double withoutDust(double number);

/// The words of the command line's JSON: "not-set", "ge", …; back by fromKey().
QString toKey(ValueKind kind);
QString toKey(Relation relation);

QDebug operator<<(QDebug debug, const Value &value);

} // namespace PlanLens

Q_DECLARE_METATYPE(PlanLens::Value)
