// SPDX-License-Identifier: GPL-3.0-or-later
#include "phrases/formeryears.h"

#include "language/lexicon.h"
#include "language/separators.h"
#include "phrases/prosewords.h"

namespace PlanLens {

namespace {

/// 上年|完成工业投资56亿元, 上年|财政收入39亿元, 上年末|企业384家; but 上年|结转资金3亿元 was left
/// by the year.
bool measuresYear(QStringView head, bool atEnd)
{
    static const WordTable reached = wordsOf("achieving");
    const auto verb = ProseWords::verbs().startingAt(head);
    static const WordTable funds = wordsOf("fund");
    const bool acts = (verb && !reached.startingAt(head)) || funds.ending(head);
    return atEnd || (ProseWords::quantities().ending(head).length > 1 && !acts);
}

/// 上年为121亿元, 上年增长6%, 上年同期投资增长6%; but 上年末减少3万人 tells of something that the
/// year left.
bool tellsOfYear(const Figure &figure, const ClaimPhrase &phrase, bool measured)
{
    switch (phrase.predicate) {
    case Predicate::None:
        return (!phrase.hasHead() || measured) && figure.kind != FigureKind::Point;
    case Predicate::Level:
        return !phrase.boundAlone;
    case Predicate::Rise:
    case Predicate::Fall:
        return figure.kind == FigureKind::Percent;
    case Predicate::Share:
    case Predicate::Added:
    case Predicate::Completion:
    case Predicate::Difference:
        return false;
    }
    return false;
}

} // namespace

void takeFormerYear(QStringView words, const Figure &figure, bool claimed, ClaimPhrase &phrase)
{
    static const WordTable years = wordsOf("year-before");
    static const WordTable begins = wordsOf("year-begins"); // 年初 is of the year
    static const WordTable speakers = wordsOf("last-year"); // 去年
    static const WordTable points = wordsOf("year-point");  // 同期
    static const WordTable ends = wordsOf("year-end");      // 上年末
    words = withoutSeparatorsInFront(words);
    const bool timed = phrase.year || phrase.part || phrase.yearsBack > 0 || phrase.originEnd > 0;
    const auto year = years.startingAt(words);
    const QStringView head = words.mid(phrase.headStart - (figure.start - words.size()),
                                       phrase.headEnd - phrase.headStart);
    const bool measured = measuresYear(head, bool(ends.ending(words.left(year.length))));
    if (timed || !year || begins.startingAt(words) || !tellsOfYear(figure, phrase, measured))
        return;
    // 去年同期 is the same part a year before, whoever speaks.
    phrase.bySpeaker = speakers.startingAt(words) && !points.startingAt(words, year.length);
    if (phrase.bySpeaker && (phrase.hasHead() || !claimed))
        return;
    phrase.formerYear = true;
    phrase.yearsBack = 1;
    const int behind = figure.start - int(words.size()) + year.length;
    if (phrase.headStart == behind) // 上年|同期投资
        phrase.headStart += points.startingAt(words, year.length).length;
}

} // namespace PlanLens
