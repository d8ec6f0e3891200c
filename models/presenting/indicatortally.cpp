// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenting/indicatortally.h"

#include "interpreting/countedrows.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace PlanLens {

namespace {

struct IndicatorTallyWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::IndicatorTally)
};

std::optional<Verdict> verdictOf(const std::optional<Observation> &actual)
{
    return actual ? shownVerdict(*actual) : std::nullopt;
}

/// What a row says of the year under review and of the next. Blank cells review nothing where there
/// is a target for the next year; a row that is blank throughout is an open one.
TalliedRow talliedRow(const std::optional<Observation> &target,
                      const std::optional<Observation> &actual,
                      const std::optional<Observation> &next, bool isPart)
{
    const std::optional<Observation> &review = statesFigure(actual) || !target ? actual : target;
    TalliedRow row{.reviewed = review && (statesFigure(review) || !statesFigure(next)),
                   .isPart = isPart,
                   .verdict = verdictOf(actual)};
    // The number is that of the table under review: that of plans may number otherwise.
    if (review && !review->ordinal.isEmpty())
        row.number =
            QStringList{QString::number(review->table), review->section, review->ordinal}.join(
                u'\x1f');
    return row;
}

} // namespace

bool statesFigure(const std::optional<Observation> &figure)
{
    return figure && figure->value.kind != ValueKind::Blank;
}

IndicatorTally tallyOf(const QList<TalliedRow> &rows, QList<bool> *counted)
{
    QList<NumberedRow> numbered;
    for (const TalliedRow &row : rows)
        numbered.append({.isApart = row.isPart || !row.reviewed, .number = row.number});
    const QList<bool> counts = countedRows(numbered);
    if (counted)
        *counted = counts;
    IndicatorTally tally;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const TalliedRow &row = rows.at(i);
        if (!row.reviewed) {
            tally.planned += row.isPart ? 0 : 1;
        } else if (row.isPart) {
            ++tally.parts;
        } else if (!counts.at(i)) {
            ++tally.unnumbered;
        } else {
            const bool met = row.verdict == Verdict::Met;
            const bool missed = row.verdict == Verdict::Missed;
            ++tally.indicators;
            tally.met += met ? 1 : 0;
            tally.missed += missed ? 1 : 0;
            tally.open += met || missed ? 0 : 1;
        }
    }
    return tally;
}

IndicatorTally tallyOf(const QList<ScoreRow> &rows, QList<bool> *counted)
{
    QList<TalliedRow> tallied;
    for (const ScoreRow &row : rows)
        tallied.append(talliedRow(row.target, row.actual, row.next, !row.parent.isEmpty()));
    return tallyOf(tallied, counted);
}

IndicatorTally tallyOf(const IndicatorTable &table)
{
    const auto fromTable = [](const auto &figure) {
        return figure && figure->origin == Origin::Table;
    };
    const bool hasTable =
        std::any_of(table.rows.cbegin(), table.rows.cend(), [&](const ListedIndicator &row) {
            return fromTable(row.target) || fromTable(row.actual) || fromTable(row.planTarget);
        });
    QList<TalliedRow> tallied;
    for (const ListedIndicator &row : table.rows) {
        const bool any = row.target || row.actual || row.planTarget;
        const bool inTable =
            fromTable(row.target) || fromTable(row.actual) || fromTable(row.planTarget);
        if (row.isSection || !any || (hasTable && !inTable))
            continue;
        const ListedIndicator *parent = row.parent < 0 ? nullptr : &table.rows.at(row.parent);
        // What the text alone has of a row of a table is no review in the table.
        const auto counting = [&](const std::optional<Observation> &figure) {
            return !hasTable || fromTable(figure) ? figure : std::nullopt;
        };
        tallied.append(talliedRow(counting(row.target), counting(row.actual),
                                  counting(row.planTarget), parent && !parent->isSection));
    }
    return tallyOf(tallied);
}

IndicatorTally tallyAmong(const QList<ScoreRow> &rows, std::optional<Attribute> kind)
{
    IndicatorTally tally;
    for (const ScoreRow &row : rows) {
        if (!row.counted || (kind && row.attribute != kind))
            continue;
        const std::optional<Verdict> verdict = talliedVerdict(row);
        ++tally.indicators;
        tally.met += verdict == Verdict::Met ? 1 : 0;
        tally.missed += verdict == Verdict::Missed ? 1 : 0;
    }
    tally.open = tally.indicators - tally.met - tally.missed;
    return tally;
}

std::optional<Verdict> talliedVerdict(const ScoreRow &row)
{
    return verdictOf(row.actual);
}

QString notCountedText(const IndicatorTally &tally)
{
    QStringList apart;
    if (tally.parts > 0)
        apart << IndicatorTallyWords::tr("%n sub-row(s)", nullptr, tally.parts);
    if (tally.unnumbered > 0)
        apart << IndicatorTallyWords::tr("%n row(s) without a number", nullptr, tally.unnumbered);
    if (tally.planned > 0)
        apart << IndicatorTallyWords::tr("%n for next year only", nullptr, tally.planned);
    return apart.join(IndicatorTallyWords::tr(", "));
}

QString tallyText(const IndicatorTally &tally)
{
    QStringList parts{IndicatorTallyWords::tr("%1 met").arg(tally.met),
                      IndicatorTallyWords::tr("%1 missed").arg(tally.missed)};
    if (tally.open > 0)
        parts << IndicatorTallyWords::tr("%1 open").arg(tally.open);
    QString text = IndicatorTallyWords::tr("%1: %2").arg(
        IndicatorTallyWords::tr("%n indicator(s)", nullptr, tally.indicators),
        parts.join(IndicatorTallyWords::tr(", ")));
    const QString apart = notCountedText(tally);
    if (!apart.isEmpty())
        text = IndicatorTallyWords::tr("%1; not counted: %2").arg(text, apart);
    return text;
}

} // namespace PlanLens
