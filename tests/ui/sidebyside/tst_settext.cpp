// SPDX-License-Identifier: GPL-3.0-or-later
#include "sidebyside/settext.h"
#include "support/reportfixture.h"
#include "support/suite.h"

#include <QtTest>

using namespace PlanLens;
using namespace PlanLens::Test;

/// How a side of a row is set: strip by strip, tables in columns.
class SetTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void longParagraphsAreSetInStretches();
    void rowsOfATableAreStrips();
    void cellsStandInColumns();
    void sectionRowsGoAcross();
    void mergedCellsHaveNoLineInside();
    void setsOnlyWhatIsSeen();
    void findsFigures();
    void longCellsStayInside();
};

namespace {

constexpr qreal width = 420;

struct Sample
{
    SmallReport small = smallReport();
    std::shared_ptr<const Report> report = small.report();
    Figures figures{small.observations};
    TextSetter setter{Theme::light(), width};
    PairPassage passage;

    SetText text(const QList<int> &blocks)
    {
        passage = PairPassage(*report, blocks);
        return SetText({report.get(), &passage, &figures, &small.observations}, setter);
    }
    TableGrid grid() const { return {report->blocks.at(small.table).table, setter.style(), width}; }
};

/// Whether a figure is found anywhere between two heights, and where first.
QPointF placeOf(const SetText &text, int figure)
{
    for (int y = 0; y < int(text.height()); y += 2) {
        for (int x = 0; x < int(width); x += 2) {
            if (text.figureAt(QPointF(x, y)) == figure)
                return {qreal(x), qreal(y)};
        }
    }
    return {};
}

} // namespace

void SetTextTest::longParagraphsAreSetInStretches()
{
    ReportFixture fixture;
    const QString sentence = QStringLiteral("继续推进乡村道路养护工作。");
    const int block = fixture.add(BlockKind::Paragraph, sentence.repeated(300));
    const auto report = fixture.finished();
    const PairPassage passage(*report, {block});
    const QList<Strip> strips = stripsOf(passage);
    QVERIFY(strips.size() > 2);
    int at = 0;
    for (const Strip &strip : strips) {
        QCOMPARE(strip.start, at);
        QVERIFY(strip.length <= longestStretch);
        at += strip.length;
        QCOMPARE(passage.text().at(at - 1), u'。');
    }
    QCOMPARE(at, int(passage.text().size()));
}

void SetTextTest::rowsOfATableAreStrips()
{
    SmallReport small = smallReport();
    const PairPassage passage(*small.report(), {small.caption, small.table});
    const QList<Strip> strips = stripsOf(passage);
    QCOMPARE(strips.size(), 1 + 5);
    QVERIFY(!strips.constFirst().isTableRow());
    for (int row = 0; row < 5; ++row) {
        QCOMPARE(strips.at(1 + row).row, row);
        QCOMPARE(strips.at(1 + row).last - strips.at(1 + row).first, 4);
    }
}

void SetTextTest::cellsStandInColumns()
{
    const Sample sample;
    const TableGrid grid = sample.grid();
    const auto head = grid.row(0);
    const auto row = grid.row(2);
    QCOMPARE(head.size(), 4);
    for (int column = 0; column < 4; ++column) {
        QCOMPARE(row.at(column).left, head.at(column).left);
        QCOMPARE(row.at(column).width, head.at(column).width);
        if (column > 0)
            QCOMPARE(row.at(column).left, row.at(column - 1).left + row.at(column - 1).width);
    }
    QCOMPARE(row.constLast().left + row.constLast().width, width);
    QVERIFY(head.constFirst().strong);
    QVERIFY(!row.constFirst().strong);
}

void SetTextTest::sectionRowsGoAcross()
{
    const Sample sample;
    const auto section = sample.grid().row(1);
    QVERIFY(section.constFirst().drawn);
    QCOMPARE(section.constFirst().width, width);
    QVERIFY(!section.at(1).drawn);
}

void SetTextTest::mergedCellsHaveNoLineInside()
{
    const Sample sample;
    const TableGrid grid = sample.grid();
    QVERIFY(!grid.row(3).constFirst().ruledBelow);
    QVERIFY(grid.row(3).at(1).ruledBelow);
    QVERIFY(!grid.row(4).constFirst().drawn);
    QVERIFY(grid.row(4).constFirst().ruledBelow);
}

void SetTextTest::setsOnlyWhatIsSeen()
{
    Sample sample;
    SetText text = sample.text({sample.small.caption, sample.small.table});
    QVERIFY(!text.isSet(0, 10));
    text.set(0, 10, sample.setter, {});
    QVERIFY(text.isSet(0, 10));
    QVERIFY(!text.isSet(0, text.height()));
    text.set(0, text.height(), sample.setter, {});
    text.set(0, text.height(), sample.setter, {}); // what came into sight by the first
    QVERIFY(text.isSet(0, text.height()));
}

void SetTextTest::findsFigures()
{
    Sample sample;
    SetText prose = sample.text({sample.small.paragraph});
    prose.set(0, prose.height(), sample.setter, {});
    QVERIFY(!placeOf(prose, 0).isNull());
    QVERIFY(placeOf(prose, 1) != placeOf(prose, 0));
    QVERIFY(placeOf(prose, 2).isNull()); // stands in the table

    SetText table = sample.text({sample.small.table});
    table.set(0, 10'000, sample.setter, {});
    const QPointF at = placeOf(table, 2);
    const auto cell = sample.grid().row(2).at(3);
    QVERIFY(at.x() >= cell.left && at.x() <= cell.left + 2); // the whole cell is the figure
}

void SetTextTest::longCellsStayInside()
{
    ReportFixture fixture;
    const QString words = QStringLiteral("完成上级下达任务并持续改善").repeated(6);
    const int block =
        fixture.addTable({QStringLiteral("类别|指标|目标"), words + QStringLiteral("|粮食产量|10"),
                          QStringLiteral("|水稻产量|4")});
    fixture.merge(block, 1, 0, 2, 1);
    const auto report = fixture.finished();
    const PairPassage passage(*report, {block});
    const Figures none{{}};
    const QList<Observation> observations;
    const SetSource source{report.get(), &passage, &none, &observations};
    const TextSetter setter(Theme::light(), width);
    const TableGrid grid(report->blocks.at(block).table, setter.style(), width);
    qreal height = 0;
    qreal wanted = 0;
    const QList<Strip> strips = stripsOf(passage);
    for (const Strip &strip : strips.mid(1)) {
        const SetStrip set = setter.set(source, strip, &grid, {});
        height += set.height;
        wanted = std::max(wanted, set.boxes.front().rect.height());
    }
    QVERIFY(wanted > 0);
    QVERIFY(height >= wanted + 2 * grid.padding());
}

SUITE_WINDOW_TEST(SetTextTest)
#include "tst_settext.moc"
