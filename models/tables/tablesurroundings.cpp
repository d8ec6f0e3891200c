// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/tablesurroundings.h"

#include "figures/yearparts.h"
#include "heads/titletext.h"
#include "language/lexicon.h"
#include "report/writtenyears.h"
#include "tables/tableunits.h"
#include "text/characters.h"

#include <algorithm>

namespace PlanLens {

QString captionOf(const Report &report, int tableBlock)
{
    QStringList lines;
    for (int i = report.blocks.at(tableBlock).table.captionBlock; i >= 0 && i < tableBlock; ++i)
        lines.append(report.blocks.at(i).text.text());
    return lines.join(u'\n');
}

bool isNoteRow(const TableRow &row)
{
    static const WordTable starts = wordsOf("note-start");
    const Cell *only = nullptr;
    for (const Cell &cell : row.cells) {
        if (cell.text.isEmpty())
            continue;
        if (only)
            return false;
        only = &cell;
    }
    if (!only)
        return false;
    const QString &text = only->text.text();
    const auto start = starts.startingAt(text);
    return start && text.size() > start.length &&
           (isDigit(text.at(start.length)) ||
            QStringView(u"：:1.．").contains(text.at(start.length)));
}

bool isColumnNumbers(const TableRow &row)
{
    int numbers = 0;
    for (const Cell &cell : row.cells) {
        const QString &text = cell.text.text();
        const bool digits = !text.isEmpty() && std::all_of(text.begin(), text.end(),
                                                           [](QChar c) { return isDigit(c); });
        if (digits && text.toInt() != numbers + 1)
            return false;
        if (!digits && text.size() > 1)
            return false;
        numbers += digits;
    }
    return numbers > 1;
}

QStringList notesUnder(const Report &report, int tableBlock)
{
    QStringList notes;
    for (const TableRow &row : report.blocks.at(tableBlock).table.rows) {
        if (!isNoteRow(row))
            continue;
        for (const Cell &cell : row.cells)
            notes.append(cell.text.text());
    }
    notes.removeAll(QString());
    for (int i = tableBlock + 1; i < report.blocks.size(); ++i) {
        if (report.blocks.at(i).kind != BlockKind::Note)
            break;
        notes.append(report.blocks.at(i).text.text());
    }
    return notes;
}

namespace {

/// 2013年1—9月进度数据: the first line of what has no title that is known, where it names months;
/// the year of a yearbook is not that of what it tells.
QString openingLine(const Report &report)
{
    constexpr qsizetype longest = 40;
    if (report.blocks.isEmpty() || report.blocks.first().kind == BlockKind::Table)
        return {};
    const QString line = report.blocks.first().text.text();
    return line.size() <= longest && !line.endsWith(u'。') && yearPartIn(line) ? line : QString();
}

/// The year of figures that a text announces at its end, where it names no other: 2020年 of
/// 现将2020年11月1日零时的人口数据公布如下：
QString yearAnnounced(const QString &text)
{
    static const WordTable announcing = wordsOf("announces-figures");
    const bool colon = text.endsWith(u'：') || text.endsWith(u':');
    if (!announcing.ending(QStringView(text).chopped(colon)))
        return {};
    const QString last = withoutCompared(text.mid(text.lastIndexOf(u'。') + 1));
    const QList<WrittenYear> years = yearsIn(last);
    const bool one = !years.isEmpty() && std::all_of(years.begin(), years.end(), [&](auto year) {
        return year.year == years.first().year;
    });
    return one ? last.mid(years.first().start, years.first().end - years.first().start) : QString();
}

/// The year of what follows, as a paragraph not far above says, or one that the report opens with.
QString introduction(const Report &report, int block)
{
    constexpr int farthest = 20;
    const auto announcedIn = [&](int from, int to) {
        for (int above = to - 1; above >= from; --above) {
            const Block &paragraph = report.blocks.at(above);
            const bool text =
                paragraph.kind == BlockKind::Paragraph || paragraph.kind == BlockKind::Front;
            const QString year = text ? yearAnnounced(paragraph.text.text()) : QString();
            if (!year.isEmpty())
                return year;
        }
        return QString();
    };
    const QString near = announcedIn(std::max(block - farthest, 0), block);
    return near.isEmpty() ? announcedIn(0, std::min(farthest, block)) : near;
}

} // namespace

HeaderContext sectionContext(const Report &report, int block)
{
    HeaderContext context;
    const QList<int> headings = report.headingsOf(block);
    for (auto heading = headings.crbegin(); heading != headings.crend(); ++heading) {
        if (*heading != block)
            context.headings.append(report.blocks.at(*heading).headingText());
    }
    // What the title of a report of some months says its tables are of; also where it has no year.
    const QString &title = report.identity.title;
    const bool undated = !report.identity.reviewYear && !report.identity.planYear;
    if (undated || yearPartIn(title))
        context.headings.append(title.isEmpty() ? openingLine(report) : title);
    if (const QString year = undated ? introduction(report, block) : QString(); !year.isEmpty())
        context.headings.append(year);
    context.region = report.identity.regionName;
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
