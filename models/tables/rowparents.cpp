// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/rowparents.h"

#include "heads/headwords.h"
#include "tables/rowname.h"
#include "text/characters.h"
#include "text/oneof.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace PlanLens {

namespace {

/// How much deeper a row has to be set in than another, in columns: an ideograph takes two.
constexpr int step = 2;
constexpr int mostLevels = 6;

bool isGroupName(const QString &name)
{
    return headWords(HeadWord::Group).isWord(name);
}

void attach(QList<IndicatorRow> &rows, int index, int above)
{
    IndicatorRow &row = rows[index];
    const IndicatorRow &parent = rows.at(above);
    row.above = above;
    row.parent = parent.name.name;
    row.parentMarks = parent.name.marks;
    row.parentAttributeText = parent.attributeText;
    row.parentUnit = parent.unit.isEmpty() ? parent.parentUnit : parent.unit;
}

/// 一、 over （一） over 1. over （1） over ①; -1 for anything else.
int rankOf(const QString &ordinal)
{
    if (ordinal.isEmpty())
        return -1;
    const bool bracketed = isOneOf(ordinal.front(), u"（(");
    const QChar first = ordinal.at(bracketed && ordinal.size() > 1 ? 1 : 0);
    if (isHeadingNumeral(first))
        return bracketed ? 1 : 0;
    if (first.isDigit())
        return bracketed ? 3 : 2;
    return first >= u'①' && first <= u'⑳' ? 4 : -1;
}

/// 一、, （1）: the first of a list.
bool isFirst(const QString &ordinal)
{
    const bool chinese = std::count_if(ordinal.begin(), ordinal.end(), isHeadingNumeral) == 1 &&
                         ordinal.contains(u'一');
    return chinese || ordinalNumber(ordinal) == 1;
}

/// The row that a numbered one is a part of, by the kind of its number: 1.增值税 below
/// 一、税收收入. -1 where there is none.
int aboveByNumber(const QList<IndicatorRow> &rows, int index)
{
    const IndicatorRow &row = rows.at(index);
    const int rank = rankOf(row.ordinal);
    for (int i = index - 1; i >= 0 && rank > 0; --i) {
        const IndicatorRow &before = rows.at(i);
        if (before.sectionCount != row.sectionCount || before.section != row.section)
            break;
        const int other = rankOf(before.ordinal);
        if (other == rank) { // a sister
            const int of = before.above < 0 ? -1 : rankOf(rows.at(before.above).ordinal);
            return of >= 0 && of < rank ? before.above : -1;
        }
        if (other >= 0 && other < rank)
            return isFirst(row.ordinal) ? i : -1;
    }
    return -1;
}

/// The row without figures that rows without a number below it are parts of, where others are
/// numbered: 2.主要污染物减排 above 化学需氧量 and 氨氮. -1 where there is none.
int aboveBlank(const QList<IndicatorRow> &rows, int index)
{
    const IndicatorRow &row = rows.at(index);
    int above = index - 1;
    while (above >= 0 && rows.at(above).ordinal.isEmpty() &&
           rows.at(above).sectionCount == row.sectionCount)
        --above;
    const bool is = row.ordinal.isEmpty() && !row.blank && above >= 0 && rows.at(above).blank &&
                    !rows.at(above).ordinal.isEmpty() &&
                    rows.at(above).sectionCount == row.sectionCount &&
                    rows.at(above).section == row.section;
    return is ? above : -1;
}

/// Names that are centred are set in by as many widths as there are lengths.
bool hasLevels(const QList<IndicatorRow> &rows)
{
    QSet<int> levels;
    int least = rows.first().indent;
    for (const IndicatorRow &row : rows) {
        levels.insert(row.indent / step);
        least = std::min(least, row.indent);
    }
    return levels.size() <= mostLevels && rows.first().indent < least + step;
}

/// The row numbered like a heading that one without a number is set in below: 增值税 below
/// 一、税收收入. Blanks alone say little in plans. -1 where there is none.
int aboveByIndent(const QList<IndicatorRow> &rows, int index)
{
    const IndicatorRow &row = rows.at(index);
    if (index == 0 || !row.ordinal.isEmpty())
        return -1;
    const IndicatorRow &before = rows.at(index - 1);
    if (before.sectionCount != row.sectionCount || before.section != row.section)
        return -1;
    const bool sister = before.above >= 0 && before.ordinal.isEmpty() && !before.name.isSubRow &&
                        before.indent == row.indent;
    if (sister && rows.at(before.above).indent + step <= row.indent)
        return before.above;
    const int rank = rankOf(before.ordinal);
    return before.indent + step <= row.indent && (rank == 0 || rank == 1) ? index - 1 : -1;
}

/// Of plans: marked sub-rows belong to the last row without a mark. What is set in below 其中：工业
/// is its sister, and below 一、税收收入 a part of it.
void settleMarked(QList<IndicatorRow> &rows)
{
    const bool levels = hasLevels(rows);
    int plain = -1;
    for (int i = 0; i < rows.size(); ++i) {
        if (i > 0 && rows.at(i).sectionCount != rows.at(i - 1).sectionCount)
            plain = -1;
        const bool sister = levels && plain >= 0 && rows.at(i - 1).above == plain &&
                            rows.at(i).indent >= rows.at(plain).indent + step;
        int above = rows.at(i).name.isSubRow ? -1 : aboveBlank(rows, i);
        if (above < 0 && !rows.at(i).name.isSubRow)
            above = aboveByNumber(rows, i);
        if (above < 0 && !rows.at(i).name.isSubRow && !sister && levels)
            above = aboveByIndent(rows, i);
        if (above >= 0)
            attach(rows, i, above);
        if (!rows.at(i).name.isSubRow && !sister)
            plain = i;
        else if (plain >= 0 && above < 0)
            attach(rows, i, plain);
    }
}

/// Of statistics: a stack of the rows that the next one may be a part of.
class Nesting
{
public:
    explicit Nesting(QList<IndicatorRow> &rows) : m_rows(rows), m_levels(hasLevels(rows)) {}

    void run()
    {
        for (int i = 0; i < m_rows.size(); ++i) {
            if (i > 0 && m_rows.at(i).sectionCount != m_rows.at(i - 1).sectionCount)
                startSection();
            settle(i);
        }
    }

private:
    int indent(int index) const { return m_levels ? m_rows.at(index).indent : 0; }

    /// Where the name begins after 其中：, which the rows that follow are set in by.
    int nameIndent(int index) const { return indent(index) + m_rows.at(index).name.prefixWidth; }

    bool isPart(int index) const { return m_rows.at(index).name.isSubRow; }

    void startSection()
    {
        m_open.clear();
        m_listOf = -1;
        m_total = -1;
    }

    bool belongsTo(int index, int above) const
    {
        const int own = indent(index);
        if (isPart(index)) {
            if (own >= indent(above) + step)
                return true;
            const bool level = own > indent(above) - step;
            return level && !isPart(above) && m_rows.at(above).above < 0;
        }
        // （1）税收收入 below 其中：一般公共预算收入 need not be set in as far as 其中： is wide.
        const bool numbered = !m_rows.at(index).ordinal.isEmpty();
        const int limit = isPart(above) && !numbered ? nameIndent(above) : indent(above);
        return own >= limit + step;
    }

    void settle(int index)
    {
        while (!m_open.isEmpty() && !belongsTo(index, m_open.last()))
            m_open.removeLast();
        const int above = isPart(index) ? -1 : aboveByNumber(m_rows, index);
        if (above >= 0)
            attach(m_rows, index, above);
        else if (!m_open.isEmpty())
            attach(m_rows, index, m_open.last());
        else if (!isPart(index))
            settleUnmarked(index);
        else if (m_total >= 0)
            attach(m_rows, index, m_total); // 其中：男性 after 城镇 and 乡村
        m_open.append(index);
    }

    /// Without blanks or marks: names of groups, and rows numbered from one below one that is not.
    void settleUnmarked(int index)
    {
        const IndicatorRow &row = m_rows.at(index);
        if (isGroupName(row.name.name)) {
            if (m_total >= 0)
                attach(m_rows, index, m_total);
            return;
        }
        if (row.ordinal.isEmpty()) {
            continueParts(index);
            return;
        }
        if (m_listOf < 0 && isFirst(row.ordinal))
            m_listOf = m_total;
        if (m_listOf >= 0)
            attach(m_rows, index, m_listOf);
    }

    /// Below 一、食品烟酒 and #粮食 stands 鲜菜: where rows are numbered, one without a number
    /// after a marked one is its sister.
    void continueParts(int index)
    {
        const int before = index - 1;
        const int above = before >= 0 ? m_rows.at(before).above : -1;
        const bool numbered = m_listOf >= 0 && above >= 0 && m_rows.at(before).ordinal.isEmpty() &&
                              !m_rows.at(above).ordinal.isEmpty();
        // 奶牛 without a unit, after 大牲畜（万头） and #黄牛, where each row of its own has one.
        const bool unitless = above >= 0 && m_rows.at(index).unit.isEmpty() &&
                              m_rows.at(before).unit.isEmpty() && !m_rows.at(above).unit.isEmpty();
        if (numbered || unitless) {
            attach(m_rows, index, m_rows.at(before).above);
            return;
        }
        m_listOf = -1;
        m_total = index;
    }

    QList<IndicatorRow> &m_rows;
    bool m_levels;
    QList<int> m_open;
    int m_listOf = -1; ///< the row that the numbered rows are parts of
    int m_total = -1;  ///< the last row without number or mark
};

} // namespace

void settleParents(QList<IndicatorRow> &rows, TableKind kind)
{
    if (rows.isEmpty())
        return;
    if (nestsByIndent(kind))
        Nesting(rows).run();
    else
        settleMarked(rows);
}

namespace {

/// Rows without a unit right below one that prints it.
struct UnitGroup
{
    qsizetype head = 0;
    qsizetype end = 0; ///< behind the last of them
};

QList<UnitGroup> groupsByUnit(const QList<IndicatorRow> &rows)
{
    QList<UnitGroup> groups;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const IndicatorRow &row = rows.at(i);
        if (!row.unit.isEmpty())
            groups.append({i, i + 1});
        else if (!groups.isEmpty() && groups.last().end == i && row.parentUnit.isEmpty() &&
                 row.sectionCount == rows.at(groups.last().head).sectionCount)
            ++groups.last().end;
    }
    return groups;
}

/// How many rows of the group stand up to the last whose name comes below another unit too.
qsizetype repeatedIn(const UnitGroup &group, const QList<IndicatorRow> &rows,
                     const QHash<QString, QSet<QString>> &units)
{
    for (qsizetype i = group.end; i > group.head + 1; --i) {
        if (units.value(rows.at(i - 1).name.name).size() > 1)
            return i - group.head - 1;
    }
    return 0;
}

/// How many of the rows from `first` up to `end` add up to a whole, but for what rounding takes; 0
/// where none do.
qsizetype partsOf(qsizetype whole, qsizetype first, qsizetype end, const QList<IndicatorRow> &rows,
                  const std::function<QString(int)> &amount)
{
    constexpr double most = 0.01; ///< of small whole numbers rounding takes nothing
    const auto number = [&](qsizetype index, bool &known) {
        return amount(rows.at(index).row).remove(u',').remove(u'，').toDouble(&known);
    };
    const auto decimals = [&](qsizetype index) {
        const QString text = amount(rows.at(index).row);
        const qsizetype point = text.indexOf(u'.');
        return point < 0 ? 0 : int(text.size() - point - 1);
    };
    bool known = false;
    const double all = number(whole, known);
    if (!known || all == 0)
        return 0;
    double sum = 0;
    for (qsizetype i = first; i < end; ++i) {
        sum += number(i, known);
        if (!known)
            return 0;
        const qsizetype count = i - first + 1;
        const double rounding = 0.5 * std::pow(10.0, -decimals(whole)) * double(count + 1);
        if (count > 1 && std::abs(sum - all) <= std::min(rounding, most * std::abs(all)))
            return count;
    }
    return 0;
}

/// Where the rows end behind a marked one that may be its sisters: nothing says of what they are.
qsizetype endOfSisters(const QList<IndicatorRow> &rows, qsizetype marked)
{
    qsizetype end = marked + 1;
    const IndicatorRow &whole = rows.at(rows.at(marked).above);
    while (end < rows.size()) {
        const IndicatorRow &row = rows.at(end);
        const bool other = !row.unit.isEmpty() && row.unit != whole.unit;
        if (row.above >= 0 || row.name.isSubRow || !row.ordinal.isEmpty() || other ||
            row.sectionCount != whole.sectionCount || row.section != whole.section)
            break;
        ++end;
    }
    return end;
}

} // namespace

void settleUnits(QList<IndicatorRow> &rows, const QList<int> &columns,
                 const std::function<QString(int row, int column)> &text)
{
    const QList<UnitGroup> groups = groupsByUnit(rows);
    QHash<QString, QSet<QString>> units; // by the names below them
    for (const UnitGroup &group : groups) {
        for (qsizetype i = group.head + 1; i < group.end; ++i)
            units[rows.at(i).name.name].insert(rows.at(group.head).unit);
    }
    for (const UnitGroup &group : groups) {
        qsizetype count = repeatedIn(group, rows, units);
        for (const int column : columns)
            count = std::max(count, partsOf(group.head, group.head + 1, group.end, rows,
                                            [&](int row) { return text(row, column); }));
        for (qsizetype i = group.head + 1; i <= group.head + count; ++i)
            rows[i].parentUnit = rows.at(group.head).unit;
    }
}

void settleSums(QList<IndicatorRow> &rows, const QList<int> &columns,
                const std::function<QString(int row, int column)> &text)
{
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const int whole = rows.at(i).above;
        if (whole < 0 || !rows.at(i).name.isSubRow)
            continue;
        const qsizetype end = endOfSisters(rows, i);
        qsizetype count = 0;
        for (const int column : columns)
            count = std::max(
                count, partsOf(whole, i, end, rows, [&](int row) { return text(row, column); }));
        for (qsizetype part = i + 1; part < i + count; ++part)
            attach(rows, int(part), whole);
    }
}

} // namespace PlanLens
