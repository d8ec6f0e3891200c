// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/database.h"
#include "database/migrations.h"
#include "library/library.h"
#include "support/suite.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace PlanLens;

namespace {

/// Root runs as a user who may not write what others have written, while it lives.
class AsNobody
{
public:
    AsNobody() : m_isSo(setresuid(nobody, nobody, 0) == 0) {}
    ~AsNobody()
    {
        if (m_isSo && setresuid(0, 0, 0) != 0)
            qFatal("The user cannot be changed back.");
    }
    AsNobody(const AsNobody &) = delete;
    AsNobody &operator=(const AsNobody &) = delete;
    bool isSo() const { return m_isSo; }

private:
    static constexpr uid_t nobody = 65534;
    bool m_isSo;
};

} // namespace

class MigrationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shippedStepsAreNumberedWithoutGaps();
    void makesALibraryFromNothing();
    void takesEachStepOnce();
    void failedStepLeavesTheOneBefore();
    void newerSchemaIsRefused();
    void otherDatabasesAreRefusedAndLeftAlone();
    void filesThatAreNoDatabaseAreRefused();
    void foldersAreRefused();
    void foldersThatCannotBeMadeAreNamed();
    void damagedLibraryIsRefused();
    void readOnlyLibraryCanBeRead();
    void readersOnlySeeWhatIsStillInTheLog();
    void copyIsKeptBeforeAStep();
    void statementsAreParted();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("library.sqlite")); }
    QString refusal() const;
    void write(const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void MigrationsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

/// Why the file cannot be opened as a library; empty where it can.
QString MigrationsTest::refusal() const
{
    const auto opened = Library::open(path());
    const auto *error = std::get_if<LibraryError>(&opened);
    return error ? error->detail : QString();
}

void MigrationsTest::write(const QByteArray &bytes) const
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static Migration step(int number, const QString &sql)
{
    return {number, QString::number(number), sql};
}

void MigrationsTest::shippedStepsAreNumberedWithoutGaps()
{
    const QList<Migration> migrations = shippedMigrations();
    QVERIFY(!migrations.isEmpty());
    for (int i = 0; i < migrations.size(); ++i) {
        QCOMPARE(migrations.at(i).number, i + 1);
        QVERIFY(!statementsOf(migrations.at(i).sql).isEmpty());
    }
}

void MigrationsTest::makesALibraryFromNothing()
{
    const QString nested = m_folder->filePath(QStringLiteral("a/b/library.sqlite"));
    QVERIFY(std::holds_alternative<std::unique_ptr<Library>>(Library::open(nested)));
    QVERIFY(QFile::exists(nested));
    QCOMPARE(schemaVersion(Database(nested)), shippedMigrations().last().number);
    write({}); // an empty file is a library not yet begun
    QCOMPARE(refusal(), QString());
}

void MigrationsTest::takesEachStepOnce()
{
    const Database database(path());
    const auto first =
        step(1, QStringLiteral("CREATE TABLE a (x {identity}); INSERT INTO a VALUES (1);"));
    const auto second = step(2, QStringLiteral("INSERT INTO a VALUES (2)"));
    migrate(database, {first});
    QCOMPARE(schemaVersion(database), 1);
    migrate(database, {first, second});
    migrate(database, {first, second});
    QCOMPARE(schemaVersion(database), 2);
    Statement count(database, QStringLiteral("SELECT COUNT(*) FROM a"));
    QVERIFY(count.run().next());
    QCOMPARE(count.integer(0), 2);
}

void MigrationsTest::failedStepLeavesTheOneBefore()
{
    const Database database(path());
    const auto first = step(1, QStringLiteral("CREATE TABLE a (x INTEGER)"));
    const auto broken =
        step(2, QStringLiteral("INSERT INTO a VALUES (1); INSERT INTO b VALUES (1)"));
    QVERIFY_EXCEPTION_THROWN(migrate(database, {first, broken}), DatabaseError);
    QCOMPARE(schemaVersion(database), 1);
    Statement count(database, QStringLiteral("SELECT COUNT(*) FROM a"));
    QVERIFY(count.run().next());
    QCOMPARE(count.integer(0), 0);
}

void MigrationsTest::newerSchemaIsRefused()
{
    QCOMPARE(refusal(), QString());
    {
        const Database database(path());
        database.run(QStringLiteral("INSERT INTO schema_version VALUES (9999, 'later', 'now')"));
    }
    const QByteArray before = contentOf(path());
    QVERIFY2(refusal().contains(QStringLiteral("newer version")), qPrintable(refusal()));
    QCOMPARE(contentOf(path()), before);
}

void MigrationsTest::otherDatabasesAreRefusedAndLeftAlone()
{
    {
        const Database database(path());
        database.run(QStringLiteral("CREATE TABLE recipes (name TEXT)"));
    }
    const QByteArray before = contentOf(path());
    QVERIFY2(refusal().contains(QStringLiteral("another program")), qPrintable(refusal()));
    QCOMPARE(contentOf(path()), before);
}

void MigrationsTest::filesThatAreNoDatabaseAreRefused()
{
    const QByteArray text = QByteArray("This is a letter, not a library.\n").repeated(100);
    write(text);
    QVERIFY2(refusal().contains(QStringLiteral("no PlanLens library")), qPrintable(refusal()));
    QCOMPARE(contentOf(path()), text);
}

void MigrationsTest::foldersAreRefused()
{
    QVERIFY(QDir().mkpath(path()));
    QVERIFY2(refusal().contains(QStringLiteral("folder")), qPrintable(refusal()));
}

void MigrationsTest::foldersThatCannotBeMadeAreNamed()
{
    write("a file where a folder should be");
    const auto opened = Library::open(path() + QStringLiteral("/below/library.sqlite"));
    const auto *error = std::get_if<LibraryError>(&opened);
    QVERIFY(error);
    QVERIFY2(error->detail.contains(QStringLiteral("cannot be made")), qPrintable(error->detail));
}

void MigrationsTest::damagedLibraryIsRefused()
{
    QCOMPARE(refusal(), QString());
    QByteArray bytes = contentOf(path());
    QVERIFY(bytes.size() > 8192);
    bytes.replace(100, 4000, QByteArray(4000, 'x'));
    write(bytes);
    QVERIFY2(refusal().contains(QStringLiteral("damaged")), qPrintable(refusal()));
}

void MigrationsTest::readOnlyLibraryCanBeRead()
{
    QCOMPARE(refusal(), QString());
    QVERIFY(QFile::setPermissions(path(), QFile::Permissions(0x4444)));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x5555)));
    const auto nobody = getuid() == 0 ? std::make_unique<AsNobody>() : nullptr;
    auto opened = Library::open(path());
    auto *library = std::get_if<std::unique_ptr<Library>>(&opened);
    QVERIFY(library);
    QVERIFY((*library)->isReadOnly());
    QVERIFY((*library)->entries().isEmpty());
    QVERIFY((*library)->lastError().isEmpty());
    QVERIFY(!(*library)->remove(QStringLiteral("0123")));
    QVERIFY2((*library)->lastError().contains(QStringLiteral("read-only")),
             qPrintable((*library)->lastError()));
}

void MigrationsTest::readersOnlySeeWhatIsStillInTheLog()
{
    if (getuid() != 0)
        QSKIP("Only root can become another user.");
    auto opened = Library::open(path());
    auto *writer = std::get_if<std::unique_ptr<Library>>(&opened);
    QVERIFY(writer);
    QVERIFY((*writer)->saveSearch({QStringLiteral("kept"), QStringLiteral("粮食")}));
    QVERIFY(QFileInfo(path() + QStringLiteral("-wal")).size() > 0);
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x5555)));
    const AsNobody nobody;
    QVERIFY(nobody.isSo());
    const auto read = Library::open(path());
    const auto *reader = std::get_if<std::unique_ptr<Library>>(&read);
    QVERIFY(reader);
    QVERIFY((*reader)->isReadOnly());
    QCOMPARE((*reader)->savedSearches().size(), 1);
}

void MigrationsTest::copyIsKeptBeforeAStep()
{
    const QList<Migration> shipped = shippedMigrations();
    {
        const Database database(path());
        database.prepareForWriting();
        migrate(database, shipped.mid(0, shipped.size() - 1));
    }
    const auto backups = [&] {
        return QDir(m_folder->path()).entryList({QStringLiteral("*.backup")}, QDir::Files);
    };
    QCOMPARE(backups(), QStringList()); // an empty library has nothing to lose
    QCOMPARE(refusal(), QString());
    QCOMPARE(backups().size(), 1);
    const Database copy(m_folder->filePath(backups().constFirst()));
    QCOMPARE(schemaVersion(copy), shipped.last().number - 1);
    QCOMPARE(refusal(), QString());
    QCOMPARE(backups().size(), 1);
}

void MigrationsTest::statementsAreParted()
{
    const QStringList statements = statementsOf(QStringLiteral(
        "-- a comment; with a semicolon\n"
        "CREATE TABLE a (x TEXT DEFAULT ';'); -- after\n"
        "CREATE TRIGGER t AFTER INSERT ON a BEGIN DELETE FROM b; DELETE FROM c; END;\n"
        "INSERT INTO a VALUES ('--')"));
    QCOMPARE(statements, QStringList({QStringLiteral("CREATE TABLE a (x TEXT DEFAULT ';')"),
                                      QStringLiteral("CREATE TRIGGER t AFTER INSERT ON a BEGIN "
                                                     "DELETE FROM b; DELETE FROM c; END"),
                                      QStringLiteral("INSERT INTO a VALUES ('--')")}));
}

SUITE_CORE_TEST(MigrationsTest)
#include "tst_migrations.moc"
