// SPDX-License-Identifier: GPL-3.0-or-later
// Searches that are narrowed down to reports with a label.

#include "search/librarysearch.h"
#include "support/libraryfixture.h"
#include "support/suite.h"

#include <QSet>
#include <QTest>

using namespace PlanLens;
using namespace PlanLens::Testing;

class LabelFilterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void narrowsDownTexts_data();
    void narrowsDownTexts();
    void narrowsDownFigures();
    void seesWhatChanges();

private:
    SearchResults find(const QString &query);
    /// The reports that are found: `a`, `b`, `ab`.
    QString reports(const QString &query);

    std::unique_ptr<LibraryFixture> m_fixture;
    std::unique_ptr<LibrarySearch> m_search;
    QString m_a;
    QString m_b;
};

void LabelFilterTest::init()
{
    m_search.reset();
    m_fixture = std::make_unique<LibraryFixture>();
    m_a = m_fixture->import(planText(), QStringLiteral("/reports/a.txt"));
    m_b = m_fixture->import(planText(QStringLiteral("又一段。")), QStringLiteral("/reports/b.txt"));
    QVERIFY(
        m_fixture->library().setLabels({{m_a, {QStringLiteral("待核"), QStringLiteral("Team A")}},
                                        {m_b, {QStringLiteral("两会")}}}));
    m_search = std::make_unique<LibrarySearch>(m_fixture->library());
}

SearchResults LabelFilterTest::find(const QString &query)
{
    return m_search->search(query, {});
}

QString LabelFilterTest::reports(const QString &query)
{
    QSet<QString> keys;
    for (const SearchHit &hit : find(query).hits)
        keys += hit.anchor.report;
    return (keys.contains(m_a) ? QStringLiteral("a") : QString()) +
           (keys.contains(m_b) ? QStringLiteral("b") : QString());
}

void LabelFilterTest::narrowsDownTexts_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *query, const char *expected) {
        QTest::newRow(query) << QString::fromUtf8(query) << QString::fromUtf8(expected);
    };
    row("充电桩", "ab");
    row("充电桩 标签:待核", "a");
    row("充电桩 label:两会", "b");
    row("充电桩 -标签:待核", "b");
    row("充电桩 (标签:待核 OR 标签:两会)", "ab");
    row("充电桩 标签:ｔｅａｍａ", "a"); // width, case and blanks do not matter
    row("标签:\"Team A\"", "a");
    row("充电桩 标签:待", ""); // a label is a whole one
    row("充电桩 标签:x'; DROP TABLE report_label", "");
}

void LabelFilterTest::narrowsDownTexts()
{
    QFETCH(QString, query);
    QTEST(reports(query), "expected");
    QVERIFY2(m_search->lastError().isEmpty(), qPrintable(m_search->lastError()));
}

void LabelFilterTest::narrowsDownFigures()
{
    QCOMPARE(reports(QStringLiteral("role:target")), QStringLiteral("ab"));
    QCOMPARE(reports(QStringLiteral("role:target 标签:待核")), QStringLiteral("a"));
    QCOMPARE(reports(QStringLiteral("role:target -标签:待核")), QStringLiteral("b"));
    QCOMPARE(find(QStringLiteral("role:target 标签:none")).total, 0);
}

void LabelFilterTest::seesWhatChanges()
{
    QCOMPARE(reports(QStringLiteral("标签:两会")), QStringLiteral("b"));
    QVERIFY(m_fixture->library().setLabels({{m_a, {QStringLiteral("两会")}}, {m_b, {}}}));
    QCOMPARE(reports(QStringLiteral("标签:两会")), QStringLiteral("a"));
}

SUITE_CORE_TEST(LabelFilterTest)
#include "tst_labelfilter.moc"
