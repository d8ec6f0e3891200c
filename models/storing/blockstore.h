// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/block.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace PlanLens {

class Database;

/// The blocks of a report with their tables: written in one go, never changed. All throw
/// DatabaseError.
namespace BlockStore {

/// `source` is the report's; texts are stored as runs that point into it.
void insert(const Database &database, int report, const QList<Block> &blocks,
            const QString &source);
QList<Block> all(const Database &database, int report, const QString &source);
/// The cleaned text of each block.
QStringList texts(const Database &database, int report);

} // namespace BlockStore
} // namespace PlanLens
