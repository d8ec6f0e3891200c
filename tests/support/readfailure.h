// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/reader.h"

namespace PlanLens::Testing {

/// Why a document could not be read. Where it was read or left, an error of the file `no error`.
inline ReadError errorOf(const ReadOutcome &outcome)
{
    const auto *error = std::get_if<ReadError>(&outcome);
    return error ? *error : ReadError{ReadErrorKind::NotFound, QStringLiteral("no error"), {}};
}

} // namespace PlanLens::Testing
