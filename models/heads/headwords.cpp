// SPDX-License-Identifier: GPL-3.0-or-later
#include "heads/headwords.h"

#include "language/lexicon.h"

#include <array>
#include <vector>

namespace PlanLens {

namespace {

// In the order of HeadWord.
constexpr std::array classes{
    "head-ordinal",     "head-name",         "head-category",
    "head-unit",        "head-attribute",    "head-stated",
    "head-remark",      "head-place",        "head-project",
    "head-plan-rate",   "head-rank",         "head-growth",
    "head-share",       "head-change",       "head-change-or-rate",
    "head-other-pace",  "head-amount",       "head-number",
    "head-actual",      "head-target",       "head-estimate",
    "head-yearly-mean", "head-sum",          "head-group",
    "head-all",         "head-this-year",    "head-last-year",
    "head-compared",    "head-contribution", "head-index",
    "head-next-year",   "head-plan-years",
};
static_assert(classes.size() == std::size_t(HeadWord::PlanYears) + 1);

} // namespace

const char *className(HeadWord word)
{
    return classes[std::size_t(word)];
}

const WordTable &headWords(HeadWord word)
{
    static const std::vector<WordTable> tables = [] {
        std::vector<WordTable> made;
        made.reserve(classes.size());
        for (const char *name : classes)
            made.push_back(wordsOf(name));
        return made;
    }();
    return tables[std::size_t(word)];
}

QString groupOf(QStringView section)
{
    return section.mid(section.lastIndexOf(groupMark) + 1).trimmed().toString();
}

bool isOfGroup(QStringView section)
{
    return headWords(HeadWord::Group).isWord(groupOf(section));
}

bool holds(QStringView title, HeadWord word)
{
    return headWords(word).occursIn(title);
}

bool endsWith(QStringView title, HeadWord word)
{
    return bool(headWords(word).ending(title));
}

} // namespace PlanLens
