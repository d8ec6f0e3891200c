// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/understanding.h"
#include "interpreting/explanationtext.h"
#include "interpreting/ruleswitch.h"
#include "language/lexicon.h"
#include "prose/claimrules.h"
#include "support/suite.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QSet>
#include <QTest>

using namespace PlanLens;

/// Each figure says which rule read it, and a rule is what it says: without it exactly its figures
/// are gone.
class ExplainingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFigureHasItsRule();
    void everyRuleAndClassHasWords();
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

/// The examples of all words and rules, each in the review of a report.
static QList<Observation> figuresOfExamples()
{
    QStringList examples;
    for (const LexiconWord &word : Lexicon::common().words())
        examples << word.example;
    QFile rules(QStringLiteral(PLANLENS_SAMPLES "/../language/claimrules.tsv"));
    if (rules.open(QIODevice::ReadOnly)) {
        const QStringList lines = QString::fromUtf8(rules.readAll()).split(u'\n');
        for (const QString &line : lines)
            examples << line.section(u'\t', 1, 1);
    }
    const QString title =
        QStringLiteral("长岭市2022年国民经济和社会发展计划执行情况与2023年计划草案的报告\n\n"
                       "一、2022年计划执行情况\n\n");
    QList<Observation> figures;
    for (const QString &example : std::as_const(examples)) {
        const QString text = title + QString(example).replace(u'⏎', u'\n') + u'\n';
        UnderstandOutcome outcome = understand(text.toUtf8(), QStringLiteral("example.txt"));
        if (const auto *read = std::get_if<UnderstoodReports>(&outcome))
            figures += read->first().interpretation.observations;
    }
    return figures;
}

void ExplainingTest::everyRuleAndClassHasWords()
{
    QSet<QString> wordless;
    for (const ClaimRule &rule : claimRules()) {
        if (!isRuleWorded(rule.name))
            wordless.insert(QLatin1String(rule.name));
    }
    QSet<QByteArray> classes;
    for (const Observation &figure : figuresOfSamples() + figuresOfExamples()) {
        if (figure.explanation.rule && !isRuleWorded(figure.explanation.rule))
            wordless.insert(QLatin1String(figure.explanation.rule));
        for (const ExplainedWord &word : figure.explanation.words) {
            classes.insert(word.wordClass);
            if (!isWordClassWorded(word.wordClass))
                wordless.insert(QLatin1String(word.wordClass));
        }
    }
    QVERIFY(classes.size() > 25);
    QVERIFY2(wordless.isEmpty(),
             qPrintable(QStringList(wordless.cbegin(), wordless.cend()).join(u' ')));
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

SUITE_CORE_TEST(ExplainingTest)
#include "tst_explaining.moc"
