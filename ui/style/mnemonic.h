// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace PlanLens {

/// The text of an action without the letter that is underlined in menus: `打开报告(&O)…` and
/// `&Open…` become `打开报告…` and `Open…`.
QString withoutMnemonic(QString text);

} // namespace PlanLens
