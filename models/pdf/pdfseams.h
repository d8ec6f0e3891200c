// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/pdfflow.h"

#include <vector>

namespace PlanLens {

/// Looks at the columns of tables that go on from one area to the next in the lines of all of them
/// together. What is too little to be a table becomes lines where nothing goes on with it.
void joinSeams(const std::vector<PdfArea *> &areas);

} // namespace PlanLens
