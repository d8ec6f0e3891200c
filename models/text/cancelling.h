// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace PlanLens {

/// Asked now and then by long work; true stops it.
using Cancelled = std::function<bool()>;
/// Told how far long work has come, from 0 to 1.
using Progress = std::function<void(double)>;

inline bool isCancelled(const Cancelled &cancelled)
{
    return cancelled && cancelled();
}

} // namespace PlanLens
