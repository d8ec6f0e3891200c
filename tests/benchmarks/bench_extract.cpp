// SPDX-License-Identifier: GPL-3.0-or-later
// Reading one report and extracting what it says, step by step and as a whole.

#include "benchmarkdata.h"
#include "catalogue/identify.h"
#include "interpreting/interpret.h"
#include "opening/readfile.h"

#include <QFile>
#include <QFileInfo>

#include <benchmark/benchmark.h>

using namespace PlanLens;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void readOnly(benchmark::State &state, const QString &path)
{
    const QByteArray bytes = bytesOf(path);
    for (auto _ : state)
        benchmark::DoNotOptimize(readBytes(bytes, path));
    state.SetBytesProcessed(int64_t(state.iterations()) * bytes.size());
}

void readAndExtract(benchmark::State &state, const QString &path)
{
    const QByteArray bytes = bytesOf(path);
    const Catalogue &catalogue = Catalogue::shipped();
    const Regions &regions = Regions::shipped();
    qsizetype observations = 0;
    for (auto _ : state) {
        ReadOutcome outcome = readBytes(bytes, path);
        auto &read = std::get<ReadReport>(outcome);
        read.report.identity = identify(read.report, regions);
        observations = interpret(read.report, catalogue, regions).observations.size();
    }
    state.counters["observations"] = double(observations);
}

} // namespace

int main(int argc, char **argv)
{
    for (const QString &path : benchmarkReports()) {
        const std::string name = QFileInfo(path).fileName().left(3).toStdString();
        benchmark::RegisterBenchmark(("read/" + name).c_str(), readOnly, path)
            ->Unit(benchmark::kMillisecond);
        benchmark::RegisterBenchmark(("read+extract/" + name).c_str(), readAndExtract, path)
            ->Unit(benchmark::kMillisecond);
    }
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
