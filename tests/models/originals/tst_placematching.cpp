// SPDX-License-Identifier: GPL-3.0-or-later
// A place of a source is found in another that was made of the same pages, or it is not: never a
// wrong one.
#include "originals/placematching.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;

class PlaceMatchingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsPlaces_data();
    void findsPlaces();
    void tellsStretchesOfPages();
};

void PlaceMatchingTest::findsPlaces_data()
{
    // In both sources [ stands before the place and ] behind it; without these it is not found.
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("other");
    QTest::newRow("the same") << QStringLiteral("茶叶\t5\n竹器\t[5]\n")
                              << QStringLiteral("茶叶\t5\n竹器\t[5]\n");
    QTest::newRow("other lines around it")
        << QStringLiteral("甲\n竹器\t[5]\t6\n乙\n") << QStringLiteral("竹器\t[5]\t6\n丙\n");
    QTest::newRow("the second of equal cells")
        << QStringLiteral("甲\n竹器\t5\t[5]\n") << QStringLiteral("竹器\t5\t[5]\n");
    QTest::newRow("the second of equal lines")
        << QStringLiteral("甲\n竹器\t5\n茶叶\t2\n竹器\t[5]\n")
        << QStringLiteral("竹器\t5\n茶叶\t2\n竹器\t[5]\n乙");
    QTest::newRow("one of equal lines is missing")
        << QStringLiteral("甲\n竹器\t5\n茶叶\t2\n竹器\t[5]\n")
        << QStringLiteral("茶叶\t2\n竹器\t5\n");
    QTest::newRow("the line is torn")
        << QStringLiteral("去年农民收入继续增长[6.2%]，超过预期目标，今年还要增长。")
        << QStringLiteral("去年农民收入继续增长[6.2%]，超过预期");
    QTest::newRow("the line is torn before it")
        << QStringLiteral("去年农民收入继续增长[6.2%]，超过预期目标，今年还要增长。")
        << QStringLiteral("继续增长[6.2%]，超过预期目标，今年还要增长。");
    QTest::newRow("torn, and twice the same words")
        << QStringLiteral("全年农民收入增长[6%]，全年农民收入增长6%，不变。")
        << QStringLiteral("农民收入增长[6%]，全年农民收入增长6%，不变");
    QTest::newRow("nothing around it")
        << QStringLiteral("甲\n[5]\n") << QStringLiteral("6\n乙5\n丙");
    QTest::newRow("not there") << QStringLiteral("竹器\t[5]\n") << QStringLiteral("竹器\t6\n");
    QTest::newRow("several lines")
        << QStringLiteral("甲\n[竹器\t5\n茶叶\t2]\n乙") << QStringLiteral("[竹器\t5\n茶叶\t2]\n");
    QTest::newRow("several lines, twice") << QStringLiteral("甲\n[竹器\t5\n茶叶\t2]\n乙")
                                          << QStringLiteral("竹器\t5\n茶叶\t2\n竹器\t5\n茶叶\t2\n");
}

void PlaceMatchingTest::findsPlaces()
{
    QFETCH(QString, source);
    QFETCH(QString, other);
    const auto taken = [](QString &text) -> std::optional<SourceRange> {
        const int start = int(text.indexOf(u'['));
        text.remove(u'[');
        const int end = int(text.indexOf(u']'));
        text.remove(u']');
        return end < 0 ? std::nullopt : std::optional(SourceRange{start, end - start});
    };
    const auto place = taken(source);
    const auto expected = taken(other);
    QVERIFY(place);
    QCOMPARE(placeInOther(source, *place, other), expected);
}

void PlaceMatchingTest::tellsStretchesOfPages()
{
    SourcePages pages;
    pages.add(0, 1);
    pages.add(40, 2);
    pages.add(50, 1); // a row that the end of the page tore
    pages.add(60, 2);
    pages.add(90, 3);
    QCOMPARE(stretchOfPage(pages, 1, 120), (SourceRange{0, 60}));
    QCOMPARE(stretchOfPage(pages, 2, 120), (SourceRange{40, 50}));
    QCOMPARE(stretchOfPage(pages, 3, 120), (SourceRange{90, 30}));
    QCOMPARE(stretchOfPage(pages, 4, 120), (SourceRange{0, 120}));
    QCOMPARE(stretchOfPage({}, 1, 120), (SourceRange{0, 120}));
}

SUITE_CORE_TEST(PlaceMatchingTest)

#include "tst_placematching.moc"
