// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace PlanLens {

/// The digest a report is known by: SHA-256 of the file's bytes, in hexadecimal.
QByteArray contentDigest(const QByteArray &bytes);

} // namespace PlanLens
