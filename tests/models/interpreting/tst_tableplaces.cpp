// SPDX-License-Identifier: GPL-3.0-or-later
// Tables whose rows or columns are places: each figure is that of its place.
#include "importing/understanding.h"
#include "interpreting/tableplaces.h"
#include "support/suite.h"

#include <QTest>

#include <algorithm>

using namespace PlanLens;

class TablePlacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsThePlace_data();
    void tellsThePlace();
    void readsTables_data();
    void readsTables();
    void leavesOutWhatIsOfNoKnownPlace();
};

void TablePlacesTest::tellsThePlace_data()
{
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("printed");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a district of the city") << "500000"
                                            << "大足区"
                                            << "500111";
    QTest::newRow("the whole of the city") << "500000"
                                           << "全市"
                                           << "500000";
    QTest::newRow("the city in the report of a district") << "500111"
                                                          << "全市"
                                                          << "";
    QTest::newRow("a district beside it") << "500111"
                                          << "荣昌区"
                                          << "500153";
    QTest::newRow("a town that is not listed") << "500111"
                                               << "云岭镇"
                                               << "500111~云岭镇";
    QTest::newRow("a zone that is not listed") << "500111"
                                               << "云岭高新区"
                                               << "500111~云岭高新区";
    QTest::newRow("a village") << "500111"
                               << "云岭村"
                               << "500111~云岭村";
    QTest::newRow("a county that is not listed") << "500111"
                                                 << "云岭县"
                                                 << "";
    QTest::newRow("a district of another city") << "360000"
                                                << "大足区"
                                                << "";
    QTest::newRow("a county of another province") << "500111"
                                                  << "安岳县"
                                                  << "";
    QTest::newRow("a kind of place") << "500111"
                                     << "城区"
                                     << "";
    QTest::newRow("of no known place") << ""
                                       << "大足区"
                                       << "";
    QTest::newRow("a county in a place that is not listed") << "100000~云岭市"
                                                            << "云水县"
                                                            << "100000~云岭市~云水县";
    QTest::newRow("a county of another place beside one that is not listed") << "100000~云岭市"
                                                                             << "大足区"
                                                                             << "";
    QTest::newRow("a province in a report of no known place") << ""
                                                              << "江西省"
                                                              << "360000";
    QTest::newRow("a prefecture without the peoples in its name") << "430000"
                                                                  << "湘西自治州"
                                                                  << "433100";
}

void TablePlacesTest::tellsThePlace()
{
    QFETCH(QString, own);
    QFETCH(QString, printed);
    QTEST(regionInTable(printed, own, Regions::shipped()), "expected");
}

static Interpretation interpreted(const QString &title, const QString &table)
{
    const QString text = title + QStringLiteral("\n\n表1  2022年竹业指标\n\n") + table + u'\n';
    UnderstandOutcome outcome = understand(text.toUtf8(), QStringLiteral("report.txt"));
    auto *reports = std::get_if<UnderstoodReports>(&outcome);
    return reports && !reports->isEmpty() ? reports->first().interpretation : Interpretation{};
}

static QString asText(const QList<Observation> &observations)
{
    QStringList lines;
    for (const Observation &o : observations)
        lines.append(o.regionId + u' ' + o.name + u' ' + toKey(o.measure) + u' ' + o.unit + u' ' +
                     o.period.toString() + u' ' + toKey(o.role) + u' ' + o.printed);
    return lines.join(u'\n');
}

void TablePlacesTest::readsTables_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("expected");
    const QString city = QStringLiteral("重庆市2022年国民经济和社会发展统计公报");
    const QString plan =
        QStringLiteral("重庆市2022年国民经济和社会发展计划执行情况与2023年计划草案的报告");

    QTest::newRow("places as rows")
        << city
        << "区县\t竹器产值（亿元）\t比上年增长（%）\t位次\n全市\t90\t5.1\t-\n大足区\t50\t5.5\t1"
        << "500000 竹器产值 level 亿元 2022 actual 90\n500000 竹器产值 growth % 2022 actual 5.1\n"
           "500000 竹器产值增长 comparison 位 2022 actual -\n"
           "500111 竹器产值 level 亿元 2022 actual 50\n500111 竹器产值 growth % 2022 actual 5.5\n"
           "500111 竹器产值增长 comparison 位 2022 actual 1";
    QTest::newRow("places as rows, years below the indicators")
        << plan
        << "区县\t竹器产值增速（%）\n\t2022年完成\t2023年目标\n大足区\t4.5\t6左右\n荣昌区\t4.6\t7"
        << "500111 竹器产值增速 growth % 2022 actual 4.5\n500111 竹器产值增速 growth % 2023 target "
           "6左右\n500153 竹器产值增速 growth % 2022 actual 4.6\n"
           "500153 竹器产值增速 growth % 2023 target 7";
    QTest::newRow("places as columns")
        << city << "指标\t单位\t大足区\t荣昌区\n竹器产值\t亿元\t50\t30\n竹器产值增速\t%\t5.5\t4.2"
        << "500111 竹器产值 level 亿元 2022 actual 50\n500153 竹器产值 level 亿元 2022 actual 30\n"
           "500111 竹器产值增速 growth % 2022 actual 5.5\n500153 竹器产值增速 growth % 2022 actual "
           "4.2";
    QTest::newRow("provinces in a month, of what the caption names")
        << "2022年11月各省竹器产量统计"
        << "各省份2022年11月竹器产量情况表\n\n| | 地区 | 当月产量（万件） | 累计产量（万件） | "
           "累计增长（%） |\n| 1 | 江西省 | 5 | 60 | 3.5 |\n| 2 | 福建省 | 4 | 50 | 2.5 |"
        << "360000 竹器产量 level 万件 2022-11 actual 5\n"
           "360000 竹器产量 level 万件 2022-01/2022-11 actual 60\n"
           "360000 竹器产量 growth % 2022-01/2022-11 actual 3.5\n"
           "350000 竹器产量 level 万件 2022-11 actual 4\n"
           "350000 竹器产量 level 万件 2022-01/2022-11 actual 50\n"
           "350000 竹器产量 growth % 2022-01/2022-11 actual 2.5";
    QTest::newRow("towns of a district")
        << "重庆市大足区2022年国民经济和社会发展统计公报"
        << "镇街\t竹器产值（万元）\t增长（%）\n云岭街道\t12\t3\n云水镇\t8\t2"
        << "500111~云岭街道 竹器产值 level 万元 2022 actual 12\n500111~云岭街道 竹器产值 growth % "
           "2022 actual 3\n"
           "500111~云水镇 竹器产值 level 万元 2022 actual 8\n500111~云水镇 竹器产值 growth % "
           "2022 actual 2";
    QTest::newRow("counties of a city that is not listed, and the city")
        << "云岭市2022年国民经济和社会发展统计公报"
        << "区县\t竹器产值（亿元）\n全市\t90\n云水县\t50\n云岭区\t40"
        << " 竹器产值 level 亿元 2022 actual 90\n"
           "100000~云岭市~云水县 竹器产值 level 亿元 2022 actual 50\n"
           "100000~云岭市~云岭区 竹器产值 level 亿元 2022 actual 40";
}

void TablePlacesTest::readsTables()
{
    QFETCH(QString, title);
    QFETCH(QString, table);
    QTEST(asText(interpreted(title, table).observations), "expected");
}

void TablePlacesTest::leavesOutWhatIsOfNoKnownPlace()
{
    const Interpretation read =
        interpreted(QStringLiteral("重庆市2022年国民经济和社会发展统计公报"),
                    QStringLiteral("区县\t竹器产值（亿元）\n大足区\t50\n市本级\t7\n荣昌区\t30"));
    QCOMPARE(asText(read.observations),
             QStringLiteral("500111 竹器产值 level 亿元 2022 actual 50\n"
                            "500153 竹器产值 level 亿元 2022 actual 30"));
    QVERIFY(std::any_of(read.problems.begin(), read.problems.end(), [](const Problem &problem) {
        return problem.kind == ProblemKind::TableOfPlaces &&
               problem.text == QStringLiteral("市本级") && problem.line > 0;
    }));
}

SUITE_TEST(TablePlacesTest)
#include "tst_tableplaces.moc"
