// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/unreadsubject.h"

#include "language/lexicon.h"
#include "phrases/prosewords.h"
#include "prose/prosetopic.h"
#include "prose/runphrases.h"
#include "prose/subjectfinding.h"
#include "text/stops.h"

#include <algorithm>

namespace PlanLens {

using namespace ProseWords;

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

/// Whether a clause, the words of which begin at `start`, stands before a colon as labels do.
static bool standsAsLabel(const ClauseView &view, int start)
{
    constexpr qsizetype shortest = 2;
    constexpr qsizetype longest = 20;
    static const WordTable parts = wordsOf("of-which");
    const QStringView text = view.stretch.text;
    const QStringView label = view.words(start, view.clause.end);
    const int behind = view.clause.end + 1;
    const bool closes = view.clause.end < text.size() && isColon(text.at(view.clause.end));
    const bool told = leads().startingAt(text, behind) || tails().startingAt(text, behind);
    return view.clause.start == 0 && closes && told && label.size() >= shortest &&
           label.size() <= longest && !parts.startingAt(label) &&
           std::all_of(label.begin(), label.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

bool isLabel(const ClauseView &view, int start)
{
    static const WordTable amounts = wordsOf({{0, "zone-quantity"}, {0, "money"}});
    const QStringView label = view.words(start, view.clause.end);
    return standsAsLabel(view, start) &&
           std::max(quantities().ending(label).length, amounts.ending(label).length) > 1;
}

Discourse afterClause(const ClauseView &view, const Numbers &numbers, Discourse discourse,
                      int start)
{
    if (auto unread = afterUnread(view, numbers, discourse))
        return *std::move(unread);
    // 利用外资：预计完成9亿美元；利用内资：…: what follows labels is a label too, if of a word that
    // is not known.
    if (isLabel(view, start) || (discourse.labels && standsAsLabel(view, start))) {
        discourse.labels = true;
        discourse.topic = view.words(start, view.clause.end).toString();
        discourse.coordinates = discourse.claimed = false;
        return discourse;
    }
    return withTopic(std::move(discourse), view.words(start, view.clause.end));
}

} // namespace PlanLens
