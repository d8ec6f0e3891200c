// SPDX-License-Identifier: GPL-3.0-or-later
#include "interpreting/figuredraft.h"
#include "support/libraryfixture.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;
using namespace PlanLens::Testing;

/// A person makes a number of a report a figure that was not read.
class MadeFiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<LibraryFixture>(); }
    void standsAmongTheFigures();
    void replacesWhatWasMadeBefore();
    void takenBackNothingIsLeft();
    void survivesANewVersion();
    void isListedWhereTheNumberIsGone();
    void survivesAnotherInterpretation();
    void isNotThereTwice();
    void leavesCorrectionsAlone();
    void tellsEqualSentencesApart();
    void stateOfATableCell();
    void draftsWhatIsKnown();
    void draftsWhatFallsBelowZero();

private:
    Library &library() { return m_fixture->library(); }
    Report report(const QString &key) { return library().report(key).value_or(Report()); }
    Anchor number(const QString &key, const QString &sentence, const QString &printed);
    bool make(const QString &key, const Anchor &anchor, const MadeFigure &figure)
    {
        return library().makeFigure(key, placeOfNumber(report(key), anchor), figure);
    }
    QList<Observation> made(const QString &key)
    {
        QList<Observation> figures = library().observations(key);
        figures.removeIf([](const Observation &o) { return !o.isMade(); });
        return figures;
    }

    std::unique_ptr<LibraryFixture> m_fixture;
};

namespace {

QString vague()
{
    return QStringLiteral("另据统计，甲乙丙相关情况为“约数35左近”。");
}

MadeFigure figureOf(int year)
{
    MadeFigure figure;
    figure.figure = QStringLiteral("35");
    figure.name = QStringLiteral("城镇新增就业");
    figure.unit = QStringLiteral("万人");
    figure.period = Period::year(year);
    figure.signature = {QStringLiteral("王"), QDateTime({2026, 3, 1}, {8, 30, 0}, Qt::UTC)};
    return figure;
}

} // namespace

Anchor MadeFiguresTest::number(const QString &key, const QString &sentence, const QString &printed)
{
    const Report text = report(key);
    for (int block = 0; block < text.blocks.size(); ++block) {
        const qsizetype at = text.blocks.at(block).text.text().indexOf(sentence);
        if (at >= 0)
            return {key, block, -1, -1, int(at + sentence.indexOf(printed)), int(printed.size())};
    }
    return {};
}

void MadeFiguresTest::standsAmongTheFigures()
{
    const QString key = m_fixture->import(planText(vague()));
    const qsizetype before = library().observations(key).size();
    const Anchor place = number(key, vague(), QStringLiteral("35"));
    QVERIFY(place.isValid());
    QVERIFY(make(key, place, figureOf(2021)));

    QCOMPARE(library().observations(key).size(), before + 1);
    QCOMPARE(library().entry(key)->observations, int(before) + 1);
    const QList<Observation> figures = made(key);
    QCOMPARE(figures.size(), 1);
    const Observation &figure = figures.constFirst();
    QCOMPARE(figure.anchor, place);
    QCOMPARE(figure.printed, QStringLiteral("35"));
    QCOMPARE(figure.value.figure(), std::optional(35.0));
    QCOMPARE(figure.indicator, QStringLiteral("new-jobs"));
    QCOMPARE(figure.corrected->signature.by, QStringLiteral("王"));
    QCOMPARE(figure.regionId, QStringLiteral("500104"));
    QCOMPARE(figure.verdict, std::optional(Verdict::Met)); // against the target of the table
    int stated = 0;
    for (const StatedObservation &other : library().observationsOf(figure.indicator))
        stated += other.observation == figure ? 1 : 0;
    QCOMPARE(stated, 1);
    QCOMPARE(library().places(key).size(), before + 1);
    QCOMPARE(library().observationsAsRead(key).size(), before + 1);
    // It stands before the figures of the table that follows.
    QVERIFY(!library().observations(key).constLast().isMade());
}

void MadeFiguresTest::replacesWhatWasMadeBefore()
{
    const QString key = m_fixture->import(planText(vague()));
    const Anchor place = number(key, vague(), QStringLiteral("35"));
    QVERIFY(make(key, place, figureOf(2021)));
    QVERIFY(make(key, place, figureOf(2020)));
    QCOMPARE(made(key).size(), 1);
    QCOMPARE(made(key).constFirst().period, Period::year(2020));
    QCOMPARE(library().madeFigures(key).size(), 1);
}

void MadeFiguresTest::takenBackNothingIsLeft()
{
    const QString key = m_fixture->import(planText(vague()));
    const QList<Observation> before = library().observations(key);
    const Anchor place = number(key, vague(), QStringLiteral("35"));
    QVERIFY(make(key, place, figureOf(2021)));
    QVERIFY(library().makeFigure(key, placeOfNumber(report(key), place), std::nullopt));
    QCOMPARE(library().observations(key), before);
    QCOMPARE(library().entry(key)->observations, int(before.size()));
    QVERIFY(library().madeFigures(key).isEmpty());
}

void MadeFiguresTest::survivesANewVersion()
{
    const QString key = m_fixture->import(planText(vague()));
    QVERIFY(make(key, number(key, vague(), QStringLiteral("35")), figureOf(2021)));
    const QString next = m_fixture->import(
        planText(QStringLiteral("新的一段话。\n") + vague(), QStringLiteral("6.2")));
    QVERIFY(next != key);
    QCOMPARE(made(next).size(), 1);
    QCOMPARE(made(next).constFirst().anchor, number(next, vague(), QStringLiteral("35")));
}

void MadeFiguresTest::isListedWhereTheNumberIsGone()
{
    const QString key = m_fixture->import(planText(vague()));
    QVERIFY(make(key, number(key, vague(), QStringLiteral("35")), figureOf(2021)));
    const QString next = m_fixture->import(planText());
    QVERIFY(made(next).isEmpty());
    const QList<Problem> problems = library().problems(next);
    QVERIFY(std::any_of(problems.begin(), problems.end(), [](const Problem &problem) {
        return problem.kind == ProblemKind::CorrectionNotApplied &&
               problem.text.contains(QStringLiteral("城镇新增就业"));
    }));
}

void MadeFiguresTest::survivesAnotherInterpretation()
{
    const QString key = m_fixture->import(planText(vague()));
    QVERIFY(make(key, number(key, vague(), QStringLiteral("35")), figureOf(2021)));
    const QList<Observation> before = library().observations(key);
    QVERIFY(library().replaceInterpretation(key, interpretAs(report(key), report(key).identity)));
    QCOMPARE(library().observations(key), before);
}

void MadeFiguresTest::isNotThereTwice()
{
    const QString key = m_fixture->import(planText());
    const Observation read = m_fixture->figure(key, QStringLiteral("新增充电桩群360个"));
    QVERIFY(read.anchor.isValid());
    MadeFigure same;
    same.figure = QStringLiteral("360个");
    same.name = read.name;
    same.unit = read.unit;
    same.measure = read.measure;
    same.period = read.period;
    const QString sentence = QStringLiteral("新增充电桩群360个");
    QVERIFY(make(key, number(key, sentence, QStringLiteral("360个")), same));
    QVERIFY(made(key).isEmpty());
    same.name = QStringLiteral("另一个指标");
    QVERIFY(make(key, number(key, sentence, QStringLiteral("360个")), same));
    QCOMPARE(made(key).size(), 1);
}

void MadeFiguresTest::leavesCorrectionsAlone()
{
    const QString key = m_fixture->import(planText(vague()));
    FigureCorrection correction;
    correction.figure = QStringLiteral("6.1");
    QVERIFY(library().correctFigure(key, m_fixture->place(key, QStringLiteral("5.4")), correction));
    QVERIFY(make(key, number(key, vague(), QStringLiteral("35")), figureOf(2021)));
    QCOMPARE(m_fixture->figure(key, QStringLiteral("5.4")).value.figure(), std::optional(6.1));
    QCOMPARE(made(key).size(), 1);
    QVERIFY(library().correctFigure(key, m_fixture->place(key, QStringLiteral("5.4")), {}));
    QCOMPARE(m_fixture->figure(key, QStringLiteral("5.4")).value.figure(), std::optional(5.4));
    QCOMPARE(made(key).size(), 1);
}

void MadeFiguresTest::tellsEqualSentencesApart()
{
    const QString key = m_fixture->import(planText(vague() + u'\n' + vague()));
    const Anchor first = number(key, vague(), QStringLiteral("35"));
    Anchor second = first;
    ++second.block;
    QVERIFY(make(key, second, figureOf(2021)));
    QCOMPARE(made(key).constFirst().anchor, second);
    QVERIFY(make(key, first, figureOf(2020)));
    QCOMPARE(made(key).size(), 2);
}

void MadeFiguresTest::stateOfATableCell()
{
    const QString key = m_fixture->import(planText());
    const Anchor cell = m_fixture->figure(key, QStringLiteral("5.4")).anchor;
    const Anchor inCell{key, cell.block, cell.row, cell.column, 0, 3};
    const PrintedPlace place = placeOfNumber(report(key), inCell);
    QVERIFY(place.isValid());
    QCOMPARE(findNumber(report(key), place), inCell);
    const QString moved = m_fixture->import(
        planText().replace(QStringLiteral("地区生产总值增速"),
                           QStringLiteral("人口总量\t万人\t1\t2\n地区生产总值增速")));
    QCOMPARE(findNumber(report(moved), place).row, cell.row + 1);
}

void MadeFiguresTest::draftsWhatIsKnown()
{
    const QString sentence = QStringLiteral("另据统计，甲乙丙增长12.5%之谱。");
    const QString key = m_fixture->import(planText(sentence));
    const Observation draft =
        draftFigure(report(key), {}, number(key, sentence, QStringLiteral("12.5")));
    QCOMPARE(draft.printed, QStringLiteral("12.5%"));
    QCOMPARE(draft.unit, QStringLiteral("%"));
    QCOMPARE(draft.measure, Measure::Growth);
    QCOMPARE(draft.period, Period::year(2021));
    QCOMPARE(draft.role, Role::Actual);
    QVERIFY(draft.name.isEmpty());

    const Anchor cell = m_fixture->figure(key, QStringLiteral("5.4")).anchor;
    const Observation inCell = draftFigure(report(key), library().observations(key),
                                           {key, cell.block, cell.row, cell.column, 0, 3});
    QCOMPARE(inCell.name, QStringLiteral("地区生产总值增速"));
    QCOMPARE(inCell.indicator, QStringLiteral("gdp-growth"));
    QCOMPARE(inCell.unit, QStringLiteral("%"));
    QCOMPARE(inCell.role, Role::Actual);
}

void MadeFiguresTest::draftsWhatFallsBelowZero()
{
    const QString sentence = QStringLiteral("另据统计，甲乙丙下降12.5%之谱，丁戊己增长3.5%之谱。");
    const QString key = m_fixture->import(planText(sentence));
    const auto drafted = [&](const QString &printed) {
        return draftFigure(report(key), {}, number(key, sentence, printed));
    };
    const Observation falling = drafted(QStringLiteral("12.5"));
    QCOMPARE(falling.printed, QStringLiteral("12.5%"));
    QCOMPARE(falling.measure, Measure::Growth);
    QCOMPARE(falling.value.figure(), std::optional(-12.5));
    QCOMPARE(drafted(QStringLiteral("3.5")).value.figure(), std::optional(3.5));
}

SUITE_CORE_TEST(MadeFiguresTest)
#include "tst_madefigures.moc"
