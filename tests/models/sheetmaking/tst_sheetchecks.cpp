// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetmaking/sheetchecks.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;

class SheetChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatContradictsComesFirst();
    void findingsOnOtherFiguresAreLeftOut();
    void longListsEndWithTheirNumber();
    void oneReportIsNotNamedInEachSentence();
    void whatAgreesCanBeLeftOut();
    void whatWasTickedOffSaysSo();
};

namespace {

Anchor cell(const char *report, int row)
{
    return {.report = QString::fromLatin1(report), .block = 3, .row = row, .column = 1};
}

SheetFigure figureAt(const Anchor &anchor)
{
    SheetFigure figure;
    figure.stated.reportKey = anchor.report;
    figure.stated.reportTitle = anchor.report;
    figure.stated.observation.anchor = anchor;
    return figure;
}

Finding finding(FindingResult result, const Anchor &place, const char *message)
{
    Finding finding{.result = result, .message = QString::fromUtf8(message)};
    finding.evidence.append({.anchor = place});
    return finding;
}

} // namespace

void SheetChecksTest::whatContradictsComesFirst()
{
    SheetContent content;
    content.figures = {figureAt(cell("a", 1)), figureAt(cell("b", 1))};
    const QStringList sentences =
        checkSentences({finding(FindingResult::Consistent, cell("a", 1), "agrees"),
                        finding(FindingResult::Notice, cell("a", 1), "lowered"),
                        finding(FindingResult::Unverifiable, cell("a", 1), "nobody knows"),
                        finding(FindingResult::Contradiction, cell("b", 1), "differs")},
                       content);
    QCOMPARE(sentences.size(), 3);
    QVERIFY(sentences.at(0).contains(QStringLiteral("differs")));
    QVERIFY(sentences.at(0).startsWith(displayName(FindingResult::Contradiction)));
    QVERIFY(sentences.at(1).contains(QStringLiteral("lowered")));
    QVERIFY(sentences.at(2).contains(QStringLiteral("agrees")));
}

void SheetChecksTest::findingsOnOtherFiguresAreLeftOut()
{
    SheetContent content;
    content.figures = {figureAt(cell("a", 1))};
    Finding two = finding(FindingResult::Consistent, cell("b", 7), "rests on both");
    two.evidence.append({.anchor = cell("a", 1)});
    const QStringList sentences = checkSentences(
        {finding(FindingResult::Contradiction, cell("a", 2), "another row"), two}, content);
    QCOMPARE(sentences.size(), 1);
    QVERIFY(sentences.first().contains(QStringLiteral("rests on both")));
}

void SheetChecksTest::longListsEndWithTheirNumber()
{
    SheetContent content;
    QList<Finding> findings;
    for (int row = 1; row <= 20; ++row) {
        content.figures.append(figureAt(cell("a", row)));
        const QByteArray message = "figure " + QByteArray::number(row);
        findings.append(finding(FindingResult::Consistent, cell("a", row), message.constData()));
        findings.append(
            finding(FindingResult::Notice, cell("a", row), ("lowered " + message).constData()));
    }
    // What is worth knowing is listed whole.
    const QStringList sentences = checkSentences(findings, content);
    QCOMPARE(sentences.size(), 20 + 8 + 1);
    QVERIFY(sentences.last().contains(QStringLiteral("12")));
}

void SheetChecksTest::oneReportIsNotNamedInEachSentence()
{
    SheetContent content;
    content.figures = {figureAt(cell("a", 1))};
    const QList<Finding> findings{finding(FindingResult::Consistent, cell("a", 1), "agrees")};
    QCOMPARE(checkSentences(findings, content), QStringList(QStringLiteral("agrees")));
    content.figures.append(figureAt(cell("b", 1)));
    QVERIFY(checkSentences(findings, content).first() != QStringLiteral("agrees"));
}

void SheetChecksTest::whatAgreesCanBeLeftOut()
{
    SheetContent content;
    content.figures = {figureAt(cell("a", 1))};
    const QList<Finding> findings{finding(FindingResult::Consistent, cell("a", 1), "agrees"),
                                  finding(FindingResult::Notice, cell("a", 1), "lowered")};
    QCOMPARE(checkSentences(findings, content, {}, Agreements::LeftOut),
             QStringList(QStringLiteral("lowered")));
    QCOMPARE(checkSentences(findings, content).size(), 2);
}

void SheetChecksTest::whatWasTickedOffSaysSo()
{
    SheetContent content;
    content.figures = {figureAt(cell("a", 1)), figureAt(cell("a", 2))};
    Finding ticked = finding(FindingResult::Notice, cell("a", 1), "lowered");
    ticked.report = QStringLiteral("a");
    Finding other = finding(FindingResult::Notice, cell("a", 2), "raised");
    other.report = ticked.report;
    other.evidence.first().line = 2;
    const auto sentences = [&](const QString &by, const QString &remark) {
        return checkSentences({ticked, other}, content,
                              {{ticked.report, findingKey(ticked), remark, {by, {}}}});
    };
    const QString why = QStringLiteral("another basis");
    QCOMPARE(sentences(QStringLiteral("li"), why),
             QStringList({QStringLiteral("lowered (done by li: another basis)"),
                          QStringLiteral("raised")}));
    QCOMPARE(sentences({}, why).first(), QStringLiteral("lowered (done: another basis)"));
    QCOMPARE(sentences({}, {}).first(), QStringLiteral("lowered (done)"));
}

SUITE_WINDOW_TEST(SheetChecksTest)
#include "tst_sheetchecks.moc"
