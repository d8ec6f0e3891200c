// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace PlanLens {

/// What a word of the command line's JSON ("target", "not-set", …) stands for; nothing where the
/// word is unknown. There for each enumeration that a toKey() is declared for.
template <typename Enum>
std::optional<Enum> fromKey(const QString &key);

} // namespace PlanLens
