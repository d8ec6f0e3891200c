// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenting/citedplaces.h"

#include "presenting/charttext.h"
#include "presenting/chartwords.h"
#include "report/headingtext.h"
#include "text/stops.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace PlanLens {

namespace {

/// Of a heading, so that a citation stays one.
constexpr qsizetype longestHeading = 24;
/// Beyond it a paragraph is too long to look for a figure in.
constexpr qsizetype longParagraph = 500;

bool isText(const Block &block)
{
    return block.kind == BlockKind::Paragraph || block.kind == BlockKind::BoxText;
}

/// The block of the heading that a block stands under; -1 where it stands under none. A heading
/// that begins a paragraph is that paragraph's own: nothing tells how far behind it its item goes
/// on, and the text after a list of such items is of none of them.
int headingAbove(const Report &report, int block)
{
    const QList<int> headings = report.headingsOf(block);
    for (auto it = headings.crbegin(); it != headings.crend(); ++it) {
        if (*it != block && report.blocks.at(*it).kind == BlockKind::Heading)
            return *it;
    }
    return -1;
}

QString shortened(QString heading)
{
    heading = heading.simplified();
    while (!heading.isEmpty() && QStringLiteral("。，；：.,;:").contains(heading.back()))
        heading.chop(1);
    return heading.size() > longestHeading ? heading.left(longestHeading - 1) + u'…' : heading;
}

/// Of a character in a text, counted from 1.
int sentenceAt(const QString &text, int at)
{
    const auto end = text.cbegin() + std::min<qsizetype>(at, text.size());
    return 1 +
           int(std::count_if(text.cbegin(), end, [](QChar c) { return isOneOf(c, Stops::full); }));
}

QString paragraphText(const Report &report, const Anchor &anchor, int heading)
{
    if (!isText(report.blocks.at(anchor.block)))
        return shortened(report.blocks.at(anchor.block).text.text());
    int paragraph = 0;
    for (int i = heading + 1; i <= anchor.block; ++i)
        paragraph += isText(report.blocks.at(i)) ? 1 : 0;
    const QString text = report.blocks.at(anchor.block).text.text();
    if (text.size() <= longParagraph || anchor.length == 0)
        return ChartWords::tr("paragraph %1").arg(paragraph);
    return ChartWords::tr("paragraph %1, sentence %2")
        .arg(paragraph)
        .arg(sentenceAt(text, anchor.start));
}

/// The figure of a numbered row that stands nearest to a cell of it: tables may stand side by side.
/// Null where the row has no number.
const Observation *numberedBeside(const QList<Observation> &figures, const Anchor &cell)
{
    const Observation *nearest = nullptr;
    const auto distance = [&](const Observation &figure) {
        return std::abs(figure.anchor.column - cell.column);
    };
    for (const Observation &figure : figures) {
        if (figure.table < 0 || figure.ordinal.isEmpty() || figure.anchor.block != cell.block ||
            figure.anchor.row != cell.row)
            continue;
        if (!nearest || distance(figure) < distance(*nearest))
            nearest = &figure;
    }
    return nearest;
}

QString rowText(const Report &report, const Anchor &anchor)
{
    int table = 0;
    for (int i = 0; i <= anchor.block; ++i)
        table += report.blocks.at(i).kind == BlockKind::Table ? 1 : 0;
    return ChartWords::tr("table %1, row %2").arg(table).arg(anchor.row);
}

} // namespace

QString citedTitle(const QString &title, const QString &region, const QString &file)
{
    if (title.isEmpty())
        return file;
    const QString cited = ChartWords::tr("“%1”", "title of a report").arg(title);
    return region.isEmpty() || title.contains(region) ? cited : region + cited;
}

QString placeInSections(const Report &report, const Anchor &anchor)
{
    if (anchor.block < 0 || anchor.block >= report.blocks.size())
        return {};
    if (anchor.isCell())
        return withPage(rowText(report, anchor), report.page(anchor));
    const int heading = headingAbove(report, anchor.block);
    QStringList parts;
    if (heading >= 0)
        parts << shortened(headingTitle(report.blocks.at(heading)));
    parts << paragraphText(report, anchor, heading);
    return withPage(parts.join(ChartWords::tr(", ")), report.page(anchor));
}

QString placeOfFigure(const Report &report, const Observation &figure)
{
    return figure.origin == Origin::Table && figure.table >= 0
               ? withPage(placeWithoutReport(figure), report.page(figure.anchor))
               : placeInSections(report, figure.anchor);
}

QString placeAmong(const Report &report, const QList<Observation> &figures, const Anchor &anchor)
{
    const Observation *figure = anchor.isCell() ? numberedBeside(figures, anchor) : nullptr;
    return figure ? withPage(placeWithoutReport(*figure), report.page(anchor))
                  : placeInSections(report, anchor);
}

CitedPlace shortPlace(const StatedObservation &stated)
{
    return {shortReportName(stated), placeInReport(stated)};
}

StatedObservation withPlace(StatedObservation stated, const PlaceNamer &namer)
{
    if (namer)
        stated.place = namer(stated).place;
    return stated;
}

SeriesPoint withPlace(SeriesPoint point, const PlaceNamer &namer)
{
    point.source = withPlace(std::move(point.source), namer);
    for (StatedObservation &other : point.also)
        other = withPlace(std::move(other), namer);
    return point;
}

Series withPlaces(Series series, const PlaceNamer &namer)
{
    for (SeriesPoint &point : series.points)
        point = withPlace(std::move(point), namer);
    for (StatedObservation &left : series.left)
        left = withPlace(std::move(left), namer);
    return series;
}

QList<SharedTarget> withPlaces(QList<SharedTarget> shared, const PlaceNamer &namer)
{
    for (SharedTarget &one : shared) {
        one.target = withPlace(std::move(one.target), namer);
        one.upper = withPlace(std::move(one.upper), namer);
    }
    return shared;
}

} // namespace PlanLens
