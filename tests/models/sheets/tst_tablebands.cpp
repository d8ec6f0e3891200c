// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/tablebands.h"
#include "support/suite.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace PlanLens;

class TableBandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesGiveWayToAFurtherGroup();
    void shortWordsGiveWayBeforeAGroupStandsAlone();
    void shortWordsGiveWayToOneBand();
    void groupsAreSpreadEvenly();
    void whatGivesWayIsNarrowedFirst();
    void spareRoomIsFilled();
    void aFootIsOnTheBandsItSpeaksIn();
};

/// A name, a unit, and groups of two figures each.
static SheetTable tableOf(int groups)
{
    SheetTable table;
    table.columns = {{.name = true}, {}};
    for (int group = 0; group < groups; ++group)
        table.columns << SheetColumn{.group = group} << SheetColumn{.group = group};
    return table;
}

/// The name is 200 wide and gives way to 100, at the last to 60; the unit 40, at the least 20; each
/// figure is 50 and stays so.
static ColumnWidths widthsOf(const SheetTable &table)
{
    ColumnWidths widths;
    for (QList<double> *all : {&widths.natural, &widths.wished, &widths.least, &widths.last})
        all->fill(50, table.columns.size());
    widths.natural[0] = 200;
    widths.wished[0] = widths.least[0] = 100;
    widths.last[0] = 60;
    widths.natural[1] = widths.wished[1] = 40;
    widths.least[1] = widths.last[1] = 20;
    return widths;
}

static QList<QList<int>> bandsOf(int groups, double width)
{
    const SheetTable table = tableOf(groups);
    return columnBands(table, widthsOf(table), width);
}

void TableBandsTest::namesGiveWayToAFurtherGroup()
{
    // 440 wide where nothing wraps.
    QCOMPARE(bandsOf(2, 340), QList<QList<int>>({{0, 1, 2, 3, 4, 5}}));
    // Not more than they wish to: the name of 60 would have room for a fourth group.
    QCOMPARE(bandsOf(4, 490), QList<QList<int>>({{0, 1, 2, 3, 4, 5}, {0, 1, 6, 7, 8, 9}}));
}

void TableBandsTest::shortWordsGiveWayBeforeAGroupStandsAlone()
{
    const QList<QList<int>> beside{{0, 1, 2, 3, 4, 5}};
    QCOMPARE(bandsOf(2, 320), beside);
    QCOMPARE(bandsOf(2, 280), beside);
    QCOMPARE(bandsOf(2, 270), QList<QList<int>>({{0, 1, 2, 3}, {0, 1, 4, 5}}));
    QCOMPARE(bandsOf(1, 100), QList<QList<int>>({{0, 1, 2, 3}}));
}

void TableBandsTest::shortWordsGiveWayToOneBand()
{
    // 540 wide with the unit on one line.
    QCOMPARE(bandsOf(4, 520), QList<QList<int>>({{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}}));
    QCOMPARE(bandsOf(4, 510).size(), 2);
    QCOMPARE(bandsOf(6, 520).size(), 2); // no further group is won
}

void TableBandsTest::groupsAreSpreadEvenly()
{
    const QList<QList<int>> bands = bandsOf(4, 450);
    QCOMPARE(bands.size(), 2);
    QCOMPARE(bands.at(0).size(), bands.at(1).size());
}

void TableBandsTest::whatGivesWayIsNarrowedFirst()
{
    const SheetTable table = tableOf(2);
    const ColumnWidths widths = widthsOf(table);
    const QList<int> columns = bandsOf(2, 1000).constFirst();
    const auto fitted = [&](double width) {
        const QList<double> all = fittedWidths(columns, widths, width);
        const double sum = std::accumulate(all.begin(), all.end(), 0.0);
        return std::abs(sum - width) < 1 ? all : QList<double>();
    };
    QCOMPARE(fitted(400).value(0), 160.0);
    QCOMPARE(fitted(400).value(1), 40.0);
    QVERIFY(std::abs(fitted(320).value(0) - 100) < 1);
    QVERIFY(std::abs(fitted(320).value(1) - 20) < 1);
    for (const double width : {400, 340, 320, 280}) {
        QVERIFY(fitsWhole(columns, widths, width));
        for (int figure = 2; figure < columns.size(); ++figure)
            QVERIFY(fitted(width).value(figure) > 49);
    }
    QVERIFY(!fitsWhole(columns, widths, 270));
}

void TableBandsTest::spareRoomIsFilled()
{
    const SheetTable table = tableOf(1);
    const QList<double> all = fittedWidths({0, 1, 2, 3}, widthsOf(table), 680);
    QCOMPARE(all, QList<double>({400, 80, 100, 100}));
}

void TableBandsTest::aFootIsOnTheBandsItSpeaksIn()
{
    SheetTable table = tableOf(2);
    table.keepsRows = true;
    SheetRow silent;
    silent.cells.resize(table.columns.size());
    SheetRow foot = silent;
    foot.foot = true;
    foot.cells[4].text = QStringLiteral("4.94"); // of the second group
    table.rows = {silent, foot};
    const QList<QList<int>> bands{{0, 1, 2, 3}, {0, 1, 4, 5}};
    QCOMPARE(rowsInBand(table, bands, 0), QList<int>({0}));
    QCOMPARE(rowsInBand(table, bands, 1), QList<int>({0, 1}));
}

SUITE_TEST(TableBandsTest)
#include "tst_tablebands.moc"
