// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/appearance.h"

#include <QApplication>

#include <benchmark/benchmark.h>

namespace PlanLens {

/// Runs the benchmarks of a program that has windows, off the screen where nothing else is asked
/// for, and `end` while there still is an application.
template <typename End>
void runWindowBenchmarks(int argc, char **argv, End end)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    applyAppearance(application, Appearance::Light);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    end();
}

} // namespace PlanLens
