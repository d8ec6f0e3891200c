// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/observation.h"
#include "report/report.h"

namespace PlanLens {

/// A report together with what it says. Neither may be null; both must outlive the call.
struct CheckedReport
{
    const Report *report = nullptr;
    const Interpretation *interpretation = nullptr;
};

} // namespace PlanLens
