// SPDX-License-Identifier: GPL-3.0-or-later
// Checking a library of reports against themselves and each other.

#include "benchmarkdata.h"
#include "checks/checks.h"
#include "interpreting/interpret.h"
#include "opening/readfile.h"

#include <benchmark/benchmark.h>

#include <memory>
#include <vector>

using namespace PlanLens;

namespace {

struct Copy
{
    Report report;
    Interpretation interpretation;
};

/// As many reports as wanted, about many places: the same few texts under other regions.
std::vector<std::unique_ptr<Copy>> library(int size)
{
    std::vector<std::unique_ptr<Copy>> originals;
    for (const QString &path : benchmarkReports()) {
        auto outcome = readFile(path);
        auto original = std::make_unique<Copy>();
        original->report = std::move(std::get<ReadReport>(outcome).report);
        original->report.identity = identify(original->report, Regions::shipped());
        original->interpretation =
            interpret(original->report, Catalogue::shipped(), Regions::shipped());
        originals.push_back(std::move(original));
    }
    std::vector<std::unique_ptr<Copy>> reports;
    for (int i = 0; int(reports.size()) < size; ++i) {
        const QList<Region> &regions = Regions::shipped().all();
        auto copy = std::make_unique<Copy>(*originals.at(std::size_t(i) % originals.size()));
        const QString region = regions.at((i / int(originals.size())) % regions.size()).id;
        copy->report.digest = QByteArray::number(i).rightJustified(64, '0');
        copy->report.identity.regionId = region;
        for (Observation &o : copy->interpretation.observations)
            o.regionId = region;
        reports.push_back(std::move(copy));
    }
    return reports;
}

void checkLibrary(benchmark::State &state)
{
    const auto copies = library(int(state.range(0)));
    QList<CheckedReport> reports;
    for (const auto &copy : copies)
        reports.append({&copy->report, &copy->interpretation});
    qsizetype findings = 0;
    for (auto _ : state)
        findings = checkReports(reports, Catalogue::shipped()).size();
    state.counters["findings"] = double(findings);
}
BENCHMARK(checkLibrary)->Arg(5)->Arg(200)->Arg(2000)->Unit(benchmark::kMillisecond)->Iterations(1);

} // namespace

BENCHMARK_MAIN();
