// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heads/column.h"
#include "heads/columntitle.h"
#include "report/block.h"
#include "tables/tableparts.h"

#include <QList>
#include <QString>

namespace PlanLens {

/// What stands in a column below the head.
struct ColumnBody
{
    int texts = 0;
    int figures = 0;
    int ordinals = 0;
};

/// The cells below the head of a part of a table, by the columns of the part.
struct HeadBody
{
    const Table &table;
    const TablePart &part;

    ColumnBody of(int column) const;
    QString text(int row, int column) const;
};

/// 出栏量 | 比上年增长（%） behind the units, or behind the names where the caption gives the unit:
/// the only amounts there, by a noun.
void settleNounBesideUnit(QList<ColumnTitle> &titles, const HeadBody &body, const QString &caption);

/// 指数（上年=100） beside an amount, or a unit of amounts, compares it with that of the year
/// before.
void settleIndices(QList<ColumnTitle> &titles, const HeadBody &body);

/// All figures below a caption 指数（上年=100） are such, also those of 地区生产总值.
void settleIndexCaption(QList<ColumnTitle> &titles, const QString &caption);

/// 预计完成情况 behind 2024年预计, with words alone below it, says whether the aim was met.
void settleVerdictColumns(QList<ColumnTitle> &titles, const HeadBody &body);

/// Whether the rows are years: these say themselves of when their figures are. With a unit in the
/// caption, titles without one stand over figures then.
bool nameRowsOfYears(QList<ColumnTitle> &titles, const HeadBody &body, const QString &caption);

/// Gives columns of such a table a period, where nothing else does; its rows have their own.
void giveYears(QList<Column> &columns, const HeadBody &body);

} // namespace PlanLens
