// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/rowsaying.h"

#include "figures/periods.h"
#include "figures/yearparts.h"
#include "heads/columntitle.h"
#include "heads/headwords.h"
#include "heads/titletext.h"
#include "language/figurecells.h"
#include "language/lexicon.h"
#include "language/particles.h"

namespace PlanLens {

namespace {

constexpr qsizetype digits = 4;

/// The year that a name begins with; 0 where it begins with none. That of prices is none:
/// 2020年可比价产值.
int yearOf(const QString &name)
{
    static const WordTable signs = wordsOf("year-sign");
    static const WordTable prices = wordsOf({{0, "current-prices"}, {0, "constant-prices"}});
    const auto sign = signs.startingAt(name, digits);
    const bool named = sign && isBareYear(name.left(digits)) &&
                       name.size() > digits + sign.length &&
                       !prices.startingAt(name, digits + sign.length);
    return named ? name.left(digits).toInt() : 0;
}

} // namespace

RowRole roleNamed(const QString &name)
{
    if (name.isEmpty() || !withoutRoleAtEnd(name).isEmpty())
        return {};
    const bool estimated = holds(name, HeadWord::Estimate);
    const bool actual =
        holds(name, HeadWord::Actual) || (estimated && !holds(name, HeadWord::Target));
    return {actual ? Role::Actual : Role::Target, actual && estimated};
}

namespace {

/// 完成率, 完成计划: nothing where the name says more.
bool namesPlanRate(const QString &name)
{
    const QString words = name.chopped(Particles::rates().ending(name).length);
    return headWords(HeadWord::PlanRate).isWord(words) ||
           (words != name && roleNamed(words).role == Role::Actual);
}

} // namespace

bool saysOnlyHow(const QString &name)
{
    return namesMeasureOnly(name) || roleNamed(name).role || namesPlanRate(name) ||
           headWords(HeadWord::Rank).isWord(name);
}

void nameBy(const QString &of, IndicatorRow &row)
{
    const QString said = row.name.name;
    const RowName name = parseRowName(of, false);
    row.name.name = name.name;
    const ColumnTitle title =
        readColumnTitle(namesPlanRate(said) ? said + QStringLiteral("%") : said);
    row.measure = title.measure;
    if (row.measure) {
        if (row.name.unit.isEmpty())
            row.name.unit = title.unit;
        if (row.measure == Measure::Comparison)
            row.role = title.role;
        return;
    }
    if (row.name.unit.isEmpty())
        row.name.unit = name.unit;
    const RowRole role = roleNamed(said);
    row.role = role.role;
    row.estimated = role.estimated;
}

namespace {

/// What a row measures that is called by that alone.
std::optional<Measure> measureAlone(const QString &name)
{
    if (headWords(HeadWord::Growth).isWord(withoutCompared(name)))
        return Measure::Growth;
    return headWords(HeadWord::Rank).isWord(name) ? std::optional(Measure::Comparison)
                                                  : std::nullopt;
}

} // namespace

void settleMeasureRows(QList<IndicatorRow> &rows)
{
    int above = -1;
    QString growth; ///< 增速, of the row before
    for (int i = 0; i < rows.size(); ++i) {
        IndicatorRow &row = rows[i];
        const auto measure = measureAlone(row.name.name);
        if (above < 0 || rows.at(above).sectionCount != row.sectionCount || !measure) {
            above = i;
            growth.clear();
            continue;
        }
        const QString said = row.name.name;
        const IndicatorRow &of = rows.at(above);
        row.measure = measure;
        row.name.name = measure == Measure::Comparison ? of.name.name + growth : of.name.name;
        row.name.isSubRow = of.name.isSubRow;
        row.name.prefixWidth = of.name.prefixWidth;
        row.indent = of.indent;
        if (row.unit.isEmpty())
            row.unit = measure == Measure::Growth ? QStringLiteral("%") : rankUnit.toString();
        growth = measure == Measure::Growth ? withoutCompared(said) : QString();
    }
}

bool settleByRow(Observation &o, const IndicatorRow &row, const Column &column)
{
    if (row.role && !column.measure) {
        o.role = *row.role;
        o.estimated = row.estimated;
    }
    if (!o.period.isYear())
        return true;
    const int year = yearOf(o.name);
    if (year > 0 && year != o.period.from && periodIn(column.title))
        return false;
    if (year > 0)
        o.period = Period::year(year);
    const QString behind = o.name.mid(year > 0 ? digits + 1 : 0);
    const auto part = yearPartAt(behind, 0);
    if (part && part->end < behind.size())
        o.period = part->of(o.period.from);
    return true;
}

void keepAsWords(Observation &o)
{
    if (!o.value.isNumeric())
        return;
    o.value = {};
    o.value.kind = ValueKind::Text;
    o.value.note = o.printed;
}

} // namespace PlanLens
