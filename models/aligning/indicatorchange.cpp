// SPDX-License-Identifier: GPL-3.0-or-later
#include "aligning/indicatorchange.h"

#include <QCoreApplication>

namespace PlanLens {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::IndicatorChanges)
};

} // namespace

const QList<IndicatorChange> &allIndicatorChanges()
{
    static const QList<IndicatorChange> all{
        IndicatorChange::Added,        IndicatorChange::Removed,
        IndicatorChange::Redefined,    IndicatorChange::Renamed,
        IndicatorChange::Raised,       IndicatorChange::Lowered,
        IndicatorChange::BasisChanged, IndicatorChange::UnitChanged,
        IndicatorChange::Firmer,       IndicatorChange::Softer,
        IndicatorChange::WordsChanged, IndicatorChange::FigureChanged};
    return all;
}

QString detailKey(IndicatorChange change)
{
    switch (change) {
    case IndicatorChange::Added:
        return QStringLiteral("added");
    case IndicatorChange::Removed:
        return QStringLiteral("removed");
    case IndicatorChange::Redefined:
        return QStringLiteral("redefined");
    case IndicatorChange::Renamed:
        return QStringLiteral("renamed");
    case IndicatorChange::Raised:
        return QStringLiteral("raised");
    case IndicatorChange::Lowered:
        return QStringLiteral("lowered");
    case IndicatorChange::BasisChanged:
        return QStringLiteral("basis");
    case IndicatorChange::UnitChanged:
        return QStringLiteral("unit");
    case IndicatorChange::Firmer:
        return QStringLiteral("firmer");
    case IndicatorChange::Softer:
        return QStringLiteral("softer");
    case IndicatorChange::WordsChanged:
        return QStringLiteral("words");
    case IndicatorChange::FigureChanged:
        return QStringLiteral("figure");
    }
    Q_UNREACHABLE();
}

QString toKey(std::optional<IndicatorChange> change)
{
    if (!change)
        return QStringLiteral("same");
    return *change <= IndicatorChange::Lowered ? detailKey(*change) : QStringLiteral("changed");
}

QString changeText(std::optional<IndicatorChange> change)
{
    if (!change)
        return Words::tr("unchanged");
    switch (*change) {
    case IndicatorChange::Added:
        return Words::tr("new");
    case IndicatorChange::Removed:
        return Words::tr("gone");
    case IndicatorChange::Redefined:
        return Words::tr("redefined");
    case IndicatorChange::Renamed:
        return Words::tr("renamed");
    case IndicatorChange::Raised:
        return Words::tr("raised");
    case IndicatorChange::Lowered:
        return Words::tr("lowered");
    case IndicatorChange::BasisChanged:
        return Words::tr("other basis");
    case IndicatorChange::UnitChanged:
        return Words::tr("other unit");
    case IndicatorChange::Firmer:
        return Words::tr("firmer");
    case IndicatorChange::Softer:
        return Words::tr("softer");
    case IndicatorChange::WordsChanged:
        return Words::tr("other wording");
    case IndicatorChange::FigureChanged:
        return Words::tr("other figure");
    }
    Q_UNREACHABLE();
}

QString differenceText(std::optional<IndicatorChange> change, const QString &place)
{
    if (!change)
        return Words::tr("equal", "of two places");
    switch (*change) {
    case IndicatorChange::Added:
    case IndicatorChange::Removed:
        return Words::tr("only %1", "a place").arg(place);
    case IndicatorChange::Redefined:
        return Words::tr("defined otherwise", "of two places");
    case IndicatorChange::Renamed:
        return Words::tr("other name", "of two places");
    case IndicatorChange::Raised:
        return Words::tr("higher", "of two places");
    case IndicatorChange::Lowered:
        return Words::tr("lower", "of two places");
    case IndicatorChange::BasisChanged:
        return Words::tr("other basis", "of two places");
    case IndicatorChange::UnitChanged:
        return Words::tr("other unit", "of two places");
    case IndicatorChange::Firmer:
        return Words::tr("firmer", "of two places");
    case IndicatorChange::Softer:
        return Words::tr("softer", "of two places");
    case IndicatorChange::WordsChanged:
        return Words::tr("other wording", "of two places");
    case IndicatorChange::FigureChanged:
        return Words::tr("other figure", "of two places");
    }
    Q_UNREACHABLE();
}

} // namespace PlanLens
