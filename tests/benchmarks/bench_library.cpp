// SPDX-License-Identifier: GPL-3.0-or-later
// A library of the five reports: importing, opening, and what choosing an indicator or looking at a
// figure asks of it.

#include "benchmarkdata.h"
#include "catalogue/regions.h"
#include "importing/importing.h"
#include "importing/understanding.h"
#include "library/library.h"
#include "library/seriesfigures.h"
#include "presenting/lenstext.h"
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

/// A library of 900 small reports, of three years of 300 counties, made once.
const QString &broadLibrary()
{
    static const QTemporaryDir folder;
    static QString path;
    if (!path.isEmpty())
        return path;
    path = folder.filePath(QStringLiteral("broad.sqlite"));
    const auto library = openAt(path);
    int counties = 0;
    for (const Region &region : Regions::shipped().all()) {
        if (Regions::level(region) != 3 || region.code.isEmpty() || ++counties > 300)
            continue;
        for (int year = 2021; year <= 2023; ++year) {
            const QString text =
                QStringLiteral("%1%2年国民经济和社会发展计划执行情况与%3年计划草案的报告\n\n"
                               "主要指标\n指标\t单位\t%2年目标\t%2年实际\t%3年目标\n"
                               "地区生产总值增速\t%\t6\t%4\t6.5\n")
                    .arg(region.fullName)
                    .arg(year)
                    .arg(year + 1)
                    .arg(4.0 + (counties % 40) / 10.0);
            const QString file = QStringLiteral("/r/%1-%2.txt").arg(region.code).arg(year);
            auto outcome = understand(text.toUtf8(), file);
            if (const auto *read = std::get_if<UnderstoodReports>(&outcome))
                library->addFile(*read, file);
        }
    }
    return path;
}

/// What a closer look at one figure asks: within 50 ms it is there at once.
void lookCloser(benchmark::State &state)
{
    const auto library = openAt(state.range(0) == 0 ? filledLibrary() : broadLibrary());
    const Indicator *indicator =
        Catalogue::shipped().findByIdOrName(QStringLiteral("地区生产总值增速"));
    const QList<StatedObservation> figures = library->observationsOf(indicator->id);
    if (figures.isEmpty()) {
        state.SkipWithError("no figure");
        return;
    }
    const StatedObservation &figure = figures.at(figures.size() / 2);
    const ReportFigures report{.key = figure.reportKey,
                               .identity = library->entry(figure.reportKey)->identity,
                               .tables = library->tables(figure.reportKey),
                               .observations = library->observations(figure.reportKey)};
    for (auto _ : state) {
        const NumberLens lens = lensOf(figure.observation, report, seriesFrom(*library, *indicator),
                                       Catalogue::shipped());
        benchmark::DoNotOptimize(lensText(lens,
                                          {.title =
                                               [](const QString &key) {
                                                   return key;
                                               }},
                                          {}));
    }
    state.counters["figures"] = double(figures.size());
}

} // namespace

BENCHMARK(lookCloser)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);
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
