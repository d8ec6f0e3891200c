// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/readdocx.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;
using namespace PlanLens::Testing;

class DocxMarksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void raisedMarksReferToNotes_data();
    void raisedMarksReferToNotes();
    void raisedByHand();
    void marksTypedByHand();
    void textThatIsNotPrinted_data();
    void textThatIsNotPrinted();
    void stylesSayHowTextIsPrinted();
    void formulas_data();
    void formulas();
    void embeddedFilesAreNamed();
    void choicesThatAreUnderstood();
    void traditionalScript();
};

static QString raised(const QString &text)
{
    return run(
        QStringLiteral("<w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:t>%1</w:t>").arg(text));
}

static QString marked(const QString &properties, const QString &text)
{
    return run(QStringLiteral("<w:rPr>%1</w:rPr><w:t>%2</w:t>").arg(properties, text));
}

void DocxMarksTest::raisedMarksReferToNotes_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("mark");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("marks");
    QTest::newRow("digit") << "达到5.5"
                           << "1"
                           << "达到5.5万吨。" << 1;
    QTest::newRow("digits after ten") << "达到10"
                                      << "12"
                                      << "达到10万吨。" << 1;
    QTest::newRow("in brackets") << "达到5"
                                 << "[2]"
                                 << "达到5万吨。" << 1;
    QTest::newRow("in a ring") << "棉花产量"
                               << "①"
                               << "棉花产量万吨。" << 1;
    QTest::newRow("note and digit") << "达到5"
                                    << "注3"
                                    << "达到5万吨。" << 1;
    QTest::newRow("star") << "棉花产量"
                          << "*"
                          << "棉花产量*万吨。" << 0;
    QTest::newRow("square metres") << "达到5m"
                                   << "2"
                                   << "达到5m²万吨。" << 0;
    QTest::newRow("power of ten") << "达到3×10"
                                  << "4"
                                  << "达到3×10⁴万吨。" << 0;
    QTest::newRow("in front of the text of a note") << ""
                                                    << "5"
                                                    << "万吨。" << 1;
}

void DocxMarksTest::raisedMarksReferToNotes()
{
    QFETCH(QString, before);
    QFETCH(QString, mark);
    const ReadReport read =
        readBody(paragraph(QStringLiteral("前文在此结束。")) +
                 wrapped(textRun(before) + raised(mark) + textRun(QStringLiteral("万吨。"))));
    QTEST(texts(read).last(), "text");
    QTEST(problemsOf(read, ProblemKind::NoteMarkRemoved), "marks");
    // What stands alone refers to nothing.
    const ReadReport alone = readBody(wrapped(raised(mark)));
    QVERIFY(!alone.report.source().isEmpty());
}

void DocxMarksTest::raisedByHand()
{
    const auto textOf = [](const QString &properties) {
        return texts(readBody(paragraph(QStringLiteral("前文在此结束。")) +
                              wrapped(textRun(QStringLiteral("达到5")) +
                                      marked(properties, QStringLiteral("2")) +
                                      textRun(QStringLiteral("万吨。")))))
            .last();
    };
    const QString small = QStringLiteral("<w:position w:val='6'/><w:sz w:val='14'/>");
    QCOMPARE(textOf(small), QStringLiteral("达到5万吨。"));
    // As large as the text around it, or no higher.
    QCOMPARE(textOf(QStringLiteral("<w:position w:val='6'/>")), QStringLiteral("达到52万吨。"));
    QCOMPARE(textOf(QStringLiteral("<w:sz w:val='14'/>")), QStringLiteral("达到52万吨。"));
}

void DocxMarksTest::marksTypedByHand()
{
    const ReadReport read = Testing::read(
        {wrapped(run(QStringLiteral("<w:t>达到5</w:t>")) +
                 run(QStringLiteral("<w:footnoteReference w:customMarkFollows='1' w:id='2'/>"
                                    "<w:t>7</w:t>")) +
                 textRun(QStringLiteral("万吨。"))),
         {},
         {},
         QStringLiteral("<w:footnote w:id='2'>%1</w:footnote>")
             .arg(paragraph(QStringLiteral("按新口径。")))});
    QCOMPARE(texts(read),
             QStringList({QStringLiteral("达到5万吨。"), QStringLiteral("按新口径。")}));
    QCOMPARE(problemsOf(read, ProblemKind::NoteMarkRemoved), 1);
}

void DocxMarksTest::textThatIsNotPrinted_data()
{
    QTest::addColumn<QString>("properties");
    QTest::newRow("struck") << "<w:strike/>";
    QTest::newRow("struck twice") << "<w:dstrike w:val='true'/>";
    QTest::newRow("hidden") << "<w:vanish/>";
}

void DocxMarksTest::textThatIsNotPrinted()
{
    QFETCH(QString, properties);
    const ReadReport read = readBody(
        wrapped(textRun(QStringLiteral("增长")) + marked(properties, QStringLiteral("6%")) +
                marked(QStringLiteral("<w:strike w:val='0'/>"), QStringLiteral("7%。"))));
    QCOMPARE(texts(read), QStringList{QStringLiteral("增长7%。")});
    QCOMPARE(problemsOf(read, ProblemKind::HiddenText), 1);
    QCOMPARE(read.problems.first().text, QStringLiteral("6%"));
    QCOMPARE(read.problems.first().line, 1);
}

void DocxMarksTest::stylesSayHowTextIsPrinted()
{
    const QString styles = QStringLiteral(
        "<w:style w:type='character' w:styleId='note'><w:name w:val='footnote reference'/>"
        "<w:rPr><w:vertAlign w:val='superscript'/></w:rPr></w:style>"
        "<w:style w:type='character' w:styleId='old'><w:name w:val='old'/><w:basedOn w:val='gone'/>"
        "</w:style><w:style w:type='character' w:styleId='gone'><w:name w:val='gone'/>"
        "<w:rPr><w:strike/></w:rPr></w:style>"
        "<w:style w:type='paragraph' w:styleId='secret'><w:name w:val='secret'/>"
        "<w:rPr><w:vanish/></w:rPr></w:style>");
    const QString body =
        wrapped(textRun(QStringLiteral("增长5")) +
                marked(QStringLiteral("<w:rStyle w:val='note'/>"), QStringLiteral("3")) +
                marked(QStringLiteral("<w:rStyle w:val='old'/>"), QStringLiteral("6%")) +
                textRun(QStringLiteral("%。"))) +
        paragraph(QStringLiteral("不印出来。"), QStringLiteral("<w:pStyle w:val='secret'/>"));
    const ReadReport read = Testing::read({body, styles, {}, {}});
    QCOMPARE(texts(read), QStringList{QStringLiteral("增长5%。")});
    QCOMPARE(problemsOf(read, ProblemKind::NoteMarkRemoved), 1);
    QCOMPARE(problemsOf(read, ProblemKind::HiddenText), 2);
}

void DocxMarksTest::formulas_data()
{
    QTest::addColumn<QString>("formula");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("problems");
    const QString two = QStringLiteral("<m:r><m:t>2</m:t></m:r>");
    const QString three = QStringLiteral("<m:r><m:t>3</m:t></m:r>");
    QTest::newRow("plain") << two + three << "提高23个。" << 0;
    QTest::newRow("fraction") << QStringLiteral("<m:f><m:fPr><m:ctrlPr/></m:fPr><m:num>%1</m:num>"
                                                "<m:den>%2</m:den></m:f>")
                                     .arg(two, three)
                              << "提高2/3个。" << 1;
    QTest::newRow("power")
        << QStringLiteral("<m:sSup><m:e>%1</m:e><m:sup>%2</m:sup></m:sSup>").arg(two, three)
        << "提高2^3个。" << 1;
    QTest::newRow("root") << QStringLiteral("<m:rad><m:deg/><m:e>%1</m:e></m:rad>").arg(two)
                          << "提高√2个。" << 1;
    QTest::newRow("mixed number")
        << two + QStringLiteral("<m:f><m:num>%1</m:num><m:den>%2</m:den></m:f>").arg(two, three)
        << "提高2又2/3个。" << 1;
}

void DocxMarksTest::formulas()
{
    QFETCH(QString, formula);
    const ReadReport read = readBody(wrapped(textRun(QStringLiteral("提高")) +
                                             QStringLiteral("<m:oMath>%1</m:oMath>").arg(formula) +
                                             textRun(QStringLiteral("个。"))));
    QTEST(texts(read).value(0), "text");
    QTEST(problemsOf(read, ProblemKind::FormulaKept), "problems");
}

void DocxMarksTest::embeddedFilesAreNamed()
{
    const ReadReport read =
        readBody(paragraph(QStringLiteral("前文在此结束。")) + QStringLiteral("<w:altChunk/>") +
                 paragraph(QStringLiteral("后文。")));
    QCOMPARE(problemsOf(read, ProblemKind::PartSkipped), 1);
    QCOMPARE(texts(read),
             QStringList({QStringLiteral("前文在此结束。"), QStringLiteral("后文。")}));
}

void DocxMarksTest::choicesThatAreUnderstood()
{
    const auto alternatives = [](const char *needed, const QString &choice) {
        return QStringLiteral("<mc:AlternateContent xmlns:new='urn:new'><mc:Choice Requires='%1'>%2"
                              "</mc:Choice><mc:Fallback><w:t>旧。</w:t></mc:Fallback>"
                              "</mc:AlternateContent>")
            .arg(QLatin1String(needed), choice);
    };
    const QString text = QStringLiteral("<w:t>新。</w:t>");
    QCOMPARE(texts(readBody(wrapped(run(alternatives("new", text))))),
             QStringList{QStringLiteral("旧。")});
    QCOMPARE(texts(readBody(wrapped(run(alternatives("wps new", text))))),
             QStringList{QStringLiteral("旧。")});
    QCOMPARE(texts(readBody(wrapped(run(alternatives("wps", text))))),
             QStringList{QStringLiteral("新。")});
}

void DocxMarksTest::traditionalScript()
{
    const ReadReport read =
        readBody(paragraph(QStringLiteral("現在報告經濟發展計劃的執行情況，並對草案說明如下。")) +
                 paragraph(QStringLiteral("棉花產量增長5%。")));
    QCOMPARE(texts(read).last(), QStringLiteral("棉花产量增长5%。"));
    QCOMPARE(read.report.quote(read.report.anchor(1)), QStringLiteral("棉花產量增長5%。"));
}

SUITE_TEST(DocxMarksTest)
#include "tst_docxmarks.moc"
