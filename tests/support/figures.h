// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenting/indicatortable.h"

namespace PlanLens::Fixtures {

/// A cell of a table: a number, `approximate` where it is only about so much.
inline Observation cell(int table, int row, int column, const QString &name, Role role, int year,
                        double number, bool approximate = false)
{
    Observation o;
    o.origin = Origin::Table;
    o.table = table;
    o.row = row;
    o.column = column;
    o.line = 10 * (table + 1) + row;
    o.anchor = {QStringLiteral("k1"), table + 1, row, column, 0, 0};
    o.printed = QString::number(number) + (approximate ? QStringLiteral("左右") : QString());
    o.name = name;
    o.ordinal = QString::number(row);
    o.unit = QStringLiteral("%");
    o.role = role;
    o.period = Period::year(year);
    o.value = {.kind = ValueKind::Number,
               .relation = Relation::Equal,
               .low = number,
               .high = number,
               .approximate = approximate};
    o.regionId = QStringLiteral("500104");
    return o;
}

/// A figure in the text.
inline Observation phrase(int block, int start, const QString &name, Role role, int year,
                          double number)
{
    Observation o = cell(-1, -1, -1, name, role, year, number);
    o.origin = Origin::Prose;
    o.line = block + 1;
    o.ordinal.clear();
    o.anchor = {QStringLiteral("k1"), block, -1, -1, start, 4};
    return o;
}

inline Observation with(Observation observation, const QString &section, const QString &parent = {},
                        const QString &indicator = {})
{
    observation.section = section;
    observation.parent = parent;
    observation.indicator = indicator;
    return observation;
}

inline Observation judged(Observation observation, std::optional<Verdict> verdict,
                          std::optional<Verdict> stated = {})
{
    observation.verdict = verdict;
    observation.stated = stated;
    return observation;
}

/// A review table and a plan table, with a section, a sub-row, a row that is only planned, and text
/// that repeats a figure and adds one.
inline ReportFigures district()
{
    const QString quality = QStringLiteral("一、质量");
    const QString gdp = QStringLiteral("gdp-growth");
    ReportFigures report;
    report.key = QStringLiteral("k1");
    report.identity = {.title = QStringLiteral("计划报告"),
                       .kind = ReportKind::PlanReport,
                       .regionId = QStringLiteral("500104"),
                       .regionName = QStringLiteral("重庆市大渡口区"),
                       .reviewYear = 2021,
                       .planYear = 2022};
    report.tables = {{.index = 0, .isIndicatorTable = true},
                     {.index = 1, .isIndicatorTable = true}};
    const auto target = Role::Target;
    const auto actual = Role::Actual;
    report.observations = {
        phrase(8, 3, QStringLiteral("地区生产总值"), actual, 2021, 8),
        with(cell(0, 1, 2, QStringLiteral("地区生产总值增速"), target, 2021, 6), {}, {}, gdp),
        with(judged(cell(0, 1, 3, QStringLiteral("地区生产总值增速"), actual, 2021, 8),
                    Verdict::Met),
             {}, {}, gdp),
        with(cell(0, 3, 2, QStringLiteral("优良天数"), target, 2021, 320), quality),
        with(judged(cell(0, 3, 3, QStringLiteral("优良天数"), actual, 2021, 294), Verdict::Missed),
             quality),
        with(cell(0, 4, 2, QStringLiteral("其中夏季"), target, 2021, 80), quality,
             QStringLiteral("优良天数")),
        with(judged(cell(0, 4, 3, QStringLiteral("其中夏季"), actual, 2021, 81),
                    Verdict::Undecidable, Verdict::Met),
             quality, QStringLiteral("优良天数")),
        with(cell(1, 1, 2, QStringLiteral("地区生产总值增长"), target, 2022, 5.5, true), {}, {},
             gdp),
        with(cell(1, 2, 2, QStringLiteral("优良天数"), target, 2022, 315), quality),
        with(cell(1, 3, 2, QStringLiteral("新行"), target, 2022, 3), quality),
        phrase(30, 5, QStringLiteral("粮食产量"), actual, 2020, 12),
    };
    report.observations.first().indicator = gdp;
    return report;
}

} // namespace PlanLens::Fixtures
