// SPDX-License-Identifier: GPL-3.0-or-later
#include "converting/legacyreader.h"
#include "converting/officeconverter.h"
#include "opening/readfile.h"
#include "support/programscript.h"
#include "support/readfailure.h"
#include "support/suite.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace PlanLens;
using namespace PlanLens::Testing;

class LegacyReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatToInstall();
    void toldByItsProgram_data();
    void toldByItsProgram();
    void programThatFails();
    void cancelledWhileItRuns();
    void groupsWithoutEnd();
    void readsRtf();
    void readsDoc();
    void readsXls();

private:
    QString script(const QByteArray &commands);

    QTemporaryDir m_folder;
};

// 产量63万吨。 and a table of two rows, as a word processor writes them.
static const QByteArray rtf =
    "{\\rtf1\\ansi\\ansicpg936\\uc0{\\fonttbl{\\f0 a;}}\\f0 "
    "\\u38271\\u23725\\u24066 2022\\u24180\\u25919\\u24220\\u24037\\u20316\\u25253\\u21578\\par "
    "\\u20135\\u37327 63\\u19975\\u21544\\u12290\\par}";

static ReadOutcome readWithinLimits(const LegacyReader &reader, const QByteArray &bytes,
                                    const QString &file)
{
    return withinLimits<ReadOutcome>(file, {}, [&] { return reader.read(bytes, file); });
}

/// A program in the place of LibreOffice.
QString LegacyReaderTest::script(const QByteArray &commands)
{
    return programScript(m_folder.filePath(QStringLiteral("office")), commands);
}

void LegacyReaderTest::saysWhatToInstall()
{
    const LegacyReader reader{QString()};
    QVERIFY(reader.accepts(rtf));
    const ReadError error = errorOf(reader.read(rtf, QStringLiteral("a.rtf")));
    QCOMPARE(error.kind, ReadErrorKind::NeedsOffice);
    QVERIFY(reason(error).contains(QStringLiteral("libreoffice-writer")));
}

/// A file of an older office program: the id of the program, and names of streams.
static QByteArray legacyFile(quint32 program, const QByteArrayList &names)
{
    constexpr qsizetype sector = 512;
    QByteArray bytes(2 * sector, '\0');
    bytes.replace(0, 8, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
    bytes[30] = 9; // the directory follows the header
    qToLittleEndian(program, bytes.data() + sector + 80);
    for (const QByteArray &name : names)
        bytes += name;
    return bytes;
}

static QByteArray utf16(QStringView name)
{
    return {reinterpret_cast<const char *>(name.utf16()), name.size() * 2};
}

void LegacyReaderTest::toldByItsProgram_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("accepted");
    const QByteArray word = utf16(u"WordDocument");
    const QByteArray slides = utf16(u"PowerPoint Document");
    const QByteArray book = utf16(u"Book");
    QTest::newRow("slides in a document") << legacyFile(0x00020906, {slides, word}) << true;
    QTest::newRow("a document in slides") << legacyFile(0x64818d10, {slides, word}) << false;
    QTest::newRow("workbook") << legacyFile(0x00020820, {}) << true;
    QTest::newRow("no program, slides in a document") << legacyFile(0, {slides, word}) << true;
    QTest::newRow("no program, slides") << legacyFile(0, {slides}) << false;
    QTest::newRow("a word in a text") << legacyFile(0, {utf16(u"Bookmark")}) << false;
    QTest::newRow("an old workbook")
        << legacyFile(0, {book.leftJustified(64, '\0') + QByteArray("\x0a\0", 2)}) << true;
}

void LegacyReaderTest::toldByItsProgram()
{
    QFETCH(QByteArray, bytes);
    QTEST(LegacyReader(QString()).accepts(bytes), "accepted");
}

void LegacyReaderTest::programThatFails()
{
    const LegacyReader reader(script("exit 1"));
    const ReadError error = errorOf(reader.read(rtf, QStringLiteral("a.rtf")));
    QCOMPARE(error.kind, ReadErrorKind::Damaged);
    QCOMPARE(error.file, QStringLiteral("a.rtf"));
}

void LegacyReaderTest::cancelledWhileItRuns()
{
    const QString begun = m_folder.filePath(QStringLiteral("begun"));
    const QString ended = m_folder.filePath(QStringLiteral("ended"));
    const LegacyReader reader(script(longWork(begun, ended)));
    const auto outcome = withinLimits<ReadOutcome>(
        QStringLiteral("a.rtf"), [&] { return QFile::exists(begun); },
        [&] { return reader.read(rtf, QStringLiteral("a.rtf")); });
    QVERIFY(std::holds_alternative<ReadCancelled>(outcome));
    QVERIFY(QFile::exists(begun) && !QFile::exists(ended));
}

/// They are not handed on; pictures, and braces of the text, are no groups.
void LegacyReaderTest::groupsWithoutEnd()
{
    const LegacyReader reader(script("exit 1"));
    const auto read = [&](const QByteArray &middle) {
        const QString name = QStringLiteral("a.rtf");
        return errorOf(readWithinLimits(reader, "{\\rtf1 " + middle + "}", name));
    };
    const ReadError deep = read(QByteArray(20'000, '{'));
    QCOMPARE(deep.kind, ReadErrorKind::TooMuch);
    QVERIFY(!deep.detail.isEmpty());
    for (const QByteArray &sound :
         {QByteArray("\\{").repeated(20'000), QByteArray("{\\b x}").repeated(20'000),
          "{\\pict\\bin20000 " + QByteArray(20'000, '{') + "}", QByteArray("{\\bin999999999999 x")})
        QCOMPARE(read(sound).kind, ReadErrorKind::Damaged); // by the program
}

void LegacyReaderTest::readsRtf()
{
    if (officeProgram().isEmpty())
        QSKIP("LibreOffice is not installed");
    const auto outcome = readBytes(rtf, QStringLiteral("a.rtf"));
    const auto *read = std::get_if<ReadReport>(&outcome);
    QVERIFY2(read, qPrintable(reason(errorOf(outcome))));
    QCOMPARE(read->report.format, QStringLiteral("rtf"));
    QCOMPARE(read->report.blocks.last().text.text(), QStringLiteral("产量63万吨。"));
}

void LegacyReaderTest::readsDoc()
{
    QFile file(QStringLiteral(PLANLENS_REPORTS "/formats/004.doc"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the real report is not there");
    if (officeProgram().isEmpty())
        QSKIP("LibreOffice is not installed");
    const QByteArray bytes = file.readAll();
    const auto outcome = readBytes(bytes, QStringLiteral("004.doc"));
    const auto *read = std::get_if<ReadReport>(&outcome);
    QVERIFY2(read, qPrintable(reason(errorOf(outcome))));
    QCOMPARE(read->report.format, QStringLiteral("doc"));
    QVERIFY(std::any_of(read->report.blocks.begin(), read->report.blocks.end(), [](const Block &b) {
        return b.kind == BlockKind::Table && b.table.rows.size() > 10;
    }));
}

/// Whether LibreOffice is here with Calc, which is a package of its own.
static bool hasCalc()
{
    const QString folder = QFileInfo(officeProgram()).canonicalPath();
    return QFile::exists(folder + QStringLiteral("/libsclo.so"));
}

void LegacyReaderTest::readsXls()
{
    // A workbook of one's own as LibreOffice saves it: the other way round.
    if (officeProgram().isEmpty())
        QSKIP("LibreOffice is not installed");
    const QByteArray csv =
        QStringLiteral("竹林镇主要指标,\n指标,2022年完成\n竹器产量（万件）,56.1\n").toUtf8();
    const auto saved = convertedByOffice(
        csv, {QStringLiteral("csv"), QStringLiteral("xls:MS Excel 97")}, officeProgram());
    const auto *xls = std::get_if<QByteArray>(&saved);
    if (!xls && !hasCalc())
        QSKIP("LibreOffice Calc is not installed");
    const auto *failed = std::get_if<ReadError>(&saved);
    QVERIFY2(xls, failed ? qPrintable(reason(*failed)) : "cancelled");
    QVERIFY(LegacyReader(QString()).accepts(*xls));
    QCOMPARE(errorOf(LegacyReader(QString()).read(*xls, QStringLiteral("a.xls"))).kind,
             ReadErrorKind::NeedsOffice);
    const auto outcome = readBytes(*xls, QStringLiteral("a.xls"));
    const auto *read = std::get_if<ReadReport>(&outcome);
    QVERIFY2(read, qPrintable(reason(errorOf(outcome))));
    QCOMPARE(read->report.format, QStringLiteral("xls"));
    QVERIFY(read->report.source().contains(QStringLiteral("56.1")));
}

SUITE_CORE_TEST(LegacyReaderTest)
#include "tst_legacyreader.moc"
