// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sourcepages.h"

#include <QStringList>

#include <algorithm>

namespace PlanLens {

void SourcePages::add(int start, int page)
{
    if (page <= 0)
        return;
    while (!starts.isEmpty() && starts.constLast().start >= start)
        starts.removeLast();
    if (starts.isEmpty() || starts.constLast().page != page)
        starts.append({start, page});
}

void SourcePages::add(int start, const SourcePages &pages)
{
    for (const PageStart &own : pages.starts)
        add(start + own.start, own.page);
}

std::optional<int> SourcePages::at(int offset) const
{
    const auto next =
        std::upper_bound(starts.begin(), starts.end(), offset,
                         [](int place, const PageStart &page) { return place < page.start; });
    return next == starts.begin() ? std::nullopt : std::optional((next - 1)->page);
}

QString SourcePages::toText() const
{
    QStringList parts;
    for (const PageStart &page : starts)
        parts += QStringLiteral("%1:%2").arg(page.start).arg(page.page);
    return parts.join(u' ');
}

SourcePages SourcePages::fromText(const QString &text)
{
    SourcePages pages;
    int last = -1;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype colon = part.indexOf(u':');
        bool isStart = false;
        bool isPage = false;
        const PageStart read{part.left(colon).toInt(&isStart), part.mid(colon + 1).toInt(&isPage)};
        if (colon < 0 || !isStart || !isPage || read.start <= last || read.page <= 0)
            return {};
        last = read.start;
        pages.starts.append(read);
    }
    return pages;
}

} // namespace PlanLens
