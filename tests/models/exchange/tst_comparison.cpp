#include "exchange/comparisonhtml.h"
#include "exchange/comparisonjson.h"
#include "exchange/comparisontext.h"
#include "exchange/markedhtml.h"
#include "support/reportfixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QXmlStreamReader>

using namespace PlanLens;
using namespace PlanLens::Test;

class ComparisonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonHasEveryBlockWithItsLines();
    void marksWhatDiffers();
    void marksCellsOfTables();
    void pageIsWellFormedAndEscaped();
    void textNamesWhatChanged();
    void emptyReports();
};

namespace {

UnderstoodReport understood(const std::shared_ptr<const Report> &report)
{
    UnderstoodReport understood;
    understood.report = *report;
    return understood;
}

/// The small report and one in which a figure and a cell changed and a paragraph came.
struct Pair
{
    UnderstoodReport left;
    UnderstoodReport right;
};

Pair pair()
{
    SmallReport left = smallReport();
    SmallReport right = smallReport("99887766554433221100");
    Report &report = right.fixture.report();
    MappedText text;
    text.append(QStringLiteral("全县经济稳中有进，生产总值增长2.6%，进出口总值增长22.8%。"), 0);
    report.blocks[right.paragraph].text = text;
    MappedText cell;
    cell.append(QStringLiteral("6.5"), 0);
    report.blocks[right.table].table.rows[2].cells[2].text = cell;
    right.fixture.add(BlockKind::Paragraph, QStringLiteral("A<B&\"C\"：新建医院一座。"));
    return {understood(left.report()), understood(right.report())};
}

} // namespace

void ComparisonTest::jsonHasEveryBlockWithItsLines()
{
    const Pair reports = pair();
    const auto comparison = compareReports(reports.left, reports.right);
    const auto json = QJsonDocument::fromJson(comparisonJson(comparison)).object();
    const QJsonArray paragraphs = json.value(QStringLiteral("paragraphs")).toArray();
    QCOMPARE(paragraphs.size(), comparison.alignment.rows().size());
    QMap<QString, int> counts;
    for (const QJsonValue &value : paragraphs)
        ++counts[value[QStringLiteral("status")].toString()];
    QCOMPARE(counts, (QMap<QString, int>{{QStringLiteral("same"), 11},
                                         {QStringLiteral("changed"), 2},
                                         {QStringLiteral("added"), 1}}));
    QCOMPARE(paragraphs.last()[QStringLiteral("left")], QJsonValue(QJsonArray()));
    QCOMPARE(paragraphs.last()[QStringLiteral("similarity")], QJsonValue());
    QCOMPARE(paragraphs.at(3)[QStringLiteral("left")], QJsonValue(QJsonArray{4}));
    QCOMPARE(paragraphs.first()[QStringLiteral("similarity")], QJsonValue(1));
}

void ComparisonTest::marksWhatDiffers()
{
    ReportFixture left;
    left.add(BlockKind::Paragraph, QStringLiteral("增长8.3%，新增项目"));
    ReportFixture right;
    right.add(BlockKind::Paragraph, QStringLiteral("增长2.6%，新建项目"));
    const auto l = left.finished();
    const auto r = right.finished();
    const auto changes = diffText(comparedText(*l, {0}), comparedText(*r, {0}));
    QCOMPARE(markedHtml(*l, {0}, changes, Side::Left),
             QStringLiteral("<p>增长<del>8.3%</del>，<del class=\"part\">新<b>增</b></del>项目"
                            "</p>"));
    QCOMPARE(markedHtml(*r, {0}, changes, Side::Right),
             QStringLiteral("<p>增长<ins>2.6%</ins>，<ins class=\"part\">新<b>建</b></ins>项目"
                            "</p>"));
}

void ComparisonTest::marksCellsOfTables()
{
    ReportFixture left;
    left.add(BlockKind::Paragraph, QStringLiteral("主要指标"));
    left.addTable({QStringLiteral("指标|目标"), QStringLiteral("产量|10")});
    ReportFixture right;
    right.add(BlockKind::Paragraph, QStringLiteral("主要指标"));
    right.addTable({QStringLiteral("指标|目标"), QStringLiteral("产量|12")});
    const auto l = left.finished();
    const auto r = right.finished();
    const auto changes = diffText(comparedText(*l, {0, 1}), comparedText(*r, {0, 1}));
    const QString html = markedHtml(*r, {0, 1}, changes, Side::Right);
    QVERIFY2(html.contains(QStringLiteral(">12</ins></td>")), qPrintable(html));
    QCOMPARE(html.count(QStringLiteral("<ins>")), 1);
}

void ComparisonTest::pageIsWellFormedAndEscaped()
{
    const Pair reports = pair();
    const auto comparison = compareReports(reports.left, reports.right);
    QString page = QString::fromUtf8(comparisonHtml(comparison));
    QVERIFY(page.contains(QStringLiteral("A&lt;B&amp;&quot;C&quot;")));
    QVERIFY(page.contains(QStringLiteral("<del>8.3%</del>")));
    QVERIFY(page.contains(QStringLiteral("<ins>2.6%</ins>")));
    QVERIFY(!page.contains(QStringLiteral("http")));
    page.replace(QStringLiteral("<!DOCTYPE html>"), QString());
    page.replace(QStringLiteral("<meta charset=\"utf-8\">"), QString());
    QXmlStreamReader xml(page);
    while (!xml.atEnd())
        xml.readNext();
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
}

void ComparisonTest::textNamesWhatChanged()
{
    const Pair reports = pair();
    const QString text = comparisonText(compareReports(reports.left, reports.right));
    QVERIFY2(text.contains(QStringLiteral("11 unchanged · 2 changed · 1 added")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("A<B")));
    QVERIFY(!text.contains(QStringLiteral("2022年1月8日在县")));
}

void ComparisonTest::emptyReports()
{
    const UnderstoodReport empty;
    const auto comparison = compareReports(empty, empty);
    QCOMPARE(paragraphsArray(comparison).size(), 0);
    QVERIFY(comparisonText(comparison).contains(QStringLiteral("Both reports are empty.")));
    QVERIFY(!comparisonHtml(comparison).isEmpty());
}

QTEST_APPLESS_MAIN(ComparisonTest)
#include "tst_comparison.moc"
