// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/suite.h"
#include "text/doubleencoding.h"

#include "text/encoding.h"
#include "text/gbktable.h"

#include <QFile>
#include <QTest>

using namespace PlanLens;

class DoubleEncodingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void restores_data();
    void restores();
    void restoresWhatTheEuroSignStandsFor();
    void leavesCorrectText_data();
    void leavesCorrectText();
    void settlesLostLastBytes_data();
    void settlesLostLastBytes();
    void reportsTheStretch();
    void readsTheRealReport();
};

/// What a reader of GBK makes of the UTF-8 of a text: bytes it cannot read become U+FFFD.
static QString misread(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const GbkTable &table = GbkTable::instance();
    QString result;
    for (int i = 0; i < bytes.size();) {
        const int lead = std::uint8_t(bytes.at(i));
        if (lead < 0x80) {
            result.append(QChar(lead));
            ++i;
            continue;
        }
        const int trail = i + 1 < bytes.size() ? std::uint8_t(bytes.at(i + 1)) : 0;
        QChar found = QChar::ReplacementCharacter;
        for (int c = 0x80; lead > 0x80 && trail >= 0x40 && c < 0x10000; ++c) {
            if (table.code(QChar(c)) == (lead << 8 | trail))
                found = QChar(c);
        }
        result.append(found);
        i += found == QChar::ReplacementCharacter ? 1 : 2;
    }
    return result;
}

/// Paragraphs that were misread one by one, as the elements of a page are.
static QString misreadEach(const QStringList &elements)
{
    QString result;
    for (const QString &element : elements)
        result += misread(element);
    return result;
}

void DoubleEncodingTest::restores_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("prose") << QStringLiteral(
        "全国工农业总产值平均每年递增百分之四点二，粮食总产量达到七千亿斤；");
    QTest::newRow("with lost bytes")
        << QStringLiteral("一九八五年，技术改造和所有通信“适”者递增百分之八十。总的来说、考虑");
    QTest::newRow("figures") << QStringLiteral(
        "1985年总产值是8710亿元，增长了21.7%，其中：工业5%（不变价格）");
    QTest::newRow("indented paragraphs")
        << QStringLiteral("　　第一、控制基本建设。　　第二、整顿企业；");
    QTest::newRow("lines") << QStringLiteral("主要指标\n粮食产量\t亿斤\n棉花产量\t万担");
}

void DoubleEncodingTest::restores()
{
    QFETCH(QString, text);
    const QString wrong = misread(text);
    QVERIFY(wrong != text);
    const RestoredText restored = restoreDoubleEncoding(wrong);
    QCOMPARE(restored.text, text);
    QCOMPARE(restored.repaired.size(), 1);
}

void DoubleEncodingTest::restoresWhatTheEuroSignStandsFor()
{
    const QString text = QStringLiteral("一九八五年技术改造大计划");
    QString wrong = misread(text);
    QVERIFY(wrong.contains(QChar::ReplacementCharacter));
    wrong.replace(QChar::ReplacementCharacter, QChar(0x20AC));
    QCOMPARE(restoreDoubleEncoding(wrong).text, text);
}

void DoubleEncodingTest::leavesCorrectText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("prose") << QStringLiteral("地区生产总值增长6%左右，城镇调查失业率5.5%以内。");
    QTest::newRow("rare characters") << QStringLiteral(
        "綦江区、潼南区、酉阳县、涪陵区、忠县、垫江、彭水、黔江、瓯海、亳州、濮阳");
    QTest::newRow("lost characters") << QStringLiteral("改\uFFFD和技术\uFFFD\uFFFD进步，耗费€100");
    QTest::newRow("too short to tell") << misread(QStringLiteral("单位"));
    QTest::newRow("rare ones that are valid UTF-8") << QStringLiteral("浜屻銆鍥藉锛鐨");
    QTest::newRow("traditional") << QStringLiteral("國民經濟和社會發展計劃執行情況與計劃草案報告");
    QTest::newRow("symbols") << QStringLiteral("●■◆○△▽▲※→①②③⑴⑵Ⅰ ㎡‰℃×÷±≥≤∶");
    QTest::newRow("empty") << QString();
}

void DoubleEncodingTest::leavesCorrectText()
{
    QFETCH(QString, text);
    const RestoredText restored = restoreDoubleEncoding(text);
    QCOMPARE(restored.text, text);
    QVERIFY(restored.repaired.isEmpty());
}

void DoubleEncodingTest::settlesLostLastBytes_data()
{
    QTest::addColumn<QStringList>("elements");
    QTest::addColumn<QString>("text");
    const QString next = QStringLiteral("　　第二段文");
    QTest::newRow("full stop before a paragraph")
        << QStringList{QStringLiteral("国民经济的现代化进程。"), next}
        << QStringLiteral("国民经济的现代化进程。　　第二段文");
    QTest::newRow("any character before a paragraph")
        << QStringList{QStringLiteral("重点和企业的技术改造"), next}
        << QStringLiteral("重点和企业的技术改\uFFFD　　第二段文");
    QTest::newRow("a zero in Chinese numerals")
        << QStringList{QStringLiteral("完成于一九八〇"), next}
        << QStringLiteral("完成于一九八\uFFFD　　第二段文");
    QTest::newRow("missing bracket")
        << QStringList{QStringLiteral("载于《人民日报》"), QStringLiteral(" 1982")}
        << QStringLiteral("载于《人民日报》 1982");
    QTest::newRow("colon or exclamation mark")
        << QStringList{QStringLiteral("各位同志代表："), next}
        << QStringLiteral("各位同志代表\uFFFD　　第二段文");
    QTest::newRow("before ASCII") << QStringList{QStringLiteral("人民日报第"),
                                                 QStringLiteral("1版面")}
                                  << QStringLiteral("人民日报\uFFFD1版面");
}

void DoubleEncodingTest::settlesLostLastBytes()
{
    QFETCH(QStringList, elements);
    QFETCH(QString, text);
    const QString wrong = misreadEach(elements);
    QVERIFY2(wrong.contains(QChar::ReplacementCharacter), "nothing was lost: no test");
    QCOMPARE(restoreDoubleEncoding(wrong).text, text);
}

void DoubleEncodingTest::reportsTheStretch()
{
    const QString before = QStringLiteral("第一个五年计划的目标。\t \t");
    const QString text = QStringLiteral("二、关于基本建设的规模");
    const RestoredText restored =
        restoreDoubleEncoding(before + misread(text) + QStringLiteral("\n完"));
    QCOMPARE(restored.text, before + text + QStringLiteral("\n完"));
    QCOMPARE(restored.repaired, QList{SourceRange(int(before.size()), int(text.size()))});
}

void DoubleEncodingTest::readsTheRealReport()
{
    QFile file(QStringLiteral(PLANLENS_REPORTS "/national_planreport_1982_6th5yp_oneline.txt"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the folder of real reports is not there");
    const auto decoded = decodeText(file.readAll());
    QVERIFY(decoded);
    QVERIFY(!decoded->repaired.isEmpty());
    // 1320 bytes were lost; few of them stand where they cannot be told.
    QVERIFY2(decoded->lost.size() <= 10, qPrintable(QString::number(decoded->lost.size())));
    for (const char16_t wrong : u"銆锛鐨勬鍜") {
        if (wrong)
            QVERIFY2(!decoded->text.contains(QChar(wrong)), qPrintable(QString(QChar(wrong))));
    }
    for (QChar c : decoded->text)
        QVERIFY(c.category() != QChar::Other_PrivateUse);
}

SUITE_TEST(DoubleEncodingTest)
#include "tst_doubleencoding.moc"
