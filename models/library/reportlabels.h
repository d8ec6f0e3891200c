// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace PlanLens {

class Database;

/// What people call reports in words of their own. Both throw DatabaseError.
namespace ReportLabels {

/// The labels of current reports by key, each in the order in which they were given; reports
/// without any are not among them.
QHash<QString, QStringList> all(const Database &database);
/// Gives reports, by key, exactly these labels. Runs inside a transaction of the caller's. False
/// where one of the reports is not there: then nothing is changed.
bool set(const Database &database, const QHash<QString, QStringList> &labels);

} // namespace ReportLabels

/// A label as it is kept: a line without blanks at its ends; empty where nothing is left.
QString labelFrom(const QString &typed);

} // namespace PlanLens
