// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/cellfigure.h"

#include "figures/brackets.h"
#include "figures/figureunits.h"
#include "figures/fiveyearplans.h"
#include "figures/measures.h"
#include "figures/periods.h"
#include "figures/units.h"
#include "figures/valuegrammar.h"
#include "figures/valuewords.h"
#include "figures/yearparts.h"
#include "language/lexicon.h"
#include "language/particles.h"
#include "tables/headwords.h"
#include "tables/tableunits.h"
#include "text/characters.h"
#include "text/oneof.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace PlanLens {

namespace {

constexpr int longestCell = 2000;
/// Nobody prints less than this of a unit: the unit is a misprint.
constexpr double leastFigure = 1e-4;

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

/// 人均（元） beside 单位 亿元: the column is of a noun of its own, and says in what it is counted.
bool hasOwnUnit(const Column &column)
{
    return !column.group.isEmpty() && !column.unit.isEmpty() && !column.measure;
}

QString levelUnit(const QString &name, const IndicatorRow &row, const Column &column,
                  const CellContext &context)
{
    if (!row.unit.isEmpty() && !hasOwnUnit(column))
        return row.unit;
    if (!column.unit.isEmpty() && !column.measure)
        return unitAsPrinted(column.unit);
    if (!row.parentUnit.isEmpty())
        return row.parentUnit;
    return context.captionUnits.size() == 1 ? context.captionUnits.first()
                                            : unitAmong(context.captionUnits, name);
}

/// Growth and shares have the unit of their title; a change without one has the row's.
QString unitOf(const QString &name, const IndicatorRow &row, const Column &column,
               const CellContext &context)
{
    if (column.measure && !column.unit.isEmpty())
        return unitAsPrinted(column.unit);
    return levelUnit(name, row, column, context);
}

bool isRate(const QString &unit)
{
    return rateUnit(unit, {}) != RateUnit::None;
}

double rescaled(double number, double factor)
{
    constexpr int digits = 12;
    return QString::number(number * factor, 'g', digits).toDouble();
}

/// Turns the figure into the unit of its column. False where it cannot be one of the column's.
bool convert(Value &value, const QString &unit)
{
    const auto factor = conversion(value.unit, unit);
    if (!factor)
        return false;
    for (std::optional<double> *bound : {&value.low, &value.high}) {
        if (!*bound)
            continue;
        **bound = rescaled(**bound, *factor);
        if (**bound != 0 && std::abs(**bound) < leastFigure)
            return false;
    }
    value.unit.clear();
    return true;
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

void settleOwnUnit(Observation &o, const Column &column, const QString &cell)
{
    Value &value = o.value;
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
    if (convert(converted, o.unit))
        value = converted;
    else if (value.isNumeric() && parseUnit(value.unit))
        value = asText(cell);
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

/// The mark at the end of a cell that a note explains: `52.3*`.
QString takeExplainedMark(QString &cell, const MarkMeanings &marks)
{
    if (cell.size() < 2 || !isMark(cell.back()))
        return {};
    const QString mark = normalMark(cell.back());
    if (!marks.explanations.contains(mark) || !holdsDigit(cell))
        return {};
    cell.chop(1);
    return mark;
}

/// “*为2024年数据”: the figures with the mark are of another year than their column.
std::optional<Period> periodOfMark(const QString &mark, const MarkMeanings &marks)
{
    constexpr qsizetype longestNoun = 5; // 带*的指标为, *号数据为
    constexpr qsizetype longestSaid = 9; // 2019年快报数据
    constexpr qsizetype yearDigits = 4;
    static const WordTable verbs = wordsOf("note-verb");
    const QString words = marks.explanations.value(mark);
    WordTable::Hit hit;
    const qsizetype verb = verbs.find(words, 0, &hit);
    if (verb == 0)
        return periodIn(words);
    // 带*的为2019年数据, but 标*的指标为2019年新增指标
    static const WordTable figures = wordsOf("figure-noun");
    const QString said = words.mid(verb + hit.length);
    const auto period = verb > 0 && verb <= longestNoun ? periodIn(said) : std::nullopt;
    const bool short_ = said.size() <= longestSaid && figures.occursIn(said.mid(yearDigits));
    return period && period->isYear() && short_ ? period : std::nullopt;
}

/// “*为绝对量，▲为百分点”: the figures with the mark are changes below a head of growth.
void settleMarkedChange(Observation &o, const QString &mark, const IndicatorRow &row,
                        const Column &column, const CellContext &context)
{
    if (mark.isEmpty() || o.measure != Measure::Growth || !o.value.isNumeric())
        return;
    const QString words = context.notes.marks.explanations.value(mark);
    Column level = column;
    level.measure.reset();
    level.unit.clear();
    if (words.contains(pointsUnit.sliced(1)))
        o.unit = pointsUnit.toString();
    else if (holds(words, HeadWord::Amount) || holds(words, HeadWord::Change))
        o.unit = levelUnit(o.name, row, level, context);
    else
        return;
    o.measure = Measure::Change;
}

/// “①利润为1-8月数”: the figures with the mark are of that part of their year.
std::optional<Period> partOfMark(const QString &mark, const MarkMeanings &marks,
                                 const Observation &o)
{
    constexpr qsizetype longestRest = 5; // 累计数
    static const WordTable verbs = wordsOf("note-verb");
    static const WordTable figures = wordsOf("figure-noun");
    const QString words = marks.explanations.value(mark);
    WordTable::Hit hit;
    const qsizetype verb = verbs.find(words, 0, &hit);
    const auto part = verb < 0 ? std::nullopt : yearPartAt(words, verb + hit.length);
    if (!part || !o.period.isValid() || o.period.isSpan())
        return std::nullopt;
    const QString rest = words.mid(part->end);
    const bool short_ = rest.size() <= longestRest && figures.occursIn(rest);
    return short_ ? std::optional(part->of(o.period.from)) : std::nullopt;
}

void settleMarks(Observation &o, const QString &cellMark, const QString &nameMarks,
                 const MarkMeanings &marks)
{
    QStringList all;
    if (!cellMark.isEmpty())
        all.append(cellMark);
    for (const QChar mark : nameMarks)
        all.append(normalMark(mark));
    for (const QString &mark : std::as_const(all)) {
        const auto period = periodOfMark(mark, marks);
        if (period && o.role == Role::Actual)
            o.period = *period;
        else if (const auto part = partOfMark(mark, marks, o); part && o.role == Role::Actual)
            o.period = *part;
    }
}

/// 〔17〕 is the sum over the plan's years, in the row's unit.
void settleSum(Observation &o, const IndicatorRow &row, const Column &column, const QString &cell,
               const CellContext &context)
{
    const bool square = isSquare(cell);
    if (!square || !(context.notes.squareIsSum || context.notes.roundIsSum || context.fiveYear ||
                     column.planYears))
        return;
    const Period &plan = context.planYears;
    // 〔17〕 below the year before the plan: the sum of the plan that ended then.
    const bool before = column.period.isYear() && !column.planYears && plan.isValid() &&
                        column.period.to < plan.from;
    if (before)
        o.period = planEndingWith(column.period.to).value_or(column.period);
    else if (plan.isValid())
        o.period = plan;
    if (!column.measure)
        return;
    Column level = column;
    level.measure.reset();
    level.unit.clear();
    o.unit = levelUnit(o.name, row, level, context);
    o.measure = measureOf(o.name, o.unit);
}

/// The sum of a rate is how far it changes: 〔5.1〕 of 城镇化率（%）.
void settleSumOfRate(Observation &o, const QString &cell)
{
    if (isSquare(cell) && o.measure == Measure::Level && isRate(o.unit) && o.value.isNumeric() &&
        Particles::rates().ending(o.name))
        o.measure = Measure::Change;
}

/// 6.5（年均）, 累计15: a mean or sum over the plan's years in a column of one of them.
void settleOwnSpan(Observation &o, const Column &column, const QString &cell,
                   const CellContext &context)
{
    const bool over = holds(cell, HeadWord::YearlyMean) || holds(cell, HeadWord::Sum);
    if (over && !column.planYears && column.period.isYear() && context.planYears.isValid() &&
        o.value.isNumeric())
        o.period = context.planYears;
}

/// 101.4 of 价格指数（上年=100） below 增长（%）: the index, which is no growth.
void settleIndexRow(Observation &o, const Column &column)
{
    constexpr double leastIndex = 50;
    static const QRegularExpression base(QStringLiteral("=\\s*100[）)]?$"));
    if (o.measure == Measure::Growth && o.value.low.value_or(0) >= leastIndex &&
        (column.index || base.match(o.name).hasMatch())) {
        o.measure = Measure::Level;
        o.unit.clear();
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
    settleSum(o, row, column, text, context);
    o.value = parseValue(text, context.notes.marks, o.unit);
    settleOwnUnit(o, column, text);
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
