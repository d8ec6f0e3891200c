// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/tablebands.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace PlanLens {

namespace {

/// Columns of no group, and the others group by group.
struct Parted
{
    QList<int> fixed;
    QList<QList<int>> groups;
};

Parted parted(const SheetTable &table)
{
    Parted columns;
    int lastGroup = -1;
    for (int i = 0; i < table.columns.size(); ++i) {
        const int group = table.columns.at(i).group;
        if (group < 0) {
            columns.fixed << i;
            continue;
        }
        if (columns.groups.isEmpty() || group != lastGroup)
            columns.groups.append(QList<int>());
        columns.groups.last() << i;
        lastGroup = group;
    }
    return columns;
}

double widthOf(const QList<int> &columns, const QList<double> &widths)
{
    double width = 0;
    for (const int column : columns)
        width += widths.at(column);
    return width;
}

/// The columns in bands where these are their widths.
QList<QList<int>> bandsBy(const Parted &columns, const QList<double> &widths, double width)
{
    // Fills bands first to learn how many there must be, then spreads the groups evenly over them.
    const auto fill = [&](qsizetype mostGroups) {
        QList<QList<int>> bands{columns.fixed};
        qsizetype inBand = 0;
        for (const QList<int> &group : columns.groups) {
            const bool tooWide =
                widthOf(bands.constLast(), widths) + widthOf(group, widths) > width + 0.5;
            if (inBand > 0 && (inBand == mostGroups || tooWide)) {
                bands << columns.fixed;
                inBand = 0;
            }
            bands.last() << group;
            ++inBand;
        }
        return bands;
    };
    const qsizetype count = fill(columns.groups.size()).size();
    return fill((columns.groups.size() + count - 1) / count);
}

/// Takes room from the widest column that stands above its floor, until all fit.
void shrinkTo(QList<double> &widths, const QList<int> &columns, const QList<double> &floors,
              double width)
{
    double excess = std::accumulate(widths.begin(), widths.end(), 0.0) - width;
    constexpr int mostSteps = 2000;
    for (int step = 0; excess > 0.5 && step < mostSteps; ++step) {
        qsizetype widest = -1;
        for (qsizetype i = 0; i < widths.size(); ++i) {
            if (widths.at(i) > floors.at(columns.at(i)) + 0.1 &&
                (widest < 0 || widths.at(i) > widths.at(widest)))
                widest = i;
        }
        if (widest < 0)
            break;
        const double spare = widths.at(widest) - floors.at(columns.at(widest));
        const double cut = std::min({excess, widths.at(widest) * 0.1, spare});
        widths[widest] -= cut;
        excess -= cut;
    }
}

} // namespace

QList<QList<int>> columnBands(const SheetTable &table, const ColumnWidths &widths, double width)
{
    const Parted columns = parted(table);
    QList<QList<int>> bands = bandsBy(columns, widths.wished, width);
    // A table in one piece is worth a name in two lines, a further group on a band is not.
    if (const QList<QList<int>> closer = bandsBy(columns, widths.least, width); closer.size() == 1)
        bands = closer;
    for (const QList<double> *narrower : {&widths.least, &widths.last}) {
        const QList<QList<int>> closer = bandsBy(columns, *narrower, width);
        if (bands.size() == columns.groups.size() && closer.size() < bands.size())
            bands = closer;
    }
    for (QList<int> &band : bands)
        std::sort(band.begin(), band.end()); // columns of no group may stand behind the others
    return bands;
}

QList<double> fittedWidths(const QList<int> &columns, const ColumnWidths &widths, double width)
{
    QList<double> fitted;
    for (const int column : columns)
        fitted << widths.natural.at(column);
    for (const QList<double> *floors : {&widths.wished, &widths.least, &widths.last})
        shrinkTo(fitted, columns, *floors, width);
    const double total = std::accumulate(fitted.begin(), fitted.end(), 0.0);
    // Too narrow or, at the worst, still too wide.
    if (std::abs(total - width) > 0.5 && total > 0) {
        for (double &one : fitted)
            one *= width / total;
    }
    return fitted;
}

bool fitsWhole(const QList<int> &columns, const ColumnWidths &widths, double width)
{
    return widthOf(columns, widths.last) <= width + 0.5;
}

QList<int> rowsInBand(const SheetTable &table, const QList<QList<int>> &bands, qsizetype band)
{
    const auto speaks = [&](const SheetRow &row) {
        const QList<int> &columns = bands.at(band);
        return row.section || (table.keepsRows && !row.foot) || bands.size() == 1 ||
               std::any_of(columns.begin(), columns.end(), [&](int column) {
                   return table.columns.at(column).group >= 0 &&
                          !row.cells.at(column).text.isEmpty();
               });
    };
    QList<int> rows;
    // A heading that none of its rows follow in the band stands on another one.
    const auto dropHeading = [&] {
        if (bands.size() > 1 && !rows.isEmpty() && table.rows.at(rows.constLast()).section)
            rows.removeLast();
    };
    for (int row = 0; row < table.rows.size(); ++row) {
        if (table.rows.at(row).section)
            dropHeading();
        if (speaks(table.rows.at(row)))
            rows << row;
    }
    dropHeading();
    return rows;
}

} // namespace PlanLens
