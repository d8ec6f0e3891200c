// SPDX-License-Identifier: GPL-3.0-or-later
#include "sections.h"

#include "assembling/numbering.h"
#include "report/headingtext.h"
#include "text/characters.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace PlanLens {

namespace {

/// Below this two headings are about different things.
constexpr double leastSimilarity = 0.4;
/// Headings compared with each other at most: beyond it the deepest levels are left out.
constexpr std::size_t mostSectionPairs = 1'000'000;

using Bigrams = std::vector<std::pair<char16_t, char16_t>>;

struct Section
{
    int block = -1;
    int level = 0;
    QString title;
    Bigrams bigrams; ///< sorted
};

Bigrams bigramsOf(const QString &wording)
{
    Bigrams bigrams;
    for (int i = 0; i + 1 < wording.size(); ++i)
        bigrams.emplace_back(wording.at(i).unicode(), wording.at(i + 1).unicode());
    std::sort(bigrams.begin(), bigrams.end());
    return bigrams;
}

double overlap(const Bigrams &left, const Bigrams &right)
{
    if (left.empty() || right.empty())
        return 0;
    std::size_t common = 0;
    for (auto l = left.begin(), r = right.begin(); l != left.end() && r != right.end();) {
        if (*l < *r) {
            ++l;
        } else if (*r < *l) {
            ++r;
        } else {
            ++common, ++l, ++r;
        }
    }
    return 2.0 * double(common) / double(left.size() + right.size());
}

std::vector<Section> sectionsOf(const Report &report)
{
    std::vector<Section> sections;
    for (int i = 0; i < report.blocks.size(); ++i) {
        const Block &block = report.blocks.at(i);
        if (block.kind != BlockKind::Heading)
            continue;
        const QString title = headingTitle(block);
        sections.push_back({i, block.level, title, bigramsOf(sectionWording(title))});
    }
    return sections;
}

double similarity(const Section &left, const Section &right)
{
    if (left.level != right.level)
        return 0;
    if (left.title == right.title)
        return 1;
    return overlap(left.bigrams, right.bigrams);
}

void dropDeepest(std::vector<Section> &sections)
{
    const auto deepest =
        std::max_element(sections.begin(), sections.end(),
                         [](const auto &a, const auto &b) { return a.level < b.level; });
    const int level = deepest->level;
    if (std::all_of(sections.begin(), sections.end(),
                    [&](const auto &section) { return section.level == level; }))
        sections.resize(sections.size() / 2);
    else
        std::erase_if(sections, [&](const auto &section) { return section.level == level; });
}

/// A heading whose ordinal and wording are gone altogether stands for nothing, so the sum of
/// similarities is what is made as large as it can be, not the number of pairs.
class SectionMatching
{
public:
    SectionMatching(const std::vector<Section> &left, const std::vector<Section> &right)
        : m_left(left)
        , m_right(right)
        , m_best((left.size() + 1) * (right.size() + 1))
        , m_similarity(left.size() * right.size())
    {
        // Best sums of the tails, from the back.
        for (std::size_t l = left.size(); l-- > 0;)
            for (std::size_t r = right.size(); r-- > 0;) {
                const double alike = similarity(left[l], right[r]);
                m_similarity[l * right.size() + r] = float(alike);
                const double paired = alike >= leastSimilarity ? alike + best(l + 1, r + 1) : 0;
                m_best[l * (right.size() + 1) + r] =
                    float(std::max({double(best(l + 1, r)), double(best(l, r + 1)), paired}));
            }
    }

    QList<SectionPair> pairs() const
    {
        QList<SectionPair> pairs;
        std::size_t l = 0;
        std::size_t r = 0;
        while (l < m_left.size() && r < m_right.size()) {
            if (best(l, r) == best(l + 1, r)) {
                ++l;
            } else if (best(l, r) == best(l, r + 1)) {
                ++r;
            } else {
                pairs.append({m_left[l].block, m_right[r].block,
                              double(m_similarity[l * m_right.size() + r])});
                ++l, ++r;
            }
        }
        return pairs;
    }

private:
    float best(std::size_t l, std::size_t r) const { return m_best[l * (m_right.size() + 1) + r]; }

    const std::vector<Section> &m_left;
    const std::vector<Section> &m_right;
    std::vector<float> m_best;
    std::vector<float> m_similarity;
};

/// How long the number at the front of a text is, with 年 behind it; 0 where there is none.
qsizetype numberLength(QStringView text)
{
    const auto digitsAt = [&](qsizetype at) {
        const qsizetype start = at;
        while (at < text.size() && isDigit(text.at(at)))
            ++at;
        return at - start;
    };
    qsizetype length = digitsAt(0);
    if (length == 0)
        return 0;
    if (length < text.size() && (text.at(length) == u'.' || text.at(length) == u'．')) {
        if (const qsizetype decimals = digitsAt(length + 1))
            length += 1 + decimals;
    }
    return length < text.size() && text.at(length) == u'年' ? length + 1 : length;
}

} // namespace

QString sectionWording(const QString &heading)
{
    QStringView rest = QStringView(heading).trimmed();
    rest = rest.mid(headingNumbering(rest).length);
    QString wording;
    while (!rest.isEmpty()) {
        if (const qsizetype length = numberLength(rest)) {
            rest = rest.mid(length);
            continue;
        }
        const QChar c = rest.front();
        if (!c.isSpace() && !c.isPunct())
            wording += c;
        rest = rest.mid(1);
    }
    return wording;
}

double wordingSimilarity(const QString &left, const QString &right)
{
    if (left == right && !left.isEmpty())
        return 1;
    return overlap(bigramsOf(left), bigramsOf(right));
}

QList<SectionPair> matchSections(const Report &left, const Report &right)
{
    std::vector<Section> leftSections = sectionsOf(left);
    std::vector<Section> rightSections = sectionsOf(right);
    while (leftSections.size() * rightSections.size() > mostSectionPairs)
        dropDeepest(leftSections.size() > rightSections.size() ? leftSections : rightSections);
    return SectionMatching(leftSections, rightSections).pairs();
}

} // namespace PlanLens
