// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue.h"
#include "support/suite.h"

#include "figures/units.h"

#include <QSet>
#include <QTest>

using namespace PlanLens;

class CatalogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shippedTableIsSound();
    void everyNameStandsForItsIndicator();
    void matches_data();
    void matches();
    void reasonsAreGiven();
    void findsWhatPeopleType_data();
    void findsWhatPeopleType();
    void knowsTheRowsBelowAnIndicator();
    void indexFormBecomesARate();
    void tellsWhatAddsUp();
    void badLinesAreNamed();
};

void CatalogueTest::shippedTableIsSound()
{
    const Catalogue &catalogue = Catalogue::shipped();
    QVERIFY(catalogue.indicators().size() > 250);
    QSet<QString> names;
    for (const Indicator &indicator : catalogue.indicators()) {
        const QByteArray id = indicator.id.toUtf8();
        QVERIFY2(!names.contains(indicator.nameZh), id.constData());
        QVERIFY2(!names.contains(indicator.nameEn), id.constData());
        names << indicator.nameZh << indicator.nameEn;
        QVERIFY2(indicator.unit.isEmpty() || parseUnit(indicator.unit), id.constData());
        QVERIFY2(indicator.growthOf.isEmpty() || catalogue.find(indicator.growthOf),
                 id.constData());
        QVERIFY2(!indicator.definition.isEmpty() && !indicator.source.isEmpty(), id.constData());
        QVERIFY2(!indicator.group.isEmpty(), id.constData());
    }
}

void CatalogueTest::everyNameStandsForItsIndicator()
{
    const Catalogue &catalogue = Catalogue::shipped();
    for (const Indicator &indicator : catalogue.indicators()) {
        QStringList names = indicator.aliases;
        names.prepend(indicator.nameZh);
        for (const QString &name : names) {
            const qsizetype at = name.indexOf(u'>');
            const auto match = catalogue.match(name.mid(at + 1), indicator.unit, indicator.measure,
                                               name.left(qMax<qsizetype>(at, 0)));
            QCOMPARE(match ? match->id : name, indicator.id);
        }
    }
}

void CatalogueTest::matches_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<Measure>("measure");
    QTest::addColumn<QString>("parent");
    QTest::addColumn<QString>("id");
    const auto row = [](const char *title, const char *name, const char *unit, const char *id,
                        Measure measure = Measure::Level, const char *parent = "") {
        QTest::newRow(title) << QString::fromUtf8(name) << QString::fromUtf8(unit) << measure
                             << QString::fromUtf8(parent) << QString::fromUtf8(id);
    };
    row("level", "地区生产总值", "亿元", "gdp");
    row("growth by name", "地区生产总值增速", "%", "gdp-growth");
    row("growth by measure", "国内生产总值", "%", "gdp-growth", Measure::Growth);
    row("growth by unit", "人均地区生产总值", "%", "gdp-per-capita-growth");
    row("level by unit", "人均地区生产总值", "万元", "gdp-per-capita");
    row("unit a quotient", "人均地区生产总值", "元/人", "gdp-per-capita");
    row("share", "服务业增加值占GDP的比重", "%", "services-share", Measure::Share);
    row("same denominator, other words", "服务业增加值占生产总值比例", "%", "services-share");
    row("rate that is a level", "森林覆盖率", "％", "forest-cover");
    row("growth of a level in %", "森林覆盖率", "%", "", Measure::Growth);
    row("change of a level", "森林覆盖率", "个百分点", "", Measure::Change);
    row("a change with an entry of its own", "常住人口城镇化率", "个百分点", "urbanisation-change",
        Measure::Change);
    row("a share is no growth", "民营经济主体", "%", "", Measure::Share);
    row("carbon falls", "单位地区生产总值二氧化碳排放", "%", "carbon-intensity-growth",
        Measure::Growth);
    row("carbon, as a fall", "单位地区生产总值二氧化碳排放下降", "%", "carbon-saving",
        Measure::Growth);
    row("an old name", "一般公共财政预算收入", "万元", "budget-revenue");
    row("pastures", "农村牧区居民人均可支配收入", "元", "rural-income");
    row("expressways by length", "高速公路", "公里", "expressways");
    row("expressways by number", "高速公路", "条", "");
    row("yield", "粮食单产", "公斤/亩", "grain-yield");
    row("a place in front of a plain name", "全州城镇新增就业", "人", "new-jobs", Measure::Change);
    row("comparison", "地区生产总值", "个百分点", "", Measure::Comparison);
    row("added", "新增城镇就业", "人", "new-jobs", Measure::Change);
    row("added, in a table", "城镇新增就业人数", "万人", "new-jobs");
    row("place in front", "全市规模以上工业增加值增速", "%", "industry-above-growth");
    row("brackets and blanks", "研究与试验发展（R&D）经费 支出占地区生产总值比重", "%", "rd-share");
    row("sub-row", "化学需氧量", "吨", "cod", Measure::Level, "主要污染物重点工程减排量");
    row("sub-row alone", "化学需氧量", "吨", "");
    row("sub-row of a growth", "税收", "%", "tax-growth", Measure::Level, "一般公共预算收入增速");
    row("sub-row without unit", "城镇居民", "", "urban-income-growth", Measure::Level,
        "居民人均可支配收入增速");
    row("energy, other words", "单位地区生产总值能源消耗降低", "%", "energy-saving");
    row("energy, level", "万元GDP能耗", "吨标准煤/万元", "energy-intensity");
    row("utilised", "实际利用外资", "万美元", "foreign-capital-utilised");
    row("used", "实际使用外资", "亿美元", "foreign-capital-used");
    row("core industries", "数字经济核心产业增加值增速", "%", "digital-core-growth");
    row("digital economy", "数字经济增加值增速", "%", "digital-growth");
    row("prices as a rate", "居民消费价格涨幅", "%", "cpi");
    row("prices as an index", "居民消费价格指数", "", "cpi");
    row("old units", "粮食产量", "亿公斤", "grain");
    row("wrong unit", "粮食产量", "亿元", "");
    row("unknown unit", "粮食产量", "箩筐", "");
    row("urban is not rural", "乡镇居民人均可支配收入", "元", "");
    row("above scale is not all", "规下工业增加值增速", "%", "");
    row("contribution", "工业对经济增长的贡献率", "%", "industry-growth-share",
        Measure::Contribution);
    row("output is not the GDP", "农业生产总值", "亿元", "");
    row("growth word alone", "增速", "%", "");
    row("empty", "", "", "");
}

void CatalogueTest::matches()
{
    QFETCH(QString, name);
    QFETCH(QString, unit);
    QFETCH(Measure, measure);
    QFETCH(QString, parent);
    QFETCH(QString, id);
    const auto match = Catalogue::shipped().match(name, unit, measure, parent);
    QCOMPARE(match ? match->id : QString(), id);
}

void CatalogueTest::reasonsAreGiven()
{
    const Catalogue &catalogue = Catalogue::shipped();
    const auto byUnit =
        catalogue.match(QStringLiteral("人均地区生产总值"), QStringLiteral("%"), Measure::Level);
    QVERIFY(byUnit && byUnit->reason.contains(QStringLiteral("%")));
    const auto byParent = catalogue.match(QStringLiteral("氨氮"), QStringLiteral("吨"),
                                          Measure::Level, QStringLiteral("主要污染物减排量"));
    QVERIFY(byParent && byParent->reason.contains(QStringLiteral("主要污染物减排量")));
}

void CatalogueTest::findsWhatPeopleType_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");
    QTest::newRow("id") << QStringLiteral("gdp-growth") << QStringLiteral("gdp-growth");
    QTest::newRow("name") << QStringLiteral("地区生产总值增速") << QStringLiteral("gdp-growth");
    QTest::newRow("level") << QStringLiteral("GDP") << QStringLiteral("gdp");
    QTest::newRow("growth") << QStringLiteral("GDP增长率") << QStringLiteral("gdp-growth");
    QTest::newRow("English") << QStringLiteral("forest cover") << QStringLiteral("forest-cover");
    QTest::newRow("alias") << QStringLiteral("进出口总额增速") << QStringLiteral("trade-growth");
    QTest::newRow("blank") << QStringLiteral(" 社零总额 ") << QStringLiteral("retail");
    QTest::newRow("unknown") << QStringLiteral("幸福") << QString();
    QTest::newRow("empty") << QString() << QString();
}

void CatalogueTest::findsWhatPeopleType()
{
    QFETCH(QString, text);
    QFETCH(QString, id);
    const Indicator *found = Catalogue::shipped().findByIdOrName(text);
    QCOMPARE(found ? found->id : QString(), id);
}

void CatalogueTest::knowsTheRowsBelowAnIndicator()
{
    const Catalogue &catalogue = Catalogue::shipped();
    const auto below = [&](const char *id) {
        return catalogue.partsOf(*catalogue.find(QString::fromLatin1(id)));
    };
    QCOMPARE(below("income"),
             QStringList({QStringLiteral("urban-income"), QStringLiteral("rural-income")}));
    QCOMPARE(below("income-growth"), QStringList({QStringLiteral("urban-income-growth"),
                                                  QStringLiteral("rural-income-growth")}));
    QVERIFY(below("cpi").isEmpty());
    QVERIFY(below("urban-income-growth").isEmpty());
}

void CatalogueTest::indexFormBecomesARate()
{
    const Indicator &cpi = *Catalogue::shipped().find(QStringLiteral("cpi"));
    Value index{.kind = ValueKind::Number, .relation = Relation::AtMost, .high = 103.2};
    QCOMPARE(inRateForm(cpi, index).high, std::optional(3.2));
    QVERIFY(!inRateForm(cpi, index).low);
    const Value rate{.kind = ValueKind::Number, .relation = Relation::Equal, .low = 2, .high = 2};
    QCOMPARE(inRateForm(cpi, rate), rate);
    const Indicator &days = *Catalogue::shipped().find(QStringLiteral("good-air-days"));
    QCOMPARE(inRateForm(days, index), index);
}

void CatalogueTest::tellsWhatAddsUp()
{
    const auto adds = [](const char *id) {
        return addsUp(*Catalogue::shipped().find(QLatin1String(id)));
    };
    for (const char *id : {"gdp", "new-jobs", "grain", "residents", "patents-held", "expressways"})
        QVERIFY2(adds(id), id);
    for (const char *id : {"gdp-growth", "new-jobs-growth", "cpi", "income", "wages", "grain-yield",
                           "patents-per-10k", "hospital-beds", "good-air-days", "income-ratio"})
        QVERIFY2(!adds(id), id);
}

void CatalogueTest::badLinesAreNamed()
{
    QStringList errors;
    const Catalogue catalogue = Catalogue::fromTsv("id\ttitles\n"
                                                   "a\tA\tAn A\t\tlevel\t人\thigher\tg\t\t\td\ts\n"
                                                   "a\tB\tA B\t\tlevel\t人\thigher\tg\t\t\td\ts\n"
                                                   "c\tC\tA C\t\theight\t人\thigher\tg\t\t\td\ts\n"
                                                   "d\tD\tA D\t\tlevel\t人\tsideways\tg\t\t\td\ts\n"
                                                   "e\tE\n",
                                                   &errors);
    QCOMPARE(catalogue.indicators().size(), 1);
    QCOMPARE(errors.size(), 4);
    QVERIFY(errors.first().startsWith(QStringLiteral("line 3:")));
    QVERIFY(errors.last().startsWith(QStringLiteral("line 6:")));
}

SUITE_TEST(CatalogueTest)
#include "tst_catalogue.moc"
