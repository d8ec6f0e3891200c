// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue.h"
#include "catalogue/displayname.h"
#include "support/suite.h"

#include <QLocale>
#include <QTest>

using namespace PlanLens;

class DisplayNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English)); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void staysChineseInChinese();
    void namesPlaces_data();
    void namesPlaces();
    void namesUnits_data();
    void namesUnits();
    void hasWordsForAllUnitsOfTheCatalogue();
    void hasLatinLettersForAllPlaces();
    void namesRowsOfReports();
    void namesWhatIsCompared();
};

void DisplayNameTest::staysChineseInChinese()
{
    QLocale::setDefault(QLocale(QLocale::Chinese));
    const Region *district = Regions::shipped().find(QStringLiteral("500104"));
    QVERIFY(district);
    QCOMPARE(displayName(*district), QStringLiteral("大渡口区"));
    QCOMPARE(displayFullName(*district), QStringLiteral("重庆市大渡口区"));
    QCOMPARE(displayUnit(QStringLiteral("亿元")), QStringLiteral("亿元"));
    const Indicator *gdp = Catalogue::shipped().find(QStringLiteral("gdp-growth"));
    QVERIFY(gdp);
    QCOMPARE(displayName(*gdp), gdp->nameZh);
}

void DisplayNameTest::namesPlaces_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *id, const char *name) {
        QTest::newRow(name) << QString::fromLatin1(id) << QString::fromLatin1(name);
    };
    row("100000", "China");
    row("500000", "Chongqing");
    row("500104", "Dadukou District, Chongqing");
    row("510000", "Sichuan Province");
    row("510182", "Pengzhou, Sichuan Province");
    row("610000", "Shaanxi Province");
    row("140000", "Shanxi Province");
    row("150000", "Inner Mongolia");
    row("500243", "Pengshui County, Chongqing");
    row("222400", "Yanbian Prefecture, Jilin Province");
}

void DisplayNameTest::namesPlaces()
{
    QFETCH(QString, id);
    const Region *region = Regions::shipped().find(id);
    QVERIFY(region);
    QTEST(displayFullName(*region), "name");
}

void DisplayNameTest::namesUnits_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("english");
    const auto row = [](const char16_t *unit, const char16_t *english) {
        QTest::newRow(QString::fromUtf16(unit).toUtf8())
            << QString::fromUtf16(unit) << QString::fromUtf16(english);
    };
    row(u"%", u"%");
    row(u"亿元", u"100 million yuan");
    row(u"万人", u"10,000 persons");
    row(u"元", u"yuan");
    row(u"立方米/万元", u"m³ per 10,000 yuan");
    row(u"某物", u"某物");
    row(u"", u"");
}

void DisplayNameTest::namesUnits()
{
    QFETCH(QString, unit);
    QTEST(displayUnit(unit), "english");
}

void DisplayNameTest::hasWordsForAllUnitsOfTheCatalogue()
{
    QStringList wordless;
    for (const Indicator &indicator : Catalogue::shipped().indicators()) {
        const QString unit = displayUnit(indicator.unit);
        const bool chinese = std::any_of(unit.begin(), unit.end(),
                                         [](QChar c) { return c.script() == QChar::Script_Han; });
        if (chinese)
            wordless << unit;
        QVERIFY2(!indicator.nameEn.isEmpty(), qPrintable(indicator.id));
    }
    wordless.removeDuplicates();
    QVERIFY2(wordless.isEmpty(), qPrintable(wordless.join(u' ')));
}

void DisplayNameTest::hasLatinLettersForAllPlaces()
{
    for (const Region &region : Regions::shipped().all()) {
        const QString name = displayFullName(region);
        QVERIFY2(!name.isEmpty() && name.at(0).isUpper(), qPrintable(region.id + name));
    }
}

void DisplayNameTest::namesRowsOfReports()
{
    const Catalogue &catalogue = Catalogue::shipped();
    const QString printed = QStringLiteral("地区生产总值增长");
    const QString known = QStringLiteral("gdp-growth");
    QCOMPARE(displayName(catalogue, known, printed), catalogue.find(known)->nameEn);
    QCOMPARE(displayName(catalogue, QString(), printed), printed);
    QCOMPARE(displayName(catalogue, QStringLiteral("no-such"), printed), printed);
    QLocale::setDefault(QLocale(QLocale::Chinese));
    QCOMPARE(displayName(catalogue, known, printed), printed);
}

/// 高于预期目标2个百分点: no indicator, but told of one.
void DisplayNameTest::namesWhatIsCompared()
{
    Observation compared;
    compared.name = QStringLiteral("地区生产总值");
    compared.measure = Measure::Comparison;
    const Indicator *gdp = Catalogue::shipped().findByIdOrName(compared.name);
    QVERIFY(gdp);
    QCOMPARE(shownName(compared), gdp->nameEn);
    compared.name = QStringLiteral("竹器产量");
    QCOMPARE(shownName(compared), compared.name);
    compared.name = QStringLiteral("地区生产总值");
    compared.measure = Measure::Change; // of what the name does not say alone
    QCOMPARE(shownName(compared), compared.name);
    QLocale::setDefault(QLocale(QLocale::Chinese));
    compared.measure = Measure::Comparison;
    QCOMPARE(shownName(compared), compared.name);
}

SUITE_TEST(DisplayNameTest)
#include "tst_displayname.moc"
