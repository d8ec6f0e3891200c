// SPDX-License-Identifier: GPL-3.0-or-later
#include "scans/pageparts.h"

#include <QList>

namespace PlanLens {

namespace {

PictureFailure failureOf(const QByteArray &word)
{
    if (word == "large")
        return PictureFailure::TooLarge;
    return word == "small" ? PictureFailure::TooSmall : PictureFailure::Damaged;
}

/// False where it is no line of the form.
bool takeLine(PageParts &parts, const QByteArray &line)
{
    const QList<QByteArray> words = line.split(' ');
    // No picture has a place beyond.
    constexpr int farthest = 1'000'000;
    bool sound = true;
    const auto number = [&](qsizetype i) {
        const int read = words.value(i).toInt();
        sound = sound && read >= -farthest && read <= farthest;
        return read;
    };
    if (words.constFirst() == "pages")
        parts.pages = number(1);
    else if (words.constFirst() == "rest")
        parts.rest = true;
    else if (words.constFirst() == "failed")
        parts.failure = failureOf(words.value(1));
    else if (words.constFirst() == "size" && words.size() == 4) {
        parts.width = number(1);
        parts.height = number(2);
        parts.resolution = number(3);
    } else if (words.constFirst() == "rule" && words.size() == 5) {
        parts.rules.emplace_back(QPoint(number(1), number(2)), QPoint(number(3), number(4)));
    } else if (words.constFirst() == "line" && number(1) == int(parts.lines.size())) {
        parts.lines.emplace_back(number(2), number(3));
    } else {
        return false;
    }
    return sound;
}

} // namespace

PageParts readPageParts(const QByteArray &output)
{
    PageParts parts;
    for (const QByteArray &line : output.split('\n')) {
        if (!line.isEmpty() && !takeLine(parts, line))
            parts.failure = PictureFailure::Damaged;
    }
    constexpr int leastResolution = 20;
    if (parts.failure == PictureFailure::None &&
        (parts.pages < 1 || parts.width < 1 || parts.height < 1 ||
         parts.resolution < leastResolution))
        parts.failure = PictureFailure::Damaged;
    return parts;
}

} // namespace PlanLens
