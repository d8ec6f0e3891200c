// SPDX-License-Identifier: GPL-3.0-or-later
// In what the figures of a row are counted: the unit behind its name, in a column, or above the
// table, where it can be counted in that.
#include "support/suite.h"
#include "tabletext.h"

#include <QTest>

using namespace PlanLens;

class RowUnitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTables_data();
    void readsTables();
};

void RowUnitsTest::readsTables_data()
{
    addTableColumns();
    QTest::newRow("units above the table that rows cannot have")
        << "2021年竹业（单位：亿元、%）"
        << "指标|2021年完成\n竹器产值|5\n竹器产值增速|6\n竹器价格指数（上年=100）|100.3\n"
           "竹匠人数|7\n人均竹器产值|71880\n竹农培训|2.1万人\n人均竹器消费|718元"
        << "竹器产值 level [亿元] A2021 5\n竹器产值增速 growth [%] A2021 6\n"
           "竹器价格指数（上年=100） level [] A2021 100.3\n竹匠人数 level [] A2021 7\n"
           "人均竹器产值 level [] A2021 71880\n竹农培训 level [万人] A2021 2.1\n"
           "人均竹器消费 level [元] A2021 718";
    QTest::newRow("a unit above the table that rows may have")
        << "2021年竹业（单位：元）"
        << "指标|2021年完成\n人均竹器消费|718\n竹桌均价|9"
        << "人均竹器消费 level [元] A2021 718\n竹桌均价 level [元] A2021 9";
    QTest::newRow("units behind names")
        << "表1"
        << "指标|2021年完成\n竹器产值，亿元|5\n竹器价格涨幅%|0.2\n竹筐产量万件|6\n竹税[亿元]|7"
        << "竹器产值 level [亿元] A2021 5\n竹器价格涨幅 growth [%] A2021 0.2\n"
           "竹筐产量 level [万件] A2021 6\n竹税 level [亿元] A2021 7";
    QTest::newRow("what looks like units behind names")
        << "表1"
        << "指标|2021年完成\n产值超亿元竹企|5\n每万人竹匠/万人|6\n竹桌、竹筐|7"
        << "产值超亿元竹企 level [] A2021 5\n每万人竹匠/万人 level [] A2021 6\n"
           "竹桌、竹筐 level [] A2021 7";
    QTest::newRow("dashes among units")
        << "表1"
        << "指标|单位|2021年完成\n竹器产值|亿元|5\n竹器价格指数|—|102\n竹税（万元）|-|7"
        << "竹器产值 level [亿元] A2021 5\n竹器价格指数 level [] A2021 102\n"
           "竹税 level [万元] A2021 7";
}

void RowUnitsTest::readsTables()
{
    QTEST(asFigures(figuresOfRow()), "expected");
}

SUITE_TEST(RowUnitsTest)
#include "tst_rowunits.moc"
