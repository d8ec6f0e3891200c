// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/understanding.h"
#include "presenting/scorecard.h"
#include "presenting/statedtally.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;

/// What a report counts of its indicators, beside what is counted of them.
class StatedTallyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheCountsOfEachKind();
    void readsSentencesOfOneParagraphTogether();
    void tellsWhatADifferenceComesOf_data();
    void tellsWhatADifferenceComesOf();
    void saysOnceWhatAgrees();
    void passesOverOtherIndicators();
};

/// A report with a table of four indicators, of which two are met, one is missed and one left open.
static UnderstoodReport reportSaying(const QString &sentence)
{
    const QString text =
        QStringLiteral("长岭市2022年国民经济和社会发展计划执行情况与2023年计划草案的报告\n\n"
                       "一、2022年计划执行情况\n\n%1\n\n"
                       "表1：2022年计划目标完成情况\n"
                       "序号|指标名称|单位|属性|2022年目标|2022年完成\n"
                       "1|地区生产总值增速|%|预期性|6|2.6\n"
                       "2|城镇新增就业|人|预期性|8000|9000\n"
                       "3|服务业增加值增速|%|预期性|5左右|正增长\n"
                       "4|空气质量优良天数|天|约束性|300|332\n")
            .arg(sentence);
    auto outcome = understand(text.toUtf8(), QStringLiteral("/reports/plan.txt"));
    return std::get<UnderstoodReports>(outcome).first();
}

static QList<StatedTally> talliesSaying(const QString &sentence)
{
    const UnderstoodReport read = reportSaying(sentence);
    const QList<ScoreRow> rows = scoreRows(read.interpretation.observations, 2022, 2023);
    return statedTallies({&read.report, &read.interpretation}, 2022, rows);
}

void StatedTallyTest::readsTheCountsOfEachKind()
{
    const QString sentence = QStringLiteral(
        "4项计划指标中，完成3项，其中约束性指标1项，完成1项；预期性指标3项，完成2项，"
        "1项完成有难度。");
    const QList<StatedTally> tallies = talliesSaying(sentence);
    QCOMPARE(tallies.size(), 3);
    QCOMPARE(tallies.at(0).kind, std::optional<Attribute>());
    QCOMPARE(tallies.at(0).indicators, std::optional(4));
    QCOMPARE(tallies.at(0).met, std::optional(3));
    QCOMPARE(tallies.at(1).kind, std::optional(Attribute::Binding));
    QCOMPARE(tallies.at(1).met, std::optional(1));
    QCOMPARE(tallies.at(1).counted, (IndicatorTally{.indicators = 1, .met = 1}));
    QCOMPARE(tallies.at(2).kind, std::optional(Attribute::Expected));
    QCOMPARE(tallies.at(2).met, std::optional(2));
    QCOMPARE(tallies.at(2).missed, std::optional(1));
    QCOMPARE(tallies.at(2).counted,
             (IndicatorTally{.indicators = 3, .met = 1, .missed = 1, .open = 1}));
    QVERIFY(sentence.contains(tallies.at(2).place.quote));
    QCOMPARE(statedText(tallies),
             QStringLiteral("4 indicator(s): 3 met; 1 binding indicator(s): 1 met; "
                            "3 expected indicator(s): 2 met, 1 missed"));
}

void StatedTallyTest::readsSentencesOfOneParagraphTogether()
{
    const QString count = QStringLiteral("4项指标中，服务业增加值增速暂不考核。");
    const QString outcome = QStringLiteral("1个指标未达到预期目标。");
    const QString both = QStringLiteral("4 indicator(s): 1 missed");
    QCOMPARE(statedText(talliesSaying(count + outcome)), both);
    QCOMPARE(statedText(talliesSaying(outcome + count)), both);
    QCOMPARE(statedText(talliesSaying(count + QStringLiteral("\n\n") + outcome)),
             QStringLiteral("indicators: 1 missed"));
}

void StatedTallyTest::tellsWhatADifferenceComesOf_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("said");
    const QString here = QStringLiteral("The report itself counts (line 5) ");
    const QString beside = QStringLiteral("; by the figures 2 met, 1 missed, 1 open. ");
    QTest::newRow("agrees") << "4项计划指标中，2项指标能够完成，1项完成有难度。"
                            << here + QStringLiteral("4 indicator(s): 2 met, 1 missed, 1 called "
                                                     "neither; so do the figures.");
    QTest::newRow("what is left open")
        << "4项计划指标中，2项指标能够完成，2项完成有难度。"
        << here + QStringLiteral("4 indicator(s): 2 met, 2 missed") + beside +
               QStringLiteral("What the figures leave open, or come near to, the report may have "
                              "counted as either: 服务业增加值增速.");
    QTest::newRow("not borne out")
        << "4项计划指标中，4项指标能够完成。"
        << here + QStringLiteral("4 indicator(s): 4 met") + beside +
               QStringLiteral("The figures do not bear out the report's count.");
}

void StatedTallyTest::tellsWhatADifferenceComesOf()
{
    QFETCH(const QString, sentence);
    const QList<StatedTally> tallies = talliesSaying(sentence);
    QCOMPARE(tallies.size(), 1);
    const int line = tallies.constFirst().place.line;
    QTEST(besideTexts(tallies, QStringLiteral("line %1").arg(line)).join(u'|'), "said");
}

void StatedTallyTest::saysOnceWhatAgrees()
{
    const QList<StatedTally> tallies = talliesSaying(QStringLiteral(
        "4项计划指标中，完成2项，其中约束性指标1项，完成1项；预期性指标3项，完成2项。"));
    const QStringList texts = besideTexts(tallies, QStringLiteral("line 5"));
    QCOMPARE(texts.size(), 2);
    QCOMPARE(texts.at(0), QStringLiteral("The report itself counts (line 5) 4 indicator(s): 2 met; "
                                         "1 binding indicator(s): 1 met; so do the figures."));
    QVERIFY(texts.at(1).contains(QStringLiteral("3 expected indicator(s): 2 met; by the figures")));
}

void StatedTallyTest::passesOverOtherIndicators()
{
    QVERIFY(talliesSaying(QStringLiteral("全市指标总体平稳。")).isEmpty());
    QVERIFY(
        talliesSaying(QStringLiteral("4项计划指标总体平稳。")).isEmpty()); // no word of outcomes
    QVERIFY(talliesSaying(QStringLiteral("21项改革指标中，20项指标能够完成。")).isEmpty());
    QCOMPARE(statedText({}), QString());
    QVERIFY(besideTexts({}, QString()).isEmpty());
}

SUITE_CORE_TEST(StatedTallyTest)
#include "tst_statedtally.moc"
