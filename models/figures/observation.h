// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/explanation.h"
#include "figures/keys.h"
#include "figures/period.h"
#include "figures/value.h"
#include "report/anchor.h"
#include "report/problem.h"
#include "report/report.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace PlanLens {

enum class Origin { Table, Prose };
enum class Role { Target, Actual };
enum class Attribute { Binding, Expected };
enum class Measure { Level, Growth, Share, Change, Contribution, Comparison };
enum class Verdict { Met, Missed, Undecidable, NoTarget, NotComparable };

/// Who decided something, and when.
struct Signature
{
    QString by;     ///< user name
    QDateTime when; ///< UTC

    bool operator==(const Signature &) const = default;
};

/// What a person can put right of a figure; Made where all of it is theirs: nothing had been read
/// from the number.
enum class FigureField { Value, Name, Unit, Role, Period, Region, Indicator, Made };

/// That a figure was put right: who did, when, and what of it.
struct CorrectionMark
{
    Signature signature;
    QList<FigureField> what; ///< in the order of the enumeration

    bool operator==(const CorrectionMark &) const = default;
};

/// One figure of one indicator for one region and period in one role, as one report states it.
/// Also a place where a figure would stand: an empty cell, a dash.
struct Observation
{
    Origin origin = Origin::Table;
    int table = -1; ///< index in Interpretation::tables; -1 for prose
    int row = -1;
    int column = -1;
    int line = 0; ///< 1-based source line
    Anchor anchor;
    QString printed; ///< exact source text: the cell, or the stretch with predicate and number
    QString name;    ///< as printed, without unit, marks, ordinal and sub-row prefix
    QString parent;  ///< name of the row that a sub-row belongs to; empty where there is none
    QString section; ///< section row above it; empty where there is none
    QString ordinal; ///< as printed; empty where there is none
    QString unit;    ///< as printed; empty where not known
    std::optional<Attribute> attribute;
    Measure measure = Measure::Level;
    Role role = Role::Actual;
    bool estimated = false; ///< an actual that is preliminary (预计, 有望)
    /// A note says that the indicator's figures are on another basis than before or than its
    /// target.
    bool basisChanged = false;
    /// It stands in a scan and was recognised with low confidence, or the year above it was:
    /// nothing is judged by it. A person who corrects its value or its period settles it.
    bool doubtful = false;
    Period period;
    Value value;
    QString indicator; ///< id in the catalogue; empty where not known
    QString regionId;  ///< whom it is about; the report's region unless the text says otherwise
    std::optional<Verdict> stated;  ///< what the report itself says: Met or Missed
    std::optional<Verdict> verdict; ///< on an actual; computed, see verdict.h
    /// On a figure that a person put right; `printed` is still what the report says.
    std::optional<CorrectionMark> corrected;
    Explanation explanation; ///< how it was read; empty where it was stored since

    /// Whether a person made it of a number that was not read as a figure.
    bool isMade() const { return corrected && corrected->what.contains(FigureField::Made); }
    bool operator==(const Observation &) const = default;
};

/// Whether the verdict on an actual is the report's own word: the figures do not settle it.
bool isStatedVerdict(const Observation &actual);
/// The verdict on an actual for people: the computed one, or what the report itself says where the
/// figures do not settle it.
std::optional<Verdict> shownVerdict(const Observation &actual);

/// A table as it was understood.
struct TableReading
{
    int index = 0; ///< position among the report's tables
    int block = -1;
    QString caption;
    int line = 0; ///< of the caption, or of the table where it has none
    int rows = 0; ///< indicator rows; for other tables all rows
    bool isIndicatorTable = false;

    bool operator==(const TableReading &) const = default;
};

/// What a report says: tables, figures, and what could not be read.
struct Interpretation
{
    QList<TableReading> tables;
    QList<Observation> observations; ///< in reading order; a table's row by row
    QList<Problem> problems;
};

QDebug operator<<(QDebug debug, const Observation &observation);

/// The words of the command line's JSON: "target", "growth", …; back by fromKey().
QString toKey(Origin origin);
QString toKey(Role role);
QString toKey(Attribute attribute);
QString toKey(Measure measure);
QString toKey(Verdict verdict);
QString toKey(ReportKind kind);
QString toKey(FigureField field);

} // namespace PlanLens
