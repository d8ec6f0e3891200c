// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/suite.h"
#include "wording/wording.h"

#include "support/reportfixture.h"
#include "wording/degrees.h"
#include "wording/phrasefinder.h"
#include "wording/repeatedphrases.h"

#include <QTest>

using namespace PlanLens;
using namespace PlanLens::Test;

class WordingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPhrasesByGroup();
    void countsAndTellsPlaces();
    void whatAllOfThreeReportsHaveIsForm();
    void findsWhatAReportRepeats();
    void longTextsAndEmptyReports();
    void changesOfDegree_data();
    void changesOfDegree();
    void whatIsStillSaidHasNotChanged();
};

namespace {

std::shared_ptr<const Report> reportOf(const QStringList &paragraphs,
                                       const QByteArray &digest = "00112233445566778899")
{
    ReportFixture fixture(digest);
    for (const QString &paragraph : paragraphs)
        fixture.add(BlockKind::Paragraph, paragraph);
    return fixture.finished();
}

Phrasebook book()
{
    return Phrasebook::fromTsv({"tone\t稳中求进 稳字当头\nformula\t请予审议\n",
                                "planning\t预期目标\ntone\t稳中求进 高质量发展\n"});
}

/// `phrase: status counts`, one a line.
QStringList linesOf(const Wording &wording)
{
    QStringList lines;
    for (const PhraseUse &use : wording.phrases) {
        QString line = use.phrase.text + QStringLiteral(": ") + toKey(use.status());
        for (int report = 0; report < use.places.size(); ++report)
            line += QLatin1Char(' ') + QString::number(use.count(report));
        lines += line;
    }
    return lines;
}

} // namespace

void WordingTest::readsPhrasesByGroup()
{
    const Phrasebook phrases = book();
    QCOMPARE(phrases.phrases().size(), 5);
    QCOMPARE(phrases.phrases().constFirst(),
             (Phrase{QStringLiteral("稳中求进"), QStringLiteral("tone")}));
    QVERIFY(phrases.contains(QStringLiteral("高质量发展")));
    QVERIFY(Phrasebook::shipped().phrases().size() > 500);
}

void WordingTest::countsAndTellsPlaces()
{
    const auto left = reportOf(
        {QStringLiteral("坚持稳字当头、稳中求进。稳中求进是总基调。"), QStringLiteral("请予审议")});
    const auto right = reportOf({QStringLiteral("坚持稳中求进，推动高质量发展。")}, "ffff");
    const Wording wording = compareWording({left.get(), right.get()}, book());
    QCOMPARE(linesOf(wording), QStringList({QStringLiteral("稳中求进: changed 2 1"),
                                            QStringLiteral("稳字当头: removed 1 0"),
                                            QStringLiteral("请予审议: removed 1 0"),
                                            QStringLiteral("高质量发展: added 0 1")}));
    const PhraseUse &first = wording.phrases.constFirst();
    QCOMPARE(first.places.at(0).at(1), (Anchor{left->key(), 0, -1, -1, 12, 4}));
    QCOMPARE(left->quote(first.places.at(0).at(1)), QStringLiteral("稳中求进"));
    QCOMPARE(wording.phrases.at(1).firstSeen(), 0);
    QCOMPARE(wording.phrases.at(1).lastSeen(), 0);
    QVERIFY(wording.phrases.at(2).isBoilerplate); // of the form
    QVERIFY(!first.isBoilerplate);                // two reports make no form
}

void WordingTest::whatAllOfThreeReportsHaveIsForm()
{
    const auto one = reportOf({QStringLiteral("稳中求进")});
    const auto two = reportOf({QStringLiteral("稳中求进，高质量发展")});
    const Wording wording = compareWording({one.get(), two.get(), one.get()}, book());
    QCOMPARE(wording.phrases.size(), 2);
    QVERIFY(wording.phrases.at(0).isBoilerplate);
    QVERIFY(!wording.phrases.at(1).isBoilerplate);
    QCOMPARE(wording.phrases.at(1).firstSeen(), 1);
    QCOMPARE(wording.phrases.at(1).status(), PhraseStatus::Same); // neither first nor last
}

void WordingTest::findsWhatAReportRepeats()
{
    const auto report = reportOf({QStringLiteral("深入实施水网建设行动，成效明显。"),
                                  QStringLiteral("推进水网建设行动；"),
                                  QStringLiteral("完善水网建设行动方案，水网建设行动见效。"),
                                  QStringLiteral("打造世界名城，打造世界桥都，打造世界水港。")});
    const QStringList phrases = repeatedPhrases({report.get()});
    QVERIFY2(phrases.contains(QStringLiteral("水网建设行动")),
             qPrintable(phrases.join(QLatin1Char(' '))));
    QVERIFY(!phrases.contains(QStringLiteral("建设行动"))); // only ever inside the longer one
    QVERIFY(!phrases.contains(QStringLiteral("成效明显"))); // once
    QVERIFY(!phrases.contains(QStringLiteral("打造世界"))); // is always gone on with
}

void WordingTest::longTextsAndEmptyReports()
{
    const auto empty = reportOf({});
    QVERIFY(compareWording({empty.get(), empty.get()}).phrases.isEmpty());
    QVERIFY(degreeChanges(*empty, *empty).isEmpty());
    const auto line = reportOf({QStringLiteral("稳中求进").repeated(20000)});
    const Wording wording = compareWording({line.get(), empty.get()}, book());
    QCOMPARE(wording.phrases.constFirst().count(0), 20000);
    QCOMPARE(placesOf(QStringLiteral("进稳"), *line).size(), 19999);
    const auto former = reportOf({QStringLiteral("稳步推进乡村振兴，").repeated(9000)});
    const auto later = reportOf({QStringLiteral("加快推进乡村振兴，").repeated(9000)});
    QCOMPARE(degreeChanges(*former, *later).size(), 1);
}

void WordingTest::changesOfDegree_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("change");
    QTest::newRow("firmer") << QStringLiteral("稳步推进乡村振兴，")
                            << QStringLiteral("今年要加快推进乡村振兴。")
                            << QStringLiteral("稳步<加快 推进乡村振兴");
    QTest::newRow("softer") << QStringLiteral("确保完成全年目标")
                            << QStringLiteral("力争完成全年目标任务")
                            << QStringLiteral("确保>力争 完成全年目标");
    QTest::newRow("a word inside another")
        << QStringLiteral("推进乡村振兴。") << QStringLiteral("全面推进乡村振兴。")
        << QStringLiteral("推进<全面推进 乡村振兴");
    QTest::newRow("not a name") << QStringLiteral("推进改革创新。")
                                << QStringLiteral("全面改革创新试验区。") << QString();
    QTest::newRow("by when") << QStringLiteral("力争年内开工建设水库")
                             << QStringLiteral("确保开工建设水库大坝")
                             << QStringLiteral("力争<确保 开工建设水库");
    QTest::newRow("same step") << QStringLiteral("加快建设现代产业")
                               << QStringLiteral("大力建设现代产业") << QString();
    QTest::newRow("too little alike")
        << QStringLiteral("稳步推进改革") << QStringLiteral("加快推进开放") << QString();
    QTest::newRow("another thing of the kind")
        << QStringLiteral("切实加强社会管理") << QStringLiteral("进一步加强社会建设") << QString();
    QTest::newRow("much alike") << QStringLiteral("稳步推进渝东南武陵山区融合")
                                << QStringLiteral("加快推进渝东南武陵山区发展")
                                << QStringLiteral("稳步<加快 推进渝东南武陵山区");
    QTest::newRow("two ladders") << QStringLiteral("稳步完成全年目标")
                                 << QStringLiteral("确保完成全年目标") << QString();
}

void WordingTest::changesOfDegree()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    const auto former = reportOf({left});
    const auto later = reportOf({right});
    QStringList found;
    for (const DegreeChange &change : degreeChanges(*former, *later)) {
        found += change.from.word + (change.isFirmer() ? u'<' : u'>') + change.to.word + u' ' +
                 change.subject;
        QVERIFY(later->quote(change.right).startsWith(change.to.word));
        QVERIFY(later->quote(change.right).endsWith(change.subject));
        QVERIFY(former->quote(change.left).startsWith(change.from.word));
        QVERIFY(former->quote(change.left).endsWith(change.subject));
    }
    QTEST(found.join(QLatin1Char('\n')), "change");
}

void WordingTest::whatIsStillSaidHasNotChanged()
{
    const auto former = reportOf({QStringLiteral("稳步推进乡村振兴")});
    const auto later = reportOf({QStringLiteral("稳步推进乡村振兴，加快推进乡村振兴")});
    QVERIFY(degreeChanges(*former, *later).isEmpty());
}

SUITE_TEST(WordingTest)
#include "tst_wording.moc"
