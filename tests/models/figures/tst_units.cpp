// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/units.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;

class UnitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dimensions_data();
    void dimensions();
    void conversions_data();
    void conversions();
    void unlikeUnitsDoNotConvert_data();
    void unlikeUnitsDoNotConvert();
    void unknownUnitsConvertToThemselvesAlone();
    void printedVariants_data();
    void printedVariants();
};

void UnitsTest::dimensions_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("dimension");
    const auto row = [](const char *name, const char *unit, const char *dimension) {
        QTest::newRow(name) << QString::fromUtf8(unit) << QString::fromUtf8(dimension);
    };
    row("persons", "万人", "person");
    row("visits are no persons", "万人次", "person-time");
    row("money", "万亿元", "yuan");
    row("foreign money", "亿美元", "usd");
    row("counter", "户", "count");
    row("two counters", "台/套", "count");
    row("bare multiplier", "万", "number");
    row("share", "%", "percent");
    row("points", "个百分点", "percentage-point");
    row("quotient", "万元/人", "yuan/person");
    row("labour productivity", "万元/人年", "yuan/person");
    row("beds", "张/千人", "count/person");
    row("density", "公里/平方公里", "metre/square-metre");
    row("coal", "万吨标准煤", "tonne-coal");
    row("ratio", "∶1", "ratio");
    row("fine dust", "微克/立方米", "tonne/cubic-metre");
    row("unknown", "箩筐", "");
    row("empty", "", "");
    row("unknown divisor", "元/箩筐", "");
}

void UnitsTest::dimensions()
{
    QFETCH(QString, unit);
    QFETCH(QString, dimension);
    const auto parsed = parseUnit(unit);
    QCOMPARE(parsed ? parsed->dimension : QString(), dimension);
}

void UnitsTest::conversions_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<double>("factor");
    const auto row = [](const char *from, const char *to, double factor) {
        QTest::addRow("%s in %s", from, to)
            << QString::fromUtf8(from) << QString::fromUtf8(to) << factor;
    };
    row("万人", "人", 10000);
    row("人", "万人", 0.0001);
    row("万美元", "亿美元", 0.0001);
    row("万亿元", "亿元", 10000);
    row("亿公斤", "万吨", 10);
    row("亿公斤", "吨", 100000);
    row("亿斤", "万吨", 5);
    row("万亩", "公顷", 10000 / 15.0);
    row("万平方米", "平方公里", 0.01);
    row("亿度", "亿千瓦时", 1);
    row("万千瓦", "千瓦", 10000);
    row("元/人", "万元/人", 0.0001);
    row("万元/人", "元", 10000);
    row("元", "元/人", 1);
    row("‰", "%", 0.1);
    row("家", "万户", 0.0001);
    row("张/千人", "张/万人", 10);
    row("％", "%", 1);
    row("﹪", "%", 1);
    row("成", "%", 10);
    row("㎢", "平方公里", 1);
    row("㎞", "米", 1000);
    row("kWh", "千瓦时", 1);
    row("万千瓦小时", "亿千瓦时", 0.0001);
    row("吉瓦", "万千瓦", 100);
    row("亿元人民币", "亿元", 1);
    row("小时", "分钟", 60);
    row("元/人·月", "元/人月", 1);
    row("标准立方米", "立方米", 1);
    row("箩筐", "箩筐", 1);
    row("", "", 1);
}

void UnitsTest::conversions()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(double, factor);
    const auto found = conversion(from, to);
    QVERIFY(found.has_value());
    QVERIFY2(qAbs(*found - factor) <= factor * 1e-11, qPrintable(QString::number(*found, 'g', 17)));
}

void UnitsTest::unlikeUnitsDoNotConvert_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("percent and points") << QStringLiteral("%") << QStringLiteral("个百分点");
    QTest::newRow("yuan and dollars") << QStringLiteral("亿元") << QStringLiteral("亿美元");
    QTest::newRow("yuan and dollars a head") << QStringLiteral("元/人") << QStringLiteral("美元");
    QTest::newRow("yuan and yuan an acre") << QStringLiteral("元/亩") << QStringLiteral("元");
    QTest::newRow("persons and households") << QStringLiteral("万人") << QStringLiteral("万户");
    QTest::newRow("coal and tonnes") << QStringLiteral("万吨") << QStringLiteral("万吨标准煤");
    QTest::newRow("doublings") << QStringLiteral("番") << QStringLiteral("%");
    QTest::newRow("ranks") << QStringLiteral("位次") << QStringLiteral("个百分点");
    QTest::newRow("unknown") << QStringLiteral("箩筐") << QStringLiteral("吨");
    QTest::newRow("none") << QString() << QStringLiteral("吨");
}

void UnitsTest::unlikeUnitsDoNotConvert()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QVERIFY(!conversion(from, to));
    QVERIFY(!conversion(to, from));
}

void UnitsTest::unknownUnitsConvertToThemselvesAlone()
{
    QCOMPARE(conversion(QStringLiteral("（箩 筐）"), QStringLiteral("箩筐")), std::optional(1.0));
    QVERIFY(!conversion(QStringLiteral("箩筐"), QStringLiteral("背篓")));
}

void UnitsTest::printedVariants_data()
{
    QTest::addColumn<QString>("printed");
    QTest::addColumn<QString>("normal");
    QTest::newRow("full-width percent") << QStringLiteral("％") << QStringLiteral("%");
    QTest::newRow("brackets") << QStringLiteral("（万元/人）") << QStringLiteral("万元/人");
    QTest::newRow("blanks") << QStringLiteral(" 万 人　") << QStringLiteral("万人");
    QTest::newRow("slash") << QStringLiteral("张／千人") << QStringLiteral("张/千人");
    QTest::newRow("label") << QStringLiteral("单位：亿元") << QStringLiteral("亿元");
    QTest::newRow("points") << QStringLiteral("百分点") << QStringLiteral("个百分点");
    QTest::newRow("containers") << QStringLiteral("万标准箱") << QStringLiteral("万标箱");
    QTest::newRow("as it is") << QStringLiteral("箩筐") << QStringLiteral("箩筐");
}

void UnitsTest::printedVariants()
{
    QFETCH(QString, printed);
    QFETCH(QString, normal);
    QCOMPARE(normalUnit(printed), normal);
}

SUITE_TEST(UnitsTest)
#include "tst_units.moc"
