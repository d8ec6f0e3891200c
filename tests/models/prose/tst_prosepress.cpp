// SPDX-License-Identifier: GPL-3.0-or-later
// What papers and speakers tell of a report or plan that they do not title: only their sentences
// say of which year they are, and what is planned.
#include "prosetext.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;

class ProsePressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesClaims_data();
    void placesClaims();
};

void ProsePressTest::placesClaims_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("reviewYear");
    QTest::addColumn<QString>("places");
    const auto row = [](const char *name, const char16_t *text, int reviewYear,
                        const char16_t *places) {
        QTest::newRow(name) << QString::fromUtf16(text) << reviewYear << QString::fromUtf16(places);
    };
    row("aims that somebody told, led to by a colon",
        u"张明说，2020年，货运量增长3%。\n张明提出了2021年全市指标安排，具体为：货运量增长4%；"
        u"税收增长5%。物流方面，新增泊位9个。",
        0, u"actual|2020 target|2021 target|2021 target|2021");
    row("aims of which somebody was told, and what will be done",
        u"记者获悉，该县明确2024年主要预期目标和重点工作。\n2023年，货运量增长3%。2024年，"
        u"该县将加快发展。力争货运量增长4%，税收增长5%。\n重点抓好物流。新增泊位9个。",
        0, u"actual|2023 target|2024 target|2024 target|2024");
    row("aims behind who says so",
        u"报告回顾，2022年货运量增长3%。\n报告提出，2023年货运量预期增长4%，税收增长5%。\n"
        u"今年，全市将新增泊位9个。",
        0, u"actual|2022 target|2023 target|2023 target|2023");
    row("this year's, behind who says so",
        u"报告指出，今年要新增泊位9个。\n过去一年，货运量增长3%。", 2023,
        u"target|2024 actual|2023");
    row("below a heading that looks back, the year is that one",
        u"#一、2023年工作回顾\n今年，全市将新增泊位9个。", 2023, u"actual|2023");
    row("what was aimed at and met, of a year that nothing else tells",
        u"会议指出，2022年圆满完成目标任务，货运量增长5%。", 0, u"actual|2022");
    row("aims of last year, which were met",
        u"2023年，货运量增长3%。\n去年提出了2023年目标任务，均已完成。", 0, u"actual|2023");
    row("aims that are yet to be met", u"会议提出2023年目标任务，确保全面完成。\n货运量增长5%。", 0,
        u"target|2023");
    row("aims of the year looked back on, which were met",
        u"三次会议提出了2023年目标任务，全市上下努力。货运量增长3%。", 2023, u"actual|2023");
}

void ProsePressTest::placesClaims()
{
    QFETCH(QString, text);
    QFETCH(int, reviewYear);
    QTEST(placesOf(reportOf(text, reviewYear)), "places");
}

SUITE_TEST(ProsePressTest)
#include "tst_prosepress.moc"
