// SPDX-License-Identifier: GPL-3.0-or-later
// Tables whose rows are places: what their columns are of, by the titles, the caption, and what
// stands above the table.
#include "support/suite.h"
#include "tabletext.h"

#include <QTest>

using namespace PlanLens;

class PlaceTablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTables_data();
    void readsTables();
    void takesTheYearThatIsAnnounced();
    void takesNoYearOfAnother();
};

/// The figures of one line, each with its place.
static QString withPlaces(const QList<Observation> &observations)
{
    QStringList lines;
    for (const Observation &o : observations)
        lines.append(o.regionId + u' ' + asFigures({o}));
    return lines.join(u'\n');
}

void PlaceTablesTest::readsTables_data()
{
    addTableColumns();
    QTest::newRow("ranks of amounts and of growth below one thing")
        << "表1"
        << "区县|竹器产值||||藤器产值|\n|总量（亿元）|位次|增速（%）|位次|增速（%）|位次\n"
           "云岭区|50|1|5.5|2|4|1"
        << "云岭区 竹器产值 level [亿元] A2021 50\n云岭区 竹器产值 comparison [位] A2021 1\n"
           "云岭区 竹器产值 growth [%] A2021 5.5\n云岭区 竹器产值增速 comparison [位] A2021 2\n"
           "云岭区 藤器产值增速 growth [%] A2021 4\n云岭区 藤器产值增速 comparison [位] A2021 1";
    QTest::newRow("ranks whose titles say of what they are")
        << "表2"
        << "区县|竹器产值（亿元）|竹器产值位次|藤器产值（亿元）|藤器产值位次\n云岭区|50|1|30|2"
        << "云岭区 竹器产值 level [亿元] A2021 50\n云岭区 竹器产值 comparison [位] A2021 1\n"
           "云岭区 藤器产值 level [亿元] A2021 30\n云岭区 藤器产值 comparison [位] A2021 2";
    QTest::newRow("tasks and what was done of each")
        << "表5"
        << "乡镇（街道）|竹税（万元）|||藤税（万元）||\n|任务数|完成数|完成比例|任务数|完成数|"
           "完成比例\n"
           "云岭镇|50|60|120%|10|9|90%"
        << "云岭镇 竹税 level [万元] T2021 50\n云岭镇 竹税 level [万元] A2021 60\n"
           "云岭镇 竹税 comparison [%] A2021 120\n云岭镇 藤税 level [万元] T2021 10\n"
           "云岭镇 藤税 level [万元] A2021 9\n云岭镇 藤税 comparison [%] A2021 90";
    QTest::newRow("names of places, as the title says")
        << "表6"
        << "县区名称|竹器产值（亿元）\n云岭区|50\n云水县|30"
        << "云岭区 竹器产值 level [亿元] A2021 50\n云水县 竹器产值 level [亿元] A2021 30";
    QTest::newRow("partners of the place, which only sound like places")
        << "表7"
        << "国家（地区）|进出口额（万元）|增长（%）\n甲国|18|2\n乙盟|31|6"
        << " 甲国 level [万元] A2021 18\n 甲国 growth [%] A2021 2\n 乙盟 level [万元] A2021 31\n"
           " 乙盟 growth [%] A2021 6";
    QTest::newRow("measures that only compare")
        << "表4"
        << "区县|竹税（亿元）|||藤器库存（万件）|\n|12月|1-12月|同比±%|绝对量|比年初\n云岭区|1|12|"
           "3|5|1"
        << "云岭区 竹税 level [亿元] A2021-12 1\n云岭区 竹税 level [亿元] A2021 12\n"
           "云岭区 竹税 growth [%] A2021 3\n云岭区 藤器库存 level [万件] A2021 5\n"
           "云岭区 藤器库存 change [万件] A2021 1";
    QTest::newRow("what a heading names")
        << "2021年各区县竹税收入\n单位：万元、%"
        << "区县|12月|增长|1-12月|增长\n云岭区|1|2|12|3"
        << "云岭区 竹税收入 level [万元] A2021-12 1\n云岭区 竹税收入 growth [%] A2021-12 2\n"
           "云岭区 竹税收入 level [万元] A2021 12\n云岭区 竹税收入 growth [%] A2021 3";
    QTest::newRow("aims given to towns")
        << "2022年主要指标分解表"
        << "| 镇（街道） | 竹器产值增速（%） | 竹器投资（亿元） | |\n"
           "| | | 总额 | 其中：竹工投资 |\n| 云岭镇 | 7 | 5 | 3 |\n| 云水镇 | 6 | 4 | 2 |"
        << "云岭镇 竹器产值增速 growth [%] T2022 7\n云岭镇 竹器投资总额 level [亿元] T2022 5\n"
           "云岭镇 竹工投资 level [亿元] T2022 3\n云水镇 竹器产值增速 growth [%] T2022 6\n"
           "云水镇 竹器投资总额 level [亿元] T2022 4\n云水镇 竹工投资 level [亿元] T2022 2";
    QTest::newRow("aims given to towns, of no year of their own")
        << "主要指标分解表"
        << "镇街|竹器产值（亿元）\n云岭镇|7\n云水镇|6"
        << "云岭镇 竹器产值 level [亿元] T2022 7\n云水镇 竹器产值 level [亿元] T2022 6";
    QTest::newRow("people of places and their share, of what the caption names")
        << "表3 2021年各镇（街道）人口"
        << "地区|人口数（人）|比重（%）\n云岭镇|7000|70\n云水镇|3000|30"
        << "云岭镇 人口 level [人] A2021 7000\n云岭镇 人口 share [%] A2021 70\n"
           "云水镇 人口 level [人] A2021 3000\n云水镇 人口 share [%] A2021 30";
}

void PlaceTablesTest::readsTables()
{
    QTEST(withPlaces(figuresOfRow()), "expected");
}

void PlaceTablesTest::takesTheYearThatIsAnnounced()
{
    Report report;
    report.digest = "0011223344556677";
    assemble(report,
             QStringLiteral("云岭县人口公报\n\n根据普查结果，与2010年相比人口增加。现将2020年"
                            "11月1日零时的人口数据公布如下：\n\n表1 人口年龄构成\n\n"
                            "年龄|人口数（人）|比重（%）\n少年|20|20\n老年|80|80\n"));
    QCOMPARE(asFigures(readTables(report).observations),
             QStringLiteral("少年 level [人] A2020 20\n少年 share [%] A2020 20\n"
                            "老年 level [人] A2020 80\n老年 share [%] A2020 80"));
}

void PlaceTablesTest::takesNoYearOfAnother()
{
    Report report;
    report.digest = "0011223344556677";
    assemble(report, QStringLiteral("云岭县人口公报\n\n2020年普查的对象包括：\n\n少年和老年。\n\n"
                                    "表1 人口年龄构成\n\n"
                                    "年龄|人口数（人）|比重（%）\n少年|20|20\n老年|80|80\n"));
    QVERIFY(readTables(report).observations.isEmpty());
}

SUITE_TEST(PlaceTablesTest)
#include "tst_placetables.moc"
