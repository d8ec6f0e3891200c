// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/storedscores.h"
#include "importing/importing.h"
#include "importing/understanding.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;

namespace {

const QString district = QStringLiteral("500104");
const QString city = QStringLiteral("500000");
const QString elsewhere = QStringLiteral("500106");

QString plan(const QString &place, int year)
{
    return QStringLiteral("关于%1%2年国民经济和社会发展计划执行情况及%3年计划草案的报告\n"
                          "一、%2年计划执行情况\n"
                          "全区各项工作扎实推进，民生持续改善，成绩来之不易。\n"
                          "主要指标\n"
                          "序号\t指标\t单位\t%2年目标\t%2年完成\n"
                          "1\t常住人口城镇化率\t%\t97\t97.1\n"
                          "2\t地区生产总值增速\t%\t6\t8.4\n")
        .arg(place)
        .arg(year)
        .arg(year + 1);
}

} // namespace

/// Which reports of a library make a scorecard, and what it has of them.
class StoredScoresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void regionsOfAYear();
    void yearsOfARegion();
    void alone();
    void anUnknownReport();

private:
    QString key(const QString &region, int year) const;

    std::unique_ptr<Library> m_library;
};

void StoredScoresTest::init()
{
    auto opened = Library::open(QStringLiteral(":memory:"));
    QVERIFY(std::holds_alternative<std::unique_ptr<Library>>(opened));
    m_library = std::move(std::get<std::unique_ptr<Library>>(opened));
    const QList<std::pair<QString, int>> reports{{QStringLiteral("重庆市大渡口区"), 2022},
                                                 {QStringLiteral("重庆市"), 2021},
                                                 {QStringLiteral("重庆市大渡口区"), 2021}};
    for (const auto &[place, year] : reports) {
        const QString path = QStringLiteral("/r/%1%2.txt").arg(place).arg(year);
        auto outcome = understand(plan(place, year).toUtf8(), path);
        QVERIFY(std::holds_alternative<UnderstoodReports>(outcome));
        m_library->addFile(std::get<UnderstoodReports>(outcome), path);
    }
    QCOMPARE(m_library->entries().size(), 3);
}

QString StoredScoresTest::key(const QString &region, int year) const
{
    const QList<LibraryEntry> entries = m_library->entries();
    for (const LibraryEntry &entry : entries) {
        if (entry.identity.regionId == region && entry.identity.reviewYear == year)
            return entry.key;
    }
    return {};
}

void StoredScoresTest::regionsOfAYear()
{
    const ScoreCard card = storedScores(
        *m_library, {.report = key(district, 2021), .regions = {district, city, elsewhere}});
    QCOMPARE(card.reports.size(), 2);
    QCOMPARE(card.reports.at(0).regionId, district); // in the order asked for
    QCOMPARE(card.reports.at(1).regionId, city);
    QCOMPARE(card.reports.at(1).year, 2021);
    QCOMPARE(card.reports.at(0).rows.size(), 2);
    QVERIFY(!card.reports.at(0).report.isEmpty());
    QCOMPARE(card.missing.size(), 1);
    QCOMPARE(card.available.size(), 2);
    QCOMPARE(card.available.constFirst().id, city); // in the order of the codes
    QCOMPARE(scorecardChart({}, card).scores.columns.size(), 2);
}

void StoredScoresTest::yearsOfARegion()
{
    const ScoreCard card =
        storedScores(*m_library, {.report = key(district, 2022), .by = ScoreBy::Years});
    QCOMPARE(card.reports.size(), 2);
    QCOMPARE(card.reports.at(0).year, 2021);
    QCOMPARE(card.reports.at(1).year, 2022);
    QCOMPARE(scorecardChart({}, card).scores.lines.size(), 2);
}

void StoredScoresTest::alone()
{
    const QString report = key(district, 2021);
    for (const QStringList &regions : {QStringList(), QStringList(elsewhere)}) {
        const ScoreCard card = storedScores(*m_library, {.report = report, .regions = regions});
        QCOMPARE(card.reports.size(), 1);
        QCOMPARE(card.reports.constFirst().regionId, district);
        QCOMPARE(card.missing.size(), regions.size());
    }
    const ScoreSelection selection = scoreSelection(m_library->entries(), {.report = report});
    QCOMPARE(selection.keys, QStringList(report));
    QVERIFY(selection.card.reports.isEmpty());
}

void StoredScoresTest::anUnknownReport()
{
    QVERIFY(storedScores(*m_library, {.report = QStringLiteral("none")}).reports.isEmpty());
    QVERIFY(scoreSelection(m_library->entries(), {}).keys.isEmpty());
}

SUITE_CORE_TEST(StoredScoresTest)
#include "tst_storedscores.moc"
