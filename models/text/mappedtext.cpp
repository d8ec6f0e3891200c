// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/mappedtext.h"

#include <algorithm>
#include <limits>

namespace PlanLens {

void MappedText::append(QChar character, int sourceOffset)
{
    append(QStringView(&character, 1), sourceOffset);
}

void MappedText::append(QStringView text, int sourceOffset)
{
    if (text.isEmpty())
        return;
    const int index = size();
    const bool follows =
        !m_runs.empty() && m_runs.back().source + (index - m_runs.back().index) == sourceOffset;
    if (!follows)
        m_runs.push_back({index, sourceOffset});
    m_text.append(text);
}

void MappedText::append(const MappedText &other)
{
    for (std::size_t i = 0; i < other.m_runs.size(); ++i) {
        const Run &run = other.m_runs[i];
        const int end = i + 1 < other.m_runs.size() ? other.m_runs[i + 1].index : other.size();
        append(QStringView(other.m_text).mid(run.index, end - run.index), run.source);
    }
}

int MappedText::sourceOffset(int index) const
{
    if (m_runs.empty())
        return 0;
    if (index >= size())
        return sourceOffset(size() - 1) + 1;
    auto run = std::upper_bound(m_runs.begin(), m_runs.end(), index,
                                [](int value, const Run &r) { return value < r.index; });
    --run;
    return run->source + (index - run->index);
}

SourceRange MappedText::sourceRange(int start, int length) const
{
    if (length <= 0)
        return {sourceOffset(start), 0};
    const int first = sourceOffset(start);
    return {first, sourceOffset(start + length - 1) + 1 - first};
}

int MappedText::indexOfSource(int offset) const
{
    int low = 0;
    int high = size();
    while (low < high) {
        const int middle = (low + high) / 2;
        if (sourceOffset(middle) < offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

MappedText MappedText::mid(int start, int length) const
{
    const int end = length < 0 ? size() : std::min(size(), start + length);
    MappedText result;
    int index = start;
    while (index < end) {
        auto next = std::upper_bound(m_runs.begin(), m_runs.end(), index,
                                     [](int value, const Run &r) { return value < r.index; });
        const int stop = next == m_runs.end() ? end : std::min(end, next->index);
        result.append(QStringView(m_text).mid(index, stop - index), sourceOffset(index));
        index = stop;
    }
    return result;
}

MappedText MappedText::trimmed() const
{
    int start = 0;
    int end = size();
    while (start < end && m_text.at(start).isSpace())
        ++start;
    while (end > start && m_text.at(end - 1).isSpace())
        --end;
    return mid(start, end - start);
}

QString MappedText::runsText() const
{
    QString runs;
    for (const Run &run : m_runs) {
        if (!runs.isEmpty())
            runs += QLatin1Char(' ');
        runs += QString::number(run.index) + QLatin1Char(':') + QString::number(run.source);
    }
    return runs;
}

std::optional<std::vector<MappedText::Run>> MappedText::readRuns(QStringView runs, qsizetype length)
{
    std::vector<Run> result;
    for (const QStringView part : runs.tokenize(u' ', Qt::SkipEmptyParts)) {
        const qsizetype colon = part.indexOf(u':');
        bool indexRead = false;
        bool sourceRead = false;
        const Run run{part.left(colon).toInt(&indexRead), part.mid(colon + 1).toInt(&sourceRead)};
        const bool inOrder = result.empty() ? run.index == 0 : run.index > result.back().index;
        if (colon < 0 || !indexRead || !sourceRead || !inOrder || run.index >= length ||
            run.source < 0)
            return std::nullopt;
        result.push_back(run);
    }
    // No character stands beyond what a number says.
    for (std::size_t i = 0; i < result.size(); ++i) {
        const qsizetype after = i + 1 < result.size() ? result[i + 1].index : length;
        if (after - result[i].index > std::numeric_limits<int>::max() - result[i].source)
            return std::nullopt;
    }
    if (result.empty() != (length == 0))
        return std::nullopt;
    return result;
}

std::optional<MappedText> MappedText::fromRuns(const QString &text, QStringView runs)
{
    auto read = readRuns(runs, text.size());
    if (!read)
        return std::nullopt;
    MappedText result;
    result.m_text = text;
    result.m_runs = std::move(*read);
    return result;
}

std::optional<SourceRange> MappedText::rangeOfRuns(QStringView runs, int length)
{
    const auto read = readRuns(runs, length);
    if (!read || read->empty())
        return std::nullopt;
    int start = read->front().source;
    int end = start;
    for (std::size_t i = 0; i < read->size(); ++i) {
        const int after = i + 1 < read->size() ? read->at(i + 1).index : length;
        start = std::min(start, read->at(i).source);
        end = std::max(end, read->at(i).source + after - read->at(i).index);
    }
    return SourceRange{start, end - start};
}

std::optional<MappedText> MappedText::fromSource(QStringView source, int offset, QStringView runs,
                                                 int length)
{
    auto read = readRuns(runs, length);
    if (!read)
        return std::nullopt;
    MappedText result;
    for (std::size_t i = 0; i < read->size(); ++i) {
        const Run &run = read->at(i);
        const int count = (i + 1 < read->size() ? read->at(i + 1).index : length) - run.index;
        const int from = run.source - offset;
        if (from < 0 || from + count > source.size())
            return std::nullopt;
        result.m_text += source.mid(from, count);
    }
    result.m_runs = std::move(*read);
    return result;
}

} // namespace PlanLens
