// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/figureconditions.h"

#include "figures/observation.h"
#include "library/queries.h"
#include "search/labelfilter.h"
#include "search/querywords.h"
#include "search/reportfilter.h"
#include "search/searchnames.h"
#include "storing/columns.h"

#include <QCoreApplication>

#include <cmath>

namespace PlanLens {

namespace {

struct FigureConditionsMessages
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Search)
};

using Condition = FigureCondition;

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

/// A pattern that fits what has the text in it.
QString patternOf(QString text)
{
    for (const QChar c : {u'\\', u'%', u'_'})
        text.replace(c, QString(u'\\') + c);
    return u'%' + text + u'%';
}

Condition contains(const QString &column, const QString &text)
{
    return {QStringLiteral("COALESCE(o.%1, '') LIKE ? ESCAPE '\\'").arg(column), {patternOf(text)}};
}

/// Names stand once for all figures, so there are few to look through.
Condition isNamed(const QString &text)
{
    return {QStringLiteral("o.name_id IN (SELECT id FROM figure_name "
                           "WHERE name LIKE ? ESCAPE '\\')"),
            {patternOf(text)}};
}

Condition words(const SearchQuery &query, const SearchNames &names)
{
    QStringList texts{query.text};
    if (!query.quoted)
        texts += names.inPinyin(query.text);
    QList<Condition> conditions;
    for (const QString &text : texts) {
        conditions += isNamed(text);
        for (const QString &column :
             {QStringLiteral("parent"), QStringLiteral("section"), QStringLiteral("printed")})
            conditions += contains(column, text);
    }
    return joined(conditions, QStringLiteral(" OR "));
}

/// Whether a column has the value that a filter names.
Condition oneOf(const SearchQuery &query, const QString &filter)
{
    if (const auto key = queryKey(filter, query.text))
        return anyOf(QStringLiteral("o.") + filter, {*key});
    QStringList keys;
    const QList<QueryWord> known = queryWords(filter);
    for (const QueryWord &word : known)
        keys += word.key;
    throw SearchQueryError{query.position,
                           FigureConditionsMessages::tr("There is no “%1” here; there is %2.")
                               .arg(query.text, keys.join(QStringLiteral(", ")))};
}

/// A bound such as 5以上 stands at its number.
Condition value(const SearchQuery &query)
{
    const auto range = numberRange(query.text);
    if (!range)
        throw SearchQueryError{
            query.position,
            FigureConditionsMessages::tr("“%1” is no range of numbers; one is 5..7, another >=5.")
                .arg(query.text)};
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

Condition indicator(const SearchQuery &query, const SearchNames &names)
{
    const QStringList known = names.indicatorsMeant(query.text);
    return known.isEmpty() ? isNamed(query.text)
                           : anyOf(QStringLiteral("o.indicator"), asValues(known));
}

/// Figures of reports whose column, as corrected where it was, has one of the values.
Condition ofReportsWith(const QString &column, const QVariantList &values)
{
    if (values.isEmpty())
        return never();
    return {QStringLiteral("o.report_id IN (SELECT r.id FROM %1 WHERE "
                           "CASE WHEN c.document_id IS NULL THEN r.%2 ELSE c.%2 END IN (%3))")
                .arg(Queries::joinedTables(), column, placeholders(int(values.size()))),
            values};
}

Condition region(const Database &database, const SearchQuery &query)
{
    const ReportFilter filter(query);
    QStringList inUse;
    for (const QString &id : Queries::regionsInUse(database)) {
        if (filter.hasRegion(id))
            inUse += id;
    }
    const QString column = QStringLiteral("region_id");
    const Condition followsReport{QStringLiteral("o.region_id IS NULL"), {}};
    return joined(
        {anyOf(QStringLiteral("o.region_id"), asValues(inUse)),
         joined({followsReport, ofReportsWith(column, asValues(inUse))}, QStringLiteral(" AND "))},
        QStringLiteral(" OR "));
}

Condition kind(const SearchQuery &query)
{
    QStringList keys;
    const ReportFilter filter(query);
    for (const ReportKind kind : filter.kinds())
        keys += toKey(kind);
    return ofReportsWith(QStringLiteral("kind"), asValues(keys));
}

Condition year(const SearchQuery &query)
{
    const ReportFilter filter(query);
    return {
        QStringLiteral("(o.period_from IS NOT NULL AND o.period_from <= ? AND o.period_to >= ?)"),
        {filter.lastYear(), filter.firstYear()}};
}

Condition ofLabelled(const Database &database, const SearchQuery &query)
{
    const QStringList labels = labelsMeant(database, query.text);
    if (labels.isEmpty())
        return never();
    return {QStringLiteral("o.report_id IN (%1)").arg(questionForLabelled(int(labels.size()))),
            asValues(labels)};
}

Condition filterCondition(const Database &database, const SearchQuery &query,
                          const SearchNames &names)
{
    switch (query.filter) {
    case SearchFilter::Region:
        return region(database, query);
    case SearchFilter::Kind:
        return kind(query);
    case SearchFilter::Year:
        return year(query);
    case SearchFilter::Label:
        return ofLabelled(database, query);
    case SearchFilter::Section:
        return contains(QStringLiteral("section"), query.text);
    case SearchFilter::Verdict:
        return oneOf(query, QStringLiteral("verdict"));
    case SearchFilter::Attribute:
        return oneOf(query, QStringLiteral("attribute"));
    case SearchFilter::Role:
        return oneOf(query, QStringLiteral("role"));
    case SearchFilter::Value:
        return value(query);
    case SearchFilter::Indicator:
        return indicator(query, names);
    }
    return never();
}

} // namespace

FigureCondition figureCondition(const Database &database, const SearchQuery &query,
                                const SearchNames &names)
{
    QList<Condition> parts;
    for (const SearchQuery &part : query.parts)
        parts += figureCondition(database, part, names);
    switch (query.kind) {
    case SearchQuery::Kind::Text:
        return words(query, names);
    case SearchQuery::Kind::Filter:
        return filterCondition(database, query, names);
    case SearchQuery::Kind::And:
        return joined(parts, QStringLiteral(" AND "));
    case SearchQuery::Kind::Or:
        return joined(parts, QStringLiteral(" OR "));
    case SearchQuery::Kind::Not:
        return {QStringLiteral("NOT ") + joined(parts, {}).sql, parts.first().values};
    }
    return never();
}

} // namespace PlanLens
