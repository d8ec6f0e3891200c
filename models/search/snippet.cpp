// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/snippet.h"

#include "text/stops.h"

#include <algorithm>

namespace PlanLens {

namespace {

constexpr int longest = 120;
constexpr int lead = 30; ///< what is kept before the first stretch of a long sentence

/// In order, and one where they overlap or touch.
QList<TextStretch> merged(QList<TextStretch> stretches)
{
    std::sort(stretches.begin(), stretches.end(),
              [](const TextStretch &a, const TextStretch &b) { return a.start < b.start; });
    QList<TextStretch> result;
    for (const TextStretch &stretch : stretches) {
        if (result.isEmpty() || result.last().end() < stretch.start)
            result += stretch;
        else
            result.last().length =
                std::max(result.last().end(), stretch.end()) - result.last().start;
    }
    return result;
}

bool ends(QChar c)
{
    return c == QChar::LineSeparator || isSentenceOrLineEnd(c);
}

/// A cut must not part the two halves of a character.
int whole(const QString &text, int at)
{
    return at > 0 && at < text.size() && text.at(at).isLowSurrogate() ? at - 1 : at;
}

TextStretch sentenceAround(const QString &text, const TextStretch &stretch)
{
    int from = std::min(stretch.start, int(text.size()));
    while (from > 0 && !ends(text.at(from - 1)))
        --from;
    int end = std::min(stretch.end(), int(text.size()));
    while (end < text.size() && !ends(text.at(end)))
        ++end;
    end = std::min(end + 1, int(text.size()));
    if (end - from > longest) {
        from = whole(text, std::max(from, stretch.start - lead));
        end = whole(text, std::min(end, std::max(from + longest, stretch.end())));
    }
    return {from, end - from};
}

} // namespace

Snippet cutSnippet(const QString &text, QList<TextStretch> found)
{
    found = merged(std::move(found));
    const TextStretch sentence =
        sentenceAround(text, found.isEmpty() ? TextStretch() : found.first());
    const QString ellipsis = QStringLiteral("…");
    const bool cutBefore = sentence.start > 0 && !ends(text.at(sentence.start - 1));
    const bool cutAfter =
        sentence.end() < text.size() && sentence.length > 0 && !ends(text.at(sentence.end() - 1));
    Snippet snippet;
    snippet.text = (cutBefore ? ellipsis : QString()) + text.mid(sentence.start, sentence.length) +
                   (cutAfter ? ellipsis : QString());
    const int shift = (cutBefore ? 1 : 0) - sentence.start;
    for (const TextStretch &stretch : found) {
        const int start = std::max(stretch.start, sentence.start);
        const int end = std::min(stretch.end(), sentence.end());
        if (start < end)
            snippet.highlights += TextStretch{start + shift, end - start};
    }
    return snippet;
}

} // namespace PlanLens
