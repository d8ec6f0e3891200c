// SPDX-License-Identifier: GPL-3.0-or-later
#include "naming/distributing.h"

#include "language/lexicon.h"
#include "language/particles.h"
#include "language/separators.h"
#include "naming/prosecoordination.h"
#include "naming/prosename.h"

namespace PlanLens {

namespace {

/// 研发投入、技改投资增长10%: one growth of two quantities is that of each.
bool growsAlike(const Subject &own, const ClaimPhrase &phrase)
{
    const bool moves = phrase.predicate == Predicate::Rise || phrase.predicate == Predicate::Fall;
    return moves && listsQuantities(own.name());
}

} // namespace

QList<Subject> distributed(const Subject &own, const ClaimPhrase &phrase, std::size_t figures)
{
    const bool rate = phrase.predicate != Predicate::Rise && phrase.predicate != Predicate::Fall &&
                      Particles::rates().ending(own.noun) && hasKnownQuantity(own.noun);
    const bool apart = phrase.each || phrase.respective;
    if (figures == 1 && !apart && !rate && !growsAlike(own, phrase))
        return {own};
    QList<Subject> subjects;
    // 新增A、B各5个; but 生产总值、财政收入由2亿元、1亿元: what changes has its names in full
    const bool shared = phrase.predicate == Predicate::None && phrase.originEnd == 0;
    const QString text = shared ? own.noun : own.name();
    QStringList members = splitCoordination(text, figures == 1 ? 0 : int(figures));
    if (figures == 1 && members.size() == 1 && apart)
        members = splitCoordination(text, 2); // 城乡居民收入分别增长7%
    for (const QString &member : members) {
        Subject subject = shared ? own : splitVerb(member);
        if (shared)
            subject.noun = member;
        subjects.append(subject);
    }
    return subjects;
}

bool sumsUpAll(QStringView words)
{
    static const WordTable sums = wordsOf("in-all");
    words = withoutSeparatorsInFront(words);
    return bool(sums.startingAt(words));
}

} // namespace PlanLens
