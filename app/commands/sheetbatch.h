// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheetmaking/sheetbatch.h"

#include <QCommandLineParser>

#include <optional>

namespace PlanLens {

/// `--each`, `--format` and `--replace`: sheets for all reports, regions or indicators in one go.
void addBatchOptions(QCommandLineParser &parser);

/// What a batch is asked for.
struct AskedBatch
{
    SheetEach each = SheetEach::Report;
    QString folder;
    QString format;
    bool replace = false;
};

/// The batch asked for; nothing where one sheet is. Throws UsageError where the template has no
/// such batch, or options are missing or belong to batches alone.
std::optional<AskedBatch> chosenBatch(const QCommandLineParser &parser, SheetTemplate which);

/// Writes the sheets, tells each failure on standard error and how many there are on standard
/// output. The exit status.
int writeBatch(const Library &library, const SheetRequest &start, const AskedBatch &asked);

} // namespace PlanLens
