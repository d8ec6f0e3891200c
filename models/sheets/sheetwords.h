// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace PlanLens {

/// The words that sheets are set with: one translation context.
struct SheetWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Sheet)
};

} // namespace PlanLens
