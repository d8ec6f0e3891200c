// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/tableparts.h"

#include "figures/periods.h"
#include "figures/units.h"
#include "heads/columntitle.h"
#include "heads/headwords.h"
#include "heads/titletext.h"
#include "language/figurecells.h"
#include "language/lexicon.h"
#include "text/characters.h"

#include <algorithm>

namespace PlanLens {

namespace {

/// More columns than any table that people print has.
constexpr int mostColumns = 60;
constexpr int mostRead = 500; ///< beyond it a table is not read: DOCX readers stop there too
constexpr int mostGroups = 6;

QString withoutBlanks(QString text)
{
    text.removeIf([](QChar c) { return isBlank(c) || c.isSpace(); });
    return text;
}

QString textAt(const Table &table, int row, int column)
{
    const Cell *cell = table.cell(row, column);
    return cell && !cell->covered ? cell->text.text() : QString();
}

bool repeatsRow(const Table &table, int row, int other)
{
    for (int column = 0; column < table.columns; ++column) {
        if (withoutBlanks(textAt(table, row, column)) !=
            withoutBlanks(textAt(table, other, column)))
            return false;
    }
    return true;
}

/// Another head inside the table: titles alone, at least one of names and one of figures.
bool isFurtherHead(const Table &table, int row)
{
    int filled = 0;
    int figures = 0;
    bool names = false;
    for (int column = 0; column < table.columns; ++column) {
        const QString text = withoutBlanks(textAt(table, row, column));
        if (text.isEmpty())
            continue;
        if (isFigureCell(text) || text.size() > 24)
            return false;
        ++filled;
        const ColumnTitle title = readColumnTitle(text);
        figures += title.kind == ColumnKind::Value && !title.ownNoun;
        names = names || title.kind == ColumnKind::Ordinal ||
                (title.kind == ColumnKind::Name && endsWith(text, HeadWord::Name));
    }
    return names && figures > 0 && filled >= 2;
}

QList<TablePart> partsByRows(const Table &table)
{
    QList<TablePart> parts;
    parts.append({0, table.headerRows, int(table.rows.size()), 0, table.columns});
    for (int row = table.headerRows; row < table.rows.size(); ++row) {
        if (table.columns > mostColumns)
            break;
        if (repeatsRow(table, row, parts.last().headRow) || !isFurtherHead(table, row))
            continue;
        parts.last().endRow = row;
        parts.append({row, 1, int(table.rows.size()), 0, table.columns});
    }
    return parts;
}

/// How many columns a group has, where the titles repeat; 0 where they do not.
int groupWidth(const QStringList &titles)
{
    for (qsizetype width = 2; width * 2 <= titles.size() && width <= mostColumns; ++width) {
        if (titles.size() % width != 0 || titles.first().isEmpty())
            continue;
        bool repeats = true;
        for (qsizetype i = width; repeats && i < titles.size(); ++i)
            repeats = titles.at(i) == titles.at(i - width);
        if (repeats)
            return int(width);
    }
    return 0;
}

/// Whether a column holds words rather than figures.
bool holdsWords(const Table &table, const TablePart &part, int column)
{
    int words = 0;
    int figures = 0;
    for (int row = part.firstRow(); row < part.endRow; ++row) {
        const QString text = textAt(table, row, part.firstColumn + column);
        if (!text.isEmpty())
            (isFigureCell(text) ? figures : words) += 1;
    }
    return words > figures;
}

/// The same where only the titles over the names differ: 收入 | 预算数 | 支出 | 预算数.
int panelWidth(const Table &table, const TablePart &part, const QStringList &titles)
{
    for (qsizetype width = 2; width * 2 <= titles.size() && width <= mostColumns; ++width) {
        bool panels = titles.size() % width == 0;
        for (qsizetype i = 0; panels && i < titles.size(); ++i) {
            const bool names = i % width == 0;
            panels = names ? holdsWords(table, part, int(i))
                           : i < width || titles.at(i) == titles.at(i - width);
        }
        if (panels && readColumnTitle(titles.at(1)).kind == ColumnKind::Value)
            return int(width);
    }
    return 0;
}

/// Where the lists of a table begin that has several: 收入项目 | 预算数 | 支出项目 | 预算数. Each
/// has its names, and figures of its own behind them.
QList<int> listStarts(const Table &table, const TablePart &part, const QStringList &titles)
{
    QList<int> starts;
    bool figures = true; ///< since the last names
    for (int i = 0; i < titles.size(); ++i) {
        const ColumnTitle title = readColumnTitle(titles.at(i));
        const bool value = title.kind == ColumnKind::Value && !title.ownNoun;
        if (title.kind == ColumnKind::Name && holdsWords(table, part, i)) {
            if (!figures)
                return {};
            starts.append(i);
            figures = false;
        }
        figures = figures || value;
    }
    return figures && starts.size() > 1 && starts.first() == 0 ? starts : QList<int>();
}

QList<TablePart> sideBySide(const Table &table, const TablePart &part)
{
    const QStringList titles = columnTitles(table, part);
    int width = groupWidth(titles);
    if (width == 0)
        width = panelWidth(table, part, titles);
    if (width == 0 && part.columns <= mostColumns) {
        QList<int> starts = listStarts(table, part, titles);
        QList<TablePart> lists;
        starts.append(part.columns);
        for (qsizetype i = 0; i + 1 < starts.size(); ++i)
            lists.append({part.headRow, part.headRows, part.endRow, starts.at(i),
                          starts.at(i + 1) - starts.at(i)});
        if (lists.size() > 1)
            return lists;
    }
    if (width == 0 || part.columns > width * mostGroups)
        return {part};
    QList<TablePart> parts;
    for (int first = 0; first < part.columns; first += width)
        parts.append({part.headRow, part.headRows, part.endRow, first, width});
    return parts;
}

/// 位次 is a column, though it counts too.
bool isUnitOfColumn(const QString &text)
{
    return parseUnit(text) && !headWords(HeadWord::Rank).isWord(text);
}

/// A unit in a row below the titles: 亿元, and ±% below 增长.
QString asUnit(const QString &text)
{
    QString unit = text;
    unit.remove(u'±');
    const bool bare = !text.startsWith(u'（') && !text.startsWith(u'(');
    return bare && isUnitOfColumn(unit) ? u'（' + text + u'）' : text;
}

/// A title that is printed once stands over the columns at its right too, where these have a title
/// of their own only below: 2020年 | (empty) above 目标 | 实际, 增长 | (empty) above 2022年 |
/// 2023年.
bool standsUnder(const Table &table, const TablePart &part, int row, int column,
                 const QString &above)
{
    if (row + 1 >= part.firstRow() || column == 0)
        return false;
    const QString left = withoutBlanks(textAt(table, row + 1, column - 1));
    const QString below = withoutBlanks(textAt(table, row + 1, column));
    const bool times = periodIn(left) && !periodIn(above);
    return !left.isEmpty() && !below.isEmpty() && !isUnitOfColumn(below) &&
           asUnit(below) == below && (times || !periodIn(below));
}

/// Whether a title names something that is measured of the row: 增长（%）, 占全省比重（%）.
bool namesMeasure(const QString &title)
{
    const ColumnTitle read = readColumnTitle(title);
    // 产值增速 is a noun's: what stands below it says when.
    const QString words = withoutCompared(takenApart(title).words);
    const auto growth = headWords(HeadWord::Growth).ending(words);
    const QString noun = words.chopped(growth ? growth.length : words.size());
    const bool own = !noun.isEmpty() && !headWords(HeadWord::YearlyMean).isWord(noun);
    return read.kind == ColumnKind::Value && (read.measure || read.index) && !read.period && !own;
}

/// Whether a title says only when, or aimed at or reached: 2022年, 一季度, 2023年目标.
bool tellsTimeOnly(const TitleText &title)
{
    static const WordTable words =
        wordsOf({{0, "whole-year"}, {0, "month-column"}, {0, "head-sum"}});
    constexpr qsizetype longestPlan = 8; // “十四五”时期
    const QString rest = withoutRoleAtEnd(withoutTime(title.words));
    const auto period = periodIn(title.words);
    const bool plan = period && period->isSpan() && title.words.size() <= longestPlan;
    return title.unit.isEmpty() && !title.words.isEmpty() &&
           (rest.isEmpty() || words.isWord(rest) || (plan && !namesMeasure(title.words)));
}

/// 总量, 完成, 计划: a level that a rate may stand beside.
bool namesAmount(const QString &title)
{
    const ColumnTitle read = readColumnTitle(title);
    return read.isLevel() && read.unit != u"%" && (read.role || read.word == HeadWord::Amount);
}

/// What stands in the lower rows of a head, made fit to follow what stands above it: a unit in
/// brackets; ±% that nothing above explains as the growth that it is, and so % alone beside 完成
/// below one year.
QString asLowerTitle(const QString &text, const QString &above, const QStringList &beside)
{
    const bool signs = text.startsWith(u'±') && takenApart(text).percent;
    if (signs && !namesMeasure(above))
        return text;
    const bool percent = text == u"%" || text == u"％" || text == u"﹪";
    if (percent && tellsTimeOnly(takenApart(above)) &&
        std::any_of(beside.begin(), beside.end(), namesAmount))
        return u'±' + text;
    return asUnit(text);
}

/// 工业投资（亿元）: what 其中 leads below 固定资产投资（亿元） is named by itself. Empty where it
/// is a part of the people, or what stands above says when.
QString partBelow(const TitleText &above, const QString &below)
{
    static const WordTable opens = wordsOf("part-column");
    const auto open = opens.startingAt(below);
    const bool led = open && below.size() > open.length + 2 &&
                     (below.at(open.length) == u'：' || below.at(open.length) == u':');
    const QString part = led ? below.mid(open.length + 1) : QString();
    if (!led || above.words.isEmpty() || withoutTime(above.words) != above.words ||
        namesMeasure(above.words) || headWords(HeadWord::Group).startingAt(part))
        return {};
    const QString unit = above.whole.mid(above.words.size());
    return takenApart(part).unit.isEmpty() && above.whole.startsWith(above.words) ? part + unit
                                                                                  : part;
}

/// 其中 above 甲县 | 乙县.
bool leadsParts(QString above)
{
    static const WordTable opens = wordsOf("part-column");
    while (!above.isEmpty() && (above.back() == u'：' || above.back() == u':'))
        above.chop(1);
    return opens.isWord(above);
}

/// 年均增长（%）规划: a unit in the upper row of the head goes to the end of the title, and so does
/// what is measured at each time: 增长（%） above 2022年.
QString joinedTitle(const QString &above, const QString &below)
{
    const TitleText upper = takenApart(above);
    const TitleText lower = takenApart(below);
    if (const QString part = partBelow(upper, below); !part.isEmpty())
        return part;
    if (leadsParts(above) && !below.isEmpty())
        return below;
    if (tellsTimeOnly(lower) && namesMeasure(above))
        return below + above;
    const bool bracket = above.endsWith(u'）') || above.endsWith(u')');
    const qsizetype start = upper.words.size();
    const bool ends = bracket && !upper.unit.isEmpty() && start > 0 &&
                      above.startsWith(upper.words) && !lower.words.isEmpty();
    if (ends && !lower.unit.isEmpty())
        return upper.words + below; // 生产总值（亿元） above 增速（%）
    return ends ? upper.words + below + above.mid(start) : above + below;
}

} // namespace

namespace {

/// What stands in a row of the head over each column of the table: a title that spans several
/// stands over all of them.
QStringList titlesOfRow(const Table &table, const TablePart &part, int row)
{
    QStringList titles;
    QString spanning;
    QString before; ///< the title at the left
    int left = 0;
    for (int column = 0; column < part.firstColumn + part.columns; ++column) {
        const Cell *cell = table.cell(row, column);
        QString text;
        if (cell && !cell->covered) {
            text = withoutBlanks(cell->text.text());
            spanning = text;
            left = cell->columnSpan - 1;
            if (text.isEmpty() && !before.isEmpty() &&
                standsUnder(table, part, row, column, before))
                text = before;
            before = text;
        } else if (left > 0) {
            text = spanning;
            --left;
        }
        titles.append(text);
    }
    return titles.mid(part.firstColumn);
}

/// The titles of a row that stand below the same title as one of them.
QStringList besideBelow(const QStringList &above, const QStringList &row, int column)
{
    QStringList beside;
    for (int i = 0; i < row.size(); ++i) {
        if (i != column && above.at(i) == above.at(column))
            beside.append(row.at(i));
    }
    return beside;
}

} // namespace

QStringList columnTitles(const Table &table, const TablePart &part)
{
    QStringList titles(part.columns);
    for (int row = part.headRow; row < part.firstRow(); ++row) {
        const QStringList above = titles;
        const QStringList texts = titlesOfRow(table, part, row);
        for (int column = 0; column < titles.size() && column < texts.size(); ++column) {
            QString &title = titles[column];
            QString text = texts.at(column);
            if (row > part.headRow && !title.isEmpty())
                text = asLowerTitle(text, title, besideBelow(above, texts, column));
            if (!title.endsWith(text))
                title = joinedTitle(title, text);
        }
    }
    return titles;
}

QList<TablePart> partsOf(const Table &table)
{
    if (table.columns > mostRead)
        return {};
    QList<TablePart> parts;
    if (table.headerRows == 0)
        return parts;
    for (const TablePart &part : partsByRows(table))
        parts += sideBySide(table, part);
    return parts;
}

} // namespace PlanLens
