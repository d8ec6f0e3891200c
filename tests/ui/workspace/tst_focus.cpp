// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/suite.h"
#include "workspace/focus.h"

#include <QSignalSpy>
#include <QTest>

using namespace PlanLens;

class FocusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsEveryoneButTheSender();
    void tellsOnlyWhatIsFollowed();
    void tellsNobodyOfWhatIsSetAlready();
    void takesAPersonToAPlaceAgain();
    void forgetsFollowersThatAreGone();
};

void FocusTest::tellsEveryoneButTheSender()
{
    Focus focus;
    QObject table;
    QObject chart;
    int tableTold = 0;
    int chartTold = 0;
    focus.follow(&table, Focus::Indicator, [&] { ++tableTold; });
    focus.follow(&chart, Focus::Indicator, [&] { ++chartTold; });
    focus.setIndicator(QStringLiteral("gdp-growth"), &table);
    QCOMPARE(tableTold, 0);
    QCOMPARE(chartTold, 1);
    focus.setIndicator(QStringLiteral("exports"), nullptr);
    QCOMPARE(tableTold, 1);
    QCOMPARE(chartTold, 2);
}

void FocusTest::tellsOnlyWhatIsFollowed()
{
    Focus focus;
    QObject view;
    int told = 0;
    focus.follow(&view, Focus::Regions | Focus::Reports, [&] { ++told; });
    focus.setIndicator(QStringLiteral("gdp-growth"), nullptr);
    QCOMPARE(told, 0);
    focus.setRegions({QStringLiteral("500000")}, nullptr);
    focus.setReports(QStringLiteral("a"), QStringLiteral("b"), nullptr);
    QCOMPARE(told, 2);
    QCOMPARE(focus.reports(), QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    focus.setReports(QStringLiteral("a"), {}, nullptr);
    QCOMPARE(focus.reports(), QStringList{QStringLiteral("a")});
}

void FocusTest::tellsNobodyOfWhatIsSetAlready()
{
    Focus focus;
    focus.setIndicator(QStringLiteral("gdp-growth"), nullptr);
    focus.setRegions({QStringLiteral("500000")}, nullptr);
    focus.setReports(QStringLiteral("a"), {}, nullptr);
    const QSignalSpy spy(&focus, &Focus::changed);
    focus.setIndicator(QStringLiteral("gdp-growth"), nullptr);
    focus.setRegions({QStringLiteral("500000")}, nullptr);
    focus.setReports(QStringLiteral("a"), {}, nullptr);
    QCOMPARE(spy.count(), 0);
}

void FocusTest::takesAPersonToAPlaceAgain()
{
    Focus focus;
    const QSignalSpy spy(&focus, &Focus::changed);
    const Anchor anchor{QStringLiteral("a"), 3};
    focus.setAnchor(anchor, nullptr);
    focus.setAnchor(anchor, nullptr);
    QCOMPARE(spy.count(), 2);
    QCOMPARE(focus.anchor(), anchor);
}

void FocusTest::forgetsFollowersThatAreGone()
{
    Focus focus;
    int told = 0;
    {
        QObject view;
        focus.follow(&view, Focus::Indicator, [&] { ++told; });
    }
    focus.setIndicator(QStringLiteral("gdp-growth"), nullptr);
    QCOMPARE(told, 0);
}

SUITE_TEST(FocusTest)
#include "tst_focus.moc"
