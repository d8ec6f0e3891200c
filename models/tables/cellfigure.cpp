// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/cellfigure.h"

#include "figures/brackets.h"
#include "figures/figureunits.h"
#include "figures/measures.h"
#include "figures/units.h"
#include "figures/valuegrammar.h"
#include "heads/headwords.h"
#include "language/lexicon.h"
#include "language/particles.h"
#include "tables/cellmarks.h"
#include "tables/cellspans.h"
#include "tables/cellunits.h"
#include "tables/tableunits.h"
#include "text/characters.h"
#include "text/oneof.h"

#include <QRegularExpression>

#include <algorithm>

namespace PlanLens {

namespace {

constexpr int longestCell = 2000;

bool holdsDigit(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

/// Two lines with a figure each: which of them is the cell's cannot be told.
bool holdsTwoLines(const QString &printed)
{
    QString text = printed;
    text.replace(QChar(QChar::LineSeparator), u'\n').replace(u'\r', u'\n');
    int lines = 0;
    for (const QStringView line : QStringView(text).split(u'\n'))
        lines += holdsDigit(line);
    return lines > 1;
}

Value asText(const QString &words)
{
    Value value;
    value.kind = ValueKind::Text;
    value.note = words;
    return value;
}

bool saysGrowth(const QString &cell)
{
    static const WordTable words = wordsOf({{0, "head-growth"}, {0, "head-compared"}});
    return words.occursIn(cell);
}

/// Makes a figure that is printed with points a change. Whether it is.
bool takePoints(Observation &o)
{
    if (rateUnit(o.value.unit, {}) != RateUnit::PercentagePoint)
        return false;
    o.measure = Measure::Change;
    o.unit = unitAsPrinted(o.value.unit);
    o.value.unit.clear();
    return true;
}

/// 2.1万人 where 亿元 stands above the table, and only there.
bool isOfOtherKind(const Value &value, const IndicatorRow &row, const Column &column,
                   const QString &unit)
{
    const auto own = parseUnit(value.unit);
    const auto above = parseUnit(unit);
    return row.unit.isEmpty() && row.parentUnit.isEmpty() && column.unit.isEmpty() && own &&
           above && own->dimension != above->dimension && own->dimension != u"number";
}

/// 1.3倍 below 增长（%）: 130.
void takeTimes(Value &value, const QString &unit)
{
    const auto own = parseUnit(value.unit);
    if (!value.isNumeric() || !own || own->dimension != u"ratio" ||
        rateUnit(unit, {}) != RateUnit::Percent)
        return;
    constexpr double percentOfOnce = 100;
    for (std::optional<double> *bound : {&value.low, &value.high}) {
        if (*bound)
            **bound = rescaled(**bound, percentOfOnce);
    }
    value.unit.clear();
}

/// 0.2元 below 增长（%）, of what is counted in 元: by how much it moved. Whether it is.
bool takeOwnChange(Observation &o, const IndicatorRow &row, const Column &column)
{
    if (column.measure != Measure::Growth || row.unit.isEmpty() || isRate(row.unit) ||
        !convert(o.value, row.unit))
        return false;
    o.measure = Measure::Change;
    o.unit = row.unit;
    return true;
}

void settleOwnUnit(Observation &o, const IndicatorRow &row, const Column &column,
                   const QString &cell)
{
    Value &value = o.value;
    if (o.measure == Measure::Growth)
        takeTimes(value, o.unit);
    if (value.unit.isEmpty() || normalUnit(value.unit) == normalUnit(o.unit))
        return;
    if (o.unit.isEmpty()) {
        o.unit = unitAsPrinted(value.unit);
        return;
    }
    if (isRate(value.unit) && !isRate(o.unit)) {
        // 下降1.9个百分点 under 比年初增加（亿元）, of a ratio.
        if (value.kind == ValueKind::Change && takePoints(o))
            return;
        // 年均增长或累计: rates and sums in one column.
        const bool grows = (o.measure == Measure::Level && saysGrowth(cell)) ||
                           (column.planYears && holds(column.title, HeadWord::Growth));
        if (grows && value.kind != ValueKind::Change &&
            rateUnit(value.unit, {}) == RateUnit::Percent) {
            o.unit = unitAsPrinted(value.unit);
            o.measure = Measure::Growth;
        } else if (value.kind != ValueKind::Change) {
            value = asText(cell);
        }
        return;
    }
    if (isRate(value.unit) && rateUnit(value.unit, {}) != rateUnit(o.unit, {})) {
        // -0.6个百分点 under 增长（%）: a change, as 0.5个百分点 under % is.
        if (column.measure == Measure::Growth)
            takePoints(o);
        return;
    }
    Value converted = value;
    if (convert(converted, o.unit)) {
        value = converted;
    } else if (isOfOtherKind(value, row, column, o.unit)) {
        o.unit = unitAsPrinted(value.unit);
        value.unit.clear();
    } else if (value.isNumeric() && parseUnit(value.unit) && !takeOwnChange(o, row, column)) {
        value = asText(cell);
    }
}

constexpr QStringView rising = u"▲△↑";
constexpr QStringView falling = u"▼▽↓";

/// ▼3.2: an arrow in front of a figure, which no note explains otherwise.
bool isArrow(const QString &cell, const MarkMeanings &marks)
{
    return cell.size() > 1 && (rising.contains(cell.front()) || falling.contains(cell.front())) &&
           isDigit(cell.at(1)) && !marks.explanations.contains(normalMark(cell.front()));
}

/// Turns it into a sign. ▲ alone, in a table without ▼, may mean either.
bool takeArrow(QString &cell, bool fallsToo)
{
    const bool falls = falling.contains(cell.front());
    if (!falls && cell.front() != u'↑' && !fallsToo)
        return false;
    cell.replace(0, 1, falls ? QStringLiteral("-") : QString());
    return true;
}

/// 地区生产总值（亿元） under 2022年（%）: of what the rate is, nothing says.
bool isCountedOtherwise(const IndicatorRow &row, const Column &column)
{
    return column.kind == ColumnKind::Value && !column.measure && !column.index &&
           column.group.isEmpty() && rateUnit(column.unit, {}) == RateUnit::Percent &&
           parseUnit(row.unit) && !isRate(row.unit);
}

/// 101.4 of 价格指数（上年=100） below 增长（%）: the index, which is no growth.
void settleIndexRow(Observation &o, const Column &column)
{
    constexpr double leastIndex = 50;
    static const QRegularExpression base(QStringLiteral("=\\s*100[）)]?$"));
    if (o.measure == Measure::Growth && o.value.low.value_or(0) >= leastIndex &&
        (column.index || base.match(o.name).hasMatch() ||
         (o.unit.isEmpty() && endsWith(o.name, HeadWord::Index)))) {
        o.measure = Measure::Level;
        o.unit.clear();
    }
    // 105.9 of 地区生产总值 below 指数 is none of its amount.
    static const WordTable quantities = wordsOf("quantity");
    if (column.index && !column.measure && o.measure == Measure::Level && o.unit.isEmpty() &&
        quantities.ending(o.name) && !endsWith(o.name, HeadWord::Index)) {
        o.measure = Measure::Comparison;
        o.unit = QStringLiteral("%");
    }
}

} // namespace

bool fallsByArrow(const Table &table)
{
    return std::any_of(table.rows.begin(), table.rows.end(), [](const TableRow &row) {
        return std::any_of(row.cells.begin(), row.cells.end(), [](const Cell &cell) {
            const QString &text = cell.text.text();
            return text.size() > 1 && falling.contains(text.front()) && isDigit(text.at(1));
        });
    });
}

CellNotes parseCellNotes(const QStringList &noteLines)
{
    static const WordTable sums = wordsOf("sum-note");
    CellNotes notes;
    notes.marks = parseMarkNotes(noteLines);
    for (const QString &line : noteLines) {
        const bool named = line.contains(u"括号");
        const bool squareNamed = line.contains(u"方括");
        const bool square = line.contains(u'〔') || line.contains(u'[') || line.contains(u'【') ||
                            line.contains(u'［') || named || squareNamed;
        QString bare = line;
        bare.removeIf([](QChar c) { return isBlank(c); });
        const bool round =
            (named && !squareNamed) || bare.contains(u"（）") || bare.contains(u"()");
        notes.squareIsSum = notes.squareIsSum || (square && sums.occursIn(line));
        notes.roundIsSum = notes.roundIsSum || (round && sums.occursIn(line));
    }
    return notes;
}

void readCell(Observation &o, const IndicatorRow &row, const Column &column, const QString &cell,
              const QString &printed, const CellContext &context)
{
    o.unit = unitOf(o.name, row, column, context);
    o.measure = column.measure.value_or(row.measure.value_or(measureOf(o.name, o.unit)));
    if (holdsTwoLines(printed)) {
        o.value = asText(cell);
        return;
    }
    QString text = cell.left(longestCell);
    if (isArrow(text, context.notes.marks) && !takeArrow(text, context.fallingArrows)) {
        o.value = asText(cell);
        return;
    }
    const QString mark = takeExplainedMark(text, context.notes.marks);
    // （15） where the notes say that it is a sum, as 〔15〕 is.
    if (context.notes.roundIsSum && isOneOf(text.isEmpty() ? QChar() : text.front(), u"（(") &&
        bracketLengthAt(text) == text.size() && text.size() > 2)
        text = u'〔' + insideOf(text).toString() + u'〕';
    takeOwnTime(o, text);
    settleSum(o, row, column, text, context);
    if (isCountedOtherwise(row, column) && holdsDigit(text)) {
        o.value = asText(cell);
        return;
    }
    o.value = parseValue(text, context.notes.marks, o.unit);
    settleOwnUnit(o, row, column, text);
    settleSumOfRate(o, text);
    settleOwnSpan(o, column, text, context);
    settleIndexRow(o, column);
    // 6.8（预计）
    if (o.role == Role::Actual && o.value.isNumeric() && holds(text, HeadWord::Estimate))
        o.estimated = true;
    settleMarks(o, mark, row.name.marks, context.notes.marks);
    settleMarkedChange(o, mark, row, column, context);
}

} // namespace PlanLens
