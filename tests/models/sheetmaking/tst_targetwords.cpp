// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetmaking/targetwords.h"
#include "support/libraryfixture.h"

#include <QTest>

using namespace PlanLens;

class TargetWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsAShortNameByBothEnds_data();
    void knowsAShortNameByBothEnds();
    void takesWordsForTheGrowthTheyName_data();
    void takesWordsForTheGrowthTheyName();
};

/// The targets of a province with one more sentence, or part of one.
static QString provinceText(const QString &said)
{
    return QStringLiteral("2026年湖南省政府工作报告\n"
                          "一、2025年工作回顾\n"
                          "全省地区生产总值增长4.8%，城镇新增就业82.7万人。\n"
                          "二、2026年重点工作\n"
                          "今年主要预期目标是：%1；城镇新增就业70万人；城镇调查失业率5.5%左右；"
                          "进出口总额增长3%；社会消费品零售总额增长4.5%以上。\n")
        .arg(said);
}

/// What is said of an indicator in words.
static QStringList saidOf(const QString &said, const QString &indicator)
{
    Testing::LibraryFixture fixture;
    const QString key = fixture.import(provinceText(said));
    const Indicator *asked = Catalogue::shipped().find(indicator);
    QStringList texts;
    for (const WordedTarget &target :
         wordedTargets(fixture.library(), key, 2026, {Series{.indicator = *asked}}))
        texts << target.observation.printed;
    return texts;
}

void TargetWordsTest::knowsAShortNameByBothEnds_data()
{
    QTest::addColumn<QString>("clause");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("length");
    const QString income = QStringLiteral("居民人均可支配收入");
    QTest::newRow("whole") << "居民人均可支配收入增长稳步提高" << income << 9;
    QTest::newRow("short") << "居民收入增长与经济增长相当" << income << 4;
    QTest::newRow("another's") << "农村居民收入增长更快" << income << 0;
    QTest::newRow("another end") << "居民人均支出增长" << income << 0;
    QTest::newRow("too short") << "价格稳定"
                               << "价格" << 0;
}

void TargetWordsTest::knowsAShortNameByBothEnds()
{
    QFETCH(const QString, clause);
    QFETCH(const QString, name);
    QFETCH(const int, length);
    QCOMPARE(nameAtStart(clause, name), qsizetype(length));
}

void TargetWordsTest::takesWordsForTheGrowthTheyName_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("growth");
    QTest::addColumn<QString>("level");
    const QString behind = QStringLiteral("居民收入增长与经济增长同步");
    QTest::newRow("growth behind the name") << behind << behind << QString();
    const QString within = QStringLiteral("居民收入增速高于经济增速");
    QTest::newRow("growth at the end of the name") << within << within << QString();
    const QString whole = QStringLiteral("居民人均可支配收入增速快于经济增速");
    QTest::newRow("the whole name") << whole << whole << QString();
    const QString level = QStringLiteral("居民收入保持稳定");
    QTest::newRow("no growth") << level << QString() << level;
    QTest::newRow("another's") << "农村居民收入增速高于城镇居民" << QString() << QString();
}

void TargetWordsTest::takesWordsForTheGrowthTheyName()
{
    QFETCH(const QString, said);
    const auto instead = [&](const char *indicator) {
        return saidOf(said, QString::fromLatin1(indicator)).join(u'|');
    };
    QTEST(instead("income-growth"), "growth");
    QTEST(instead("income"), "level");
}

QTEST_MAIN(TargetWordsTest)
#include "tst_targetwords.moc"
