// SPDX-License-Identifier: GPL-3.0-or-later
#include "prosetext.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;

/// What the lines above the first paragraph say of the time of what stands below them.
class ProseFrontsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatStandsAboveTheText_data();
    void readsWhatStandsAboveTheText();
};

void ProseFrontsTest::readsWhatStandsAboveTheText_data()
{
    QTest::addColumn<ReportKind>("kind");
    QTest::addColumn<int>("review");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("front");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("places");
    QTest::newRow("targets") << ReportKind::WorkReport << 2021 << "长岭市2022年政府工作报告"
                             << "主要目标"
                             << "货运量增长3%。"
                             << "target|2022";
    QTest::newRow("a review") << ReportKind::WorkReport << 2021 << "长岭市2022年政府工作报告"
                              << "工作回顾"
                              << "货运量增长3%。"
                              << "actual|2021";
    QTest::newRow("a sentence that leads to a list")
        << ReportKind::WorkReport << 2021 << "政府工作报告"
        << "2022年市政府将重点抓好10件实事："
        << "（1）建设泊位9个。"
        << "target|2022";
    QTest::newRow("a title that is a list of what is planned")
        << ReportKind::WorkReport << 2021 << "政府工作报告：2022年民生实事"
        << "长岭日报"
        << "建设泊位9个。"
        << "target|2022";
    QTest::newRow("a list of what is planned, which tells of last year in passing")
        << ReportKind::WorkReport << 2021 << "政府工作报告：2022年民生实事"
        << "长岭日报"
        << "去年建成泊位9个，今年力争建成10个。\n建成仓库8座。"
        << "actual|2021 target|2022 target|2022";
    QTest::newRow("a title that only names the report")
        << ReportKind::WorkReport << 2021 << "长岭市2022年政府工作报告"
        << "长岭日报"
        << "建设泊位9个。"
        << "actual|2021";
    QTest::newRow("targets that open the text of a report of a year")
        << ReportKind::Other << 0 << "长岭新区2022年经济工作报告"
        << "长岭日报"
        << "主要预期目标是：货运量增长3%。"
        << "target|2022";
    QTest::newRow("targets that open no text")
        << ReportKind::Other << 0 << "长岭新区2022年经济工作报告"
        << "长岭日报"
        << "货运量增长2%。主要预期目标是：货运量增长3%。"
        << "actual| target|";
}

void ProseFrontsTest::readsWhatStandsAboveTheText()
{
    QFETCH(ReportKind, kind);
    QFETCH(int, review);
    QFETCH(QString, title);
    QFETCH(QString, front);
    QFETCH(QString, text);
    Report report = reportOf(front + u'\n' + text, review);
    report.blocks.first().kind = BlockKind::Front;
    report.identity.kind = kind;
    report.identity.title = title;
    QTEST(placesOf(report), "places");
}

SUITE_CORE_TEST(ProseFrontsTest)
#include "tst_prosefronts.moc"
