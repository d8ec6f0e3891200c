// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/findingsfilter.h"
#include "items/findingsmodel.h"
#include "support/suite.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace PlanLens;

static Finding finding(CheckRule rule, FindingResult result, const QString &message,
                       const QString &report, const QList<int> &blocks)
{
    Finding finding{.rule = rule, .result = result, .message = message, .report = report};
    for (const int block : blocks)
        finding.evidence.append({.file = QStringLiteral("a.txt"),
                                 .line = block * 10,
                                 .quote = QStringLiteral("增长 2%"),
                                 .anchor = {report, block, -1, -1, 3, 5}});
    return finding;
}

static QList<Finding> sample()
{
    const QString a = QStringLiteral("aaaa");
    const QString b = QStringLiteral("bbbb");
    return {
        finding(CheckRule::Tally, FindingResult::Consistent, QStringLiteral("35"), a, {1, 2}),
        finding(CheckRule::Restated, FindingResult::Contradiction, QStringLiteral("2"), a, {3, 4}),
        finding(CheckRule::LoweredTarget, FindingResult::Notice, QStringLiteral("40"), a, {5}),
        finding(CheckRule::Restated, FindingResult::Contradiction, QStringLiteral("7"), b, {6, 7})};
}

class FindingsModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsToTheRulesOfModels();
    void contradictionsComeFirst();
    void placesStandUnderTheirFinding();
    void looksUpPlacesBothWays();
    void outsideThereIsNothing();
    void filtersByResultRuleAndReport();
    void tellsFindingsApart();
};

void FindingsModelTest::keepsToTheRulesOfModels()
{
    FindingsModel model;
    FindingsFilter filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester filterTester(
        &filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFindings(sample());
    filter.setConsistentShown(true);
    filter.setRule(CheckRule::Restated);
    model.setFindings({});
    QCOMPARE(model.rowCount(), 0);
}

void FindingsModelTest::contradictionsComeFirst()
{
    FindingsModel model;
    model.setFindings(sample());
    QStringList messages;
    for (int row = 0; row < model.rowCount(); ++row)
        messages += model.index(row, FindingsModel::WhatColumn).data().toString();
    QCOMPARE(messages.join(u' '), QStringLiteral("2 7 40 35"));
    QCOMPARE(model.count(FindingResult::Contradiction), 2);
    QCOMPARE(model.count(FindingResult::Unverifiable), 0);
}

void FindingsModelTest::placesStandUnderTheirFinding()
{
    FindingsModel model;
    model.setFindings(sample());
    const QModelIndex first = model.index(0, 0);
    QCOMPARE(model.rowCount(first), 2);
    const QModelIndex place = model.index(1, FindingsModel::WhatColumn, first);
    QCOMPARE(place.data().toString(), QStringLiteral("增长 2%"));
    QCOMPARE(place.siblingAtColumn(FindingsModel::LineColumn).data().toInt(), 40);
    QCOMPARE(place.parent(), first);
    QCOMPARE(place.data(FindingsModel::ResultRole).toInt(), int(FindingResult::Contradiction));
    QCOMPARE(model.rowCount(place), 0);
    QVERIFY(first.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("2")));
}

void FindingsModelTest::looksUpPlacesBothWays()
{
    FindingsModel model;
    model.setFindings(sample());
    const Anchor anchor{QStringLiteral("aaaa"), 4, -1, -1, 0, 0};
    const QModelIndex index = model.indexOf(anchor);
    QVERIFY(index.isValid());
    QVERIFY(model.anchorAt(index).samePlace(anchor));
    QCOMPARE(index.parent().row(), 0);
    QVERIFY(!model.indexOf({QStringLiteral("cccc"), 4, -1, -1, 0, 0}).isValid());
    QVERIFY(!model.indexOf({}).isValid());
    QVERIFY(!model.anchorAt({}).isValid());
}

void FindingsModelTest::outsideThereIsNothing()
{
    FindingsModel model;
    model.setFindings(sample());
    QVERIFY(!model.index(model.rowCount(), 0).isValid());
    QVERIFY(!model.index(0, model.columnCount()).isValid());
    QVERIFY(!model.index(2, 0, model.index(0, 0)).isValid());
    QVERIFY(!model.index(-1, 0).isValid());
    QVERIFY(!model.data({}).isValid());
}

void FindingsModelTest::filtersByResultRuleAndReport()
{
    FindingsModel model;
    model.setFindings(sample());
    FindingsFilter filter;
    filter.setSourceModel(&model);
    QCOMPARE(filter.rowCount(), 3); // what agrees is asked for
    filter.setConsistentShown(true);
    QCOMPARE(filter.rowCount(), 4);
    filter.setReport(QStringLiteral("bbbb"));
    QCOMPARE(filter.rowCount(), 1);
    QCOMPARE(filter.rowCount(filter.index(0, 0)), 2);
    filter.setReport({});
    filter.setRule(CheckRule::LoweredTarget);
    QCOMPARE(filter.rowCount(), 1);
    filter.setRule(std::nullopt);
    QCOMPARE(filter.rowCount(), 4);
}

/// What is dealt with is one finding, and no other that says the same words.
void FindingsModelTest::tellsFindingsApart()
{
    const QString report = QStringLiteral("aaaa");
    const Finding one = finding(CheckRule::Restated, FindingResult::Unverifiable,
                                QStringLiteral("2"), report, {3, 4});
    Finding result = one;
    result.result = FindingResult::Contradiction;
    Finding second = one;
    second.evidence[1].line += 1;
    Finding cell = one;
    cell.evidence[0].anchor.column = 2;
    Finding sentence = one;
    sentence.evidence[0].anchor.start += 9;
    Finding message = one;
    message.message = QStringLiteral("in another language");
    FindingsModel model;
    model.setFindings({one, result, second, cell, sentence});
    model.setMarks({{report, findingKey(one), QStringLiteral("asked"), {}}});
    QVERIFY(model.markOf(one));
    QVERIFY(model.markOf(message));
    for (const Finding &other : {result, second, cell, sentence})
        QVERIFY(!model.markOf(other));
}

SUITE_TEST(FindingsModelTest)
#include "tst_findingsmodel.moc"
