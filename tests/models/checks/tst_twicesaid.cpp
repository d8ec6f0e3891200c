// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewrows.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;
using namespace PlanLens::Test;

class TwiceSaidTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inTheText_data();
    void inTheText();
    void inOneParagraph_data();
    void inOneParagraph();
    void inTwoChapters_data();
    void inTwoChapters();
    void inTextAndTable_data();
    void inTextAndTable();
    void inTheTextAndRowsOfAQuantity_data();
    void inTheTextAndRowsOfAQuantity();
    void inTwoTables_data();
    void inTwoTables();
    void countsOfIndicators_data();
    void countsOfIndicators();
    void thePlaceAround_data();
    void thePlaceAround();
    void indicatorsAreCalledInTheLanguageSpoken();
};

void TwiceSaidTest::inTheText_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *first, const char *second,
                        const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(first) << QString::fromUtf8(second)
                            << QString::fromUtf8(expected);
    };
    row("alike", "2022年，工业投资增长9.1%。", "工业投资增长9.1%，民间投资回升。", "consistent");
    row("a digit wrong", "2022年，工业投资增长9.1%。", "工业投资增长9.4%，民间投资回升。",
        "contradiction");
    row("rounded", "2022年，进出口总额达到8158.4亿元。", "进出口总额8158亿元。", "consistent");
    row("a bound lost", "2022年，进出口总额超过32亿元。", "进出口总额32亿元。", "notice");
    row("another bound", "2022年，进出口总额超过32亿元。", "进出口总额超过35亿元。", "");
    row("words in another order", "2022年，城镇新增就业71万人。", "新增城镇就业74万人。",
        "contradiction");
    row("two ways to state a completion", "2022年，重大项目完成投资410亿元、实现年度计划的114%。",
        "重大项目完成投资410亿元，超年度计划14个百分点。", "consistent consistent");
    row("completions that differ", "2022年，重大项目完成投资410亿元、实现年度计划的117%。",
        "重大项目完成投资410亿元，超年度计划14个百分点。", "consistent contradiction");
    row("at usual prices", "2022年，按可比价格计算，工业投资增长9.1%。", "工业投资增长9.4%。",
        "contradiction");
    row("at usual prices, in the same words", "2022年，工业投资增长9.1%。",
        "按可比价格计算工业投资增长9.4%。", "contradiction");
    row("at other prices", "2022年，工业投资增长9.1%。", "工业投资名义增长9.4%。", "");
    row("yearly", "2022年，工业投资增长9.1%。", "工业投资年均增长7.4%。", "");
    row("several years", "2022年，城镇新增就业71万人。",
        "五年来，民生持续改善。城镇新增就业365万人。", "");
    row("two years together", "2022年，工业投资增长9.1%。", "工业投资两年平均增长7.4%。", "");
    row("a part", "2022年，工业投资增长9.1%。", "高新区工业投资增长12%。", "");
    row("a list under one name", "2022年，计划投资12亿元。", "计划投资3亿元。计划投资5亿元。", "");
    row("names that say little", "2022年，项目12个。", "项目15个。", "");
    row("the firms of an industry", "2022年，省级专精特新企业达到126家。",
        "省级专精特新企业129家，民间投资回升。", "contradiction");
    row("an industry alone", "2022年，批发和零售业189.3亿元。", "批发和零售业实现738.4亿元。", "");
}

void TwiceSaidTest::inTheText()
{
    QFETCH(const QString, first);
    QFETCH(const QString, second);
    QFETCH(const QString, expected);
    QCOMPARE(fixtureOf(first + QStringLiteral("\n\n") + second).results(CheckRule::Restated),
             expected);
}

void TwiceSaidTest::inOneParagraph_data()
{
    addColumns();
    addRow("a level", "生猪出栏25万头，全年生猪出栏22万头。", "contradiction");
    addRow("a growth", "全年固定资产投资增长9.7%。民间投资回升，固定资产投资增长8.2%。",
           "contradiction");
    addRow("rounded", "生猪出栏25万头，全年生猪出栏25.3万头。", "");
    addRow("of half a year", "上半年生猪出栏12万头，全年生猪出栏22万头。", "");
    addRow("of the year before", "去年固定资产投资增长9.7%，全年固定资产投资增长8.2%。", "");
    addRow("planned", "计划固定资产投资增长9.7%，全年固定资产投资增长8.2%。", "");
    addRow("of a part", "高新区固定资产投资增长9.7%，全年固定资产投资增长8.2%。", "");
    addRow("of the country", "全国固定资产投资增长9.7%，全年固定资产投资增长8.2%。", "");
    addRow("at least", "固定资产投资增长9%以上，全年固定资产投资增长10.2%。", "");
    addRow("of places in a list", "固定资产投资增长9.7%。东部，固定资产投资增长8.2%。", "");
    addRow("of what no catalogue knows", "编织竹器25万件，全年编织竹器22万件。", "");
}

void TwiceSaidTest::inOneParagraph()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(fixtureOf(text).results(CheckRule::Restated), expected);
}

void TwiceSaidTest::inTwoChapters_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *first, const char *second,
                        const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(first) << QString::fromUtf8(second)
                            << QString::fromUtf8(expected);
    };
    const char *targets = "2023年目标任务\n\n今年主要预期目标是：城镇新增就业63万人。";
    row("a target told again", targets, "2023年主要任务\n\n全年城镇新增就业63万人。", "consistent");
    row("a target that would round", "2023年目标任务\n\n今年主要预期目标是：城镇新增就业5万人。",
        "2023年主要任务\n\n全年城镇新增就业4.6万人。", "contradiction");
    row("a target told wrongly", targets, "2023年主要任务\n\n全年城镇新增就业66万人。",
        "contradiction");
    row("what is striven for behind another", targets,
        "2023年主要任务\n\n力争地区生产总值增长7%，城镇新增就业66万人。", "");
    row("what is striven for behind another, and is less", targets,
        "2023年主要任务\n\n力争地区生产总值增长7%，城镇新增就业60万人。", "contradiction");
    row("what is said behind a word that only holds one of striving", targets,
        "2023年主要任务\n\n着力争创示范，城镇新增就业66万人。", "contradiction");
    row("what another place aims at", targets,
        "2023年主要任务\n\n为加快发展，大渡口区提出的目标是：城镇新增就业66万人。", "");
    row("what stands behind what another place did", targets,
        "2023年主要任务\n\n大渡口区竹园开园，城镇新增就业66万人。", "");
    row("what all the place does behind that", targets,
        "2023年主要任务\n\n大渡口区竹园开园，全市城镇新增就业66万人。", "contradiction");
    row("what the place itself aims at", targets,
        "2023年主要任务\n\n为加快发展，重庆市提出的目标是：城镇新增就业66万人。", "contradiction");
    row("a target of a part", targets, "2023年主要任务\n\n高新区城镇新增就业6万人。", "");
    row("an outcome and a target", "2022年工作回顾\n\n城镇新增就业71万人。",
        "2023年主要任务\n\n城镇新增就业74万人。", "");
    const char *stations = "2023年目标任务\n\n新建村级养老驿站20座。";
    row("what only its name tells", stations, "2023年主要任务\n\n新建村级养老驿站23座。",
        "contradiction");
    row("what only its name tells, far apart", stations, "2023年主要任务\n\n新建村级养老驿站35座。",
        "");
    const char *product = "2022年工作回顾\n\n地区生产总值达到560亿元、增长6%。";
    row("reached over five years", product,
        "五年来的发展\n\n五年来，地区生产总值由410亿元增加到560亿元。", "consistent");
    row("reached over five years, wrongly", product,
        "五年来的发展\n\n五年来，地区生产总值由410亿元增加到590亿元。", "contradiction");
    row("growth of five years", product, "五年来的发展\n\n五年来，地区生产总值增长36%。", "");
}

void TwiceSaidTest::inTwoChapters()
{
    QFETCH(const QString, first);
    QFETCH(const QString, second);
    QFETCH(const QString, expected);
    CheckFixture fixture;
    fixture.add(planTitle(), QStringLiteral("一、%1\n\n二、%2").arg(first, second));
    QCOMPARE(fixture.results(CheckRule::Restated), expected);
}

void TwiceSaidTest::inTextAndTable_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("another name") << "2022年，城镇新增就业74万人。"
                                  << "contradiction";
    QTest::newRow("about is no slack") << "2022年，民营经济增加值占GDP比重59.7%左右。"
                                       << "contradiction";
    QTest::newRow("a bound lost") << "2022年，进出口总值增长45%。"
                                  << "notice";
    QTest::newRow("another bound") << "2022年，进出口总值增长48%以上。"
                                   << "";
    QTest::newRow("rounded to a larger unit") << "2022年，竹器收入达到105.28亿元。"
                                              << "consistent";
    QTest::newRow("rounded to another number") << "2022年，竹器收入达到105.38亿元。"
                                               << "contradiction";
    QTest::newRow("another target") << "2023年，进出口总值增长5%以上。"
                                    << "contradiction";
    QTest::newRow("summed up, and its growth agrees")
        << "2022年，竹器收入累计达到106.28亿元，增长12%。"
        << "contradiction consistent";
    QTest::newRow("summed up over nobody knows how long")
        << "2022年，竹器收入累计达到106.28亿元，增长14%。"
        << "contradiction";
    QTest::newRow("a level, and its growth agrees") << "2022年，实现竹器收入106.28亿元，增长12%。"
                                                    << "contradiction consistent";
    QTest::newRow("on one basis") << "2022年，竹炭收入同口径增长6%。"
                                  << "contradiction";
    QTest::newRow("on another basis") << "2022年，竹炭收入剔除减税因素增长6%。"
                                      << "";
    QTest::newRow("said twice") << "2022年，城镇新增就业74万人。\n\n2022年，城镇新增就业74万人。"
                                << "contradiction";
    QTest::newRow("in a list of towns and people")
        << "2022年，城镇调查失业率5.4%、城镇新增就业74万人、优良天数332天。"
        << "contradiction";
    QTest::newRow("a part of the year") << "2022年上半年，城镇新增就业34万人。"
                                        << "";
}

void TwiceSaidTest::inTextAndTable()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    CheckFixture fixture;
    fixture.add(planTitle(),
                text + QStringLiteral("\n\n表1：2022年计划目标完成情况\n"
                                      "序号|指标名称|2022年目标|2022年完成\n"
                                      "1|新增城镇就业人数（万人）|60以上|71\n"
                                      "2|民营经济增加值占地区生产总值的比重（%）|60|59.4左右\n"
                                      "3|进出口总值增速（%）|5|45以上\n"
                                      "4|竹器收入（万元）|1000000|1052834\n"
                                      "5|竹器收入增速（%）|10|12\n"
                                      "6|竹炭收入增速（%）|10|同口径5\n\n"
                                      "表2：2023年计划目标\n序号|指标名称|2023年目标\n"
                                      "1|新增城镇就业人数（万人）|60以上\n"
                                      "2|进出口总值增速（%）|8"));
    QCOMPARE(fixture.results(CheckRule::Restated), expected);
}

void TwiceSaidTest::inTheTextAndRowsOfAQuantity_data()
{
    QTest::addColumn<QString>("caption");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *caption, const char *text,
                        const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(caption) << QString::fromUtf8(text)
                            << QString::fromUtf8(expected);
    };
    row("the caption has it", "主要农产品产量", "竹笋产量1.33万吨，增长4.6%。",
        "consistent consistent");
    row("the caption has it, and the text another figure", "主要农产品产量",
        "竹笋总产量1.53万吨，增长6.4%。", "contradiction contradiction");
    row("the caption has another", "主要农产品价格", "竹笋产量1.53万吨，增长6.4%。", "");
    row("the caption has none", "农产品情况", "竹笋产量1.53万吨，增长6.4%。", "");
    row("the caption has two", "主要农产品产量和价格", "竹笋产量1.53万吨，增长6.4%。", "");
    row("what industries add to the product", "地区生产总值", "竹业增加值1.53亿元，增长6.5%。",
        "contradiction contradiction");
}

void TwiceSaidTest::inTheTextAndRowsOfAQuantity()
{
    QFETCH(const QString, caption);
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    CheckFixture fixture;
    fixture.add(planTitle(), QStringLiteral("一、2022年计划执行情况\n\n") + text +
                                 QStringLiteral("\n\n表1：2022年") + caption +
                                 QStringLiteral("\n指标|单位|2022年|比上年增长（%）\n"
                                                "竹笋|吨|13305|4.6\n竹业|亿元|1.33|5.6\n"
                                                "林业|亿元|2.33|-"));
    QCOMPARE(fixture.results(CheckRule::Restated), expected);
}

void TwiceSaidTest::inTwoTables_data()
{
    QTest::addColumn<QString>("figure");
    QTest::addColumn<QString>("expected");
    QTest::newRow("alike") << "71"
                           << "consistent";
    QTest::newRow("a digit wrong") << "74"
                                   << "contradiction";
}

void TwiceSaidTest::inTwoTables()
{
    QFETCH(const QString, figure);
    QFETCH(const QString, expected);
    CheckFixture fixture;
    fixture.add(planTitle(),
                QStringLiteral("表1：2022年计划目标完成情况\n"
                               "序号|指标名称|2022年目标|2022年完成\n"
                               "1|城镇新增就业（万人）|60以上|71\n"
                               "2|粮食产量（万吨）|1000|1002\n\n"
                               "表2：2023年计划目标\n序号|指标名称|2022年完成|2023年目标\n"
                               "1|城镇新增就业（万人）|") +
                    figure + QStringLiteral("|60\n2|高新技术企业（家）|6348|7000"));
    QCOMPARE(fixture.results(CheckRule::Restated), expected);
}

void TwiceSaidTest::countsOfIndicators_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const QString first =
        QStringLiteral("大会批准的35项计划指标中，6项为约束性指标，29项为预期性指标，13项指标能够"
                       "完成，15项完成有难度。\n\n");
    QTest::newRow("alike") << first + first << "consistent consistent";
    QTest::newRow("one differs")
        << first + QStringLiteral("大会批准的35项计划指标中，6项为约束性指标，29项为预期性指标，"
                                  "16项指标能够完成，15项完成有难度。")
        << "consistent consistent contradiction";
    QTest::newRow("kinds that are not all")
        << QStringLiteral("2023年计划指标共计35项，其中约束性指标8项，预期性指标24项。")
        << "contradiction";
}

void TwiceSaidTest::countsOfIndicators()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    CheckFixture fixture;
    fixture.add(planTitle(), text);
    QStringList results = fixture.results(CheckRule::Tally).split(u' ');
    results.sort();
    QStringList wanted = expected.split(u' ');
    wanted.sort();
    QCOMPARE(results, wanted);
}

void TwiceSaidTest::thePlaceAround_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("expected");
    QTest::newRow("cited") << "2022年全市地区生产总值增长2.6%，我区增长3%。"
                           << "cited-plan"
                           << "consistent";
    QTest::newRow("cited wrongly") << "2022年全市地区生产总值增长2.9%，我区增长3%。"
                                   << "cited-plan"
                                   << "contradiction";
    QTest::newRow("compared") << "2022年，地区生产总值增长3.1%，高于全市0.5个百分点。"
                              << "rank"
                              << "consistent";
    QTest::newRow("compared wrongly") << "2022年，地区生产总值增长3.1%，高于全市0.8个百分点。"
                                      << "rank"
                                      << "contradiction";
    QTest::newRow("compared with its own growth")
        << "2022年，地区生产总值增长3.1%。全体居民人均可支配收入增长5.2%，高于经济增速2.1个百分点。"
        << "arithmetic"
        << "consistent";
    QTest::newRow("wrongly")
        << "2022年，地区生产总值增长3.1%。全体居民人均可支配收入增长5.2%，高于经济增速1.4个百分点。"
        << "arithmetic"
        << "contradiction";
    QTest::newRow("off by what rounding may be")
        << "2022年，地区生产总值增长3.1%。全体居民人均可支配收入增长5.2%，高于经济增速2.2个百分点。"
        << "arithmetic"
        << "unverifiable";
}

void TwiceSaidTest::thePlaceAround()
{
    QFETCH(const QString, text);
    QFETCH(const QString, rule);
    QFETCH(const QString, expected);
    CheckFixture fixture;
    fixture.add(
        QStringLiteral("重庆市渝北区2022年国民经济和社会发展计划执行情况及2023年计划草案的报告"),
        text);
    fixture.add(planTitle(), QStringLiteral("表1：2022年计划目标完成情况\n"
                                            "序号|指标名称|2022年目标|2022年完成\n"
                                            "1|地区生产总值增速（%）|6左右|2.6\n"
                                            "2|粮食产量（万吨）|1000|1002"));
    QCOMPARE(fixture.results(*checkRuleFromKey(rule)), expected);
}

void TwiceSaidTest::indicatorsAreCalledInTheLanguageSpoken()
{
    CheckFixture fixture;
    fixture.add(QStringLiteral("重庆市2022年国民经济和社会发展计划执行情况及2023年计划草案的报告"),
                QStringLiteral("一、2022年计划执行情况\n\n2022年，地区生产总值增长5.1%。\n\n"
                               "地区生产总值增长5.4%，民间投资回升。"));
    const auto message = [&] {
        const QList<Finding> findings = fixture.check();
        return findings.isEmpty() ? QString() : findings.constFirst().message;
    };
    QVERIFY2(message().contains(QStringLiteral("地区生产总值")), qPrintable(message()));
    QLocale::setDefault(QLocale(QLocale::English));
    const QString english = message();
    QLocale::setDefault(QLocale::c());
    QVERIFY2(english.contains(QLatin1String("Growth of regional GDP")), qPrintable(english));
}

SUITE_TEST(TwiceSaidTest)
#include "tst_twicesaid.moc"
