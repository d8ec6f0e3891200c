// SPDX-License-Identifier: GPL-3.0-or-later
// A library of the five reports: importing, opening, and what choosing an indicator asks of it.

#include "benchmarkdata.h"
#include "importing/importing.h"
#include "library/library.h"
#include "library/seriesfigures.h"
#include "series/seriesbuilding.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

using namespace PlanLens;

namespace {

std::unique_ptr<Library> openAt(const QString &path)
{
    Library::Opened opened = Library::open(path);
    auto *library = std::get_if<std::unique_ptr<Library>>(&opened);
    return library ? std::move(*library) : nullptr;
}

/// A folder with a library of all reports, made once.
struct Filled
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("library.sqlite"));

    Filled()
    {
        const auto library = openAt(path);
        importPaths(*library, benchmarkReports());
    }
};

const QString &filledLibrary()
{
    static const Filled filled;
    return filled.path;
}

void importAll(benchmark::State &state)
{
    const QStringList paths = benchmarkReports();
    for (auto _ : state) {
        state.PauseTiming();
        const QTemporaryDir folder;
        state.ResumeTiming();
        const auto library = openAt(folder.filePath(QStringLiteral("library.sqlite")));
        const ImportSummary summary = importPaths(*library, paths);
        if (summary.count(ImportOutcome::Imported) != paths.size())
            state.SkipWithError("not every report was imported");
    }
    state.counters["reports"] = double(paths.size());
}

void openLibrary(benchmark::State &state)
{
    const QString &path = filledLibrary();
    for (auto _ : state)
        benchmark::DoNotOptimize(openAt(path)->entries());
}

void loadReport(benchmark::State &state)
{
    const auto library = openAt(filledLibrary());
    const QString key = library->entries().first().key;
    for (auto _ : state)
        benchmark::DoNotOptimize(library->report(key));
}

void seriesOfAnIndicator(benchmark::State &state)
{
    const auto library = openAt(filledLibrary());
    const Indicator *indicator =
        Catalogue::shipped().findByIdOrName(QStringLiteral("地区生产总值增速"));
    for (auto _ : state)
        benchmark::DoNotOptimize(
            buildSeries(*indicator, figuresForSeries(*library, indicator->id)));
}

} // namespace

BENCHMARK(importAll)->Unit(benchmark::kMillisecond);
BENCHMARK(openLibrary)->Unit(benchmark::kMillisecond);
BENCHMARK(loadReport)->Unit(benchmark::kMillisecond);
BENCHMARK(seriesOfAnIndicator)->Unit(benchmark::kMillisecond);

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
