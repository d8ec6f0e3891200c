// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/prose.h"

#include "phrases/prosecontext.h"
#include "prose/proseclaims.h"
#include "report/runningtext.h"
#include "sentences/prosestretch.h"
#include "text/workpoint.h"

#include <algorithm>
#include <utility>

namespace PlanLens {

namespace {

Problem problemAt(ProblemKind kind, const Report &report, int block, int start, int end)
{
    constexpr int shown = 60;
    Problem problem;
    problem.kind = kind;
    problem.place = report.anchor(block);
    problem.place.start = start;
    problem.place.length = end - start;
    problem.line = report.line(problem.place);
    problem.text = report.blocks.at(block).text.text().mid(start, std::min(end - start, shown));
    return problem;
}

Problem unnamedFigure(const Report &report, Anchor place)
{
    Problem problem;
    problem.kind = ProblemKind::UnnamedFigure;
    problem.line = report.line(place);
    problem.text = report.quote(place);
    problem.place = std::move(place);
    return problem;
}

} // namespace

QList<Observation> readProse(const Report &report, QList<Problem> *problems)
{
    QList<Observation> observations;
    const QString key = report.key();
    ProseContext context(report);
    for (int block = 0; block < report.blocks.size(); ++block) {
        if (!isRunningText(report.blocks.at(block).kind))
            continue;
        context.enterBlock(block);
        Discourse discourse;
        QList<UnreadNumber> unread;
        const qsizetype before = observations.size();
        QList<Anchor> unnamed;
        for (const Sentence &sentence : splitSentences(report.blocks.at(block).text.text())) {
            workPoint();
            if (sentence.tooLong) {
                if (problems)
                    problems->append(problemAt(ProblemKind::TooLong, report, block, sentence.start,
                                               sentence.end));
                continue;
            }
            if (sentence.follows) {
                context.passSemicolon(sentence.main.text);
                discourse.levels = 0;
            } else {
                context.enterSentence(sentence.main.text);
            }
            discourse =
                readClaims(sentence, std::move(discourse), context, observations, unread, unnamed);
        }
        for (const UnreadNumber &number : std::as_const(unread)) {
            if (problems)
                problems->append(problemAt(ProblemKind::UnreadableValue, report, block,
                                           number.start, number.end));
        }
        for (qsizetype i = before; i < observations.size(); ++i) {
            Observation &claim = observations[i];
            claim.anchor.report = key;
            claim.anchor.block = block;
            claim.line = report.line(claim.anchor);
            claim.printed = report.quote(claim.anchor);
        }
        for (Anchor &place : unnamed) {
            place.report = key;
            place.block = block;
            if (problems)
                problems->append(unnamedFigure(report, place));
        }
    }
    return observations;
}

} // namespace PlanLens
