// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/prosetopic.h"
#include "language/lexicon.h"

#include "prose/prosecoordination.h"
#include "prose/prosename.h"
#include "prose/prosewords.h"

namespace PlanLens {

using namespace ProseWords;

namespace {

/// 煤炭工业，投资9亿元: a clause that is only the name of an industry is what the next is about.
bool namesIndustry(QStringView clause)
{
    constexpr qsizetype longest = 12;
    static const WordTable industries = wordsOf("industry-topic");
    return clause.size() <= longest && industries.ending(clause);
}

} // namespace

Discourse withTopic(Discourse discourse, QStringView text)
{
    const qsizetype end = topicEnds().find(text);
    if (const QString industry = developedIndustry(text); !industry.isEmpty()) {
        if (discourse.theme.isEmpty())
            discourse.theme = industry;
        return discourse;
    }
    const bool listed = countsItsMembers(text) || namesIndustry(text);
    if (end < 2 && !listed)
        return discourse;
    QStringView topic = listed ? text : text.left(end);
    if (verbs().startingAt(topic))
        return discourse;
    if (const auto tail = topicTails().ending(topic); tail && tail.length + 2 <= topic.size())
        topic.chop(tail.length);
    discourse.topic = tidyName(topic);
    discourse.coordinates = false;
    discourse.claimed = false;
    return discourse;
}

Discourse atSentence(Discourse discourse)
{
    discourse.spoken = discourse.brief && discourse.awaitsClaim() ? discourse.topic : QString();
    if (!discourse.spoken.isEmpty())
        discourse.base = discourse.spoken;
    discourse.coordinated = {};
    discourse.claimed = false;
    discourse.topic.clear();
    discourse.named.clear();
    discourse.theme.clear();
    // Industries are listed over several sentences, other quantities are not.
    static const WordTable kept = wordsOf("kept-quantity");
    if (!kept.isWord(discourse.quantity))
        discourse.quantity.clear();
    discourse.coordinates = discourse.counts = false;
    return discourse;
}

} // namespace PlanLens
