// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace PlanLens {

/// A printed unit as dimension and factor: 万人 is persons × 10 000.
struct Unit
{
    QString dimension; ///< "person", "yuan", "usd", "tonne", "percent", "percentage-point", …;
                       ///< of a quotient both: "yuan/person"
    double factor = 1; ///< in the dimension's own base, which is nobody's business but conversion()
};

/// What a printed unit stands for; nothing where it is not known. Counting words (家, 户, 个, 件,
/// …) are one dimension, "count". A bare 万 or 亿 is the dimension "number".
std::optional<Unit> parseUnit(const QString &printed);
/// The factor that takes a number in `from` to one in `to`; nothing where they do not measure the
/// same. 1 where both are spelt alike, known or not. Money per person counts as money (元/人 in
/// 元): of what is counted per person, both are printed.
std::optional<double> conversion(const QString &from, const QString &to);
/// What changes of rates are counted in, as normalUnit() spells it.
inline constexpr QStringView pointsUnit = u"个百分点";

/// The unit as it is written today: ％ as %, blanks and brackets taken off.
QString normalUnit(const QString &printed);

} // namespace PlanLens
