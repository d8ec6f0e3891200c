// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace PlanLens {

/// How two names are alike, strongest first.
enum class AlikeBy {
    SameForm,        ///< the same normal form
    SameButForWords, ///< the same but for words that add nothing: 总量, 规模, 水平
    OtherOrder,      ///< the same characters in another order
    Shorter,         ///< the first is the second with something left out
    Longer,          ///< the first is the second with something put in
    FewDiffer        ///< one stretch differs, no longer than a fifth of the name
};

struct NameLikeness
{
    AlikeBy kind = AlikeBy::SameForm;
    QString own;   ///< what the first has and the second has not
    QString other; ///< what the second has and the first has not

    bool operator==(const NameLikeness &) const = default;
};

/// How `name` is like `known`, both in their normal form (see nameForm); nothing where it is not.
/// Does not look at qualifiers.
std::optional<NameLikeness> likeness(const QString &name, const QString &known);

} // namespace PlanLens
