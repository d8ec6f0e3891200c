// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/suite.h"
#include "workspace/history.h"

#include <QSignalSpy>
#include <QTest>

using namespace PlanLens;

class HistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesBackAndForward();
    void forgetsWhatWasGoneBackFrom();
    void passesOverWhatIsGone();
    void keepsNoVisitTwice();
    void hasNowhereToGoAtFirst();
};

static Visit visitOf(const QString &key)
{
    return {.reports = {key}};
}

static const QString a = QStringLiteral("a");
static const QString b = QStringLiteral("b");
static const QString c = QStringLiteral("c");

void HistoryTest::goesBackAndForward()
{
    History history;
    for (const QString &key : {a, b, c})
        history.add(visitOf(key));
    QVERIFY(!history.canGoForward());
    QCOMPARE(history.back(), visitOf(b));
    QCOMPARE(history.back(), visitOf(a));
    QVERIFY(!history.canGoBack());
    QVERIFY(!history.back());
    QCOMPARE(history.forward(), visitOf(b));
    QVERIFY(history.canGoForward());
}

void HistoryTest::forgetsWhatWasGoneBackFrom()
{
    History history;
    history.add(visitOf(a));
    history.add(visitOf(b));
    history.back();
    history.add(visitOf(c));
    QVERIFY(!history.canGoForward());
    QCOMPARE(history.back(), visitOf(a));
}

void HistoryTest::passesOverWhatIsGone()
{
    History history;
    for (const QString &key : {a, b, c})
        history.add(visitOf(key));
    const auto but = [](const QString &gone) {
        return [gone](const Visit &visit) {
            return !visit.reports.contains(gone);
        };
    };
    QCOMPARE(history.back(but(b)), visitOf(a));
    QVERIFY(!history.forward([](const Visit &) { return false; }));
    QVERIFY(!history.canGoBack());
    QCOMPARE(history.forward(but(b)), visitOf(c));
}

void HistoryTest::keepsNoVisitTwice()
{
    History history;
    const QSignalSpy told(&history, &History::changed);
    history.add(visitOf(a));
    history.add(visitOf(a));
    QCOMPARE(told.count(), 1);
    QVERIFY(!history.canGoBack());
}

void HistoryTest::hasNowhereToGoAtFirst()
{
    History history;
    QVERIFY(!history.canGoBack());
    QVERIFY(!history.canGoForward());
    QVERIFY(!history.back());
    QVERIFY(!history.forward());
}

SUITE_TEST(HistoryTest)
#include "tst_history.moc"
