// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/database.h"
#include "library/library.h"
#include "samplereport.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;
using namespace PlanLens::Testing;

/// The pages of the original, as the library keeps them.
class StoredPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void areKept();
    void aTextHasNone();
    void comeWithTheNextReading();
    void areNotToldOfAnotherSource();

private:
    ImportResult add(const Report &report) const;
    /// As an older version of the program stored the report.
    void forget() const;

    std::unique_ptr<Library> m_library;
    Report m_report;
};

void StoredPagesTest::init()
{
    auto opened = Library::open(QStringLiteral(":memory:"));
    QVERIFY(std::holds_alternative<std::unique_ptr<Library>>(opened));
    m_library = std::move(std::get<std::unique_ptr<Library>>(opened));
    m_report = sampleReport(QStringLiteral("甲"));
    m_report.format = QStringLiteral("pdf");
    m_report.pages.add(0, 1);
    m_report.pages.add(int(m_report.source().indexOf(QStringLiteral("就业"))), 2);
}

ImportResult StoredPagesTest::add(const Report &report) const
{
    return m_library->add(report, sampleInterpretation(report), sampleProblems(report),
                          QStringLiteral("/reports/plan.pdf"));
}

void StoredPagesTest::forget() const
{
    m_library->database().run(QStringLiteral("UPDATE report SET pages = NULL"));
    QVERIFY(m_library->report(m_report.key())->pages.isEmpty());
    QVERIFY(m_library->lacksPages(m_report.digest));
}

void StoredPagesTest::areKept()
{
    add(m_report);
    const auto stored = m_library->report(m_report.key());
    QVERIFY(stored && stored->pages == m_report.pages);
    QCOMPARE(stored->page(stored->anchor(1)), std::optional(1));
    QCOMPARE(stored->page(stored->cellAnchor(2, 0, 1)), std::optional(1));
    QCOMPARE(stored->page(stored->cellAnchor(2, 1, 1)), std::optional(2));
    QVERIFY(!m_library->lacksPages(m_report.digest));
}

void StoredPagesTest::aTextHasNone()
{
    m_report.format = QStringLiteral("text");
    m_report.pages = {};
    add(m_report);
    QVERIFY(m_library->report(m_report.key())->pages.isEmpty());
    QVERIFY(!m_library->lacksPages(m_report.digest));
}

void StoredPagesTest::comeWithTheNextReading()
{
    add(m_report);
    forget();
    QCOMPARE(add(m_report).outcome, ImportOutcome::Unchanged);
    QVERIFY(m_library->report(m_report.key())->pages == m_report.pages);
    QVERIFY(!m_library->lacksPages(m_report.digest));
}

void StoredPagesTest::areNotToldOfAnotherSource()
{
    add(m_report);
    forget();
    Report other = sampleReport(QStringLiteral("甲乙"));
    other.digest = m_report.digest;
    other.pages = m_report.pages;
    QCOMPARE(add(other).outcome, ImportOutcome::Unchanged);
    QVERIFY(m_library->report(m_report.key())->pages.isEmpty());
    // Reading it once more would tell no more.
    QVERIFY(!m_library->lacksPages(m_report.digest));
}

SUITE_TEST(StoredPagesTest)
#include "tst_storedpages.moc"
