// SPDX-License-Identifier: GPL-3.0-or-later
#include "aligning/alignment.h"
#include "support/suite.h"

#include "completealignment.h"
#include "support/reportfixture.h"

#include <QTest>

#include <algorithm>

using namespace PlanLens;
using namespace PlanLens::Test;

class AlignmentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReportIsTheSameAsItself();
    void emptyReports();
    void findsWhatIsRewrittenMovedNewAndGone();
    void repeatedParagraphsStayBounded();
    void aLongLineStaysBounded();
};

void AlignmentTest::aReportIsTheSameAsItself()
{
    SmallReport small = smallReport();
    const auto report = small.report();
    const Alignment alignment = alignReports(*report, *report);
    QVERIFY(isComplete(alignment, *report, *report));
    QCOMPARE(alignment.rows().size(), report->blocks.size());
    for (int i = 0; i < alignment.rows().size(); ++i)
        QCOMPARE(alignment.rows().at(i), (AlignedBlocks{{i}, {i}, BlockStatus::Same, 1}));
    QCOMPARE(alignment.rowOfLeft(3), 3);
    QCOMPARE(alignment.rowOfRight(99), -1);
}

void AlignmentTest::emptyReports()
{
    SmallReport small = smallReport();
    const auto report = small.report();
    QVERIFY(alignReports({}, {}).rows().isEmpty());
    const Alignment added = alignReports({}, *report);
    QVERIFY(isComplete(added, {}, *report));
    const Alignment removed = alignReports(*report, {});
    QVERIFY(isComplete(removed, *report, {}));
    QCOMPARE(removed.rows().first().status, BlockStatus::Removed);
}

void AlignmentTest::findsWhatIsRewrittenMovedNewAndGone()
{
    ReportFixture left;
    const auto paragraph = [](ReportFixture &fixture, const char16_t *text) {
        return fixture.add(BlockKind::Paragraph, QString::fromUtf16(text));
    };
    left.add(BlockKind::Heading, QStringLiteral("一、2021年执行情况"), 1);
    paragraph(left, u"粮食产量保持稳定，新建高标准农田两万亩，茶叶产量增长3%。");
    paragraph(left, u"开工水库三座，新修乡村公路四十公里，通车桥梁六座。");
    paragraph(left, u"举办音乐节和马拉松比赛，接待游客一百万人次。");
    paragraph(left, u"新建中学一所，扩建小学两所，义务教育巩固率达到99%。");
    ReportFixture right;
    right.add(BlockKind::Heading, QStringLiteral("一、2022年执行情况"), 1);
    paragraph(right, u"新建中学一所，扩建小学两所，义务教育巩固率达到99%。");
    paragraph(right, u"粮食产量再创新高，新建高标准农田三万亩，茶叶产量增长5%。");
    paragraph(right, u"水库主体完工，乡村公路全部通车，桥梁检修一遍。");
    paragraph(right, u"医院门诊大楼投入使用，招聘医生八十名。");
    const auto l = left.finished();
    const auto r = right.finished();
    const Alignment alignment = alignReports(*l, *r);
    QVERIFY(isComplete(alignment, *l, *r));
    const auto statusOf = [&](int row) {
        return alignment.rows().at(row).status;
    };
    QCOMPARE(statusOf(alignment.rowOfRight(0)), BlockStatus::Changed);
    QCOMPARE(alignment.rowOfRight(1), alignment.rowOfLeft(4));
    QCOMPARE(statusOf(alignment.rowOfRight(1)), BlockStatus::Moved);
    QCOMPARE(alignment.rowOfRight(2), alignment.rowOfLeft(1));
    QCOMPARE(statusOf(alignment.rowOfRight(2)), BlockStatus::Changed);
    QCOMPARE(alignment.rowOfRight(3), alignment.rowOfLeft(2));
    QCOMPARE(statusOf(alignment.rowOfRight(4)), BlockStatus::Added);
    QCOMPARE(statusOf(alignment.rowOfLeft(3)), BlockStatus::Removed);
}

void AlignmentTest::repeatedParagraphsStayBounded()
{
    ReportFixture left;
    for (int i = 0; i < 10'000; ++i)
        left.add(BlockKind::Paragraph, QStringLiteral("各部门要抓好落实，确保完成任务。"));
    ReportFixture right;
    for (int i = 0; i < 9'000; ++i)
        right.add(BlockKind::Paragraph, QStringLiteral("各部门要抓好落实，确保完成任务。"));
    right.add(BlockKind::Paragraph, QStringLiteral("各单位要抓好落实，确保完成目标。"));
    const auto l = left.finished();
    const auto r = right.finished();
    QVERIFY(isComplete(alignReports(*l, *l), *l, *l));
    const Alignment alignment = alignReports(*l, *r);
    QVERIFY(isComplete(alignment, *l, *r));
    QCOMPARE(std::count_if(alignment.rows().begin(), alignment.rows().end(),
                           [](const auto &row) { return row.status == BlockStatus::Same; }),
             9'000);
}

void AlignmentTest::aLongLineStaysBounded()
{
    QString text;
    for (int i = 0; text.size() < 80'000; ++i)
        text += QStringLiteral("第%1项重点工程稳步推进，完成投资%2亿元；").arg(i).arg(i % 97);
    ReportFixture left;
    left.add(BlockKind::Paragraph, text);
    ReportFixture right;
    right.add(BlockKind::Paragraph,
              QString(text).replace(QStringLiteral("稳步"), QStringLiteral("加快")));
    const auto l = left.finished();
    const auto r = right.finished();
    const Alignment same = alignReports(*l, *l);
    QCOMPARE(same.rows(), (QList<AlignedBlocks>{{{0}, {0}, BlockStatus::Same, 1}}));
    const Alignment changed = alignReports(*l, *r);
    QCOMPARE(changed.rows().size(), 1);
    QCOMPARE(changed.rows().first().status, BlockStatus::Changed);
    QVERIFY(changed.rows().first().similarity > 0.5);
}

SUITE_CORE_TEST(AlignmentTest)
#include "tst_alignment.moc"
