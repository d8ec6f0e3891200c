// SPDX-License-Identifier: GPL-3.0-or-later
#include "aligning/comparedtext.h"
#include "aligning/tablediff.h"
#include "support/reportfixture.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;
using namespace PlanLens::Test;

/// Tables compared cell by cell.
class TableDiffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesCells_data();
    void comparesCells();
    void positionsAreThoseOfTheComparedText();
    void emptyTables();
    void hugeTablesStayBounded();
};

namespace {

struct Pair
{
    ReportFixture left{"0011223344556677"};
    ReportFixture right{"7766554433221100"};
    int leftBlock = -1;
    int rightBlock = -1;

    Pair(const QString &leftRows, const QString &rightRows)
    {
        leftBlock = left.addTable(leftRows.split(u'/'));
        rightBlock = right.addTable(rightRows.split(u'/'));
    }

    QList<TextChange> changes()
    {
        return diffTables(left.report().blocks.at(leftBlock).table,
                          right.report().blocks.at(rightBlock).table);
    }
};

/// What differs, one a line: `6>7`, `+text`, `-text`.
QStringList differencesOf(Pair &pair)
{
    const QString left = comparedText(pair.left.report(), {pair.leftBlock});
    const QString right = comparedText(pair.right.report(), {pair.rightBlock});
    QStringList found;
    for (const TextChange &change : pair.changes()) {
        const QString l = left.mid(change.left.start, change.left.length);
        const QString r = right.mid(change.right.start, change.right.length);
        if (change.kind == TextChangeKind::Changed)
            found << l + u'>' + r;
        else if (change.kind == TextChangeKind::Added)
            found << u'+' + r;
        else if (change.kind == TextChangeKind::Removed)
            found << u'-' + l;
        else
            Q_ASSERT(l == r);
    }
    return found;
}

} // namespace

void TableDiffTest::comparesCells_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QStringList>("differences");
    const QString head = QStringLiteral("指标名称|单位|目标/");
    const QString gdp = QStringLiteral("生产总值增速|%|6");
    const QString grain = QStringLiteral("/粮食产量|万吨|10");
    const QString foreignTrade = QStringLiteral("/进出口总值|亿元|300");
    QTest::newRow("the same") << head + gdp << head + gdp << QStringList();
    QTest::newRow("a figure") << head + gdp + grain
                              << head + QStringLiteral("生产总值增速|%|7") + grain
                              << QStringList{QStringLiteral("6>7")};
    QTest::newRow("a row came") << head + gdp + foreignTrade << head + gdp + grain + foreignTrade
                                << QStringList{QStringLiteral("+粮食产量"), QStringLiteral("+万吨"),
                                               QStringLiteral("+10")};
    QTest::newRow("a row went") << head + gdp + grain + foreignTrade << head + gdp + foreignTrade
                                << QStringList{QStringLiteral("-粮食产量"), QStringLiteral("-万吨"),
                                               QStringLiteral("-10")};
    QTest::newRow("a row was renamed")
        << head + QStringLiteral("民间投资增速|%|8") << head + QStringLiteral("制造业投资增速|%|8")
        << QStringList{QStringLiteral("民间投资增速>制造业投资增速")};
    QTest::newRow("a column came")
        << QStringLiteral("指标名称|目标/粮食产量|10")
        << QStringLiteral("指标名称|单位|目标/粮食产量|万吨|12")
        << QStringList{QStringLiteral("+单位"), QStringLiteral("+万吨"), QStringLiteral("10>12")};
    QTest::newRow("years in the titles")
        << QStringLiteral("指标名称|2021年目标|2021年完成/粮食产量|10|11")
        << QStringLiteral("指标名称|2022年目标|2022年完成/粮食产量|11|11")
        << QStringList{QStringLiteral("2021年>2022年"), QStringLiteral("2021年>2022年"),
                       QStringLiteral("10>11")};
}

void TableDiffTest::comparesCells()
{
    QFETCH(const QString, left);
    QFETCH(const QString, right);
    QFETCH(const QStringList, differences);
    Pair pair(left, right);
    QCOMPARE(differencesOf(pair), differences);
}

void TableDiffTest::positionsAreThoseOfTheComparedText()
{
    Pair pair(QStringLiteral("指标|目标/产量||10/面积|20|30"),
              QStringLiteral("指标|目标/产量||10/面积|20|31"));
    const auto changes = pair.changes();
    QCOMPARE(changes.constLast().left, (SourceRange{19, 2}));
    QCOMPARE(changes.constLast().right, (SourceRange{19, 2}));
    for (int i = 1; i < changes.size(); ++i)
        QVERIFY(changes.at(i).left.start >= changes.at(i - 1).left.end());
}

void TableDiffTest::emptyTables()
{
    QCOMPARE(diffTables({}, {}), QList<TextChange>());
    Pair pair(QStringLiteral("指标|目标"), QStringLiteral("指标|目标"));
    const auto changes = diffTables({}, pair.right.report().blocks.constFirst().table);
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes.constFirst().kind, TextChangeKind::Added);
}

void TableDiffTest::hugeTablesStayBounded()
{
    QStringList rows;
    for (int i = 0; i < 2000; ++i)
        rows << QStringLiteral("项目%1|%2").arg(i).arg(i * 7);
    Pair pair(rows.join(u'/'), rows.join(u'/'));
    QCOMPARE(differencesOf(pair), QStringList()); // row by row
}

SUITE_CORE_TEST(TableDiffTest)
#include "tst_tablediff.moc"
