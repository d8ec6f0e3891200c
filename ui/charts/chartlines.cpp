// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartlines.h"

#include "presenting/chartwords.h"

#include <map>

namespace PlanLens {

QStringList linesOf(const ChartData &data, const QList<const ChartPoint *> &unplaced)
{
    std::map<std::pair<int, Role>, QStringList> figures;
    for (const ChartPoint *point : unplaced) {
        const QString &group = data.groups.at(point->group).label;
        figures[{point->lane, point->role}]
            << (point->isSpan() ? point->label : ChartWords::tr("%1 %2").arg(group, point->label));
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

/// Whether a line may end before the place: not within a number, a word of Latin letters or between
/// a sign and its number (≥ 8).
static bool mayBreakAt(const QString &text, qsizetype at)
{
    if (text.at(at).unicode() >= 0x2e80)
        return true;
    const bool sign = at > 1 && QStringView(u"≥≤≈<>±").contains(text.at(at - 2));
    return text.at(at - 1) == u' ' && !sign;
}

QStringList wrapped(const QStringList &lines, const QFontMetricsF &metrics, qreal width, int most)
{
    QStringList set;
    for (const QString &line : lines) {
        QString rest = line;
        while (!rest.isEmpty()) {
            qsizetype fits = rest.size();
            while (fits > 1 && metrics.horizontalAdvance(rest.left(fits)) > width)
                fits -= std::max<qsizetype>(1, (fits * 3) / 100);
            qsizetype at = fits;
            while (at < rest.size() && at > fits / 2 && !mayBreakAt(rest, at))
                --at;
            if (at <= fits / 2)
                at = fits;
            set << rest.left(at);
            rest = rest.mid(at).trimmed();
        }
    }
    if (set.size() <= most)
        return set;
    const int more = int(set.size()) - most + 1;
    set = set.mid(0, most - 1);
    set << ChartWords::tr("… %n more line(s): see the tips of the figures, or copy the data",
                          nullptr, more);
    return set;
}

} // namespace PlanLens
