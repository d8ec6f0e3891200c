// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/anchor.h"

#include <QRegularExpression>

#include <tuple>

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
    anchor.block = match.captured(2).toInt();
    if (match.hasCaptured(3)) {
        anchor.row = match.captured(3).toInt();
        anchor.column = match.captured(4).toInt();
    }
    if (match.hasCaptured(5)) {
        anchor.start = match.captured(5).toInt();
        anchor.length = match.captured(6).toInt();
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
