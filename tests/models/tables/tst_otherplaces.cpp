// SPDX-License-Identifier: GPL-3.0-or-later
// Columns of other places beside those of the report's own: only its own are its figures.
#include "support/suite.h"
#include "tabletext.h"

#include <QTest>

using namespace PlanLens;

class OtherPlacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTables_data();
    void readsTables();
};

void OtherPlacesTest::readsTables_data()
{
    addTableColumns();
    QTest::newRow("places below a merged head of growth")
        << "表1"
        << "指标|2021年增速（%）|||2022年全市目标（%）\n|全国|全省|全市|\n竹器产值|5|5.1|5.9|6"
        << "竹器产值 growth [%] A2021 5.9\n竹器产值 growth [%] T2022 6";
    QTest::newRow("places by their names")
        << "表2"
        << "指标|2021年（%）|||\n|全国|竹海|云岭|位次\n竹器产值增速|5|5.1|5.9|3"
        << "竹器产值增速 growth [%] A2021 5.9\n竹器产值增速 comparison [位] A2021 3";
    QTest::newRow("one's own aim beside the others' figures")
        << "表3"
        << "指标|单位|2021年全国|2021年全省|2021年云岭目标|2021年云岭完成\n竹器产值增速|%|5|5.1|6|"
           "5.9"
        << "竹器产值增速 growth [%] T2021 6\n竹器产值增速 growth [%] A2021 5.9";
    QTest::newRow("means of others")
        << "表4"
        << "指标|2021年增速（%）|全省平均（%）|全国平均水平（%）\n竹器产值|5.9|5.1|5"
        << "竹器产值 growth [%] A2021 5.9";
    QTest::newRow("one's own beside a mean") << "表5"
                                             << "指标|本市（%）|全省平均水平（%）\n竹器合格率|98|97"
                                             << "竹器合格率 level [%] A2021 98";
    QTest::newRow("a place that is not known beside one that is")
        << "表6"
        << "指标|单位|2021年全省|2021年北岭|2021年云岭\n竹器产值|亿元|51|6|5"
        << "竹器产值 level [亿元] A2021 5";
    QTest::newRow("shares of others are one's own")
        << "表7"
        << "指标|单位|2021年全市|占全省比重（%）|高于全省（百分点）\n竹器产值|亿元|5|3|0.8"
        << "竹器产值 level [亿元] A2021 5\n竹器产值 share [%] A2021 3\n"
           "竹器产值 comparison [百分点] A2021 0.8";
    QTest::newRow("places below what leads parts")
        << "表9"
        << "| 指标 | 单位 | 全市 | 其中 | |\n| | | | 云水县 | 云山县 |\n| 竹器产值 | 亿元 | 9 | 5 "
           "| 4 |"
        << "竹器产值 level [亿元] A2021 9\n竹器产值 level [亿元] A2021 5\n"
           "竹器产值 level [亿元] A2021 4";
    QTest::newRow("parts of one's own place")
        << "表8"
        << "指标|单位|2021年全市|2021年市区|全市平均增长（%）\n竹器产值|亿元|5|3|4"
        << "竹器产值 level [亿元] A2021 5\n市区 > 竹器产值 level [亿元] A2021 3\n"
           "竹器产值 growth [%] A2021 4";
}

void OtherPlacesTest::readsTables()
{
    QFETCH(QString, caption);
    QFETCH(QString, rows);
    Report report = tableReport(caption, rows);
    report.identity.regionName = QStringLiteral("竹海省云岭市");
    QTEST(asFigures(readTables(report).observations), "expected");
}

SUITE_TEST(OtherPlacesTest)
#include "tst_otherplaces.moc"
