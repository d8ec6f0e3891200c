// SPDX-License-Identifier: GPL-3.0-or-later
#include "opening/readfile.h"
#include "reading/markdownmarks.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;

class MarkdownTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marks_data();
    void marks();
    void report();
    void nameDecides();
    void struckTextIsAProblem();
};

void MarkdownTest::marks_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &source, const QString &text) {
        QTest::newRow(name) << source << text;
    };
    row("bold", QStringLiteral("增长**6%**，*下降*5%"), QStringLiteral("增长6%，下降5%"));
    row("mark of a note", QStringLiteral("空气质量（天）*和水质"),
        QStringLiteral("空气质量（天）*和水质"));
    row("mark in quotes", QStringLiteral("注：加“*”为约束性，加“**”为预期性，“**”同上"),
        QStringLiteral("注：加“*”为约束性，加“**”为预期性，“**”同上"));
    row("marks of two cells", QStringLiteral("|森林*|水质*|"), QStringLiteral("|森林*|水质*|"));
    row("escaped", QStringLiteral("6\\*7"), QStringLiteral("6*7"));
    row("code", QStringLiteral("代码`6*7*8`"), QStringLiteral("代码6*7*8"));
    row("link", QStringLiteral("见[附件](a.docx)。"), QStringLiteral("见附件。"));
    row("picture", QStringLiteral("图![产量](a.png)。"), QStringLiteral("图。"));
    row("quotation", QStringLiteral("> 甲"), QStringLiteral(" 甲"));
    row("list", QStringLiteral("- 甲\n* 乙"), QStringLiteral("甲\n乙"));
    row("heading", QStringLiteral("## 一、综合 ##"), QStringLiteral("一、综合"));
    row("rule", QStringLiteral("甲\n\n---\n"), QStringLiteral("甲\n\n\n"));
    row("range", QStringLiteral("5~6、7~8"), QStringLiteral("5~6、7~8"));
    row("name with lines", QStringLiteral("a_b_c"), QStringLiteral("a_b_c"));
    row("comparison", QStringLiteral("占比<6且>5"), QStringLiteral("占比<6且>5"));
    row("tag", QStringLiteral("甲<sub>2</sub>"), QStringLiteral("甲2"));
}

void MarkdownTest::marks()
{
    QFETCH(QString, source);
    QFETCH(QString, text);
    QString read = withoutMarkdown(source).text;
    QCOMPARE(read.size(), source.size());
    read.remove(QChar(0x200b));
    QCOMPARE(read, text);
}

static ReadReport read(const QString &text, const QString &name)
{
    auto outcome = readBytes(text.toUtf8(), name);
    return std::holds_alternative<ReadReport>(outcome) ? std::get<ReadReport>(outcome)
                                                       : ReadReport{};
}

static const QString example =
    QStringLiteral("# 长岭市2022年国民经济和社会发展计划执行情况的报告\n\n"
                   "## 一、执行情况\n\n全年**粮食产量**63万吨，增长6%。\n\n"
                   "| 指标 | 2022年目标 | 2022年完成 |\n|:---|---:|---:|\n"
                   "| 粮食产量（万吨） | 60 | **63** |\n| 棉花产量（万吨） | 5 | 4 |\n\n"
                   "## 二、存在问题\n\n基础还不牢固，需要继续努力。\n");

void MarkdownTest::report()
{
    const ReadReport report = read(example, QStringLiteral("report.md"));
    QCOMPARE(report.report.format, QStringLiteral("markdown"));
    const QList<Block> &blocks = report.report.blocks;
    QCOMPARE(blocks.size(), 6);
    QCOMPARE(blocks.at(0).kind, BlockKind::Title);
    QCOMPARE(blocks.at(1).kind, BlockKind::Heading);
    QCOMPARE(blocks.at(2).text.text(), QStringLiteral("全年粮食产量63万吨，增长6%。"));
    QCOMPARE(blocks.at(2).line, 5);
    QCOMPARE(blocks.at(3).kind, BlockKind::Table);
    QCOMPARE(blocks.at(3).table.rows.size(), 3);
    QCOMPARE(blocks.at(3).table.cell(1, 2)->text.text(), QStringLiteral("63"));
    QCOMPARE(blocks.at(3).table.rows.at(1).line, 9);
}

void MarkdownTest::nameDecides()
{
    const QString plain = QStringLiteral("大渡口区2022年工作总结\n* 竹器产量63万吨。\n");
    QCOMPARE(read(plain, QStringLiteral("report.txt")).report.format, QStringLiteral("text"));
    QCOMPARE(read(plain, QStringLiteral("report.md")).report.format, QStringLiteral("markdown"));
    // Headings that have the marks are no plain text, whatever the name.
    QCOMPARE(read(example, QStringLiteral("report.txt")).report.format, QStringLiteral("markdown"));
    QCOMPARE(read(example, QStringLiteral("REPORT.MD")).report.format, QStringLiteral("markdown"));
}

void MarkdownTest::struckTextIsAProblem()
{
    const ReadReport report =
        read(QStringLiteral("增长~~9%~~6%，全年工作进展顺利。\n"), QStringLiteral("report.md"));
    QCOMPARE(report.report.blocks.first().text.text(),
             QStringLiteral("增长6%，全年工作进展顺利。"));
    QCOMPARE(report.problems.first().kind, ProblemKind::HiddenText);
    QCOMPARE(report.problems.first().text, QStringLiteral("9%"));
}

SUITE_CORE_TEST(MarkdownTest)
#include "tst_markdown.moc"
