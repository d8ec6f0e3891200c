// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/anchor.h"

#include <QRegularExpression>

#include <tuple>
#include <utility>

namespace PlanLens {

QString Anchor::toString() const
{
    QString text = report + QStringLiteral("#b") + QString::number(block);
    if (isCell())
        text += QStringLiteral(".%1.%2").arg(row).arg(column);
    if (length > 0)
        text += QStringLiteral(":%1+%2").arg(start).arg(length);
    return text;
}

std::optional<Anchor> Anchor::fromString(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^(.*)#b(\\d+)(?:\\.(\\d+)\\.(\\d+))?(?::(\\d+)\\+(\\d+))?$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    Anchor anchor;
    anchor.report = match.captured(1);
    const std::pair<int, int *> numbers[] = {{2, &anchor.block},
                                             {3, &anchor.row},
                                             {4, &anchor.column},
                                             {5, &anchor.start},
                                             {6, &anchor.length}};
    for (const auto &[group, number] : numbers) {
        bool fits = true;
        if (match.hasCaptured(group))
            *number = match.captured(group).toInt(&fits);
        // No place has a number that large; 0 is another one.
        if (!fits)
            return std::nullopt;
    }
    return anchor;
}

bool Anchor::overlaps(const Anchor &other) const
{
    if (!samePlace(other))
        return false;
    if (length == 0 || other.length == 0)
        return true;
    return start < other.start + other.length && other.start < start + length;
}

std::strong_ordering Anchor::operator<=>(const Anchor &other) const
{
    if (const int order = report.compare(other.report); order != 0)
        return order <=> 0;
    return std::tie(block, row, column, start, length) <=>
           std::tie(other.block, other.row, other.column, other.start, other.length);
}

QDebug operator<<(QDebug debug, const Anchor &anchor)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << "Anchor(" << anchor.toString() << ')';
    return debug;
}

} // namespace PlanLens
