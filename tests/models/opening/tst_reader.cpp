// SPDX-License-Identifier: GPL-3.0-or-later
#include "opening/readfile.h"
#include "reading/reader.h"
#include "support/suite.h"

#include "support/readfailure.h"
#include "support/testzip.h"
#include "text/contentdigest.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace PlanLens;
using Testing::errorOf;
using Testing::zipOf;

class ReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void missingFile();
    void folder();
    void emptyFile();
    void fileWithoutRights();
    void fileThatIsTooLarge();
    void deviceIsNoReport();
    void binaryFile();
    void cancelled();
    void namesTheFormatWithoutAReader_data();
    void namesTheFormatWithoutAReader();
    void digestNamesTheBytes();
    void markedHeadingsTellMarkdown();

private:
    QString write(const QString &name, const QByteArray &bytes);

    QTemporaryDir m_folder;
};

QString ReaderTest::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return file.fileName();
}

void ReaderTest::missingFile()
{
    const QString path = m_folder.filePath(QStringLiteral("missing.txt"));
    const ReadError error = errorOf(readFile(path));
    QCOMPARE(error.kind, ReadErrorKind::NotFound);
    QCOMPARE(error.file, path);
    QCOMPARE(reason(error), QStringLiteral("no such file"));
}

void ReaderTest::folder()
{
    QCOMPARE(errorOf(readFile(m_folder.path())).kind, ReadErrorKind::IsFolder);
}

void ReaderTest::emptyFile()
{
    const QString path = write(QStringLiteral("empty.txt"), {});
    QCOMPARE(errorOf(readFile(path)).kind, ReadErrorKind::Empty);
}

void ReaderTest::fileWithoutRights()
{
    if (geteuid() == 0)
        QSKIP("the superuser may read everything");
    const QString path = write(QStringLiteral("locked.txt"), "text");
    QVERIFY(QFile::setPermissions(path, {}));
    const ReadError error = errorOf(readFile(path));
    QCOMPARE(error.kind, ReadErrorKind::NotReadable);
    QVERIFY(!error.detail.isEmpty());
}

void ReaderTest::fileThatIsTooLarge()
{
    // A sparse file: takes no room, and must be refused without being read.
    const QString path = write(QStringLiteral("large.txt"), "a");
    QVERIFY(QFile::resize(path, 200LL * 1024 * 1024));
    const ReadError error = errorOf(readFile(path));
    QCOMPARE(error.kind, ReadErrorKind::TooLarge);
    QVERIFY(reason(error).contains(QStringLiteral("64")));
}

void ReaderTest::deviceIsNoReport()
{
    QCOMPARE(errorOf(readFile(QStringLiteral("/dev/zero"))).kind, ReadErrorKind::NotReadable);
}

void ReaderTest::binaryFile()
{
    QByteArray bytes;
    for (int i = 0; i < 4096; ++i)
        bytes.append(char((i * 167 + i / 7) % 256));
    QCOMPARE(errorOf(readBytes(bytes, QStringLiteral("noise.bin"))).kind, ReadErrorKind::NotText);
}

void ReaderTest::cancelled()
{
    const auto outcome = readBytes("text", QStringLiteral("a.txt"), [] { return true; });
    QVERIFY(std::holds_alternative<ReadCancelled>(outcome));
}

void ReaderTest::namesTheFormatWithoutAReader_data()
{
    const auto ole2 = [](QStringView stream) {
        return QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") + QByteArray(504, '\0') +
               QByteArray(reinterpret_cast<const char *>(stream.utf16()), stream.size() * 2);
    };
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("format");
    QTest::newRow("ppt") << ole2(u"PowerPoint Document") << QStringLiteral("PPT/DPS");
    QTest::newRow("encrypted") << ole2(u"EncryptedPackage") << QStringLiteral("encrypted document");
    QTest::newRow("ofd") << zipOf({{"OFD.xml", "<a/>"}}) << QStringLiteral("OFD");
    QTest::newRow("zip") << zipOf({{"holiday.txt", "a"}}) << QStringLiteral("ZIP");
    QTest::newRow("gif") << QByteArray("GIF89a") << QStringLiteral("GIF");
}

void ReaderTest::namesTheFormatWithoutAReader()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, format);
    const ReadError error = errorOf(readBytes(bytes, QStringLiteral("report")));
    QCOMPARE(error.kind, ReadErrorKind::UnsupportedFormat);
    QCOMPARE(error.detail, format);
    QVERIFY(reason(error).contains(format));
}

void ReaderTest::digestNamesTheBytes()
{
    QCOMPARE(contentDigest("abc"),
             QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
}

void ReaderTest::markedHeadingsTellMarkdown()
{
    const auto formatOf = [this](const QString &text) {
        const ReadOutcome outcome = readFile(write(QStringLiteral("marked.txt"), text.toUtf8()));
        const auto *read = std::get_if<ReadReport>(&outcome);
        return read ? read->report.format : QString();
    };
    const QString rest = QStringLiteral("\n全年农业增加值增长5%，农村经济平稳。\n");
    QCOMPARE(formatOf(QStringLiteral("# 青禾市2023年政府工作报告\n") + rest),
             QStringLiteral("markdown"));
    QCOMPARE(
        formatOf(QStringLiteral("青禾市2023年政府工作报告\n## 一、回顾\n\n## 二、安排\n") + rest),
        QStringLiteral("markdown"));
    // One sign of a sub-row is no heading.
    QCOMPARE(formatOf(QStringLiteral("青禾市2023年政府工作报告\n# 其中：甲\n") + rest),
             QStringLiteral("text"));
}

SUITE_TEST(ReaderTest)
#include "tst_reader.moc"
