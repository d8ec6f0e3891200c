// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/readerror.h"

#include <QList>
#include <QStringList>

namespace PlanLens {

/// The files that a person means by these paths, each once. Folders are searched through, hidden
/// ones apart; what can be no report (pictures, archives) is left out there, but never where it was
/// named itself. A link to a folder
/// that lies outside of them is not followed, and told. Documents of formats without a reader are
/// kept, so that reading says so.
QStringList filesToImport(const QStringList &paths, QList<ReadError> *errors = nullptr);

} // namespace PlanLens
