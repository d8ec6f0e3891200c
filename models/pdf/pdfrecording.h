// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/pdfpage.h"
#include "pdf/pdfrecord.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace PlanLens {

/// What the program that records PDF pages says of a document.
struct PdfRecording
{
    std::vector<PdfPage> pages;
    std::optional<PdfRecord::PdfFailure> failure;
    bool whole = false; ///< it came to its end, or gave a failure
};

/// Reads the records (see pdfrecord.h). What does not keep to their form ends the recording.
PdfRecording readRecording(const QByteArray &bytes);

} // namespace PlanLens
