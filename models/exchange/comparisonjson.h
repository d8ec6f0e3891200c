// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenting/comparison.h"

#include <QByteArray>

namespace PlanLens {

/// `{"paragraphs": […], …}` in UTF-8, with a key for each respect in which reports are compared.
QByteArray comparisonJson(const ReportComparison &comparison);

} // namespace PlanLens
