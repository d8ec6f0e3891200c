// SPDX-License-Identifier: GPL-3.0-or-later
#include "aligning/comparisonwords.h"
#include "support/suite.h"

#include "interpreting/interpret.h"
#include "opening/readfile.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace PlanLens;

namespace {

ComparedFigures figuresOf(const QByteArray &bytes, const QString &file)
{
    const ReadOutcome outcome = readBytes(bytes, file);
    Report report = std::get<ReadReport>(outcome).report;
    report.identity = identify(report, Regions::shipped());
    return {report.key(), report.identity,
            interpret(report, Catalogue::shipped(), Regions::shipped()).observations};
}

std::optional<ComparedFigures> realReport(const QString &name)
{
    QFile file(QStringLiteral(PLANLENS_REPORTS) + QLatin1Char('/') + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return figuresOf(file.readAll(), name);
}

QString shown(const ComparedIndicator &row, int side)
{
    const auto &entry = row.sides.at(side);
    if (!entry)
        return QStringLiteral("-");
    const auto figure = row.figure(side);
    return entry->name + QLatin1Char(' ') + (figure ? figure->printed.simplified() : QString());
}

/// One line a row: the changes, what is left and right.
QString lineOf(const ComparedIndicator &row)
{
    QStringList changes;
    for (const IndicatorChange change : allIndicatorChanges()) {
        if (row.changes.testFlag(change))
            changes += detailKey(change);
    }
    const QString what =
        changes.isEmpty() ? QStringLiteral("same") : changes.join(QLatin1Char('+'));
    return what + QStringLiteral(": ") + shown(row, 0) + QStringLiteral(" | ") +
           shown(row, int(row.sides.size()) - 1);
}

} // namespace

class IndicatorChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fewerThanTwoReports();
    void findsWhatBecameOfEachIndicator();
    void joinsOnlyTheSamePlaceByPosition();
    void takesAPlanWithoutATableFromTheNextReview();
    void ofTextsOnlyKnownIndicatorsComeAndGo();
    void aTextAgainstATable();
    void theDistrictsTexts();
    void threeReports();
    void aReportIsTheSameAsItself();
    void theMunicipalTables();
    void theMunicipalTablesBackwards();
    void saysOfPlacesWhatDiffers();
    void saysOfKindsOfReportsWhatDiffers();
};

namespace {

/// A plan report of a city with a table of its plan: `rows` are lines of `name|unit|target`.
ComparedFigures plan(int year, const QByteArray &rows, const QByteArray &city = "重庆市")
{
    const QByteArray planned = QByteArray::number(year);
    const QByteArray text = "关于" + city + QByteArray::number(year - 1) +
                            "年国民经济和社会发展计划执行情况及" + planned +
                            "年计划草案的报告\n\n各位代表：\n\n一、主要目标\n\n表 " + planned +
                            "年国民经济和社会发展计划\n指标|单位|" + planned + "年预期目标\n" +
                            rows + "\n\n后文到此为止。\n";
    return figuresOf(text, QStringLiteral("plan%1.txt").arg(year));
}

QStringList linesOf(const IndicatorComparison &comparison)
{
    QStringList lines;
    for (const ComparedIndicator &row : comparison.rows)
        lines += lineOf(row);
    return lines;
}

/// The names of the rows with a change, as the report that has them prints them.
QStringList namesWith(const IndicatorComparison &comparison, IndicatorChange change)
{
    QStringList names;
    for (const ComparedIndicator &row : comparison.rows) {
        if (row.change() == change)
            names += row.named().name;
    }
    return names;
}

} // namespace

void IndicatorChangesTest::fewerThanTwoReports()
{
    QVERIFY(compareIndicators({}).rows.isEmpty());
    QVERIFY(compareIndicators({plan(2022, "粮食产量|万吨|5")}).rows.isEmpty());
    QVERIFY(compareIndicators({ComparedFigures(), ComparedFigures()}).rows.isEmpty());
}

void IndicatorChangesTest::findsWhatBecameOfEachIndicator()
{
    const ComparedFigures former = plan(2022, "地区生产总值增速|%|6左右\n"
                                              "固定资产投资增速|%|8\n"
                                              "#民间投资增速|%|6\n"
                                              "粮食产量|万吨|5\n"
                                              "实际利用外资|亿美元|3\n"
                                              "城镇调查失业率|%|5.5以内\n"
                                              "森林覆盖率|%|50\n"
                                              "税收增速|%|3\n"
                                              "快递业务量|万件|20");
    const ComparedFigures later = plan(2023, "地区生产总值增速|%|6以上\n"
                                             "固定资产投资增速|%|10\n"
                                             "#制造业投资增速|%|9\n"
                                             "粮食总产量|亿公斤|4\n"
                                             "实际使用外资|亿美元|保稳促优\n"
                                             "城镇调查失业率|%|5以内\n"
                                             "耕地保有量|万亩|300\n"
                                             "税收增速|%|同口径4\n"
                                             "快递业务量|万件|20");
    const IndicatorComparison comparison = compareIndicators({former, later});
    const QStringList expected{
        QStringLiteral("firmer: 地区生产总值增速 6左右 | 地区生产总值增速 6以上"),
        QStringLiteral("raised: 固定资产投资增速 8 | 固定资产投资增速 10"),
        QStringLiteral("redefined: 民间投资增速 6 | 制造业投资增速 9"),
        QStringLiteral("renamed+raised+unit: 粮食产量 5 | 粮食总产量 4"),
        QStringLiteral("redefined+words: 实际利用外资 3 | 实际使用外资 保稳促优"),
        QStringLiteral("lowered: 城镇调查失业率 5.5以内 | 城镇调查失业率 5以内"),
        QStringLiteral("removed: 森林覆盖率 50 | -"),
        QStringLiteral("added: - | 耕地保有量 300"),
        QStringLiteral("basis: 税收增速 3 | 税收增速 同口径4"),
        QStringLiteral("same: 快递业务量 20 | 快递业务量 20")};
    QCOMPARE(linesOf(comparison), expected);
    const auto &rows = comparison.rows;
    QCOMPARE(toKey(rows.at(0).change()), QStringLiteral("changed"));
    QCOMPARE(toKey(rows.at(9).change()), QStringLiteral("same"));
    QCOMPARE(rows.at(3).difference.by, std::optional(3.5)); // 5万吨 are 0.5亿公斤
    QVERIFY(!rows.at(5).difference.asksLess);               // less unemployment is more
    QVERIFY(rows.at(2).reason.contains(QStringLiteral("固定资产投资增速")));
}

void IndicatorChangesTest::joinsOnlyTheSamePlaceByPosition()
{
    const QByteArray former = "固定资产投资增速|%|8\n#民间投资增速|%|6";
    const QByteArray later = "固定资产投资增速|%|8\n#制造业投资增速|%|6";
    QCOMPARE(compareIndicators({plan(2022, former), plan(2023, later)}).rows.size(), 2);
    const IndicatorComparison places =
        compareIndicators({plan(2022, former), plan(2022, later, "成都市")});
    QCOMPARE(namesWith(places, IndicatorChange::Removed),
             QStringList(QStringLiteral("民间投资增速")));
    QCOMPARE(namesWith(places, IndicatorChange::Added),
             QStringList(QStringLiteral("制造业投资增速")));
}

void IndicatorChangesTest::takesAPlanWithoutATableFromTheNextReview()
{
    const QByteArray title = "关于重庆市2021年国民经济和社会发展计划执行情况"
                             "及2022年计划草案的报告\n\n各位代表：\n\n"
                             "一、2021年执行情况\n\n粮食产量达到4.8万吨。\n\n后文到此为止。\n";
    const ComparedFigures former = figuresOf(title, QStringLiteral("former.txt"));
    const ComparedFigures later =
        figuresOf("关于重庆市2022年国民经济和社会发展计划执行情况及2023年计划草案的报告\n\n"
                  "各位代表：\n\n一、执行情况\n\n表1 2022年计划完成情况\n"
                  "指标|单位|2022年预期目标|2022年预计完成\n粮食产量|万吨|5|4.9\n"
                  "森林覆盖率|%|50|51\n\n表2 2023年计划\n指标|单位|2023年预期目标\n"
                  "粮食产量|万吨|5.2\n快递业务量|万件|9\n\n后文到此为止。\n",
                  QStringLiteral("later.txt"));
    const IndicatorComparison comparison = compareIndicators({former, later});
    QCOMPARE(linesOf(comparison),
             QStringList({QStringLiteral("raised: 粮食产量 5 | 粮食产量 5.2"),
                          QStringLiteral("removed: 森林覆盖率 50 | 森林覆盖率 51"),
                          QStringLiteral("added: - | 快递业务量 9")}));
    const IndicatorEntry &grain = *comparison.rows.constFirst().left();
    QVERIFY(grain.isRestated);
    QCOMPARE(grain.target->anchor.report, later.key);
    QCOMPARE(grain.actual->anchor.report, former.key); // what it says itself stays
}

void IndicatorChangesTest::ofTextsOnlyKnownIndicatorsComeAndGo()
{
    const auto text = [](int year, const QByteArray &done, const QByteArray &planned) {
        return figuresOf("重庆市" + QByteArray::number(year) +
                             "年政府工作报告\n\n各位代表：\n\n一、" + QByteArray::number(year - 1) +
                             "年工作回顾\n\n" + done + "\n\n二、" + QByteArray::number(year) +
                             "年工作安排\n\n" + planned + "\n\n后文到此为止。\n",
                         QStringLiteral("text%1.txt").arg(year));
    };
    const IndicatorComparison comparison =
        compareIndicators({text(2022,
                                "地区生产总值完成198亿元。煤炭产量达到150万吨。改建候车站亭57座。"
                                "城镇登记失业率为4%。南桥计划投资3亿元。社会消费品零售总额增长7%。"
                                "进出口总额达到1.2万亿元。",
                                "地区生产总值达到240亿元。新修水渠9公里。"),
                           text(2023,
                                "地区生产总值完成230亿元。粮食产量达到5万吨。新建温室500亩。"
                                "东桥计划投资1亿元。西桥计划投资8亿元。社会消费品零售总额增长9%。"
                                "进出口总额达到12500亿元。",
                                "地区生产总值达到282亿元。社会消费品零售总额增长8%"
                                "。新修水渠12公里。城镇登记失业率控制在4%以内。")});
    const QStringList expected{
        QStringLiteral("raised: 地区生产总值 达到240亿元 | 地区生产总值 达到282亿元"),
        QStringLiteral("removed: 煤炭产量 达到150万吨 | -"),
        QStringLiteral("added: - | 粮食产量 达到5万吨"),
        QStringLiteral("figure: 社会消费品零售总额 增长7% | 社会消费品零售总额 增长9%"),
        QStringLiteral("figure: 进出口总额 达到1.2万亿元 | 进出口总额 达到12500亿元"),
        QStringLiteral("raised: 新修水渠 新修水渠9公里 | 新修水渠 新修水渠12公里")};
    QCOMPARE(linesOf(comparison), expected);
}

void IndicatorChangesTest::aTextAgainstATable()
{
    const ComparedFigures text =
        figuresOf("重庆市2021年政府工作报告\n\n各位代表：\n\n一、2020年工作回顾\n\n"
                  "高速公路通车总里程达到3400公里。\n\n二、2021年工作安排\n\n"
                  "地区生产总值增长6%以上。科技型企业达到3万家。\n\n后文到此为止。\n",
                  QStringLiteral("text.txt"));
    const ComparedFigures table = figuresOf(
        "关于重庆市2022年国民经济和社会发展计划执行情况及2023年计划草案的报告\n\n各位代表：\n\n"
        "一、2022年执行情况\n\n高速公路通车总里程达到4000公里。\n\n表 2023年国民经济和社会发展计划"
        "\n指标|单位|2023年预期目标\n地区生产总值增速|%|6以上\n科技型企业|家|48000\n"
        "粮食产量|万吨|5\n\n后文到此为止。\n",
        QStringLiteral("table.txt"));
    QStringList lines = linesOf(compareIndicators({text, table}));
    lines.sort();
    QCOMPARE(
        lines,
        QStringList({QStringLiteral("added: - | 粮食产量 5"),
                     QStringLiteral("figure: 高速公路通车总里程 达到3400公里 | "
                                    "高速公路通车总里程 达到4000公里"),
                     QStringLiteral("raised: 科技型企业 达到3万家 | 科技型企业 48000"),
                     QStringLiteral("same: 地区生产总值 增长6%以上 | 地区生产总值增速 6以上")}));
}

void IndicatorChangesTest::theDistrictsTexts()
{
    const auto former = realReport(QStringLiteral("hailar_district_gwr_2012_gbk.txt"));
    const auto later = realReport(QStringLiteral("hailar_district_gwr_2013_gbk.txt"));
    if (!former || !later)
        QSKIP("the real reports are not here");
    for (const ComparedIndicator &row : compareIndicators({*former, *later}).rows) {
        if (row.change() == IndicatorChange::Added || row.change() == IndicatorChange::Removed)
            QVERIFY2(!row.named().indicator.isEmpty(), qPrintable(row.named().name));
        QVERIFY2(row.named().name != QStringLiteral("计划投资"), "of other projects each time");
    }
}

void IndicatorChangesTest::threeReports()
{
    const IndicatorComparison comparison =
        compareIndicators({plan(2021, "粮食产量|万吨|5\n森林覆盖率|%|50"),
                           plan(2022, "粮食产量|万吨|6\n快递业务量|万件|20"),
                           plan(2023, "粮食产量|万吨|7\n快递业务量|万件|30")});
    QCOMPARE(comparison.keys.size(), 3);
    QCOMPARE(linesOf(comparison), QStringList({QStringLiteral("raised: 粮食产量 5 | 粮食产量 7"),
                                               QStringLiteral("removed: 森林覆盖率 50 | -"),
                                               QStringLiteral("added: - | 快递业务量 30")}));
    QVERIFY(comparison.rows.at(0).sides.at(1));
    QVERIFY(!comparison.rows.at(1).sides.at(1));
}

void IndicatorChangesTest::aReportIsTheSameAsItself()
{
    const ComparedFigures report = plan(2022, "粮食产量|万吨|5\n森林覆盖率|%|50左右");
    for (const ComparedIndicator &row : compareIndicators({report, report}).rows)
        QVERIFY(!row.change());
}

void IndicatorChangesTest::theMunicipalTables()
{
    const auto former = realReport(QStringLiteral("000_5adb298ee1a05903.txt"));
    const auto later = realReport(QStringLiteral("001_fdc06b811799f712.txt"));
    if (!former || !later)
        QSKIP("the real reports are not here");
    const IndicatorComparison comparison = compareIndicators({*former, *later});
    const auto names = [&](IndicatorChange change) {
        return namesWith(comparison, change).join(QLatin1Char(' '));
    };
    QCOMPARE(names(IndicatorChange::Added),
             QStringLiteral("人均地区生产总值 科技型企业 西部陆海新通道货运量、货运值增速 "
                            "长江干流水质 耕地保有量"));
    QCOMPARE(names(IndicatorChange::Removed), QStringLiteral("森林覆盖率"));
    QCOMPARE(names(IndicatorChange::Redefined),
             QStringLiteral("数字经济增加值增速 制造业投资增速 实际使用外资"));
    QCOMPARE(names(IndicatorChange::Renamed), QString());
    QCOMPARE(names(IndicatorChange::Raised),
             QStringLiteral("地区生产总值增速 规上工业增加值增速 规上工业全员劳动生产率 "
                            "科技进步贡献率 服务业增加值增速 固定资产投资增速 "
                            "全社会研发经费支出占地区生产总值比重 万人发明专利拥有量 "
                            "高新技术企业数量 文化产业增加值增速"));
    QCOMPARE(names(IndicatorChange::Lowered),
             QStringLiteral("“一区”与“两群”人均地区生产总值比值 社会消费品零售总额增速 "
                            "全体居民人均可支配收入增速 进出口总值增速 粮食产量 "
                            "每亿元地区生产总值生产安全事故死亡人数"));
    QCOMPARE(names(IndicatorChange::BasisChanged), QStringLiteral("一般公共预算收入增速 税收增速"));
}

void IndicatorChangesTest::theMunicipalTablesBackwards()
{
    const auto former = realReport(QStringLiteral("000_5adb298ee1a05903.txt"));
    const auto later = realReport(QStringLiteral("001_fdc06b811799f712.txt"));
    if (!former || !later)
        QSKIP("the real reports are not here");
    const IndicatorComparison comparison = compareIndicators({*later, *former});
    QCOMPARE(namesWith(comparison, IndicatorChange::Added).size(), 1);
    QCOMPARE(namesWith(comparison, IndicatorChange::Removed).size(), 5);
    QCOMPARE(namesWith(comparison, IndicatorChange::Redefined).size(), 3);
    QCOMPARE(namesWith(comparison, IndicatorChange::Raised).size(), 6);
}

/// Of two places none comes after the other: nothing is new, and nothing was raised.
void IndicatorChangesTest::saysOfPlacesWhatDiffers()
{
    const QByteArray one = "粮食产量|万吨|5\n机场数|个|1";
    const QByteArray other = "粮食产量|万吨|6\n港口数|个|2";
    const IndicatorComparison years = compareIndicators({plan(2022, one), plan(2023, other)});
    QVERIFY(!years.isOfPlaces());
    QCOMPARE(changeText(years, IndicatorChange::Added), changeText(IndicatorChange::Added));
    const IndicatorComparison places =
        compareIndicators({plan(2022, one), plan(2022, other, "成都市")});
    QVERIFY(places.isOfPlaces());
    QSet<QString> words;
    for (const IndicatorChange change : allIndicatorChanges())
        words << changeText(places, change);
    QCOMPARE(words.size(), allIndicatorChanges().size());
    QVERIFY(changeText(places, IndicatorChange::Added).contains(QStringLiteral("成都")));
    QVERIFY(!changeText(places, IndicatorChange::Removed).contains(QStringLiteral("成都")));
    QVERIFY(changeText(places, IndicatorChange::Raised) != changeText(IndicatorChange::Raised));
}

/// What a plan of another kind leaves out is not gone.
void IndicatorChangesTest::saysOfKindsOfReportsWhatDiffers()
{
    ComparedFigures other = plan(2022, "粮食产量|万吨|9左右\n快递业务量|万件|9");
    other.identity.kind = ReportKind::WorkReport;
    const IndicatorComparison kinds =
        compareIndicators({plan(2022, "粮食产量|万吨|5以上\n森林覆盖率|%|50"), other});
    QVERIFY(!kinds.isOfPlaces());
    QVERIFY(!kinds.isOfYears());
    QStringList words;
    for (const ComparedIndicator &row : kinds.rows)
        words << changeWords(kinds, row).join(QStringLiteral(", "));
    // That the number is higher says enough: how firmly it binds is not said beside it.
    QCOMPARE(words, QStringList({QStringLiteral("higher"), QStringLiteral("only plan report"),
                                 QStringLiteral("only government work report")}));
}

SUITE_TEST(IndicatorChangesTest)
#include "tst_indicatorchanges.moc"
