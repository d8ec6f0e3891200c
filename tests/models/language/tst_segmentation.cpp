// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/segmentation.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;

class SegmentationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void kinds();
    void rangesAreThoseOfTheOriginal();
    void foldsWhatMakesNoDifference();
    void aLongLineIsNoTrouble();
};

namespace {

Segmenter fieldLike()
{
    return Segmenter({QStringLiteral("地区生产总值"), QStringLiteral("固定资产投资"),
                      QStringLiteral("民生"), QStringLiteral("R&D")});
}

QString joined(const QString &text)
{
    QStringList words;
    for (const Word &word : fieldLike().words(text))
        words.append(text.mid(word.start, word.length));
    return words.join(u'|');
}

} // namespace

void SegmentationTest::words_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char16_t *text, const char16_t *expected) {
        QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(expected);
    };
    row("term", u"全市地区生产总值增长", u"全市|地区生产总值|增长");
    row("term with a blank in it", u"地区 生产总值", u"地区 生产总值");
    row("no term inside another word", u"人民生活", u"人民|生活");
    row("percent", u"增长8.3%。", u"增长|8.3%|。");
    row("percentage points", u"提高0.5个百分点", u"提高|0.5个百分点");
    row("scale and unit", u"投资2.6万亿元", u"投资|2.6万亿元");
    row("year", u"2022年实现", u"2022年|实现");
    row("full-width", u"增长８．３％", u"增长|８．３％");
    row("blank inside a figure", u"增长 8.3 %", u"增长|8.3 %");
    row("cells stay apart", u"6\t8.3\t地区", u"6|8.3|地区");
    row("Latin words", u"GDP growth", u"GDP|growth");
    row("nothing", u" \n ", u"");
}

void SegmentationTest::words()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(joined(text), expected);
}

void SegmentationTest::kinds()
{
    const auto words = fieldLike().words(QStringLiteral("固定资产投资增长5%，"));
    QCOMPARE(words.size(), std::size_t(4));
    QCOMPARE(words[0].kind, WordKind::Term);
    QCOMPARE(words[1].kind, WordKind::Word);
    QCOMPARE(words[2].kind, WordKind::Number);
    QCOMPARE(words[3].kind, WordKind::Punctuation);
}

void SegmentationTest::rangesAreThoseOfTheOriginal()
{
    const auto words = fieldLike().words(QStringLiteral("  增长\n 8%"));
    QCOMPARE(words, (std::vector<Word>{{2, 2, WordKind::Word}, {6, 2, WordKind::Number}}));
}

void SegmentationTest::foldsWhatMakesNoDifference()
{
    QCOMPARE(foldedForm(u"ＧＤＰ 增长，\n“稳”—８％"), QStringLiteral("gdp增长,\"稳\"-8%"));
    QCOMPARE(foldedForm(u"1.8∶1"), foldedForm(u"1.8：1"));
}

void SegmentationTest::aLongLineIsNoTrouble()
{
    const QString line = QStringLiteral("推动高质量发展").repeated(12'000);
    const auto words = fieldLike().words(line);
    QVERIFY(words.size() > 12'000);
    int at = 0;
    for (const Word &word : words) {
        QCOMPARE(word.start, at);
        at = word.end();
    }
    QCOMPARE(at, int(line.size()));
}

SUITE_TEST(SegmentationTest)
#include "tst_segmentation.moc"
