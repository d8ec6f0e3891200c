// SPDX-License-Identifier: GPL-3.0-or-later
// Comparing two reports: block by block and, in each pair, word by word; and in all respects, which
// are indicators, wording and changes of degree too, as the command line does it. Two reports of a
// year apart or of two places should take at most 150 ms, two of 100,000 characters at most 300 ms.

#include "aligning/alignment.h"
#include "aligning/comparedtext.h"
#include "aligning/worddiff.h"
#include "benchmarkdata.h"
#include "importing/understanding.h"
#include "opening/readfile.h"
#include "presenting/comparison.h"

#include <benchmark/benchmark.h>

using namespace PlanLens;

namespace {

constexpr int wantedSize = 100'000;

Report reportAt(const QString &path)
{
    auto outcome = readFile(path);
    return std::move(std::get<ReadReport>(outcome).report);
}

int sizeOf(const Report &report)
{
    int size = 0;
    for (int i = 0; i < report.blocks.size(); ++i)
        size += int(comparedText(report, {i}).size());
    return size;
}

/// Every other report one after the other, until it is as long as wanted.
Report longReport(int first)
{
    const QStringList paths = benchmarkReports();
    Report report;
    for (int i = first; sizeOf(report) < wantedSize; i += 2)
        report.blocks += reportAt(paths.at(i % paths.size())).blocks;
    return report;
}

void compare(benchmark::State &state, const Report &left, const Report &right)
{
    qsizetype changes = 0;
    qsizetype rows = 0;
    for (auto _ : state) {
        const Alignment alignment = alignReports(left, right);
        rows = alignment.rows().size();
        changes = 0;
        for (const AlignedBlocks &row : alignment.rows())
            if (row.isPair() && row.status != BlockStatus::Same)
                changes +=
                    diffText(comparedText(left, row.left), comparedText(right, row.right)).size();
    }
    state.counters["rows"] = double(rows);
    state.counters["changes"] = double(changes);
    state.counters["characters"] = double(sizeOf(left) + sizeOf(right));
}

/// The reports with these places in the list of those that are measured.
void twoReports(benchmark::State &state)
{
    const QStringList paths = benchmarkReports();
    compare(state, reportAt(paths.at(state.range(0) % paths.size())),
            reportAt(paths.at(state.range(1) % paths.size())));
}
BENCHMARK(twoReports)->Args({0, 1})->Args({3, 4})->Unit(benchmark::kMillisecond);

void twoLongReports(benchmark::State &state)
{
    compare(state, longReport(0), longReport(1));
}
BENCHMARK(twoLongReports)->Unit(benchmark::kMillisecond);

UnderstoodReport understoodAt(int index)
{
    const QStringList paths = benchmarkReports();
    auto outcome = understandFile(paths.at(index % paths.size()));
    return std::move(std::get<UnderstoodReports>(outcome).first());
}

/// The same for all that they say.
UnderstoodReport longUnderstood(int first)
{
    UnderstoodReport joined = understoodAt(first);
    for (int i = first + 2; sizeOf(joined.report) < wantedSize; i += 2) {
        UnderstoodReport next = understoodAt(i);
        for (Observation &observation : next.interpretation.observations)
            observation.anchor.block += int(joined.report.blocks.size());
        joined.report.blocks += next.report.blocks;
        joined.interpretation.observations += next.interpretation.observations;
    }
    return joined;
}

void inAllRespects(benchmark::State &state, const UnderstoodReport &left,
                   const UnderstoodReport &right)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(compareReports(left, right).degrees.size());
    state.counters["characters"] = double(sizeOf(left.report) + sizeOf(right.report));
}

void twoReportsInAllRespects(benchmark::State &state)
{
    inAllRespects(state, understoodAt(int(state.range(0))), understoodAt(int(state.range(1))));
}
BENCHMARK(twoReportsInAllRespects)->Args({0, 1})->Args({3, 4})->Unit(benchmark::kMillisecond);

void longReportsInAllRespects(benchmark::State &state)
{
    inAllRespects(state, longUnderstood(0), longUnderstood(1));
}
BENCHMARK(longReportsInAllRespects)->Unit(benchmark::kMillisecond);

/// One paragraph of 80,000 characters, every sentence of it rewritten.
void oneLongLine(benchmark::State &state)
{
    QString left;
    QString right;
    for (int i = 0; left.size() < 80'000; ++i) {
        left += QStringLiteral("第%1项重点工程稳步推进，完成投资%2亿元；").arg(i).arg(i % 97);
        right += QStringLiteral("第%1项重大工程加快建设，到位资金%2亿元；").arg(i).arg(i % 89);
    }
    Report reports[2];
    for (Report &report : reports) {
        Block block;
        block.text.append(&report == reports ? left : right, 0);
        report.blocks.append(block);
    }
    compare(state, reports[0], reports[1]);
}
BENCHMARK(oneLongLine)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
