// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/extract.h"
#include "figures/valuegrammar.h"
#include "support/suite.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace PlanLens;

class ExtractTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void describesTheReport();
    void writesATableFigure();
    void writesAProseFigure();
    void anOutlineHasTheYearsOfItsPlan();
    void unknownIsNull();
    void pagesAreToldWhereThereAreAny();
    void listsProblems();
    void writesOneRowAnObservation();
    void isValidUtf8WhateverTheTextHolds();
};

static QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

static Observation tableFigure()
{
    Observation observation;
    observation.table = 0;
    observation.row = 14;
    observation.column = 3;
    observation.line = 301;
    observation.printed = text("同口径—2.5");
    observation.name = text("税收增速");
    observation.parent = text("一般公共预算收入增速");
    observation.section = text("一、推动高质量发展");
    observation.ordinal = text("19");
    observation.unit = text("%");
    observation.attribute = Attribute::Expected;
    observation.measure = Measure::Growth;
    observation.role = Role::Actual;
    observation.estimated = true;
    observation.period = Period::year(2022);
    observation.value = parseValue(observation.printed, {}, observation.unit);
    observation.indicator = text("tax-growth");
    observation.stated = Verdict::Missed;
    observation.verdict = Verdict::NotComparable;
    return observation;
}

static Observation proseFigure()
{
    Observation observation;
    observation.origin = Origin::Prose;
    observation.line = 12;
    observation.printed = text("力争达到60万人以上");
    observation.name = text("城镇新增就业");
    observation.role = Role::Target;
    observation.period = {2021, 2025};
    observation.value = parseValue(text("60以上"));
    return observation;
}

static ExtractedReport sample(const QList<Observation> &observations)
{
    ExtractedReport extracted;
    extracted.report.file = text("folder/a.txt");
    extracted.report.identity = {.title = text("计划报告"),
                                 .kind = ReportKind::PlanReport,
                                 .regionId = text("500104"),
                                 .regionName = text("重庆市大渡口区"),
                                 .regionCode = text("500104"),
                                 .reviewYear = 2021,
                                 .planYear = 2022};
    extracted.interpretation.tables = {
        {.index = 0, .caption = text("附件"), .line = 12, .rows = 32, .isIndicatorTable = true}};
    extracted.interpretation.observations = observations;
    return extracted;
}

static QJsonObject written(const ExtractedReport &extracted)
{
    const QJsonObject document = QJsonDocument::fromJson(extractJson({extracted})).object();
    if (document.value(text("planlens")).toInt() != 1)
        return {};
    return document.value(text("reports")).toArray().at(0).toObject();
}

static QJsonObject firstObservation(const Observation &observation)
{
    return written(sample({observation})).value(text("observations")).toArray().at(0).toObject();
}

static QJsonObject json(const char *source)
{
    return QJsonDocument::fromJson(source).object();
}

void ExtractTest::describesTheReport()
{
    QJsonObject report = written(sample({}));
    QCOMPARE(report, json(R"({"file": "folder/a.txt", "title": "计划报告", "kind": "plan-report",
        "region": {"code": "500104", "name": "重庆市大渡口区"},
        "reviewYear": 2021, "planYear": 2022,
        "tables": [{"index": 0, "caption": "附件", "line": 12, "rows": 32,
                    "indicatorTable": true}],
        "numbers": {"total": 0, "figure": 0, "date": 0, "ordinal": 0, "name": 0, "count": 0,
                    "other": 0, "unexplained": 0, "list": []},
        "observations": [], "findings": [], "problems": []})"));
}

void ExtractTest::writesATableFigure()
{
    QCOMPARE(firstObservation(tableFigure()),
             json(R"({"origin": "table", "table": 0, "row": 14, "column": 3, "line": 301,
        "quote": "同口径—2.5", "name": "税收增速", "parent": "一般公共预算收入增速",
        "section": "一、推动高质量发展", "ordinal": "19", "unit": "%", "attribute": "expected",
        "measure": "growth", "role": "actual", "estimated": true, "period": "2022",
        "value": {"kind": "number", "relation": "eq", "low": -2.5, "high": -2.5,
                  "approximate": false, "basis": "同口径", "note": null},
        "indicator": "tax-growth", "stated": "missed", "verdict": "not-comparable", "corrected": null})"));
}

void ExtractTest::writesAProseFigure()
{
    QCOMPARE(firstObservation(proseFigure()),
             json(R"({"origin": "prose", "table": null, "row": null, "column": null, "line": 12,
        "quote": "力争达到60万人以上", "name": "城镇新增就业", "parent": null,
        "section": null, "ordinal": null, "unit": null, "attribute": null,
        "measure": "level", "role": "target", "estimated": false, "period": "2021-2025",
        "value": {"kind": "number", "relation": "ge", "low": 60, "high": null,
                  "approximate": false, "basis": null, "note": null},
        "indicator": null, "stated": null, "verdict": null, "corrected": null})"));
}

void ExtractTest::anOutlineHasTheYearsOfItsPlan()
{
    ExtractedReport outline = sample({});
    outline.report.identity.kind = ReportKind::Outline;
    outline.report.identity.planYear = 2021;
    QVERIFY(extractJson({outline}).contains("\"planPeriod\": \"2021-2025\""));
    outline.report.identity.planYear = 2023; // no five-year plan begins there
    QVERIFY(!extractJson({outline}).contains("planPeriod"));
}

void ExtractTest::unknownIsNull()
{
    ExtractedReport extracted = sample({});
    extracted.report.identity = {};
    const QJsonObject report = written(extracted);
    QVERIFY(report.value(text("title")).isNull());
    QVERIFY(report.value(text("reviewYear")).isNull());
    QVERIFY(report.value(text("region")).toObject().value(text("code")).isNull());
    QVERIFY(report.value(text("region")).toObject().value(text("name")).isNull());
    Observation blank = tableFigure();
    blank.printed.clear();
    blank.value = Value();
    blank.period = {};
    const QJsonObject observation = firstObservation(blank);
    QVERIFY(observation.value(text("period")).isNull());
    const QJsonObject value = observation.value(text("value")).toObject();
    QCOMPARE(value.value(text("kind")).toString(), text("blank"));
    QVERIFY(value.value(text("relation")).isNull() && value.value(text("low")).isNull());
}

void ExtractTest::pagesAreToldWhereThereAreAny()
{
    ExtractedReport extracted = sample({tableFigure(), proseFigure()});
    Report &report = extracted.report;
    report.setSource(text("指标\n持平\n"));
    Block block;
    block.text.append(text("持平"), 3);
    report.blocks = {{}, block};
    extracted.interpretation.observations[1].anchor = report.anchor(1);
    QVERIFY(!extractJson({extracted}).contains("\"page\""));
    report.pages.add(0, 1);
    report.pages.add(3, 2);
    const QJsonArray figures = written(extracted).value(text("observations")).toArray();
    QVERIFY(figures.at(0).toObject().value(text("page")).isNull()); // it stands nowhere
    QCOMPARE(figures.at(1).toObject().value(text("page")).toInt(), 2);
    const QJsonArray tables = written(extracted).value(text("tables")).toArray();
    QVERIFY(tables.at(0).toObject().contains(text("page")));
}

void ExtractTest::listsProblems()
{
    ExtractedReport extracted = sample({});
    extracted.readProblems = {
        {.kind = ProblemKind::PageNumberRemoved, .line = 7, .text = text("3")}};
    extracted.interpretation.problems = {{.kind = ProblemKind::UnreadableValue, .line = 9}};
    const QJsonArray problems = written(extracted).value(text("problems")).toArray();
    QCOMPARE(problems.size(), 2);
    QCOMPARE(problems.at(0).toObject().value(text("line")).toInt(), 7);
    QVERIFY(!problems.at(1).toObject().value(text("message")).toString().isEmpty());
}

void ExtractTest::writesOneRowAnObservation()
{
    const QList<QByteArray> lines =
        extractCsv({sample({tableFigure(), proseFigure()})}).split('\n');
    QCOMPARE(lines.size(), 4); // the last one is empty
    QVERIFY(lines.at(0).startsWith("file,region_code,region,"));
    const auto columns = lines.at(0).split(',').size();
    for (int i = 1; i < 3; ++i)
        QCOMPARE(lines.at(i).split(',').size(), columns);
    QVERIFY(lines.at(1).contains(",eq,-2.5,-2.5,%,false,同口径,同口径—2.5,,missed,not-comparable"));
    QVERIFY(lines.at(2).contains(",2021-2025,number,ge,60,,,false,,"));
}

void ExtractTest::isValidUtf8WhateverTheTextHolds()
{
    Observation odd = tableFigure();
    odd.name = QChar(0xd800) + text("名\n\"") + QChar(0);
    QVERIFY(!firstObservation(odd).isEmpty());
    QVERIFY(QString::fromUtf8(extractCsv({sample({odd})})).contains(u'名'));
}

SUITE_TEST(ExtractTest)
#include "tst_extract.moc"
