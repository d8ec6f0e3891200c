// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplereport.h"

#include "reading/reader.h"
#include "text/contentdigest.h"

namespace PlanLens::Testing {

namespace {

MappedText at(const QString &source, const QString &text)
{
    MappedText mapped;
    mapped.append(text, int(source.indexOf(text)));
    return mapped;
}

Block sampleTable(const QString &source)
{
    Block block{.kind = BlockKind::Table, .line = 3};
    Cell head{.text = at(source, QStringLiteral("指标")), .line = 3, .columnSpan = 2};
    Cell covered{.line = 3, .covered = true};
    Cell name{.text = at(source, QStringLiteral("就业")), .line = 4};
    Cell figure{.text = at(source, QStringLiteral("60万人")), .line = 4};
    Cell odd{.text = at(source, QStringLiteral("注")), .line = 5};
    block.table.rows = {TableRow{{head, covered}, 3}, TableRow{{name, figure}, 4},
                        TableRow{{odd}, 5}, TableRow{{}, 6}};
    block.table.headerRows = 1;
    block.table.columns = 2;
    block.table.captionBlock = 1;
    return block;
}

Observation target(const Report &report)
{
    Observation target;
    target.table = 0;
    target.row = 1;
    target.column = 1;
    target.line = 4;
    target.anchor = report.cellAnchor(2, 1, 1);
    target.printed = QStringLiteral("60万人");
    target.name = QStringLiteral("就业");
    target.ordinal = QStringLiteral("1");
    target.unit = QStringLiteral("万人");
    target.attribute = Attribute::Binding;
    target.role = Role::Target;
    target.period = Period::year(2022);
    target.value = {.kind = ValueKind::Number,
                    .relation = Relation::AtLeast,
                    .low = 60.1,
                    .approximate = true,
                    .basis = QStringLiteral("同口径"),
                    .unit = QStringLiteral("人"),
                    .note = QStringLiteral("其中")};
    target.indicator = QStringLiteral("urban-new-jobs");
    target.regionId = report.identity.regionId;
    return target;
}

Observation actual(const Report &report)
{
    Observation actual;
    actual.origin = Origin::Prose;
    actual.line = 2;
    actual.anchor = {report.key(), 1, -1, -1, 0, 4};
    actual.printed = QStringLiteral("增长 6");
    actual.name = QStringLiteral("增加值");
    actual.parent = QStringLiteral("就业");
    actual.section = QStringLiteral("一、目标");
    actual.measure = Measure::Growth;
    actual.estimated = true;
    actual.period = {2016, 2020};
    actual.value = {.kind = ValueKind::Number, .relation = Relation::Equal, .low = 5, .high = 6.25};
    actual.indicator = QStringLiteral("gdp-growth");
    actual.regionId = QStringLiteral("110000");
    actual.stated = Verdict::Met;
    actual.verdict = Verdict::NotComparable;
    return actual;
}

Observation nothingKnown(const Report &report)
{
    Observation blank;
    blank.anchor = report.cellAnchor(2, 0, 1);
    blank.line = 3;
    blank.regionId = report.identity.regionId;
    return blank;
}

} // namespace

Report sampleReport(const QString &edition)
{
    const QString source =
        QStringLiteral("一、目标\n增长 6%以上%1\n指标\t\n就业\t60万人\n注\n").arg(edition);
    Report report;
    report.file = QStringLiteral("plan.txt");
    report.digest = contentDigest(source.toUtf8());
    report.format = QStringLiteral("text");
    report.encoding = QStringLiteral("UTF-8");
    report.identity = {.title = QStringLiteral("关于2021年计划执行情况与2022年计划草案的报告"),
                       .kind = ReportKind::PlanReport,
                       .regionId = QStringLiteral("500104"),
                       .regionName = QStringLiteral("重庆市大渡口区"),
                       .regionCode = QStringLiteral("500104"),
                       .reviewYear = 2021,
                       .planYear = 2022};
    report.setSource(source);
    Block heading{.kind = BlockKind::Heading, .level = 1, .line = 1};
    heading.text = at(source, QStringLiteral("一、目标"));
    Block paragraph{.kind = BlockKind::Paragraph, .line = 2};
    paragraph.text = at(source, QStringLiteral("增长"));
    paragraph.text.append(at(source, QStringLiteral("6%以上") + edition));
    report.blocks = {heading, paragraph, sampleTable(source)};
    return report;
}

Interpretation sampleInterpretation(const Report &report)
{
    Interpretation interpretation;
    interpretation.tables = {{.index = 0,
                              .block = 2,
                              .caption = QStringLiteral("表"),
                              .line = 3,
                              .rows = 1,
                              .isIndicatorTable = true},
                             {.index = 1, .line = 9, .rows = 7}};
    interpretation.observations = {target(report), actual(report), nothingKnown(report)};
    interpretation.problems = {{.kind = ProblemKind::UnreadableValue,
                                .place = report.cellAnchor(2, 1, 1),
                                .line = 4,
                                .text = QStringLiteral("60万人")}};
    return interpretation;
}

QList<Problem> sampleProblems(const Report &report)
{
    return {{.kind = ProblemKind::BlanksRemoved,
             .place = {report.key(), 1, -1, -1, 2, 1},
             .line = 2,
             .count = 3,
             .text = QStringLiteral("增长 6")},
            {.kind = ProblemKind::UnknownRegion, .text = QStringLiteral("关于")}};
}

} // namespace PlanLens::Testing
