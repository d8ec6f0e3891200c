// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace PlanLens {

class Database;

/// The labels of reports that a person means by a text: those that it is, whatever the width of
/// signs, small and capital letters, and blanks. Throws DatabaseError, as labelledReports() does.
QStringList labelsMeant(const Database &database, const QString &text);
/// A question for the ids of reports that bear one of so many labels, which are to be bound.
QString questionForLabelled(int labels);
/// The ids of the reports that bear a label that is meant.
QSet<int> labelledReports(const Database &database, const QString &text);

} // namespace PlanLens
