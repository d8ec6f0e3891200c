// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace PlanLens {

/// The words that charts are labelled with, wherever they are painted: one translation context.
struct ChartWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Chart)
};

} // namespace PlanLens
