// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/outputfile.h"
#include "support/filesizelimit.h"
#include "support/suite.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace PlanLens;

class OutputFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void writesANewFile();
    void replacesAFile();
    void keepsPermissions();
    void followsALink();
    void refusesInputs_data();
    void refusesInputs();
    void refusesDatabases_data();
    void refusesDatabases();
    void refusesWhatIsNoRegularFile_data();
    void refusesWhatIsNoRegularFile();
    void refusesALinkThatLeadsNowhere();
    void refusesNothing();
    void missingFolder();
    void whatDoesNotFitReplacesNothing_data();
    void whatDoesNotFitReplacesNothing();

private:
    QString at(const QString &name) const { return m_folder->filePath(name); }
    QString put(const QString &name, const QByteArray &bytes) const;
    static QByteArray bytesOf(const QString &path);
    QStringList names() const;
    static void link(const QString &from, const QString &to);

    std::unique_ptr<QTemporaryDir> m_folder;
};

static const QByteArray database = QByteArray("SQLite format 3\0", 16) + "and what follows";

QString OutputFileTest::put(const QString &name, const QByteArray &bytes) const
{
    QFile file(at(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(name));
    return file.fileName();
}

QByteArray OutputFileTest::bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// All that stands in the folder, temporary files too.
QStringList OutputFileTest::names() const
{
    return QDir(m_folder->path())
        .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                   QDir::Name);
}

void OutputFileTest::link(const QString &from, const QString &to)
{
    if (::link(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        qFatal("cannot link %s", qPrintable(to));
}

void OutputFileTest::writesANewFile()
{
    QCOMPARE(writeOutputFile(at(QStringLiteral("new")), "new"), QString());
    QCOMPARE(bytesOf(at(QStringLiteral("new"))), QByteArray("new"));
    QCOMPARE(names(), QStringList{QStringLiteral("new")});
    const mode_t mask = umask(0);
    umask(mask);
    struct stat now = {};
    QCOMPARE(stat(QFile::encodeName(at(QStringLiteral("new"))).constData(), &now), 0);
    QCOMPARE(now.st_mode & 0777, 0666 & ~mask);
}

void OutputFileTest::replacesAFile()
{
    const QString path = put(QStringLiteral("good"), "good");
    const QByteArray large(100'000, 'x');
    QCOMPARE(writeOutputFile(path, large, {at(QStringLiteral("input"))}), QString());
    QCOMPARE(bytesOf(path), large);
    QCOMPARE(names(), QStringList{QStringLiteral("good")});
}

void OutputFileTest::keepsPermissions()
{
    const QString path = put(QStringLiteral("good"), "good");
    for (const mode_t mode : {0600U, 0664U, 0755U}) {
        QCOMPARE(chmod(QFile::encodeName(path).constData(), mode), 0);
        QCOMPARE(writeOutputFile(path, "new"), QString());
        struct stat now = {};
        QCOMPARE(stat(QFile::encodeName(path).constData(), &now), 0);
        QCOMPARE(now.st_mode & 07777, mode);
    }
}

void OutputFileTest::followsALink()
{
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder")));
    const QString target = put(QStringLiteral("folder/target"), "good");
    QVERIFY(QFile::link(QStringLiteral("folder/target"), at(QStringLiteral("first"))));
    QVERIFY(QFile::link(at(QStringLiteral("first")), at(QStringLiteral("second"))));
    QCOMPARE(writeOutputFile(at(QStringLiteral("second")), "new"), QString());
    QCOMPARE(bytesOf(target), QByteArray("new"));
    QVERIFY(QFileInfo(at(QStringLiteral("first"))).isSymLink());
    QVERIFY(QFileInfo(at(QStringLiteral("second"))).isSymLink());
    QVERIFY(!QFileInfo(target).isSymLink());
}

void OutputFileTest::refusesInputs_data()
{
    QTest::addColumn<QString>("output");
    for (const char *name : {"input", "./input", "folder/../input", "link", "hard", "library",
                             "library-wal", "library-shm", "library-journal", "missing"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void OutputFileTest::refusesInputs()
{
    QFETCH(QString, output);
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder")));
    const QString input = put(QStringLiteral("input"), "good");
    const QString library = put(QStringLiteral("library"), "good"); // not a database yet
    put(QStringLiteral("library-wal"), "good");
    QVERIFY(QFile::link(input, at(QStringLiteral("link"))));
    link(input, at(QStringLiteral("hard")));
    const QStringList before = names();
    const QByteArray bytes = bytesOf(at(output));
    const QString reason =
        writeOutputFile(at(output), "new", {at(QStringLiteral("missing")), library, input});
    QVERIFY(!reason.isEmpty());
    QCOMPARE(names(), before);
    QCOMPARE(bytesOf(at(output)), bytes);
    QVERIFY(QFileInfo(at(QStringLiteral("link"))).isSymLink());
}

void OutputFileTest::refusesDatabases_data()
{
    QTest::addColumn<QString>("output");
    for (const char *name : {"l", "l-wal", "l-shm", "l-journal", "link", "hard"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void OutputFileTest::refusesDatabases()
{
    QFETCH(QString, output);
    const QString library = put(QStringLiteral("l"), database);
    QVERIFY(QFile::link(library, at(QStringLiteral("link"))));
    link(library, at(QStringLiteral("hard")));
    const QStringList before = names();
    QVERIFY(!writeOutputFile(at(output), "new").isEmpty());
    QCOMPARE(names(), before);
    QCOMPARE(bytesOf(library), database);
}

void OutputFileTest::refusesWhatIsNoRegularFile_data()
{
    QTest::addColumn<mode_t>("kind");
    QTest::newRow("folder") << mode_t(S_IFDIR);
    QTest::newRow("FIFO") << mode_t(S_IFIFO);
    QTest::newRow("socket") << mode_t(S_IFSOCK);
    QTest::newRow("device") << mode_t(S_IFCHR);
}

void OutputFileTest::refusesWhatIsNoRegularFile()
{
    QFETCH(mode_t, kind);
    const QString path = at(QStringLiteral("thing"));
    const QByteArray name = QFile::encodeName(path);
    if (kind == S_IFDIR)
        QCOMPARE(mkdir(name.constData(), 0700), 0);
    else if (mknod(name.constData(), kind | 0600, dev_t((1 << 8) | 7)) != 0) // as /dev/full
        QSKIP("such a file cannot be made here");
    QVERIFY(QFile::link(path, at(QStringLiteral("link"))));
    for (const QString &output : {path, at(QStringLiteral("link"))}) {
        QVERIFY(!writeOutputFile(output, "new").isEmpty()); // nobody reads the FIFO: no hang
        struct stat now = {};
        QCOMPARE(lstat(name.constData(), &now), 0);
        QCOMPARE(now.st_mode & S_IFMT, kind);
    }
    QCOMPARE(names(), (QStringList{QStringLiteral("link"), QStringLiteral("thing")}));
}

void OutputFileTest::refusesALinkThatLeadsNowhere()
{
    QVERIFY(QFile::link(at(QStringLiteral("none")), at(QStringLiteral("link"))));
    QVERIFY(!writeOutputFile(at(QStringLiteral("link")), "new").isEmpty());
    QCOMPARE(names(), QStringList{QStringLiteral("link")});
}

void OutputFileTest::refusesNothing()
{
    const QString path = put(QStringLiteral("good"), "good");
    QVERIFY(!writeOutputFile(path, {}).isEmpty());
    QCOMPARE(bytesOf(path), QByteArray("good"));
}

void OutputFileTest::missingFolder()
{
    QCOMPARE(writeOutputFile(at(QStringLiteral("none/new")), "new"),
             QStringLiteral("there is no such folder"));
    QCOMPARE(writeOutputFile(at(QStringLiteral("none/")), "new"),
             QStringLiteral("there is no such folder"));
    QVERIFY(names().isEmpty());
}

void OutputFileTest::whatDoesNotFitReplacesNothing_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {101, 4000, 16'384, 16'385, 1'000'000})
        QTest::addRow("%d", size) << size;
}

void OutputFileTest::whatDoesNotFitReplacesNothing()
{
    QFETCH(int, size);
    const QString path = put(QStringLiteral("good"), "good");
    QString reason;
    {
        const Test::FileSizeLimit limit(100);
        reason = writeOutputFile(path, QByteArray(size, 'x'));
    }
    QCOMPARE(reason, QStringLiteral("the file would be too large"));
    QCOMPARE(bytesOf(path), QByteArray("good"));
    QCOMPARE(names(), QStringList{QStringLiteral("good")});
}

SUITE_CORE_TEST(OutputFileTest)
#include "tst_outputfile.moc"
