// SPDX-License-Identifier: GPL-3.0-or-later
#include "aligning/indicatorchange.h"

#include <QCoreApplication>

namespace PlanLens {

namespace {

struct IndicatorChangeWords
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
        return IndicatorChangeWords::tr("unchanged");
    switch (*change) {
    case IndicatorChange::Added:
        return IndicatorChangeWords::tr("new");
    case IndicatorChange::Removed:
        return IndicatorChangeWords::tr("gone");
    case IndicatorChange::Redefined:
        return IndicatorChangeWords::tr("redefined");
    case IndicatorChange::Renamed:
        return IndicatorChangeWords::tr("renamed");
    case IndicatorChange::Raised:
        return IndicatorChangeWords::tr("raised");
    case IndicatorChange::Lowered:
        return IndicatorChangeWords::tr("lowered");
    case IndicatorChange::BasisChanged:
        return IndicatorChangeWords::tr("other basis");
    case IndicatorChange::UnitChanged:
        return IndicatorChangeWords::tr("other unit");
    case IndicatorChange::Firmer:
        return IndicatorChangeWords::tr("firmer");
    case IndicatorChange::Softer:
        return IndicatorChangeWords::tr("softer");
    case IndicatorChange::WordsChanged:
        return IndicatorChangeWords::tr("other wording");
    case IndicatorChange::FigureChanged:
        return IndicatorChangeWords::tr("other figure");
    }
    Q_UNREACHABLE();
}

QString onlyTargetText(const QString &side)
{
    return IndicatorChangeWords::tr("target only: %1", "a place").arg(side);
}

QString differenceText(std::optional<IndicatorChange> change, const QString &side)
{
    if (!change)
        return IndicatorChangeWords::tr("equal", "of two places");
    switch (*change) {
    case IndicatorChange::Added:
    case IndicatorChange::Removed:
        return IndicatorChangeWords::tr("only %1", "a place").arg(side);
    case IndicatorChange::Redefined:
        return IndicatorChangeWords::tr("defined otherwise", "of two places");
    case IndicatorChange::Renamed:
        return IndicatorChangeWords::tr("other name", "of two places");
    case IndicatorChange::Raised:
        return IndicatorChangeWords::tr("higher", "of two places");
    case IndicatorChange::Lowered:
        return IndicatorChangeWords::tr("lower", "of two places");
    case IndicatorChange::BasisChanged:
        return IndicatorChangeWords::tr("other basis", "of two places");
    case IndicatorChange::UnitChanged:
        return IndicatorChangeWords::tr("other unit", "of two places");
    case IndicatorChange::Firmer:
        return IndicatorChangeWords::tr("firmer", "of two places");
    case IndicatorChange::Softer:
        return IndicatorChangeWords::tr("softer", "of two places");
    case IndicatorChange::WordsChanged:
        return IndicatorChangeWords::tr("other wording", "of two places");
    case IndicatorChange::FigureChanged:
        return IndicatorChangeWords::tr("other figure", "of two places");
    }
    Q_UNREACHABLE();
}

} // namespace PlanLens
