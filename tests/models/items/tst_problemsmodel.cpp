// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/problemsmodel.h"
#include "support/suite.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace PlanLens;

class ProblemsModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsToTheRulesOfModels();
    void refusesIndexesOutOfRange();
    void putsWarningsFirst();
    void findsProblemsByAnchor();
};

static QList<Problem> problems()
{
    const QString key = QStringLiteral("k1");
    return {{.kind = ProblemKind::BlanksRemoved, .place = {key, 1}, .line = 2},
            {.kind = ProblemKind::UnreadableValue,
             .place = {key, 9, 3, 2},
             .line = 40,
             .text = QStringLiteral("若 干")},
            {.kind = ProblemKind::RaggedRow, .place = {key, 9, 1, 0}, .line = 38},
            {.kind = ProblemKind::UnknownYear}};
}

void ProblemsModelTest::keepsToTheRulesOfModels()
{
    ProblemsModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setProblems(problems());
    model.setProblems({});
    QCOMPARE(model.rowCount(), 0);
}

void ProblemsModelTest::refusesIndexesOutOfRange()
{
    ProblemsModel model;
    model.setProblems(problems());
    QVERIFY(!model.index(model.rowCount(), 0).isValid());
    QVERIFY(!model.index(0, ProblemsModel::ColumnCount).isValid());
    QVERIFY(!model.anchorAt({}).isValid());
}

void ProblemsModelTest::putsWarningsFirst()
{
    ProblemsModel model;
    model.setProblems(problems());
    QCOMPARE(model.warnings(), 3);
    QList<ProblemKind> kinds;
    for (const Problem &problem : model.problems())
        kinds << problem.kind;
    const QList<ProblemKind> expected{ProblemKind::UnknownYear, ProblemKind::RaggedRow,
                                      ProblemKind::UnreadableValue, ProblemKind::BlanksRemoved};
    QCOMPARE(kinds, expected);
    QVERIFY(!model.index(0, ProblemsModel::LineColumn).data().isValid());
}

void ProblemsModelTest::findsProblemsByAnchor()
{
    ProblemsModel model;
    model.setProblems(problems());
    const Anchor place{QStringLiteral("k1"), 9, 3, 2};
    const QModelIndex index = model.indexOf(place);
    QCOMPARE(model.anchorAt(index), place);
    QCOMPARE(index.siblingAtColumn(ProblemsModel::TextColumn).data().toString(),
             QStringLiteral("若 干"));
    QVERIFY(!model.indexOf({}).isValid());
}

SUITE_TEST(ProblemsModelTest)
#include "tst_problemsmodel.moc"
