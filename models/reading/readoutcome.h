// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/readerror.h"
#include "report/problem.h"
#include "report/report.h"

#include <QList>

#include <variant>

namespace PlanLens {

/// A report that was read, with what was odd about it.
struct ReadReport
{
    Report report;
    QList<Problem> problems;
    QList<ReadReport> further; ///< the reports that follow it in the same file, in order
};

/// Reading was given up because somebody asked for it.
struct ReadCancelled
{
};

/// What comes of reading: three different things.
using ReadOutcome = std::variant<ReadReport, ReadError, ReadCancelled>;

} // namespace PlanLens
