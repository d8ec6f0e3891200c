// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenting/chartdata.h"
#include "series/series.h"

#include <QList>
#include <QMarginsF>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <optional>

namespace PlanLens {

/// One cell of a sheet's table.
struct SheetCell
{
    QString text;     ///< `≥ 6`, a name, words; where it has line ends, its lines as they are set
    QString tag;      ///< small and muted after it: estimated, a basis
    QList<int> notes; ///< numbers of sources, raised after the text
    std::optional<Verdict> verdict;
    std::optional<double> number; ///< for spreadsheets; with `text` as it is to be shown
    bool muted = false;
    bool strong = false;
    int columnSpan = 1;      ///< of a head's cell; the cells it covers are there, and empty
    QList<int> figures = {}; ///< what it sets: indices into the sheet's figures

    bool operator==(const SheetCell &) const = default;
};

enum class SheetAlign {
    Left,
    Right,
    Center,
    Point, ///< figures of one unit, one under the other by their decimal point
    End    ///< figures of several units, by their last character; marks hang behind it
};

/// How a figure with a bound is set: as reports print it, or by a sign.
enum class ValueForm {
    Printed, ///< 5.5左右
    Signs    ///< ≈ 5.5
};

struct SheetColumn
{
    SheetAlign align = SheetAlign::Left;
    int group = -1;    ///< columns of a group stay together; those of none stand on each band
    bool name = false; ///< may be wide, and wraps

    bool operator==(const SheetColumn &) const = default;
};

struct SheetRow
{
    QList<SheetCell> cells; ///< as many as the table has columns
    bool section = false;   ///< a heading across the table: the first cell's text
    bool joined = false;    ///< stays on the page of the row before it: a part of it
    bool foot = false;      ///< reckoned from the rows above: a mean; not counted as a row

    bool operator==(const SheetRow &) const = default;
};

struct SheetTable
{
    QString title; ///< empty where the sheet's own says it
    QString unit;  ///< of all its figures, set at the upper right; empty where rows have their own
    QList<SheetColumn> columns;
    QList<SheetRow> head;
    QList<SheetRow> rows;
    bool isPart = false; ///< a person can leave it out as a whole, by its title
    /// Parted into bands, each keeps the rows in which nothing stands, but for those of the foot.
    bool keepsRows = false;
    int all = 0;          ///< rows there could be, with those left out; 0 for as many as there are
    bool regions = false; ///< its rows are regions, and are counted as such

    /// Rows but headings and what is reckoned from them.
    int counted() const;

    bool operator==(const SheetTable &) const = default;
};

/// A place that figures of the sheet come from.
struct SheetSource
{
    int number = 0;
    QString text; ///< report and place; of the same report as the one before: “ibid., place”
    QString report = {}; ///< what the text is made of; see nameSources()
    QString place = {};

    bool operator==(const SheetSource &) const = default;
};

/// One figure with all that an audit asks for.
struct SheetFigure
{
    QString indicator;
    QString region;
    StatedObservation stated;
    Value value; ///< in the sheet's unit
    QString unit;
    std::optional<Verdict> verdict;
    QString reason; ///< of the verdict
    int source = 0; ///< number of its SheetSource; 0 where the sheet lists none

    bool operator==(const SheetFigure &) const = default;
};

/// All that a sheet says, without any size: what is set on pages, or written as a spreadsheet.
struct SheetContent
{
    QString title;
    QString subtitle;
    QString subject;         ///< for names of files, where the title does not tell what it is about
    QString department;      ///< whose sheet it is, a line below; mostly empty
    std::optional<int> year; ///< that it is about, where it is about one
    QList<ChartData> charts; ///< small, side by side, under one legend
    /// Of the tables' figures, for workbooks: paper has room for the tables alone.
    QList<ChartData> workbookCharts;
    QList<SheetTable> tables;
    QStringList checks; ///< what the checks say of the figures; one sentence each
    QList<SheetSource> sources;
    QList<SheetFigure> figures; ///< every figure in the tables
    QStringList remarks;        ///< what the tables leave out, and why
    QString footer;
    QSizeF paper{210, 297}; ///< upright, in millimetres
    /// In millimetres; the foot of a page stands in the lower one.
    QMarginsF margins{16.4, 14.8, 16.4, 19};
    bool landscape = false;
    bool sourcesAtEnd = false; ///< a line each at the end, in place of run on below the tables
    bool audit = false;        ///< lists the figures one by one at the end

    bool isEmpty() const { return tables.isEmpty() && charts.isEmpty(); }
    /// How many of the tables, the first ones, are its own: the last is the audit's, if it has one.
    qsizetype ownTables() const { return tables.size() - (audit ? 1 : 0); }
    bool operator==(const SheetContent &) const = default;
};

} // namespace PlanLens
