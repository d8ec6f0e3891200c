// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewrows.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;
using namespace PlanLens::Test;

/// What follows from levels of several years, from what a name is made of, and by definition.
class SpanChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void levelsOfTwoYears_data();
    void levelsOfTwoYears();
    void composedSums_data();
    void composedSums();
    void quotients_data();
    void quotients();
};

void SpanChangesTest::levelsOfTwoYears_data()
{
    addColumns();
    addRow("a change", "竹器企业由2019年的286家增加到420家，净增134家。", "consistent");
    addRow("another change", "竹器企业由2019年的286家增加到420家，净增124家。", "contradiction");
    addRow("what was added leaves out what fell away",
           "竹器企业由2019年的286家增加到420家，新增160家。", "");
    addRow("a growth", "竹器企业由2019年的210家增加到312家，增长48.6%。", "consistent");
    addRow("a growth, cut off", "竹器企业由2019年的210家增加到312家，增长48.5%。", "consistent");
    addRow("another growth", "竹器企业由2019年的210家增加到312家，增长36%。", "contradiction");
    addRow("a growth of one year", "竹器企业由2019年的210家增加到312家，同比增长36%。", "");
    addRow("a growth of at least", "竹器企业由2019年的210家增加到312家，增长36%以上。", "");
    addRow("a growth of others", "竹器企业由2019年的210家增加到312家，其中大型企业增长36%。", "");
    addRow("from about so many", "竹器企业由2019年的210多家增加到312家，增长36%。", "");
    addRow("yearly", "竹器企业由2019年的210家增加到312家，年均增长14.1%。", "consistent");
    addRow("another yearly", "竹器企业由2019年的210家增加到312家，年均增长24.1%。",
           "contradiction");
    addRow("yearly, about", "竹器企业由2019年的210家增加到312家，年均增长14%左右。", "");
    addRow("yearly, since a year", "2017年以来，竹器收入由80亿元增加到150亿元，年均增长13.4%。",
           "consistent");
    addRow("at constant prices",
           "地区生产总值由2015年的1525.9亿元增加到2020年的2802.1亿元，年均增长9.3%。", "");
    addRow("money that was revised", "竹器收入由2017年的300亿元增加到460亿元，年均增长9.8%。",
           "unverifiable");
    addRow("money that grew otherwise", "竹器收入由2017年的300亿元增加到460亿元，年均增长19.8%。",
           "contradiction");
    addRow("times", "竹器收入由2015年的1500亿元增加到2800亿元，是2015年的1.9倍。", "consistent");
    addRow("other times", "竹器收入由2015年的1500亿元增加到2800亿元，是2015年的2.9倍。",
           "contradiction");
    addRow("times of a year told behind", "竹器收入150亿元，是2018年的1.5倍，2018年为80亿元。",
           "contradiction");
    addRow("times of another year", "竹器收入由2015年的1500亿元增加到2800亿元，是2010年的3.5倍。",
           "");
    addRow("more by so many times",
           "竹器收入由2015年的1500亿元增加到2800亿元，比2015年增长0.87倍。", "");
    addRow("over five years", "常住人口城镇化率由45.1%提高到51.4%，五年提高6.3个百分点。",
           "consistent");
    addRow("over five years, by another",
           "常住人口城镇化率由45.1%提高到51.4%，五年提高8.2个百分点。", "contradiction");
    addRow("in the last of five years",
           "五年来，常住人口城镇化率由45.1%提高到51.4%，今年提高1.2个百分点。", "");
}

void SpanChangesTest::levelsOfTwoYears()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(fixtureOf(text).results(CheckRule::Arithmetic), expected);
}

void SpanChangesTest::composedSums_data()
{
    addColumns();
    addRow("what a name is made of", "新建改建农村公路120公里，其中新建45公里、改建65公里。",
           "contradiction");
    addRow("what a name is made of, and a rest",
           "新建改建农村公路120公里，其中新建45公里、改建65公里、养护8公里。", "");
    addRow("one of both", "新建改建农村公路120公里，其中新建45公里。", "");
    addRow("in front of it", "减税3.2亿元、降费1.6亿元，合计减税降费5.8亿元。", "contradiction");
    addRow("in front of it, and it fits", "减税3.2亿元、降费1.6亿元，合计减税降费4.8亿元。", "");
    addRow("in front of it, and another",
           "减税3.2亿元、降费1.6亿元、缓税1亿元，合计减税降费5.8亿元。", "");
    addRow("some are counted twice",
           "培训转移劳动力3.2万人，培训劳动力2.1万人，转移劳动力1.5万人。", "");
    addRow("more of both than there is", "新建改建农村公路120公里，其中新建65公里、改建65公里。",
           "");
    addRow("nearly so much", "减税降费近5.8亿元，其中减税3.2亿元、降费1.6亿元。", "");
    const char *years = "2020年、2021年、2022年竹器投资分别完成200亿元、220亿元、250亿元，三年累计"
                        "完成竹器投资%1亿元。";
    for (const auto &[name, sum, result] :
         {std::tuple("years", "670", ""), std::tuple("years that were revised", "672", ""),
          std::tuple("years, and another sum", "650", "contradiction"),
          std::tuple("the last of the years", "250", "")})
        QTest::newRow(name) << QString::fromUtf8(years).arg(QLatin1String(sum))
                            << QString::fromLatin1(result);
}

void SpanChangesTest::composedSums()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QStringList doubts;
    for (const Finding &finding : fixtureOf(text).check()) {
        if (finding.rule == CheckRule::Arithmetic && finding.result != FindingResult::Consistent)
            doubts += toKey(finding.result);
    }
    QCOMPARE(doubts.join(u' '), expected);
}

void SpanChangesTest::quotients_data()
{
    addColumns();
    addRow("loans to deposits", "年末各项贷款余额400亿元，各项存款余额500亿元，存贷比80%。",
           "consistent");
    addRow("another of loans to deposits",
           "年末各项贷款余额400亿元，各项存款余额500亿元，存贷比75%。", "contradiction");
    addRow("of what was added", "年末各项贷款余额400亿元，各项存款余额500亿元，新增存贷比95%。",
           "");
    addRow("of two places",
           "全省存款余额5000亿元，存贷比84%；各项存款余额500亿元，各项贷款余额400亿元。", "");
    addRow("who live in towns", "年末常住人口50.1万人，其中城镇人口30.2万人，城镇化率60.3%。",
           "consistent");
    addRow("who live in towns, and another rate",
           "年末常住人口50.1万人，其中城镇人口30.2万人，城镇化率57.3%。", "contradiction");
    addRow("who are registered in towns",
           "户籍人口52万人，其中城镇人口20万人；常住人口50万人，城镇化率60%。", "");
    addRow("a yield", "粮食播种面积50万亩，粮食总产量20万吨，平均亩产400公斤。", "consistent");
    addRow("another yield", "粮食播种面积50万亩，粮食总产量20万吨，平均亩产450公斤。",
           "contradiction");
    addRow("a yield of something else", "粮食播种面积50万亩，粮食总产量20万吨，小麦亩产450公斤。",
           "");
    addRow("a person's product", "地区生产总值320亿元，常住人口50万人，人均地区生产总值64521元。",
           "consistent");
    addRow("another product of a person",
           "地区生产总值320亿元，常住人口50万人，人均地区生产总值8.4万元。", "contradiction");
    addRow("days of good air", "空气质量优良天数352天，优良率96.4%。", "consistent");
    addRow("days of good air, among those measured", "空气质量优良天数352天，优良率97.2%。",
           "unverifiable");
    addRow("days of good air, and another rate", "空气质量优良天数352天，优良率86.4%。",
           "contradiction");
    addRow("good water", "空气质量优良天数352天，断面水质优良率86.4%。", "");
}

void SpanChangesTest::quotients()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(fixtureOf(text).results(CheckRule::Arithmetic), expected);
}

SUITE_TEST(SpanChangesTest)
#include "tst_spanchanges.moc"
