// SPDX-License-Identifier: GPL-3.0-or-later
#include "prosetext.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;

/// What a figure is compared with: a year, or the end of a five-year plan, from which a change is
/// counted and that is never the year of what follows.
class ProseBasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesChanges_data();
    void placesChanges();
};

void ProseBasesTest::placesChanges_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("places");
    const auto row = [](const char *name, const char16_t *text, const char16_t *places) {
        QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(places);
    };
    row("a multiple of a year's",
        u"#一、五年来工作回顾\n2020年，货运量达到9万吨，是2015年的1.9倍，码头达到7个，"
        u"客运量达到3万人次，为2015年的2.4倍；泊位达到9个。",
        u"actual|2020 actual|2020 actual|2020 actual|2020 actual|2020 actual|2020");
    row("a value that a plan ended with",
        u"#一、2020年工作回顾\n用水量由“十二五”末的15万吨减少到14万吨，货运量增长3%。\n"
        u"货运量较“十二五”末的4万吨增加5万吨，增长125%；客运量增长3%。",
        u"actual|2015 actual|2020 actual|2020 actual|2015 actual|2016-2020 actual|2016-2020 "
        u"actual|2020");
    row("compared with the end of a plan, for all that follows",
        u"#一、2020年工作回顾\n与“十二五”末相比，2020年货运量达到9万吨、净增3万吨，年均增长8%，"
        u"客运量增长40%。码头净增2个。\n泊位净增2个。",
        u"actual|2020 actual|2016-2020 actual|2016-2020 actual|2016-2020 actual|2016-2020 "
        u"actual|2020");
    row("until it is compared with last year",
        u"#一、2020年工作回顾\n同2015年底相比，货运量增长40%，客运量同比增长3%，运费增长2%。"
        u"港口吞吐量增长1%。",
        u"actual|2016-2020 actual|2020 actual|2020 actual|2020");
    row("other words that compare",
        u"#一、2020年工作回顾\n和2015年相比，货运量增长40%。\n相比“十二五”末，货运量增长40%。\n"
        u"较2015年，货运量增加2万吨。",
        u"actual|2016-2020 actual|2016-2020 actual|2016-2020");
    row("years beside each other are compared with nothing",
        u"#一、2020年工作回顾\n2018年和2019年，货运量增长3%。", u"actual|2019");
    row("all the years since the one that it is compared with",
        u"#一、2020年工作回顾\n货运量比2015年增长40%。\n货运量比2018年增长4%。\n"
        u"#二、2021年安排\n运费比2020年下降3%。到2025年，运费比2020年下降13%。",
        u"actual|2016-2020 actual|2019-2020 target|2021 target|2021-2025");
    row("against last year within five years",
        u"#一、五年来工作回顾\n货运量同比增长3%，客运量比上年增加2万人次，码头增加5个。",
        u"actual|2020 actual|2020 actual|2016-2020");
    row("a multiple of growth, told of the last of five years",
        u"#一、五年来工作回顾\n2020年，货运量达到9万吨，增长1.1倍，客运量增长3%。",
        u"actual|2020 actual|2016-2020 actual|2020");
    row("what is compared with a year is the value of one",
        u"#一、五年来工作回顾\n新增就业6万人，运输支出52亿元，是2015年的1.8倍。",
        u"actual|2016-2020 actual|2020 actual|2020");
    row("a list of sums over so many years",
        u"#一、五年来工作回顾\n五年新增就业26万人，农村劳动力转移就业37万人；医院达到9家。",
        u"actual|2016-2020 actual|2016-2020 actual|2020");
    row("so many years that stand alone",
        u"#一、2020年工作回顾\n近三年累计，货运量增长10%，客运量、运费分别增长6%、8%；"
        u"码头达到7个。",
        u"actual|2018-2020 actual|2018-2020 actual|2018-2020 actual|2020");
}

void ProseBasesTest::placesChanges()
{
    QFETCH(QString, text);
    QFETCH(QString, places);
    QCOMPARE(placesOf(reportOf(text, 2020)), places);
}

SUITE_TEST(ProseBasesTest)
#include "tst_prosebases.moc"
