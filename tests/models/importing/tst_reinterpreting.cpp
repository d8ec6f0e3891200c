// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/database.h"
#include "importing/reinterpreting.h"
#include "importing/understanding.h"
#include "interpreting/interpret.h"
#include "library/library.h"
#include "support/libraryfixture.h"
#include "support/suite.h"

#include <QTemporaryDir>
#include <QTest>

using namespace PlanLens;
using namespace PlanLens::Testing;

/// A library whose figures an older version of the program read: it took 5.4 for 4.5 and knew no
/// indicators.
class ReinterpretingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void freshReportsAreUpToDate();
    void outdatedFiguresAreReadAgain();
    void oldVersionsAndCorrectedIdentitiesAreHeeded();
    void correctionsAndDecisionsStayInForce();
    void failureLeavesTheOldFigures();
    void canBeStoppedAndGoesOn();
    void newerReadingIsLeftAlone();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("library.sqlite")); }
    void reopen();
    QString import(const QString &text, const QString &file = QStringLiteral("/r/plan.txt"));
    /// As an older version of the program left it.
    void makeOld();
    double actualGrowth(const QString &key) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;
};

void ReinterpretingTest::init()
{
    m_library.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    reopen();
}

void ReinterpretingTest::reopen()
{
    m_library.reset();
    auto opened = Library::open(path());
    QVERIFY((std::holds_alternative<std::unique_ptr<Library>>(opened)));
    m_library = std::move(std::get<std::unique_ptr<Library>>(opened));
}

QString ReinterpretingTest::import(const QString &text, const QString &file)
{
    auto outcome = understand(text.toUtf8(), file);
    const auto &understood = std::get<UnderstoodReports>(outcome).first();
    return m_library
        ->add(understood.report, understood.interpretation, understood.readProblems, file)
        .key;
}

void ReinterpretingTest::makeOld()
{
    {
        const Database database(path());
        database.run(QStringLiteral("UPDATE report SET interpreted_by = 1, observations = 1"));
        database.run(QStringLiteral("UPDATE observation SET low = 4.5, high = 4.5, "
                                    "indicator = NULL, verdict = NULL WHERE printed = '5.4'"));
        database.run(QStringLiteral("DELETE FROM observation WHERE printed = '6以上'"));
    }
    reopen();
}

double ReinterpretingTest::actualGrowth(const QString &key) const
{
    for (const Observation &observation : m_library->observations(key)) {
        if (observation.printed == QStringLiteral("5.4"))
            return observation.value.low.value_or(0);
    }
    return 0;
}

void ReinterpretingTest::freshReportsAreUpToDate()
{
    import(planText());
    QCOMPARE(m_library->outdated(), QStringList());
    bool called = false;
    const auto progress = [&](double) {
        called = true;
    };
    QCOMPARE(reinterpretOutdated(*m_library, {}, progress), ReinterpretingSummary());
    QVERIFY(!called);
}

void ReinterpretingTest::outdatedFiguresAreReadAgain()
{
    const QString key = import(planText());
    const QList<Observation> fresh = m_library->observations(key);
    const LibraryEntry entry = *m_library->entry(key);
    makeOld();
    QCOMPARE(actualGrowth(key), 4.5);
    QCOMPARE(m_library->outdated(), QStringList({key}));
    QList<double> progress;
    const auto summary =
        reinterpretOutdated(*m_library, {}, [&](double done) { progress += done; });
    QCOMPARE(summary, (ReinterpretingSummary{.done = 1}));
    QCOMPARE(progress, QList<double>({1.0}));
    QCOMPARE(m_library->observations(key), fresh);
    QCOMPARE(*m_library->entry(key), entry);
    QCOMPARE(m_library->outdated(), QStringList());
}

void ReinterpretingTest::oldVersionsAndCorrectedIdentitiesAreHeeded()
{
    const QString older = import(planText());
    const QString newer = import(planText(QStringLiteral("又一段。")));
    ReportIdentity identity = m_library->entry(newer)->identity;
    identity.reviewYear = 2011;
    identity.planYear = 2012;
    identity.regionId = QStringLiteral("110000");
    QVERIFY(correctAndInterpret(*m_library, newer, identity));
    const QList<Observation> fresh = m_library->observations(newer);
    makeOld();
    QCOMPARE(m_library->outdated(), QStringList({newer, older}));
    QCOMPARE(reinterpretOutdated(*m_library).done, 2);
    QCOMPARE(m_library->observations(newer), fresh);
    QCOMPARE(fresh.first().regionId, QStringLiteral("110000"));
    QCOMPARE(actualGrowth(older), 5.4);
}

void ReinterpretingTest::correctionsAndDecisionsStayInForce()
{
    const QString key = import(planText());
    const QList<Observation> read = m_library->observations(key);
    const auto at = std::find_if(read.begin(), read.end(), [](const Observation &observation) {
        return observation.printed == QStringLiteral("5.9");
    });
    QVERIFY(at != read.end());
    FigureCorrection correction;
    correction.figure = QStringLiteral("6.9");
    const PrintedPlace place = m_library->places(key).at(int(at - read.begin()));
    QVERIFY(m_library->correctFigure(key, place, correction));
    NameDecision decision;
    for (const UnjoinedName &name : m_library->unjoinedNames()) {
        if (name.printed.name == QStringLiteral("云上算力规模"))
            decision.printed = name.printed;
    }
    decision.kind = DecisionKind::NewIndicator;
    decision.name = decision.printed.name;
    decision.indicator = ownIndicatorId(decision.name);
    QVERIFY(m_library->decide({decision}));
    const QList<Observation> shown = m_library->observations(key);
    const QList<Observation> asRead = m_library->observationsAsRead(key);

    makeOld();
    QCOMPARE(reinterpretOutdated(*m_library).done, 1);
    QCOMPARE(m_library->observations(key), shown);
    QCOMPARE(m_library->observationsAsRead(key), asRead);
    QCOMPARE(m_library->observationsOf(decision.indicator).size(), 2);
    QVERIFY(m_library->correctionOf(key, place));
}

void ReinterpretingTest::failureLeavesTheOldFigures()
{
    const QString key = import(planText());
    makeOld();
    const QList<Observation> before = m_library->observations(key);
    const QList<Problem> problems = m_library->problems(key);
    const auto run = [this](const char *statement) {
        Database(path()).run(QString::fromLatin1(statement));
    };
    run("CREATE TRIGGER full BEFORE INSERT ON observation WHEN NEW.position = 3 "
        "BEGIN SELECT RAISE(ABORT, 'the disk is full'); END");
    QCOMPARE(reinterpretOutdated(*m_library), (ReinterpretingSummary{.failed = 1}));
    QCOMPARE(m_library->observations(key), before);
    QCOMPARE(m_library->problems(key), problems);
    QCOMPARE(m_library->outdated(), QStringList({key}));
    run("DROP TRIGGER full");
    QCOMPARE(reinterpretOutdated(*m_library).done, 1);
    QCOMPARE(actualGrowth(key), 5.4);
}

void ReinterpretingTest::canBeStoppedAndGoesOn()
{
    import(planText(), QStringLiteral("/r/a.txt"));
    import(planText(QStringLiteral("又一段。")), QStringLiteral("/r/b.txt"));
    makeOld();
    bool stop = false;
    const auto summary = reinterpretOutdated(
        *m_library, [&] { return stop; }, [&](double) { stop = true; });
    QCOMPARE(summary, (ReinterpretingSummary{.done = 1, .cancelled = true}));
    QCOMPARE(m_library->outdated().size(), 1);
    QCOMPARE(reinterpretOutdated(*m_library).done, 1);
    QCOMPARE(m_library->outdated(), QStringList());
}

void ReinterpretingTest::newerReadingIsLeftAlone()
{
    import(planText());
    {
        const Database database(path());
        Statement(database, QStringLiteral("UPDATE report SET interpreted_by = ?"))
            .run(interpreterVersion + 1);
    }
    reopen();
    QCOMPARE(m_library->outdated(), QStringList());
}

SUITE_CORE_TEST(ReinterpretingTest)
#include "tst_reinterpreting.moc"
