// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/understanding.h"
#include "library/library.h"
#include "presenting/indicatortally.h"
#include "presenting/scorecard.h"
#include "sheetmaking/sheetrequest.h"
#include "support/suite.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace PlanLens;

/// Dock, scorecard and sheet count the indicators of a report alike.
class TalliesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsNumberedRows();
    void allViewsCountAlike_data();
    void allViewsCountAlike();
};

void TalliesTest::countsNumberedRows()
{
    const QList<TalliedRow> rows{
        {.reviewed = true, .number = QStringLiteral("1"), .verdict = Verdict::Met},
        {.reviewed = true, .isPart = true, .verdict = Verdict::Met},
        {.reviewed = true, .number = QStringLiteral("2"), .verdict = Verdict::Missed},
        {.reviewed = true, .number = QStringLiteral("2"), .verdict = Verdict::Missed},
        {.reviewed = true, .verdict = Verdict::Met},
        {.reviewed = true, .number = QStringLiteral("3")},
        {.number = QStringLiteral("4")}};
    const IndicatorTally expected{.indicators = 3,
                                  .met = 1,
                                  .missed = 1,
                                  .open = 1,
                                  .parts = 1,
                                  .unnumbered = 2,
                                  .planned = 1};
    QCOMPARE(tallyOf(rows), expected);
    QList<TalliedRow> plain = rows;
    for (TalliedRow &row : plain)
        row.number.clear();
    QCOMPARE(tallyOf(plain).indicators, 5);
}

void TalliesTest::allViewsCountAlike_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("stated");
    // What the reports themselves count, as a person reads it in their text.
    const QHash<QString, QString> stated{
        {QStringLiteral("001"), QStringLiteral("29 expected indicator(s): 13 met, 15 missed, "
                                               "1 called neither")},
        {QStringLiteral("003"), QStringLiteral("30 indicator(s): 3 missed")},
        {QStringLiteral("004"), QStringLiteral("32 indicator(s): 29 met; 8 binding indicator(s): "
                                               "6 met; 24 expected indicator(s): 23 met")}};
    const QDir folder(QStringLiteral(PLANLENS_REPORTS));
    for (const QString &name : folder.entryList({QStringLiteral("00*.txt")}))
        QTest::newRow(qPrintable(name)) << folder.filePath(name) << stated.value(name.left(3));
    if (!folder.exists())
        QTest::newRow("none") << QString() << QString();
}

/// What is above a scorecard and what is said below of the report's own count, which nothing of
/// the figures refutes.
static void compareStated(const SheetContent &sheet, const QString &tally, const QString &stated)
{
    const QString own = QStringLiteral("; by the report's own count ");
    QCOMPARE(sheet.subtitle, stated.isEmpty() ? tally : tally + own + stated);
    const QStringList explained =
        sheet.remarks.filter(QStringLiteral("The report itself counts ("));
    QCOMPARE(explained.size(), stated.isEmpty() ? 0 : 1);
    QVERIFY(explained.filter(QStringLiteral("do not bear out")).isEmpty());
}

void TalliesTest::allViewsCountAlike()
{
    QFETCH(QString, path);
    QFETCH(QString, stated);
    if (path.isEmpty())
        QSKIP("the real reports are not here");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    auto outcome = understand(file.readAll(), path);
    const UnderstoodReport &read = std::get<UnderstoodReports>(outcome).first();
    auto opened = Library::open(QStringLiteral(":memory:"));
    const auto library = std::move(std::get<std::unique_ptr<Library>>(opened));
    const QString key = library->add(read.report, read.interpretation, read.readProblems, path).key;
    const ReportIdentity identity = library->entry(key)->identity;
    const QList<Observation> observations = library->observations(key);
    const QList<ScoreRow> rows =
        scoreRows(observations, identity.reviewYear.value_or(0), identity.planYear.value_or(0));
    const IndicatorTally card = tallyOf(rows);
    const IndicatorTally dock =
        tallyOf(indicatorTable({key, identity, library->tables(key), observations}));
    QCOMPARE(tallyText(dock), tallyText(card));
    ScoreCard one;
    one.reports = {{.rows = rows}};
    QCOMPARE(scorecardChart({}, one).subtitle, tallyText(card));
    SheetRequest request;
    request.which = SheetTemplate::Scorecard;
    request.reports = {key};
    const SheetContent sheet = makeSheet(*library, request);
    QVERIFY(!sheet.isEmpty() || stated.isEmpty());
    if (!sheet.isEmpty())
        compareStated(sheet, tallyText(card), stated);
    qInfo("%s", qPrintable(tallyText(card)));
}

SUITE_TEST(TalliesTest)
#include "tst_tallies.moc"
