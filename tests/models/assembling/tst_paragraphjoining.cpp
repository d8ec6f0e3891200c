// SPDX-License-Identifier: GPL-3.0-or-later
#include "assembling/paragraphjoining.h"
#include "support/rawitems.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;
using Test::itemsOf;

class ParagraphJoiningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsLines_data();
    void joinsLines();
    void knowsTheMargin();
};

static QStringList joined(const QStringList &lines)
{
    QList<RawItem> items = itemsOf(lines);
    joinBrokenParagraphs(items);
    QStringList texts;
    for (const RawItem &item : items)
        texts.append(item.text.text());
    return texts;
}

void ParagraphJoiningTest::joinsLines_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<bool>("one");
    QTest::newRow("sentence") << "全年粮食播种面积稳定，棉花、油料、蔬菜都有增加，农民人均可支配"
                              << "收入增长5%。" << true;
    QTest::newRow("一是") << "一是坚决守住耕地红线，加强高标准农田建设，粮食、棉花和油料"
                          << "产量稳中有升。" << true;
    QTest::newRow("bracketed number, in the middle of a word")
        << "（一）坚决守住耕地红线，加强高标准农田建设，农民的人均可支配收"
        << "入稳步增加，增长5%。" << true;
    QTest::newRow("bracketed number, before a comma")
        << "（一）坚决守住耕地红线，加强高标准农田建设，农民的收入增加"
        << "，增长5%。" << true;
    QTest::newRow("bracketed heading") << "（一）坚决守住耕地红线，加强高标准农田建设，农民收入增加"
                                       << "全年粮食产量增长5%。" << false;
    QTest::newRow("inside a figure") << "棉花产量增长8."
                                     << "5%，油料产量增长3%。" << true;
    QTest::newRow("ordinal") << "棉花产量增长8.5%"
                             << "2.油料产量增长3%。" << false;
    QTest::newRow("salutation") << "市长甲代表市人民政府向大会作工作报告。本报记者乙和丙在会场摄影"
                                << "各位代表：" << false;
    QTest::newRow("the word in a sentence")
        << "现在，我代表市人民政府向大会报告工作，请予审议，也请"
        << "各位代表和列席人员提出意见。" << true;
    QTest::newRow("next number") << "一是坚决守住耕地红线，加强高标准农田建设，粮食、棉花和油料增产"
                                 << "二是发展畜牧业。" << false;
}

void ParagraphJoiningTest::joinsLines()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(bool, one);
    QCOMPARE(joined({first, second}),
             one ? QStringList{first + second} : QStringList({first, second}));
}

void ParagraphJoiningTest::knowsTheMargin()
{
    // Every line but the last of a paragraph has 32 characters or leaves room for a figure.
    const QStringList wrapped = {
        QStringLiteral("　全年粮食播种面积保持稳定，棉花、油料、蔬菜和水果的产量都有所增"),
        QStringLiteral("加，农民人均可支配收入增长百分之五，城乡居民收入之比进一步缩小，脱"),
        QStringLiteral("贫人口务工规模稳定在十万人以上，防止返贫监测对象的风险消除比例达到"),
        QStringLiteral("百分之七十二，乡村建设行动扎实推进，卫生厕所和自来水的普及率继续提"),
        QStringLiteral("高，农业机械化水平继续提高，耕种收综合机械化率、良种覆盖率进一步提"),
        QStringLiteral("高百分之二"),
        QStringLiteral("畜牧业平稳发展，生猪、肉牛、肉羊和家禽出栏量都有增加，奶业稳中向好"),
        QStringLiteral("，水产品产量增长。")};
    const QStringList texts = joined(wrapped);
    QCOMPARE(texts.size(), 2);
    QVERIFY(texts.first().endsWith(QStringLiteral("进一步提高百分之二")));
    QVERIFY(texts.last().endsWith(QStringLiteral("稳中向好，水产品产量增长。")));
}

SUITE_TEST(ParagraphJoiningTest)
#include "tst_paragraphjoining.moc"
