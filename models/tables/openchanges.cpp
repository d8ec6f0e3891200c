// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/openchanges.h"

#include "language/figurecells.h"
#include "text/characters.h"

#include <algorithm>
#include <cmath>

namespace PlanLens {

namespace {

/// What the cells of a column of changes or rates say by their own signs.
enum class OpenChange { Unknown, Rates, Amounts };

OpenChange byCells(const HeadBody &body, int column)
{
    int rates = 0;
    int others = 0;
    for (int row = body.part.firstRow(); row < body.part.endRow; ++row) {
        const QString text = body.text(row, column);
        const bool figure = std::any_of(text.begin(), text.end(), isDigit);
        const bool rate = text.contains(u'%') || text.contains(u'％');
        rates += figure && rate;
        others += figure && !rate && isFigureCell(text);
    }
    return rates > 0 && others == 0 ? OpenChange::Rates : OpenChange::Unknown;
}

std::optional<double> numberIn(QString text)
{
    bool is = false;
    const double number = text.remove(u',').remove(u'+').toDouble(&is);
    return is ? std::optional(number) : std::nullopt;
}

constexpr int fewestRows = 2; ///< one may be so by chance
constexpr int rowsLookedAt = 40;
constexpr int farthest = 6; ///< columns: the levels that a change is of stand near

/// Whether the cells of a column are the difference of two others, or its rate.
OpenChange byArithmetic(const HeadBody &body, int column, int now, int before)
{
    constexpr double slack = 0.051; // of figures with one decimal
    int amounts = 0;
    int rates = 0;
    int rows = 0;
    const int last = std::min(body.part.endRow, body.part.firstRow() + rowsLookedAt);
    for (int row = body.part.firstRow(); row < last; ++row) {
        const auto moved = numberIn(body.text(row, column));
        const auto level = numberIn(body.text(row, now));
        const auto base = numberIn(body.text(row, before));
        if (!moved || !level || !base || *base == 0)
            continue;
        ++rows;
        amounts += std::abs(*level - *base - *moved) <= slack;
        rates += std::abs(100 * (*level / *base - 1) - *moved) <= slack;
    }
    if (rows < fewestRows)
        return OpenChange::Unknown;
    if (amounts == rows && rates < rows)
        return OpenChange::Amounts;
    return rates == rows && amounts < rows ? OpenChange::Rates : OpenChange::Unknown;
}

OpenChange byLevels(const QList<ColumnTitle> &titles, const HeadBody &body, int column)
{
    const int first = std::max(0, column - farthest);
    const int end = std::min(int(titles.size()), column + farthest + 1);
    for (int now = first; now < end; ++now) {
        for (int before = first; titles.at(now).isLevel() && before < end; ++before) {
            if (now == before || !titles.at(before).isLevel())
                continue;
            const OpenChange change = byArithmetic(body, column, now, before);
            if (change != OpenChange::Unknown)
                return change;
        }
    }
    return OpenChange::Unknown;
}

/// 增减 | 增长（%）: beside a column of rates against the same time, it is the amounts.
bool hasRatesBeside(const QList<ColumnTitle> &titles, int column)
{
    for (const int i : {column - 1, column + 1}) {
        if (i >= 0 && i < titles.size() && titles.at(i).measure == Measure::Growth &&
            !titles.at(i).period && !titles.at(i).sum && !titles.at(i).yearlyMean)
            return true;
    }
    return false;
}

} // namespace

void settleOpenChanges(QList<ColumnTitle> &titles, const HeadBody &body)
{
    for (int i = 0; i < titles.size(); ++i) {
        ColumnTitle &title = titles[i];
        if (title.kind != ColumnKind::NotRead || title.word != HeadWord::Compared)
            continue;
        OpenChange change = byCells(body, i);
        if (change == OpenChange::Unknown)
            change = hasRatesBeside(titles, i) ? OpenChange::Amounts : byLevels(titles, body, i);
        if (change == OpenChange::Unknown)
            continue;
        const bool rates = change == OpenChange::Rates;
        title.kind = ColumnKind::Value;
        title.measure = rates ? Measure::Growth : Measure::Change;
        title.unit = rates ? QStringLiteral("%") : QString();
        title.rule = rates ? "growth" : "change";
    }
}

} // namespace PlanLens
