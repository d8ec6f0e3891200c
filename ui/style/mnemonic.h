// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>

namespace PlanLens {

/// The text of an action without the letter that is underlined in menus: `打开报告(&O)…` and
/// `&Open…` become `打开报告…` and `Open…`.
QString withoutMnemonic(QString text);

/// A tip with the keys of its action in brackets, where it has any.
QString tipWithKeys(const QString &tip, const QKeySequence &keys);

} // namespace PlanLens
