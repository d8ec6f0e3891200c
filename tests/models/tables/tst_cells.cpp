// SPDX-License-Identifier: GPL-3.0-or-later
// Cells that carry a unit or scale of their own, or more than one figure.
#include "support/suite.h"
#include "tabletext.h"

#include <QTest>

using namespace PlanLens;

class CellsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void turnsItsOwnUnitIntoTheColumns_data();
    void turnsItsOwnUnitIntoTheColumns();
    void keepsTwoLinesAsText();
    void joinsTablesOverPages();
    void readsLinesOfALabelAndAFigure();
    void readsWhatALineSaysOfThePlan();
    void readsTheLinesThatAReportEndsWith();
};

void CellsTest::turnsItsOwnUnitIntoTheColumns_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a scale over a scale") << "亿元"
                                          << "3.2万"
                                          << "竹器 level [亿元] A2021 32000";
    QTest::newRow("a scale below a scale") << "亿元"
                                           << "5000万"
                                           << "竹器 level [亿元] A2021 0.5";
    QTest::newRow("a scale alone") << "人"
                                   << "320万"
                                   << "竹器 level [人] A2021 3200000";
    QTest::newRow("the same scale again") << "万人"
                                          << "60万"
                                          << "竹器 level [万人] A2021 60";
    QTest::newRow("a smaller unit") << "万人"
                                    << "30000人"
                                    << "竹器 level [万人] A2021 3";
    QTest::newRow("a larger unit") << "亿元"
                                   << "0.032万亿元"
                                   << "竹器 level [亿元] A2021 320";
    QTest::newRow("per mille") << "%"
                               << "25‰"
                               << "竹器 level [%] A2021 2.5";
    QTest::newRow("so small that it is a misprint") << "亿元"
                                                    << "10.5元"
                                                    << "竹器 level [亿元] A2021 text";
    QTest::newRow("another kind of unit") << "亿元"
                                          << "10.5吨"
                                          << "竹器 level [亿元] A2021 text";
    QTest::newRow("growth among amounts") << "亿元"
                                          << "增长6%"
                                          << "竹器 growth [%] A2021 6";
    QTest::newRow("times of growth") << "%"
                                     << "1.3倍"
                                     << "竹器 level [%] A2021 text";
    QTest::newRow("a unit where there is none") << ""
                                                << "6万件"
                                                << "竹器 level [万件] A2021 6";
}

void CellsTest::turnsItsOwnUnitIntoTheColumns()
{
    QFETCH(QString, unit);
    QFETCH(QString, cell);
    const QString rows =
        QStringLiteral("指标|单位|2021年完成\n竹器|%1|%2\n藤器|件|5").arg(unit, cell);
    const Interpretation read = readTables(tableReport(QStringLiteral("表1"), rows));
    QTEST(asFigures(read.observations.mid(0, 1)), "expected");
    const bool text = read.observations.first().value.kind == ValueKind::Text;
    QCOMPARE(read.problems.size(), text ? 1 : 0);
}

void CellsTest::keepsTwoLinesAsText()
{
    const QString rows = QStringLiteral(
        "\t指标\n\t单位\n\t2021年完成\n\n\t竹器\n\t件\n\t100\n50\n\n\t藤器\n\t件\n\t60\n以上\n");
    const Interpretation read = readTables(tableReport(QStringLiteral("表1"), rows));
    QCOMPARE(asFigures(read.observations),
             QStringLiteral("竹器 level [件] A2021 text\n藤器 level [件] A2021 ≥60"));
    QCOMPARE(read.problems.size(), 1);
    QCOMPARE(read.problems.first().kind, ProblemKind::UnreadableValue);
}

void CellsTest::joinsTablesOverPages()
{
    const QString rows = QStringLiteral("指标|单位|2021年完成\n竹器|件|5\n藤器|件|6\n\n续表1\n\n"
                                        "指标|单位|2021年完成\n草器|件|7\n柳器|件|8");
    const Interpretation read = readTables(tableReport(QStringLiteral("表1"), rows));
    QCOMPARE(read.tables.size(), 1);
    QCOMPARE(asFigures(read.observations),
             QStringLiteral("竹器 level [件] A2021 5\n藤器 level [件] A2021 6\n"
                            "草器 level [件] A2021 7\n柳器 level [件] A2021 8"));
}

void CellsTest::readsLinesOfALabelAndAFigure()
{
    Report report;
    report.identity.reviewYear = 2021;
    assemble(report,
             QStringLiteral("一、2020年情况\n\n竹器产值：12亿元，增长6%。\n"
                            "1. 藤器产值（万元）：85\n电话：62345678\n总投资：3亿元\n"
                            "时间：2021年3月。\n甲、乙：5吨。\n后文到此为止，另有说明。\n"));
    QCOMPARE(asFigures(readLabelLines(report)),
             QStringLiteral("竹器产值 level [亿元] A2020 12\n竹器产值 growth [%] A2020 6\n"
                            "藤器产值 level [万元] A2020 85"));
}

static QString labelLinesOf(const QString &text)
{
    Report report;
    report.identity.reviewYear = 2021;
    assemble(report, QStringLiteral("一、2021年情况\n\n") + text);
    return asFigures(readLabelLines(report));
}

void CellsTest::readsWhatALineSaysOfThePlan()
{
    QCOMPARE(labelLinesOf(QStringLiteral("竹器产值：计划12亿元，完成13亿元，比上年增长6%。\n"
                                         "后文到此为止，另有说明。\n")),
             QStringLiteral("竹器产值 level [亿元] T2021 12\n竹器产值 level [亿元] A2021 13\n"
                            "竹器产值 growth [%] A2021 6"));
}

void CellsTest::readsTheLinesThatAReportEndsWith()
{
    const QString before = QStringLiteral("前面是一段正文，说明情况。\n");
    QCOMPARE(labelLinesOf(before + QStringLiteral("竹器产值：12亿元\n藤器产值：5亿元\n")),
             QStringLiteral("竹器产值 level [亿元] A2021 12\n藤器产值 level [亿元] A2021 5"));
    // One alone may be what the printer says of the copies.
    QCOMPARE(labelLinesOf(before + QStringLiteral("共印：500份\n")), QString());
}

SUITE_TEST(CellsTest)
#include "tst_cells.moc"
