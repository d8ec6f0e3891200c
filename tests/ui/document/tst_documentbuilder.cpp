// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/documentbuilder.h"
#include "opening/readfile.h"
#include "support/reportfixture.h"
#include "support/suite.h"
#include "typesetting/tableshape.h"

#include <QDir>
#include <QTest>
#include <QTextCursor>
#include <QTextTable>

using namespace PlanLens;
using namespace PlanLens::Test;

class DocumentBuilderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryCharacter();
    void anchorsGoThereAndBack();
    void rangesGoThereAndBack();
    void foreignAnchorsStandNowhere();
    void breaksInsideACellKeepTheMap();
    void tableHasItsSpansAndSections();
    void figuresStandWhereTheReportSaysThem();
    void overlappingFiguresAreParted();
    void raggedAndEmptyTablesAreSet();
    void figuresAreToldFromWords_data();
    void figuresAreToldFromWords();
    void endlessWordsBreakAnywhere();
    void nothingStandsBetweenFrames();
    void darkPaletteChangesTheInk();
    void headingTitleIsBoldAndItsTextIsNot();
    void realReportsKeepEveryCharacter();

private:
    static BuiltDocument build(SmallReport &small, const Theme &theme = Theme::light())
    {
        return DocumentBuilder(DocumentStyle(theme)).build(*small.report(), small.observations);
    }
    static QString textOf(const BuiltDocument &built, const TextRange &range)
    {
        QTextCursor cursor(built.document.get());
        cursor.setPosition(range.position);
        cursor.setPosition(range.end(), QTextCursor::KeepAnchor);
        return cursor.selectedText();
    }
    static QTextTable *tableOf(const BuiltDocument &built, const Anchor &cell)
    {
        QTextCursor cursor(built.document.get());
        cursor.setPosition(built.places.positionOf(cell));
        return cursor.currentTable();
    }
};

void DocumentBuilderTest::keepsEveryCharacter()
{
    SmallReport small = smallReport();
    const BuiltDocument built = build(small);
    const auto report = small.report();
    int places = 0;
    for (const AnchorMap::Place &place : built.places.places()) {
        const Anchor anchor{report->key(), place.block, place.row, place.column, 0, 0};
        QCOMPARE(textOf(built, place.range), report->textAt(anchor)->text());
        ++places;
    }
    QVERIFY(places > 20);
}

void DocumentBuilderTest::anchorsGoThereAndBack()
{
    SmallReport small = smallReport();
    const BuiltDocument built = build(small);
    const auto report = small.report();
    for (int block = 0; block < report->blocks.size(); ++block) {
        const Anchor there = report->anchor(block);
        const int position = built.places.positionOf(there);
        QVERIFY(position >= 0);
        QCOMPARE(built.places.anchorAt(position).block, block);
    }
    const Anchor cell = report->cellAnchor(small.table, 2, 3);
    QVERIFY(built.places.anchorAt(built.places.positionOf(cell)).samePlace(cell));
    QCOMPARE(textOf(built, built.places.rangeOf(cell)), QStringLiteral("8以上"));
}

void DocumentBuilderTest::rangesGoThereAndBack()
{
    SmallReport small = smallReport();
    const BuiltDocument built = build(small);
    const Anchor figure = small.observations.at(1).anchor;
    const TextRange range = built.places.rangeOf(figure);
    QCOMPARE(textOf(built, range), QStringLiteral("增长22.8%"));
    QCOMPARE(built.places.anchorOf(range), figure);
    QCOMPARE(built.places.anchorAt(range.position + 2).start, figure.start + 2);
}

void DocumentBuilderTest::foreignAnchorsStandNowhere()
{
    SmallReport small = smallReport();
    const BuiltDocument built = build(small);
    const auto report = small.report();
    QCOMPARE(built.places.positionOf(Anchor{}), -1);
    QCOMPARE(built.places.positionOf(report->anchor(int(report->blocks.size()))), -1);
    Anchor other = report->anchor(0);
    other.report = QStringLiteral("ffff");
    QCOMPARE(built.places.positionOf(other), -1);
    // Beyond the end of its text an anchor is cut.
    const Anchor beyond{report->key(), small.end, -1, -1, 500, 9};
    QCOMPARE(built.places.rangeOf(beyond).length, 0);
    QCOMPARE(AnchorMap().anchorAt(3), Anchor{});
}

void DocumentBuilderTest::breaksInsideACellKeepTheMap()
{
    ReportFixture fixture;
    const int table = fixture.addTable({QStringLiteral("甲|乙\r\n丙|丁"), QStringLiteral("1|2|3")});
    const auto report = fixture.finished();
    const BuiltDocument built = DocumentBuilder(DocumentStyle(Theme::light())).build(*report, {});
    const TextRange broken = built.places.rangeOf(report->cellAnchor(table, 0, 1));
    QCOMPARE(textOf(built, broken), QStringLiteral("乙\u2028\u2028丙"));
    QCOMPARE(textOf(built, built.places.rangeOf(report->cellAnchor(table, 0, 2))),
             QStringLiteral("丁"));
}

void DocumentBuilderTest::tableHasItsSpansAndSections()
{
    SmallReport small = smallReport();
    const BuiltDocument built = build(small);
    const QTextTable *table = tableOf(built, small.report()->cellAnchor(small.table, 2, 3));
    QVERIFY(table);
    QCOMPARE(table->rows(), 5);
    QCOMPARE(table->columns(), 4);
    QCOMPARE(table->format().headerRowCount(), 1);
    QCOMPARE(table->cellAt(1, 0).columnSpan(), 4);
    QCOMPARE(table->cellAt(3, 0).rowSpan(), 2);
    QCOMPARE(table->cellAt(2, 0).rowSpan(), 1);
    QCOMPARE(table->cellAt(0, 1).format().background().color(), Theme::light().raised);
    QCOMPARE(table->cellAt(2, 2).firstCursorPosition().blockFormat().alignment(), Qt::AlignRight);
    QCOMPARE(table->cellAt(3, 3).firstCursorPosition().blockFormat().alignment(), Qt::AlignLeft);
}

void DocumentBuilderTest::figuresStandWhereTheReportSaysThem()
{
    SmallReport small = smallReport();
    const BuiltDocument built = build(small);
    QCOMPARE(built.figures.size(), 4);
    for (const ShownFigure &figure : built.figures) {
        const Observation &observation = small.observations.at(figure.observation);
        QCOMPARE(textOf(built, figure.range), observation.printed);
        QCOMPARE(built.figureAt(figure.range.position), &figure);
        QTextCursor cursor(built.document.get());
        cursor.setPosition(figure.range.position + 1);
        QCOMPARE(cursor.charFormat().underlineStyle(), QTextCharFormat::DotLine);
    }
    QCOMPARE(built.figureAt(built.figures.first().range.position - 1), nullptr);
    QCOMPARE(built.figureAt(built.figures.first().range.end()), nullptr);
}

void DocumentBuilderTest::overlappingFiguresAreParted()
{
    ReportFixture fixture;
    const int block = fixture.add(BlockKind::Paragraph, QStringLiteral("增长8.3%、高于目标2.3个"));
    const QList<Observation> observations = {
        fixture.observe(block, QStringLiteral("8.3%、高于目标2.3个")),
        fixture.observe(block, QStringLiteral("增长8.3%")),
        fixture.observe(block, QStringLiteral("增长8.3%"))};
    const BuiltDocument built =
        DocumentBuilder(DocumentStyle(Theme::light())).build(*fixture.finished(), observations);
    QCOMPARE(built.figures.size(), 2);
    QCOMPARE(textOf(built, built.figures.at(0).range), QStringLiteral("增长8.3%"));
    QCOMPARE(textOf(built, built.figures.at(1).range), QStringLiteral("、高于目标2.3个"));
}

void DocumentBuilderTest::raggedAndEmptyTablesAreSet()
{
    ReportFixture fixture;
    const int empty = fixture.addTable({}, 0);
    const int ragged = fixture.addTable(
        {QStringLiteral("甲|乙|丙"), QStringLiteral("1"), QStringLiteral("1|2|3|4")}, 7);
    const auto report = fixture.finished();
    const BuiltDocument built = DocumentBuilder(DocumentStyle(Theme::light())).build(*report, {});
    QCOMPARE(built.places.positionOf(report->anchor(empty)), -1);
    const TextRange last = built.places.rangeOf(report->cellAnchor(ragged, 2, 3));
    QCOMPARE(textOf(built, last), QStringLiteral("4"));
}

void DocumentBuilderTest::figuresAreToldFromWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("figure");
    for (const char16_t *text :
         {u"8以上", u"≥6", u"-7.1", u"—8.4", u"—", u"1.72∶1", u"５．５", u"同上"})
        QTest::addRow("%s", qPrintable(QString::fromUtf16(text)))
            << QString::fromUtf16(text) << (text[0] != u'同');
    QTest::newRow("words") << QStringLiteral("完成上级下达任务（10000万美元）") << false;
    QTest::newRow("nothing") << QString() << false;
}

void DocumentBuilderTest::figuresAreToldFromWords()
{
    QFETCH(QString, text);
    QFETCH(bool, figure);
    QCOMPARE(looksLikeFigure(text), figure);
}

void DocumentBuilderTest::endlessWordsBreakAnywhere()
{
    const auto wrapMode = [](const QString &text) {
        ReportFixture fixture;
        fixture.add(BlockKind::Paragraph, text);
        const BuiltDocument built =
            DocumentBuilder(DocumentStyle(Theme::light())).build(*fixture.finished(), {});
        return built.document->defaultTextOption().wrapMode();
    };
    QCOMPARE(wrapMode(QStringLiteral("增长 8.3%")), QTextOption::WordWrap);
    QCOMPARE(wrapMode(QString(200, u'x')), QTextOption::WrapAtWordBoundaryOrAnywhere);
}

void DocumentBuilderTest::nothingStandsBetweenFrames()
{
    ReportFixture fixture;
    fixture.add(BlockKind::BoxText, QStringLiteral("专栏里的话"));
    fixture.addTable({QStringLiteral("甲|乙"), QStringLiteral("1|2")});
    fixture.addTable({QStringLiteral("甲|乙"), QStringLiteral("1|2")});
    fixture.add(BlockKind::Paragraph, QStringLiteral("正文"));
    const BuiltDocument built =
        DocumentBuilder(DocumentStyle(Theme::light())).build(*fixture.finished(), {});
    for (QTextBlock block = built.document->begin(); block.isValid(); block = block.next()) {
        if (block.length() == 1 && !QTextCursor(block).currentTable()) {
            QCOMPARE(block.blockFormat().lineHeight(), 1.0);
        }
    }
}

void DocumentBuilderTest::darkPaletteChangesTheInk()
{
    SmallReport small = smallReport();
    const auto ink = [&](const Theme &theme) {
        const BuiltDocument built = build(small, theme);
        QTextCursor cursor(built.document.get());
        cursor.setPosition(built.places.positionOf(small.report()->anchor(small.paragraph)) + 1);
        return cursor.charFormat().foreground().color();
    };
    QCOMPARE(ink(Theme::light()), Theme::light().text);
    QCOMPARE(ink(Theme::darkTheme()), Theme::darkTheme().text);
}

void DocumentBuilderTest::headingTitleIsBoldAndItsTextIsNot()
{
    SmallReport small = smallReport();
    const BuiltDocument built = build(small);
    const TextRange range = built.places.rangeOf(small.report()->anchor(small.secondHeading));
    QTextCursor cursor(built.document.get());
    cursor.setPosition(range.position + 4);
    QCOMPARE(cursor.charFormat().fontWeight(), int(QFont::Bold));
    cursor.setPosition(range.end());
    QCOMPARE(cursor.charFormat().fontWeight(), int(QFont::Normal));
}

void DocumentBuilderTest::realReportsKeepEveryCharacter()
{
    const QDir folder(QStringLiteral(PLANLENS_REPORTS));
    const QStringList files = folder.entryList({QStringLiteral("00*.txt")}, QDir::Files);
    if (files.isEmpty())
        QSKIP("the folder of real reports is not there");
    for (const QString &file : files) {
        const ReadOutcome outcome = readFile(folder.filePath(file));
        const auto *read = std::get_if<ReadReport>(&outcome);
        QVERIFY2(read, qPrintable(file));
        const Report &report = read->report;
        const BuiltDocument built =
            DocumentBuilder(DocumentStyle(Theme::light())).build(report, {});
        int characters = 0;
        for (const AnchorMap::Place &place : built.places.places()) {
            const Anchor anchor{report.key(), place.block, place.row, place.column, 0, 0};
            QString printed = report.textAt(anchor)->text();
            printed.replace(u'\n', QChar::LineSeparator);
            // A document gives its hard blanks back as blanks.
            printed.replace(QChar::Nbsp, u' ');
            QCOMPARE(textOf(built, place.range).replace(QChar::Nbsp, u' '), printed);
            characters += place.range.length;
        }
        QVERIFY2(characters > 5000, qPrintable(file));
    }
}

SUITE_WINDOW_TEST(DocumentBuilderTest)
#include "tst_documentbuilder.moc"
