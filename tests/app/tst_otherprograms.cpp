// SPDX-License-Identifier: GPL-3.0-or-later
// Other programs open the library's file: they read it and cannot write; and what they wrote where
// they could is told, and taken over.

#include "damagedlibrary.h"
#include "database/pagesums.h"
#include "support/suite.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>
#include <QtEndian>

using namespace PlanLens::Test;

// What another program makes of the name of a file.
static const QByteArray original = "2015.txt";
static const QByteArray renamed = "renamed.txt";

class OtherProgramsTest : public DamagedLibrary
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theyReadAndDoNotWrite();
    void whatTheyWroteIsTakenOver();
    void textsThatTheyChangedAreLost();
    void vacuumedLibraryIsAsBefore();

private:
    /// Runs statements as a program that knows no sums does. How many succeeded.
    int run(const QStringList &statements) const;
    /// Lets others write, as an older version of the program did.
    bool unlock() const;
    bool isLocked() const { return content().at(18) == 3; }
    bool answersAreRight(const QString &library) const;
    ProgramRun::Outcome salvage() const
    {
        return ask({QStringLiteral("doctor"), QStringLiteral("--to"), m_program->path(fresh)});
    }

    inline static const QString fresh = QStringLiteral("new");
    QList<QByteArray> m_right;
};

namespace {

const QString search = QStringLiteral("INSERT INTO saved_search (name, query, saved) VALUES "
                                      "('mine', '粮食', '2025-03-01T00:00:00Z')");

} // namespace

void OtherProgramsTest::init()
{
    QVERIFY(make());
    m_right.clear();
    for (const QStringList &question : questions())
        m_right += comparable(ask(question).output);
}

int OtherProgramsTest::run(const QStringList &statements) const
{
    int done = 0;
    const QString name = QStringLiteral("other");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI"));
        database.setDatabaseName(QStringLiteral("file:%1?vfs=unix").arg(file()));
        database.open();
        for (const QString &statement : statements) {
            QSqlQuery query(database);
            done += query.exec(statement) ? 1 : 0;
        }
    }
    QSqlDatabase::removeDatabase(name);
    return done;
}

bool OtherProgramsTest::unlock() const
{
    using namespace PlanLens;
    constexpr int size = 4096 - PageSums::reserved;
    QByteArray bytes = content();
    bytes[18] = bytes.at(19);
    auto *page = reinterpret_cast<uchar *>(bytes.data());
    qToLittleEndian(PageSums::sumOf(page, size, 1), page + size);
    return write(bytes);
}

bool OtherProgramsTest::answersAreRight(const QString &library) const
{
    for (qsizetype i = 0; i < questions().size(); ++i) {
        const QStringList &question = questions().at(i);
        const auto outcome = m_program->run(
            QStringList{question.first(), QStringLiteral("--library"), library} + question.mid(1));
        QByteArray answer = comparable(outcome.output);
        answer.replace(renamed, original);
        if (outcome.status != 0 || answer != m_right.at(i))
            return false;
    }
    return true;
}

void OtherProgramsTest::theyReadAndDoNotWrite()
{
    QVERIFY(isLocked());
    const QByteArray before = content();
    QCOMPARE(run({search, QStringLiteral("DELETE FROM report"), QStringLiteral("VACUUM"),
                  QStringLiteral("PRAGMA journal_mode = DELETE"),
                  QStringLiteral("PRAGMA user_version = 7")}),
             0);
    QCOMPARE(content(), before);
    QCOMPARE(run({QStringLiteral("SELECT title FROM report")}), 1);
    QVERIFY(answersAreRight(file()));
    // PlanLens itself writes as ever.
    QVERIFY(m_program->write(QStringLiteral("2023.txt"), report(2023)));
    QCOMPARE(ask({QStringLiteral("import"), m_program->path(QStringLiteral("2023.txt"))}).status,
             0);
    QVERIFY(isLocked());
    QCOMPARE(ask({QStringLiteral("doctor")}).errors, QStringList());
}

void OtherProgramsTest::whatTheyWroteIsTakenOver()
{
    QVERIFY(unlock());
    QVERIFY(answersAreRight(file()));
    QCOMPARE(run({search, QStringLiteral("UPDATE report SET file = 'renamed.txt' WHERE id = "
                                         "(SELECT MIN(id) FROM report)")}),
             2);
    const auto doctor = ask({QStringLiteral("doctor")});
    QCOMPARE(doctor.status, 1);
    QVERIFY2(doctor.errors.value(0).contains(QStringLiteral("another program wrote into it")) &&
                 doctor.errors.first().contains(QStringLiteral("doctor --to")),
             qPrintable(doctor.errors.join(u'\n')));
    const auto outcome = salvage();
    const QString said = outcome.errors.join(u'\n');
    QCOMPARE(outcome.status, 1);
    QVERIFY2(said.contains(QStringLiteral("“saved_search”")) &&
                 said.contains(QStringLiteral("search index")) &&
                 !said.contains(QStringLiteral("lost")),
             qPrintable(said));
    QVERIFY2(outcome.output.contains("8 reports"), outcome.output.constData());
    QVERIFY(answersAreRight(m_program->path(fresh)));
    QCOMPARE(
        m_program
            ->run({QStringLiteral("doctor"), QStringLiteral("--library"), m_program->path(fresh)})
            .errors,
        QStringList());
}

/// Nothing tells then that it is what the report says.
void OtherProgramsTest::textsThatTheyChangedAreLost()
{
    QVERIFY(unlock());
    QCOMPARE(run({QStringLiteral("UPDATE cell SET text = '9.9' WHERE text = '1.2' AND report_id = "
                                 "(SELECT MIN(id) FROM report)")}),
             1);
    const auto outcome = salvage();
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.errors.join(u'\n').contains(QStringLiteral("damaged")),
             qPrintable(outcome.errors.join(u'\n')));
    const auto figures =
        m_program->run({QStringLiteral("series"), QStringLiteral("--library"),
                        m_program->path(fresh), QStringLiteral("--indicator=urban-new-jobs")});
    QVERIFY2(!figures.output.contains("9.9"), figures.output.constData());
}

void OtherProgramsTest::vacuumedLibraryIsAsBefore()
{
    QVERIFY(unlock());
    QCOMPARE(run({QStringLiteral("VACUUM")}), 1);
    QVERIFY(answersAreRight(file()));
    QCOMPARE(ask({QStringLiteral("doctor")}).errors, QStringList());
    QVERIFY(m_program->write(QStringLiteral("2023.txt"), report(2023)));
    QCOMPARE(ask({QStringLiteral("import"), m_program->path(QStringLiteral("2023.txt"))}).status,
             0);
    QCOMPARE(ask({QStringLiteral("doctor")}).errors, QStringList());
}

SUITE_CORE_TEST(OtherProgramsTest)
#include "tst_otherprograms.moc"
