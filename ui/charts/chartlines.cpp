// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartlines.h"

#include "presenting/chartrows.h"
#include "presenting/chartwords.h"

#include <algorithm>
#include <map>

namespace PlanLens {

QStringList linesOf(const ChartData &data, const QList<const ChartPoint *> &unplaced)
{
    std::map<std::pair<int, Role>, QStringList> figures;
    for (const ChartPoint *point : unplaced) {
        const QString &group = data.groups.at(point->group).label;
        // Each line begins with the name of its region.
        const QString label = withoutRegion(point->label, data.lanes.at(point->lane).name);
        figures[{point->lane, point->role}]
            << (point->isSpan() ? label : ChartWords::tr("%1 %2").arg(group, label));
    }
    QStringList lines;
    for (const auto &[key, texts] : figures) {
        const QString &lane = data.lanes.at(key.first).name;
        if (data.kind == ChartKind::Style) { // its lanes are what is reckoned
            lines << ChartWords::tr("%1: %2").arg(lane, texts.join(ChartWords::tr(", ")));
            continue;
        }
        const QString role =
            key.second == Role::Target ? ChartWords::tr("target") : ChartWords::tr("actual");
        const QString subject =
            data.lanes.size() == 1 ? role : ChartWords::tr("%1 %2").arg(lane, role);
        lines << ChartWords::tr("%1: %2").arg(subject, texts.join(ChartWords::tr(", ")));
    }
    return lines;
}

static QString countText(int more, FurtherLines further)
{
    return further == FurtherLines::InTable
               ? ChartWords::tr("… %n more line(s): the table has all figures", nullptr, more)
               : ChartWords::tr("… %n more line(s): see the tips of the figures, or copy the data",
                                nullptr, more);
}

/// Whether a line may end before the place: not within a number, a word of Latin letters or between
/// a sign and its number (≥ 8).
static bool mayBreakAt(const QString &text, qsizetype at)
{
    if (text.at(at).unicode() >= 0x2e80)
        return true;
    const bool sign = at > 1 && QStringView(u"≥≤≈<>±").contains(text.at(at - 2));
    return text.at(at - 1) == u' ' && !sign;
}

/// How many characters from `from` on go into the width, at least one. Looks no further than some
/// lines: a text may be the sources of a thousand reports.
static qsizetype charactersThatFit(const QString &text, qsizetype from,
                                   const QFontMetricsF &metrics, qreal width)
{
    const qsizetype left = text.size() - from;
    const auto goesIn = [&](qsizetype count) {
        return metrics.horizontalAdvance(text.mid(from, count)) <= width;
    };
    qsizetype tooMany = std::min<qsizetype>(32, left);
    while (tooMany < left && goesIn(tooMany))
        tooMany = std::min(2 * tooMany, left);
    if (goesIn(tooMany))
        return tooMany;
    qsizetype fits = 1;
    while (fits + 1 < tooMany) {
        const qsizetype middle = (fits + tooMany) / 2;
        (goesIn(middle) ? fits : tooMany) = middle;
    }
    return fits;
}

QStringList wrapped(const QStringList &lines, const QFontMetricsF &metrics, qreal width, int most,
                    FurtherLines further)
{
    QStringList set;
    for (const QString &line : lines) {
        for (qsizetype from = 0; from < line.size();) {
            const qsizetype fits = charactersThatFit(line, from, metrics, width);
            qsizetype end = from + fits;
            while (end < line.size() && end > from + fits / 2 && !mayBreakAt(line, end))
                --end;
            if (end <= from + fits / 2)
                end = from + fits;
            set << line.mid(from, end - from);
            for (from = end; from < line.size() && line.at(from).isSpace();)
                ++from;
        }
    }
    if (set.size() <= most || further == FurtherLines::Written)
        return set;
    const int more = int(set.size()) - most + 1;
    return set.mid(0, most - 1) << countText(more, further);
}

void addLines(const ChartStage &stage, const QStringList &lines, qreal top)
{
    const QFont font = chartFont(stage.parts.fontPixels - 1);
    const qreal height = QFontMetricsF(font).height();
    for (const QString &line : lines) {
        const QRectF rect(stage.area.left() + 2, top, stage.area.width() - 4, height);
        stage.add(
            textItem(rect, line, font, stage.theme.textMuted, Qt::AlignLeft | Qt::AlignVCenter));
        top += height;
    }
}

} // namespace PlanLens
