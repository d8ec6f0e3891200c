// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/changelogmodel.h"
#include "support/suite.h"

#include "items/tableroles.h"

#include <QAbstractItemModelTester>
#include <QTest>
#include <QTimeZone>

using namespace PlanLens;

class ChangeLogModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsToTheRulesOfModels_data();
    void keepsToTheRulesOfModels();
    void listsFiguresWhenTheyAreAskedFor();
    void saysHowManyMoreMoved();
    void citesPlaces();
    void filters();
};

namespace {

QString key()
{
    return QStringLiteral("k1");
}

ChangeEntry entry(int id, ChangeKind kind, const QString &by, const ChangeEntry::What &what)
{
    return {.id = id,
            .kind = kind,
            .signature = {by, QDateTime({2026, 3, id}, {8, 30, 0}, QTimeZone::utc())},
            .document = 1,
            .happenedTo = key(),
            .title = QStringLiteral("plan"),
            .report = key(),
            .what = what,
            .place = {}};
}

QList<ChangeEntry> entries(int moved = 2)
{
    PlacedCorrection correction;
    correction.place.name = QStringLiteral("就业");
    correction.place.printed = QStringLiteral("5.9");
    correction.correction.figure = QStringLiteral("6.9");
    ChangeEntry corrected = entry(3, ChangeKind::Figure, QStringLiteral("wang"),
                                  ChangeStep<PlacedCorrection>{std::nullopt, correction});
    corrected.place = {key(), 4, 1, 2};
    NameDecision decision;
    decision.printed.name = QStringLiteral("算力规模");
    ChangeEntry decided = entry(4, ChangeKind::Name, QStringLiteral("li"),
                                ChangeStep<NameDecision>{std::nullopt, decision});
    decided.document = 0;
    decided.happenedTo.clear();
    decided.report.clear();
    decided.title.clear();
    return {decided, corrected,
            entry(2, ChangeKind::Reread, QStringLiteral("li"),
                  Rereading{.interpreter = {7, 8}, .added = moved}),
            entry(1, ChangeKind::Imported, QString(), ChangeStep<int>{std::nullopt, 1})};
}

QList<FigureMove> twoMoves(int)
{
    FigureSaying saying;
    saying.name = QStringLiteral("投资");
    saying.figure = QStringLiteral("12");
    return {{Anchor{key(), 2, -1, -1, 3, 4}, {std::nullopt, saying}},
            {Anchor{key(), 7, -1, -1, 3, 4}, {saying, std::nullopt}}};
}

} // namespace

void ChangeLogModelTest::keepsToTheRulesOfModels_data()
{
    QTest::addColumn<bool>("filtered");
    QTest::newRow("model") << false;
    QTest::newRow("filter") << true;
}

void ChangeLogModelTest::keepsToTheRulesOfModels()
{
    QFETCH(bool, filtered);
    ChangeLogModel model;
    ChangeLogFilter filter;
    filter.setSourceModel(&model);
    QAbstractItemModel *tested = &model;
    if (filtered)
        tested = &filter;
    const QAbstractItemModelTester tester(tested,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEntries(entries());
    // A tester would fetch them while the model is still being reset, which views do not.
    model.setFigureSource(twoMoves);
    model.fetchMore(model.index(2, 0));
    filter.setText(QStringLiteral("wang"));
    filter.setText({});
    model.setEntries({});
    QCOMPARE(model.rowCount(), 0);
}

void ChangeLogModelTest::listsFiguresWhenTheyAreAskedFor()
{
    int asked = 0;
    ChangeLogModel model;
    model.setFigureSource([&](int id) {
        asked = id;
        return twoMoves(id);
    });
    model.setEntries(entries());
    QVERIFY(!model.hasChildren(model.index(1, 0)));
    const QModelIndex reread = model.index(2, 0);
    QVERIFY(model.hasChildren(reread));
    QCOMPARE(model.rowCount(reread), 0);
    QCOMPARE(asked, 0);
    model.fetchMore(reread);
    QCOMPARE(asked, 2);
    QCOMPARE(model.rowCount(reread), 2);
    QVERIFY(!model.canFetchMore(reread));
    const QModelIndex added = model.index(0, ChangeLogModel::SubjectColumn, reread);
    QCOMPARE(added.data().toString(), QStringLiteral("投资"));
    QVERIFY(added.siblingAtColumn(ChangeLogModel::AfterColumn)
                .data()
                .toString()
                .startsWith(QStringLiteral("12")));
    QCOMPARE(added.siblingAtColumn(ChangeLogModel::BeforeColumn).data().toString(), QString());
    QCOMPARE(model.entryAt(added)->id, 2);
}

void ChangeLogModelTest::saysHowManyMoreMoved()
{
    ChangeLogModel model;
    model.setFigureSource(twoMoves);
    model.setEntries(entries(900));
    const QModelIndex reread = model.index(2, 0);
    model.fetchMore(reread);
    QCOMPARE(model.rowCount(reread), 3);
    const QModelIndex more = model.index(2, ChangeLogModel::WhatColumn, reread);
    QVERIFY(more.data().toString().contains(QStringLiteral("898")));
    QVERIFY(!more.data(TableRole::Place).value<Anchor>().isValid());
}

void ChangeLogModelTest::citesPlaces()
{
    ChangeLogModel model;
    model.setFigureSource(twoMoves);
    QList<ChangeEntry> all = entries();
    model.setEntries(all);
    model.fetchMore(model.index(2, 0));
    const auto place = [&](const QModelIndex &index) {
        return index.data(TableRole::Place).value<Anchor>();
    };
    QCOMPARE(place(model.index(1, ChangeLogModel::AfterColumn)), (Anchor{key(), 4, 1, 2}));
    QVERIFY(!place(model.index(0, 0)).isValid());
    QVERIFY(!place(model.index(3, 0)).isValid());
    QCOMPARE(model.index(3, 0).data(ChangeLogModel::ReportRole).toString(), key());
    QCOMPARE(place(model.index(0, 0, model.index(2, 0))).block, 2);
    // The version that was read is gone: its places are none in another one.
    all[2].report = QStringLiteral("k2");
    model.setEntries(all);
    model.fetchMore(model.index(2, 0));
    QVERIFY(!place(model.index(0, 0, model.index(2, 0))).isValid());
}

void ChangeLogModelTest::filters()
{
    ChangeLogModel model;
    model.setFigureSource(twoMoves);
    ChangeLogFilter filter;
    filter.setSourceModel(&model);
    model.setEntries(entries());
    QCOMPARE(model.people(), (QStringList{QStringLiteral("li"), QStringLiteral("wang")}));
    filter.setText(QStringLiteral("就业"));
    QCOMPARE(filter.rowCount(), 1);
    filter.setText({});
    filter.setGroup(ChangeGroup::Rereading);
    QCOMPARE(filter.rowCount(), 1);
    // The figures are listed whatever the filter is.
    filter.fetchMore(filter.index(0, 0));
    QCOMPARE(filter.rowCount(filter.index(0, 0)), 2);
    filter.setGroup({});
    filter.setPerson(QStringLiteral("li"));
    QCOMPARE(filter.rowCount(), 2);
    filter.setPerson({});
    filter.setDocument(model.documentOf(key()));
    QCOMPARE(filter.rowCount(), 3); // not the name
    filter.setDocument(model.documentOf(QStringLiteral("another")));
    QCOMPARE(filter.rowCount(), 0);
}

SUITE_CORE_TEST(ChangeLogModelTest)
#include "tst_changelogmodel.moc"
