// SPDX-License-Identifier: GPL-3.0-or-later
// The side-by-side view with 100,000 characters a side: what a frame costs while a person scrolls,
// and going to a difference that was never seen. Each should stay under 16 ms.

#include "benchmarkdata.h"
#include "opening/readfile.h"
#include "sidebyside/sidebysideview.h"
#include "timedsteps.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QImage>
#include <QScrollBar>

#include <algorithm>

using namespace PlanLens;

namespace {

constexpr int wantedSize = 100'000;

int sizeOf(const Report &report)
{
    int size = 0;
    for (const Block &block : report.blocks)
        size += block.text.size();
    return size;
}

/// Every other report one after the other, until it is as long as wanted.
ComparedReport longReport(int first)
{
    const QStringList paths = benchmarkReports();
    auto report = std::make_shared<Report>();
    for (int i = first; sizeOf(*report) < wantedSize && !paths.isEmpty(); i += 2) {
        auto outcome = readFile(paths.at(i % paths.size()));
        report->blocks += std::get<ReadReport>(outcome).report.blocks;
    }
    return {report, {}, {}};
}

struct Shown
{
    Shown()
    {
        const ComparedReport left = longReport(0);
        const ComparedReport right = longReport(1);
        texts = std::make_shared<const PairTexts>(left, right,
                                                  alignReports(*left.report, *right.report));
        view.resize(1400, 900);
        image = QImage(view.size(), QImage::Format_ARGB32_Premultiplied);
        view.setAttribute(Qt::WA_DontShowOnScreen);
        view.show();
        view.setReports(texts);
        paint();
    }

    void paint() { view.viewport()->render(&image); }

    std::shared_ptr<const PairTexts> texts;
    SideBySideView view;
    QImage image;
};

void scrollFrame(benchmark::State &state)
{
    Shown shown;
    QScrollBar *bar = shown.view.verticalScrollBar();
    timeSteps(state, [&] {
        bar->setValue(bar->value() < bar->maximum() ? bar->value() + 60 : 0);
        shown.paint();
    });
}
BENCHMARK(scrollFrame)->Unit(benchmark::kMillisecond)->Iterations(600);

void nextDifference(benchmark::State &state)
{
    Shown shown;
    timeSteps(state, [&] {
        shown.view.goToNext();
        shown.paint();
    });
    state.counters["differences"] = double(shown.view.differences().size());
}
BENCHMARK(nextDifference)->Unit(benchmark::kMillisecond)->Iterations(200);

/// Into the middle of what was never laid out.
void farJump(benchmark::State &state)
{
    Shown shown;
    const int count = std::max(1, int(shown.view.differences().size()));
    int at = 0;
    timeSteps(state, [&] {
        at = (at + count * 7 / 19 + 1) % count;
        shown.view.goTo(at);
        shown.paint();
    });
}
BENCHMARK(farJump)->Unit(benchmark::kMillisecond)->Iterations(60);

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
