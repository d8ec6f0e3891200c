// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/identify.h"
#include "support/suite.h"

#include "opening/readfile.h"

#include <QDir>
#include <QTest>

using namespace PlanLens;

class IdentifyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTitles_data();
    void readsTitles();
    void readsTheOpening_data();
    void readsTheOpening();
    void headingsSayTheYearsOfLateSessions();
    void saysNothingOfAnEmptyReport();
    void readsTheRealReports_data();
    void readsTheRealReports();
};

static void add(Report &report, BlockKind kind, const QString &text)
{
    Block block{.kind = kind};
    block.text.append(text, 0);
    report.blocks.append(block);
}

static Report titled(const QString &title, const QString &front = {}, const QString &paragraph = {})
{
    Report report;
    if (!title.isEmpty())
        add(report, BlockKind::Title, title);
    if (!front.isEmpty())
        add(report, BlockKind::Front, front);
    if (!paragraph.isEmpty())
        add(report, BlockKind::Paragraph, paragraph);
    return report;
}

/// Years as "2021>2022", an unknown one as "?".
static QString years(const ReportIdentity &identity)
{
    const auto text = [](const std::optional<int> &year) {
        return year ? QString::number(*year) : QStringLiteral("?");
    };
    return text(identity.reviewYear) + u'>' + text(identity.planYear);
}

void IdentifyTest::readsTitles_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<ReportKind>("kind");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("expectedYears");
    const auto row = [](const char *name, const QString &title, ReportKind kind, const char *region,
                        const char *expected) {
        QTest::newRow(name) << title << kind << QString::fromLatin1(region)
                            << QString::fromLatin1(expected);
    };
    row("plan report",
        QStringLiteral("关于青岛市2018年国民经济和社会发展计划执行情况与2019年计划草案的报告"),
        ReportKind::PlanReport, "370200", "2018>2019");
    row("plan report, programme",
        QStringLiteral("成都市2020年国民经济和社会发展规划执行情况暨2021年计划草案的报告"),
        ReportKind::PlanReport, "510100", "2020>2021");
    row("plan alone", QStringLiteral("关于徐州市2012年国民经济和社会发展计划（草案）的报告"),
        ReportKind::PlanReport, "320300", "?>2012");
    row("review alone", QStringLiteral("鞍山市2016年国民经济和社会发展计划执行情况的报告"),
        ReportKind::PlanReport, "210300", "2016>?");
    row("Chinese digits",
        QStringLiteral("遵义市二〇一二年国民经济和社会发展计划执行情况及二〇一三年计划草案的报告"),
        ReportKind::PlanReport, "520300", "2012>2013");
    row("blanks from typesetting",
        QStringLiteral(
            "徐 州 市２０１５年国民经济和社会发展计划 执行情况及２０１６年计划草案的报告"),
        ReportKind::PlanReport, "320300", "2015>2016");
    row("work report of a year", QStringLiteral("2019年昆明市人民政府工作报告"),
        ReportKind::WorkReport, "530100", "2018>2019");
    row("work report", QStringLiteral("政 府 工 作 报 告"), ReportKind::WorkReport, "", "?>?");
    row("communique", QStringLiteral("无锡市2020年国民经济和社会发展统计公报"),
        ReportKind::Communique, "320200", "2020>?");
    row("outline",
        QStringLiteral("无锡市国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要"),
        ReportKind::Outline, "320200", "?>2021");
    row("other", QStringLiteral("无锡市2020年财政预算执行情况"), ReportKind::Other, "320200",
        "2020>?");
}

void IdentifyTest::readsTitles()
{
    QFETCH(QString, title);
    QFETCH(ReportKind, kind);
    QFETCH(QString, region);
    QFETCH(QString, expectedYears);
    const ReportIdentity identity = identify(titled(title), Regions::shipped());
    QCOMPARE(identity.kind, kind);
    QCOMPARE(identity.regionId, region);
    QCOMPARE(years(identity), expectedYears);
}

void IdentifyTest::readsTheOpening_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("front");
    QTest::addColumn<QString>("paragraph");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("expectedYears");
    const QString bare = QStringLiteral("政府工作报告");
    QTest::newRow("session") << bare
                             << QStringLiteral("——2015年2月3日在 常熟市第十五届人民代表大会上")
                             << QString() << QStringLiteral("320581")
                             << QStringLiteral("2014>2015");
    QTest::newRow("nation") << bare << QStringLiteral("——2019年3月5日在第十三届全国人民代表大会上")
                            << QString() << QStringLiteral("100000") << QStringLiteral("2018>2019");
    QTest::newRow("on behalf of") << bare << QStringLiteral("2015年2月")
                                  << QStringLiteral("现在，我代表常熟市人民政府，向大会报告工作。")
                                  << QStringLiteral("320581") << QStringLiteral("2014>2015");
    QTest::newRow("plan report without years")
        << QStringLiteral("常熟市国民经济和社会发展计划执行情况与计划草案的报告")
        << QStringLiteral("2015年2月3日") << QString() << QStringLiteral("320581")
        << QStringLiteral("2014>2015");
    QTest::newRow("the title before the session")
        << QStringLiteral("关于双桥经开区2013年国民经济和社会发展计划执行情况的报告")
        << QStringLiteral("——2014年1月8日在重庆市大足区人民代表大会上") << QString()
        << QStringLiteral("cq-shuangqiao") << QStringLiteral("2013>?");
    QTest::newRow("the nation in passing")
        << bare << QString() << QStringLiteral("一年来，在全国人民的支持下，我们攻坚克难。")
        << QString() << QStringLiteral("?>?");
    QTest::newRow("a person called like a county")
        << QStringLiteral("关于云岭区2013年国民经济和社会发展计划执行情况的报告")
        << QStringLiteral("云岭区发展和改革局局长　顾建平") << QString() << QString()
        << QStringLiteral("2013>?");
    QTest::newRow("the office of a person")
        << bare << QStringLiteral("常熟市市长　顾建平") << QString() << QStringLiteral("320581")
        << QStringLiteral("?>?");
    QTest::newRow("a prefecture that lies in no county")
        << QStringLiteral("关于云岭州2013年国民经济和社会发展计划执行情况的报告") << QString()
        << QStringLiteral("受州人民政府委托，现将全州计划执行情况报告如下。") << QString()
        << QStringLiteral("2013>?");
    QTest::newRow("a late session of the year of the title")
        << QStringLiteral("1986年政府工作报告")
        << QStringLiteral("——1986年12月1日在全国人民代表大会上") << QString()
        << QStringLiteral("100000") << QStringLiteral("1986>1987");
}

void IdentifyTest::readsTheOpening()
{
    QFETCH(QString, title);
    QFETCH(QString, front);
    QFETCH(QString, paragraph);
    QFETCH(QString, region);
    QFETCH(QString, expectedYears);
    const ReportIdentity identity = identify(titled(title, front, paragraph), Regions::shipped());
    QCOMPARE(identity.regionId, region);
    QCOMPARE(years(identity), expectedYears);
}

void IdentifyTest::headingsSayTheYearsOfLateSessions()
{
    Report report = titled(QStringLiteral("政府工作报告"), QStringLiteral("2021年12月27日"));
    add(report, BlockKind::Heading, QStringLiteral("一、2021年工作回顾"));
    add(report, BlockKind::Heading, QStringLiteral("二、2022年工作安排"));
    QCOMPARE(years(identify(report, Regions::shipped())), QStringLiteral("2021>2022"));
}

void IdentifyTest::saysNothingOfAnEmptyReport()
{
    QCOMPARE(identify(Report(), Regions::shipped()), ReportIdentity());
}

void IdentifyTest::readsTheRealReports_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<ReportKind>("kind");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("expectedYears");
    const auto row = [](const char *file, ReportKind kind, const char *region,
                        const char *expected) {
        QTest::newRow(file) << QString::fromLatin1(file) << kind << QString::fromLatin1(region)
                            << QString::fromLatin1(expected);
    };
    row("000_*.txt", ReportKind::PlanReport, "500000", "2021>2022");
    row("001_*.txt", ReportKind::PlanReport, "500000", "2022>2023");
    row("002_*.txt", ReportKind::WorkReport, "500000", "2020>2021");
    row("003_*.txt", ReportKind::PlanReport, "cq-wansheng", "2021>2022");
    row("004_*.txt", ReportKind::PlanReport, "500104", "2021>2022");
    row("hailar*2012*", ReportKind::WorkReport, "150702", "2011>2012");
    row("hailar*2013*", ReportKind::WorkReport, "150702", "2012>2013");
    row("hailar*2014*", ReportKind::WorkReport, "150702", "2013>2014");
    row("national*1982*", ReportKind::WorkReport, "100000", "?>?");
}

void IdentifyTest::readsTheRealReports()
{
    QFETCH(QString, file);
    QFETCH(ReportKind, kind);
    QFETCH(QString, region);
    QFETCH(QString, expectedYears);
    const QDir folder(QStringLiteral(PLANLENS_REPORTS));
    const QStringList files = folder.entryList({file}, QDir::Files);
    if (files.isEmpty())
        QSKIP("The folder of real reports is not there");
    const ReadOutcome outcome = readFile(folder.filePath(files.front()));
    const auto *read = std::get_if<ReadReport>(&outcome);
    if (!read)
        QFAIL(qPrintable(files.front()));
    const ReportIdentity identity = identify(read->report, Regions::shipped());
    QCOMPARE(identity.kind, kind);
    QCOMPARE(identity.regionId, region);
    QCOMPARE(years(identity), expectedYears);
}

SUITE_TEST(IdentifyTest)
#include "tst_identify.moc"
