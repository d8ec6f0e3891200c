// SPDX-License-Identifier: GPL-3.0-or-later
#include "aligning/tornblocks.h"

#include <QHash>

#include <algorithm>

namespace PlanLens {

namespace {

/// Shorter parts may stand anywhere by chance.
constexpr int shortestPart = 8;
constexpr std::size_t mostParts = 6;
/// Blocks with the same beginning that are tried.
constexpr std::size_t mostWithOneStart = 16;

class PartSearch
{
public:
    PartSearch(const ReportProfile &parts, const std::vector<int> &partners) : m_parts(parts)
    {
        for (int i = 0; i < int(parts.size()); ++i) {
            const BlockProfile &block = parts[std::size_t(i)];
            if (partners[std::size_t(i)] >= 0 || block.kind != BlockClass::Text ||
                block.folded.size() < shortestPart)
                continue;
            std::vector<int> &found = m_byStart[startOf(block.folded)];
            if (found.size() < mostWithOneStart)
                found.push_back(i);
        }
        // The longest first: what begins a longer part is not taken for the whole of it.
        for (std::vector<int> &found : m_byStart)
            std::stable_sort(found.begin(), found.end(),
                             [&](int a, int b) { return lengthOf(a) > lengthOf(b); });
    }

    /// The parts of a text in its order; none where something is missing. They are used up.
    std::vector<int> take(const QString &whole)
    {
        std::vector<int> found;
        for (qsizetype at = 0; at < whole.size();) {
            const int part =
                found.size() < mostParts ? next(QStringView(whole).mid(at), found) : -1;
            if (part < 0)
                return {};
            found.push_back(part);
            at += lengthOf(part);
        }
        for (const int part : found)
            std::erase(m_byStart[startOf(m_parts[std::size_t(part)].folded)], part);
        return found;
    }

private:
    static QStringView startOf(QStringView text) { return text.first(shortestPart); }
    qsizetype lengthOf(int part) const { return m_parts[std::size_t(part)].folded.size(); }

    int next(QStringView text, const std::vector<int> &taken) const
    {
        if (text.size() < shortestPart)
            return -1;
        const auto found = m_byStart.constFind(startOf(text));
        if (found == m_byStart.cend())
            return -1;
        const auto part = std::find_if(found->begin(), found->end(), [&](int block) {
            return text.startsWith(m_parts[std::size_t(block)].folded) &&
                   std::find(taken.begin(), taken.end(), block) == taken.end();
        });
        return part == found->end() ? -1 : *part;
    }

    const ReportProfile &m_parts;
    QHash<QStringView, std::vector<int>> m_byStart; ///< free blocks by their first characters
};

} // namespace

std::vector<TornBlock> tornBlocks(const ReportProfile &wholes,
                                  const std::vector<int> &partnersOfWholes,
                                  const ReportProfile &parts,
                                  const std::vector<int> &partnersOfParts)
{
    PartSearch search(parts, partnersOfParts);
    std::vector<TornBlock> torn;
    for (int i = 0; i < int(wholes.size()); ++i) {
        const BlockProfile &whole = wholes[std::size_t(i)];
        if (partnersOfWholes[std::size_t(i)] >= 0 || whole.kind != BlockClass::Text)
            continue;
        std::vector<int> found = search.take(whole.folded);
        if (found.size() > 1)
            torn.push_back({i, std::move(found)});
    }
    return torn;
}

} // namespace PlanLens
