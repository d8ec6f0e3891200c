// SPDX-License-Identifier: GPL-3.0-or-later
// What a look at one figure gathers around it.

#include "presenting/lenstext.h"
#include "presenting/numberlens.h"
#include "support/suite.h"

#include "support/figures.h"
#include "support/seriesfixture.h"

#include <QTest>

using namespace PlanLens;

namespace {

const Catalogue &catalogue()
{
    return Catalogue::shipped();
}

/// The report that states a point, with that figure alone.
ReportFigures reportOf(const SeriesPoint &point)
{
    ReportFigures report;
    report.key = point.source.reportKey;
    report.identity = {.title = point.source.reportTitle,
                       .kind = ReportKind::PlanReport,
                       .regionId = point.source.regionId,
                       .reviewYear = point.source.reviewYear,
                       .planYear = point.source.planYear};
    report.observations = {point.observation()};
    return report;
}

NumberLens lensAt(const Series &series, qsizetype point)
{
    const SeriesPoint &own = series.points.at(point);
    return lensOf(own.observation(), reportOf(own), series, catalogue());
}

/// The same figure in the report of another year.
SeriesPoint saidLater(SeriesPoint point, int reviewYear, double number, const QString &printed)
{
    point.value = Fixture::figure(number);
    point.source.reviewYear = reviewYear;
    point.source.planYear = reviewYear + 1;
    point.source.reportKey = point.source.regionId + QString::number(reviewYear);
    Observation &observation = point.source.observation;
    observation.value = point.value;
    observation.printed = printed;
    observation.anchor.report = point.source.reportKey;
    return point;
}

QString printedOf(const LensRow &row)
{
    return row.stated ? row.stated->observation.printed : QString();
}

} // namespace

class NumberLensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsTheYearsAroundAnActualBesideIt();
    void setsTheActualBesideATarget();
    void saysWhatIsStatedNowhere();
    void tellsTheVerdictAndWhy();
    void ranksAmongPlacesOfOneLevel();
    void tellsWhetherOtherPlacesAgree();
    void tellsAVintageFromAContradiction();
    void looksInItsReportWhereNoIndicatorIsKnown();
    void leavesPartsOfYearsAlone();
    void callsIndicatorsInTheLanguageSpoken();
    void saysAllOfItAsText();
    void countsThePlacesThatAreLeft();
};

void NumberLensTest::setsTheYearsAroundAnActualBesideIt()
{
    const NumberLens lens = lensAt(Fixture::growthSeries(), 4); // the city's actual of 2022
    QCOMPARE(lens.limit, LensLimit::None);
    QCOMPARE(lens.rows.size(), 3);
    QCOMPARE(lens.rows.at(0).role, Role::Actual);
    QCOMPARE(lens.rows.at(0).period, Period::year(2021));
    QCOMPARE(printedOf(lens.rows.at(0)), QStringLiteral("增长8.3%"));
    QCOMPARE(lens.rows.at(1).role, Role::Target);
    QCOMPARE(printedOf(lens.rows.at(1)), QStringLiteral("5.5%左右"));
    QCOMPARE(lens.rows.at(2).period, Period::year(2023));
    QCOMPARE(printedOf(lens.rows.at(2)), QStringLiteral("6以上"));
}

void NumberLensTest::setsTheActualBesideATarget()
{
    const NumberLens lens = lensAt(Fixture::growthSeries(), 3); // the city's target of 2022
    QCOMPARE(lens.rows.at(1).role, Role::Actual);
    QCOMPARE(printedOf(lens.rows.at(1)), QStringLiteral("2.6"));
    QCOMPARE(lens.verdict, Verdict::Missed);
    QCOMPARE(lens.verdictReason, QStringLiteral("2.6 is below 5.5左右"));
}

void NumberLensTest::saysWhatIsStatedNowhere()
{
    const NumberLens lens = lensAt(Fixture::growthSeries(), 0); // the first actual there is
    QVERIFY(!lens.rows.at(0).stated);
    QVERIFY(!lens.rows.at(1).stated);
    QCOMPARE(printedOf(lens.rows.at(2)), QStringLiteral("6%以上"));
    const LensText text = lensText(lens, {}, {});
    QCOMPARE(text.lines.at(0).text, QStringLiteral("not stated"));
    QVERIFY(!text.lines.at(0).anchor.isValid());
}

void NumberLensTest::tellsTheVerdictAndWhy()
{
    Series series = Fixture::growthSeries();
    // The word of its own report goes first: the series has it missed.
    SeriesPoint own = series.points.at(4);
    own.source.observation.verdict = Verdict::Met;
    SeriesPoint target = series.points.at(3);
    target.source.observation.anchor.report = own.source.reportKey;
    ReportFigures report = reportOf(own);
    report.observations.append(target.observation());
    const NumberLens lens = lensOf(own.observation(), report, series, catalogue());
    QCOMPARE(lens.verdict, Verdict::Met);
    QVERIFY(lens.verdictReason.contains(QStringLiteral("2.6")));
    QVERIFY(lens.verdictReason != own.verdictReason);
}

void NumberLensTest::ranksAmongPlacesOfOneLevel()
{
    const Series series = Fixture::growthSeries();
    QVERIFY(!lensAt(series, 2).rank); // the city is alone
    const NumberLens district = lensAt(series, 7);
    QVERIFY(district.rank);
    QCOMPARE(district.rank->rank, 2); // 8 and more, behind 8.5
    QCOMPARE(district.rank->ranked, 2);
    QVERIFY(!district.rank->tied);
    QVERIFY(!district.rank->byAnother);
}

void NumberLensTest::tellsWhetherOtherPlacesAgree()
{
    Series series = Fixture::growthSeries();
    SeriesPoint again = saidLater(series.points.at(3), 2022, 5.5, QStringLiteral("5.5%"));
    SeriesPoint other = saidLater(series.points.at(3), 2023, 7, QStringLiteral("7%"));
    series.points.insert(4, again);
    series.points.insert(5, other);
    const NumberLens lens = lensAt(series, 3);
    QCOMPARE(lens.places.size(), 2);
    for (const LensPlace &place : lens.places)
        QCOMPARE(place.word,
                 place.source.reviewYear == 2023 ? OtherWord::Differs : OtherWord::Agrees);
    // Those that differ are listed first.
    const LensText text = lensText(lens,
                                   {.title =
                                        [](const QString &key) {
                                            return key;
                                        }},
                                   {});
    const auto differing = std::find_if(text.lines.begin(), text.lines.end(),
                                        [](const LensLine &line) { return line.differs; });
    QVERIFY(differing != text.lines.end());
    QCOMPARE(differing->label, QStringLiteral("Differs"));
    QVERIFY(differing->source.startsWith(QStringLiteral("5000002023")));
    QCOMPARE(std::next(differing)->label, QStringLiteral("Agrees"));
}

void NumberLensTest::tellsAVintageFromAContradiction()
{
    Series series = Fixture::growthSeries();
    series.points.insert(3, saidLater(series.points.at(2), 2022, 8.1, QStringLiteral("8.1")));
    const NumberLens first = lensAt(series, 2);
    QCOMPARE(first.places.size(), 1);
    QCOMPARE(first.places.constFirst().word, OtherWord::Later);
    const NumberLens later = lensAt(series, 3);
    QCOMPARE(later.places.constFirst().word, OtherWord::Earlier);
}

void NumberLensTest::looksInItsReportWhereNoIndicatorIsKnown()
{
    const ReportFigures report = Fixtures::district();
    const Observation days = report.observations.at(4); // 优良天数, an actual
    QVERIFY(days.indicator.isEmpty());
    const NumberLens lens = lensOf(days, report, {}, catalogue());
    QCOMPARE(lens.limit, LensLimit::NoIndicator);
    QCOMPARE(lens.rows.size(), 3);
    QVERIFY(!lens.rows.at(0).stated);
    QCOMPARE(lens.rows.at(1).stated->observation.printed, QStringLiteral("320"));
    QCOMPARE(lens.rows.at(2).stated->observation.printed, QStringLiteral("315"));
    QCOMPARE(lens.verdict, Verdict::Missed);
    QVERIFY(!lens.rank);
    const LensText text = lensText(lens, {}, {});
    QCOMPARE(text.notes.size(), 1);
    QCOMPARE(text.lines.constLast().text, QStringLiteral("said nowhere else in this report"));
}

void NumberLensTest::leavesPartsOfYearsAlone()
{
    ReportFigures report = Fixtures::district();
    Observation &part = report.observations[4];
    part.period = Period::months(2021, 1, 9);
    const NumberLens lens = lensOf(part, report, {}, catalogue());
    QCOMPARE(lens.limit, LensLimit::PartOfYear);
    QVERIFY(lens.rows.isEmpty());
    QVERIFY(lens.places.isEmpty());
}

void NumberLensTest::callsIndicatorsInTheLanguageSpoken()
{
    NumberLens lens;
    lens.figure.observation.name = QStringLiteral("地区生产总值增速");
    lens.figure.observation.indicator = QStringLiteral("gdp-growth");
    lens.figure.observation.unit = QStringLiteral("%");
    QVERIFY(lensText(lens, {}, {}).title.startsWith(QStringLiteral("地区生产总值增速")));
    QLocale::setDefault(QLocale(QLocale::English));
    const QString title = lensText(lens, {}, {}).title;
    QLocale::setDefault(QLocale::c());
    QVERIFY2(title.startsWith(QLatin1String("Growth of regional GDP")), qPrintable(title));
}

void NumberLensTest::saysAllOfItAsText()
{
    const NumberLens lens = lensAt(Fixture::growthSeries(), 4);
    const LensText text = lensText(
        lens,
        {.title = [](const QString &key) { return QStringLiteral("Report ") + key; },
         .place =
             [](const StatedObservation &stated) {
                 return CitedPlace{{}, QStringLiteral("paragraph %1").arg(stated.reviewYear)};
             }},
        QStringLiteral("Read as: growth"));
    QCOMPARE(text.figure, QStringLiteral("2.6"));
    QVERIFY(text.title.contains(QStringLiteral("2022 actual")));
    QCOMPARE(text.lines.at(0).label, QStringLiteral("2021 actual"));
    QCOMPARE(text.lines.at(0).text, QStringLiteral("8.3 %"));
    QCOMPARE(text.lines.at(0).source, QStringLiteral("Report 5000002021 · paragraph 2021"));
    const QString all = lensAsText(text);
    QVERIFY(all.contains(QStringLiteral("2023 target: ≥6 % (this report · paragraph 2022)")));
    QVERIFY(all.contains(QStringLiteral("Verdict: missed")));
    QVERIFY(all.endsWith(QStringLiteral("Read as: growth")));
}

void NumberLensTest::countsThePlacesThatAreLeft()
{
    NumberLens lens = lensAt(Fixture::growthSeries(), 4);
    LensPlace place{lens.figure, OtherWord::Agrees};
    for (int i = 0; i < 9; ++i)
        lens.places.append(place);
    const LensText all = lensText(lens, {}, {}, 4);
    QCOMPARE(all.lines.constLast().text, QStringLiteral("5 more place(s), which agree"));
    lens.places[8].word = OtherWord::InWords;
    lens.places[7].word = OtherWord::InWords;
    const LensText mixed = lensText(lens, {}, {}, 1);
    QCOMPARE(mixed.lines.constLast().text,
             QStringLiteral("8 more place(s), not all of which agree"));
}

SUITE_CORE_TEST(NumberLensTest)
#include "tst_numberlens.moc"
