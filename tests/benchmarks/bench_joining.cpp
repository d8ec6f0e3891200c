// SPDX-License-Identifier: GPL-3.0-or-later
// Joining rows of indicator tables to the catalogue, and proposing for names that join to nothing.

#include "catalogue/catalogue.h"
#include "catalogue/joinproposals.h"

#include <benchmark/benchmark.h>

#include <vector>

using namespace PlanLens;

namespace {

/// As many rows as wanted: names and aliases of the catalogue as they are printed, with brackets,
/// blanks and qualifiers in front, and every fifth one that no indicator bears.
std::vector<PrintedName> rows(int count)
{
    QList<std::pair<QString, const Indicator *>> names;
    for (const Indicator &indicator : Catalogue::shipped().indicators()) {
        names.append({indicator.nameZh, &indicator});
        for (const QString &alias : indicator.aliases)
            names.append({alias, &indicator});
    }
    const QStringList patterns{QStringLiteral("%1"), QStringLiteral("全市%1"),
                               QStringLiteral("%1（亿元）"), QStringLiteral(" %1 "),
                               QStringLiteral("未列入目录的%1专项")};
    std::vector<PrintedName> rows;
    for (int i = 0; i < count; ++i) {
        const auto &[name, indicator] = names.at(i % names.size());
        rows.push_back(
            {patterns.at(i % patterns.size()).arg(name), indicator->unit, indicator->measure, {}});
    }
    return rows;
}

void joinRows(benchmark::State &state)
{
    const auto printed = rows(int(state.range(0)));
    const Catalogue &catalogue = Catalogue::shipped();
    int joined = 0;
    for (auto _ : state) {
        joined = 0;
        for (const PrintedName &row : printed)
            joined += catalogue.match(row.name, row.unit, row.measure, row.parent).has_value();
    }
    state.counters["joined"] = joined;
}
BENCHMARK(joinRows)->Arg(60'000)->Unit(benchmark::kMillisecond);

/// What the review of names asks for each name that is in sight.
void propose(benchmark::State &state)
{
    const auto printed = rows(500);
    const JoinCandidates candidates(Catalogue::shipped());
    std::size_t next = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(candidates.of(printed[next++ % printed.size()]));
}
BENCHMARK(propose)->Unit(benchmark::kMicrosecond);

} // namespace

BENCHMARK_MAIN();
