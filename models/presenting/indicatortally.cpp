// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenting/indicatortally.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace PlanLens {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::IndicatorTally)
};

/// The computed verdict; where the figures do not settle it, the report's own.
std::optional<Verdict> verdictOf(const std::optional<Observation> &actual)
{
    if (!actual)
        return {};
    const bool settled = actual->verdict == Verdict::Met || actual->verdict == Verdict::Missed;
    return actual->stated && !settled ? actual->stated : actual->verdict;
}

QString numberOf(const QString &section, const QString &ordinal)
{
    return ordinal.isEmpty() ? QString() : section + u'\x1f' + ordinal;
}

} // namespace

IndicatorTally tallyOf(const QList<TalliedRow> &rows, QList<bool> *counted)
{
    const bool numbered = std::any_of(rows.begin(), rows.end(), [](const TalliedRow &row) {
        return row.reviewed && !row.isPart && !row.number.isEmpty();
    });
    IndicatorTally tally;
    QSet<QString> numbers; // a page break repeats a number
    for (const TalliedRow &row : rows) {
        const bool counts = row.reviewed && !row.isPart &&
                            (!numbered || (!row.number.isEmpty() && !numbers.contains(row.number)));
        numbers.insert(row.number);
        if (counted)
            counted->append(counts);
        if (!row.reviewed) {
            tally.planned += row.isPart ? 0 : 1;
        } else if (row.isPart) {
            ++tally.parts;
        } else if (!counts) {
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
    for (const ScoreRow &row : rows) {
        tallied.append({.reviewed = row.target || row.actual,
                        .isPart = !row.parent.isEmpty(),
                        .number = numberOf(row.section, row.ordinal),
                        .verdict = verdictOf(row.actual)});
    }
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
        const auto reviews = [&](const auto &figure) {
            return figure && (!hasTable || fromTable(figure));
        };
        const bool reviewed = reviews(row.target) || reviews(row.actual);
        tallied.append({.reviewed = reviewed,
                        .isPart = parent && !parent->isSection,
                        .number = numberOf(parent && parent->isSection ? parent->name : QString(),
                                           row.ordinal),
                        .verdict = reviews(row.actual) ? verdictOf(row.actual) : std::nullopt});
    }
    return tallyOf(tallied);
}

QString tallyText(const IndicatorTally &tally)
{
    QStringList parts{Words::tr("%1 met").arg(tally.met), Words::tr("%1 missed").arg(tally.missed)};
    if (tally.open > 0)
        parts << Words::tr("%1 open").arg(tally.open);
    QString text = Words::tr("%1: %2").arg(Words::tr("%n indicator(s)", nullptr, tally.indicators),
                                           parts.join(Words::tr(", ")));
    QStringList apart;
    if (tally.parts > 0)
        apart << Words::tr("%n sub-row(s)", nullptr, tally.parts);
    if (tally.unnumbered > 0)
        apart << Words::tr("%n row(s) without a number", nullptr, tally.unnumbered);
    if (tally.planned > 0)
        apart << Words::tr("%n for next year only", nullptr, tally.planned);
    if (!apart.isEmpty())
        text = Words::tr("%1; not counted: %2").arg(text, apart.join(Words::tr(", ")));
    return text;
}

} // namespace PlanLens
