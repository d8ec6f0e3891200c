// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/paperdocument.h"

#include "document/documentbuilder.h"

#include <QFontInfo>

#include <algorithm>

namespace PlanLens {

static QList<PaperHeading> headingsOf(const Report &report, const AnchorMap &places)
{
    QList<PaperHeading> headings;
    for (int i = 0; i < report.blocks.size(); ++i) {
        const Block &block = report.blocks.at(i);
        const bool title = block.kind == BlockKind::Title || block.kind == BlockKind::Caption ||
                           block.kind == BlockKind::BoxTitle;
        // Run-in headings are too many for an outline.
        const bool heading = block.kind == BlockKind::Heading && block.isHeading();
        const TextRange range = places.rangeOf({.report = report.key(), .block = i});
        if ((!title && !heading) || !range.isValid())
            continue;
        const int level = block.kind == BlockKind::Title ? 0 : std::max(1, block.level);
        headings.append({block.headingText().simplified(), range.position, level});
    }
    return headings;
}

/// So many points of the screen as make `points` on paper, where 72 of them are 96 CSS pixels: Qt
/// takes points by the resolution of the screen, and the pages are set in pixels.
static qreal onPaper(qreal points)
{
    constexpr qreal inch = 72;
    constexpr qreal pixelsPerInch = 96;
    return points * pixelsPerInch / std::max(1, QFontInfo(reportFont(inch)).pixelSize());
}

PaperDocument paperDocument(const Report &report, qreal width)
{
    constexpr double points = 10.5; // 五号, as reports are printed small
    BuiltDocument built =
        DocumentBuilder(DocumentStyle(Theme::light(), onPaper(points))).build(report, {});
    built.fit(int(width));
    return {std::move(built.document), headingsOf(report, built.places)};
}

} // namespace PlanLens
