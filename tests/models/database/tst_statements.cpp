// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/database.h"
#include "support/suite.h"

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
    void insertsEachKindOfValue();
    void saysWhyNothingWasInserted();

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

void StatementsTest::insertsEachKindOfValue()
{
    m_database->run(QStringLiteral("CREATE TABLE kinds (id INTEGER PRIMARY KEY, value)"));
    const QByteArray bytes("\0\1\xff", 3);
    const QVariantList values = {7,
                                 qint64(1) << 40,
                                 2.5,
                                 QStringLiteral("增长"),
                                 QStringLiteral(""),
                                 QVariant(QString()),
                                 bytes,
                                 QVariant()};
    {
        Statement into(*m_database, QStringLiteral("INSERT INTO kinds (id, value) VALUES (?, ?)"));
        for (int i = 0; i < values.size(); ++i)
            into.run(i, values.at(i));
    }
    Statement from(*m_database, QStringLiteral("SELECT value FROM kinds ORDER BY id"));
    from.run();
    for (const QVariant &value : values) {
        QVERIFY(from.next());
        const bool missing =
            value.isNull() || (value.userType() == QMetaType::QString && value.toString().isNull());
        QCOMPARE(from.value(0).isNull(), missing);
        if (!missing)
            QCOMPARE(from.value(0).toString(), value.toString());
    }
    QVERIFY(!from.next());
}

void StatementsTest::saysWhyNothingWasInserted()
{
    m_database->run(QStringLiteral("CREATE TABLE few (text TEXT NOT NULL)"));
    try {
        Statement(*m_database, QStringLiteral("INSERT INTO few (text) VALUES (?)")).run(QVariant());
        QFAIL("an empty text was taken");
    } catch (const DatabaseError &error) {
        QVERIFY(error.sentence.contains(QLatin1String("NOT NULL")));
        QCOMPARE(error.why, Failure::Other);
    }
    QVERIFY_EXCEPTION_THROWN(
        Statement(*m_database, QStringLiteral("INSERT INTO nowhere (text) VALUES (?)")),
        DatabaseError);
}

SUITE_CORE_TEST(StatementsTest)
#include "tst_statements.moc"
