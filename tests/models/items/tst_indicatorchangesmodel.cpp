// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/figures.h"
#include "support/suite.h"

#include "figures/verdicttext.h"
#include "items/indicatorchangesfilter.h"
#include "items/indicatorchangesmodel.h"
#include "items/tableroles.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace PlanLens;
using namespace PlanLens::Fixtures;

using Model = IndicatorChangesModel;

class IndicatorChangesModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyModel();
    void columnsForEachReport();
    void showsWhatReportsSay();
    void ofPlacesEachFigureHasItsRoleAndUnit();
    void showsTheVerdictThatTheReportStates();
    void leadsToPlacesAndBack();
    void filtersByChangeAndText();
    void ordersByReportOrColumn();
};

namespace {

ComparedFigures plan(const QString &key, int year, const QList<Observation> &figures)
{
    ComparedFigures report;
    report.key = key;
    report.identity = {.kind = ReportKind::PlanReport,
                       .regionId = QStringLiteral("500104"),
                       .regionName = QStringLiteral("重庆市大渡口区"),
                       .reviewYear = year - 1,
                       .planYear = year};
    report.observations = figures;
    for (Observation &figure : report.observations)
        figure.anchor.report = key;
    return report;
}

IndicatorComparison twoYears()
{
    const QString grain = QStringLiteral("粮食产量");
    const QString trees = QStringLiteral("森林覆盖率");
    const QString posts = QStringLiteral("快递业务量");
    const auto target = Role::Target;
    return compareIndicators(
        {plan(QStringLiteral("k1"), 2022,
              {cell(0, 1, 2, grain, target, 2022, 5, true), cell(0, 2, 2, trees, target, 2022, 50),
               cell(0, 3, 2, posts, target, 2022, 9),
               judged(cell(1, 1, 2, grain, Role::Actual, 2021, 4), Verdict::Missed)}),
         plan(QStringLiteral("k2"), 2023,
              {cell(0, 1, 2, posts, target, 2023, 9), cell(0, 2, 2, grain, target, 2023, 6),
               cell(0, 3, 2, QStringLiteral("耕地"), target, 2023, 7)})});
}

QStringList namesOf(const QAbstractItemModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names << model.index(row, 0).data().toString();
    return names;
}

} // namespace

void IndicatorChangesModelTest::emptyModel()
{
    Model model;
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.index(0, 0).isValid());
    model.setComparison(twoYears());
    QCOMPARE(model.rowCount(), 4);
    QVERIFY(!model.index(model.rowCount(), 0).isValid());
    QVERIFY(!model.index(0, model.columnCount()).isValid());
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
}

void IndicatorChangesModelTest::columnsForEachReport()
{
    Model model;
    model.setComparison(twoYears());
    QCOMPARE(model.columnCount(), 11);
    QCOMPARE(model.columnOf(Model::TargetPart, 1), 5);
    QCOMPARE(model.partOf(5), Model::TargetPart);
    QCOMPARE(model.reportOf(5), 1);
    QCOMPARE(model.reportOf(0), -1);
    QCOMPARE(model.reportOf(10), -1);
    QCOMPARE(model.partOf(9), Model::ActualChangePart);
    QCOMPARE(model.columnOf(Model::StatusPart), 10);
    QCOMPARE(model.headerData(2, Qt::Horizontal).toString(), QStringLiteral("2022 target"));
    QCOMPARE(model.headerData(6, Qt::Horizontal).toString(), QStringLiteral("2022 actual"));
}

void IndicatorChangesModelTest::showsWhatReportsSay()
{
    Model model;
    model.setComparison(twoYears());
    QCOMPARE(namesOf(model), QStringList({QStringLiteral("快递业务量"), QStringLiteral("粮食产量"),
                                          QStringLiteral("森林覆盖率"), QStringLiteral("耕地")}));
    const auto shown = [&](int row, int column) {
        return model.index(row, column).data().toString();
    };
    QCOMPARE(shown(1, 2), QStringLiteral("≈5"));
    QCOMPARE(shown(1, 3), QStringLiteral("4"));
    QCOMPARE(shown(1, 4), verdictText(Verdict::Missed));
    QCOMPARE(shown(1, 5), QStringLiteral("6"));
    QCOMPARE(shown(1, 8), QStringLiteral("1"));
    QCOMPARE(shown(1, 9), QString()); // only one of them has an actual
    QCOMPARE(shown(1, 10), changeText(IndicatorChange::Raised));
    QCOMPARE(shown(0, 10), changeText({}));
    QCOMPARE(shown(2, 5), QString());
    QCOMPARE(model.index(2, 5).data(Model::SortRole), QVariant());
    QCOMPARE(model.index(3, 0).data(Model::FirstChangeRole).toInt(), int(IndicatorChange::Added));
    const QString tip = model.index(1, 10).data(Qt::ToolTipRole).toString();
    QVERIFY(tip.contains(changeText(IndicatorChange::Raised)));
    QVERIFY(!tip.contains(changeText(IndicatorChange::Firmer))); // the number says enough
}

void IndicatorChangesModelTest::ofPlacesEachFigureHasItsRoleAndUnit()
{
    const QString fields = QStringLiteral("高标准农田");
    const auto inUnit = [](Observation figure, const QString &unit) {
        figure.unit = unit;
        return figure;
    };
    const auto actual = Role::Actual;
    const ComparedFigures one =
        plan(QStringLiteral("k1"), 2022,
             {inUnit(cell(0, 1, 2, fields, Role::Target, 2022, 2), u"万亩"_qs),
              inUnit(cell(1, 1, 2, fields, actual, 2021, 1.5), u"万亩"_qs)});
    ComparedFigures other = plan(QStringLiteral("k2"), 2022,
                                 {inUnit(cell(0, 1, 2, fields, actual, 2021, 3000), u"亩"_qs)});
    other.identity.regionId = QStringLiteral("510100");
    other.identity.regionName = QStringLiteral("成都市");
    for (Observation &figure : other.observations)
        figure.regionId = other.identity.regionId;
    Model model;
    model.setComparison(compareIndicators({one, other}));
    QCOMPARE(model.rowCount(), 1);
    const auto shown = [&](Model::Part part, int report = -1) {
        const QModelIndex cell = model.index(0, model.columnOf(part, report));
        return (cell.data().toString() + QLatin1Char(' ') +
                cell.data(TableRole::OwnUnit).toString())
            .trimmed();
    };
    QCOMPARE(shown(Model::UnitPart), u"亩"_qs);
    QCOMPARE(shown(Model::TargetPart, 0), u"2 万亩"_qs);
    QCOMPARE(shown(Model::ActualPart, 0), u"1.5 万亩"_qs);
    QCOMPARE(shown(Model::TargetPart, 1), QString());
    QCOMPARE(shown(Model::ActualPart, 1), u"3000"_qs);
    QCOMPARE(shown(Model::ChangePart), QString()); // no target to set against the one
    QCOMPARE(shown(Model::ActualChangePart), numberText(-12000));
    const QString status = shown(Model::StatusPart);
    QCOMPARE(status, onlyTargetText(sideName(model.comparison(), 0)));
    QVERIFY(!model.comparison().isOfYears());
}

void IndicatorChangesModelTest::showsTheVerdictThatTheReportStates()
{
    const QString grain = QStringLiteral("粮食产量");
    const auto figures = [&](int year) {
        return QList{cell(0, 1, 2, grain, Role::Target, year, 5),
                     judged(cell(1, 1, 3, grain, Role::Actual, year - 1, 4), Verdict::NoTarget,
                            Verdict::Met)};
    };
    Model model;
    model.setComparison(compareIndicators({plan(QStringLiteral("k1"), 2022, figures(2022)),
                                           plan(QStringLiteral("k2"), 2023, figures(2023))}));
    for (const int report : {0, 1}) {
        const QModelIndex verdict = model.index(0, model.columnOf(Model::VerdictPart, report));
        QCOMPARE(verdict.data().toString(), verdictText(Verdict::Met));
        QCOMPARE(verdict.data(Model::VerdictRole).toInt(), int(Verdict::Met));
        QVERIFY(!verdict.data(TableRole::Beside).toString().isEmpty());
    }
}

void IndicatorChangesModelTest::leadsToPlacesAndBack()
{
    Model model;
    model.setComparison(twoYears());
    const Anchor anchor = model.anchorAt(model.index(1, 5));
    QCOMPARE(anchor.report, QStringLiteral("k2"));
    QCOMPARE(model.indexOf(anchor), model.index(1, 5));
    QVERIFY(!model.anchorAt(model.index(2, 5)).isValid());
    QCOMPARE(model.anchorAt(model.index(2, 0)).report, QStringLiteral("k1"));
    QVERIFY(!model.indexOf({}).isValid());
    QVERIFY(!model.anchorAt({}).isValid());
}

void IndicatorChangesModelTest::filtersByChangeAndText()
{
    Model model;
    IndicatorChangesFilter filter;
    filter.setSourceModel(&model);
    model.setComparison(twoYears());
    filter.setOnlyChanged(true);
    QCOMPARE(filter.rowCount(), 3);
    filter.setChanges(IndicatorChange::Added | IndicatorChange::Removed);
    QCOMPARE(filter.rowCount(), 2);
    filter.setText(QStringLiteral("slfg"));
    QCOMPARE(namesOf(filter), QStringList(QStringLiteral("森林覆盖率")));
    filter.setChanges({});
    filter.setText(QStringLiteral("nothing of the kind"));
    QCOMPARE(filter.rowCount(), 0);
}

void IndicatorChangesModelTest::ordersByReportOrColumn()
{
    Model model;
    IndicatorChangesFilter filter;
    filter.setSourceModel(&model);
    model.setComparison(twoYears());
    filter.orderByReport(0);
    QCOMPARE(namesOf(filter), QStringList({QStringLiteral("粮食产量"), QStringLiteral("森林覆盖率"),
                                           QStringLiteral("快递业务量"), QStringLiteral("耕地")}));
    filter.orderByReport(1);
    QCOMPARE(namesOf(filter).constFirst(), QStringLiteral("快递业务量"));
    filter.sort(2, Qt::DescendingOrder); // 50, 9, 5, nothing
    QCOMPARE(namesOf(filter),
             QStringList({QStringLiteral("森林覆盖率"), QStringLiteral("快递业务量"),
                          QStringLiteral("粮食产量"), QStringLiteral("耕地")}));
    filter.sort(2, Qt::AscendingOrder);
    QCOMPARE(namesOf(filter).constLast(), QStringLiteral("耕地"));
}

SUITE_TEST(IndicatorChangesModelTest)
#include "tst_indicatorchangesmodel.moc"
