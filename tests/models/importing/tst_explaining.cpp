// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/understanding.h"
#include "interpreting/ruleswitch.h"

#include <QDir>
#include <QMap>
#include <QTest>

using namespace PlanLens;

/// Each figure says which rule read it, and a rule is what it says: without it exactly its figures
/// are gone.
class ExplainingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFigureHasItsRule();
    void noRuleReadsMostOfAReport();
    void aRuleThatIsOffLosesItsFiguresAndNoOthers();
    void aRuleOffInsideAnotherGivesItBack();
};

/// The figures of the samples; what was judged of them is left out, for it needs both target and
/// actual.
static QList<Observation> figuresOfSamples()
{
    QList<Observation> figures;
    const QDir samples(QStringLiteral(PLANLENS_SAMPLES));
    for (const QString &name : samples.entryList({QStringLiteral("*.txt")}, QDir::Files)) {
        UnderstandOutcome outcome = understandFile(samples.filePath(name));
        figures += std::get<UnderstoodReports>(outcome).first().interpretation.observations;
    }
    for (Observation &figure : figures)
        figure.verdict.reset();
    return figures;
}

static QMap<QByteArray, int> figuresByRule(const QList<Observation> &figures)
{
    QMap<QByteArray, int> counts;
    for (const Observation &figure : figures)
        ++counts[figure.explanation.rule];
    return counts;
}

void ExplainingTest::everyFigureHasItsRule()
{
    const QList<Observation> figures = figuresOfSamples();
    QVERIFY(figures.size() > 300);
    for (const Observation &figure : figures)
        QVERIFY2(figure.explanation.rule, qPrintable(figure.printed));
}

void ExplainingTest::noRuleReadsMostOfAReport()
{
    if (QStringLiteral(PLANLENS_REPORTS).isEmpty() ||
        !QDir(QStringLiteral(PLANLENS_REPORTS)).exists())
        QSKIP("the real reports are not here");
    QList<Observation> figures;
    const QDir reports(QStringLiteral(PLANLENS_REPORTS));
    for (const QString &name : reports.entryList({QStringLiteral("00*.txt")}, QDir::Files)) {
        UnderstandOutcome outcome = understandFile(reports.filePath(name));
        figures += std::get<UnderstoodReports>(outcome).first().interpretation.observations;
    }
    constexpr double mostOfAll = 0.15;
    const QMap<QByteArray, int> counts = figuresByRule(figures);
    for (auto rule = counts.cbegin(); rule != counts.cend(); ++rule)
        QVERIFY2(rule.value() <= mostOfAll * double(figures.size()), rule.key().constData());
}

void ExplainingTest::aRuleThatIsOffLosesItsFiguresAndNoOthers()
{
    const QList<Observation> all = figuresOfSamples();
    const QList<QByteArray> rules = figuresByRule(all).keys();
    for (const QByteArray &rule : rules) {
        QList<Observation> others = all;
        others.removeIf([&](const Observation &o) { return rule == o.explanation.rule; });
        const RuleOff off(rule);
        QVERIFY2(figuresOfSamples() == others, rule.constData());
    }
}

void ExplainingTest::aRuleOffInsideAnotherGivesItBack()
{
    const RuleOff outer("outer");
    {
        const RuleOff inner("inner");
        QVERIFY(isRuleOff("inner") && !isRuleOff("outer"));
    }
    QVERIFY(isRuleOff("outer") && !isRuleOff("inner"));
}

QTEST_GUILESS_MAIN(ExplainingTest)
#include "tst_explaining.moc"
