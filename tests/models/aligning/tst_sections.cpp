// SPDX-License-Identifier: GPL-3.0-or-later
#include "aligning/sections.h"
#include "support/reportfixture.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;
using namespace PlanLens::Test;

class SectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordingLosesOrdinalsAndNumbers_data();
    void wordingLosesOrdinalsAndNumbers();
    void similarityIsBetweenNothingAndOne();
    void matchesNextYearsSections();
    void keepsTheOrderOfBoth();
    void levelsMustAgree();
    void aReportMatchesItself();
    void emptyReportsMatchNothing();
    void manyHeadingsStayBounded();
};

void SectionsTest::wordingLosesOrdinalsAndNumbers_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("wording");
    QTest::newRow("level 1") << QStringLiteral("一、2021年计划执行情况")
                             << QStringLiteral("计划执行情况");
    QTest::newRow("level 2") << QStringLiteral("（十二）扩大内需，稳住投资")
                             << QStringLiteral("扩大内需稳住投资");
    QTest::newRow("level 3") << QStringLiteral("三是培育人才") << QStringLiteral("培育人才");
    QTest::newRow("arabic") << QStringLiteral("2. 完成 100 件实事") << QStringLiteral("完成件实事");
    QTest::newRow("chapter") << QStringLiteral("第一部分 总体要求") << QStringLiteral("总体要求");
    QTest::newRow("no ordinal") << QStringLiteral("一体化发展") << QStringLiteral("一体化发展");
}

void SectionsTest::wordingLosesOrdinalsAndNumbers()
{
    QFETCH(QString, heading);
    QFETCH(QString, wording);
    QCOMPARE(sectionWording(heading), wording);
}

void SectionsTest::similarityIsBetweenNothingAndOne()
{
    QCOMPARE(wordingSimilarity(QStringLiteral("扩大内需"), QStringLiteral("扩大内需")), 1.0);
    QCOMPARE(wordingSimilarity(QStringLiteral("扩大内需"), QStringLiteral("生态环境")), 0.0);
    QCOMPARE(wordingSimilarity(QString(), QString()), 0.0);
    const double partly =
        wordingSimilarity(QStringLiteral("着力扩大内需"), QStringLiteral("全力扩大内需"));
    QVERIFY(partly > 0.5 && partly < 1);
}

void SectionsTest::matchesNextYearsSections()
{
    ReportFixture left;
    const int leftReview =
        left.add(BlockKind::Heading, QStringLiteral("一、2021年计划执行情况"), 1);
    left.add(BlockKind::Paragraph, QStringLiteral("一、2022年计划执行情况"));
    const int leftPlan = left.add(BlockKind::Heading, QStringLiteral("二、2022年总体考虑"), 1);
    ReportFixture right;
    const int rightReview =
        right.add(BlockKind::Heading, QStringLiteral("一、2022年计划执行情况"), 1);
    right.add(BlockKind::Heading, QStringLiteral("二、当前形势"), 1);
    const int rightPlan = right.add(BlockKind::Heading, QStringLiteral("三、2023年总体考虑"), 1);
    const auto pairs = matchSections(*left.finished(), *right.finished());
    QCOMPARE(pairs, (QList<SectionPair>{{leftReview, rightReview, 1}, {leftPlan, rightPlan, 1}}));
}

void SectionsTest::keepsTheOrderOfBoth()
{
    ReportFixture left;
    for (const char16_t *title : {u"（一）扩大内需", u"（二）科技创新", u"（三）改善民生"})
        left.add(BlockKind::Heading, QString::fromUtf16(title), 2);
    ReportFixture right;
    for (const char16_t *title : {u"（一）科技创新", u"（二）改善民生", u"（三）扩大内需"})
        right.add(BlockKind::Heading, QString::fromUtf16(title), 2);
    const auto pairs = matchSections(*left.finished(), *right.finished());
    QCOMPARE(pairs, (QList<SectionPair>{{1, 0, 1}, {2, 1, 1}}));
}

void SectionsTest::levelsMustAgree()
{
    ReportFixture left;
    left.add(BlockKind::Heading, QStringLiteral("一、扩大内需"), 1);
    ReportFixture right;
    right.add(BlockKind::Heading, QStringLiteral("（一）扩大内需"), 2);
    QCOMPARE(matchSections(*left.finished(), *right.finished()), QList<SectionPair>());
}

void SectionsTest::aReportMatchesItself()
{
    SmallReport small = smallReport();
    const auto pairs = matchSections(*small.report(), *small.report());
    QCOMPARE(pairs.size(), 3);
    for (const SectionPair &pair : pairs)
        QCOMPARE(pair.left, pair.right);
}

void SectionsTest::emptyReportsMatchNothing()
{
    SmallReport small = smallReport();
    QCOMPARE(matchSections(Report(), Report()), QList<SectionPair>());
    QCOMPARE(matchSections(Report(), *small.report()), QList<SectionPair>());
}

void SectionsTest::manyHeadingsStayBounded()
{
    ReportFixture fixture;
    fixture.add(BlockKind::Heading, QStringLiteral("一、总纲"), 1);
    for (int i = 0; i < 5000; ++i)
        fixture.add(BlockKind::Heading, QStringLiteral("甲乙丙丁"), 3);
    const auto report = fixture.finished();
    const auto pairs = matchSections(*report, *report);
    QVERIFY(!pairs.isEmpty());
    QCOMPARE(pairs.first().left, 0);
}

SUITE_TEST(SectionsTest)
#include "tst_sections.moc"
