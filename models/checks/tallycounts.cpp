// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/tallycounts.h"

#include "figures/agreement.h"
#include "interpreting/countedrows.h"

#include <algorithm>
#include <map>

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

} // namespace PlanLens
