// SPDX-License-Identifier: GPL-3.0-or-later
// The window on a library of the five reports: until it is up with a report open, and from choosing
// an indicator until its chart is painted. From a key until a closer look at a figure is open, in
// that library and in one of 2,000 reports.

#include "benchmarkdata.h"
#include "charts/chartpanel.h"
#include "importing/importing.h"
#include "lens/numbercard.h"
#include "links/focuslinks.h"
#include "links/lenslinks.h"
#include "manyreports.h"
#include "style/dialogs.h"
#include "window/mainwindow.h"
#include "windowbenchmarks.h"
#include "workspace/focus.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

using namespace PlanLens;

namespace {

/// A folder with a library of all reports, and settings that have its first report open.
struct Desk
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("library.sqlite"));
    MemorySettings settings;
    SystemDialogs dialogs;

    explicit Desk(const QStringList &reports)
    {
        Library::Opened opened = Library::open(path);
        const auto &library = std::get<std::unique_ptr<Library>>(opened);
        importPaths(*library, reports);
        settings.setValue(Settings::OpenReports, QStringList{library->entries().constFirst().key});
        settings.setValue(Settings::LastIndicator, QStringLiteral("gdp-growth"));
    }

    std::unique_ptr<MainWindow> open()
    {
        auto window = std::make_unique<MainWindow>(settings, dialogs);
        window->openLibrary(path);
        window->show();
        window->restoreLastState();
        return window;
    }
};

Desk &desk()
{
    static Desk desk(benchmarkReports());
    return desk;
}

Desk &largeDesk()
{
    constexpr int reports = 2000;
    static const QTemporaryDir folder;
    static Desk desk(writeManyReports(folder.path(), benchmarkReports(), reports));
    return desk;
}

void openWindow(benchmark::State &state)
{
    for (auto _ : state) {
        const auto window = desk().open();
        QApplication::processEvents();
        window->repaint();
    }
}

void chooseIndicator(benchmark::State &state)
{
    const auto window = desk().open();
    const QStringList ids{QStringLiteral("gdp-growth"), QStringLiteral("retail-growth")};
    qsizetype next = 0;
    for (auto _ : state) {
        window->focus().setIndicator(ids.at(++next % ids.size()), nullptr);
        QApplication::processEvents();
        window->chartPanel()->repaint();
    }
}

void chooseAllRegions(benchmark::State &state)
{
    const auto window = desk().open();
    for (auto _ : state) {
        window->links().chooseAllRegions();
        window->chartPanel()->repaint();
        window->links().chooseOwnRegions();
        window->chartPanel()->repaint();
    }
}

/// Each figure of the report that the catalogue knows, one after the other: mostly of another
/// indicator than the one before, of which nothing is kept.
void lookCloser(benchmark::State &state)
{
    Desk &library = state.range(0) == 0 ? desk() : largeDesk();
    const auto window = library.open();
    const auto report = window->workspace().report(window->focus().report());
    QList<Anchor> places;
    for (const Observation &figure : report->figures.observations) {
        if (!figure.indicator.isEmpty())
            places << figure.anchor;
    }
    qsizetype next = 0;
    double worst = 0;
    for (auto _ : state) {
        QElapsedTimer timer;
        timer.start();
        const bool opened = window->lens()->openAt(places.at(next++ % places.size()), {});
        window->lens()->card()->repaint();
        worst = std::max(worst, double(timer.nsecsElapsed()) / 1e6);
        if (!opened)
            state.SkipWithError("no figure");
    }
    state.counters["worst_ms"] = worst;
    state.counters["reports"] = double(window->workspace().entries().size());
}

} // namespace

BENCHMARK(lookCloser)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond)->MinTime(3);
BENCHMARK(openWindow)->Unit(benchmark::kMillisecond);
BENCHMARK(chooseIndicator)->Unit(benchmark::kMillisecond);
BENCHMARK(chooseAllRegions)->Unit(benchmark::kMillisecond);

int main(int argc, char **argv)
{
    runWindowBenchmarks(argc, argv, [] {});
}
