// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/reportfixture.h"
#include "support/suite.h"
#include "workspace/figurelookup.h"

#include <QTest>

using namespace PlanLens;
using namespace PlanLens::Test;

/// What the status bar tells of a place.
class FigureLookupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesFigureAndPlace();
    void namesThePageWhereThereIsOne();

private:
    SmallReport m_small = smallReport();
    OpenReport m_open{{}, m_small.report(), {.observations = m_small.observations}, {}};
};

void FigureLookupTest::namesFigureAndPlace()
{
    const QString text = citation(&m_open, m_small.observations.at(0).anchor);
    QVERIFY2(text.contains(QStringLiteral("测试指标")), qPrintable(text));
    QVERIFY2(text.endsWith(QStringLiteral("(一、2021年执行情况, paragraph 1)")), qPrintable(text));
    QVERIFY(citation(&m_open, m_open.report->anchor(m_small.boxText))
                .endsWith(QStringLiteral(" · （一）扩大内需, paragraph 1")));
    QCOMPARE(citation(nullptr, m_small.observations.at(0).anchor), QString());
}

void FigureLookupTest::namesThePageWhereThereIsOne()
{
    Report &report = m_small.fixture.report();
    const int table = report.sourceRange(report.cellAnchor(m_small.table, 2, 0)).start;
    report.pages.add(0, 1);
    report.pages.add(table, 2);
    QVERIFY(citation(&m_open, m_small.observations.at(0).anchor)
                .endsWith(QStringLiteral("paragraph 1, p. 1)")));
    const QString text = citation(&m_open, m_small.observations.at(2).anchor);
    QVERIFY2(text.endsWith(QStringLiteral("p. 2)")), qPrintable(text));
}

SUITE_TEST(FigureLookupTest)
#include "tst_figurelookup.moc"
