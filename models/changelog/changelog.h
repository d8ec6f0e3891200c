// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changelog/figuremoves.h"
#include "report/report.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace PlanLens {

class Database;

/// What a report is a further format of, as it was then.
struct FormatOf
{
    QString main;     ///< key of the report that counts; empty where that is gone
    QString mainFile; ///< name of its file
    QString file;     ///< and of the report's own

    bool operator==(const FormatOf &) const = default;
};

/// Writes down what happens to the library, by whom and when: the person at this computer, now.
/// Runs inside the transaction that does it and throws DatabaseError. What is written is never
/// changed.
namespace ChangeLog {

/// What happened. The report is known by its document, by the key of a version, or by neither.
struct Event
{
    ChangeKind kind = ChangeKind::Imported;
    std::optional<int> document = {};
    QString report = {};
    /// Rows of the table for its kind.
    ChangeStep<int> item = {};
    /// What no row keeps.
    ChangeStep<QString> said = {};
};

void add(const Database &database, const Event &event);
/// A step of what is counted, such as versions.
ChangeStep<QString> numbers(const ChangeStep<int> &step);
/// What a report is, in one text; nothing for nothing.
std::optional<QString> identityText(const std::optional<ReportIdentity> &identity);
std::optional<ReportIdentity> identityFromText(const std::optional<QString> &text);
/// Labels in one text; nothing for none.
std::optional<QString> labelsText(const QStringList &labels);
std::optional<QStringList> labelsFromText(const std::optional<QString> &text);
/// What a report is a further format of, in one text.
std::optional<QString> formatText(const FormatOf &format);
std::optional<FormatOf> formatFromText(const std::optional<QString> &text);

/// What became of the figures of a report that was read again.
void addRereading(const Database &database, const QString &report, const ChangeStep<int> &by,
                  const QList<FigureMove> &moves);

} // namespace ChangeLog
} // namespace PlanLens
