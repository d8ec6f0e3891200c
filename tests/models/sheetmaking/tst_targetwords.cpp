// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetmaking/targetwords.h"

#include <QTest>

using namespace PlanLens;

class TargetWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsAShortNameByBothEnds_data();
    void knowsAShortNameByBothEnds();
};

void TargetWordsTest::knowsAShortNameByBothEnds_data()
{
    QTest::addColumn<QString>("clause");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("length");
    const QString income = QStringLiteral("居民人均可支配收入");
    QTest::newRow("whole") << "居民人均可支配收入增长稳步提高" << income << 9;
    QTest::newRow("short") << "居民收入增长与经济增长相当" << income << 4;
    QTest::newRow("another's") << "农村居民收入增长更快" << income << 0;
    QTest::newRow("another end") << "居民人均支出增长" << income << 0;
    QTest::newRow("too short") << "价格稳定"
                               << "价格" << 0;
}

void TargetWordsTest::knowsAShortNameByBothEnds()
{
    QFETCH(const QString, clause);
    QFETCH(const QString, name);
    QFETCH(const int, length);
    QCOMPARE(nameAtStart(clause, name), qsizetype(length));
}

QTEST_MAIN(TargetWordsTest)
#include "tst_targetwords.moc"
