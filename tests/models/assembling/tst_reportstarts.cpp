// SPDX-License-Identifier: GPL-3.0-or-later
#include "assembling/reportstarts.h"
#include "support/rawitems.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;
using Test::itemsOf;

/// Which titles begin a further report in a document, and which only seem to.
class ReportStartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void furtherReports_data();
    void furtherReports();
    void noFurtherReport_data();
    void noFurtherReport();
    void takesTheLinesAbove();
    void threeReports();
    void communiquesOfYears();
};

static QList<int> startsOf(const QString &text)
{
    return reportStarts(itemsOf(text.split(u'\n')));
}

static const QString work =
    QStringLiteral("青禾市2023年政府工作报告\n"
                   "——2023年1月9日在青禾市第六届人民代表大会第三次会议上\n"
                   "各位代表：\n"
                   "现在，我代表市人民政府向大会报告工作，请予审议。\n"
                   "一、2022年工作回顾\n"
                   "全年粮食产量达到52万吨，农业生产总体平稳。\n"); // lines 0 to 5

void ReportStartsTest::furtherReports_data()
{
    QTest::addColumn<QString>("second");
    const auto row = [](const char *name, const char16_t *second) {
        QTest::newRow(name) << QString::fromUtf16(second);
    };
    row("a plan report of the same session",
        u"关于青禾市2022年国民经济和社会发展计划执行情况与2023年计划草案的报告\n"
        u"——2023年1月9日在青禾市第六届人民代表大会第三次会议上\n各位代表：\n受市人民政府委托…");
    row("without a session",
        u"关于青禾市2022年国民经济和社会发展计划执行情况与2023年计划草案的报告\n"
        u"青禾市发展和改革委员会\n各位代表：\n"
        u"受市人民政府委托，现将计划执行情况提请大会审议。\n一、执行情况");
    row("address and opening in one paragraph",
        u"关于青禾市2022年国民经济和社会发展计划执行情况与2023年计划草案的报告\n"
        u"各位代表：受市人民政府委托，现将计划执行情况提请大会审议。\n一、执行情况");
    row("a budget report", u"关于青禾市2022年预算执行情况和2023年预算草案的报告\n"
                           u"——2023年1月9日在青禾市第六届人民代表大会第三次会议上\n各位代表：");
    row("the year after", u"青禾市2024年政府工作报告\n各位代表：\n"
                          u"现在，我代表市人民政府向大会报告工作，请予审议。");
    row("another session below the same words",
        u"政府工作报告\n——2024年1月9日在青禾市第六届人民代表大会第四次会议上\n各位代表：");
    row("the session in the title's line",
        u"政府工作报告——2024年1月9日在青禾市第六届人民代表大会第四次会议上\n各位代表：");
    row("the session in brackets over two lines",
        u"政府工作报告\n（2024年1月9日在青禾市第六届\n人民代表大会第四次会议上）\n市长　甲\n各位代"
        u"表：");
    row("from the title to the first section, of another place",
        u"泉石县2022年国民经济和社会发展计划\n执行情况及2023年计划草案的报告\n"
        u"一、2022年计划执行情况\n全年固定资产投资增长4%，项目建设有序推进。");
    row("after a caption of a photograph",
        u"青禾市2024年政府工作报告\n——2024年1月9日在青禾市第六届人民代表大会第四次会议上\n"
        u"市长甲代表市人民政府作政府工作报告。本报记者乙摄\n各位代表：\n现在，我代表…");
    row("a communique", u"青禾市2022年国民经济和社会发展统计公报\n青禾市统计局\n2023年3月20日\n"
                        u"2022年，全市经济平稳运行，社会大局稳定。\n一、综合");
    row("the budget from its title to its first section",
        u"关于青禾市2022年预算执行情况和2023年预算草案的报告\n一、2022年预算执行情况\n"
        u"全年财政收入增长4%，收支总体平衡。");
}

void ReportStartsTest::furtherReports()
{
    QFETCH(QString, second);
    QCOMPARE(startsOf(work + second), (QList<int>{0, 6}));
}

void ReportStartsTest::noFurtherReport_data()
{
    QTest::addColumn<QString>("more");
    const auto row = [](const char *name, const char16_t *more) {
        QTest::newRow(name) << QString::fromUtf16(more);
    };
    row("named in a sentence",
        u"请审议关于青禾市2022年计划执行情况与2023年计划草案的报告。\n各位代表：");
    row("a title alone", u"关于青禾市2022年国民经济和社会发展计划执行情况与2023年计划草案的报告\n"
                         u"全年经济平稳运行，好于预期。");
    row("a heading", u"二、关于2023年国民经济和社会发展计划的报告\n各位代表：\n"
                     u"受市人民政府委托，现将计划提请大会审议。");
    row("the same title again", u"青禾市2023年政府工作报告\n各位代表：\n"
                                u"现在，我代表市人民政府向大会报告工作，请予审议。");
    row("the title at the head of a page before an appeal",
        u"青禾市2023年政府工作报告\n各位代表！让我们携手同行，共同谱写新的篇章。");
    row("a heading before an appeal", u"2023年国民经济和社会发展计划草案\n"
                                      u"各位代表！让我们携手同行，共同谱写新的篇章。");
    row("an annex", u"附件2：\n关于青禾市2022年国民经济和社会发展计划执行情况的报告\n各位代表：\n"
                    u"受市人民政府委托，现将计划执行情况提请大会审议。");
    row("the plan of the same report, with sections of its own",
        u"2023年国民经济和社会发展计划草案\n一、主要目标\n全年地区生产总值增长6%左右，稳中求进。");
    row("a part of another year without its place",
        u"2024年工作计划报告\n一、主要目标\n全年地区生产总值增长6%左右，稳中求进。");
    row("a table of an annex", u"青禾市2022年国民经济和社会发展计划完成情况\n指标 计划 实际");
    row("links to other texts", u"青禾市2022年国民经济和社会发展统计公报\n"
                                u"青禾市2021年国民经济和社会发展统计公报\n青禾市统计局");
    row("a resolution", u"青禾市人民代表大会关于青禾市2023年政府工作报告的决议\n"
                        u"（2023年1月11日在青禾市第六届人民代表大会第三次会议上通过）\n各位代表：");
}

void ReportStartsTest::noFurtherReport()
{
    QFETCH(QString, more);
    QCOMPARE(startsOf(work + more), QList<int>{0});
}

void ReportStartsTest::takesTheLinesAbove()
{
    // Its title has three lines, and above it stands what it was printed for.
    const QString second = QStringLiteral("青禾市第六届人民代表大会第三次会议文件（二）\n青禾市\n"
                                          "2022年国民经济和社会发展计划执行情况\n"
                                          "与2023年计划草案的报告\n"
                                          "——2023年1月9日在青禾市第六届人民代表大会第三次会议上\n"
                                          "各位代表：\n一、执行情况\n");
    QCOMPARE(startsOf(work + second), (QList<int>{0, 6}));
    // A list of what the file holds is no report.
    const QString contents =
        QStringLiteral("目录\n青禾市2023年政府工作报告\n"
                       "关于青禾市2022年国民经济和社会发展计划执行情况与2023年计划草案的报告\n");
    QCOMPARE(startsOf(contents + work + second), (QList<int>{0, 9}));
}

void ReportStartsTest::threeReports()
{
    const QString plan =
        QStringLiteral("关于青禾市2022年国民经济和社会发展计划执行情况与2023年计划草案的报告\n"
                       "——2023年1月9日在青禾市第六届人民代表大会第三次会议上\n各位代表：\n"
                       "全年固定资产投资增长4%，项目建设有序推进。\n");
    const QString budget =
        QStringLiteral("关于青禾市2022年预算执行情况和2023年预算草案的报告\n"
                       "——2023年1月9日在青禾市第六届人民代表大会第三次会议上\n各位代表：\n"
                       "全年一般公共预算收入增长3%，收支保持平衡。\n");
    QCOMPARE(startsOf(work + plan + budget), (QList<int>{0, 6, 10}));
}

void ReportStartsTest::communiquesOfYears()
{
    const QString first = QStringLiteral("青禾市2022年国民经济和社会发展统计公报\n"
                                         "初步核算，全年农业增加值按可比价格计算增长5%。\n");
    const QString second = QStringLiteral("青禾市2023年国民经济和社会发展统计公报\n");
    const QString text = QStringLiteral("初步核算，全年农业增加值按可比价格计算增长4%。\n");
    QCOMPARE(startsOf(first + second + text), (QList<int>{0, 2}));
    QCOMPARE(startsOf(first + second), QList<int>{0});
    const QString other = QStringLiteral("泉石县2022年国民经济和社会发展统计公报\n");
    QCOMPARE(startsOf(first + other + text), (QList<int>{0, 2}));
    QCOMPARE(startsOf(first + other), QList<int>{0});
}

SUITE_TEST(ReportStartsTest)
#include "tst_reportstarts.moc"
