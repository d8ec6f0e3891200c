// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/unreadsubject.h"

#include "language/lexicon.h"
#include "language/separators.h"
#include "naming/prosename.h"
#include "naming/prosesubject.h"
#include "phrases/prosewords.h"
#include "prose/prosetopic.h"
#include "prose/runphrases.h"
#include "prose/subjectfinding.h"
#include "text/stops.h"

#include <algorithm>

namespace PlanLens {

using namespace ProseWords;

namespace {

/// 工业投资：|完成8亿元，利用外资：|完成9亿元: whether a clause, the words of which begin at
/// `start`, names what is told behind its colon. Of numbers, it holds none but how large the things
/// are.
bool standsAsLabel(const ClauseView &view, int start)
{
    constexpr qsizetype shortest = 2;
    constexpr qsizetype longest = 20;
    static const WordTable parts = wordsOf("of-which");
    const QStringView text = view.stretch.text;
    const QStringView label = view.words(start, view.clause.end);
    const int behind = view.clause.end + 1;
    const bool opens = view.clause.start == 0 || isClauseOrLead(text.at(view.clause.start - 1));
    const bool closes = view.clause.end < text.size() && isColon(text.at(view.clause.end));
    const bool told = leads().startingAt(text, behind) || tails().startingAt(text, behind) ||
                      (behind < text.size() && text.at(behind).isDigit());
    const bool sized =
        std::all_of(view.figures.begin(), view.figures.end(), [&](const Figure &figure) {
            return figure.end <= view.clause.start || figure.start >= view.clause.end ||
                   figure.bound;
        });
    return opens && closes && told && sized && label.size() >= shortest &&
           label.size() <= longest && !parts.startingAt(label) &&
           std::all_of(label.begin(), label.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

bool namesQuantity(const ClauseView &view, int start)
{
    static const WordTable amounts = wordsOf({{0, "zone-quantity"}, {0, "money"}});
    const QStringView label = view.words(start, view.clause.end);
    return std::max(quantities().ending(label).length, amounts.ending(label).length) > 1;
}

/// 存款：|30亿元，: nothing but a number stands behind the colon, and nouns before it, so that the
/// label need not be known.
bool labelsNumber(const ClauseView &view, int start)
{
    const QStringView label = view.words(start, view.clause.end);
    const int behind = view.clause.end + 1;
    const auto figure = std::find_if(view.figures.begin(), view.figures.end(),
                                     [behind](const Figure &one) { return one.start == behind; });
    return figure != view.figures.end() &&
           (figure->end == view.stretch.size() ||
            isListSeparator(view.stretch.text.at(figure->end)) ||
            isClauseSeparator(view.stretch.text.at(figure->end))) &&
           !tails().ending(label) && !verbs().startingAt(label) && !planWords().ending(label) &&
           !dependentNouns().isWord(label);
}

} // namespace

std::optional<Discourse> afterUnread(const ClauseView &view, const Numbers &numbers,
                                     const Discourse &discourse)
{
    const auto unread = std::find_if(
        numbers.unread.begin(), numbers.unread.end(), [&view](const UnreadNumber &number) {
            return number.start > view.clause.start && number.end <= view.clause.end;
        });
    if (unread == numbers.unread.end())
        return {};
    Figure figure;
    figure.start = unread->start;
    figure.end = unread->end;
    figure.kind = FigureKind::Physical;
    const ClaimPhrase phrase = phraseBefore(view, numbers, view.clause.start, figure, discourse);
    if (!phrase.hasHead() || phrase.moves())
        return {};
    FoundSubjects found = findSubjects(view.stretch, phrase, 1, figure, discourse);
    if (found.subjects.isEmpty())
        return {};
    found.discourse.subjects = found.subjects;
    found.discourse.claimed = true;
    return found.discourse;
}

std::optional<Discourse> passedOver(const ClauseView &view, const Numbers &numbers,
                                    Discourse discourse, int start, bool bare)
{
    // 利用外资：预计完成9亿美元；利用内资：…: what follows labels is a label too, if of a word that
    // is not known.
    const bool stands = standsAsLabel(view, start);
    const bool label =
        stands && (discourse.labels || namesQuantity(view, start) || labelsNumber(view, start));
    if (!bare && !label)
        return {};
    if (auto unread = afterUnread(view, numbers, discourse))
        return unread;
    const QStringView words = view.words(start, view.clause.end);
    if (!label)
        return withTopic(std::move(discourse), words);
    discourse.labels = true;
    discourse.topic = splitVerb(tidyName(words)).name();
    discourse.coordinates = discourse.claimed = false;
    return discourse;
}

} // namespace PlanLens
