// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/outlinemodel.h"
#include "support/reportfixture.h"
#include "support/suite.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace PlanLens;
using namespace PlanLens::Test;

class OutlineModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isATreeOfHeadingsAndCaptions();
    void indexesOutsideAreInvalid();
    void findsTheEntryOfAnAnchor();
    void textBelowATableBelongsToTheHeading();
    void takesLevelsAsTheyCome();
    void forgetsItsReport();

private:
    static QString text(const QModelIndex &index) { return index.data().toString(); }
};

void OutlineModelTest::isATreeOfHeadingsAndCaptions()
{
    OutlineModel model;
    const QAbstractItemModelTester tester(&model);
    SmallReport small = smallReport();
    model.setReport(small.report());
    QCOMPARE(model.rowCount(), 2);
    const QModelIndex first = model.index(0, 0);
    QCOMPARE(text(first), QStringLiteral("一、2021年执行情况"));
    QCOMPARE(text(model.index(1, 0)), QStringLiteral("二、2022年计划安排"));
    QCOMPARE(model.rowCount(first), 1);
    const QModelIndex second = model.index(0, 0, first);
    QCOMPARE(text(second), QStringLiteral("（一）扩大内需"));
    const QModelIndex caption = model.index(0, 0, second);
    QCOMPARE(text(caption), QStringLiteral("表1：主要指标完成情况"));
    QCOMPARE(caption.data(OutlineModel::KindRole).toInt(), int(BlockKind::Caption));
    QCOMPARE(caption.data(OutlineModel::AnchorRole).value<Anchor>(),
             small.report()->anchor(small.caption));
    QCOMPARE(model.parent(caption), second);
}

void OutlineModelTest::indexesOutsideAreInvalid()
{
    OutlineModel model;
    const QAbstractItemModelTester tester(&model);
    QVERIFY(!model.index(0, 0).isValid());
    SmallReport small = smallReport();
    model.setReport(small.report());
    QVERIFY(!model.index(model.rowCount(), 0).isValid());
    QVERIFY(!model.index(0, model.columnCount()).isValid());
    QVERIFY(!model.index(-1, 0).isValid());
    const QModelIndex first = model.index(0, 0);
    QVERIFY(!model.index(model.rowCount(first), 0, first).isValid());
    QCOMPARE(model.anchorAt({}), Anchor{});
}

void OutlineModelTest::findsTheEntryOfAnAnchor()
{
    OutlineModel model;
    SmallReport small = smallReport();
    const auto report = small.report();
    model.setReport(report);
    QVERIFY(!model.indexOf(report->anchor(small.front)).isValid());
    QCOMPARE(model.indexOf(report->anchor(small.paragraph)), model.index(0, 0));
    QCOMPARE(text(model.indexOf(report->cellAnchor(small.table, 2, 3))),
             QStringLiteral("表1：主要指标完成情况"));
    QCOMPARE(model.anchorAt(model.indexOf(report->anchor(small.lastParagraph))),
             report->anchor(small.lastHeading));
    Anchor foreign = report->anchor(small.paragraph);
    foreign.report = QStringLiteral("other");
    QVERIFY(!model.indexOf(foreign).isValid());
}

void OutlineModelTest::textBelowATableBelongsToTheHeading()
{
    ReportFixture fixture;
    fixture.add(BlockKind::Heading, QStringLiteral("一、指标"), 1);
    fixture.add(BlockKind::Caption, QStringLiteral("表1"));
    const int table = fixture.addTable({QStringLiteral("甲|乙")});
    const int note = fixture.add(BlockKind::Note, QStringLiteral("注：无"));
    const int below = fixture.add(BlockKind::Paragraph, QStringLiteral("下文"));
    OutlineModel model;
    model.setReport(fixture.finished());
    QCOMPARE(text(model.indexOfBlock(table)), QStringLiteral("表1"));
    QCOMPARE(text(model.indexOfBlock(note)), QStringLiteral("表1"));
    QCOMPARE(text(model.indexOfBlock(below)), QStringLiteral("一、指标"));
}

void OutlineModelTest::takesLevelsAsTheyCome()
{
    ReportFixture fixture;
    fixture.add(BlockKind::Heading, QStringLiteral("一是先行"), 3);
    fixture.add(BlockKind::Heading, QStringLiteral("一、其后"), 1);
    fixture.add(BlockKind::Heading, QStringLiteral("一是跳级"), 3);
    fixture.add(BlockKind::Heading, QStringLiteral("（一）回升"), 2);
    OutlineModel model;
    const QAbstractItemModelTester tester(&model);
    model.setReport(fixture.finished());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.rowCount(model.index(1, 0)), 2);
}

void OutlineModelTest::forgetsItsReport()
{
    OutlineModel model;
    const QAbstractItemModelTester tester(&model);
    model.setReport(smallReport().report());
    model.setReport(nullptr);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.indexOfBlock(3).isValid());
}

SUITE_CORE_TEST(OutlineModelTest)
#include "tst_outlinemodel.moc"
