// SPDX-License-Identifier: GPL-3.0-or-later
#include "aligning/comparedtext.h"
#include "sidebyside/passage.h"
#include "support/reportfixture.h"
#include "support/suite.h"

#include <QtTest>

using namespace PlanLens;
using namespace PlanLens::Test;

class PassageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsCompared();
    void knowsWhereEachCharacterStands();
    void hasNoPlaceBetweenBlocks();
};

void PassageTest::saysWhatIsCompared()
{
    SmallReport small = smallReport();
    const auto report = small.report();
    const QList<QList<int>> passages = {
        {small.paragraph}, {small.table}, {small.paragraph, small.table, small.note}, {}};
    for (const QList<int> &blocks : passages)
        QCOMPARE(PairPassage(*report, blocks).text(), comparedText(*report, blocks));
}

void PassageTest::knowsWhereEachCharacterStands()
{
    SmallReport small = smallReport();
    const auto report = small.report();
    const PairPassage passage(*report, {small.paragraph, small.table});
    for (int at = 0; at < passage.text().size(); ++at) {
        const auto place = passage.at(at);
        if (!place)
            continue;
        const MappedText *text = report->textAt(*place);
        QVERIFY(text);
        QCOMPARE(text->text().at(place->start), passage.text().at(at));
    }
    const auto cell = passage.at(int(passage.text().indexOf(QStringLiteral("8以上"))));
    QVERIFY(cell);
    QCOMPARE(cell->row, 2);
    QCOMPARE(cell->column, 3);
}

void PassageTest::hasNoPlaceBetweenBlocks()
{
    SmallReport small = smallReport();
    const auto report = small.report();
    const PairPassage passage(*report, {small.paragraph, small.table});
    QVERIFY(!passage.at(int(passage.text().indexOf(u'\n'))));
    QVERIFY(!passage.at(int(passage.text().indexOf(u'\t'))));
    QVERIFY(!passage.at(int(passage.text().size())));
    QVERIFY(!passage.at(-1));
    QVERIFY(!PairPassage().at(0));
}

SUITE_CORE_TEST(PassageTest)
#include "tst_passage.moc"
