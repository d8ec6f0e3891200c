// SPDX-License-Identifier: GPL-3.0-or-later
// Which files of a folder are imported.
#include "importing/filesearch.h"
#include "support/suite.h"
#include "support/writtenfolder.h"

#include <QTest>

#include <filesystem>
#include <fstream>
#include <memory>

using namespace PlanLens;

class FileSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<Testing::WrittenFolder>(); }
    void findsFilesInNaturalOrder();
    void passesOverWhatCanBeNoReport();
    void keepsWhatWasNamedItself();
    void takesEachFileOnce();
    void doesNotFollowLinksRound();
    void tellsOfLinksThatLeadElsewhere();
    void unreadableFoldersAreNamed();
    void scansAreTakenAndOrnamentsAreNot();
    void namesThatAreNotUtf8AreNamed();

private:
    QString path(const QString &name) const { return m_folder->path(name); }
    void write(const QString &name, const QByteArray &bytes = "x") const
    {
        m_folder->write(name, bytes);
    }
    QStringList names(const QStringList &paths) const;

    std::unique_ptr<Testing::WrittenFolder> m_folder;
};

QStringList FileSearchTest::names(const QStringList &paths) const
{
    QStringList names;
    for (const QString &each : paths)
        names += QDir(m_folder->path()).relativeFilePath(each);
    return names;
}

void FileSearchTest::findsFilesInNaturalOrder()
{
    for (const char *name : {"10.txt", "9.txt", "b/1.txt", "B2.docx", "a.TXT"})
        write(QString::fromLatin1(name));
    QCOMPARE(
        names(filesToImport({m_folder->path()})),
        QStringList({QStringLiteral("9.txt"), QStringLiteral("10.txt"), QStringLiteral("a.TXT"),
                     QStringLiteral("b/1.txt"), QStringLiteral("B2.docx")}));
}

void FileSearchTest::passesOverWhatCanBeNoReport()
{
    for (const char *name : {"a.txt", "b.pdf", "c.doc", "map.png", "old.zip", ".hidden.txt",
                             ".git/x.txt", "~$a.docx", "data.sqlite"})
        write(QString::fromLatin1(name));
    write(QStringLiteral("plain"), "text");
    write(QStringLiteral("program"), QByteArray("\x7f"
                                                "ELF\0\0",
                                                6));
    QCOMPARE(names(filesToImport({m_folder->path()})),
             QStringList({QStringLiteral("a.txt"), QStringLiteral("b.pdf"), QStringLiteral("c.doc"),
                          QStringLiteral("plain")}));
}

void FileSearchTest::keepsWhatWasNamedItself()
{
    write(QStringLiteral("report.dat"));
    const QStringList named = {path(QStringLiteral("report.dat")), path(QStringLiteral("no.txt"))};
    QCOMPARE(filesToImport(named), named);
}

void FileSearchTest::takesEachFileOnce()
{
    write(QStringLiteral("a.txt"));
    const QString file = path(QStringLiteral("a.txt"));
    QCOMPARE(filesToImport({file, m_folder->path(), file}), QStringList{file});
}

void FileSearchTest::doesNotFollowLinksRound()
{
    write(QStringLiteral("below/a.txt"));
    QVERIFY(QFile::link(m_folder->path(), path(QStringLiteral("below/up"))));
    QCOMPARE(names(filesToImport({m_folder->path()})), QStringList{QStringLiteral("below/a.txt")});
}

void FileSearchTest::tellsOfLinksThatLeadElsewhere()
{
    const QTemporaryDir elsewhere;
    write(QStringLiteral("a.txt"));
    const QString link = path(QStringLiteral("linked"));
    QVERIFY(QFile::link(elsewhere.path(), link));
    QList<ReadError> errors;
    QCOMPARE(names(filesToImport({m_folder->path()}, &errors)),
             QStringList{QStringLiteral("a.txt")});
    QCOMPARE(errors.size(), 1);
    QCOMPARE(errors.first().file, link);
    QVERIFY2(errors.first().detail.contains(QFileInfo(elsewhere.path()).canonicalFilePath()),
             qPrintable(errors.first().detail));
    QCOMPARE(filesToImport({link}, &errors), QStringList()); // it may be named itself
    QCOMPARE(errors.size(), 1);
}

void FileSearchTest::unreadableFoldersAreNamed()
{
    write(QStringLiteral("a.txt"));
    write(QStringLiteral("locked/b.txt"));
    const QString locked = path(QStringLiteral("locked"));
    QVERIFY(QFile::setPermissions(locked, QFile::Permissions()));
    const bool lockedOut = !QFileInfo(locked).isReadable();
    QList<ReadError> errors;
    const QStringList files = filesToImport({m_folder->path()}, &errors);
    QVERIFY(QFile::setPermissions(locked, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    if (!lockedOut)
        QSKIP("This user may read every folder.");
    QCOMPARE(names(files), QStringList{QStringLiteral("a.txt")});
    QCOMPARE(errors.size(), 1);
    QCOMPARE(errors.first().kind, ReadErrorKind::NotReadable);
    QCOMPARE(errors.first().file, locked);
}

void FileSearchTest::scansAreTakenAndOrnamentsAreNot()
{
    write(QStringLiteral("a.txt"));
    write(QStringLiteral("logo.png"), QByteArray(1000, 'x'));
    write(QStringLiteral("page.png"), QByteArray(50'000, 'x'));
    write(QStringLiteral("page.tif"), QByteArray(50'000, 'x'));
    QCOMPARE(names(filesToImport({m_folder->path()})),
             QStringList({QStringLiteral("a.txt"), QStringLiteral("page.png"),
                          QStringLiteral("page.tif")}));
}

void FileSearchTest::namesThatAreNotUtf8AreNamed()
{
    // 报告.txt as an archive packed on Windows leaves it, and a picture.
    const std::filesystem::path folder(QFile::encodeName(m_folder->path()).toStdString());
    std::ofstream(folder / "\xb1\xa8\xb8\xe6.txt") << "text";
    std::ofstream(folder / "\xb1\xa8\xb8\xe6.png") << "picture";
    write(QStringLiteral("好.txt"));
    QList<ReadError> errors;
    QCOMPARE(names(filesToImport({m_folder->path()}, &errors)),
             QStringList{QStringLiteral("好.txt")});
    QCOMPARE(errors.size(), 1);
    QCOMPARE(errors.first().kind, ReadErrorKind::NotReadable);
    QVERIFY(errors.first().file.endsWith(QStringLiteral(".txt")));
}

SUITE_CORE_TEST(FileSearchTest)
#include "tst_filesearch.moc"
