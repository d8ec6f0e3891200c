// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/suite.h"
#include "text/cleaning.h"
#include "text/plainsigns.h"
#include "text/searchform.h"
#include "text/traditional.h"

#include <QTest>

using namespace PlanLens;

class PlainSignsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsAreReadAsWhatTheyShow_data();
    void signsAreReadAsWhatTheyShow();
    void offsetsHoldInBothTexts();
    void quotationsHaveTheWholeEntity();
    void searchesFindWhatSignsShow();
    void traditionalScriptIsTold();
};

/// What is left of a text when it was read plainly and cleaned.
static QString read(const QString &source)
{
    return cleanText(plainText(source).text, 0).text.text();
}

void PlainSignsTest::signsAreReadAsWhatTheyShow_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("plain");
    QTest::newRow("Kangxi radicals") << "⽔⼒发电⼀⼆"
                                     << "水力发电一二";
    // The glyph of a font for simplified script, which NFKC reads as the traditional one.
    QTest::newRow("radical of another script") << "万⼾"
                                               << "万户";
    QTest::newRow("radicals of the supplement") << "⻋⻢⻓⻝"
                                                << "车马长食";
    QTest::newRow("compatibility ideographs") << "\uF9DC盛"
                                              << "隆盛";
    QTest::newRow("beyond the basic plane") << QStringLiteral("\U0002F804") << "你";
    QTest::newRow("small forms") << "５﹒５﹪﹐甲﹔"
                                 << "５.５%,甲;";
    QTest::newRow("vertical colon") << "注︰"
                                    << "注：";
    QTest::newRow("units of one sign stay") << "50㎡、3㎞"
                                            << "50㎡、3㎞";
    QTest::newRow("full-width forms stay") << "６．５％，"
                                           << "６．５％，";
    QTest::newRow("selectors of variants") << QStringLiteral("葛\U000E0100城\uFE0F") << "葛城";
    QTest::newRow("marks of direction") << QStringLiteral("\u202A增长\u202C5%\u2066") << "增长5%";
    QTest::newRow("object that did not come along")
        << QStringLiteral("棉花\uFFFC产量") << "棉花产量";
    QTest::newRow("blank of GBK") << QStringLiteral("\uE5E5\uE5E5棉花") << "棉花";
    QTest::newRow("entities") << "棉花&nbsp;5&#37;，&#x3e;4，&ge;3"
                              << "棉花5%，>4，≥3";
    QTest::newRow("blank without semicolon") << "棉花&nbsp&nbsp5%"
                                             << "棉花5%";
    QTest::newRow("escaped twice") << "棉花&amp;nbsp;5%"
                                   << "棉花5%";
    QTest::newRow("ampersand") << "R&amp;D、R&D、A&B;"
                               << "R&D、R&D、A&B;";
    QTest::newRow("no entities") << "甲&乙；丙&#；&#xZ;&#0;"
                                 << "甲&乙；丙&#；&#xZ;&#0;";
}

void PlainSignsTest::signsAreReadAsWhatTheyShow()
{
    QFETCH(QString, source);
    QTEST(read(source), "plain");
}

void PlainSignsTest::offsetsHoldInBothTexts()
{
    const QString source = QStringLiteral("甲&nbsp;⽔\U000E0100\U0002F804&#37;");
    const PlainText plain = plainText(source);
    QCOMPARE(plain.text.size(), source.size());
    QCOMPARE(plain.replaced, 4);
    QCOMPARE(plain.first, 1);
    QCOMPARE(plainText(u"没有").replaced, 0);
}

void PlainSignsTest::quotationsHaveTheWholeEntity()
{
    const QString source = QStringLiteral("比重&gt;60&#37;。");
    const MappedText text = cleanText(plainText(source).text, 0).text;
    QCOMPARE(text.text(), QStringLiteral("比重>60%。"));
    const SourceRange range = text.sourceRange(2, 4);
    QCOMPARE(source.mid(range.start, range.length), QStringLiteral("&gt;60&#37;"));
}

void PlainSignsTest::searchesFindWhatSignsShow()
{
    QCOMPARE(searchText(u"⾦融"), searchText(u"金融"));
    QCOMPARE(searchText(u"金\uFE00融"), searchText(u"金融"));
    QCOMPARE(searchText(u"5﹪"), searchText(u"5%"));
}

void PlainSignsTest::traditionalScriptIsTold()
{
    const QString text =
        QStringLiteral("各位代表：現在報告經濟發展計劃的執行情況，並對草案說明如下。");
    QVERIFY(isTraditional(text));
    QCOMPARE(simplified(text),
             QStringLiteral("各位代表：现在报告经济发展计划的执行情况，并对草案说明如下。"));
    QVERIFY(
        !isTraditional(u"乾县著名的葡萄和瞭望塔，徵求意见，这里说的是简体文字里少见的几个字。"));
}

SUITE_TEST(PlainSignsTest)
#include "tst_plainsigns.moc"
