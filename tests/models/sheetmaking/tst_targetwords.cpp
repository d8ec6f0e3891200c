// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetmaking/targetwords.h"
#include "support/libraryfixture.h"
#include "support/suite.h"

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
    void takesWishesBesideAFigure_data();
    void takesWishesBesideAFigure();
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

/// What is said of an indicator, of the words that `which` holds.
static QStringList saidOf(const QString &said, const QString &indicator,
                          QList<Observation> TargetsInWords::*which)
{
    Testing::LibraryFixture fixture;
    const QString key = fixture.import(provinceText(said));
    const Indicator *asked = Catalogue::shipped().find(indicator);
    const TargetsInWords words =
        targetsInWords(fixture.library(), key, 2026, {Series{.indicator = *asked}});
    QStringList texts;
    for (const Observation &observation : words.*which) {
        const auto report = fixture.library().report(key);
        texts << (report->quote(observation.anchor) == observation.printed ? observation.printed
                                                                           : QString());
    }
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
        return saidOf(said, QString::fromLatin1(indicator), &TargetsInWords::instead).join(u'|');
    };
    QTEST(instead("income-growth"), "growth");
    QTEST(instead("income"), "level");
}

void TargetWordsTest::takesWishesBesideAFigure_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("wish");
    const QString wish = QStringLiteral("在实际工作中努力争取更好结果");
    QTest::newRow("behind a comma") << QStringLiteral("地区生产总值增长5%左右，") + wish << wish;
    QTest::newRow("behind a word of the figure")
        << QStringLiteral("地区生产总值按增长5%安排，") + wish << wish;
    QTest::newRow("in a list") << "地区生产总值增长5%以上、力争更好结果"
                               << "力争更好结果";
    QTest::newRow("none") << "地区生产总值增长5%左右" << QString();
    QTest::newRow("the sentence is over")
        << QStringLiteral("地区生产总值增长5%左右。") + wish << QString();
    QTest::newRow("a figure of its own") << "地区生产总值增长5%左右，力争增长6%" << QString();
    QTest::newRow("of another indicator")
        << "地区生产总值增长5%左右，力争居民收入增长更快" << QString();
    QTest::newRow("no wish") << "地区生产总值增长5%左右，经济运行保持平稳" << QString();
}

void TargetWordsTest::takesWishesBesideAFigure()
{
    QFETCH(const QString, said);
    const QString beside =
        saidOf(said, QStringLiteral("gdp-growth"), &TargetsInWords::beside).join(u'|');
    QTEST(beside, "wish");
}

SUITE_WINDOW_TEST(TargetWordsTest)
#include "tst_targetwords.moc"
