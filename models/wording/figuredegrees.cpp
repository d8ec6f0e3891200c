// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/figuredegrees.h"

#include "catalogue/nameform.h"
#include "figures/units.h"
#include "text/stops.h"

#include <QMap>

#include <algorithm>
#include <optional>

namespace PlanLens {

namespace {

/// The length from which a name that the catalogue does not know says what it is about.
constexpr int leastName = 4;

/// How firmly a figure is put: about so much, so much, no less (or no more) than so much.
int firmnessOf(const Value &value)
{
    if (value.approximate)
        return 0;
    return value.relation && *value.relation != Relation::Equal ? 2 : 1;
}

/// What a figure is about, alike in both reports; empty where that can't be told for sure.
QString subjectOf(const Observation &figure)
{
    if (!figure.indicator.isEmpty())
        return QLatin1Char('#') + figure.indicator;
    const QString name = nameForm(figure.name).base;
    if (name.size() < leastName)
        return {};
    return nameForm(figure.parent).base + QLatin1Char('/') + name + QLatin1Char('/') +
           toKey(figure.measure) + QLatin1Char('/') + normalUnit(figure.unit);
}

/// The year that a report plans or reviews is alike in all reports; other periods are themselves.
QString horizonOf(const Observation &figure, const ReportIdentity &identity)
{
    if (figure.period.isYear() && figure.role == Role::Target &&
        figure.period.from == identity.planYear)
        return QStringLiteral("planned");
    if (figure.period.isYear() && figure.role == Role::Actual &&
        figure.period.from == identity.reviewYear)
        return QStringLiteral("reviewed");
    return toKey(figure.role) + figure.period.toString();
}

/// The first figure of a subject, and whether the others are put as firmly.
struct Stated
{
    const Observation *figure = nullptr;
    bool isClear = true;
};

using Statements = QMap<QString, Stated>;

Statements statementsOf(const ComparedFigures &report)
{
    Statements statements;
    for (const Observation &figure : report.observations) {
        const bool isOwn = figure.regionId.isEmpty() || figure.regionId == report.identity.regionId;
        if (figure.origin != Origin::Prose || !isOwn || !figure.value.isNumeric() ||
            figure.measure == Measure::Comparison)
            continue;
        const QString subject = subjectOf(figure);
        if (subject.isEmpty())
            continue;
        Stated &stated = statements[subject + u'@' + horizonOf(figure, report.identity)];
        if (!stated.figure)
            stated.figure = &figure;
        stated.isClear &= firmnessOf(stated.figure->value) == firmnessOf(figure.value);
    }
    return statements;
}

/// 23万余张 says how a figure was rounded, not how firmly it is put.
bool isRounded(const Value &value)
{
    return value.relation == Relation::MoreThan || value.relation == Relation::LessThan;
}

bool isSameNumber(const Observation &left, const Observation &right)
{
    return !isRounded(left.value) && !isRounded(right.value) && left.value.figure() &&
           left.value.figure() == right.value.figure() &&
           normalUnit(left.unit) == normalUnit(right.unit);
}

/// Whether a row of the comparison says of these figures, or of a target in a table besides them,
/// that it binds more or less firmly.
bool isTold(const Observation &left, const Observation &right,
            const IndicatorComparison &indicators)
{
    return std::any_of(indicators.rows.cbegin(), indicators.rows.cend(),
                       [&](const ComparedIndicator &row) {
                           if (!(row.changes & (IndicatorChange::Firmer | IndicatorChange::Softer)))
                               return false;
                           const auto former = row.figure(0);
                           const auto later = row.figure(int(row.sides.size()) - 1);
                           const bool isIndicator = !right.indicator.isEmpty() &&
                                                    row.named().indicator == right.indicator;
                           return isIndicator || (former && former->anchor == left.anchor) ||
                                  (later && later->anchor == right.anchor);
                       });
}

QString textOf(const ReportWithFigures &side, const Observation &figure)
{
    const MappedText *text = side.report.textAt(figure.anchor);
    return text ? text->text() : QString();
}

/// The figure as printed, as a degree of its own.
Degree boundOf(const ReportWithFigures &side, const Observation &figure)
{
    return {QStringLiteral("bound"), firmnessOf(figure.value),
            textOf(side, figure).mid(figure.anchor.start, figure.anchor.length)};
}

/// A word of certainty, and the place from it to the end of the figure that it governs.
struct Certainty
{
    Degree degree;
    Anchor place;
};

std::optional<Certainty> certaintyOf(const ReportWithFigures &side, const Observation &figure)
{
    const QString text = textOf(side, figure);
    const qsizetype end = figure.anchor.start + figure.anchor.length;
    qsizetype clause = figure.anchor.start;
    while (clause > 0 && !isClauseOrLead(text.at(clause - 1)))
        --clause;
    std::optional<Certainty> certainty;
    for (const Degree &degree : DegreeLadders::shipped().degrees()) {
        if (degree.ladder != u"certainty")
            continue;
        const qsizetype at = text.lastIndexOf(degree.word, end - 1);
        if (at < clause || (certainty && at <= certainty->place.start))
            continue;
        certainty = {degree, figure.anchor};
        certainty->place.start = int(at);
        certainty->place.length = int(end - at);
    }
    return certainty;
}

std::optional<DegreeChange> certaintyChange(const ReportWithFigures &left,
                                            const Observation &former,
                                            const ReportWithFigures &right,
                                            const Observation &later)
{
    if (later.role != Role::Target)
        return {};
    const auto from = certaintyOf(left, former);
    const auto to = certaintyOf(right, later);
    if (!from || !to || from->degree.step == to->degree.step)
        return {};
    return DegreeChange{from->degree, to->degree, later.name, from->place, to->place};
}

bool isEarlier(const DegreeChange &a, const DegreeChange &b)
{
    return a.right < b.right;
}

} // namespace

QList<DegreeChange> figureDegrees(const ReportWithFigures &left, const ReportWithFigures &right,
                                  const IndicatorComparison &indicators)
{
    const Statements before = statementsOf(left.figures);
    const Statements now = statementsOf(right.figures);
    QList<DegreeChange> changes;
    for (auto it = now.cbegin(); it != now.cend(); ++it) {
        const auto known = before.constFind(it.key());
        if (known == before.cend() || !known->isClear || !it->isClear)
            continue;
        const Observation &former = *known->figure;
        const Observation &later = *it->figure;
        if (const auto change = certaintyChange(left, former, right, later))
            changes.append(*change);
        if (firmnessOf(former.value) != firmnessOf(later.value) &&
            (later.role == Role::Target || isSameNumber(former, later)) &&
            !isTold(former, later, indicators))
            changes.append({boundOf(left, former), boundOf(right, later), later.name, former.anchor,
                            later.anchor});
    }
    std::sort(changes.begin(), changes.end(), isEarlier);
    return changes;
}

QList<DegreeChange> degreeChanges(const ReportWithFigures &left, const ReportWithFigures &right,
                                  const IndicatorComparison &indicators)
{
    QList<DegreeChange> changes = degreeChanges(left.report, right.report);
    for (const DegreeChange &change : figureDegrees(left, right, indicators)) {
        // The words around a figure may have been the same, and found so already.
        const bool isKnown =
            std::any_of(changes.cbegin(), changes.cend(), [&](const DegreeChange &known) {
                return known.from.ladder == change.from.ladder &&
                       known.right.block == change.right.block &&
                       known.right.start == change.right.start;
            });
        if (!isKnown)
            changes.append(change);
    }
    std::stable_sort(changes.begin(), changes.end(), isEarlier);
    return changes;
}

} // namespace PlanLens
