// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/direction.h"

namespace PlanLens {

QString toKey(Direction direction)
{
    switch (direction) {
    case Direction::Higher:
        return QStringLiteral("higher");
    case Direction::Lower:
        return QStringLiteral("lower");
    case Direction::AtMost:
        return QStringLiteral("at-most");
    case Direction::None:
        return QStringLiteral("none");
    }
    Q_UNREACHABLE();
}

std::optional<Direction> directionFrom(QStringView key)
{
    for (const Direction direction :
         {Direction::Higher, Direction::Lower, Direction::AtMost, Direction::None}) {
        if (toKey(direction) == key)
            return direction;
    }
    return std::nullopt;
}

} // namespace PlanLens
