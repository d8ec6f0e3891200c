// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/figures.h"
#include "support/suite.h"

#include "catalogue/catalogue.h"
#include "items/indicatorfilter.h"
#include "items/indicatormodel.h"
#include "items/selectionsum.h"
#include "presenting/figuretext.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSortFilterProxyModel>
#include <QTest>

using namespace PlanLens;
using namespace PlanLens::Fixtures;

class IndicatorModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsToTheRulesOfModels();
    void refusesIndexesOutOfRange();
    void showsFiguresAndSortsByThem();
    void leavesEmptyWhatIsNotKnown();
    void findsCellsByAnchor();
    void findsRowsByIndicator();
    void citesEveryPlace();
    void namesTheYearsInItsHeader();
    void saysWhatIsMeasuredWhereTheNameDoesNot();
    void addsUpFiguresOfOneUnit();
    void addsUpNothingThatDoesNotGoTogether();
    void leavesOutWhatASumWouldOverstate();
    void tellsItsFigures();
    void namesRowsInTheLanguageOfTheProgram();
};

static QString shown(const IndicatorModel &model, const QModelIndex &row, int column)
{
    return model.data(row.siblingAtColumn(column)).toString();
}

void IndicatorModelTest::keepsToTheRulesOfModels()
{
    IndicatorModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setReports(district());
    QCOMPARE(model.rowCount(), 3);
    model.setReports(district(), district());
    model.setReports({});
    QCOMPARE(model.rowCount(), 0);
}

void IndicatorModelTest::refusesIndexesOutOfRange()
{
    IndicatorModel model;
    QVERIFY(!model.index(0, 0).isValid());
    model.setReports(district());
    QVERIFY(!model.index(model.rowCount(), 0).isValid());
    QVERIFY(!model.index(0, IndicatorModel::ColumnCount).isValid());
    QVERIFY(!model.index(-1, 0).isValid());
    const QModelIndex section = model.index(1, 0);
    QVERIFY(!model.index(model.rowCount(section), 0, section).isValid());
    QVERIFY(!model.anchorAt({}).isValid());
    QVERIFY(model.indicatorAt({}).isEmpty());
    QVERIFY(!model.headerData(IndicatorModel::ColumnCount, Qt::Horizontal).isValid());
}

void IndicatorModelTest::showsFiguresAndSortsByThem()
{
    IndicatorModel model;
    model.setReports(district());
    const QModelIndex gdp = model.index(0, 0);
    QCOMPARE(shown(model, gdp, IndicatorModel::TargetColumn), QStringLiteral("6"));
    const QModelIndex planned = gdp.siblingAtColumn(IndicatorModel::PlanTargetColumn);
    QCOMPARE(model.data(planned).toString(), QStringLiteral("≈5.5"));
    QCOMPARE(model.data(planned, IndicatorModel::SortRole).toDouble(), 5.5);
    QVERIFY(model.data(planned, Qt::ToolTipRole).toString().contains(QStringLiteral("5.5左右")));
    QCOMPARE(model.data(gdp, IndicatorModel::VerdictRole).toInt(), int(Verdict::Met));
    QVERIFY(!shown(model, gdp, IndicatorModel::VerdictColumn).isEmpty());
    const QModelIndex verdict = gdp.siblingAtColumn(IndicatorModel::VerdictColumn);
    QVERIFY(model.data(verdict, Qt::ToolTipRole).toString().contains(u'6')); // what was asked
    QCOMPARE(model.data(verdict, Qt::AccessibleDescriptionRole),
             model.data(verdict, Qt::ToolTipRole));
    QCOMPARE(model.data(gdp, IndicatorModel::ChangeRole).toDouble(), -.5);
}

void IndicatorModelTest::leavesEmptyWhatIsNotKnown()
{
    IndicatorModel model;
    model.setReports(district());
    const QModelIndex section = model.index(1, 0);
    QVERIFY(model.data(section, IndicatorModel::SectionRole).toBool());
    const QModelIndex planned = model.index(1, IndicatorModel::TargetColumn, section);
    QCOMPARE(model.data(planned).toString(), QString());
    QVERIFY(!model.data(planned, IndicatorModel::SortRole).isValid());
    QVERIFY(!model.data(planned, IndicatorModel::VerdictRole).isValid());
    QVERIFY(!model.data(planned, IndicatorModel::ChangeRole).isValid());
}

void IndicatorModelTest::findsCellsByAnchor()
{
    IndicatorModel model;
    model.setReports(district());
    const Anchor actual{QStringLiteral("k1"), 1, 3, 3, 0, 0};
    const QModelIndex cell = model.indexOf(actual);
    QCOMPARE(cell.column(), int(IndicatorModel::ActualColumn));
    QCOMPARE(model.anchorAt(cell), actual);
    const Anchor name{QStringLiteral("k1"), 1, 3, 1, 0, 0};
    QCOMPARE(shown(model, model.indexOf(name), IndicatorModel::NameColumn),
             QStringLiteral("优良天数"));
    const Anchor inText{QStringLiteral("k1"), 8, -1, -1, 4, 1};
    QCOMPARE(shown(model, model.indexOf(inText), IndicatorModel::NameColumn),
             QStringLiteral("地区生产总值增速"));
    QVERIFY(!model.indexOf({QStringLiteral("k1"), 8, -1, -1, 40, 1}).isValid());
    QVERIFY(!model.indexOf({QStringLiteral("other"), 1, 3, 3, 0, 0}).isValid());
    QVERIFY(!model.indexOf({}).isValid());
}

void IndicatorModelTest::findsRowsByIndicator()
{
    IndicatorModel model;
    model.setReports(district());
    const QModelIndex found = model.indexOfIndicator(QStringLiteral("gdp-growth"));
    QCOMPARE(model.indicatorAt(found), QStringLiteral("gdp-growth"));
    QVERIFY(!model.indexOfIndicator(QStringLiteral("unheard-of")).isValid());
    QVERIFY(!model.indexOfIndicator({}).isValid());
}

void IndicatorModelTest::citesEveryPlace()
{
    IndicatorModel model;
    model.setReports(district());
    const QModelIndex source = model.index(0, IndicatorModel::SourceColumn);
    const QString text = model.data(source).toString();
    QCOMPARE(text.split(QStringLiteral("  ")),
             (QStringList{QStringLiteral("table 1, item 1"), QStringLiteral("table 2, item 1"),
                          QStringLiteral("line 9")}));
    QCOMPARE(model.data(source, IndicatorModel::SourcesRole).toList().size(), 3);
    model.setPlaces([](const StatedObservation &stated) {
        return CitedPlace{{}, stated.reportKey + QStringLiteral(", paragraph 1")};
    });
    QCOMPARE(model.data(source).toString(), QStringLiteral("k1, paragraph 1"));
}

void IndicatorModelTest::namesTheYearsInItsHeader()
{
    IndicatorModel model;
    model.setReports(district());
    const auto header = [&](int column) {
        return model.headerData(column, Qt::Horizontal).toString();
    };
    QVERIFY(header(IndicatorModel::TargetColumn).contains(QStringLiteral("2021")));
    QVERIFY(header(IndicatorModel::PlanTargetColumn).contains(QStringLiteral("2022")));
    for (int column = 0; column < IndicatorModel::ColumnCount; ++column)
        QVERIFY2(!header(column).isEmpty(), qPrintable(QString::number(column)));
}

void IndicatorModelTest::saysWhatIsMeasuredWhereTheNameDoesNot()
{
    ReportFigures report{.key = QStringLiteral("k1")};
    const auto say = [&](const char *name, Measure measure, Origin origin) {
        Observation figure = phrase(int(report.observations.size()), 3, QString::fromUtf8(name),
                                    Role::Actual, 2021, 8);
        figure.measure = measure;
        figure.origin = origin;
        figure.regionId.clear();
        report.observations.append(figure);
    };
    say("地区生产总值", Measure::Growth, Origin::Prose);
    say("外贸依存度", Measure::Comparison, Origin::Prose);
    say("工业投资增速", Measure::Growth, Origin::Prose);
    say("新增上市企业", Measure::Change, Origin::Prose);
    say("第三产业比重", Measure::Share, Origin::Prose);
    say("粮食产量", Measure::Level, Origin::Prose);
    IndicatorModel model;
    report.identity.reviewYear = 2021;
    model.setReports(report);
    const QModelIndex section = model.index(0, 0);
    QStringList beside;
    for (int row = 0; row < model.rowCount(section); ++row)
        beside << model.index(row, IndicatorModel::NameColumn, section)
                      .data(IndicatorModel::QualifierRole)
                      .toString();
    QCOMPARE(beside, QStringList({measureText(Measure::Growth), measureText(Measure::Comparison),
                                  QString(), QString(), QString(), QString()}));
}

static CellFigure plain(double number, const QString &unit)
{
    CellFigure figure = countFigure(0);
    figure.value.low = figure.value.high = number;
    figure.unit = unit;
    return figure;
}

void IndicatorModelTest::addsUpFiguresOfOneUnit()
{
    const QString unit = QStringLiteral("%");
    const SelectionSum sum =
        sumOf(4, {plain(0.1, unit), plain(0.2, QStringLiteral("％")), plain(6, unit)});
    QCOMPARE(sum.sum, 6.3);
    QCOMPARE(sum.mean, 2.1);
    QCOMPARE(sum.added, 3);
    QCOMPARE(sum.leftOut, 0);
    QCOMPARE(selectionText(sum),
             QStringLiteral("4 cell(s) · 3 figure(s) · sum 6.3 % · mean 2.1 %"));
    QCOMPARE(selectionText(sumOf(1, {plain(3, unit)})), QString());
    // Decimals are rounded, and whole numbers are not.
    QCOMPARE(sumOf(2, {plain(1'000'001, unit), plain(1'000'003, unit)}).mean, 1'000'002.0);
    QCOMPARE(sumOf(3, {plain(1, unit), plain(0, unit), plain(0, unit)}).mean, 0.333333);
    QCOMPARE(selectionText(sumOf(2, {})), QStringLiteral("2 cell(s)"));
}

void IndicatorModelTest::addsUpNothingThatDoesNotGoTogether()
{
    const SelectionSum units =
        sumOf(2, {plain(1, QStringLiteral("%")), plain(2, QStringLiteral("亿元"))});
    QVERIFY(units.unitsDiffer);
    QVERIFY(!units.sum && !units.mean);
    QVERIFY(selectionText(units).contains(QStringLiteral("different units")));
    // A change is no level, whatever its unit.
    const SelectionSum changes =
        sumOf(2, {plain(1, QStringLiteral("%")), changeFigure(2, QStringLiteral("%"))});
    QVERIFY(changes.unitsDiffer);
    // Its own unit goes before its row's.
    CellFigure own = plain(60, QStringLiteral("人"));
    own.value.unit = QStringLiteral("万人");
    QVERIFY(sumOf(2, {own, plain(1, QStringLiteral("人"))}).unitsDiffer);
}

void IndicatorModelTest::leavesOutWhatASumWouldOverstate()
{
    const QString unit = QStringLiteral("%");
    CellFigure bound = plain(6, unit);
    bound.value.relation = Relation::AtLeast;
    bound.value.high.reset();
    CellFigure about = plain(5.5, unit);
    about.value.approximate = true;
    CellFigure range = plain(5, unit);
    range.value.high = 6;
    CellFigure words;
    words.value.kind = ValueKind::Text;
    const SelectionSum sum = sumOf(6, {bound, about, range, words, plain(3, unit), plain(4, unit)});
    QCOMPARE(sum.sum, 7.0);
    QCOMPARE(sum.leftOut, 4);
    QVERIFY(selectionText(sum).endsWith(
        QStringLiteral("4 that is bounded, about or in words left out")));
    QVERIFY(!sumOf(2, {bound, about}).sum);
    QCOMPARE(sumOf(2, {bound, about}).leftOut, 2);
}

void IndicatorModelTest::tellsItsFigures()
{
    IndicatorModel model;
    model.setReports(district());
    const QModelIndex row = model.index(0, 0);
    const auto figure = row.siblingAtColumn(IndicatorModel::TargetColumn).data(TableRole::Figure);
    QCOMPARE(figure.value<CellFigure>().value.low, 6.0);
    QCOMPARE(figure.value<CellFigure>().unit, QStringLiteral("%"));
    QVERIFY(!row.siblingAtColumn(IndicatorModel::VerdictColumn).data(TableRole::Figure).isValid());
    QVERIFY(!row.siblingAtColumn(IndicatorModel::NameColumn).data(TableRole::Figure).isValid());
    QVERIFY(row.data(TableRole::Place).value<Anchor>().isValid());
}

/// What the report prints stays to be seen, and found.
void IndicatorModelTest::namesRowsInTheLanguageOfTheProgram()
{
    IndicatorModel model;
    model.setReports(district());
    const QModelIndex row = model.indexOfIndicator(QStringLiteral("gdp-growth")).siblingAtColumn(0);
    const QModelIndex name = row.siblingAtColumn(IndicatorModel::NameColumn);
    const QString printed = shown(model, row, IndicatorModel::NameColumn);
    QLocale::setDefault(QLocale(QLocale::English));
    const QString english = shown(model, row, IndicatorModel::NameColumn);
    const QString tip = model.data(name, Qt::ToolTipRole).toString();
    IndicatorFilter filter;
    filter.setSourceModel(&model);
    filter.setText(printed);
    const int found = filter.rowCount();
    filter.setText(english.left(8));
    const int foundInEnglish = filter.rowCount();
    QLocale::setDefault(QLocale::c());
    QCOMPARE(english, Catalogue::shipped().find(QStringLiteral("gdp-growth"))->nameEn);
    QVERIFY2(tip.contains(english) && tip.contains(printed), qPrintable(tip));
    QCOMPARE(found, 1);
    QCOMPARE(foundInEnglish, 1);
}

SUITE_TEST(IndicatorModelTest)
#include "tst_indicatormodel.moc"
