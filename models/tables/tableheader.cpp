// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/tableheader.h"

#include "figures/periods.h"
#include "figures/units.h"
#include "text/characters.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace PlanLens {

namespace {

template <std::size_t n>
bool containsAny(QStringView text, const std::array<QStringView, n> &words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](QStringView word) { return text.contains(word); });
}

constexpr std::array<QStringView, 2> ordinalWords = {u"序号", u"编号"};
constexpr std::array<QStringView, 4> attributeWords = {u"属性", u"指标性质", u"性质", u"指标类型"};
constexpr std::array<QStringView, 5> categoryWords = {u"类别", u"分类", u"领域", u"一级指标",
                                                      u"类型"};
constexpr std::array<QStringView, 2> unitWords = {u"计量单位", u"单位"};
constexpr std::array<QStringView, 7> statedWords = {
    u"是否", u"达到预期", u"达标情况", u"完成与否", u"达标与否", u"目标完成与否", u"能否"};
constexpr std::array<QStringView, 26> derivedWords = {
    u"完成率", u"比上年", u"同比",       u"较上年",       u"增减",      u"占比",     u"排名",
    u"位次",   u"进度",   u"差距",       u"差额",         u"为目标的",  u"占年计划", u"与目标",
    u"比计划", u"较计划", u"比目标",     u"较目标",       u"与计划",    u"±",        u"为年计划",
    u"为计划", u"占计划", u"占年度计划", u"完成年度计划", u"完成年计划"};
/// Heads of the amounts in statistical tables, beside which stands how they changed.
constexpr std::array<QStringView, 7> amountWords = {u"绝对数", u"绝对额", u"绝对值", u"年末数",
                                                    u"产量",   u"总量",   u"全年数"};
constexpr std::array<QStringView, 8> growthWords = {
    u"增长", u"增速", u"增幅", u"增长率", u"增长速度", u"增长幅度", u"同比增长", u"年均增长"};
constexpr std::array<QStringView, 6> remarkWords = {u"备注", u"说明",     u"责任",
                                                    u"牵头", u"数据来源", u"主管"};
constexpr std::array<QStringView, 4> nameWords = {u"指标名称", u"指标", u"项目", u"名称"};
constexpr std::array<QStringView, 9> actualWords = {u"实际", u"完成", u"实绩", u"执行", u"达到",
                                                    u"现状", u"基期", u"基数", u"实现"};
constexpr std::array<QStringView, 7> targetWords = {u"目标", u"预期", u"计划", u"草案",
                                                    u"任务", u"安排", u"规划"};
constexpr std::array<QStringView, 5> estimateWords = {u"预计", u"预期完成", u"初步", u"快报",
                                                      u"估计"};
constexpr std::array<QStringView, 9> projectWords = {u"建设内容", u"建设规模", u"建设地点",
                                                     u"建设性质", u"总投资",   u"项目名称",
                                                     u"建设年限", u"资金来源", u"项目业主"};

QString withoutBlanks(QString text)
{
    text.removeIf([](QChar c) { return isBlank(c); });
    return text;
}

/// What a title says of figures: a role, and whether the actual is preliminary.
struct TitleRole
{
    std::optional<Role> role;
    bool estimated = false;
    bool onlyEstimate =
        false; ///< 预计 alone: an actual, unless the same year has its 实际 beside it
};

TitleRole roleOf(const QString &title)
{
    TitleRole role;
    const bool estimate = containsAny(title, estimateWords);
    if (containsAny(title, actualWords)) {
        role.role = Role::Actual;
        role.estimated = estimate;
    } else if (containsAny(title, targetWords)) {
        role.role = Role::Target;
    } else if (estimate) {
        role.role = Role::Actual;
        role.estimated = true;
        role.onlyEstimate = true;
    }
    return role;
}

/// A unit in brackets after a title, as in `2022年（万元）`.
QString unitInTitle(const QString &title)
{
    const qsizetype open = title.lastIndexOf(u'（');
    if (open < 0 || !title.endsWith(u'）'))
        return {};
    const QString inside = title.mid(open + 1, title.size() - open - 2);
    return parseUnit(inside) ? inside : QString();
}

ColumnKind fixedKind(const QString &title)
{
    if (containsAny(title, ordinalWords))
        return ColumnKind::Ordinal;
    if (containsAny(title, remarkWords))
        return ColumnKind::Remark;
    if (containsAny(title, attributeWords))
        return ColumnKind::Attribute;
    if (containsAny(title, statedWords))
        return ColumnKind::Stated;
    if (containsAny(title, derivedWords))
        return ColumnKind::Derived;
    if (containsAny(title, categoryWords))
        return ColumnKind::Category;
    const bool figures = periodIn(title).has_value() || containsAny(title, actualWords) ||
                         containsAny(title, targetWords);
    if (!figures && containsAny(title, unitWords))
        return ColumnKind::Unit;
    return !figures && containsAny(title, nameWords) ? ColumnKind::Name : ColumnKind::Unknown;
}

/// 上年, 去年, 今年, 本年 in a head.
std::optional<Period> relativePeriod(const QString &title, const HeaderContext &context)
{
    if (!context.reviewYear)
        return std::nullopt;
    if (title.contains(u"上年") || title.contains(u"去年"))
        return Period::year(*context.reviewYear - 1);
    if (title.contains(u"本年") || title.contains(u"今年") || title.contains(u"当年"))
        return Period::year(*context.reviewYear);
    return std::nullopt;
}

/// The year of a column whose head names none: the caption's, else the one that the role implies.
std::optional<Period> impliedPeriod(Role role, const HeaderContext &context)
{
    const QList<Period> inCaption = periodsIn(context.caption);
    if (inCaption.size() == 1)
        return inCaption.first();
    // Which of its years a plan of several years aims at, its head has to say.
    if (role == Role::Target && context.plansYears)
        return std::nullopt;
    const std::optional<int> year = role == Role::Target ? context.planYear : context.reviewYear;
    return year ? std::optional(Period::year(*year)) : std::nullopt;
}

Column readValueColumn(const QString &title, const HeaderContext &context)
{
    Column column;
    column.title = title;
    column.unit = unitInTitle(title);
    const TitleRole role = roleOf(title);
    std::optional<Period> period = periodIn(title);
    if (!period)
        period = relativePeriod(title, context);
    if (!role.role && !period)
        return column;
    column.kind = ColumnKind::Value;
    column.estimated = role.estimated;
    if (role.role) {
        column.role = *role.role;
    } else {
        const bool future = context.planYear && period->from >= *context.planYear;
        column.role = future ? Role::Target : Role::Actual;
    }
    if (!period)
        period = impliedPeriod(column.role, context);
    column.period = period.value_or(Period{});
    return column;
}

/// The title without what stands in brackets at its end.
QString withoutBracket(const QString &title)
{
    const qsizetype open = std::max(title.lastIndexOf(u'（'), title.lastIndexOf(u'〔'));
    return open > 0 ? title.left(open) : title;
}

bool isGrowthTitle(const QString &title)
{
    const QString words = withoutBracket(title).remove(u'%');
    return std::any_of(growthWords.begin(), growthWords.end(),
                       [&](QStringView word) { return words.endsWith(word); });
}

/// `2022年 | 增长（%）`: beside amounts, a growth is worked out from them. Where all columns of
/// figures are growth rates they are the indicators.
void settleGrowth(QList<Column> &columns)
{
    const bool amounts = std::any_of(columns.begin(), columns.end(), [](const Column &column) {
        return column.kind == ColumnKind::Value && !isGrowthTitle(column.title);
    });
    for (Column &column : columns) {
        const bool free = column.kind == ColumnKind::Unknown || column.kind == ColumnKind::Value;
        if (amounts && free && isGrowthTitle(column.title))
            column.kind = ColumnKind::Derived;
    }
}

/// 绝对数 beside 比上年增长, where no column names a year: the amounts of the year reviewed.
void settleAmounts(QList<Column> &columns, const HeaderContext &context)
{
    bool values = false;
    bool derived = false;
    for (const Column &column : columns) {
        values = values || column.kind == ColumnKind::Value;
        derived = derived || column.kind == ColumnKind::Derived;
    }
    const std::optional<Period> period = impliedPeriod(Role::Actual, context);
    if (values || !derived || !period)
        return;
    for (Column &column : columns) {
        const QString words = withoutBracket(column.title);
        if (column.kind != ColumnKind::Unknown ||
            std::find(amountWords.begin(), amountWords.end(), words) == amountWords.end())
            continue;
        column.kind = ColumnKind::Value;
        column.period = *period;
        column.unit = unitInTitle(column.title);
    }
}

/// `2021年预计` beside `2021年实际` is that year's target.
void settleEstimates(QList<Column> &columns)
{
    for (Column &column : columns) {
        if (column.kind != ColumnKind::Value || !roleOf(column.title).onlyEstimate)
            continue;
        const bool hasActual =
            std::any_of(columns.begin(), columns.end(), [&](const Column &other) {
                return other.kind == ColumnKind::Value && other.role == Role::Actual &&
                       !other.estimated && other.period == column.period;
            });
        const bool hasTarget =
            std::any_of(columns.begin(), columns.end(), [&](const Column &other) {
                return other.kind == ColumnKind::Value && other.role == Role::Target &&
                       other.period == column.period;
            });
        if (hasActual && !hasTarget) {
            column.role = Role::Target;
            column.estimated = false;
        }
    }
}

/// A table without a column called 指标: the first column that is nothing else holds the names.
void settleName(QList<Column> &columns)
{
    const auto isName = [](const Column &column) {
        return column.kind == ColumnKind::Name;
    };
    if (std::any_of(columns.begin(), columns.end(), isName))
        return;
    for (Column &column : columns) {
        if (column.kind == ColumnKind::Value)
            return;
        const bool free = column.kind == ColumnKind::Unknown ||
                          (column.kind == ColumnKind::Category && column.title.contains(u"指标"));
        if (free) {
            column.kind = ColumnKind::Name;
            return;
        }
    }
}

/// A second name column (一级指标 | 指标 or 指标 | 名称): the first of them groups the rows.
void settleCategories(QList<Column> &columns)
{
    QList<int> names;
    for (int i = 0; i < columns.size(); ++i) {
        if (columns.at(i).kind == ColumnKind::Name)
            names.append(i);
    }
    for (int i = 0; i + 1 < names.size(); ++i)
        columns[names.at(i)].kind = ColumnKind::Category;
}

} // namespace

QStringList columnTitles(const Table &table)
{
    QStringList titles(table.columns);
    for (int row = 0; row < table.headerRows; ++row) {
        QString spanning;
        int left = 0;
        for (int column = 0; column < table.columns; ++column) {
            const Cell *cell = table.cell(row, column);
            QString text;
            if (cell && !cell->covered) {
                text = withoutBlanks(cell->text.text());
                spanning = text;
                left = cell->columnSpan - 1;
            } else if (left > 0) {
                text = spanning;
                --left;
            }
            if (!titles.at(column).endsWith(text))
                titles[column] += text;
        }
    }
    return titles;
}

QList<Column> readHeader(const Table &table, const HeaderContext &context)
{
    QList<Column> columns;
    for (const QString &title : columnTitles(table)) {
        Column column;
        column.title = title;
        column.kind = fixedKind(title);
        if (column.kind == ColumnKind::Unknown)
            column = readValueColumn(title, context);
        else if (column.kind == ColumnKind::Stated)
            column.period = periodIn(title).value_or(Period{});
        columns.append(column);
    }
    settleEstimates(columns);
    settleGrowth(columns);
    settleAmounts(columns, context);
    settleCategories(columns);
    settleName(columns);
    return columns;
}

bool isIndicatorHeader(const QList<Column> &columns)
{
    bool name = false;
    bool value = false;
    for (const Column &column : columns) {
        if (containsAny(column.title, projectWords))
            return false;
        name = name || column.kind == ColumnKind::Name;
        value = value || (column.kind == ColumnKind::Value && column.period.isValid());
    }
    return name && value;
}

} // namespace PlanLens
