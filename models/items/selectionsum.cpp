// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/selectionsum.h"

#include "catalogue/displayname.h"
#include "figures/units.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace PlanLens {

namespace {

struct SelectionSumWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::SelectionSum)
};

bool isPlain(const Value &value)
{
    return value.kind == ValueKind::Number && value.relation == Relation::Equal && value.low &&
           value.high && !value.isRange() && !value.approximate;
}

QString unitOf(const CellFigure &figure)
{
    return normalUnit(figure.value.unit.isEmpty() ? figure.unit : figure.value.unit);
}

/// A mean of six digits, but never fewer than its whole number and two decimals.
double rounded(double number)
{
    const auto whole = QString::number(std::abs(number), 'f', 0).size();
    return QString::number(number, 'g', std::max(6, int(whole) + 2)).toDouble();
}

QString withUnit(double number, const QString &unit)
{
    const QString text = numberText(number);
    return unit.isEmpty() ? text : text + QLatin1Char(' ') + displayUnit(unit);
}

} // namespace

SelectionSum sumOf(int cells, const QList<CellFigure> &figures)
{
    SelectionSum result{.cells = cells, .figures = int(figures.size())};
    QList<CellFigure> plain;
    std::copy_if(figures.begin(), figures.end(), std::back_inserter(plain),
                 [](const CellFigure &figure) { return isPlain(figure.value); });
    result.leftOut = int(figures.size() - plain.size());
    if (plain.isEmpty())
        return result;
    const CellFigure &first = plain.constFirst();
    result.unitsDiffer = std::any_of(plain.cbegin(), plain.cend(), [&](const CellFigure &figure) {
        return unitOf(figure) != unitOf(first) || figure.isChange != first.isChange;
    });
    if (result.unitsDiffer)
        return result;
    result.unit = first.value.unit.isEmpty() ? first.unit : first.value.unit;
    result.added = int(plain.size());
    double sum = 0;
    for (const CellFigure &figure : std::as_const(plain))
        sum += *figure.value.low;
    result.sum = withoutDust(sum);
    result.mean = rounded(sum / double(plain.size()));
    return result;
}

QString selectionText(const SelectionSum &sum)
{
    if (sum.cells < 2)
        return {};
    QStringList parts{SelectionSumWords::tr("%n cell(s)", nullptr, sum.cells)};
    if (sum.figures > 0)
        parts << SelectionSumWords::tr("%n figure(s)", nullptr, sum.figures);
    if (sum.unitsDiffer)
        parts << SelectionSumWords::tr("different units, not added up");
    if (sum.sum && sum.added > 1)
        parts << SelectionSumWords::tr("sum %1").arg(withUnit(*sum.sum, sum.unit))
              << SelectionSumWords::tr("mean %1").arg(withUnit(*sum.mean, sum.unit));
    if (sum.leftOut > 0 && sum.added > 0)
        parts << SelectionSumWords::tr("%n that is bounded, about or in words left out", nullptr,
                                       sum.leftOut);
    return parts.join(QStringLiteral(" · "));
}

} // namespace PlanLens
