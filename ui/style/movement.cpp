// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/movement.h"

namespace PlanLens {

static MovementColors &current()
{
    static MovementColors colors = MovementColors::Neutral;
    return colors;
}

void setMovementColors(MovementColors colors)
{
    current() = colors;
}

MovementColors movementColors()
{
    return current();
}

QColor movementColor(double difference, bool weaker, const Theme &theme)
{
    return movementColor(movementColors(), difference, weaker, theme);
}

QColor movementColor(MovementColors colors, double difference, bool weaker, const Theme &theme)
{
    const bool rises = difference > 0;
    switch (colors) {
    case MovementColors::Neutral:
        return weaker ? theme.missed : theme.text;
    case MovementColors::RedRise:
        return rises ? theme.missed : theme.met;
    case MovementColors::GreenRise:
        return rises ? theme.met : theme.missed;
    }
    Q_UNREACHABLE();
}

QString toKey(MovementColors colors)
{
    switch (colors) {
    case MovementColors::Neutral:
        return QStringLiteral("neutral");
    case MovementColors::RedRise:
        return QStringLiteral("red-rise");
    case MovementColors::GreenRise:
        return QStringLiteral("green-rise");
    }
    Q_UNREACHABLE();
}

MovementColors movementColorsFromKey(const QString &key)
{
    for (const MovementColors colors : {MovementColors::RedRise, MovementColors::GreenRise}) {
        if (key == toKey(colors))
            return colors;
    }
    return MovementColors::Neutral;
}

} // namespace PlanLens
