// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/libraryfixture.h"
#include "support/suite.h"
#include "text/clock.h"

using namespace PlanLens;
using namespace PlanLens::Testing;

class FigureCorrectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<LibraryFixture>(); }
    void correctedFigureIsShownEverywhere();
    void verdictFollows();
    void nameIsJoinedAnew();
    void laterCorrectionReplaces();
    void takenBackNothingIsLeft();
    void whoAndWhenAreKept();
    void signedNowWhereNobodySigned();
    void survivesARemovalAndAnotherImport();
    void survivesANewVersion();
    void isListedWhereItNoLongerApplies();
    void survivesAnotherInterpretation();
    void unknownReportCannotBeCorrected();

private:
    Library &library() { return m_fixture->library(); }
    bool correct(const QString &key, const QString &printed, const FigureCorrection &correction)
    {
        return library().correctFigure(key, m_fixture->place(key, printed), correction);
    }
    int lostCorrections(const QString &key)
    {
        const QList<Problem> problems = library().problems(key);
        return int(std::count_if(problems.cbegin(), problems.cend(), [](const Problem &problem) {
            return problem.kind == ProblemKind::CorrectionNotApplied;
        }));
    }

    std::unique_ptr<LibraryFixture> m_fixture;
};

static FigureCorrection toFigure(const QString &figure)
{
    FigureCorrection correction;
    correction.figure = figure;
    correction.signature = {QStringLiteral("王"), QDateTime({2026, 3, 1}, {8, 30, 0}, Qt::UTC)};
    return correction;
}

void FigureCorrectionsTest::correctedFigureIsShownEverywhere()
{
    const QString key = m_fixture->import(planText());
    const QList<Observation> before = library().observations(key);
    QVERIFY(correct(key, QStringLiteral("5.4"), toFigure(QStringLiteral("6.1"))));

    const Observation corrected = m_fixture->figure(key, QStringLiteral("5.4"));
    QCOMPARE(corrected.value.figure(), std::optional(6.1));
    QVERIFY(corrected.corrected);
    QCOMPARE(corrected.corrected->what, QList{FigureField::Value});
    QCOMPARE(library().observationsAsRead(key), before);
    int found = 0;
    for (const StatedObservation &stated : library().observationsOf(corrected.indicator))
        found += stated.observation == corrected ? 1 : 0;
    QCOMPARE(found, 1);
}

void FigureCorrectionsTest::verdictFollows()
{
    const QString key = m_fixture->import(planText());
    const QString printed = QStringLiteral("5.4");
    QCOMPARE(m_fixture->figure(key, printed).verdict, std::optional(Verdict::Missed));
    QVERIFY(correct(key, printed, toFigure(QStringLiteral("6.1"))));
    QCOMPARE(m_fixture->figure(key, printed).verdict, std::optional(Verdict::Met));
    // The target's correction decides the verdict of an actual that was not corrected itself.
    QVERIFY(correct(key, QStringLiteral("6以上"), toFigure(QStringLiteral("6.5以上"))));
    QCOMPARE(m_fixture->figure(key, printed).verdict, std::optional(Verdict::Missed));
}

void FigureCorrectionsTest::nameIsJoinedAnew()
{
    const QString key = m_fixture->import(planText());
    FigureCorrection correction;
    correction.name = QStringLiteral("城镇新增就业");
    correction.unit = QStringLiteral("万人");
    QVERIFY(m_fixture->figure(key, QStringLiteral("300")).indicator.isEmpty());
    QVERIFY(correct(key, QStringLiteral("300"), correction));
    const Observation figure = m_fixture->figure(key, QStringLiteral("300"));
    QCOMPARE(figure.indicator, QStringLiteral("new-jobs"));
    QCOMPARE(figure.printed, QStringLiteral("300"));
    QCOMPARE(figure.corrected->what, (QList{FigureField::Name, FigureField::Unit}));
}

void FigureCorrectionsTest::laterCorrectionReplaces()
{
    const QString key = m_fixture->import(planText());
    const PrintedPlace place = m_fixture->place(key, QStringLiteral("5.4"));
    library().correctFigure(key, place, toFigure(QStringLiteral("6.1")));
    library().correctFigure(key, place, toFigure(QStringLiteral("6.3")));
    QCOMPARE(m_fixture->place(key, QStringLiteral("5.4")), place);
    QCOMPARE(m_fixture->figure(key, QStringLiteral("5.4")).value.figure(), std::optional(6.3));
    QCOMPARE(library().figureCorrections(key).size(), 1);
    QCOMPARE(library().correctionOf(key, place)->figure, std::optional(QStringLiteral("6.3")));
}

void FigureCorrectionsTest::takenBackNothingIsLeft()
{
    const QString key = m_fixture->import(planText());
    const QList<Observation> before = library().observations(key);
    const PrintedPlace place = m_fixture->place(key, QStringLiteral("6以上"));
    library().correctFigure(key, place, toFigure(QStringLiteral("5以上")));
    QVERIFY(library().observations(key) != before);
    QVERIFY(library().correctFigure(key, place, std::nullopt));
    QCOMPARE(library().observations(key), before);
    QVERIFY(!library().correctionOf(key, place));
}

void FigureCorrectionsTest::whoAndWhenAreKept()
{
    const QString key = m_fixture->import(planText());
    const FigureCorrection correction = toFigure(QStringLiteral("6.1"));
    correct(key, QStringLiteral("5.4"), correction);
    QCOMPARE(m_fixture->figure(key, QStringLiteral("5.4")).corrected->signature,
             correction.signature);
    QCOMPARE(library().figureCorrections(key).first().correction, correction);
}

void FigureCorrectionsTest::signedNowWhereNobodySigned()
{
    const QDateTime time({2031, 2, 3}, {4, 5, 6}, Qt::UTC);
    const StoppedClock clock(time.addMSecs(789));
    const QString key = m_fixture->import(planText());
    FigureCorrection correction = toFigure(QStringLiteral("6.1"));
    correction.signature = {};
    QVERIFY(correct(key, QStringLiteral("5.4"), correction));
    QCOMPARE(m_fixture->figure(key, QStringLiteral("5.4")).corrected->signature.when, time);
}

void FigureCorrectionsTest::survivesARemovalAndAnotherImport()
{
    const QString key = m_fixture->import(planText());
    correct(key, QStringLiteral("5.4"), toFigure(QStringLiteral("6.1")));
    QVERIFY(library().remove(key));
    QCOMPARE(m_fixture->import(planText()), key);
    QCOMPARE(m_fixture->figure(key, QStringLiteral("5.4")).value.figure(), std::optional(6.1));
    QCOMPARE(lostCorrections(key), 0);
}

void FigureCorrectionsTest::survivesANewVersion()
{
    const QString first = m_fixture->import(planText());
    correct(first, QStringLiteral("5.4"), toFigure(QStringLiteral("6.1")));
    correct(first, m_fixture->library().observations(first).first().printed,
            toFigure(QStringLiteral("365")));
    const QString second = m_fixture->import(planText(QStringLiteral("全年粮食产量100万吨。")));
    QVERIFY(second != first);
    QCOMPARE(lostCorrections(second), 0);
    QCOMPARE(m_fixture->figure(second, QStringLiteral("5.4")).value.figure(), std::optional(6.1));
    QCOMPARE(library().figureCorrections(second).size(), 2);
}

void FigureCorrectionsTest::isListedWhereItNoLongerApplies()
{
    const QString first = m_fixture->import(planText());
    correct(first, QStringLiteral("5.9"), toFigure(QStringLiteral("6.2")));
    const QString second = m_fixture->import(planText({}, QStringLiteral("6.0")));
    const Observation figure = m_fixture->figure(second, QStringLiteral("6.0"));
    QCOMPARE(figure.value.figure(), std::optional(6.0));
    QVERIFY(!figure.corrected);
    QCOMPARE(lostCorrections(second), 1);
    QVERIFY(library().problems(second).last().text.contains(QStringLiteral("5.9")));
    const LibraryEntry entry = *library().entry(second);
    QCOMPARE(entry.problems, int(library().problems(second).size()));
    // It can still be taken back, and is a problem no longer.
    const PrintedPlace lost = library().figureCorrections(second).first().place;
    QVERIFY(library().correctFigure(second, lost, std::nullopt));
    QCOMPARE(lostCorrections(second), 0);
}

void FigureCorrectionsTest::survivesAnotherInterpretation()
{
    const QString key = m_fixture->import(planText());
    correct(key, QStringLiteral("5.4"), toFigure(QStringLiteral("6.1")));
    ReportIdentity identity = library().entry(key)->identity;
    identity.regionId = identity.regionCode = QStringLiteral("500103");
    QVERIFY(correctAndInterpret(library(), key, identity));
    const Observation figure = m_fixture->figure(key, QStringLiteral("5.4"));
    QCOMPARE(figure.value.figure(), std::optional(6.1));
    QCOMPARE(figure.regionId, QStringLiteral("500103"));
}

void FigureCorrectionsTest::unknownReportCannotBeCorrected()
{
    QVERIFY(!library().correctFigure(QStringLiteral("nothing"), PrintedPlace{},
                                     toFigure(QStringLiteral("1"))));
    QVERIFY(library().places(QStringLiteral("nothing")).isEmpty());
}

SUITE_CORE_TEST(FigureCorrectionsTest)
#include "tst_figurecorrections.moc"
