// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heads/column.h"
#include "heads/columntitle.h"
#include "tables/indicatorrow.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace PlanLens {

/// Whether a text is named like a place: 大塘镇, 鹤山街道; 城镇 is none.
bool isNamedLikePlace(QStringView text);

/// Whether most of the rows are named like places: 大塘镇, 鹤山街道.
bool arePlaces(const QList<IndicatorRow> &rows);

/// Whether the title over the names says that they are those of indicators, or of partners:
/// 国家（地区）. 县区名称 does not.
bool nameIndicators(const QList<Column> &columns);

/// What the columns of a table are about whose rows are places, one for each: the words of the
/// title without role and time, and for a growth or rank alone those of what stands at its left.
/// Empty for those that name nothing. Where no title names anything the caption or a heading may:
/// 各县区 地区生产总值.
QStringList nounsOfPlaces(const QList<Column> &columns, const QStringList &above);

/// Reads the titles of columns of places (甲县 | 乙县, 甲县2022年 | 乙县2022年) where there are
/// several that say the same besides: their figures are those of the place.
void readPlaceColumns(QList<ColumnTitle> &titles);

} // namespace PlanLens
