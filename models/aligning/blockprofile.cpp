// SPDX-License-Identifier: GPL-3.0-or-later
#include "aligning/blockprofile.h"

#include "aligning/comparedtext.h"
#include "aligning/fieldwords.h"
#include "aligning/sections.h"
#include "report/headingtext.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace PlanLens {

namespace {

/// A term of the field says more than a word of the language, a figure less: most change every
/// year.
constexpr float termFactor = 1.2F;
constexpr float numberFactor = 0.5F;
/// How many blocks it takes to judge by them how rare a word is. Two reports with fewer are
/// weighed as if they had as many, or what both have in common would count for nothing.
constexpr double leastBlocks = 40;

/// Words in which a block says nothing of its subject: single characters, punctuation, years.
bool saysNothing(const Word &word, QStringView folded)
{
    switch (word.kind) {
    case WordKind::Punctuation:
        return true;
    case WordKind::Number:
        return folded.size() < 2 || (folded.size() >= 4 && folded.startsWith(u"20"));
    case WordKind::Word:
    case WordKind::Term:
        break;
    }
    return folded.size() < 2;
}

struct Vocabulary
{
    QHash<QString, int> ids;
    std::vector<int> blocks; ///< how many blocks have the word
    std::vector<float> factors;

    int add(const QString &word, WordKind kind)
    {
        const auto known = ids.constFind(word);
        if (known != ids.constEnd())
            return *known;
        const int id = int(blocks.size());
        ids.insert(word, id);
        blocks.push_back(0);
        factors.push_back(kind == WordKind::Term     ? termFactor
                          : kind == WordKind::Number ? numberFactor
                                                     : 1.0F);
        return id;
    }
};

/// Collects what a text is compared by: its figures, and the pairs of neighbouring characters of
/// its words. Pairs also meet where a report puts a longer word for a shorter one (脱贫成果 and
/// 脱贫攻坚成果), which whole words do not.
std::vector<WordProfile::Entry> countWords(const QString &text, Vocabulary &vocabulary)
{
    std::vector<int> ids;
    QString run;
    const auto endRun = [&] {
        for (int i = 0; i + 1 < run.size(); ++i)
            ids.push_back(vocabulary.add(run.mid(i, 2), WordKind::Word));
        run.clear();
    };
    for (const Word &word : fieldSegmenter().words(text)) {
        const QString folded = foldedForm(QStringView(text).mid(word.start, word.length));
        if (word.kind == WordKind::Word || word.kind == WordKind::Term) {
            run += folded;
            continue;
        }
        endRun();
        if (!saysNothing(word, folded))
            ids.push_back(vocabulary.add(folded, word.kind));
    }
    endRun();
    std::sort(ids.begin(), ids.end());
    std::vector<WordProfile::Entry> counted;
    for (const int id : ids) {
        if (counted.empty() || counted.back().word != id) {
            counted.push_back({id, 0});
            ++vocabulary.blocks[std::size_t(id)];
        }
        ++counted.back().weight;
    }
    return counted;
}

BlockProfile profileOf(const Report &report, int index, Vocabulary &vocabulary)
{
    const Block &block = report.blocks.at(index);
    const QString text = comparedText(report, {index});
    BlockProfile profile{.kind = classOf(block.kind), .level = block.level};
    profile.boxed = block.kind == BlockKind::BoxText;
    profile.folded = foldedForm(text);
    profile.words.entries() = countWords(text, vocabulary);
    if (block.isHeading()) {
        const QString title = headingTitle(block);
        profile.heading = sectionWording(title);
        profile.bare = text.trimmed().size() <= title.size() + 1;
    }
    return profile;
}

ReportProfile countedBlocks(const Report &report, Vocabulary &vocabulary)
{
    ReportProfile profiles;
    std::vector<int> open;
    for (int i = 0; i < report.blocks.size(); ++i) {
        BlockProfile profile = profileOf(report, i, vocabulary);
        if (profile.level > 0) {
            while (!open.empty() && profiles[std::size_t(open.back())].level >= profile.level)
                open.pop_back();
        }
        profile.headings = open;
        if (profile.level > 0)
            open.push_back(i);
        profiles.push_back(std::move(profile));
    }
    return profiles;
}

void weigh(ReportProfile &profiles, const Vocabulary &vocabulary, double blocks)
{
    for (BlockProfile &profile : profiles)
        for (WordProfile::Entry &entry : profile.words.entries()) {
            const auto word = std::size_t(entry.word);
            const double rarity = std::log(0.1 + blocks / vocabulary.blocks[word]);
            entry.weight =
                float(std::sqrt(double(entry.weight)) * rarity * double(vocabulary.factors[word]));
        }
}

/// What stands under a heading, and the heading itself.
void gatherSections(ReportProfile &profiles)
{
    const auto append = [](WordProfile &section, const WordProfile &words) {
        section.entries().insert(section.entries().end(), words.entries().begin(),
                                 words.entries().end());
    };
    for (const BlockProfile &profile : profiles)
        for (const int heading : profile.headings)
            append(profiles[std::size_t(heading)].section, profile.words);
    for (BlockProfile &profile : profiles) {
        if (profile.level == 0)
            continue;
        append(profile.section, profile.words);
        profile.section.unite();
    }
}

} // namespace

BlockClass classOf(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Title:
        return BlockClass::Title;
    case BlockKind::Front:
        return BlockClass::Front;
    case BlockKind::Heading:
    case BlockKind::Paragraph:
    case BlockKind::BoxText:
        return BlockClass::Text;
    case BlockKind::BoxTitle:
        return BlockClass::BoxTitle;
    case BlockKind::Caption:
        return BlockClass::Caption;
    case BlockKind::Table:
        return BlockClass::Table;
    case BlockKind::Note:
        return BlockClass::Note;
    case BlockKind::End:
        return BlockClass::End;
    }
    return BlockClass::Text;
}

void WordProfile::unite()
{
    std::sort(m_entries.begin(), m_entries.end(),
              [](const Entry &l, const Entry &r) { return l.word < r.word; });
    std::size_t kept = 0;
    for (std::size_t i = 1; i < m_entries.size(); ++i) {
        if (m_entries[i].word == m_entries[kept].word)
            m_entries[kept].weight += m_entries[i].weight;
        else
            m_entries[++kept] = m_entries[i];
    }
    m_entries.resize(std::min(m_entries.size(), kept + 1));
}

double WordProfile::norm() const
{
    double sum = 0;
    for (const Entry &entry : m_entries)
        sum += double(entry.weight) * double(entry.weight);
    return std::sqrt(sum);
}

double product(const WordProfile &left, const WordProfile &right)
{
    double sum = 0;
    auto l = left.entries().begin();
    auto r = right.entries().begin();
    while (l != left.entries().end() && r != right.entries().end()) {
        if (l->word < r->word)
            ++l;
        else if (r->word < l->word)
            ++r;
        else
            sum += double((l++)->weight) * double((r++)->weight);
    }
    return sum;
}

double similarity(const WordProfile &left, const WordProfile &right)
{
    const double norms = left.norm() * right.norm();
    return norms > 0 ? std::min(1.0, product(left, right) / norms) : 0;
}

std::pair<ReportProfile, ReportProfile> profilesOf(const Report &left, const Report &right)
{
    Vocabulary vocabulary;
    ReportProfile l = countedBlocks(left, vocabulary);
    ReportProfile r = countedBlocks(right, vocabulary);
    const double blocks = std::max(leastBlocks, double(l.size() + r.size()));
    weigh(l, vocabulary, blocks);
    weigh(r, vocabulary, blocks);
    gatherSections(l);
    gatherSections(r);
    return {std::move(l), std::move(r)};
}

} // namespace PlanLens
