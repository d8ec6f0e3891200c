// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetmaking/sheetcharts.h"

#include "sheetmaking/sheetbook.h"
#include "sheets/sheetwords.h"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <utility>

namespace PlanLens {

namespace {

constexpr lxw_row_t gap = 4; ///< rows between charts

/// How many times as high as usual a chart has to be for the names of its rows.
double heightOf(const ChartData &chart, qsizetype rows)
{
    constexpr double around = 6; // rows of the sheet for title, axis and legend
    return chart.isHorizontal()
               ? std::max(1.0, (double(rows) + around) / Workbook::usualChartHeight)
               : 1;
}

/// What stands for a column: the figure that no later report revised.
const ChartPoint *pointOf(const ChartData &chart, int group, Role role)
{
    const auto found =
        std::find_if(chart.points.begin(), chart.points.end(), [&](const ChartPoint &point) {
            return point.group == group && point.role == role && point.isFigure() &&
                   !point.isSpan() && !point.superseded;
        });
    return found == chart.points.end() ? nullptr : &*found;
}

bool hasAny(const ChartData &chart, Role role)
{
    for (int group = 0; group < chart.groups.size(); ++group) {
        if (pointOf(chart, group, role))
            return true;
    }
    return false;
}

/// Those that have a figure of a single year.
QList<int> groupsOf(const ChartData &chart)
{
    QList<int> groups;
    for (int group = 0; group < chart.groups.size(); ++group) {
        if (pointOf(chart, group, Role::Target) || pointOf(chart, group, Role::Actual))
            groups << group;
    }
    return groups;
}

QList<ChartData> drawnCharts(const SheetContent &content)
{
    QList<ChartData> charts = content.charts;
    charts.removeIf([](const ChartData &chart) { return groupsOf(chart).isEmpty(); });
    for (const ChartData &chart : content.workbookCharts) {
        if (groupsOf(chart).size() > 1)
            charts << chart;
    }
    return charts;
}

class ChartSheet
{
public:
    ChartSheet(SheetBook &book, QString name)
        : m_book(book), m_name(std::move(name)), m_sheet(book.addSheet(m_name))
    {}

    void title(const SheetContent &content)
    {
        m_book.write(m_sheet, 0, 0, content.title, m_book.title());
        m_book.write(m_sheet, 1, 0, content.subtitle, m_book.line());
        worksheet_set_column(m_sheet, 0, 0, 18, nullptr);
        setUpPage(m_sheet, content);
        m_row = 3;
    }

    /// The figures of a chart from a row on, and the chart beside them.
    void add(const ChartData &chart)
    {
        const QList<int> groups = groupsOf(chart);
        const lxw_row_t head = m_row;
        m_book.write(m_sheet, head, 0, chart.title, m_book.head());
        m_book.write(m_sheet, head, 1, SheetWords::tr("Target"), m_book.head());
        m_book.write(m_sheet, head, 2, SheetWords::tr("Actual"), m_book.head());
        lxw_row_t row = head;
        for (const int group : std::as_const(groups)) {
            ++row;
            m_book.write(m_sheet, row, 0, chart.groups.at(group).label, m_book.text());
            write(pointOf(chart, group, Role::Target), row, 1);
            write(pointOf(chart, group, Role::Actual), row, 2);
        }
        const double height = heightOf(chart, groups.size());
        insert(chart, head, row, height);
        m_row = std::max(row + 3,
                         head + gap + lxw_row_t(std::ceil(height * Workbook::usualChartHeight)));
    }

private:
    void write(const ChartPoint *point, lxw_row_t row, lxw_col_t column)
    {
        if (!point)
            return;
        // A label without digits (正增长) says all of it: the number would stand beside it twice.
        const bool hasDigits = std::any_of(point->label.begin(), point->label.end(),
                                           [](QChar c) { return c.isDigit(); });
        const SheetCell cell{.text = hasDigits ? point->label : QString(),
                             .tag = point->estimated ? SheetWords::tr("est.") : QString(),
                             .number = point->figure()};
        m_book.write(m_sheet, row, column, *cell.number, m_book.numberFormat(cell));
    }

    /// With the rows below the head up to the last.
    void insert(const ChartData &data, lxw_row_t head, lxw_row_t last, double height)
    {
        lxw_chart *chart = m_book.addChart(data.isHorizontal() ? LXW_CHART_BAR : LXW_CHART_COLUMN);
        const auto first = lxw_row_t(head + 1);
        const QByteArray name = m_name.toUtf8();
        for (const auto &[role, column, text, color] :
             {std::tuple{Role::Target, 1, SheetWords::tr("Target"), 0x9AA5B4},
              std::tuple{Role::Actual, 2, SheetWords::tr("Actual"), 0x1F5FA8}}) {
            if (!hasAny(data, role))
                continue; // it would stand in the legend alone
            lxw_chart_series *series = chart_add_series(chart, nullptr, nullptr);
            chart_series_set_categories(series, name.constData(), first, 0, last, 0);
            chart_series_set_values(series, name.constData(), first, lxw_col_t(column), last,
                                    lxw_col_t(column));
            chart_series_set_name(series, text.toUtf8().constData());
            lxw_chart_fill fill = {};
            fill.color = lxw_color_t(color);
            chart_series_set_fill(series, &fill);
        }
        chart_title_set_name(chart, data.title.toUtf8().constData());
        if (!data.unit.isEmpty())
            chart_axis_set_name(chart->y_axis, data.unit.toUtf8().constData());
        if (data.isHorizontal())
            chart_axis_set_reverse(chart->x_axis); // the first row at the top
        chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
        m_book.insertChart(m_sheet, head, 4, chart, height);
    }

    SheetBook &m_book;
    QString m_name;
    lxw_worksheet *m_sheet;
    lxw_row_t m_row = 0;
};

} // namespace

void writeCharts(SheetBook &book, const SheetContent &content)
{
    const QList<ChartData> charts = drawnCharts(content);
    if (charts.isEmpty())
        return; // the worksheet would be empty
    ChartSheet sheet(book, SheetWords::tr("Chart"));
    sheet.title(content);
    for (const ChartData &chart : charts)
        sheet.add(chart);
}

} // namespace PlanLens
