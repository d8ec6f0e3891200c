// SPDX-License-Identifier: GPL-3.0-or-later
#include "opening/readfile.h"
#include "support/suite.h"

#include <QDir>
#include <QStringEncoder>
#include <QTest>

using namespace PlanLens;

class TextReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEncodings_data();
    void readsEncodings();
    void namesTheReason_data();
    void namesTheReason();
    void stopsWhereItIsCancelled();
    void stopsInTheMiddleOfAFile();
    void readsRealReportsWithoutAWrongCharacter_data();
    void readsRealReportsWithoutAWrongCharacter();
};

static const QString text = QStringLiteral(
    "某区2021年国民经济和社会发展计划执行情况的报告\r\n\r\n一、回顾\r\n全年增长 6%以上。\r\n");

void TextReaderTest::readsEncodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::newRow("UTF-8") << text.toUtf8() << "UTF-8";
    QTest::newRow("UTF-8 with a mark") << QByteArray("\xef\xbb\xbf") + text.toUtf8() << "UTF-8";
    QStringEncoder little(QStringEncoder::Utf16LE);
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe") + QByteArray(little.encode(text))
                            << "UTF-16LE";
    // 某区2021年…的报告 and on, as a GBK editor stores it.
    QStringEncoder gbk("GB18030");
    if (gbk.isValid())
        QTest::newRow("GB18030") << QByteArray(gbk.encode(text)) << "GB18030";
}

void TextReaderTest::readsEncodings()
{
    QFETCH(QByteArray, bytes);
    const ReadOutcome outcome = readBytes(bytes, QStringLiteral("a.txt"));
    const auto *read = std::get_if<ReadReport>(&outcome);
    QVERIFY(read);
    QTEST(read->report.encoding, "encoding");
    QCOMPARE(read->report.blocks.size(), 3);
    QCOMPARE(read->report.blocks.at(2).text.text(), QStringLiteral("全年增长6%以上。"));
    QCOMPARE(read->report.blocks.at(2).line, 4);
    QCOMPARE(read->report.quote({read->report.key(), 2, -1, -1, 2, 5}),
             QStringLiteral("增长 6%以"));
}

void TextReaderTest::namesTheReason_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ReadErrorKind>("kind");
    QTest::newRow("empty") << QByteArray() << ReadErrorKind::Empty;
    QTest::newRow("zeros") << QByteArray(9000, '\0') << ReadErrorKind::NotText;
    QTest::newRow("blank lines") << QByteArray(" \n\n \n") << ReadErrorKind::NoContent;
    QByteArray noise(200000, Qt::Uninitialized);
    quint32 state = 1;
    for (char &byte : noise)
        byte = char((state = state * 1664525U + 1013904223U) >> 24);
    QTest::newRow("noise") << noise << ReadErrorKind::NotText;
}

void TextReaderTest::namesTheReason()
{
    QFETCH(QByteArray, bytes);
    const ReadOutcome outcome = readBytes(bytes, QStringLiteral("a.txt"));
    const auto *error = std::get_if<ReadError>(&outcome);
    QVERIFY(error);
    QTEST(error->kind, "kind");
    QCOMPARE(error->file, QStringLiteral("a.txt"));
    QVERIFY(!reason(*error).isEmpty());
}

void TextReaderTest::stopsWhereItIsCancelled()
{
    const ReadOutcome outcome =
        readBytes(text.toUtf8(), QStringLiteral("a.txt"), [] { return true; });
    QVERIFY(std::holds_alternative<ReadCancelled>(outcome));
}

void TextReaderTest::stopsInTheMiddleOfAFile()
{
    int asked = 0;
    const auto cancelled = [&asked] {
        return ++asked == 8; // before the file and between its steps not so often
    };
    const QByteArray lines = QStringLiteral("竹器产量增长5%，竹席产量增长\n").toUtf8();
    const ReadOutcome outcome =
        readBytes(lines.repeated(150'000), QStringLiteral("a.txt"), cancelled);
    QVERIFY(std::holds_alternative<ReadCancelled>(outcome));
    QCOMPARE(asked, 8);
}

void TextReaderTest::readsRealReportsWithoutAWrongCharacter_data()
{
    const QDir folder(QStringLiteral(PLANLENS_REPORTS));
    QTest::addColumn<QString>("path");
    const QStringList files = folder.entryList({QStringLiteral("*.txt")}, QDir::Files);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << folder.filePath(file);
    if (files.isEmpty())
        QTest::newRow("none") << QString();
}

/// Characters that no report holds, and that show themselves where bytes were read in the wrong
/// encoding.
void TextReaderTest::readsRealReportsWithoutAWrongCharacter()
{
    QFETCH(QString, path);
    if (path.isEmpty())
        QSKIP("the folder of real reports is not there");
    const ReadOutcome outcome = readFile(path);
    const auto *read = std::get_if<ReadReport>(&outcome);
    QVERIFY(read);
    int lost = 0;
    for (const QChar c : read->report.source()) {
        const ushort u = c.unicode();
        QVERIFY2(u < 0xe000 || u > 0xf8ff, "private use");
        QVERIFY2(!QStringView(u"锛銆鍜鏈鐨勫").contains(c), qPrintable(QString(c)));
        lost += u == 0xfffd;
    }
    int listed = 0;
    for (const Problem &problem : read->problems)
        listed += problem.kind == ProblemKind::CharacterLost;
    QCOMPARE(listed, lost);
}

SUITE_TEST(TextReaderTest)
#include "tst_textreader.moc"
