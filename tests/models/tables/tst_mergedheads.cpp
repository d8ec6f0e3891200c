// SPDX-License-Identifier: GPL-3.0-or-later
// Heads whose titles span several columns, as documents and workbooks have them.
#include "support/suite.h"
#include "tabletext.h"

#include <QTest>

using namespace PlanLens;

class MergedHeadsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTables_data();
    void readsTables();
};

void MergedHeadsTest::readsTables_data()
{
    addTableColumns();
    // A cell with = belongs to the one at its left.
    QTest::newRow("signs of growth below years")
        << "表1"
        << "指标|2021年|=|2022年|=\n|完成|±%|计划|±%\n竹器产值（亿元）|5|3|6|4"
        << "竹器产值 level [亿元] A2021 5\n竹器产值 growth [%] A2021 3\n"
           "竹器产值 level [亿元] T2022 6\n竹器产值 growth [%] T2022 4";
    QTest::newRow("percents alone below years")
        << "表2"
        << "指标|单位|2021年|=|2022年|=\n||完成|%|计划|%\n竹器产值|亿元|5|3|6|4"
        << "竹器产值 level [亿元] A2021 5\n竹器产值 growth [%] A2021 3\n"
           "竹器产值 level [亿元] T2022 6\n竹器产值 growth [%] T2022 4";
    QTest::newRow("signs below growth")
        << "表3"
        << "指标|2021年|比上年增长|=\n|亿元|亿元|±%\n竹器产值|5|1|3"
        << "竹器产值 level [亿元] A2021 5\n竹器产值 change [亿元] A2021 1\n"
           "竹器产值 growth [%] A2021 3";
    QTest::newRow("by how much and how fast")
        << "表6"
        << "指标|单位|2020年|2021年|比上年增减|=\n||||绝对额|幅度（%）\n竹税|亿元|115|118.6|3.6|3.1"
        << "竹税 level [亿元] A2020 115\n竹税 level [亿元] A2021 118.6\n"
           "竹税 change [亿元] A2021 3.6\n竹税 growth [%] A2021 3.1";
    QTest::newRow("an amount below the year that it is compared with")
        << "表7"
        << "指标|2020年（万人）|2021年（万人）|比2020年|=\n|||增减绝对数|%\n竹匠|115|118.6|3.6|3.1"
        << "竹匠 level [万人] A2020 115\n竹匠 level [万人] A2021 118.6\n"
           "竹匠 change [万人] A2021 3.6\n竹匠 growth [%] A2021 3.1";
    QTest::newRow("changes that rates beside them tell")
        << "表8"
        << "指标|2021年（亿元）|增减（±）|增长（%）\n竹税|118.6|3.6|3.1"
        << "竹税 level [亿元] A2021 118.6\n竹税 change [亿元] A2021 3.6\n"
           "竹税 growth [%] A2021 3.1";
    QTest::newRow("changes that the amounts tell")
        << "表9"
        << "指标|单位|2020年|2021年|同比增减\n竹税|亿元|115|118.6|3.6\n竹桌|件|1,300|1,000|-300"
        << "竹税 level [亿元] A2020 115\n竹税 level [亿元] A2021 118.6\n"
           "竹税 change [亿元] A2021 3.6\n竹桌 level [件] A2020 1300\n竹桌 level [件] A2021 1000\n"
           "竹桌 change [件] A2021 -300";
    QTest::newRow("rates that the amounts tell")
        << "表10"
        << "指标|单位|2020年|2021年|同比增减\n竹税|亿元|115|118.6|3.1\n竹桌|件|1,300|1,000|-23.1"
        << "竹税 level [亿元] A2020 115\n竹税 level [亿元] A2021 118.6\n"
           "竹税 growth [%] A2021 3.1\n竹桌 level [件] A2020 1300\n竹桌 level [件] A2021 1000\n"
           "竹桌 growth [%] A2021 -23.1";
    QTest::newRow("what one row alone may tell by chance")
        << "表10"
        << "指标|单位|2020年|2021年|同比增减\n竹税|亿元|115|118.6|3.1"
        << "竹税 level [亿元] A2020 115\n竹税 level [亿元] A2021 118.6";
    QTest::newRow("an amount of the year")
        << "表11"
        << "指标|单位|2020年绝对数|2021年绝对数|比上年增长（%）\n竹税|亿元|115|118.6|3.1"
        << "竹税 level [亿元] A2020 115\n竹税 level [亿元] A2021 118.6\n"
           "竹税 growth [%] A2021 3.1";
    QTest::newRow("units below what they count")
        << "表4"
        << "年份|竹筐|合格率\n|万件|%\n2020年|4|98\n2021年|5|99"
        << "竹筐 level [万件] A2020 4\n合格率 level [%] A2020 98\n"
           "竹筐 level [万件] A2021 5\n合格率 level [%] A2021 99";
    QTest::newRow("a rate of nothing that is named")
        << "表5"
        << "指标|单位|2021年（%）|2020年（%）\n竹器产值|亿元|5|6\n合格率|%|98|97"
        << "竹器产值 level [亿元] A2021 text\n竹器产值 level [亿元] A2020 text\n"
           "合格率 level [%] A2021 98\n合格率 level [%] A2020 97";
}

void MergedHeadsTest::readsTables()
{
    QFETCH(QString, caption);
    QFETCH(QString, rows);
    Report report = tableReport(caption, rows);
    for (Block &block : report.blocks) {
        for (TableRow &row : block.table.rows) {
            for (int i = 1; i < row.cells.size(); ++i) {
                if (row.cells.at(i).text.text() != u"=")
                    continue;
                row.cells[i] = {};
                row.cells[i].covered = true;
                row.cells[i - 1].columnSpan = 2;
            }
        }
    }
    QTEST(asFigures(readTables(report).observations), "expected");
}

SUITE_TEST(MergedHeadsTest)
#include "tst_mergedheads.moc"
