// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/headbody.h"

#include "figures/periods.h"
#include "figures/units.h"
#include "heads/titletext.h"
#include "language/figurecells.h"
#include "language/lexicon.h"
#include "tables/rowname.h"
#include "tables/tableunits.h"
#include "text/characters.h"

#include <algorithm>

namespace PlanLens {

namespace {

template <typename Columns>
int nameIndex(const Columns &columns)
{
    int names = 0;
    while (names < columns.size() && columns.at(names).kind != ColumnKind::Name)
        ++names;
    return names;
}

bool areYears(int names, const HeadBody &body)
{
    constexpr qsizetype longest = 6; // 2021年度
    for (int row = body.part.firstRow(); row < body.part.endRow; ++row) {
        const QString text = body.text(row, names);
        if (text.size() > longest || !isBareYear(text.left(4)) || !periodIn(text))
            return false;
    }
    return body.part.firstRow() < body.part.endRow;
}

} // namespace

ColumnBody HeadBody::of(int column) const
{
    ColumnBody body;
    for (int row = part.firstRow(); row < part.endRow; ++row) {
        const Cell *cell = table.cell(row, part.firstColumn + column);
        if (!cell || cell->covered || cell->columnSpan > 1)
            continue;
        const QString words = cell->text.text();
        if (words.isEmpty())
            continue;
        body.ordinals += isOrdinal(words);
        (isFigureCell(words) ? body.figures : body.texts) += 1;
    }
    return body;
}

QString HeadBody::text(int row, int column) const
{
    const Cell *cell = table.cell(row, part.firstColumn + column);
    return cell ? cell->text.text() : QString();
}

void settleNounBesideUnit(QList<ColumnTitle> &titles, const HeadBody &body, const QString &caption)
{
    static const WordTable quantities = wordsOf("quantity");
    const bool amounts =
        std::any_of(titles.begin(), titles.end(), [](const ColumnTitle &t) { return t.isLevel(); });
    const bool counted = !unitsInCaption(caption).isEmpty();
    for (int i = 1; i + 1 < titles.size() && !amounts; ++i) {
        ColumnTitle &title = titles[i];
        const ColumnBody column = body.of(i);
        if (title.kind != ColumnKind::Unknown || column.figures <= column.texts ||
            (titles.at(i - 1).kind != ColumnKind::Unit &&
             (titles.at(i - 1).kind != ColumnKind::Name || !counted)) ||
            titles.at(i + 1).measure != Measure::Growth || !quantities.ending(title.text))
            continue;
        title.kind = ColumnKind::Value;
        title.rule = "noun";
        return;
    }
}

void settleIndices(QList<ColumnTitle> &titles, const HeadBody &body)
{
    bool amounts = false;
    for (int i = 0; i < titles.size(); ++i) {
        const ColumnTitle &title = titles.at(i);
        amounts = amounts || (title.isLevel() && !title.index);
        // 小麦 | 万吨 | 106.1: no index is counted in tons.
        for (int row = body.part.firstRow();
             title.kind == ColumnKind::Unit && row < body.part.endRow; ++row) {
            const QString unit = unitAsPrinted(body.text(row, i));
            amounts = amounts || (parseUnit(unit) && unit != u"%");
        }
    }
    for (ColumnTitle &title : titles) {
        if (!amounts || !title.isLevel() || !title.index || title.ownNoun)
            continue;
        title.measure = Measure::Comparison;
        title.unit = QStringLiteral("%");
    }
}

void settleIndexCaption(QList<ColumnTitle> &titles, const QString &caption)
{
    static const WordTable others = wordsOf({{0, "title-joint"}, {0, "price"}});
    const bool told =
        std::any_of(titles.begin(), titles.end(), [](const ColumnTitle &t) { return t.index; });
    if (told || others.occursIn(caption) || !(isBasedOnLastYear(caption) || indexBase(caption)))
        return; // 总量和指数（上年=100）: not which of the columns is which; an index of prices is
                // one
    for (ColumnTitle &title : titles)
        title.index = title.isLevel() && title.unit.isEmpty();
}

void settleVerdictColumns(QList<ColumnTitle> &titles, const HeadBody &body)
{
    const auto isReached = [&](int column) {
        return titles.at(column).isLevel() && titles.at(column).role == Role::Actual;
    };
    int figures = 0; ///< columns of what was reached, in figures
    for (int i = 0; i < titles.size(); ++i)
        figures += isReached(i) && body.of(i).figures > 0;
    for (int i = 0; i < titles.size() && figures > 0; ++i) {
        const ColumnBody column = body.of(i);
        if (isReached(i) && titles.at(i).unit.isEmpty() && column.figures == 0 && column.texts > 0)
            titles[i].kind = ColumnKind::Stated;
    }
}

bool nameRowsOfYears(QList<ColumnTitle> &titles, const HeadBody &body, const QString &caption)
{
    const int names = nameIndex(titles);
    if (names == titles.size() || !areYears(names, body))
        return false;
    const bool units = !unitsInCaption(caption).isEmpty();
    for (int i = 0; i < titles.size() && units; ++i) {
        ColumnTitle &title = titles[i];
        const ColumnBody column = body.of(i);
        if (title.kind != ColumnKind::Unknown || column.figures <= column.texts ||
            title.text.size() < 2)
            continue;
        title.kind = ColumnKind::Value;
        title.rule = "noun";
        title.group = title.text;
        title.ownNoun = true;
    }
    return true;
}

void giveYears(QList<Column> &columns, const HeadBody &body)
{
    const int names = nameIndex(columns);
    const auto year = periodIn(body.text(body.part.firstRow(), names));
    for (Column &column : columns) {
        if (column.kind == ColumnKind::Value && !column.period.isValid() && year)
            column.period = *year;
    }
}

} // namespace PlanLens
