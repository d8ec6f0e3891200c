// SPDX-License-Identifier: GPL-3.0-or-later
#include "aligning/blockcandidates.h"

#include "aligning/sections.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <unordered_map>

namespace PlanLens {

namespace {

/// Partners looked at for one block.
constexpr std::size_t mostForOne = 16;
/// Neighbours that make one group at most.
constexpr std::size_t mostMembers = 6;
/// How much more alike a group must be for one more neighbour, and how alike that one itself.
constexpr double leastGain = 1.05;
constexpr double leastInGroup = 0.05;
/// The share of its own best score that a neighbour must have to be taken into a group.
constexpr double loyalToBest = 0.9;
/// A heading that stands alone is rarely the partner of a text.
constexpr double bareAgainstText = 0.6;
/// Steps of the search altogether: (word, left block, right block).
constexpr double mostSteps = 4'000'000;

struct Posting
{
    int block = 0;
    float weight = 0; ///< as a share of the block
};

using Postings = std::unordered_map<int, std::vector<Posting>>;

Postings postingsOf(const ReportProfile &profiles, const std::vector<int> &partners)
{
    Postings postings;
    for (int i = 0; i < int(profiles.size()); ++i) {
        if (partners[std::size_t(i)] >= 0)
            continue;
        const WordProfile &words = profiles[std::size_t(i)].words;
        const double norm = words.norm();
        for (const WordProfile::Entry &entry : words.entries())
            postings[entry.word].push_back({i, float(double(entry.weight) / norm)});
    }
    return postings;
}

/// A word that both reports have, with where.
struct SharedWord
{
    const std::vector<Posting> *left = nullptr;
    const std::vector<Posting> *right = nullptr;

    double steps() const { return double(left->size()) * double(right->size()); }
};

/// The rarest words, as many as the search may look at.
std::vector<SharedWord> sharedWords(const Postings &left, const Postings &right)
{
    std::vector<SharedWord> shared;
    for (const auto &[word, places] : left)
        if (const auto other = right.find(word); other != right.end())
            shared.push_back({&places, &other->second});
    std::sort(shared.begin(), shared.end(),
              [](const auto &a, const auto &b) { return a.steps() < b.steps(); });
    double steps = 0;
    std::size_t count = 0;
    while (count < shared.size() && (steps += shared[count].steps()) <= mostSteps)
        ++count;
    shared.resize(count);
    return shared;
}

struct Rated
{
    int block = 0;
    float alike = 0;
};

void keepBest(std::vector<Rated> &rated)
{
    const std::size_t kept = std::min(rated.size(), mostForOne);
    std::partial_sort(rated.begin(), rated.begin() + std::ptrdiff_t(kept), rated.end(),
                      [](const Rated &a, const Rated &b) {
                          return a.alike != b.alike ? a.alike > b.alike : a.block < b.block;
                      });
    rated.resize(kept);
}

/// Takes neighbours into one side of a pair. The cosine of a sum comes from the products of its
/// parts, so that no profile has to be added up.
class GroupGrowth
{
public:
    GroupGrowth(const ReportProfile &own, const std::vector<int> &ownPartners,
                const ReportProfile &others, const std::vector<int> &members, int other,
                std::function<bool(int)> accepts)
        : m_own(own)
        , m_accepts(std::move(accepts))
        , m_partners(ownPartners)
        , m_other(others[std::size_t(other)].words)
        , m_otherNorm(m_other.norm())
        , m_members(members)
    {
        m_isText =
            others[std::size_t(other)].kind == BlockClass::Text && !others[std::size_t(other)].bare;
        for (const int member : members)
            m_sum.add(*this, member);
    }

    std::optional<BlockCandidate> grown(BlockCandidate candidate,
                                        std::vector<int> BlockCandidate::*side)
    {
        if (!m_isText || m_own[std::size_t(m_members.front())].bare)
            return std::nullopt;
        while (growByOne()) {
        }
        if (m_members.size() == (candidate.*side).size())
            return std::nullopt;
        candidate.*side = m_members;
        candidate.content = cosine(m_sum);
        return candidate;
    }

private:
    struct Sum
    {
        double withOther = 0;
        double square = 0;

        void add(const GroupGrowth &growth, int block)
        {
            const WordProfile &words = growth.m_own[std::size_t(block)].words;
            withOther += product(words, growth.m_other);
            square += product(words, words);
        }
    };

    double cosine(const Sum &sum) const
    {
        const double norms = std::sqrt(sum.square) * m_otherNorm;
        return norms > 0 ? sum.withOther / norms : 0;
    }

    bool mayJoin(int block) const
    {
        if (block < 0 || block >= int(m_own.size()) || m_partners[std::size_t(block)] >= 0)
            return false;
        const BlockProfile &profile = m_own[std::size_t(block)];
        return profile.kind == BlockClass::Text && !profile.bare &&
               profile.boxed == m_own[std::size_t(m_members.front())].boxed && m_accepts(block);
    }

    bool growByOne()
    {
        if (m_members.size() >= mostMembers)
            return false;
        int best = -1;
        Sum bestSum;
        double bestCosine = cosine(m_sum) * leastGain;
        for (const int block : {m_members.front() - 1, m_members.back() + 1}) {
            if (!mayJoin(block))
                continue;
            Sum sum = m_sum;
            sum.add(*this, block);
            for (const int member : m_members)
                sum.square +=
                    2 * product(m_own[std::size_t(block)].words, m_own[std::size_t(member)].words);
            if (cosine(sum) <= bestCosine)
                continue;
            best = block;
            bestSum = sum;
            bestCosine = cosine(sum);
        }
        if (best < 0)
            return false;
        m_members.insert(best < m_members.front() ? m_members.begin() : m_members.end(), best);
        m_sum = bestSum;
        return true;
    }

    const ReportProfile &m_own;
    const std::function<bool(int)> m_accepts;
    const std::vector<int> &m_partners;
    const WordProfile &m_other;
    const double m_otherNorm;
    std::vector<int> m_members;
    Sum m_sum;
    bool m_isText = false;
};

bool mayMeet(const BlockProfile &left, const BlockProfile &right)
{
    return left.kind == right.kind;
}

} // namespace

CandidateSearch::CandidateSearch(const ReportProfile &left, const ReportProfile &right)
    : m_left(left), m_right(right), m_context(left, right)
{}

double CandidateSearch::content(int left, int right) const
{
    const BlockProfile &l = m_left[std::size_t(left)];
    const BlockProfile &r = m_right[std::size_t(right)];
    if (l.bare && r.bare)
        return headingLikeness(l, r);
    const double words = similarity(l.words, r.words) * (l.bare == r.bare ? 1 : bareAgainstText);
    if (l.level > 0 && r.level > 0)
        return 0.8 * words + 0.2 * wordingSimilarity(l.heading, r.heading);
    return words;
}

std::vector<BlockCandidate> CandidateSearch::singles(const BlockPartners &partners) const
{
    const Postings left = postingsOf(m_left, partners.ofLeft);
    const Postings right = postingsOf(m_right, partners.ofRight);
    std::unordered_map<int, std::vector<std::pair<const Posting *, const SharedWord *>>> byBlock;
    const std::vector<SharedWord> shared = sharedWords(left, right);
    for (const SharedWord &word : shared)
        for (const Posting &posting : *word.left)
            byBlock[posting.block].emplace_back(&posting, &word);

    std::vector<BlockCandidate> found;
    std::vector<float> alike(m_right.size(), 0);
    for (const auto &[l, words] : byBlock) {
        std::vector<int> touched;
        for (const auto &[posting, word] : words)
            for (const Posting &other : *word->right) {
                if (alike[std::size_t(other.block)] == 0)
                    touched.push_back(other.block);
                alike[std::size_t(other.block)] += posting->weight * other.weight;
            }
        std::vector<Rated> best;
        for (const int r : touched) {
            if (mayMeet(m_left[std::size_t(l)], m_right[std::size_t(r)]))
                best.push_back({r, alike[std::size_t(r)]});
            alike[std::size_t(r)] = 0;
        }
        keepBest(best);
        for (const Rated &rated : best)
            found.push_back(single(l, rated.block));
    }
    return found;
}

std::vector<BlockCandidate> CandidateSearch::among(const BlockPartners &partners)
{
    std::vector<BlockCandidate> found = singles(partners);
    m_bestOfLeft.assign(m_left.size(), 0);
    m_bestOfRight.assign(m_right.size(), 0);
    for (const BlockCandidate &single : found) {
        double &left = m_bestOfLeft[std::size_t(single.left[0])];
        double &right = m_bestOfRight[std::size_t(single.right[0])];
        left = std::max(left, single.score());
        right = std::max(right, single.score());
    }
    const std::size_t count = found.size();
    for (std::size_t i = 0; i < count; ++i)
        if (auto group = grown(found[i], partners, loyalToBest))
            found.push_back(std::move(*group));
    return found;
}

BlockCandidate CandidateSearch::single(int left, int right) const
{
    return {{left}, {right}, content(left, right), m_context.of(left, right)};
}

std::optional<BlockCandidate> CandidateSearch::grown(const BlockCandidate &candidate,
                                                     const BlockPartners &partners,
                                                     double loyalty) const
{
    const auto leftAccepts = [&](int block) {
        const double score = single(block, candidate.right[0]).score();
        return score >= leastInGroup && score >= loyalty * m_bestOfLeft[std::size_t(block)];
    };
    const auto rightAccepts = [&](int block) {
        const double score = single(candidate.left[0], block).score();
        return score >= leastInGroup && score >= loyalty * m_bestOfRight[std::size_t(block)];
    };
    std::optional<BlockCandidate> best;
    if (candidate.right.size() == 1)
        best = GroupGrowth(m_left, partners.ofLeft, m_right, candidate.left, candidate.right[0],
                           leftAccepts)
                   .grown(candidate, &BlockCandidate::left);
    if (candidate.left.size() == 1) {
        auto other = GroupGrowth(m_right, partners.ofRight, m_left, candidate.right,
                                 candidate.left[0], rightAccepts)
                         .grown(candidate, &BlockCandidate::right);
        if (other && (!best || other->content > best->content))
            best = std::move(other);
    }
    return best;
}

} // namespace PlanLens
