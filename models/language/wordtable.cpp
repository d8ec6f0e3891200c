// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/wordtable.h"

#include <algorithm>

namespace PlanLens {

WordTable::WordTable(std::initializer_list<Group> groups)
{
    for (const Group &group : groups) {
        for (const QStringView word : group.words.split(u' ', Qt::SkipEmptyParts)) {
            const Word entry{word.toString(), group.tag};
            m_byFirst[word.front().unicode()].append(entry);
            m_byLast[word.back().unicode()].append(entry);
        }
    }
    const auto longer = [](const Word &a, const Word &b) {
        return a.text.size() > b.text.size();
    };
    for (auto *index : {&m_byFirst, &m_byLast}) {
        for (QList<Word> &words : *index)
            std::stable_sort(words.begin(), words.end(), longer);
    }
}

WordTable::Hit WordTable::startingAt(QStringView text, qsizetype position) const
{
    if (position < 0 || position >= text.size())
        return {};
    const auto words = m_byFirst.constFind(text.at(position).unicode());
    if (words == m_byFirst.cend())
        return {};
    const QStringView rest = text.mid(position);
    for (const Word &word : *words) {
        if (rest.startsWith(word.text))
            return {word.tag, int(word.text.size())};
    }
    return {};
}

WordTable::Hit WordTable::endingAt(QStringView text, qsizetype end) const
{
    if (end <= 0 || end > text.size())
        return {};
    const auto words = m_byLast.constFind(text.at(end - 1).unicode());
    if (words == m_byLast.cend())
        return {};
    const QStringView before = text.left(end);
    for (const Word &word : *words) {
        if (before.endsWith(word.text))
            return {word.tag, int(word.text.size())};
    }
    return {};
}

qsizetype WordTable::find(QStringView text, qsizetype from, Hit *hit) const
{
    for (qsizetype i = from; i < text.size(); ++i) {
        if (const Hit found = startingAt(text, i)) {
            if (hit)
                *hit = found;
            return i;
        }
    }
    return -1;
}

} // namespace PlanLens
