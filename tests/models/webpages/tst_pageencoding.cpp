// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/readpage.h"
#include "support/suite.h"

#include "webpages/pagetext.h"

#include <QTest>

using namespace PlanLens;
using namespace PlanLens::Testing;

/// The encoding of a page: by its mark, by what it is valid in, by what it says.
class PageEncodingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodings_data();
    void encodings();
    void named_data();
    void named();
    void pages_data();
    void pages();
};

// 产量63万吨
static const QByteArray inUtf8 = QByteArrayLiteral("产量63万吨");
static const QByteArray inGbk = QByteArrayLiteral("\xb2\xfa\xc1\xbf"
                                                  "63\xcd\xf2\xb6\xd6");
// 產量63萬噸
static const QByteArray inBig5 = QByteArrayLiteral("\xb2\xa3\xb6\x71"
                                                   "63\xb8\x55\xbe\xb7");

static QByteArray page(const QByteArray &meta, const QByteArray &text)
{
    return "<html><head>" + meta + "</head><body><p>" + text + "</p></body></html>";
}

static QByteArray meta(const QByteArray &charset)
{
    return "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=" + charset + "\">";
}

void PageEncodingTest::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    const auto utf16 = [](const QByteArray &utf8) {
        const QString text = QChar(QChar::ByteOrderMark) + QString::fromUtf8(utf8);
        return QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    };
    QTest::newRow("UTF-8 that says so") << page("<meta charset=utf-8>", inUtf8) << "UTF-8";
    QTest::newRow("UTF-8 with a mark") << "\xef\xbb\xbf" + page({}, inUtf8) << "UTF-8";
    QTest::newRow("UTF-8 that says GBK") << page(meta("gb2312"), inUtf8) << "UTF-8";
    QTest::newRow("GBK that says so") << page(meta("gb2312"), inGbk) << "GB18030";
    QTest::newRow("GBK that says nothing") << page({}, inGbk) << "GB18030";
    QTest::newRow("GBK that says UTF-8") << page("<meta charset='UTF-8'/>", inGbk) << "GB18030";
    QTest::newRow("Big5 that says so") << page(meta("big5"), inBig5) << "Big5";
    QTest::newRow("UTF-16 with a mark") << utf16(page({}, inUtf8)) << "UTF-16LE";
}

void PageEncodingTest::encodings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    const ReadReport read = readPage(bytes);
    QCOMPARE(read.report.encoding, encoding);
    // A few characters do not tell that a text is in traditional script.
    const bool traditional = encoding == u"Big5";
    QCOMPARE(textsIn(read).first(),
             traditional ? QStringLiteral("產量63萬噸") : QStringLiteral("产量63万吨"));
    QCOMPARE(read.report.format, QStringLiteral("html"));
}

void PageEncodingTest::named_data()
{
    QTest::addColumn<QByteArray>("markup");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("quoted") << QByteArray("<META charset=\"GBK\">") << QByteArray("gbk");
    QTest::newRow("in a type") << meta("GB2312") << QByteArray("gb2312");
    QTest::newRow("second") << QByteArray("<meta name=a content=b><meta charset = big5 >")
                            << QByteArray("big5");
    QTest::newRow("cut off") << QByteArray("<meta charset=") << QByteArray();
    QTest::newRow("none") << QByteArray("<p>charset=gbk</p>") << QByteArray();
}

void PageEncodingTest::named()
{
    QFETCH(QByteArray, markup);
    QFETCH(QByteArray, name);
    QCOMPARE(encodingNamedBy(markup), name);
}

void PageEncodingTest::pages_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isPage");
    QTest::newRow("page") << QByteArray("<!DOCTYPE html><title>甲</title>") << true;
    QTest::newRow("XHTML") << QByteArray("<?xml version='1.0'?>\n<html xmlns='x'>") << true;
    QTest::newRow("comment first") << QByteArray("<!-- 甲 --><div>乙</div>") << true;
    QTest::newRow("paragraph") << QByteArray("\n<P class=a>甲") << true;
    QTest::newRow("bold word in a page")
        << QByteArray("<b>甲</b><p>乙</p><p>丙</p><p>丁</p>") << true;
    QTest::newRow("bold word in a text") << QByteArray("<b>甲</b>\n乙") << false;
    QTest::newRow("brackets of a text") << QByteArray("<甲>\n乙") << false;
    QTest::newRow("other XML") << QByteArray("<?xml version='1.0'?><a/>") << false;
    QTest::newRow("text") << QByteArray("甲<p>") << false;
}

void PageEncodingTest::pages()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isPage);
    QCOMPARE(isHtml(bytes), isPage);
}

SUITE_CORE_TEST(PageEncodingTest)
#include "tst_pageencoding.moc"
