// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/database.h"
#include "support/suite.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace PlanLens;

/// Transactions that reach the file together: each is still kept or taken back by itself.
class GatheringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void othersSeeThemTogether();
    void oneIsTakenBackByItself();
    void endsWithGathering();
    void isCommittedBySync();
    void tellsWhatTheFileDidNotTake();
    void othersCanWriteBetween();

private:
    void insert(int id, bool keep = true) const;
    static int count(const Database &database);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Database> m_other;
};

void GatheringTest::init()
{
    m_other.reset();
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(QStringLiteral("words.sqlite"));
    m_database = std::make_unique<Database>(path);
    m_database->prepareForWriting();
    m_database->run(QStringLiteral("CREATE TABLE word (id INTEGER PRIMARY KEY, text TEXT)"));
    m_other = std::make_unique<Database>(path);
    m_database->gather(true);
}

void GatheringTest::insert(int id, bool keep) const
{
    WriteTransaction transaction(*m_database);
    Statement(*m_database, QStringLiteral("INSERT INTO word (id, text) VALUES (?, ?)"))
        .run(id, QString(2000, u'x'));
    if (keep)
        transaction.commit();
}

int GatheringTest::count(const Database &database)
{
    Statement statement(database, QStringLiteral("SELECT count(*) FROM word"));
    return statement.run().next() ? statement.integer(0) : -1;
}

void GatheringTest::othersSeeThemTogether()
{
    insert(1);
    insert(2);
    QCOMPARE(count(*m_database), 2);
    QCOMPARE(count(*m_other), 0);
    m_database->commitGathered();
    QCOMPARE(count(*m_other), 2);
}

void GatheringTest::oneIsTakenBackByItself()
{
    insert(1);
    insert(2, false);
    insert(3);
    QVERIFY_EXCEPTION_THROWN(insert(3), DatabaseError);
    m_database->commitGathered();
    QCOMPARE(count(*m_other), 2);
    QVERIFY(!m_database->lostGathered());
}

void GatheringTest::endsWithGathering()
{
    insert(1);
    m_database->gather(false);
    QCOMPARE(count(*m_other), 1);
    insert(2);
    QCOMPARE(count(*m_other), 2);
}

void GatheringTest::isCommittedBySync()
{
    insert(1);
    m_database->sync();
    QCOMPARE(count(*m_other), 1);
}

/// A full disk takes back what had been kept before, too.
void GatheringTest::tellsWhatTheFileDidNotTake()
{
    insert(1);
    m_database->commitGathered();
    m_database->run(QStringLiteral("PRAGMA max_page_count = 12"));
    insert(2);
    bool failed = false;
    for (int id = 3; id < 40 && !failed; ++id) {
        try {
            insert(id);
        } catch (const DatabaseError &error) {
            failed = true;
            QCOMPARE(error.why, Failure::Full);
        }
    }
    QVERIFY(failed);
    const bool lost = m_database->lostGathered();
    m_database->commitGathered();
    QCOMPARE(count(*m_other) < 3, lost);
    QVERIFY(!m_database->lostGathered());
    QCOMPARE(count(*m_database), count(*m_other));
}

void GatheringTest::othersCanWriteBetween()
{
    insert(1);
    m_database->commitGathered();
    {
        WriteTransaction transaction(*m_other);
        Statement(*m_other, QStringLiteral("INSERT INTO word (id, text) VALUES (?, ?)"))
            .run(2, QStringLiteral("y"));
        transaction.commit();
    }
    insert(3);
    m_database->commitGathered();
    QCOMPARE(count(*m_other), 3);
}

SUITE_CORE_TEST(GatheringTest)
#include "tst_gathering.moc"
