// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablefile.h"
#include "indicators/changespane.h"
#include "indicators/indicatorpane.h"
#include "items/indicatorchangesmodel.h"
#include "lists/tablecolumns.h"
#include "support/figures.h"
#include "support/suite.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace PlanLens;
using namespace PlanLens::Fixtures;

/// The tables of indicators: of one report, and of several compared.
class IndicatorPanesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fitsIntoANarrowWindow_data();
    void fitsIntoANarrowWindow();
    void comparisonFitsIntoANarrowWindow_data();
    void comparisonFitsIntoANarrowWindow();
    void whatGaveWayIsWrittenAllTheSame();
    void whatAPersonHidIsNotWritten();
    void whatAPersonWantsDoesNotGiveWay();
    void offersToCorrectAFigure();
    void theMenuKeyMeansTheCurrentRow();
    void theSummaryHasTheReportsOwnCount();
    void saysWhereTheFilterLeavesNone();
    void asksWhichOfSeveralFigures();
    void aRowWithoutIndicatorIsNamed();
};

namespace {

const QString longName =
    QStringLiteral("规模以上工业战略性新兴制造业增加值占规模以上工业增加值比重");

QList<Observation> figures(int year)
{
    QList<Observation> all;
    int row = 1;
    for (const QString &name : {longName, QStringLiteral("粮食产量"), QStringLiteral("耕地")}) {
        Observation target = cell(0, row, 2, name, Role::Target, year - 1, 12345.6, true);
        target.value.basis = QStringLiteral("按七人普前人口口径计算");
        target.attribute = Attribute::Binding;
        all << target
            << judged(cell(0, row, 3, name, Role::Actual, year - 1, 23456.7), Verdict::Met)
            << cell(1, row, 2, name, Role::Target, year, 34567.8);
        ++row;
    }
    return all;
}

ReportFigures report(const QString &key, int year)
{
    ReportFigures report{.key = key, .observations = figures(year)};
    report.identity = {.kind = ReportKind::PlanReport,
                       .regionId = QStringLiteral("500104"),
                       .regionName = QStringLiteral("重庆市大渡口区"),
                       .reviewYear = year - 1,
                       .planYear = year};
    for (Observation &figure : report.observations)
        figure.anchor.report = key;
    return report;
}

IndicatorComparison twoYears()
{
    QList<ComparedFigures> compared;
    for (const ReportFigures &one :
         {report(QStringLiteral("k1"), 2022), report(QStringLiteral("k2"), 2023)})
        compared.append({one.key, one.identity, one.observations});
    return compareIndicators(compared);
}

int shownWidth(const QTreeView &view)
{
    return view.header()->length();
}

void showAt(QWidget &pane, int width)
{
    pane.resize(width, 300);
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
}

QMenu *openedMenu(const QWidget &pane)
{
    const auto menus = pane.findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
    return menus.isEmpty() ? nullptr : menus.constLast();
}

} // namespace

void IndicatorPanesTest::fitsIntoANarrowWindow_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {760, 1014, 1600})
        QTest::addRow("%d", width) << width;
}

void IndicatorPanesTest::fitsIntoANarrowWindow()
{
    QFETCH(const int, width);
    IndicatorPane pane;
    pane.setReports(report(QStringLiteral("k1"), 2022), {});
    showAt(pane, width);
    QVERIFY(shownWidth(*pane.view()) <= pane.view()->viewport()->width());
    for (const int column : {IndicatorModel::NameColumn, IndicatorModel::TargetColumn,
                             IndicatorModel::ActualColumn, IndicatorModel::PlanTargetColumn})
        QVERIFY(!pane.view()->isColumnHidden(column));
}

void IndicatorPanesTest::comparisonFitsIntoANarrowWindow_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {620, 800, 1400})
        QTest::addRow("%d", width) << width;
}

void IndicatorPanesTest::comparisonFitsIntoANarrowWindow()
{
    QFETCH(const int, width);
    ChangesPane pane;
    pane.setComparison(twoYears());
    showAt(pane, width);
    QVERIFY(shownWidth(*pane.view()) <= pane.view()->viewport()->width());
    QVERIFY(!pane.view()->isColumnHidden(0));
}

void IndicatorPanesTest::whatGaveWayIsWrittenAllTheSame()
{
    ChangesPane pane;
    pane.setComparison(twoYears());
    showAt(pane, 1600);
    const QList<int> wide = pane.shownTable().columns;
    pane.resize(500, 300);
    QVERIFY(pane.view()->isColumnHidden(1)); // the unit
    QCOMPARE(pane.shownTable().columns, wide);
}

void IndicatorPanesTest::whatAPersonHidIsNotWritten()
{
    ChangesPane pane;
    pane.setComparison(twoYears());
    showAt(pane, 1600);
    QList<int> columns = pane.shownTable().columns;
    QVERIFY(columns.size() > 3);
    TableColumns &arranged = *TableColumns::of(*pane.view());
    arranged.setShown(columns.at(2), false);
    arranged.move(columns.at(1), -1);
    columns.removeAt(2);
    columns.swapItemsAt(0, 1);
    QCOMPARE(pane.shownTable().columns, columns);
    // It stays away, whatever the width.
    pane.resize(1500, 300);
    QCOMPARE(pane.shownTable().columns, columns);
}

void IndicatorPanesTest::whatAPersonWantsDoesNotGiveWay()
{
    ChangesPane pane;
    pane.setComparison(twoYears());
    showAt(pane, 500);
    QVERIFY(pane.view()->isColumnHidden(1)); // the unit
    TableColumns::of(*pane.view())->setShown(1, true);
    QVERIFY(!pane.view()->isColumnHidden(1));
    TableColumns::of(*pane.view())->reset();
    QVERIFY(pane.view()->isColumnHidden(1));
}

void IndicatorPanesTest::offersToCorrectAFigure()
{
    IndicatorPane pane;
    pane.setReports(report(QStringLiteral("k1"), 2022), {});
    showAt(pane, 1000);
    const QSignalSpy wanted(&pane, &IndicatorPane::correctionRequested);
    const QModelIndex cell = pane.view()->model()->index(1, IndicatorModel::ActualColumn);
    const QPoint point = pane.view()->visualRect(cell).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, point,
                            pane.view()->viewport()->mapToGlobal(point));
    QCoreApplication::sendEvent(pane.view()->viewport(), &event);
    QMenu *menu = openedMenu(pane);
    QVERIFY(menu);
    menu->actions().at(1)->trigger();
    QCOMPARE(wanted.size(), 1);
    const Anchor place = wanted.at(0).at(0).value<Anchor>();
    QCOMPARE(place.row, 2);
    QCOMPARE(place.column, 3);
}

void IndicatorPanesTest::theMenuKeyMeansTheCurrentRow()
{
    IndicatorPane pane;
    pane.setReports(report(QStringLiteral("k1"), 2022), {});
    showAt(pane, 1000);
    const QSignalSpy wanted(&pane, &IndicatorPane::correctionRequested);
    pane.view()->setCurrentIndex(pane.view()->model()->index(2, IndicatorModel::TargetColumn));
    const QPoint elsewhere(5, 5); // in another row
    QContextMenuEvent event(QContextMenuEvent::Keyboard, elsewhere,
                            pane.view()->mapToGlobal(elsewhere));
    QCoreApplication::sendEvent(pane.view(), &event);
    QMenu *menu = openedMenu(pane);
    QVERIFY(menu);
    menu->actions().at(1)->trigger();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.at(0).at(0).value<Anchor>().row, 3);
}

void IndicatorPanesTest::theSummaryHasTheReportsOwnCount()
{
    IndicatorPane pane;
    pane.setReports(report(QStringLiteral("k1"), 2022), {});
    const QString ours = pane.summary();
    QCOMPARE(ours, QStringLiteral("3 indicator(s): 3 met, 0 missed"));
    pane.setStated({{.indicators = 3, .met = 2, .missed = 1}});
    QCOMPARE(pane.summary(),
             ours + QStringLiteral("; by the report's own count 3 indicator(s): 2 met, 1 missed"));
    // What one report says is not said of the next.
    pane.setReports(report(QStringLiteral("k2"), 2022), {});
    QCOMPARE(pane.summary(), ours);
}

void IndicatorPanesTest::saysWhereTheFilterLeavesNone()
{
    IndicatorPane pane;
    pane.setReports(report(QStringLiteral("k1"), 2022), {});
    showAt(pane, 1000);
    const QSignalSpy filtered(&pane, &IndicatorPane::filtered);
    auto *clear = pane.findChild<QPushButton *>(QStringLiteral("clearFilter"));
    QVERIFY(clear && !clear->isVisible());
    auto *line = pane.tools()->findChild<QLineEdit *>();
    line->setText(QStringLiteral("粮食"));
    QVERIFY(pane.view()->isVisible());
    QVERIFY(pane.summary().startsWith(QStringLiteral("1 row(s) shown")));
    line->setText(QStringLiteral("竹器"));
    QCOMPARE(filtered.size(), 2);
    QVERIFY(!pane.view()->isVisible());
    QVERIFY(pane.note()->text().contains(QStringLiteral("filter")));
    // It stays for the next report.
    pane.setReports(report(QStringLiteral("k2"), 2023), {});
    QVERIFY(clear->isVisible());
    QVERIFY(pane.summary().startsWith(QStringLiteral("0 row(s) shown")));
    clear->click();
    QVERIFY(pane.view()->isVisible());
    QVERIFY(!clear->isVisible());
    QVERIFY(line->text().isEmpty());
    QVERIFY(!pane.summary().contains(QStringLiteral("shown")));
}

void IndicatorPanesTest::asksWhichOfSeveralFigures()
{
    ReportFigures several = report(QStringLiteral("k1"), 2022);
    several.observations << cell(0, 1, 4, longName, Role::Actual, 2015, 1.5)
                         << cell(0, 1, 5, longName, Role::Actual, 2016, 2.5);
    Observation &second = several.observations.last();
    second.corrected = CorrectionMark{{}, {FigureField::Value}};
    const Anchor first = several.observations.at(several.observations.size() - 2).anchor;
    IndicatorPane pane;
    pane.setReports(several, {});
    showAt(pane, 1000);
    pane.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&pane));
    pane.view()->setFocus();
    const QModelIndex cell = pane.model()->indexOf(first);
    QCOMPARE(cell.column(), int(IndicatorModel::ElsewhereColumn));
    QVERIFY(cell.data().toString().contains(QStringLiteral("2.5 corrected")));
    pane.showAnchor(first);
    const QSignalSpy wanted(&pane, &IndicatorPane::correctionRequested);
    QVERIFY(pane.askWhichFigure());
    QMenu *menu = openedMenu(pane);
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 2);
    QVERIFY(menu->actions().at(1)->text().contains(QStringLiteral("2016")));
    menu->actions().at(1)->trigger();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.at(0).at(0).value<Anchor>().column, 5);
    menu->close();
    // A cell of one figure needs no question.
    pane.view()->setCurrentIndex(pane.view()->model()->index(1, IndicatorModel::ActualColumn));
    QVERIFY(!pane.askWhichFigure());
}

void IndicatorPanesTest::aRowWithoutIndicatorIsNamed()
{
    ReportFigures read = report(QStringLiteral("k1"), 2022);
    for (Observation &figure : read.observations) {
        if (figure.name == QStringLiteral("粮食产量"))
            figure.indicator = QStringLiteral("grain-output");
        else
            figure.indicator.clear();
    }
    IndicatorPane pane;
    pane.setReports(read, {});
    showAt(pane, 1014);
    QSignalSpy chosen(&pane, &IndicatorPane::indicatorChosen);
    QSignalSpy unjoined(&pane, &IndicatorPane::unjoinedChosen);
    pane.view()->setCurrentIndex(pane.view()->model()->index(0, IndicatorModel::NameColumn));
    QCOMPARE(chosen.size(), 0);
    QCOMPARE(unjoined.size(), 1);
    QVERIFY(unjoined.first().first().toString().contains(longName));
    pane.view()->setCurrentIndex(pane.view()->model()->index(1, IndicatorModel::NameColumn));
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(unjoined.size(), 1);
}

SUITE_WINDOW_TEST(IndicatorPanesTest)
#include "tst_indicatorpanes.moc"
