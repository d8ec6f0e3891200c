// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/value.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace PlanLens {

/// What the notes under a table say of its marks. A mark has a meaning only where a note gives it
/// one. Marks are kept in one form each: `*` for ＊ and ﹡, `—` for every dash.
struct MarkMeanings
{
    /// Marks that stand alone in a cell and what they stand for; `—` is NotSet even without a note.
    QHash<QString, ValueKind> cellMarks;
    bool starIsBinding = false; ///< 加“*”为约束性指标
    QString bindingMark;        ///< the mark that means binding, mostly `*`
    bool othersExpected = false;
    QString expectedMark; ///< the mark that means expected, where the note puts it that way round
    bool othersBinding = false;
    QStringList basisChangedMarks;        ///< marks on a name whose figures are on a changed basis
    QHash<QString, QString> explanations; ///< for every mark the words of its note

    bool operator==(const MarkMeanings &) const = default;
};

/// Reads the notes under a table, one or more to a line.
MarkMeanings parseMarkNotes(const QStringList &noteLines);

/// The one form in which a mark is kept; several dashes are one.
QString normalMark(const QString &mark);

} // namespace PlanLens
