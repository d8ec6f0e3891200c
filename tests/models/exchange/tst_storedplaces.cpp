// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/storedplaces.h"
#include "importing/importing.h"
#include "importing/understanding.h"
#include "library/seriesfigures.h"
#include "presenting/chartmodel.h"
#include "presenting/charttext.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;

namespace {

const QString title =
    QStringLiteral("关于重庆市大渡口区2021年国民经济和社会发展计划执行情况及2022年计划草案的报告");
const QString review = QStringLiteral("一、2021年计划执行情况");

/// What the text says otherwise than the table.
const QString reportText = title + u'\n' + review +
                           QStringLiteral("\n全区各项工作扎实推进，民生持续改善，成绩来之不易。\n"
                                          "全年地区生产总值增长8.2%。\n"
                                          "二、2022年计划安排\n"
                                          "地区生产总值增长6%左右，保持社会大局稳定，改善民生。\n"
                                          "主要指标\n"
                                          "序号\t指标\t单位\t2021年目标\t2021年完成\n"
                                          "1\t常住人口城镇化率\t%\t97\t97.1\n"
                                          "2\t地区生产总值增速\t%\t6\t8.4\n");

} // namespace

/// Where the figures of a library stand, told by its reports.
class StoredPlacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFigureOfTheTextByItsParagraph();
    void aFigureOfATableByItsItem();
    void aCellByTheItemOfItsRow();
    void aChartCitesAsSheetsDo();
    void aReportThatIsGoneByTheLine();

private:
    Series series() const;
    /// As the report prints it.
    StatedObservation figure(const QString &printed) const;

    std::unique_ptr<Library> m_library;
    PlaceNamer m_places;
};

void StoredPlacesTest::init()
{
    m_places = {};
    auto opened = Library::open(QStringLiteral(":memory:"));
    QVERIFY(std::holds_alternative<std::unique_ptr<Library>>(opened));
    m_library = std::move(std::get<std::unique_ptr<Library>>(opened));
    auto outcome = understand(reportText.toUtf8(), QStringLiteral("/r/plan.txt"));
    QVERIFY(std::holds_alternative<UnderstoodReports>(outcome));
    m_library->addFile(std::get<UnderstoodReports>(outcome), QStringLiteral("/r/plan.txt"));
    m_places = storedPlaces(*m_library);
}

Series StoredPlacesTest::series() const
{
    return seriesFrom(*m_library, *Catalogue::shipped().find(QStringLiteral("gdp-growth")));
}

StatedObservation StoredPlacesTest::figure(const QString &printed) const
{
    const Series all = series();
    for (const SeriesPoint &point : all.points) {
        if (point.observation().printed == printed)
            return point.source;
    }
    return {};
}

void StoredPlacesTest::aFigureOfTheTextByItsParagraph()
{
    const CitedPlace place = m_places(figure(QStringLiteral("增长8.2%")));
    QCOMPARE(place.report, QStringLiteral("“%1”").arg(title));
    QCOMPARE(place.place, review + QStringLiteral(", paragraph 2"));
}

void StoredPlacesTest::aFigureOfATableByItsItem()
{
    QCOMPARE(m_places(figure(QStringLiteral("8.4"))).place, QStringLiteral("table 1, item 2"));
}

void StoredPlacesTest::aCellByTheItemOfItsRow()
{
    StatedObservation cell;
    cell.observation.origin = Origin::Prose; // nothing is known of it but where it is
    cell.observation.anchor = figure(QStringLiteral("8.4")).observation.anchor;
    cell.observation.anchor.column = 1;
    cell.reportKey = cell.observation.anchor.report;
    QCOMPARE(m_places(cell).place, QStringLiteral("table 1, item 2"));
    cell.observation.anchor.row = 0;
    QCOMPARE(m_places(cell).place, QStringLiteral("table 1, row 0"));
}

void StoredPlacesTest::aChartCitesAsSheetsDo()
{
    const QString section = review + QStringLiteral(", paragraph 2");
    const ChartData chart = yearsChart(withPlaces(series(), m_places));
    QCOMPARE(chart.notes.size(), 1);
    QVERIFY2(chart.notes.constFirst().contains(section), qPrintable(chart.notes.constFirst()));
    QVERIFY(chart.notes.constFirst().contains(QStringLiteral("table 1, item 2")));
    const auto stated =
        std::find_if(chart.points.begin(), chart.points.end(), [](const ChartPoint &point) {
            return point.printed == QStringLiteral("增长8.2%");
        });
    QVERIFY(stated != chart.points.end());
    QVERIFY2(stated->tooltip.contains(section), qPrintable(stated->tooltip));
    QVERIFY(stated->source.endsWith(section));
    QVERIFY(toTsv(chart).contains(section));
}

void StoredPlacesTest::aReportThatIsGoneByTheLine()
{
    StatedObservation gone = figure(QStringLiteral("增长8.2%"));
    gone.reportKey = QStringLiteral("gone");
    QCOMPARE(m_places(gone).place, QStringLiteral("line 4"));
}

SUITE_CORE_TEST(StoredPlacesTest)
#include "tst_storedplaces.moc"
