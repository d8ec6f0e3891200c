// SPDX-License-Identifier: GPL-3.0-or-later
// Sums of pages: a byte that changed on the disk is noticed where it is read.

#include "database/database.h"
#include "database/dialect.h"
#include "database/migrations.h"
#include "database/pagesums.h"
#include "library/library.h"
#include "samplereport.h"
#include "support/suite.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace PlanLens;

class PageSumsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyBitCounts();
    void everyPageOfALibraryKeepsOne();
    void aPageIsNoticedWhereItIsRead();
    void changedBytesNeverPassForOthers();
    void cutFileIsNoticedWhileItIsOpen();
    void cutFileTakesNothingMore();
    void olderLibraryKeepsThemFromThenOn();
    void libraryThatCannotGetThemYetIsOpened();
    void copyOfALibraryKeepsThem();
    void headThatDeniesThemIsDamaged();
    void logThatAnotherProgramEmptiedIsRead();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("library.sqlite")); }
    QByteArray content() const;
    void write(const QByteArray &bytes) const;
    /// A library with a report; its key.
    QString makeLibrary() const;
    /// A library as it was before there were sums, with a report.
    void makeOlder() const;
    /// All that the library answers, or why it does not.
    QStringList answers() const { return answersOf(path()); }
    QStringList answersOf(const QString &path) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

constexpr int pageSize = 4096;

/// Opens the database as programs do that know no sums, which moves the log into the file.
void emptyLogOf(const QString &path)
{
    const QString name = QStringLiteral("foreign");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI"));
        database.setDatabaseName(QStringLiteral("file:%1?vfs=unix").arg(path));
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    }
    QSqlDatabase::removeDatabase(name);
}

QList<int> pagesWithoutSum(const QByteArray &bytes)
{
    QList<int> pages;
    for (int page = 0; page * pageSize < bytes.size(); ++page) {
        const auto *at = reinterpret_cast<const uchar *>(bytes.constData()) + page * pageSize;
        const std::size_t size = pageSize - PageSums::reserved;
        if (qFromLittleEndian<quint64>(at + size) != PageSums::sumOf(at, size, quint64(page) + 1))
            pages += page;
    }
    return pages;
}

std::unique_ptr<Library> opened(const QString &path)
{
    auto opened = Library::open(path);
    auto *library = std::get_if<std::unique_ptr<Library>>(&opened);
    return library ? std::move(*library) : nullptr;
}

} // namespace

void PageSumsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QByteArray PageSumsTest::content() const
{
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void PageSumsTest::write(const QByteArray &bytes) const
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QString PageSumsTest::makeLibrary() const
{
    const Report report = Testing::sampleReport(QStringLiteral("甲"));
    opened(path())->add(report, Testing::sampleInterpretation(report),
                        Testing::sampleProblems(report), QStringLiteral("/r/plan.txt"));
    return report.key();
}

void PageSumsTest::makeOlder() const
{
    PageSums::install();
    const QString name = QStringLiteral("older");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path());
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(QStringLiteral("CREATE TABLE later (x)")));
        QVERIFY(QSqlQuery(database).exec(QStringLiteral("DROP TABLE later")));
    }
    QSqlDatabase::removeDatabase(name);
    const QList<Migration> shipped = shippedMigrations();
    const Database database(path());
    migrate(database, shipped.mid(0, shipped.size() - 1));
    database.run(QStringLiteral("INSERT INTO saved_search (name, query, saved) VALUES ('kept', "
                                "'粮食', '2025-03-01T00:00:00Z')"));
}

QStringList PageSumsTest::answersOf(const QString &path) const
{
    const auto opened = Library::open(path);
    const auto *library = std::get_if<std::unique_ptr<Library>>(&opened);
    if (!library)
        return {QStringLiteral("damaged")};
    QStringList answers;
    for (const LibraryEntry &entry : (*library)->entries()) {
        answers += entry.key + entry.identity.title + entry.path;
        const auto report = (*library)->report(entry.key);
        answers += report ? report->source() : QString();
        for (const Observation &o : (*library)->observations(entry.key))
            answers += o.name + o.printed + o.indicator + QString::number(o.value.low.value_or(0));
    }
    answers += (*library)->indicatorsInUse();
    for (const auto &stated : (*library)->observationsOf(QStringLiteral("urban-new-jobs")))
        answers += stated.regionName + stated.observation.printed;
    if (!(*library)->leftOut().isEmpty())
        return {QStringLiteral("damaged")};
    return answers;
}

void PageSumsTest::everyBitCounts()
{
    std::vector<uchar> page(pageSize - PageSums::reserved);
    for (std::size_t i = 0; i < page.size(); ++i)
        page[i] = uchar(i * 7 + i / 256);
    const quint64 sum = PageSums::sumOf(page.data(), page.size(), 3);
    QVERIFY(PageSums::sumOf(page.data(), page.size(), 4) != sum);
    for (std::size_t i = 0; i < page.size(); ++i) {
        for (int bit = 0; bit < 8; ++bit) {
            page[i] ^= uchar(1 << bit);
            QVERIFY(PageSums::sumOf(page.data(), page.size(), 3) != sum);
            page[i] ^= uchar(1 << bit);
        }
    }
}

void PageSumsTest::everyPageOfALibraryKeepsOne()
{
    makeLibrary();
    QVERIFY(content().size() > 20 * pageSize);
    QCOMPARE(content().size() % pageSize, 0);
    QCOMPARE(pagesWithoutSum(content()), QList<int>());
}

void PageSumsTest::aPageIsNoticedWhereItIsRead()
{
    const QString key = makeLibrary();
    const QByteArray sound = content();
    const QByteArray title = QStringLiteral("与2022年计划草案的报告").toUtf8();
    const qsizetype at = sound.indexOf(title);
    QVERIFY(at > 0);
    QByteArray bytes = sound;
    bytes[at] = char(bytes.at(at) ^ 1);
    write(bytes);
    const auto library = opened(path());
    QVERIFY(library);
    QVERIFY(library->entries().isEmpty());
    QVERIFY(!library->report(key));
    QCOMPARE(library->lastFailure(), Failure::Damaged);
    QVERIFY2(library->lastError().contains(QStringLiteral("doctor")),
             qPrintable(library->lastError()));
    QVERIFY(!library->leftOut().isEmpty());
}

/// A byte of each page, at a place that differs from page to page, and twenty at once.
void PageSumsTest::changedBytesNeverPassForOthers()
{
    makeLibrary();
    const QByteArray sound = content();
    const QStringList right = answers();
    QVERIFY(right.size() > 5);
    int noticed = 0;
    const int pages = int(sound.size()) / pageSize;
    for (int page = 0; page < pages; ++page) {
        QByteArray bytes = sound;
        for (int i = 0; i < 1 + (page % 3 == 0 ? 19 : 0); ++i) {
            const qsizetype at =
                ((page + i * 13) % pages) * pageSize + (page * 997 + i * 31) % pageSize;
            bytes[at] = char(bytes.at(at) ^ (1 << (i % 8)));
        }
        write(bytes);
        const QStringList now = answers();
        QVERIFY2(now == right || now == QStringList{QStringLiteral("damaged")},
                 qPrintable(now.join(u'\n')));
        noticed += now != right;
    }
    QVERIFY(noticed > pages / 4);
    write(sound);
    QCOMPARE(answers(), right);
}

void PageSumsTest::cutFileIsNoticedWhileItIsOpen()
{
    const QString key = makeLibrary();
    const auto library = opened(path());
    QVERIFY(library);
    QFile file(path());
    QVERIFY(file.resize(2 * pageSize));
    QVERIFY(!library->report(key));
    QCOMPARE(library->lastFailure(), Failure::Damaged);
}

/// What is written then would be in a library that has lost the rest.
void PageSumsTest::cutFileTakesNothingMore()
{
    makeLibrary();
    const Report next = Testing::sampleReport(QStringLiteral("乙"));
    const auto add = [&](Library &library) {
        return library
            .add(next, Testing::sampleInterpretation(next), {}, QStringLiteral("/r/乙.txt"))
            .outcome;
    };
    for (const int pages : {0, 1, 2, 20}) {
        const QByteArray sound = content();
        const auto library = opened(path());
        QVERIFY(library && library->sync());
        QVERIFY(QFile::resize(path(), pages * pageSize));
        QVERIFY(!library->sync());
        QCOMPARE(library->lastFailure(), Failure::Damaged);
        QCOMPARE(add(*library), ImportOutcome::Failed);
        write(sound);
    }
    // Where it became smaller as SQLite makes it, nothing is missing.
    const auto library = opened(path());
    {
        const Database other(path());
        other.run(QStringLiteral("CREATE TABLE filler AS SELECT zeroblob(1000000) AS bytes"));
        QVERIFY(library->sync());
        other.run(QStringLiteral("DROP TABLE filler"));
        other.run(QStringLiteral("VACUUM"));
        other.run(Dialect::emptyLog());
    }
    QVERIFY(library->sync());
    QCOMPARE(add(*library), ImportOutcome::Imported);
}

void PageSumsTest::olderLibraryKeepsThemFromThenOn()
{
    makeOlder();
    QVERIFY(!pagesWithoutSum(content()).isEmpty());
    {
        const auto library = opened(path());
        QVERIFY(library);
        QCOMPARE(library->savedSearches().size(), 1);
    }
    QCOMPARE(pagesWithoutSum(content()), QList<int>());
    const auto library = opened(path());
    QVERIFY(library);
    QCOMPARE(library->savedSearches().size(), 1);
}

/// Another program is writing at that moment.
void PageSumsTest::libraryThatCannotGetThemYetIsOpened()
{
    makeOlder();
    {
        const Database other(path());
        other.prepareForWriting();
        migrate(other, shippedMigrations());
        const WriteTransaction lock(other);
        const auto library = opened(path());
        QVERIFY(library);
        QCOMPARE(library->savedSearches().size(), 1);
    }
    QVERIFY(!pagesWithoutSum(content()).isEmpty());
    QVERIFY(opened(path()));
    QCOMPARE(pagesWithoutSum(content()), QList<int>());
}

/// Its pages are written before the first one, which says that they keep sums.
void PageSumsTest::copyOfALibraryKeepsThem()
{
    makeLibrary();
    {
        const Database database(path());
        database.run(QStringLiteral("CREATE TABLE filler (text TEXT)"));
        database.run(QStringLiteral("INSERT INTO filler SELECT hex(randomblob(4000)) FROM "
                                    "(SELECT 1 FROM sqlite_master a, sqlite_master b)"));
        database.run(QStringLiteral("PRAGMA cache_size = 10"));
        const QString copy = m_folder->filePath(QStringLiteral("copy.sqlite"));
        Statement(database, Dialect::copyInto()).run(copy);
    }
    QFile copy(m_folder->filePath(QStringLiteral("copy.sqlite")));
    QVERIFY(copy.open(QIODevice::ReadOnly));
    const QByteArray bytes = copy.readAll();
    QVERIFY(bytes.size() > 1'000'000);
    QCOMPARE(pagesWithoutSum(bytes), QList<int>());
}

void PageSumsTest::headThatDeniesThemIsDamaged()
{
    makeLibrary();
    QByteArray bytes = content();
    QCOMPARE(bytes.at(20), char(PageSums::reserved));
    for (const int reserved : {0, 1, 12, 40}) {
        bytes[20] = char(reserved);
        write(bytes);
        QCOMPARE(answers(), QStringList{QStringLiteral("damaged")});
        // Nothing is read by a wrong size of pages either, as salvaging would.
        try {
            const Database database(path());
            Statement(database, Dialect::tableNames()).run();
            QFAIL("read");
        } catch (const DatabaseError &error) {
            QCOMPARE(error.why, Failure::Damaged);
        }
    }
}

/// PlanLens was killed, and a person looks into the library with another program.
void PageSumsTest::logThatAnotherProgramEmptiedIsRead()
{
    const QString copy = m_folder->filePath(QStringLiteral("copy.sqlite"));
    {
        const Report report = Testing::sampleReport(QStringLiteral("甲"));
        const auto library = opened(path());
        library->add(report, Testing::sampleInterpretation(report), {},
                     QStringLiteral("/r/plan.txt"));
        const QString log = QStringLiteral("-wal");
        QVERIFY(QFileInfo(path() + log).size() > pageSize);
        QVERIFY(QFile::copy(path(), copy));
        QVERIFY(QFile::copy(path() + log, copy + log));
    }
    emptyLogOf(copy);
    QVERIFY(!QFileInfo::exists(copy + QStringLiteral("-wal")));
    QFile file(copy);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!pagesWithoutSum(file.readAll()).isEmpty());
    QCOMPARE(answersOf(copy), answers());
    // And written to as before.
    const Report next = Testing::sampleReport(QStringLiteral("乙"));
    opened(copy)->add(next, Testing::sampleInterpretation(next), {}, QStringLiteral("/r/乙.txt"));
    QCOMPARE(opened(copy)->entries().size(), 2);
}

SUITE_CORE_TEST(PageSumsTest)
#include "tst_pagesums.moc"
