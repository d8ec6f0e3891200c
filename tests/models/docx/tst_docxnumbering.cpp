// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/docxnumbering.h"
#include "reading/listnumber.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;

class DocxNumberingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formats_data();
    void formats();
    void countsAndRestarts();
    void listsWithOneDefinitionGoOn();
    void overriddenStart();
    void bulletsHaveNoNumber();
    void unknownListsHaveNoNumber();
};

static DocxNumbering numbering(const char *content)
{
    return DocxNumbering::parse(
        QByteArray("<w:numbering "
                   "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">") +
        content + "</w:numbering>");
}

static const char *const outline =
    "<w:abstractNum w:abstractNumId=\"5\">"
    "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/>"
    "<w:lvlText w:val=\"%1、\"/></w:lvl>"
    "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/>"
    "<w:lvlText w:val=\"%2.\"/></w:lvl></w:abstractNum>"
    "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"5\"/></w:num>"
    "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"5\"/></w:num>"
    "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"5\"/>"
    "<w:lvlOverride w:ilvl=\"1\"><w:startOverride w:val=\"7\"/></w:lvlOverride></w:num>";

void DocxNumberingTest::formats_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("printed");
    const auto row = [](int number, const char *format, const QString &printed) {
        QTest::addRow("%d %s", number, format) << number << QString::fromLatin1(format) << printed;
    };
    row(7, "decimal", QStringLiteral("7"));
    row(1, "chineseCounting", QStringLiteral("一"));
    row(10, "chineseCounting", QStringLiteral("十"));
    row(12, "chineseCountingThousand", QStringLiteral("十二"));
    row(20, "chineseCounting", QStringLiteral("二十"));
    row(105, "chineseCounting", QStringLiteral("一百零五"));
    row(110, "chineseCounting", QStringLiteral("一百一十"));
    row(2005, "chineseCounting", QStringLiteral("二千零五"));
    row(1980, "ideographDigital", QStringLiteral("一九八〇"));
    row(12, "decimalFullWidth", QStringLiteral("１２"));
    row(3, "decimalEnclosedCircle", QStringLiteral("③"));
    row(14, "upperRoman", QStringLiteral("XIV"));
    row(4, "lowerRoman", QStringLiteral("iv"));
    row(28, "lowerLetter", QStringLiteral("bb"));
    row(0, "upperRoman", QStringLiteral("0"));
}

void DocxNumberingTest::formats()
{
    QFETCH(int, number);
    QFETCH(QString, format);
    QFETCH(QString, printed);
    QCOMPARE(listNumber(number, format), printed);
}

void DocxNumberingTest::countsAndRestarts()
{
    DocxNumbering lists = numbering(outline);
    const QString one = QStringLiteral("1");
    QCOMPARE(lists.next(one, 0), QStringLiteral("一、"));
    QCOMPARE(lists.next(one, 1), QStringLiteral("1."));
    QCOMPARE(lists.next(one, 1), QStringLiteral("2."));
    QCOMPARE(lists.next(one, 0), QStringLiteral("二、"));
    QCOMPARE(lists.next(one, 1), QStringLiteral("1."));
}

void DocxNumberingTest::listsWithOneDefinitionGoOn()
{
    DocxNumbering lists = numbering(outline);
    QCOMPARE(lists.next(QStringLiteral("1"), 0), QStringLiteral("一、"));
    QCOMPARE(lists.next(QStringLiteral("2"), 0), QStringLiteral("二、"));
}

void DocxNumberingTest::overriddenStart()
{
    DocxNumbering lists = numbering(outline);
    QCOMPARE(lists.next(QStringLiteral("1"), 1), QStringLiteral("1."));
    QCOMPARE(lists.next(QStringLiteral("3"), 1), QStringLiteral("7."));
    QCOMPARE(lists.next(QStringLiteral("3"), 1), QStringLiteral("8."));
}

void DocxNumberingTest::bulletsHaveNoNumber()
{
    DocxNumbering lists =
        numbering("<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\">"
                  "<w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"\xEF\x82\xB7\"/></w:lvl>"
                  "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>");
    QCOMPARE(lists.next(QStringLiteral("1"), 0), QString());
}

void DocxNumberingTest::unknownListsHaveNoNumber()
{
    DocxNumbering lists = numbering(outline);
    QCOMPARE(lists.next(QStringLiteral("9"), 0), QString());
    QCOMPARE(lists.next(QStringLiteral("1"), 9), QString());
    QCOMPARE(lists.next(QStringLiteral("1"), -1), QString());
    QCOMPARE(DocxNumbering::parse("no XML").next(QStringLiteral("1"), 0), QString());
}

SUITE_TEST(DocxNumberingTest)
#include "tst_docxnumbering.moc"
