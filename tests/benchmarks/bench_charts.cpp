// SPDX-License-Identifier: GPL-3.0-or-later
// Charts and sheets of a library of 75 places with a report for each of 20 years: a chart of 40
// places and a scorecard of 40 by 40 until they are painted (100 ms each), a step of zooming and
// panning through 3,000 points (16 ms), and a sheet of 60 pages until it is a PDF (3 s, 300 MB).

#include "benchmarkdata.h"
#include "charts/chartview.h"
#include "exchange/storedscores.h"
#include "importing/importing.h"
#include "library/seriesfigures.h"
#include "manyreports.h"
#include "presenting/chartmodel.h"
#include "printing/sheetfiles.h"
#include "printing/sheetlayout.h"
#include "sheetmaking/sheetrequest.h"
#include "timedsteps.h"
#include "windowbenchmarks.h"

#include <QFile>
#include <QImage>
#include <QTemporaryDir>

#include <algorithm>
#include <memory>
#include <utility>
#include <variant>

using namespace PlanLens;

namespace {

constexpr int placeCount = 75;
constexpr int yearCount = 20;
constexpr int chartedCount = 40; ///< places in a chart or scorecard
constexpr int zoomedCount = 55;  ///< places whose charts come to 3,000 points

/// A library of generated reports, and what it says of the growth of the regional product.
struct Shelf
{
    QTemporaryDir folder;
    std::unique_ptr<Library> library;
    QStringList regions;
    Series series;

    Shelf()
    {
        auto opened = Library::open(folder.filePath(QStringLiteral("library.sqlite")));
        library = std::move(std::get<std::unique_ptr<Library>>(opened));
        const QTemporaryDir reports;
        importPaths(*library, writeManyReports(reports.path(), benchmarkReports(),
                                               placeCount * yearCount, yearCount));
        for (const LibraryEntry &entry : library->entries()) {
            const QString &region = entry.identity.regionId;
            if (!region.isEmpty() && !regions.contains(region))
                regions << region;
        }
        const Catalogue catalogue = library->catalogue();
        if (const Indicator *growth = catalogue.find(QStringLiteral("gdp-growth")))
            series = withColors(seriesFrom(*library, *growth, regions), *library);
    }

    /// The middle one of the years reviewed, which every place has a report on.
    QString middleReport() const
    {
        QStringList keys;
        for (const LibraryEntry &entry : library->entries()) {
            if (entry.identity.regionId == regions.constFirst())
                keys << entry.key;
        }
        return keys.value(keys.size() / 2);
    }
};

/// Made when it is first asked for, and closed while there is an application still.
std::unique_ptr<const Shelf> kept;

const Shelf &shelf()
{
    if (!kept)
        kept = std::make_unique<const Shelf>();
    return *kept;
}

/// A view as large as the chart's pane on a large screen, painted without one.
struct Painted
{
    ChartView view;
    QImage image{1200, 800, QImage::Format_ARGB32_Premultiplied};

    Painted()
    {
        view.resize(image.size());
        view.setAttribute(Qt::WA_DontShowOnScreen);
        view.show();
    }
    void paint() { view.viewport()->render(&image); }
};

/// From the series on; 1 for small multiples.
void paintYears(benchmark::State &state)
{
    const ChartChoice choice{.regions = shelf().regions.mid(0, chartedCount),
                             .apart = state.range(0) == 1};
    Painted painted;
    for (auto _ : state) {
        painted.view.setChart(chartOf(ChartKind::Years, shelf().series, choice));
        painted.paint();
    }
    const ChartData &data = painted.view.data();
    state.counters["regions"] = double(data.lanes.size());
    state.counters["years"] = double(data.groups.size());
    state.counters["points"] = double(data.points.size());
}

/// From the rows of the reports on, the first 40 lines of what they have in common.
void paintScorecard(benchmark::State &state)
{
    const ScoreCard card =
        storedScores(*shelf().library, {.report = shelf().middleReport(),
                                        .regions = shelf().regions.mid(0, chartedCount)});
    Painted painted;
    for (auto _ : state) {
        ChartData chart = scorecardChart({}, card);
        chart.scores.lines = chart.scores.lines.mid(0, chartedCount);
        painted.view.setChart(chart);
        painted.paint();
    }
    state.counters["columns"] = double(painted.view.data().scores.columns.size());
    state.counters["lines"] = double(painted.view.data().scores.lines.size());
}

/// Nearer until two years are left, then along all of them, then away again.
void zoomAndPan(benchmark::State &state)
{
    Painted painted;
    painted.view.setZoomable(true);
    painted.view.setChart(chartOf(ChartKind::Years, shelf().series,
                                  {.regions = shelf().regions.mid(0, zoomedCount)}));
    const int groups = int(painted.view.whole().groups.size());
    bool nearer = true;
    timeSteps(state, [&] {
        const ChartWindow now = painted.view.chartWindow();
        const bool isLeast = now.count == 2;
        if (nearer && !isLeast)
            painted.view.zoom(1);
        else if (isLeast && now.first + now.count < groups)
            painted.view.setChartWindow(now.movedBy(1, groups));
        else
            painted.view.zoom(-1);
        if (isLeast)
            nearer = false;
        if (painted.view.chartWindow().isAll())
            nearer = true;
        painted.paint();
    });
    state.counters["points"] = double(painted.view.whole().points.size());
}

/// Has the system reckon the peak of this process's memory anew.
void forgetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        file.write("5");
}

/// Megabytes, of the whole process; 0 where the system does not tell.
double peakOfMemory()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').constFirst().toDouble() / 1024;
    }
    return 0;
}

/// Places side by side with every figure and its source, of as many places as make so many pages.
SheetContent longSheet(int pages)
{
    SheetContent content;
    for (int count = 2; count <= placeCount; count += std::max(1, count / 4)) {
        content = makeSheet(*shelf().library, {.which = SheetTemplate::Regions,
                                               .regions = shelf().regions.mid(0, count),
                                               .audit = true});
        if (SheetLayout(content).pageCount() >= pages)
            break;
    }
    return content;
}

void writeSheet(benchmark::State &state)
{
    constexpr int pages = 60;
    const SheetContent content = longSheet(pages);
    QString error;
    QByteArray pdf;
    forgetPeak();
    for (auto _ : state)
        pdf = sheetPdf(content, &error);
    state.counters["peak_MB"] = peakOfMemory();
    state.counters["pages"] = SheetLayout(content).pageCount();
    state.counters["kB"] = double(pdf.size()) / 1000;
    if (!error.isEmpty())
        state.SkipWithError(qPrintable(error));
}

} // namespace

BENCHMARK(paintYears)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);
BENCHMARK(paintScorecard)->Unit(benchmark::kMillisecond);
BENCHMARK(zoomAndPan)->Unit(benchmark::kMillisecond)->Iterations(200);
BENCHMARK(writeSheet)->Unit(benchmark::kMillisecond)->Iterations(3);

int main(int argc, char **argv)
{
    runWindowBenchmarks(argc, argv, [] { kept.reset(); });
}
