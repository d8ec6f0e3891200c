// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/library.h"
#include "samplereport.h"
#include "support/suite.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace PlanLens;
using namespace PlanLens::Testing;

/// Copies of a library that a person asks for.
class CopiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isALibraryWithAllThatIsThere();
    void eachHasItsOwnName();
    void oneThatIsGoneIsNotMadeAnew();
    void oneThatIsDamagedIsNotCopied();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("library.sqlite")); }
    QStringList copies() const
    {
        return QDir(m_folder->path()).entryList({QStringLiteral("*.backup*")}, QDir::Files);
    }
    void open();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;
    Report m_report;
};

void CopiesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    open();
    m_report = sampleReport(QStringLiteral("甲"));
    const ImportResult added =
        m_library->add(m_report, sampleInterpretation(m_report), sampleProblems(m_report),
                       QStringLiteral("/reports/plan.txt"));
    QCOMPARE(added.outcome, ImportOutcome::Imported);
}

void CopiesTest::cleanup()
{
    m_library.reset();
    m_folder.reset();
}

void CopiesTest::open()
{
    auto opened = Library::open(path());
    QVERIFY(std::holds_alternative<std::unique_ptr<Library>>(opened));
    m_library = std::move(std::get<std::unique_ptr<Library>>(opened));
}

void CopiesTest::isALibraryWithAllThatIsThere()
{
    const QString copy = m_library->makeCopy();
    QVERIFY2(!copy.isEmpty(), qPrintable(m_library->lastError()));
    QVERIFY(copy.startsWith(path()));
    QCOMPARE(copies(), QStringList(QFileInfo(copy).fileName()));
    const auto opened = Library::open(copy, LibraryAt::IsThere);
    const auto *copied = std::get_if<std::unique_ptr<Library>>(&opened);
    QVERIFY(copied);
    QCOMPARE((*copied)->entries().size(), 1);
    const auto report = (*copied)->report(m_report.key());
    QVERIFY(report);
    QCOMPARE(report->source(), m_report.source());
    QCOMPARE((*copied)->observations(m_report.key()), m_library->observations(m_report.key()));
}

void CopiesTest::eachHasItsOwnName()
{
    const QString first = m_library->makeCopy();
    QTest::qWait(2); // names go to the millisecond
    const QString second = m_library->makeCopy();
    QVERIFY(!first.isEmpty() && !second.isEmpty());
    QVERIFY(first != second);
    QCOMPARE(copies().size(), 2);
}

void CopiesTest::oneThatIsGoneIsNotMadeAnew()
{
    QVERIFY(QFile::remove(path()));
    QCOMPARE(m_library->makeCopy(), QString());
    QCOMPARE(m_library->lastFailure(), Failure::Gone);
    QVERIFY(!m_library->lastError().isEmpty());
    QVERIFY(!QFile::exists(path()));
    QCOMPARE(copies(), QStringList());
}

void CopiesTest::oneThatIsDamagedIsNotCopied()
{
    constexpr qint64 pageSize = 4096;
    m_library.reset();
    open(); // with none of the pages read yet that hold the report
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    for (qint64 page = pageSize; page < file.size(); page += pageSize) {
        QVERIFY(file.seek(page + 100));
        QCOMPARE(file.write(QByteArray(64, '\xa5')), 64);
    }
    file.close();
    QCOMPARE(m_library->makeCopy(), QString());
    QCOMPARE(m_library->lastFailure(), Failure::Damaged);
    QVERIFY(!m_library->lastError().isEmpty());
    QCOMPARE(copies(), QStringList());
}

SUITE_CORE_TEST(CopiesTest)
#include "tst_copies.moc"
