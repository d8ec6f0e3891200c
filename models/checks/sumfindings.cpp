// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/sumfindings.h"

#include "catalogue/conversion.h"
#include "figures/units.h"

#include <QCoreApplication>

#include <limits>

namespace PlanLens {

namespace {

struct SumFindingsTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Checks)
};

constexpr double infinity = std::numeric_limits<double>::infinity();

} // namespace

Span spanInBase(const Observation &figure)
{
    const auto unit = parseUnit(unitOf(figure));
    const double factor = unit ? unit->factor : 1.0;
    const Value &value = figure.value;
    Span span{-infinity, infinity};
    if (value.low)
        span.low = printedSpan(*value.low, lastDigit(*value.low)).low * factor;
    if (value.high)
        span.high = printedSpan(*value.high, lastDigit(*value.high)).high * factor;
    return span;
}

QString dimensionOf(const Observation &figure)
{
    const auto unit = parseUnit(unitOf(figure));
    return unit ? unit->dimension : QString();
}

Finding sumFinding(const CheckedText &text, int sum, const QList<int> &parts)
{
    Span total{0, 0};
    QStringList shown;
    for (const int part : parts) {
        const Span span = spanInBase(text.at(part));
        total = {total.low + span.low, total.high + span.high};
        shown.append(shownWithUnit(text.at(part)));
    }
    const bool fits = total.touches(spanInBase(text.at(sum)));
    const QString list = shown.join(QStringLiteral(" + "));
    const QString whole = shownWithUnit(text.at(sum));
    Finding finding = text.finding(
        CheckRule::Arithmetic, fits ? FindingResult::Consistent : FindingResult::Contradiction,
        fits ? SumFindingsTexts::tr("%1 come to %2, as stated.").arg(list, whole)
             : SumFindingsTexts::tr("%1 do not come to the %2 stated.").arg(list, whole));
    finding.evidence = {text.evidence(sum)};
    for (const int part : parts)
        finding.evidence.append(text.evidence(part));
    return finding;
}

} // namespace PlanLens
