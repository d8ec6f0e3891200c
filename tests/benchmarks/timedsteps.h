// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <ctime>

namespace PlanLens {

inline constexpr double frameLimit = 16; ///< milliseconds that a step of a movement may take

/// Times a step again and again and reports the worst beside the mean, and how many took longer
/// than a frame. The computing alone is told too: a virtual machine may take the processor away for
/// a while.
template <typename Step>
void timeSteps(benchmark::State &state, Step step)
{
    double worst = 0;
    double worstComputing = 0;
    int tooLong = 0;
    for (auto _ : state) {
        const auto start = std::chrono::steady_clock::now();
        const std::clock_t computing = std::clock();
        step();
        const std::chrono::duration<double, std::milli> time =
            std::chrono::steady_clock::now() - start;
        worst = std::max(worst, time.count());
        worstComputing =
            std::max(worstComputing, 1000.0 * double(std::clock() - computing) / CLOCKS_PER_SEC);
        tooLong += time.count() > frameLimit ? 1 : 0;
    }
    state.counters["worst_ms"] = worst;
    state.counters["worst_computing_ms"] = worstComputing;
    state.counters["too_long"] = tooLong;
}

} // namespace PlanLens
