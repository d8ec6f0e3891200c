// SPDX-License-Identifier: GPL-3.0-or-later
#include "claims/claimtext.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;

class ClaimTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNumbers_data();
    void readsNumbers();
    void placesThemInTheText();
    void partsSentences();
};

/// `≥12.5亿元`, one a number; years as `2021年`.
static QString asText(const std::vector<ClaimNumber> &numbers)
{
    QStringList parts;
    for (const ClaimNumber &number : numbers) {
        QString part = number.approximate ? u"≈"_qs : QString();
        if (number.bound)
            part += QStringLiteral("=≥>≤<").at(int(*number.bound));
        parts += part + QString::number(number.value) + number.unit;
    }
    return parts.join(u' ');
}

void ClaimTextTest::readsNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << "茶叶产量3.2万吨，增长6.5%"
                           << "3.2万吨 6.5%";
    QTest::newRow("bounds") << "超过12亿元，不低于6%，近30家，80余场，5个以上"
                            << ">12亿元 ≥6% <30家 >80场 ≥5个";
    QTest::newRow("about") << "约12亿元，6%左右"
                           << "≈12亿元 ≈6%";
    QTest::newRow("a range is at least its low end") << "增长5%—5.5%"
                                                     << "≥5%";
    QTest::newRow("years") << "2021年完成12项"
                           << "2021年 12项";
    QTest::newRow("Chinese numerals") << "三项指标完成，一般零售"
                                      << "3项";
    QTest::newRow("names and dates") << "“十四五”期间第3名，1—11月建成5G基站20座"
                                     << "20座";
    QTest::newRow("in brackets") << "投资12亿元（其中工业5亿元）"
                                 << "12亿元 5亿元";
    QTest::newRow("with blanks") << "投资 12 亿元"
                                 << "12亿元";
}

void ClaimTextTest::readsNumbers()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(asText(claimNumbers(text)), expected);
}

void ClaimTextTest::placesThemInTheText()
{
    const QString text = QStringLiteral("一、茶叶 3.2 万吨（其中绿茶2万吨）。果品超过5万吨");
    QStringList printed;
    for (const ClaimNumber &number : claimNumbers(text))
        printed += text.mid(number.start, number.end - number.start);
    QCOMPARE(printed.join(u'|'), QStringLiteral("3.2 万吨|2万吨|5万吨"));
}

void ClaimTextTest::partsSentences()
{
    Report report;
    Block block;
    block.kind = BlockKind::Paragraph;
    block.text.append(QStringLiteral("茶叶增产；果品减产。粮食6。5万吨！"), 0);
    report.blocks.append(block);
    QStringList sentences;
    for (const ClaimSentence &sentence : claimSentences(report))
        sentences += sentence.text.toString();
    QCOMPARE(sentences,
             QStringList({QStringLiteral("茶叶增产；果品减产"), QStringLiteral("粮食6。5万吨")}));
}

SUITE_TEST(ClaimTextTest)
#include "tst_claimtext.moc"
