// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/database.h"

#include <QTest>

#include <memory>

using namespace PlanLens;

/// What was prepared is used again; a statement must not feel that there was one before it.
class StatementsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void beginsAnew();
    void standsBesideItself();
    void holdsNoLock();
    void isPreparedAgainAfterAnError();
    void outlivesItsDatabase();

private:
    static const QString insert;
    static const QString select;

    std::unique_ptr<Database> m_database;
};

const QString StatementsTest::insert = QStringLiteral("INSERT INTO word (id, text) VALUES (?, ?)");
const QString StatementsTest::select =
    QStringLiteral("SELECT text FROM word WHERE id >= ? ORDER BY id");

void StatementsTest::init()
{
    m_database = std::make_unique<Database>(QStringLiteral(":memory:"));
    m_database->run(QStringLiteral("CREATE TABLE word (id INTEGER PRIMARY KEY, text TEXT)"));
    for (int id = 1; id <= 3; ++id)
        Statement(*m_database, insert).run(id, QString::number(id * 10));
}

void StatementsTest::beginsAnew()
{
    {
        Statement first(*m_database, select);
        QVERIFY(first.run(2).next());
        QCOMPARE(first.text(0), QStringLiteral("20"));
    }
    Statement second(*m_database, select);
    QVERIFY(second.run(3).next());
    QCOMPARE(second.text(0), QStringLiteral("30"));
    QVERIFY(!second.next());
    // An empty column is empty, whatever stood there the last time.
    Statement(*m_database, insert).run(4, QVariant());
    QVERIFY(second.run(4).next());
    QVERIFY(second.value(0).isNull());
}

void StatementsTest::standsBesideItself()
{
    { // kept from here on
        Statement(*m_database, select).run(1);
    }
    Statement outer(*m_database, select);
    Statement inner(*m_database, select);
    QVERIFY(outer.run(1).next());
    QVERIFY(inner.run(2).next());
    QCOMPARE(inner.text(0), QStringLiteral("20"));
    QVERIFY(outer.next());
    QCOMPARE(outer.text(0), QStringLiteral("20"));
    QVERIFY(outer.next());
    QCOMPARE(outer.text(0), QStringLiteral("30"));
}

/// One that is left halfway would keep its table from being dropped.
void StatementsTest::holdsNoLock()
{
    QVERIFY(Statement(*m_database, select).run(1).next());
    m_database->run(QStringLiteral("DROP TABLE word"));
}

void StatementsTest::isPreparedAgainAfterAnError()
{
    QVERIFY_EXCEPTION_THROWN(Statement(*m_database, insert).run(1, QStringLiteral("again")),
                             DatabaseError);
    Statement(*m_database, insert).run(5, QStringLiteral("50"));
    Statement added(*m_database, select);
    QVERIFY(added.run(5).next());
    QCOMPARE(added.text(0), QStringLiteral("50"));
}

void StatementsTest::outlivesItsDatabase()
{
    const auto statement = std::make_unique<Statement>(*m_database, select);
    m_database.reset();
}

QTEST_GUILESS_MAIN(StatementsTest)
#include "tst_statements.moc"
