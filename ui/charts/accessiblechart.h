// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace PlanLens {

struct ChartData;

/// All that a chart says, in lines: its title, what it shows, the table of its figures, its notes
/// and sources.
QString chartAsText(const ChartData &chart);

/// Has charts say what they show to screen readers: their text, and each bar and mark as a part
/// that has a name and can be pressed. For the application, however often it is called.
void speakCharts();

} // namespace PlanLens
