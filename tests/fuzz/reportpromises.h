// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/observation.h"
#include "reading/readoutcome.h"

#include <QByteArray>
#include <QString>

#include <functional>

// What holds of every document, in whatever format it came. All abort where it does not.

/// Reads bytes as readBytes() does, but starts no other program: what needs one is refused as where
/// it is missing.
PlanLens::ReadOutcome readAlone(const QByteArray &bytes, const QString &file);

/// Reads twice, within the limits of a document: the outcome is the same, a refusal names the file
/// and a reason, and what was read keeps its promises, as do the figures in it.
void tryReading(const QString &file, const std::function<PlanLens::ReadOutcome()> &read);

/// The figures of a report and the ledger of its numbers.
void tryInterpretation(const PlanLens::Report &report,
                       const PlanLens::Interpretation &interpretation);
