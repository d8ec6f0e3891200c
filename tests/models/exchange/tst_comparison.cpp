// SPDX-License-Identifier: GPL-3.0-or-later
#include "aligning/comparedtext.h"
#include "exchange/comparisonhtml.h"
#include "exchange/comparisonjson.h"
#include "exchange/comparisontext.h"
#include "exchange/markedhtml.h"
#include "support/reportfixture.h"
#include "support/suite.h"

#include <QJsonArray>
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
    void jsonHasAllLinesOfATornParagraph();
    void marksWhatDiffers();
    void marksCellsOfTables();
    void pageIsWellFormedAndEscaped();
    void textNamesWhatChanged();
    void jsonHasIndicatorsAndWording();
    void tablesNameIndicatorsAndPhrases();
    void emptyReports();
    void moreThanTwoReports();
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

/// Its parts stand in another order than its text has them.
void ComparisonTest::jsonHasAllLinesOfATornParagraph()
{
    const QString start = QStringLiteral("开工水库三座，新修乡村公路四十公里，通车桥梁");
    const QString end = QStringLiteral("六座，改造老旧码头两个，疏浚航道八十公里。");
    const QString between = QStringLiteral("举办音乐节和马拉松比赛，接待游客一百万人次。");
    ReportFixture whole;
    whole.add(BlockKind::Paragraph, start + end);
    whole.add(BlockKind::Paragraph, between);
    ReportFixture torn;
    torn.add(BlockKind::Paragraph, end);
    torn.add(BlockKind::Paragraph, between);
    torn.add(BlockKind::Paragraph, start);
    const auto comparison =
        compareReports(understood(whole.finished()), understood(torn.finished()));
    const auto json = QJsonDocument::fromJson(comparisonJson(comparison)).object();
    const QJsonArray paragraphs = json.value(QStringLiteral("paragraphs")).toArray();
    QCOMPARE(paragraphs.size(), 2);
    QCOMPARE(paragraphs.last()[QStringLiteral("status")], QJsonValue(QStringLiteral("moved")));
    QCOMPARE(paragraphs.last()[QStringLiteral("left")], QJsonValue(QJsonArray{1}));
    QCOMPARE(paragraphs.last()[QStringLiteral("right")], QJsonValue(QJsonArray{1, 3}));
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

/// Two reports with one target each and a sentence.
static Pair plans()
{
    const auto make = [](const QByteArray &digest, const QString &sentence, double target) {
        ReportFixture fixture(digest);
        fixture.add(BlockKind::Paragraph, sentence);
        UnderstoodReport report;
        report.report = *fixture.finished();
        report.report.identity.planYear = target > 5 ? 2023 : 2022;
        Observation figure;
        figure.name = QStringLiteral("粮食产量");
        figure.unit = QStringLiteral("万吨");
        figure.indicator = QStringLiteral("grain");
        figure.role = Role::Target;
        figure.table = figure.row = 0;
        figure.period = Period::year(*report.report.identity.planYear);
        figure.printed = QString::number(target);
        figure.value = {
            .kind = ValueKind::Number, .relation = Relation::Equal, .low = target, .high = target};
        figure.anchor = report.report.anchor(0);
        report.interpretation.observations = {figure};
        return report;
    };
    return {make("1111", QStringLiteral("坚持稳中求进，稳步推进乡村振兴。"), 5),
            make("2222", QStringLiteral("推动高质量发展，加快推进乡村振兴。"), 5.5)};
}

void ComparisonTest::jsonHasIndicatorsAndWording()
{
    const Pair reports = plans();
    const QJsonObject json =
        QJsonDocument::fromJson(comparisonJson(compareReports(reports.left, reports.right)))
            .object();
    const QJsonArray indicators = json[QStringLiteral("indicators")].toArray();
    QCOMPARE(indicators.size(), 1);
    const QJsonObject grain = indicators.at(0).toObject();
    QCOMPARE(grain[QStringLiteral("status")].toString(), QStringLiteral("raised"));
    QCOMPARE(grain[QStringLiteral("change")].toDouble(), .5);
    const QJsonObject left = grain[QStringLiteral("left")].toObject();
    QCOMPARE(left[QStringLiteral("quote")].toString(), QStringLiteral("5"));
    QCOMPARE(left[QStringLiteral("indicator")].toString(), QStringLiteral("grain"));
    QVERIFY(grain[QStringLiteral("leftActual")].isNull());
    QHash<QString, QJsonObject> wording;
    for (const QJsonValue &use : json[QStringLiteral("wording")].toArray())
        wording.insert(use[QStringLiteral("phrase")].toString(), use.toObject());
    const QJsonObject gone = wording.value(QStringLiteral("稳中求进"));
    QCOMPARE(gone[QStringLiteral("status")].toString(), QStringLiteral("removed"));
    QCOMPARE(gone[QStringLiteral("left")].toInt(), 1);
    QCOMPARE(gone[QStringLiteral("right")].toInt(), 0);
    QCOMPARE(gone[QStringLiteral("leftLines")].toArray(), QJsonArray({1}));
    const QJsonObject degree = json[QStringLiteral("degrees")].toArray().at(0).toObject();
    QCOMPARE(degree[QStringLiteral("to")].toString(), QStringLiteral("加快"));
    QVERIFY(degree[QStringLiteral("firmer")].toBool());
}

void ComparisonTest::tablesNameIndicatorsAndPhrases()
{
    const Pair reports = plans();
    const ReportComparison comparison = compareReports(reports.left, reports.right);
    const QString text = comparisonText(comparison);
    for (const QString &word :
         {QStringLiteral("粮食产量"), QStringLiteral("高质量发展"), QStringLiteral("推进乡村振兴")})
        QVERIFY2(text.contains(word), qPrintable(text));
    const QByteArray html = comparisonHtml(comparison);
    QVERIFY(html.contains("<td>粮食产量</td>"));
}

void ComparisonTest::emptyReports()
{
    const UnderstoodReport empty;
    const auto comparison = compareReports(empty, empty);
    const QJsonObject json = QJsonDocument::fromJson(comparisonJson(comparison)).object();
    QVERIFY(json.value(QStringLiteral("paragraphs")).isArray());
    QVERIFY(json.value(QStringLiteral("paragraphs")).toArray().isEmpty());
    QVERIFY(comparisonText(comparison).contains(QStringLiteral("Both reports are empty.")));
    QVERIFY(!comparisonHtml(comparison).isEmpty());
}

void ComparisonTest::moreThanTwoReports()
{
    const Pair reports = plans();
    ReportComparison comparison;
    {
        // It owns what it was made of.
        const QList<UnderstoodReport> gone{reports.left, understood(smallReport().report()),
                                           reports.right};
        comparison = compareReports(gone);
    }
    QCOMPARE(comparison.reports().size(), 3);
    QCOMPARE(comparison.indicators.keys.size(), 3);
    QCOMPARE(comparison.wording.phrases.constFirst().places.size(), 3);
    const ReportComparison two = compareReports(reports.left, reports.right);
    QCOMPARE(comparison.alignment.rows(), two.alignment.rows());
    QCOMPARE(comparison.left.report.key(), reports.left.report.key());
    QCOMPARE(comparison.right.report.key(), reports.right.report.key());
}

SUITE_TEST(ComparisonTest)
#include "tst_comparison.moc"
