// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetmaking/sheetchecks.h"

#include "exchange/storedfindings.h"
#include "presenting/charttext.h"
#include "relating/related.h"
#include "sheets/findingssheet.h"
#include "sheets/sheetwords.h"

#include <algorithm>

namespace PlanLens {

namespace {

/// Of what agrees; what does not is listed whole.
constexpr int mostAgreeing = 8;

const StatedObservation *statedAt(const Evidence &evidence, const SheetContent &content)
{
    for (const SheetFigure &figure : content.figures) {
        if (figure.stated.observation.anchor.overlaps(evidence.anchor))
            return &figure.stated;
    }
    return nullptr;
}

/// The figure of the sheet that a finding rests on, the place questioned before the others.
const StatedObservation *statedIn(const Finding &finding, const SheetContent &content)
{
    for (const Evidence &evidence : finding.evidence) {
        if (const StatedObservation *stated = statedAt(evidence, content))
            return stated;
    }
    return nullptr;
}

int rank(const Finding &finding)
{
    switch (finding.result) {
    case FindingResult::Contradiction:
        return 0;
    case FindingResult::Notice:
        return 1;
    case FindingResult::Consistent:
        return 2;
    case FindingResult::Unverifiable:
        return 3;
    }
    Q_UNREACHABLE();
}

/// What contradicts says so first; a report that all sentences are about is not named in each.
QString sentenceOf(const Finding &finding, const QString &report)
{
    QString sentence = finding.message;
    if (!report.isEmpty())
        sentence = SheetWords::tr("%1: %2", "report, what was found").arg(report, sentence);
    if (finding.result == FindingResult::Contradiction)
        sentence = SheetWords::tr("%1 · %2", "result of a check, what was found")
                       .arg(displayName(finding.result), sentence);
    return sentence;
}

/// What a person made of a finding, after its sentence.
QString withTick(const QString &sentence, const Finding &finding, const QList<FindingMark> &marks)
{
    const QString key = findingKey(finding);
    const auto mark = std::find_if(marks.begin(), marks.end(), [&](const FindingMark &one) {
        return one.report == finding.report && one.finding == key;
    });
    return mark == marks.end()
               ? sentence
               : SheetWords::tr("%1 (%2)", "what was found, what a person made of it")
                     .arg(sentence, tickText({mark->signature.by, mark->remark}));
}

QStringList keysOf(const SheetContent &content)
{
    QStringList keys;
    for (const SheetFigure &figure : content.figures) {
        if (!keys.contains(figure.stated.reportKey))
            keys += figure.stated.reportKey;
    }
    return keys;
}

QStringList withRelated(const QStringList &keys, const Library &library)
{
    const QList<LibraryEntry> entries = library.entries();
    QStringList all = keys;
    for (const QString &key : keys) {
        for (const QString &related : relatedReports(entries, key, Regions::shipped())) {
            if (!all.contains(related))
                all += related;
        }
    }
    return all;
}

} // namespace

QStringList checkSentences(const QList<Finding> &findings, const SheetContent &content,
                           const QList<FindingMark> &marks, Agreements agreements)
{
    QList<Finding> sorted = findings;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const Finding &l, const Finding &r) { return rank(l) < rank(r); });
    const bool oneReport = keysOf(content).size() == 1;
    QStringList sentences;
    int agreeing = 0;
    for (const Finding &finding : std::as_const(sorted)) {
        const StatedObservation *stated = statedIn(finding, content);
        const bool agrees = finding.result == FindingResult::Consistent;
        if (!stated || finding.result == FindingResult::Unverifiable ||
            (agrees && agreements == Agreements::LeftOut))
            continue;
        const QString sentence = withTick(
            sentenceOf(finding, oneReport ? QString() : shortReportName(*stated)), finding, marks);
        if (sentences.contains(sentence))
            continue;
        agreeing += agrees ? 1 : 0;
        if (agreeing <= mostAgreeing)
            sentences += sentence;
    }
    if (agreeing > mostAgreeing)
        sentences += SheetWords::tr("%n more claim(s) agree with the figures.", nullptr,
                                    agreeing - mostAgreeing);
    return sentences;
}

void addChecks(SheetContent &content, const Library &library, Agreements agreements)
{
    const QStringList keys = keysOf(content);
    if (keys.size() > mostCheckedReports) {
        content.remarks += SheetWords::tr("Not checked: the figures come from %n report(s).",
                                          nullptr, int(keys.size()));
        return;
    }
    content.checks = checkSentences(storedFindings(library, withRelated(keys, library)).all(),
                                    content, library.findingMarks(), agreements);
}

} // namespace PlanLens
