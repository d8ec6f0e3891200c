// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/unjoinednamesfilter.h"
#include "items/unjoinednamesmodel.h"
#include "support/suite.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace PlanLens;

class UnjoinedNamesModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsToTheRulesOfModels();
    void showsTheBestProposal();
    void findsNamesThatAreAlike();
    void filters();
};

static ReviewedName named(const QString &name, int figures)
{
    ReviewedName reviewed;
    reviewed.name.printed = {.name = name, .unit = QStringLiteral("亿元")};
    reviewed.name.figures = figures;
    reviewed.name.reports = 1;
    return reviewed;
}

static QList<ReviewedName> names()
{
    ReviewedName proposed = named(QStringLiteral("进出口总规模"), 9);
    proposed.proposals = {{QStringLiteral("trade"), QStringLiteral("进出口总值"),
                           QStringLiteral("亿元"),
                           QStringLiteral("the same but for words that add nothing")}};
    const ReviewedName open = named(QStringLiteral("签约金额"), 4);
    ReviewedName apart = named(QStringLiteral("投放资金"), 2);
    apart.name.decision = NameDecision{.printed = apart.name.printed};
    return {proposed, open, apart};
}

void UnjoinedNamesModelTest::keepsToTheRulesOfModels()
{
    UnjoinedNamesModel model;
    UnjoinedNamesFilter filter;
    filter.setSourceModel(&model);
    using Tester = QAbstractItemModelTester;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    const Tester filterTester(&filter, Tester::FailureReportingMode::QtTest);
    model.setNames(names());
    filter.setKeptApartShown(true);
    model.setNames({});
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.nameAt({}));
}

void UnjoinedNamesModelTest::showsTheBestProposal()
{
    UnjoinedNamesModel model;
    model.setNames(names());
    const auto text = [&](int row, int column) {
        return model.index(row, column).data();
    };
    QCOMPARE(text(0, UnjoinedNamesModel::ProposalColumn).toString(), QStringLiteral("进出口总值"));
    QCOMPARE(text(1, UnjoinedNamesModel::ProposalColumn).toString(), QString());
    QVERIFY(!text(2, UnjoinedNamesModel::ProposalColumn).toString().isEmpty());
    QCOMPARE(text(0, UnjoinedNamesModel::FiguresColumn).toInt(), 9);
}

void UnjoinedNamesModelTest::findsNamesThatAreAlike()
{
    UnjoinedNamesModel model;
    model.setNames(names());
    PrintedName name = model.names().at(1).name.printed;
    QCOMPARE(model.indexOf(name).row(), 1);
    name.measure = Measure::Growth;
    QVERIFY(!model.indexOf(name).isValid());
}

void UnjoinedNamesModelTest::filters()
{
    UnjoinedNamesModel model;
    model.setNames(names());
    UnjoinedNamesFilter filter;
    filter.setSourceModel(&model);
    QCOMPARE(filter.rowCount(), 2);
    filter.setKeptApartShown(true);
    QCOMPARE(filter.rowCount(), 3);
    filter.setOnlyProposed(true);
    QCOMPARE(filter.rowCount(), 1);
    filter.setOnlyProposed(false);
    filter.setText(QStringLiteral("qyje"));
    QCOMPARE(filter.rowCount(), 1);
    QCOMPARE(filter.index(0, 0).data().toString(), QStringLiteral("签约金额"));
}

SUITE_TEST(UnjoinedNamesModelTest)
#include "tst_unjoinednamesmodel.moc"
