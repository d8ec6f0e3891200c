// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/tablesurroundings.h"

#include "tables/tableunits.h"

namespace PlanLens {

QString captionOf(const Report &report, int tableBlock)
{
    QStringList lines;
    for (int i = report.blocks.at(tableBlock).table.captionBlock; i >= 0 && i < tableBlock; ++i)
        lines.append(report.blocks.at(i).text.text());
    return lines.join(u'\n');
}

QStringList notesUnder(const Report &report, int tableBlock)
{
    QStringList notes;
    for (int i = tableBlock + 1; i < report.blocks.size(); ++i) {
        if (report.blocks.at(i).kind != BlockKind::Note)
            break;
        notes.append(report.blocks.at(i).text.text());
    }
    return notes;
}

HeaderContext sectionContext(const Report &report, int block)
{
    HeaderContext context;
    const QList<int> headings = report.headingsOf(block);
    for (auto heading = headings.crbegin(); heading != headings.crend(); ++heading) {
        if (*heading != block)
            context.headings.append(report.blocks.at(*heading).headingText());
    }
    context.reviewYear = report.identity.reviewYear;
    context.planYear = report.identity.planYear;
    context.plansYears = report.identity.kind == ReportKind::Outline;
    return context;
}

HeaderContext headerContext(const Report &report, int tableBlock)
{
    HeaderContext context = sectionContext(report, tableBlock);
    context.caption = captionOf(report, tableBlock);
    context.percent = unitsInCaption(context.caption) == QStringList{QStringLiteral("%")};
    return context;
}

} // namespace PlanLens
