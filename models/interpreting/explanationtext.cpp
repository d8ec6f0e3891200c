// SPDX-License-Identifier: GPL-3.0-or-later
#include "interpreting/explanationtext.h"

#include "language/lexicon.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace PlanLens {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Explanation)
};

struct Wording
{
    const char *key;
    const char *text;
};

constexpr std::array ruleWordings{
    Wording{"origin-of-change",
            QT_TRANSLATE_NOOP("PlanLens::Explanation", "the level from which something changed")},
    Wording{"completion-of-plan",
            QT_TRANSLATE_NOOP("PlanLens::Explanation", "how much of a plan was done")},
    Wording{
        "distance-to-reference",
        QT_TRANSLATE_NOOP("PlanLens::Explanation", "how far it is from what it is compared with")},
    Wording{"share-of-whole", QT_TRANSLATE_NOOP("PlanLens::Explanation", "a share of a whole")},
    Wording{
        "listed-noun-after-number",
        QT_TRANSLATE_NOOP("PlanLens::Explanation", "the next number of a list, before its noun")},
    Wording{"verb-number-noun",
            QT_TRANSLATE_NOOP("PlanLens::Explanation", "a number between its verb and its noun")},
    Wording{"number-noun", QT_TRANSLATE_NOOP("PlanLens::Explanation", "a number before its noun")},
    Wording{
        "given-out-one-by-one",
        QT_TRANSLATE_NOOP("PlanLens::Explanation", "one of several figures given out one by one")},
    Wording{"one-for-all",
            QT_TRANSLATE_NOOP("PlanLens::Explanation", "one figure for all members of a list")},
    Wording{"growth-of-name",
            QT_TRANSLATE_NOOP("PlanLens::Explanation", "growth of what is named before it")},
    Wording{"growth-spoken-of",
            QT_TRANSLATE_NOOP("PlanLens::Explanation", "growth of what was spoken of before")},
    Wording{"fall-by-rate", QT_TRANSLATE_NOOP("PlanLens::Explanation", "a fall by a rate")},
    Wording{"move-by-points",
            QT_TRANSLATE_NOOP("PlanLens::Explanation", "a change by percentage points")},
    Wording{"move-by-amount", QT_TRANSLATE_NOOP("PlanLens::Explanation", "a change by an amount")},
    Wording{"addition", QT_TRANSLATE_NOOP("PlanLens::Explanation", "what was added")},
    Wording{"bound-alone",
            QT_TRANSLATE_NOOP("PlanLens::Explanation", "a bound without a verb of its own")},
    Wording{"rate-reached", QT_TRANSLATE_NOOP("PlanLens::Explanation", "a rate that was reached")},
    Wording{"level-of-name",
            QT_TRANSLATE_NOOP("PlanLens::Explanation", "a level of what is named before it")},
    Wording{"level-spoken-of",
            QT_TRANSLATE_NOOP("PlanLens::Explanation", "a level of what was spoken of before")},
    Wording{"listed-name-number",
            QT_TRANSLATE_NOOP("PlanLens::Explanation", "the next name of a list, with its number")},
    Wording{"name-money",
            QT_TRANSLATE_NOOP("PlanLens::Explanation", "a name and its sum of money")},
    Wording{"verb-name-count",
            QT_TRANSLATE_NOOP("PlanLens::Explanation", "a verb, a name and their count")},
    Wording{"name-count", QT_TRANSLATE_NOOP("PlanLens::Explanation", "a name and its count")},
    Wording{"name-size", QT_TRANSLATE_NOOP("PlanLens::Explanation", "a name and its amount")},
    Wording{"number-of-topic",
            QT_TRANSLATE_NOOP("PlanLens::Explanation", "a number of what the sentence is about")},
    Wording{"target-column", QT_TRANSLATE_NOOP("PlanLens::Explanation", "the column of targets")},
    Wording{"actual-column", QT_TRANSLATE_NOOP("PlanLens::Explanation", "the column of actuals")},
    Wording{"estimate-column",
            QT_TRANSLATE_NOOP("PlanLens::Explanation", "the column of estimated actuals")},
    Wording{"growth", QT_TRANSLATE_NOOP("PlanLens::Explanation", "the column of growth")},
    Wording{"share", QT_TRANSLATE_NOOP("PlanLens::Explanation", "the column of shares")},
    Wording{"change", QT_TRANSLATE_NOOP("PlanLens::Explanation", "the column of changes")},
    Wording{"contribution",
            QT_TRANSLATE_NOOP("PlanLens::Explanation", "the column of contributions")},
    Wording{"plan-rate",
            QT_TRANSLATE_NOOP("PlanLens::Explanation", "the column of plan completion")},
    Wording{"index", QT_TRANSLATE_NOOP("PlanLens::Explanation", "the column of index numbers")},
    Wording{"rank", QT_TRANSLATE_NOOP("PlanLens::Explanation", "the column of ranks")},
    Wording{"against-place", QT_TRANSLATE_NOOP("PlanLens::Explanation",
                                               "the column of comparisons with another place")},
    Wording{"amount", QT_TRANSLATE_NOOP("PlanLens::Explanation", "the column of amounts")},
    Wording{"number", QT_TRANSLATE_NOOP("PlanLens::Explanation",
                                        "the column of amounts beside growth or shares")},
    Wording{"noun", QT_TRANSLATE_NOOP("PlanLens::Explanation", "the column of a quantity")},
    Wording{"group", QT_TRANSLATE_NOOP("PlanLens::Explanation",
                                       "the column of a part of the people or places")},
    Wording{"label-line", QT_TRANSLATE_NOOP("PlanLens::Explanation",
                                            "a line of a list: its name and its figure")},
};

constexpr std::array classWordings{
    Wording{"rise", QT_TRANSLATE_NOOP("PlanLens::Explanation", "growth")},
    Wording{"fall", QT_TRANSLATE_NOOP("PlanLens::Explanation", "a fall")},
    Wording{"growth-noun", QT_TRANSLATE_NOOP("PlanLens::Explanation", "growth")},
    Wording{"to-level", QT_TRANSLATE_NOOP("PlanLens::Explanation", "the level reached")},
    Wording{"reach", QT_TRANSLATE_NOOP("PlanLens::Explanation", "a level")},
    Wording{"takes-share", QT_TRANSLATE_NOOP("PlanLens::Explanation", "a share")},
    Wording{"added", QT_TRANSLATE_NOOP("PlanLens::Explanation", "what was added")},
    Wording{"at-least", QT_TRANSLATE_NOOP("PlanLens::Explanation", "a lower bound")},
    Wording{"more-than", QT_TRANSLATE_NOOP("PlanLens::Explanation", "more than")},
    Wording{"at-most", QT_TRANSLATE_NOOP("PlanLens::Explanation", "an upper bound")},
    Wording{"less-than", QT_TRANSLATE_NOOP("PlanLens::Explanation", "less than")},
    Wording{"about", QT_TRANSLATE_NOOP("PlanLens::Explanation", "approximate")},
    Wording{"respectively", QT_TRANSLATE_NOOP("PlanLens::Explanation", "one by one")},
    Wording{"in-order", QT_TRANSLATE_NOOP("PlanLens::Explanation", "one by one")},
    Wording{"each", QT_TRANSLATE_NOOP("PlanLens::Explanation", "for each member")},
    Wording{"yearly", QT_TRANSLATE_NOOP("PlanLens::Explanation", "an average over years")},
    Wording{"two-years", QT_TRANSLATE_NOOP("PlanLens::Explanation", "an average over two years")},
    Wording{"so-far", QT_TRANSLATE_NOOP("PlanLens::Explanation", "a sum over the period")},
    Wording{"estimated", QT_TRANSLATE_NOOP("PlanLens::Explanation", "an estimate")},
    Wording{"aimed", QT_TRANSLATE_NOOP("PlanLens::Explanation", "a target")},
    Wording{"aim-setting", QT_TRANSLATE_NOOP("PlanLens::Explanation", "a target")},
    Wording{"same-basis", QT_TRANSLATE_NOOP("PlanLens::Explanation", "a comparable basis")},
    Wording{"adverb", QT_TRANSLATE_NOOP("PlanLens::Explanation", "an adverb")},
    Wording{"pace", QT_TRANSLATE_NOOP("PlanLens::Explanation", "a day or a month")},
    Wording{"throughout", QT_TRANSLATE_NOOP("PlanLens::Explanation", "several years")},
    Wording{"filler", QT_TRANSLATE_NOOP("PlanLens::Explanation", "no part of the name")},
    Wording{"front-span", QT_TRANSLATE_NOOP("PlanLens::Explanation", "several years")},
    Wording{"front-sum", QT_TRANSLATE_NOOP("PlanLens::Explanation", "a sum over the period")},
    Wording{"front-estimate", QT_TRANSLATE_NOOP("PlanLens::Explanation", "an estimate")},
    Wording{"front-aim", QT_TRANSLATE_NOOP("PlanLens::Explanation", "a target")},
    Wording{"front-plan", QT_TRANSLATE_NOOP("PlanLens::Explanation", "what was planned")},
    Wording{"faster", QT_TRANSLATE_NOOP("PlanLens::Explanation", "faster or slower")},
    Wording{"front-two-years",
            QT_TRANSLATE_NOOP("PlanLens::Explanation", "an average over two years")},
    Wording{"front-yearly", QT_TRANSLATE_NOOP("PlanLens::Explanation", "an average over years")},
    Wording{"front-each", QT_TRANSLATE_NOOP("PlanLens::Explanation", "for each member")},
    Wording{"above",
            QT_TRANSLATE_NOOP("PlanLens::Explanation", "more than what it is compared with")},
    Wording{"below",
            QT_TRANSLATE_NOOP("PlanLens::Explanation", "less than what it is compared with")},
    Wording{"aim-gap-open",
            QT_TRANSLATE_NOOP("PlanLens::Explanation", "less than what it is compared with")},
    Wording{"completing-verb", QT_TRANSLATE_NOOP("PlanLens::Explanation", "completes a plan")},
    Wording{"equalling-verb", QT_TRANSLATE_NOOP("PlanLens::Explanation", "equals a share")},
    Wording{"converted",
            QT_TRANSLATE_NOOP("PlanLens::Explanation", "the same amount in another unit")},
    Wording{"head-actual", QT_TRANSLATE_NOOP("PlanLens::Explanation", "actuals")},
    Wording{"head-target", QT_TRANSLATE_NOOP("PlanLens::Explanation", "targets")},
    Wording{"head-estimate", QT_TRANSLATE_NOOP("PlanLens::Explanation", "estimated actuals")},
    Wording{"head-growth", QT_TRANSLATE_NOOP("PlanLens::Explanation", "growth")},
    Wording{"head-share", QT_TRANSLATE_NOOP("PlanLens::Explanation", "shares")},
    Wording{"head-change", QT_TRANSLATE_NOOP("PlanLens::Explanation", "changes")},
    Wording{"head-compared",
            QT_TRANSLATE_NOOP("PlanLens::Explanation", "what it is compared with")},
    Wording{"head-amount", QT_TRANSLATE_NOOP("PlanLens::Explanation", "amounts")},
    Wording{"head-number", QT_TRANSLATE_NOOP("PlanLens::Explanation", "amounts")},
    Wording{"head-plan-rate", QT_TRANSLATE_NOOP("PlanLens::Explanation", "plan completion")},
    Wording{"head-index", QT_TRANSLATE_NOOP("PlanLens::Explanation", "index numbers")},
    Wording{"head-rank", QT_TRANSLATE_NOOP("PlanLens::Explanation", "ranks")},
    Wording{"head-contribution", QT_TRANSLATE_NOOP("PlanLens::Explanation", "contributions")},
    Wording{"head-yearly-mean",
            QT_TRANSLATE_NOOP("PlanLens::Explanation", "an average over years")},
    Wording{"head-sum", QT_TRANSLATE_NOOP("PlanLens::Explanation", "a sum over the period")},
    Wording{"head-group",
            QT_TRANSLATE_NOOP("PlanLens::Explanation", "a part of the people or places")},
};

template <std::size_t Size>
QString wordingOf(const std::array<Wording, Size> &wordings, const char *key)
{
    const auto *found = std::find_if(wordings.begin(), wordings.end(), [&](const Wording &wording) {
        return QLatin1String(wording.key) == QLatin1String(key);
    });
    return found == wordings.end()
               ? QString()
               : QCoreApplication::translate("PlanLens::Explanation", found->text);
}

QString printedWord(const ExplainedWord &word, const Observation &observation, const Report &report)
{
    const Anchor place{report.key(), observation.anchor.block, word.row, word.column, 0, 0};
    const MappedText *text = report.textAt(place);
    return text ? text->text().mid(word.start, word.length) : QString();
}

} // namespace

bool isRuleWorded(const char *rule)
{
    return !wordingOf(ruleWordings, rule).isEmpty();
}

bool isWordClassWorded(const char *wordClass)
{
    return !wordingOf(classWordings, wordClass).isEmpty();
}

QString ruleText(const char *rule)
{
    const QString text = wordingOf(ruleWordings, rule);
    return text.isEmpty() ? QString::fromLatin1(rule) : text;
}

QString wordClassText(const char *wordClass)
{
    const QString text = wordingOf(classWordings, wordClass);
    if (!text.isEmpty())
        return text;
    const QList<WordClass> classes = Lexicon::common().classes();
    for (const WordClass &known : classes) {
        if (known.name == QLatin1String(wordClass))
            return known.meaning;
    }
    return QString::fromLatin1(wordClass);
}

QString explanationText(const Observation &observation, const Report &report)
{
    const Explanation &explanation = observation.explanation;
    if (!explanation.rule)
        return {};
    QStringList words;
    for (const ExplainedWord &word : explanation.words) {
        const QString printed = printedWord(word, observation, report);
        if (printed.isEmpty())
            continue;
        const QString told = Words::tr("“%1” (%2)", "a word and what it means")
                                 .arg(printed, wordClassText(word.wordClass));
        if (!words.contains(told))
            words.append(told);
    }
    const QString read = Words::tr("Read as: %1").arg(ruleText(explanation.rule));
    if (words.isEmpty())
        return read;
    return Words::tr("%1; by %2", "the rule, its words")
        .arg(read, words.join(Words::tr(", ", "between words")));
}

} // namespace PlanLens
