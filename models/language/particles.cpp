// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/particles.h"

#include "language/lexicon.h"

namespace PlanLens::Particles {

const WordTable &of()
{
    static const WordTable table = wordsOf("of");
    return table;
}

const WordTable &andSoOn()
{
    static const WordTable table = wordsOf("and-so-on");
    return table;
}

const WordTable &origins()
{
    static const WordTable table = wordsOf("origin");
    return table;
}

const WordTable &openings()
{
    static const WordTable table = wordsOf({{0, "origin"}, {0, "opening"}});
    return table;
}

const WordTable &upTo()
{
    static const WordTable table = wordsOf("up-to");
    return table;
}

const WordTable &years()
{
    static const WordTable table = wordsOf("year-sign");
    return table;
}

const WordTable &ordinals()
{
    static const WordTable table = wordsOf("ordinal-sign");
    return table;
}

const WordTable &per()
{
    static const WordTable table = wordsOf("per");
    return table;
}

const WordTable &takesShare()
{
    static const WordTable table = wordsOf("share-verb");
    return table;
}

const WordTable &towards()
{
    static const WordTable table = wordsOf("towards");
    return table;
}

const WordTable &totals()
{
    static const WordTable table = wordsOf("total");
    return table;
}

const WordTable &within()
{
    static const WordTable table = wordsOf("within");
    return table;
}

const WordTable &rates()
{
    static const WordTable table = wordsOf("rate-end");
    return table;
}

const WordTable &pulls()
{
    static const WordTable table = wordsOf("pull");
    return table;
}

const WordTable &gives()
{
    static const WordTable table = wordsOf("contribution");
    return table;
}

const WordTable &indices()
{
    static const WordTable table = wordsOf("index");
    return table;
}

const WordTable &presents()
{
    static const WordTable table = wordsOf("presenting");
    return table;
}

} // namespace PlanLens::Particles
