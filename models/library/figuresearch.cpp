#include "library/figuresearch.h"

#include "library/columns.h"
#include "library/database.h"
#include "library/queries.h"
#include "library/reportfilter.h"
#include "library/searchnames.h"

#include <QCoreApplication>
#include <QVariantList>

#include <cmath>

namespace PlanLens {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Search)
};

/// A condition of a statement. What a person typed is only ever among the values.
struct Condition
{
    QString sql;
    QVariantList values;
};

Condition never()
{
    return {QStringLiteral("1 = 0"), {}};
}

Condition joined(const QList<Condition> &conditions, const QString &word)
{
    Condition result;
    QStringList parts;
    for (const Condition &condition : conditions) {
        parts += condition.sql;
        result.values += condition.values;
    }
    result.sql = QStringLiteral("(%1)").arg(parts.join(word));
    return result;
}

Condition anyOf(const QString &expression, const QVariantList &values)
{
    if (values.isEmpty())
        return never();
    return {QStringLiteral("(%1 IS NOT NULL AND %1 IN (%2))")
                .arg(expression, placeholders(int(values.size()))),
            values};
}

Condition contains(const QStringList &columns, const QString &text)
{
    QString pattern = text;
    for (const QChar c : {u'\\', u'%', u'_'})
        pattern.replace(c, QString(u'\\') + c);
    QList<Condition> conditions;
    for (const QString &column : columns)
        conditions += {QStringLiteral("COALESCE(o.%1, '') LIKE ? ESCAPE '\\'").arg(column),
                       {QString(u'%' + pattern + u'%')}};
    return joined(conditions, QStringLiteral(" OR "));
}

Condition words(const SearchQuery &query)
{
    QList<Condition> conditions;
    const QStringList columns = {QStringLiteral("name"), QStringLiteral("parent"),
                                 QStringLiteral("section"), QStringLiteral("printed")};
    conditions += contains(columns, query.text);
    if (!query.quoted) {
        for (const QString &name : namesInPinyin(query.text))
            conditions += contains(columns, name);
    }
    return joined(conditions, QStringLiteral(" OR "));
}

struct NamedKey
{
    QString key;
    QStringList names;
};

/// The keys whose word or name the text is.
Condition oneOf(const SearchQuery &query, const QString &column, const QList<NamedKey> &known)
{
    QStringList keys;
    for (const NamedKey &one : known) {
        if (one.key == query.text.toLower() || one.names.contains(query.text))
            return anyOf(column, {one.key});
        keys += one.key;
    }
    throw SearchQueryError{query.position, Messages::tr("There is no “%1” here; there is %2.")
                                               .arg(query.text, keys.join(QStringLiteral(", ")))};
}

Condition verdict(const SearchQuery &query)
{
    return oneOf(query, QStringLiteral("o.verdict"),
                 {{toKey(Verdict::Met), {QStringLiteral("达标"), QStringLiteral("完成")}},
                  {toKey(Verdict::Missed),
                   {QStringLiteral("未达"), QStringLiteral("未达标"), QStringLiteral("未完成")}},
                  {toKey(Verdict::Undecidable), {QStringLiteral("无法判定")}},
                  {toKey(Verdict::NoTarget), {QStringLiteral("无目标")}},
                  {toKey(Verdict::NotComparable), {QStringLiteral("不可比")}}});
}

Condition attribute(const SearchQuery &query)
{
    return oneOf(
        query, QStringLiteral("o.attribute"),
        {{toKey(Attribute::Binding), {QStringLiteral("约束"), QStringLiteral("约束性")}},
         {toKey(Attribute::Expected), {QStringLiteral("预期"), QStringLiteral("预期性")}}});
}

Condition role(const SearchQuery &query)
{
    return oneOf(query, QStringLiteral("o.role"),
                 {{toKey(Role::Target), {QStringLiteral("目标"), QStringLiteral("预期目标")}},
                  {toKey(Role::Actual), {QStringLiteral("实际"), QStringLiteral("完成情况")}}});
}

/// A bound such as 5以上 stands at its number.
Condition value(const SearchQuery &query)
{
    const auto range = numberRange(query.text);
    if (!range)
        throw SearchQueryError{
            query.position,
            Messages::tr("“%1” is no range of numbers; one is 5..7, another >=5.").arg(query.text)};
    QList<Condition> conditions;
    conditions += {QStringLiteral("COALESCE(o.low, o.high) IS NOT NULL"), {}};
    if (std::isfinite(range->low))
        conditions += {QStringLiteral("COALESCE(o.low, o.high) >= ?"), {range->low}};
    if (std::isfinite(range->high))
        conditions += {QStringLiteral("COALESCE(o.high, o.low) <= ?"), {range->high}};
    return joined(conditions, QStringLiteral(" AND "));
}

QVariantList asValues(const QStringList &texts)
{
    return {texts.begin(), texts.end()};
}

Condition indicator(const SearchQuery &query)
{
    const QStringList known = indicatorsMeant(query.text);
    return known.isEmpty() ? contains({QStringLiteral("name")}, query.text)
                           : anyOf(QStringLiteral("o.indicator"), asValues(known));
}

Condition region(const Database &database, const SearchQuery &query)
{
    const ReportFilter filter(query);
    QStringList inUse;
    for (const QString &id : Queries::regionsInUse(database)) {
        if (filter.hasRegion(id))
            inUse += id;
    }
    return anyOf(Queries::regionExpression(), asValues(inUse));
}

Condition kind(const SearchQuery &query)
{
    QStringList keys;
    for (const ReportKind kind : ReportFilter(query).kinds())
        keys += toKey(kind);
    return anyOf(QStringLiteral("CASE WHEN c.document_id IS NULL THEN r.kind ELSE c.kind END"),
                 asValues(keys));
}

Condition year(const SearchQuery &query)
{
    const ReportFilter filter(query);
    return {
        QStringLiteral("(o.period_from IS NOT NULL AND o.period_from <= ? AND o.period_to >= ?)"),
        {filter.lastYear(), filter.firstYear()}};
}

Condition filterCondition(const Database &database, const SearchQuery &query)
{
    switch (query.filter) {
    case SearchFilter::Region:
        return region(database, query);
    case SearchFilter::Kind:
        return kind(query);
    case SearchFilter::Year:
        return year(query);
    case SearchFilter::Section:
        return contains({QStringLiteral("section")}, query.text);
    case SearchFilter::Verdict:
        return verdict(query);
    case SearchFilter::Attribute:
        return attribute(query);
    case SearchFilter::Role:
        return role(query);
    case SearchFilter::Value:
        return value(query);
    case SearchFilter::Indicator:
        return indicator(query);
    }
    return never();
}

Condition condition(const Database &database, const SearchQuery &query)
{
    QList<Condition> parts;
    for (const SearchQuery &part : query.parts)
        parts += condition(database, part);
    switch (query.kind) {
    case SearchQuery::Kind::Text:
        return words(query);
    case SearchQuery::Kind::Filter:
        return filterCondition(database, query);
    case SearchQuery::Kind::And:
        return joined(parts, QStringLiteral(" AND "));
    case SearchQuery::Kind::Or:
        return joined(parts, QStringLiteral(" OR "));
    case SearchQuery::Kind::Not:
        return {QStringLiteral("NOT ") + joined(parts, {}).sql, parts.first().values};
    }
    return never();
}

/// `SELECT …` from all figures that meet the condition.
Statement select(const Database &database, const QString &columns, const Condition &condition,
                 const QString &behind, const QVariantList &values = {})
{
    Statement statement(database,
                        QStringLiteral("SELECT %1 FROM %2 JOIN observation o "
                                       "ON o.report_id = r.id "
                                       "WHERE r.is_current = 1 AND %3 %4")
                            .arg(columns, Queries::joinedTables(), condition.sql, behind));
    for (const QVariant &value : condition.values + values)
        statement.bind(value);
    statement.execute();
    return statement;
}

} // namespace

FoundFigures findFigures(const Database &database, const SearchQuery &query, int limit)
{
    const Condition asked = condition(database, query);
    FoundFigures found;
    Statement counts =
        select(database, QStringLiteral("r.id, COUNT(*)"), asked, QStringLiteral("GROUP BY r.id"));
    while (counts.next()) {
        found.counts.insert(counts.integer(0), counts.integer(1));
        found.total += counts.integer(1);
    }
    Statement figures = select(
        database, QStringLiteral("r.id, r.key, ") + observationColumns(QStringLiteral("o.")), asked,
        QStringLiteral("ORDER BY COALESCE(o.period_to, 0) DESC, r.id, o.position LIMIT ?"),
        {limit});
    while (figures.next()) {
        const QString key = figures.text(1);
        found.figures += {figures.integer(0), key, observationFrom(figures, 2, key)};
    }
    return found;
}

} // namespace PlanLens
