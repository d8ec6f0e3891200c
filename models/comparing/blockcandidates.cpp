#include "comparing/blockcandidates.h"

#include "comparing/sections.h"

#include <algorithm>
#include <cmath>

namespace PlanLens {

namespace {

/// Partners looked at for one block.
constexpr std::size_t mostForOne = 16;
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

bool mayMeet(const BlockProfile &left, const BlockProfile &right)
{
    return left.kind == right.kind;
}

} // namespace

double CandidateSearch::headingContent(const BlockProfile &left, const BlockProfile &right) const
{
    const double wording = wordingSimilarity(left.heading, right.heading);
    const double below = similarity(left.section, right.section);
    const double levels = left.level == right.level ? 1 : 0.6;
    return levels * (0.5 * wording + 0.5 * below);
}

double CandidateSearch::content(int left, int right) const
{
    const BlockProfile &l = m_left[std::size_t(left)];
    const BlockProfile &r = m_right[std::size_t(right)];
    if (l.bare && r.bare)
        return headingContent(l, r);
    const double words = similarity(l.words, r.words);
    if (l.level > 0 && r.level > 0)
        return 0.8 * words + 0.2 * wordingSimilarity(l.heading, r.heading);
    return words;
}

double CandidateSearch::headingLikeness(int left, int right)
{
    const quint64 key = quint64(quint32(left)) << 32 | quint32(right);
    const auto known = m_headings.find(key);
    if (known != m_headings.end())
        return known->second;
    const double likeness = headingContent(m_left[std::size_t(left)], m_right[std::size_t(right)]);
    m_headings.emplace(key, likeness);
    return likeness;
}

double CandidateSearch::context(int left, int right)
{
    const std::vector<int> &l = m_left[std::size_t(left)].headings;
    const std::vector<int> &r = m_right[std::size_t(right)].headings;
    if (l.empty() || r.empty())
        return l.empty() && r.empty() ? 0.5 : 0;
    const double outer = headingLikeness(l.front(), r.front());
    if (l.size() == 1 || r.size() == 1)
        return outer;
    return 0.5 * outer + 0.5 * headingLikeness(l[1], r[1]);
}

std::vector<BlockCandidate> CandidateSearch::among(const BlockPartners &partners)
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
        std::vector<BlockCandidate> best;
        for (const int r : touched) {
            if (mayMeet(m_left[std::size_t(l)], m_right[std::size_t(r)]))
                best.push_back({l, r, double(alike[std::size_t(r)]), 0});
            alike[std::size_t(r)] = 0;
        }
        const std::size_t kept = std::min(best.size(), mostForOne);
        std::partial_sort(best.begin(), best.begin() + std::ptrdiff_t(kept), best.end(),
                          [](const auto &a, const auto &b) {
                              return a.content != b.content ? a.content > b.content
                                                            : a.right < b.right;
                          });
        best.resize(kept);
        for (BlockCandidate &candidate : best) {
            candidate.content = content(l, candidate.right);
            candidate.context = context(l, candidate.right);
            found.push_back(candidate);
        }
    }
    return found;
}

} // namespace PlanLens
