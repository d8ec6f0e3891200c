// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/segmentation.h"

#include <QStringList>

namespace PlanLens {

/// The terms of the field: names and aliases of the catalogue, and those of resources/terms.tsv.
const QStringList &fieldTerms();

/// A segmenter for which each of them is one word. Made once.
const Segmenter &fieldSegmenter();

} // namespace PlanLens
