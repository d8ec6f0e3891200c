// SPDX-License-Identifier: GPL-3.0-or-later
// A whole text: what the reader makes of the bytes, what the prose and table grammars make of that.

#include "fuzztarget.h"
#include "interpreting/interpret.h"
#include "opening/readfile.h"

using namespace PlanLens;

namespace {

void tryObservation(const Report &report, const Observation &observation)
{
    promise(observation.line >= 1, "every figure has a line");
    const MappedText *text = report.textAt(observation.anchor);
    promise(text, "every figure has a place");
    const Anchor &at = observation.anchor;
    promise(at.start >= 0 && at.length >= 0 && at.start + at.length <= text->text().size(),
            "the place lies in its block");
    if (observation.origin == Origin::Prose) {
        promise(at.length > 0, "a figure of the prose has characters");
        promise(!observation.name.isEmpty(), "a figure of the prose is of something");
        promise(report.source().contains(observation.printed), "the source says what is quoted");
    }
}

} // namespace

void tryInput(const QByteArray &input)
{
    ReadOutcome outcome = readBytes(input, QStringLiteral("fuzzed.txt"));
    auto *read = std::get_if<ReadReport>(&outcome);
    if (!read)
        return;
    Report &report = read->report;
    report.identity = identify(report, Regions::shipped());
    const Interpretation first = interpret(report, Catalogue::shipped(), Regions::shipped());
    for (const Observation &observation : first.observations)
        tryObservation(report, observation);
    const Interpretation second = interpret(report, Catalogue::shipped(), Regions::shipped());
    promise(first.observations == second.observations, "the same text is read the same way");
}
