// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchquery.h"
#include "support/suite.h"

#include "figures/observation.h"
#include "search/querywords.h"

#include <QTest>

using namespace PlanLens;

namespace {

QString written(const SearchQuery &query)
{
    QStringList parts;
    for (const SearchQuery &part : query.parts)
        parts += written(part);
    switch (query.kind) {
    case SearchQuery::Kind::Text:
        return u'[' + query.text + u']';
    case SearchQuery::Kind::Filter:
        return QStringLiteral("%1=[%2]").arg(int(query.filter)).arg(query.text);
    case SearchQuery::Kind::And:
        return QStringLiteral("and(%1)").arg(parts.join(u' '));
    case SearchQuery::Kind::Or:
        return QStringLiteral("or(%1)").arg(parts.join(u' '));
    case SearchQuery::Kind::Not:
        return QStringLiteral("not(%1)").arg(parts.join(u' '));
    }
    return {};
}

QString read(const QString &query)
{
    const auto parsed = parseSearchQuery(query);
    if (const auto *error = std::get_if<SearchQueryError>(&parsed))
        return QStringLiteral("error at %1").arg(error->position);
    return written(std::get<SearchQuery>(parsed));
}

} // namespace

class SearchQueryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreOfferedAsFilters();
    void reads_data();
    void reads();
    void namesTheFiltersWhereOneIsUnknown();
    void everyFilterHasAChineseName();
    void everyNameOfAValueStandsForItsKey();
    void refusesWhatIsTooLong();
    void boundsTheDepth();
    void knowsWhatAsksForFigures();
};

void SearchQueryTest::reads_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *query, const char *expected) {
        QTest::newRow(query) << QString::fromUtf8(query) << QString::fromUtf8(expected);
    };
    row("", "and()");
    row("   　 ", "and()");
    row("就业", "[就业]");
    row("就业 创业", "and([就业] [创业])");
    row("就业 AND 创业", "and([就业] [创业])");
    row("就业 OR 创业 兜底", "or([就业] and([创业] [兜底]))");
    row("(就业 OR 创业) 兜底", "and(or([就业] [创业]) [兜底])");
    row("就业 -创业", "and([就业] not([创业]))");
    row("就业 NOT 创业", "and([就业] not([创业]))");
    row("NOT NOT 就业", "not(not([就业]))");
    row("\"稳中 求进\"", "[稳中 求进]");
    row("and or not", "and([and] [or] [not])");
    row("5-7", "[5-7]");
    row("a - b", "and([a] [-] [b])");
    // What Chinese texts print is text.
    row("（含民营）", "[（含民营）]");
    row("“十四五”", "[“十四五”]");
    row("其中：出口", "[其中：出口]");
    row("http://x", "[http://x]");
    row("一是：加快建设", "[一是：加快建设]");
    row("省份:重庆", "[省份:重庆]");
    row("12:30", "[12:30]");
    row("GDP：126万亿元", "[GDP：126万亿元]");
    row("CPI:2", "[CPI:2]");
    row("PM2.5:28", "[PM2.5:28]");
    row("增长foo:5", "[增长foo:5]");
    row("file:///tmp/a", "[file:///tmp/a]");
    row("http:/", "[http:/]");
    row("A:b", "[A:b]");
    // Nothing follows the colon, or it is in quotes, or it is longer than any name of a filter.
    row("foo:", "[foo:]");
    row("foo: bar", "and([foo:] [bar])");
    row("\"foo:bar\"", "[foo:bar]");
    row("electrification:5", "[electrification:5]");
    // Filters.
    row("region:重庆", "0=[重庆]");
    row("地区：重庆 年份:2022", "and(0=[重庆] 2=[2022])");
    row("标签：待核 label:\"两 会\"", "and(3=[待核] 3=[两 会])");
    row("section:\"保障 民生\"", "4=[保障 民生]");
    row("REGION:cq", "0=[cq]");
    row("-region:重庆", "not(0=[重庆])");
    // Left open while typing.
    row("\"稳中", "[稳中]");
    row("(就业 OR (创业", "or([就业] [创业])");
    row("就业 \"", "and([就业] [])");
    // Not to be understood.
    row("OR", "error at 0");
    row("就业 OR", "error at 5");
    row("就业 AND", "error at 6");
    row("NOT", "error at 3");
    row("就业 )", "error at 3");
    row("()", "error at 1");
    row("region: 重庆", "error at 0");
    row("foo:bar", "error at 0");
    row("就业 foo：重庆", "error at 3");
    row("就业 -Regoin:重庆", "error at 4");
    row("foo:\"a b\"", "error at 0");
    // Nothing is special about SQL.
    row("'; DROP TABLE report; --", "and([';] [DROP] [TABLE] [report;] not([-]))");
}

void SearchQueryTest::reads()
{
    QFETCH(QString, query);
    QFETCH(QString, expected);
    QCOMPARE(read(query), expected);
}

void SearchQueryTest::namesTheFiltersWhereOneIsUnknown()
{
    const auto parsed = parseSearchQuery(QStringLiteral("就业 foo:bar"));
    QVERIFY(std::holds_alternative<SearchQueryError>(parsed));
    const QString message = std::get<SearchQueryError>(parsed).message;
    QVERIFY2(message.contains(QStringLiteral("foo")), qPrintable(message));
    QVERIFY2(!message.contains(QStringLiteral("bar")), qPrintable(message));
    const QList<QueryWord> filters = queryWords(u"filter");
    QCOMPARE(filters.size(), 10);
    for (const QueryWord &filter : filters) {
        QVERIFY2(message.contains(filter.key), qPrintable(message));
        QVERIFY2(message.contains(filter.names.constFirst()), qPrintable(message));
    }
}

void SearchQueryTest::everyFilterHasAChineseName()
{
    const QList<std::pair<QString, QString>> names = {
        {QStringLiteral("region"), QStringLiteral("地区")},
        {QStringLiteral("kind"), QStringLiteral("类型")},
        {QStringLiteral("year"), QStringLiteral("年份")},
        {QStringLiteral("label"), QStringLiteral("标签")},
        {QStringLiteral("section"), QStringLiteral("章节")},
        {QStringLiteral("verdict"), QStringLiteral("结果")},
        {QStringLiteral("attribute"), QStringLiteral("属性")},
        {QStringLiteral("role"), QStringLiteral("角色")},
        {QStringLiteral("value"), QStringLiteral("数值")},
        {QStringLiteral("indicator"), QStringLiteral("指标")}};
    for (const auto &[english, chinese] : names) {
        QVERIFY2(searchFilter(english), qPrintable(english));
        QCOMPARE(searchFilter(chinese), searchFilter(english));
    }
    QVERIFY(!searchFilter(u"title"));
}

void SearchQueryTest::everyNameOfAValueStandsForItsKey()
{
    const auto isKey = [](const QString &filter, const QString &key) {
        if (filter == u"verdict")
            return fromKey<Verdict>(key).has_value();
        if (filter == u"attribute")
            return fromKey<Attribute>(key).has_value();
        return filter == u"role" ? fromKey<Role>(key).has_value()
                                 : fromKey<ReportKind>(key).has_value();
    };
    for (const QString &filter : {QStringLiteral("verdict"), QStringLiteral("attribute"),
                                  QStringLiteral("role"), QStringLiteral("kind")}) {
        const QList<QueryWord> words = queryWords(filter);
        QVERIFY2(!words.isEmpty(), qPrintable(filter));
        for (const QueryWord &word : words) {
            QVERIFY2(isKey(filter, word.key), qPrintable(word.key));
            QCOMPARE(queryKey(filter, word.key.toUpper()), word.key);
            for (const QString &name : word.names)
                QCOMPARE(queryKey(filter, name), word.key);
        }
    }
    QVERIFY(!queryKey(u"verdict", QStringLiteral("目标")));
}

void SearchQueryTest::refusesWhatIsTooLong()
{
    const QString longest(maximumQueryLength, u'就');
    QVERIFY(std::holds_alternative<SearchQuery>(parseSearchQuery(longest)));
    const auto refused = parseSearchQuery(QString(10'000, u'就'));
    QVERIFY(std::holds_alternative<SearchQueryError>(refused));
    QCOMPARE(std::get<SearchQueryError>(refused).position, maximumQueryLength);
    QVERIFY(!std::get<SearchQueryError>(refused).message.isEmpty());
}

void SearchQueryTest::boundsTheDepth()
{
    QCOMPARE(read(QString(100, u'(') + u'a'), QStringLiteral("error at 51"));
    QVERIFY(read(QString(1000, u'-') + u'a').startsWith(QLatin1String("error")));
    QVERIFY(read(QStringLiteral("a ").repeated(900)).startsWith(QLatin1String("error")));
    QVERIFY(read(QStringLiteral("\"").repeated(150)).startsWith(QLatin1String("and")));
}

void SearchQueryTest::knowsWhatAsksForFigures()
{
    const auto asks = [](const char *query) {
        return std::get<SearchQuery>(parseSearchQuery(QString::fromUtf8(query))).asksForFigures();
    };
    QVERIFY(asks("verdict:missed"));
    QVERIFY(asks("就业 (a OR -role:target)"));
    QVERIFY(!asks("region:重庆 year:2022 section:民生 就业"));
}

void SearchQueryTest::wordsAreOfferedAsFilters()
{
    QCOMPARE(asFilters(QStringLiteral("未达标 约束性")), QStringLiteral("结果:未达标 属性:约束性"));
    QCOMPARE(asFilters(QStringLiteral("missed")), QStringLiteral("verdict:missed"));
    QCOMPARE(asFilters(QStringLiteral("未达标 就业")), QString());
    QCOMPARE(asFilters(QString()), QString());
}

SUITE_CORE_TEST(SearchQueryTest)
#include "tst_searchquery.moc"
