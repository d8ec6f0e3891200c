// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace PlanLens {

/// A piece of a code: what stands for digits or dates, or text that is printed as it is.
struct FormatPiece
{
    QString text;
    bool literal = false;
};

/// Which numbers a section is for: `[>=10000]`.
struct FormatCondition
{
    bool less = false;
    bool equal = false;
    bool greater = false;
    double limit = 0;

    bool holds(double number) const;
    bool isForNegatives() const;
};

/// What stands between semicolons.
struct FormatSection
{
    QList<FormatPiece> pieces;
    std::optional<FormatCondition> condition;
};

/// The sections of the code of a format; at least one.
QList<FormatSection> sectionsOf(const QString &code);
/// The one that prints the number; negative where none does.
qsizetype sectionFor(double number, const QList<FormatSection> &sections);
/// Whether a section is for negative numbers alone, and says itself how they are marked.
bool marksNegatives(const QList<FormatSection> &sections, qsizetype index);

} // namespace PlanLens
