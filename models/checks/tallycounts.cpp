// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/tallycounts.h"

#include "figures/agreement.h"
#include "interpreting/countedrows.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace PlanLens {

namespace {

/// What the figures and the report's own 是/否 say; nothing where they leave it open or differ.
std::optional<Verdict> certainVerdict(const CheckedText &text, const RowFigures &row)
{
    if (row.actual < 0)
        return std::nullopt;
    const Observation &actual = text.at(row.actual);
    if (!actual.stated && row.target >= 0 && actual.verdict == Verdict::Missed &&
        isCloseCall(text.at(row.target).value, actual.value))
        return std::nullopt;
    const auto definite = [](const std::optional<Verdict> &verdict) {
        return verdict == Verdict::Met || verdict == Verdict::Missed ? verdict : std::nullopt;
    };
    const auto computed = definite(actual.verdict);
    if (!computed || !actual.stated)
        return computed ? computed : actual.stated;
    return computed == actual.stated ? computed : std::nullopt;
}

void countRows(const CheckedText &text, TableTally &tally, const std::vector<int> &rows)
{
    QList<NumberedRow> numbered;
    for (const int index : rows) {
        const Observation &o = text.at(text.rows().at(std::size_t(index)).any());
        numbered.append(
            {.isApart = !o.parent.isEmpty(),
             .number = o.ordinal.isEmpty() ? QString() : o.section + u'\x1f' + o.ordinal});
    }
    const QList<bool> counted = countedRows(numbered);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (counted.at(qsizetype(i)))
            tally.counted.push_back(rows.at(i));
    }
    tally.numbered = int(tally.counted.size());
    tally.rows = int(rows.size());
}

/// What a table has of what a claim counts.
std::optional<TallyBounds> countedIn(const CheckedText &text, const TableTally &tally,
                                     const TallyClaim &claim)
{
    switch (claim.kind) {
    case TallyKind::Total:
        return TallyBounds{tally.numbered, tally.numbered};
    case TallyKind::Attribute: {
        const TallyBounds bounds = tally.withAttribute(text, *claim.scope);
        const bool unmarked = bounds.certain == 0 && bounds.possible == tally.numbered;
        return unmarked ? std::nullopt : std::optional(bounds);
    }
    case TallyKind::Met:
    case TallyKind::Missed:
        return tally.judged ? std::optional(tally.outcome(text, claim.kind, claim.scope))
                            : std::nullopt;
    case TallyKind::Rate:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

struct TableFit
{
    const TableTally *tally = nullptr;
    int agreeing = 0;
    int differing = 0;
    bool yearNamed = false;
};

TableFit fitOf(const CheckedText &text, const TableTally &tally,
               const std::vector<TallyClaim> &claims)
{
    TableFit fit{&tally};
    for (const TallyClaim &claim : claims) {
        const TallyFit one = compareTally(text, tally, claim).fit;
        fit.agreeing += one == TallyFit::Yes ? 1 : 0;
        fit.differing += one == TallyFit::No ? 1 : 0;
        fit.yearNamed = fit.yearNamed || claim.year == tally.year;
    }
    return fit;
}

} // namespace

TallyBounds TableTally::withAttribute(const CheckedText &text, Attribute attribute) const
{
    TallyBounds bounds;
    for (const int index : counted) {
        const Observation &o = text.at(text.rows().at(std::size_t(index)).any());
        bounds.certain += o.attribute == attribute ? 1 : 0;
        bounds.possible += !o.attribute || o.attribute == attribute ? 1 : 0;
    }
    return bounds;
}

TallyBounds TableTally::outcome(const CheckedText &text, TallyKind kind,
                                std::optional<Attribute> scope) const
{
    const Verdict wanted = kind == TallyKind::Met ? Verdict::Met : Verdict::Missed;
    TallyBounds bounds;
    for (const int index : counted) {
        const RowFigures &row = text.rows().at(std::size_t(index));
        const Observation &o = text.at(row.any());
        const bool inside = !scope || !o.attribute || o.attribute == scope;
        const bool surelyInside = !scope || o.attribute == scope;
        if (!inside)
            continue;
        const auto verdict = certainVerdict(text, row);
        bounds.certain += surelyInside && verdict == wanted ? 1 : 0;
        bounds.possible += !verdict || verdict == wanted ? 1 : 0;
    }
    return bounds;
}

std::vector<int> TableTally::unsettled(const CheckedText &text,
                                       std::optional<Attribute> scope) const
{
    std::vector<int> rows;
    for (const int index : counted) {
        const RowFigures &row = text.rows().at(std::size_t(index));
        const std::optional<Attribute> attribute = text.at(row.any()).attribute;
        if ((!scope || !attribute || attribute == scope) && !certainVerdict(text, row))
            rows.push_back(index);
    }
    return rows;
}

std::vector<TableTally> tableTallies(const CheckedText &text)
{
    std::map<std::pair<int, int>, std::vector<int>> groups; // of rows, by table and year
    std::map<std::pair<int, int>, bool> judged;
    for (int i = 0; i < int(text.rows().size()); ++i) {
        const RowFigures &row = text.rows().at(std::size_t(i));
        const std::pair key(row.table, row.period.to);
        groups[key].push_back(i);
        if (row.target >= 0 && row.actual >= 0)
            judged[key] = true;
    }
    std::vector<TableTally> tallies;
    for (const auto &[key, rows] : groups) {
        const bool hasTargets = std::any_of(rows.begin(), rows.end(), [&](int row) {
            return text.rows().at(std::size_t(row)).target >= 0;
        });
        if (!hasTargets)
            continue;
        TableTally tally;
        tally.table = key.first;
        tally.year = key.second;
        tally.judged = judged.contains(key);
        countRows(text, tally, rows);
        tallies.push_back(std::move(tally));
    }
    return tallies;
}

TallyComparison compareTally(const CheckedText &text, const TableTally &tally,
                             const TallyClaim &claim)
{
    const auto bounds = countedIn(text, tally, claim);
    if (!bounds)
        return {};
    if (bounds->contains(claim.number))
        return {TallyFit::Yes, *bounds, claim.scope};
    // Rows without a number of their own may have been counted too.
    if (claim.kind == TallyKind::Total && claim.number > tally.numbered &&
        claim.number <= tally.rows)
        return {claim.number == tally.rows ? TallyFit::Yes : TallyFit::Unknown,
                {tally.numbered, tally.rows},
                claim.scope};
    // 其中约束性指标8项，… may have gone back to all of them since.
    if (claim.scopeInherited) {
        TallyClaim all = claim;
        all.scope.reset();
        all.scopeInherited = false;
        if (const TallyComparison other = compareTally(text, tally, all);
            other.fit == TallyFit::Yes)
            return other;
    }
    return {TallyFit::No, *bounds, claim.scope};
}

const TableTally *tableCounted(const CheckedText &text, const std::vector<TableTally> &tallies,
                               const std::vector<TallyClaim> &claims)
{
    TableFit best;
    for (const TableTally &tally : tallies) {
        const TableFit fit = fitOf(text, tally, claims);
        const auto rank = [](const TableFit &f) {
            return std::tuple(f.agreeing, -f.differing, f.yearNamed, f.tally && f.tally->judged);
        };
        if (fit.agreeing > 0 && (!best.tally || rank(fit) > rank(best)))
            best = fit;
    }
    return best.tally;
}

} // namespace PlanLens
