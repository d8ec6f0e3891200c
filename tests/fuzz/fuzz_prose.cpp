// SPDX-License-Identifier: GPL-3.0-or-later
// A whole text: what the reader makes of the bytes, what the prose and table grammars make of that.

#include "fuzztarget.h"
#include "interpreting/interpret.h"
#include "reportpromises.h"

using namespace PlanLens;

void tryInput(const QByteArray &input)
{
    ReadOutcome outcome = readAlone(input, QStringLiteral("fuzzed.txt"));
    auto *read = std::get_if<ReadReport>(&outcome);
    if (!read)
        return;
    Report &report = read->report;
    report.identity = identify(report, Regions::shipped());
    const Interpretation first = interpret(report, Catalogue::shipped(), Regions::shipped());
    tryInterpretation(report, first);
    const Interpretation second = interpret(report, Catalogue::shipped(), Regions::shipped());
    promise(first.observations == second.observations, "the same text is read the same way");
}
