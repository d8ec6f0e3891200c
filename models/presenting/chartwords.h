#pragma once

#include <QCoreApplication>

namespace PlanLens {

/// The words that charts are labelled with, wherever they are painted: one translation context.
struct ChartWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Chart)
};

} // namespace PlanLens
