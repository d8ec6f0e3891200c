// SPDX-License-Identifier: GPL-3.0-or-later
// Searches for figures: conditions on what a figure is of, when, of whom, and how it came out.

#include "search/librarysearch.h"
#include "support/libraryfixture.h"
#include "support/suite.h"

#include <QTest>

#include <algorithm>

using namespace PlanLens;
using namespace PlanLens::Testing;

namespace {

const QString table = QStringLiteral("指标\t单位\t属性\t2021年目标\t2021年实际\n"
                                     "地区生产总值增速\t%\t预期性\t6\t5.4\n"
                                     "城镇新增就业\t万人\t预期性\t6\t6.9\n"
                                     "单位地区生产总值能耗降低\t%\t约束性\t3\t2.6\n"
                                     "粮食总产量\t万吨\t约束性\t10\t11.2\n");

QString planReport()
{
    return QStringLiteral("关于重庆市大渡口区2021年国民经济和社会发展计划执行情况及2022年计划草案"
                          "的报告\n一、2021年计划执行情况\n2021年主要指标完成情况表\n") +
           table;
}

QString workReport()
{
    QString text = QStringLiteral("重庆市巴南区2022年政府工作报告\n一、2021年工作回顾\n"
                                  "2021年主要指标完成情况表\n") +
                   table;
    return text.replace(QStringLiteral("2.6"), QStringLiteral("2.7"));
}

} // namespace

class FigureSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsFigures_data();
    void findsFigures();
    void eachHitIsAFigureThatMeetsTheConditions();
    void theHitIsMarkedInItsPassage();
    void saysWhichConditionIsNone_data();
    void saysWhichConditionIsNone();

private:
    SearchResults find(const QString &query) const
    {
        return LibrarySearch(m_fixture.library()).search(query, {});
    }

    mutable LibraryFixture m_fixture;
};

void FigureSearchTest::initTestCase()
{
    m_fixture.import(planReport(), QStringLiteral("/reports/plan.txt"));
    m_fixture.import(workReport(), QStringLiteral("/reports/work.txt"));
}

void FigureSearchTest::findsFigures_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("printed");
    const auto row = [](const char *query, const char *printed) {
        QTest::newRow(query) << QString::fromUtf8(query) << QString::fromUtf8(printed);
    };
    row("verdict:missed attribute:binding", "2.6 2.7");
    row("verdict:missed attribute:binding kind:plan-report", "2.6");
    row("verdict:missed attribute:binding kind:work-report", "2.7");
    row("verdict:missed attribute:binding -kind:work-report", "2.6");
    row("verdict:missed attribute:binding kind:communique", "");
    row("verdict:missed attribute:binding region:巴南", "2.7");
    row("verdict:missed kind:plan-report", "2.6 5.4");
    row("attribute:binding role:target kind:plan-report", "10 3");
    row("value:5..7 role:actual kind:plan-report", "5.4 6.9");
    row("value:5..7 indicator:gdp kind:plan-report role:actual", "5.4");
    row("role:actual -indicator:gdp-growth kind:plan-report value:5..7", "6.9");
    row("verdict:missed attribute:binding year:2021 kind:plan-report", "2.6");
    row("role:actual year:2020", "");
    row("verdict:missed '\" OR 1=1", "");
}

void FigureSearchTest::findsFigures()
{
    QFETCH(QString, query);
    QFETCH(QString, printed);
    const SearchResults results = find(query);
    QVERIFY2(!results.error, qPrintable(results.error ? results.error->message : QString()));
    QStringList found;
    for (const SearchHit &hit : results.hits)
        found += hit.figure ? hit.figure->printed : QStringLiteral("a text");
    std::sort(found.begin(), found.end());
    QCOMPARE(found.join(u' '), printed);
    QCOMPARE(results.total, int(results.hits.size()));
    QCOMPARE(results.units, results.total);
}

void FigureSearchTest::eachHitIsAFigureThatMeetsTheConditions()
{
    const SearchResults missed = find(QStringLiteral("verdict:missed attribute:binding year:2021"));
    QVERIFY(missed.ofFigures);
    QCOMPARE(missed.total, 2);
    for (const SearchHit &hit : missed.hits) {
        QVERIFY(hit.figure);
        QCOMPARE(hit.figure->anchor, hit.anchor);
        QCOMPARE(hit.figure->verdict, Verdict::Missed);
        QCOMPARE(hit.figure->attribute, Attribute::Binding);
        QCOMPARE(hit.figure->period, Period::year(2021));
    }
}

void FigureSearchTest::theHitIsMarkedInItsPassage()
{
    const SearchResults results = find(QStringLiteral("verdict:missed attribute:binding"));
    QCOMPARE(results.hits.size(), 2);
    for (const SearchHit &hit : results.hits) {
        QVERIFY(!hit.highlights.isEmpty());
        const TextStretch marked = hit.highlights.first();
        QVERIFY(hit.snippet.mid(marked.start, marked.length).contains(hit.figure->printed));
    }
}

void FigureSearchTest::saysWhichConditionIsNone_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("verdict") << QStringLiteral("verdict:perhaps");
    QTest::newRow("value") << QStringLiteral("value:many");
    QTest::newRow("attribute") << QStringLiteral("attribute:hopeful");
}

void FigureSearchTest::saysWhichConditionIsNone()
{
    QFETCH(QString, query);
    const SearchResults results = find(query);
    QVERIFY(results.error);
    QVERIFY2(results.error->message.contains(query.section(u':', 1)),
             qPrintable(results.error->message));
}

SUITE_CORE_TEST(FigureSearchTest)
#include "tst_figuresearch.moc"
