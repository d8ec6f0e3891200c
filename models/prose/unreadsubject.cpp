// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/unreadsubject.h"

#include "prose/prosetopic.h"
#include "prose/runphrases.h"
#include "prose/subjectfinding.h"

#include <algorithm>

namespace PlanLens {

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

Discourse afterClause(const ClauseView &view, const Numbers &numbers, Discourse discourse,
                      int start)
{
    if (auto unread = afterUnread(view, numbers, discourse))
        return *std::move(unread);
    return withTopic(std::move(discourse), view.words(start, view.clause.end));
}

} // namespace PlanLens
