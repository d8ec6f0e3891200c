// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/readpage.h"
#include "support/suite.h"

#include "webpages/htmltree.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace PlanLens;
using namespace PlanLens::Testing;

/// Pages that are made to hurt: each is read, or refused with the limit that it breaks.
class HtmlHostileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refused_data();
    void refused();
    void survived_data();
    void survived();
    void cancelled();
};

static const QByteArray report = "<p>长岭市2022年政府工作报告</p><p>全年粮食产量63万吨。</p>";

void HtmlHostileTest::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("limit");
    QTest::newRow("deep") << QByteArray("<div>").repeated(5000) + report << "400";
    QTest::newRow("deep tables") << QByteArray("<table><tr><td>").repeated(2000) + report << "400";
    QByteArray attributes = "<p";
    for (int i = 0; i < 80'000; ++i)
        attributes += " a" + QByteArray::number(i) + "=''";
    QTest::newRow("attributes") << attributes + ">" + report << "500";
    QTest::newRow("attributes without values")
        << "<p" + QByteArray(" a b").repeated(5000) + ">" + report << "500";
    QTest::newRow("nodes") << report + QByteArray("<br>").repeated(1'100'000) << "1,000,000";
    QTest::newRow("markup") << report + QByteArray("<!-- 63 -->").repeated(2'600'000) << "24";
    QTest::newRow("columns")
        << report + "<table>" +
               (QByteArray("<tr>") + QByteArray("<td colspan=1000>6").repeated(20)).repeated(20) +
               "</table>"
        << "100,000";
    QTest::newRow("rows") << report + "<table><tr><td rowspan=60000>6<td>5" +
                                 QByteArray("<tr><td>6").repeated(60'000) + "</table>"
                          << "100,000";
    QTest::newRow("paragraphs") << QByteArray("<p>6").repeated(210'000) << "80,000";
    QTest::newRow("text") << report + "<p>" + QByteArray("六").repeated(4'100'000) << "4,000,000";
}

void HtmlHostileTest::refused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, limit);
    const auto outcome = readBytes(bytes, QStringLiteral("page.html"));
    const auto *error = std::get_if<ReadError>(&outcome);
    QVERIFY(error);
    QCOMPARE(error->kind, ReadErrorKind::TooMuch);
    QVERIFY2(reason(*error).contains(limit), qPrintable(reason(*error)));
}

void HtmlHostileTest::survived_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("attributes of a comment")
        << "<!-- <p" + QByteArray(" a b").repeated(5000) + ">-->" + report;
    QTest::newRow("name without a blank")
        << "<html><body class='" + QByteArray("a-").repeated(500'000) + "'>" + report;
    QTest::newRow("words of a script")
        << "<script>if (a<b " + QByteArray("a b ").repeated(5000) + ") {}</script>" + report;
    QTest::newRow("cut off in a tag") << report + "<p class='";
    QTest::newRow("cut off in a comment") << report + "<!-- ";
    QTest::newRow("cut off in an entity") << report + "<p>63&#";
    QTest::newRow("entities beyond Unicode") << report + "<p>63&#x110000;&#xD800;&#0;。</p>";
    QTest::newRow("end tags") << report + QByteArray("</b></p></table>").repeated(20'000);
    QTest::newRow("formats that cross") << report + QByteArray("<b><i></b>").repeated(100);
    QTest::newRow("NULs") << report + QByteArray("<p>6\0"
                                                 "3</p>",
                                                 11);
    QTest::newRow("spans of nonsense")
        << report + "<table><tr><td colspan=-5 rowspan=-7>6<td colspan=99999999999999>7"
                    "<td rowspan=x>8</table>";
    QTest::newRow("cells without a row") << report + "<td>6</td><tr><th>7";
    QTest::newRow("mail without an end")
        << QByteArray("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=a\n\n--a\n"
                      "Content-Type: text/html\n\n") +
               report;
}

void HtmlHostileTest::survived()
{
    QFETCH(QByteArray, bytes);
    const ReadReport read = readPage(bytes);
    QVERIFY(textsIn(read).contains(QStringLiteral("全年粮食产量63万吨。")));
}

void HtmlHostileTest::cancelled()
{
    const QByteArray bytes = report + QByteArray("<p><b>6</b></p>").repeated(190'000);
    int asked = 0;
    const auto outcome =
        readBytes(bytes, QStringLiteral("page.html"), [&asked] { return ++asked > 3; });
    QVERIFY(std::holds_alternative<ReadCancelled>(outcome));
    QVERIFY(asked < 10);
}

SUITE_CORE_TEST(HtmlHostileTest)
#include "tst_htmlhostile.moc"
