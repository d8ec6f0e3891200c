// SPDX-License-Identifier: GPL-3.0-or-later
#include "assembling/assembling.h"
#include "reading/textlayout.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;

class BlockClassifierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheParts();
    void joinsATitleOverLines();
    void partsTheSessionFromTheTitle();
    void joinsABrokenParagraph();
    void joinsNoPageReference();
    void keepsALongHeadingApart();
    void joinsABrokenNote();
    void keepsARunInHeading();
    void takesALineBeforeATableForItsCaption();
    void takesALineBelowTheTitleForACaption_data();
    void takesALineBelowTheTitleForACaption();
    void marksTheImprint();
    void aFigureIsNoImprint();
    void listsWhatWasDone();
};

static Report assembled(const QString &source, QList<Problem> *problems = nullptr)
{
    Report report;
    report.digest = "0011223344556677";
    report.setSource(source);
    const TextLayout layout = layOutText(report.source());
    QList<Problem> found = layout.problems;
    assembleReport(report, layout.items, layout.counts, found);
    if (problems)
        *problems = found;
    return report;
}

static QString outline(const Report &report)
{
    static const char *const names[] = {"title", "front",   "heading", "text", "box title",
                                        "box",   "caption", "table",   "note", "end"};
    QStringList lines;
    for (const Block &block : report.blocks) {
        QString line = QString::fromLatin1(names[int(block.kind)]);
        if (block.level > 0)
            line += QString::number(block.level);
        lines.append(line + u' ' + block.text.text().left(7));
    }
    return lines.join(u'\n');
}

void BlockClassifierTest::tellsTheParts()
{
    const Report report =
        assembled(QStringLiteral("会议文件\n某市某区2021年计划执行情况\n"
                                 "及2022年计划草案的报告\n\n——2022年1月8日\n各位代表：\n"
                                 "一、2021年执行情况\n全年经济平稳运行。\n"
                                 "表1：主要指标\n\t序号\n\t指标\n\t2021年实际\n\n"
                                 "\t1\n\t粮食产量\n\t5\n\n注：加“*”为约束性指标。\n"
                                 "（一）产业\n\t专栏1：项目\n\n\t甲项目。\n\n后文。\n"));
    QCOMPARE(outline(report), QStringLiteral("front 会议文件\n"
                                             "title 某市某区202\n"
                                             "front ——2022年\n"
                                             "text 各位代表：\n"
                                             "heading1 一、2021年\n"
                                             "text 全年经济平稳运\n"
                                             "caption 表1：主要指标\n"
                                             "table \n"
                                             "note 注：加“*”为\n"
                                             "heading2 （一）产业\n"
                                             "box title 专栏1：项目\n"
                                             "box 甲项目。\n"
                                             "text 后文。"));
}

void BlockClassifierTest::joinsATitleOverLines()
{
    const Report report = assembled(QStringLiteral(
        "某市经济开发区\n\n关于2021年计划执行情况\n\n及2022年计划草案的报告\n\n一、回顾\n"));
    QCOMPARE(report.blocks.first().text.text(),
             QStringLiteral("某市经济开发区关于2021年计划执行情况及2022年计划草案的报告"));
}

void BlockClassifierTest::partsTheSessionFromTheTitle()
{
    const Report report = assembled(
        QStringLiteral("关于计划的报告——1999年3月1日在代表大会会议上\n各位代表：\n一、回顾\n"));
    QCOMPARE(report.blocks.at(0).text.text(), QStringLiteral("关于计划的报告"));
    QCOMPARE(report.blocks.at(1).kind, BlockKind::Front);
}

void BlockClassifierTest::joinsABrokenParagraph()
{
    QList<Problem> problems;
    const Report report = assembled(QStringLiteral("一、回顾\n全年工业投资保持较快增长，重点项目建"
                                                   "设加快推进，数字经济\n\n增加值占比达到25%。\n"),
                                    &problems);
    QCOMPARE(report.blocks.size(), 2);
    const QString &text = report.blocks.at(1).text.text();
    QVERIFY(text.contains(QStringLiteral("数字经济增加值占比达到25%")));
    const int start = int(text.indexOf(QStringLiteral("25%")));
    QCOMPARE(report.line({report.key(), 1, -1, -1, start, 3}), 4);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().kind, ProblemKind::LineJoined);
}

void BlockClassifierTest::joinsNoPageReference()
{
    const Report report = assembled(
        QStringLiteral("一、回顾\n全年工业投资保持较快增长，重点项目建设加快推进，数字经济\n\n"
                       "（下转15版）\n"));
    QCOMPARE(report.blocks.size(), 3);
    QCOMPARE(report.blocks.at(2).text.text(), QStringLiteral("（下转15版）"));
}

void BlockClassifierTest::keepsALongHeadingApart()
{
    const Report report = assembled(QStringLiteral(
        "二、“十四五”时期主要目标任务、重点工程和二〇三五年远景目标\n这一时期要着力扩大内需。\n"));
    QCOMPARE(report.blocks.size(), 2);
    QCOMPARE(report.blocks.at(0).kind, BlockKind::Heading);
}

void BlockClassifierTest::joinsABrokenNote()
{
    const Report report =
        assembled(QStringLiteral("一、回顾\n表1\n\t序号\n\t指标\n\t目标\n\n\t1\n\t甲\n\t5\n\n注：1."
                                 " 将“甲（含乙）”\n\n调整为“丙”。\n后文在此。\n"));
    QCOMPARE(report.blocks.at(3).kind, BlockKind::Note);
    QCOMPARE(report.blocks.at(3).text.text(), QStringLiteral("注：1.将“甲（含乙）”调整为“丙”。"));
    QCOMPARE(report.blocks.at(4).kind, BlockKind::Paragraph);
}

void BlockClassifierTest::keepsARunInHeading()
{
    const Report report =
        assembled(QStringLiteral("一、回顾\n一是扩大投资。全年完成工业投资41亿元。\n"));
    const Block &block = report.blocks.at(1);
    QCOMPARE(block.kind, BlockKind::Paragraph);
    QCOMPARE(block.level, 3);
    QCOMPARE(block.headingText(), QStringLiteral("一是扩大投资。"));
    QCOMPARE(report.headingsOf(1), (QList<int>{0, 1}));
}

void BlockClassifierTest::takesALineBeforeATableForItsCaption()
{
    const Report report = assembled(QStringLiteral(
        "一、回顾\n主要指标完成情况\n单位：万元\n\t序号\n\t指标\n\t目标\n\n\t1\n\t甲\n\t5\n"));
    QCOMPARE(report.blocks.at(1).kind, BlockKind::Caption);
    QCOMPARE(report.blocks.at(2).kind, BlockKind::Caption);
    QCOMPARE(report.blocks.at(3).table.captionBlock, 1);
}

void BlockClassifierTest::takesALineBelowTheTitleForACaption_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("caption");
    QTest::newRow("an annex") << QStringLiteral("附表：主要目标") << true;
    QTest::newRow("a numbered annex") << QStringLiteral("附表2：2022年计划") << true;
    QTest::newRow("a year and what is aimed at") << QStringLiteral("2022年甲区预期目标") << true;
    QTest::newRow("a year and what is counted") << QStringLiteral("2021年各镇常住人口") << true;
    QTest::newRow("what follows") << QStringLiteral("2022年的目标是：") << true;
    QTest::newRow("a year alone") << QStringLiteral("2021年") << false;
    QTest::newRow("a year in brackets") << QStringLiteral("（2021年1—12月）") << false;
    QTest::newRow("a day") << QStringLiteral("2022年1月5日") << false;
    QTest::newRow("a day in words") << QStringLiteral("二〇二二年一月五日") << false;
    QTest::newRow("a month in words") << QStringLiteral("二〇二二年一月") << false;
    QTest::newRow("an office") << QStringLiteral("某区2022年计划局") << false;
    QTest::newRow("a meeting") << QStringLiteral("——2022年1月5日在某区第一届会议上") << false;
}

/// A report may be a title and a table.
void BlockClassifierTest::takesALineBelowTheTitleForACaption()
{
    QFETCH(QString, line);
    const Report report =
        assembled(QStringLiteral("某市2021年国民经济和社会发展计划执行情况的报告\n") + line +
                  QStringLiteral("\n指标\t单位\t绝对值\n粮食产量\t万吨\t5\n"));
    QCOMPARE(report.blocks.size(), 3);
    QTEST(report.blocks.at(1).kind == BlockKind::Caption, "caption");
    QTEST(report.blocks.at(2).table.captionBlock == 1, "caption");
}

void BlockClassifierTest::marksTheImprint()
{
    const Report report = assembled(
        QStringLiteral("一、回顾\n全文到此结束。\n（下转2版）\n某区秘书处　　2022年印\n"));
    QCOMPARE(report.blocks.at(1).kind, BlockKind::Paragraph);
    QCOMPARE(report.blocks.at(2).kind, BlockKind::End);
    QCOMPARE(report.blocks.at(3).kind, BlockKind::End);
}

void BlockClassifierTest::aFigureIsNoImprint()
{
    const Report report = assembled(QStringLiteral(
        "一、回顾\n全文到此结束。\n完成工业投资230亿元\n居民收入增长6%\n共印报告150份\n"));
    QCOMPARE(report.blocks.at(2).kind, BlockKind::Paragraph);
    QCOMPARE(report.blocks.at(3).kind, BlockKind::Paragraph);
    QCOMPARE(report.blocks.at(4).kind, BlockKind::End);
}

void BlockClassifierTest::listsWhatWasDone()
{
    QList<Problem> problems;
    assembled(QStringLiteral("一、回顾\n[bookmark: a]增长 6%。\n- 3 -\n"), &problems);
    QCOMPARE(problems.size(), 3);
    QCOMPARE(problems.at(0).line, 2);
    QVERIFY(problems.at(0).place.isValid());
}

SUITE_TEST(BlockClassifierTest)
#include "tst_blockclassifier.moc"
