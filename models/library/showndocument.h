// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace PlanLens {

class Database;

namespace Documents {

/// Whether one of its reports is to be found.
bool isShown(const Database &database, int document);

} // namespace Documents
} // namespace PlanLens
