// SPDX-License-Identifier: GPL-3.0-or-later
// Rows whose names say of when their figures are, and whether they were reached.
#include "support/suite.h"
#include "tabletext.h"

#include <QTest>

using namespace PlanLens;

class RowSayingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTables_data();
    void readsTables();
};

void RowSayingTest::readsTables_data()
{
    addTableColumns();
    QTest::newRow("a part of the column's year")
        << "表1"
        << "指标|单位|2021年目标|2021年完成\n上半年竹器产值|亿元|5|6\n竹器产值|亿元|10|11"
        << "上半年竹器产值 level [亿元] T2021-01/2021-06 5\n"
           "上半年竹器产值 level [亿元] A2021-01/2021-06 6\n竹器产值 level [亿元] T2021 10\n"
           "竹器产值 level [亿元] A2021 11";
    QTest::newRow("a year below a title that names none")
        << "表2"
        << "指标|单位|数值\n2020年竹器产值|亿元|5\n竹器产值|亿元|6"
        << "2020年竹器产值 level [亿元] A2020 5\n竹器产值 level [亿元] A2021 6";
    QTest::newRow("another year than that of the title")
        << "表3"
        << "指标|单位|2021年目标|2021年完成\n2020年竹器产值|亿元|5|6\n竹器产值|亿元|10|11\n"
           "藤器产值|亿元|8|9"
        << "2020年竹器产值 level [亿元] T2021 text\n2020年竹器产值 level [亿元] A2021 text\n"
           "竹器产值 level [亿元] T2021 10\n竹器产值 level [亿元] A2021 11\n"
           "藤器产值 level [亿元] T2021 8\n藤器产值 level [亿元] A2021 9";
    QTest::newRow("aims and what was reached, one below the other")
        << "表5"
        << "指标|类别|2020年|2021年\n竹器产值（亿元）|目标|5|6\n|实际|4|7\n竹器产值增速（%）|目标|"
           "3|"
           "4\n|实际|5|6"
        << "竹器产值 level [亿元] T2020 5\n竹器产值 level [亿元] T2021 6\n"
           "竹器产值 level [亿元] A2020 4\n竹器产值 level [亿元] A2021 7\n"
           "竹器产值增速 growth [%] T2020 3\n竹器产值增速 growth [%] T2021 4\n"
           "竹器产值增速 growth [%] A2020 5\n竹器产值增速 growth [%] A2021 6";
    QTest::newRow("aims, what was reached and how much of them, of what stands at their left")
        << "表7"
        << "指标|项目|2020年|2021年\n竹器产值（亿元）|计划数|5|6\n|完成数|4|9\n|完成率|80|150"
        << "竹器产值 level [亿元] T2020 5\n竹器产值 level [亿元] T2021 6\n"
           "竹器产值 level [亿元] A2020 4\n竹器产值 level [亿元] A2021 9\n"
           "竹器产值 comparison [%] A2020 80\n竹器产值 comparison [%] A2021 150";
    QTest::newRow("growth below the first of several things")
        << "表8"
        << "类别|指标|单位|2020年|2021年\n竹业|竹器产值|亿元|5|6\n|增速|%|3|4"
        << "竹业 > 竹器产值 level [亿元] A2020 5\n竹业 > 竹器产值 level [亿元] A2021 6\n"
           "竹业 > 竹器产值 growth [%] A2020 3\n竹业 > 竹器产值 growth [%] A2021 4";
    QTest::newRow("growth and ranks in rows of their own")
        << "表6"
        << "指标|单位|2020年|2021年\n竹器产值|亿元|5|6\n比上年增长|%|3|4\n位次||2|1\n藤器产值|亿元|"
           "4|5\n"
           "位次||3|3"
        << "竹器产值 level [亿元] A2020 5\n竹器产值 level [亿元] A2021 6\n"
           "竹器产值 growth [%] A2020 3\n竹器产值 growth [%] A2021 4\n"
           "竹器产值增长 comparison [位] A2020 2\n竹器产值增长 comparison [位] A2021 1\n"
           "藤器产值 level [亿元] A2020 4\n藤器产值 level [亿元] A2021 5\n"
           "藤器产值 comparison [位] A2020 3\n藤器产值 comparison [位] A2021 3";
    QTest::newRow("the year of its prices")
        << "表4"
        << "指标|单位|2021年目标|2021年完成\n2020年可比价竹器产值|亿元|5|6"
        << "2020年可比价竹器产值 level [亿元] T2021 5\n2020年可比价竹器产值 level [亿元] A2021 6";
}

void RowSayingTest::readsTables()
{
    QTEST(asFigures(figuresOfRow()), "expected");
}

SUITE_TEST(RowSayingTest)
#include "tst_rowsaying.moc"
