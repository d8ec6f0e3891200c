// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/docxnumbering.h"
#include "support/readdocx.h"
#include "support/suite.h"

#include <QTest>

#include <limits>

using namespace PlanLens;
using namespace PlanLens::Testing;

/// Text that a damaged document has lost is told of, with its place and the reason.
class DocxLossesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void notes_data();
    void notes();
    void halfANoteIsNoNote();
    void soundNotes();
    void numbers();
    void embeddedFiles();
    void relationships();
    void numbersAtTheirLimits();
    void measuresWithoutMeasure();
};

static const QByteArray space =
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
    "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

static QByteArray document(const QByteArray &body)
{
    return "<w:document " + space + "><w:body><w:p><w:r><w:t>甲县2022年统计公报</w:t></w:r></w:p>" +
           body + "</w:body></w:document>";
}

static QByteArray related(const QByteArray &type)
{
    return "<Relationships><Relationship Id=\"x\" Type=\"office/" + type + "\" Target=\"" + type +
           ".xml\"/></Relationships>";
}

/// A document with one further part; an empty one is missing.
static ReadReport readWith(const QByteArray &body, const QByteArray &type, const QByteArray &part)
{
    QList<std::pair<QByteArray, QByteArray>> parts = {
        {"[Content_Types].xml", "<Types/>"},
        {"word/document.xml", document(body)},
        {"word/_rels/document.xml.rels", related(type)}};
    if (!part.isEmpty())
        parts.append({"word/" + type + ".xml", part});
    auto outcome = readBytes(zipOf(parts), QStringLiteral("a.docx"));
    return std::holds_alternative<ReadReport>(outcome) ? std::get<ReadReport>(outcome)
                                                       : ReadReport{};
}

static QStringList losses(const ReadReport &read)
{
    QStringList found;
    for (const Problem &problem : read.problems) {
        if (problem.kind == ProblemKind::PartSkipped)
            found +=
                QStringLiteral("%1/%2/%3").arg(problem.line).arg(problem.count).arg(problem.text);
    }
    return found;
}

static const QByteArray withNote =
    "<w:p><w:r><w:t>竹器增长5%</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>";
static const QByteArray note =
    "<w:footnote w:id=\"2\"><w:p><w:r><w:t>竹器含竹席。</w:t></w:r></w:p>"
    "</w:footnote>";

void DocxLossesTest::notes_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QString>("why");
    const QByteArray begin = "<w:footnotes " + space + ">";
    QTest::newRow("missing") << QByteArray() << QStringLiteral("word/footnotes.xml");
    QTest::newRow("broken") << begin + "<w:footnote w:id=>" + note + "</w:footnotes>"
                            << QStringLiteral("word/footnotes.xml: line 1");
    QTest::newRow("cut off") << begin + note.left(60)
                             << QStringLiteral("word/footnotes.xml: line 1");
    QTest::newRow("document type")
        << "<!DOCTYPE a [<!ENTITY b \"c\">]>" + begin + note + "</w:footnotes>"
        << QStringLiteral("document type");
    QTest::newRow("too deep") << begin + QByteArray("<w:footnote w:id=\"2\">") +
                                     QByteArray("<w:ins>").repeated(400) +
                                     QByteArray("</w:ins>").repeated(400) +
                                     "</w:footnote></w:footnotes>"
                              << QStringLiteral("nested too deeply");
    QTest::newRow("another") << begin + "<w:footnote w:id=\"3\"/></w:footnotes>"
                             << QStringLiteral("the document does not hold it");
}

void DocxLossesTest::notes()
{
    QFETCH(QByteArray, part);
    QFETCH(QString, why);
    const ReadReport read = readWith(withNote, "footnotes", part);
    const QStringList found = losses(read);
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().startsWith(QStringLiteral("2/1/footnote 2 (")), qPrintable(found[0]));
    QVERIFY2(found.first().contains(why), qPrintable(found[0]));
    QVERIFY(texts(read).contains(QStringLiteral("竹器增长5%")));
}

void DocxLossesTest::halfANoteIsNoNote()
{
    const ReadReport read =
        readWith(withNote, "footnotes",
                 "<w:footnotes " + space + "><w:footnote w:id=\"2\"><w:p><w:r><w:t>增长8");
    QCOMPARE(texts(read).filter(QStringLiteral("增长8")), QStringList());
    QCOMPARE(losses(read).size(), 1);
}

void DocxLossesTest::soundNotes()
{
    const ReadReport read =
        readWith(withNote, "footnotes", "<w:footnotes " + space + ">" + note + "</w:footnotes>");
    QCOMPARE(losses(read), QStringList());
    QVERIFY(texts(read).contains(QStringLiteral("竹器含竹席。")));
}

void DocxLossesTest::numbers()
{
    const QByteArray item = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/>"
                            "</w:numPr></w:pPr><w:r><w:t>竹器增长</w:t></w:r></w:p>";
    const QStringList found =
        losses(readWith("<w:p/>" + item + item, "numbering", "<w:numbering " + space + "><w:num"));
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().startsWith(QStringLiteral("3/2/word/numbering.xml: line 1")),
             qPrintable(found[0]));
}

void DocxLossesTest::embeddedFiles()
{
    const ReadReport read = readWith("<w:altChunk r:id=\"x\"/>", "aFChunk", "<html/>");
    QCOMPARE(losses(read), QStringList(QStringLiteral("2/1/word/aFChunk.xml")));
}

void DocxLossesTest::relationships()
{
    const auto outcome = readBytes(zipOf({{"[Content_Types].xml", "<Types/>"},
                                          {"word/document.xml", document({})},
                                          {"word/_rels/document.xml.rels", "<Relationships><"}}),
                                   QStringLiteral("a.docx"));
    QVERIFY(std::holds_alternative<ReadReport>(outcome));
    const QStringList found = losses(std::get<ReadReport>(outcome));
    QCOMPARE(found.size(), 1);
    QVERIFY(found.first().contains(QStringLiteral("word/_rels/document.xml.rels: line 1")));
}

void DocxLossesTest::numbersAtTheirLimits()
{
    for (const int start : {std::numeric_limits<int>::max(), std::numeric_limits<int>::min()}) {
        DocxNumbering lists = DocxNumbering::parse(
            "<w:numbering " + space +
            "><w:abstractNum w:abstractNumId=\"5\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"" +
            QByteArray::number(start) +
            "\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
            "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"5\"/></w:num>"
            "</w:numbering>");
        QCOMPARE(lists.next(QStringLiteral("1"), 0), QStringLiteral("%1.").arg(start));
        QCOMPARE(lists.next(QStringLiteral("1"), 0), QStringLiteral("%1.").arg(qint64(start) + 1));
    }
}

void DocxLossesTest::measuresWithoutMeasure()
{
    const ReadReport read =
        readWith("<w:p><w:pPr><w:ind w:left=\"1e999\" w:hanging=\"inf\" "
                 "w:firstLine=\"nan\"/></w:pPr><w:r><w:t>竹器</w:t></w:r></w:p>",
                 "styles", "<w:styles " + space + "/>");
    QVERIFY(texts(read).contains(QStringLiteral("竹器")));
}

SUITE_TEST(DocxLossesTest)
#include "tst_docxlosses.moc"
