// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/suite.h"
#include "text/encoding.h"

#include <QFile>
#include <QStringEncoder>
#include <QTest>

#include <random>

using namespace PlanLens;

class EncodingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheEncoding_data();
    void tellsTheEncoding();
    void keepsLineEnds();
    void linesEndWithAnyReturn();
    void takesStrayNulsOut();
    void readsTheBlankOfGbk();
    void readsBig5();
    void refusesBinary_data();
    void refusesBinary();
    void countsDamagedBytes();
    void readsRealReports_data();
    void readsRealReports();
};

static const QString sample = QStringLiteral("地区生产总值增长６％左右，城镇新增就业60万人以上。\n"
                                             "一、主要指标：居民消费价格涨幅2.1％；\n");

// "地区生产总值增长6%。\r\n" in the codes of GB 2312.
static const QByteArray gb2312 =
    QByteArrayLiteral("\xb5\xd8\xc7\xf8\xc9\xfa\xb2\xfa\xd7\xdc\xd6\xb5\xd4\xf6\xb3\xa4"
                      "6%\xa1\xa3\r\n");

static QByteArray utf16(const QString &text, QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding, QStringConverter::Flag::Stateless);
    return encoder.encode(text);
}

void EncodingTest::tellsTheEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("text");

    const QByteArray little = utf16(sample, QStringConverter::Utf16LE);
    const QByteArray big = utf16(sample, QStringConverter::Utf16BE);
    const QString gbText = QStringLiteral("地区生产总值增长6%。\r\n");
    QTest::newRow("utf-8") << sample.toUtf8() << QStringLiteral("UTF-8") << sample;
    QTest::newRow("utf-8, marked")
        << QByteArray("\xef\xbb\xbf") + sample.toUtf8() << QStringLiteral("UTF-8") << sample;
    QTest::newRow("ascii") << QByteArray("GDP 5%\n") << QStringLiteral("UTF-8")
                           << QStringLiteral("GDP 5%\n");
    QTest::newRow("utf-16 little, marked")
        << QByteArray("\xff\xfe") + little << QStringLiteral("UTF-16LE") << sample;
    QTest::newRow("utf-16 big, marked")
        << QByteArray("\xfe\xff") + big << QStringLiteral("UTF-16BE") << sample;
    QTest::newRow("utf-16 little") << little << QStringLiteral("UTF-16LE") << sample;
    QTest::newRow("utf-16 big") << big << QStringLiteral("UTF-16BE") << sample;
    QTest::newRow("gb 2312") << gb2312 << QStringLiteral("GB18030") << gbText;
    // U+20087 has a code of four bytes, U+9555 one of GBK alone.
    QTest::newRow("gb 18030") << gb2312.repeated(3) + QByteArray("\xe9\x46\x95\x32\x90\x31")
                              << QStringLiteral("GB18030")
                              << gbText.repeated(3) +
                                     QString::fromUtf8("\xe9\x95\x95\xf0\xa0\x82\x87");
    QTest::newRow("carriage returns alone")
        << QByteArray("1\r2\r") << QStringLiteral("UTF-8") << QStringLiteral("1\n2\n");
}

void EncodingTest::tellsTheEncoding()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    QFETCH(QString, text);
    const auto decoded = decodeText(bytes);
    QVERIFY(decoded);
    QCOMPARE(decoded->encoding, encoding);
    QCOMPARE(decoded->text, text);
    QVERIFY(decoded->repaired.isEmpty());
    QVERIFY(decoded->lost.isEmpty());
}

void EncodingTest::keepsLineEnds()
{
    QCOMPARE(decodeText("1\r\n2\r\n")->text, QStringLiteral("1\r\n2\r\n"));
}

void EncodingTest::linesEndWithAnyReturn()
{
    QCOMPARE(decodeText("1\r2\n3\r\n4\r\r\n5\r")->text, QStringLiteral("1\n2\n3\r\n4\r\r\n5\n"));
}

void EncodingTest::takesStrayNulsOut()
{
    QByteArray bytes = sample.toUtf8();
    const QByteArray nul(1, '\0');
    const auto decoded = decodeText(bytes + nul + bytes + nul);
    QVERIFY(decoded);
    QCOMPARE(decoded->text, sample + sample);
    QCOMPARE(decoded->nuls, 2);
    QCOMPARE(decoded->nulLine, 3);
    QCOMPARE(decodeText(bytes)->nuls, 0);
}

void EncodingTest::readsTheBlankOfGbk()
{
    const auto decoded = decodeText(QByteArray("\xa3\xa0\xa3\xa0") + gb2312.repeated(2));
    QVERIFY(decoded);
    QVERIFY(decoded->text.startsWith(QStringLiteral("\u3000\u3000地区")));
}

void EncodingTest::readsBig5()
{
    // 各位代表：現在報告經濟發展計劃的執行情況，生產總值增長6%。
    const QByteArray bytes =
        "\xa6\x55\xa6\xec\xa5\x4e\xaa\xed\xa1\x47\xb2\x7b\xa6\x62\xb3\xf8\xa7\x69\xb8\x67"
        "\xc0\xd9\xb5\x6f\xae\x69\xad\x70\xb9\xba\xaa\xba\xb0\xf5\xa6\xe6\xb1\xa1\xaa\x70"
        "\xa1\x41\xa5\xcd\xb2\xa3\xc1\x60\xad\xc8\xbc\x57\xaa\xf8\x36\x25\xa1\x43";
    const auto decoded = decodeText(bytes);
    QVERIFY(decoded);
    QCOMPARE(decoded->encoding, QStringLiteral("Big5"));
    QCOMPARE(decoded->text,
             QStringLiteral("各位代表：現在報告經濟發展計劃的執行情況，生產總值增長6%。"));
}

void EncodingTest::refusesBinary_data()
{
    QTest::addColumn<QByteArray>("bytes");
    std::mt19937 random(7);
    QByteArray noise(8 * 1024 * 1024, Qt::Uninitialized);
    for (char &c : noise)
        c = char(random());
    QByteArray highNoise(1024 * 1024, Qt::Uninitialized);
    for (char &c : highNoise)
        c = char(0x80 | random());
    QTest::newRow("noise") << noise;
    QTest::newRow("noise of high bytes") << highNoise;
    QTest::newRow("noise after a mark") << QByteArray("\xff\xfe") + noise;
    QTest::newRow("zeros") << QByteArray(1000, '\0');
    QTest::newRow("text with many zeros") << sample.toUtf8().replace("，", QByteArray(3, '\0'));
    QTest::newRow("control characters") << QByteArray("\x01\x02\x03\x04\x05\x06 text");
    QTest::newRow("executable") << QByteArray("\x7f"
                                              "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0",
                                              18);
}

void EncodingTest::refusesBinary()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!decodeText(bytes));
}

void EncodingTest::countsDamagedBytes()
{
    QByteArray bytes = sample.repeated(20).toUtf8();
    bytes.chop(2); // cut off inside the last character: "；\n"
    const auto decoded = decodeText(bytes);
    QVERIFY(decoded);
    QCOMPARE(decoded->encoding, QStringLiteral("UTF-8"));
    QCOMPARE(decoded->lost, QList<int>{int(decoded->text.size()) - 1});
    QCOMPARE(decoded->text.back(), QChar(QChar::ReplacementCharacter));
}

void EncodingTest::readsRealReports_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("phrase");
    const QString utf8 = QStringLiteral("UTF-8");
    const QString gbk = QStringLiteral("GB18030");
    QTest::newRow("000") << QStringLiteral("000_5adb298ee1a05903.txt") << utf8
                         << QStringLiteral("重庆市");
    QTest::newRow("2012, GBK, CRLF")
        << QStringLiteral("hailar_district_gwr_2012_gbk.txt") << gbk << QStringLiteral("海拉尔区");
    QTest::newRow("2013, GBK, CRLF")
        << QStringLiteral("hailar_district_gwr_2013_gbk.txt") << gbk << QStringLiteral("海拉尔区");
    QTest::newRow("2014, GBK, CRLF")
        << QStringLiteral("hailar_district_gwr_2014_gbk.txt") << gbk << QStringLiteral("海拉尔区");
}

void EncodingTest::readsRealReports()
{
    QFETCH(QString, name);
    QFETCH(QString, encoding);
    QFETCH(QString, phrase);
    QFile file(QStringLiteral(PLANLENS_REPORTS "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the folder of real reports is not there");
    const auto decoded = decodeText(file.readAll());
    QVERIFY(decoded);
    QCOMPARE(decoded->encoding, encoding);
    QVERIFY(decoded->text.contains(phrase));
    QVERIFY(decoded->lost.isEmpty());
    QVERIFY(decoded->repaired.isEmpty());
}

SUITE_TEST(EncodingTest)
#include "tst_encoding.moc"
