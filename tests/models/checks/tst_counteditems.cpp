// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewrows.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;
using namespace PlanLens::Test;

/// How many there are of what is listed or follows.
class CountedItemsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sectionsThatFollow_data();
    void sectionsThatFollow();
    void membersOfLists_data();
    void membersOfLists();
};

void CountedItemsTest::sectionsThatFollow_data()
{
    addColumns();
    const char *bracketed =
        "\n\n（一）壮大竹业\n\n竹业稳步回升。\n\n（二）做强林业\n\n林业稳步回升。"
        "\n\n1. 造林\n\n2. 护林\n\n（三）建好竹乡\n\n竹乡稳步回升。";
    const auto row = [&](const char *name, const char *lead, const char *sections,
                         const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(lead) + QString::fromUtf8(sections) +
                                   QStringLiteral("\n\n二、2023年工作安排\n\n（四）守好竹林")
                            << QString::fromUtf8(expected);
    };
    row("as many", "重点抓好以下三个方面的工作：", bracketed, "consistent");
    row("fewer", "主要抓了四个方面工作。", bracketed, "contradiction");
    row("more", "具体抓好2个方面重点工作：", bracketed, "contradiction");
    row("in quotes", "重点落实“四个方面”。", bracketed, "");
    row("told of before", "以上四个方面协调推进。", "\n\n竹业稳步回升。", "");
    row("followed by something else", "重点抓好四个方面工作。竹业稳步回升。", bracketed, "");
    row("the last of them", "抓好前四个方面工作。", bracketed, "");
    row("numbers that leave one out", "重点抓好四个方面工作：",
        "\n\n（一）壮大竹业\n\n（二）做强林业\n\n（四）建好竹乡", "");
    row("numbers that begin elsewhere", "重点抓好四个方面工作。",
        "\n\n（二）壮大竹业\n\n（三）做强林业", "");
    row("told one by one", "主要考虑三个方面因素：",
        "\n\n一是竹业有支撑。竹业稳步回升。\n\n二是林业有支撑。林业稳步回升。", "contradiction");
}

void CountedItemsTest::sectionsThatFollow()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(fixtureOf(text).results(CheckRule::Tally), expected);
}

void CountedItemsTest::membersOfLists_data()
{
    addColumns();
    addRow("more than counted", "实施竹桌、竹椅、竹篮、竹席等三大行动。", "contradiction");
    addRow("as many", "实施竹桌、竹椅、竹篮、竹席等四大行动。", "");
    addRow("examples", "实施竹桌、竹椅、竹篮等12个项目。", "");
    addRow("joined by a word", "实施竹桌、竹椅和竹篮、竹席等5个项目。", "");
    addRow("in numerals of its own", "竹桌、竹椅、竹篮等2个项目建成。", "contradiction");
    addRow("behind another list", "支持企业、高校开展竹桌、竹椅等2个方向研究。", "");
    addRow("of something else", "竹桌、竹椅、竹篮、竹席、竹帘、竹扇等2个批次。", "");
    addRow("with a clause between", "实施竹桌、竹椅、竹篮，等两个项目落地。", "");
    addRow("in brackets", "竹业（含竹桌、竹椅、竹篮等三类）、林业等2个行业。", "");
    addRow("a number beyond", "竹桌、竹椅、竹篮等2.5万个项目。", "");
    addRow("slogans", "增强“四个意识”、坚定“四个自信”、做到“两个维护”。", "");
    addRow("a name that begins like a verb", "从生态环保、创新驱动、民生福祉等2个方面提出目标。",
           "contradiction");
    addRow("in quotes", "聚力实施竹桌、竹椅、竹篮等“两大工程”。", "contradiction");
    addRow("all of them, more than counted", "打造竹桌、竹椅、竹篮、竹席三大品牌。",
           "contradiction");
    addRow("all of them, fewer than counted", "打造竹桌、竹椅、竹篮四大品牌。", "contradiction");
    addRow("all of them", "打造竹桌、竹椅、竹篮三大品牌。", "");
    addRow("all of them, two joined by a word", "打造竹桌、竹椅、竹篮和竹席四大品牌。", "");
    addRow("places with several things each", "整治竹河、林河、溪河4个断面。", "");
    addRow("examples of a field", "推进竹桌、竹椅、竹篮、竹席等领域三大工程。", "");
    addRow("behind an act that comes to something", "抓竹桌、促竹椅、兴竹篮、守牢三大底线。", "");
    addRow("behind another number", "建设竹桌、竹椅、竹篮三大枢纽、两项工程、一片竹林五大基地。",
           "");
    addRow("names that end like a verb", "实施竹桌提质、竹椅更新、竹篮进村、竹席保障三大行动。",
           "contradiction");
    addRow("fields of something else", "在竹桌、竹椅、竹篮、竹席领域打造三大品牌。", "");
    addRow("fields of something else, right behind them",
           "推进竹桌、竹椅、竹篮、竹席领域三大工程。", "");
    addRow("of industries", "聚焦竹桌、竹椅、竹篮、竹席产业建设三大基地。", "");
    addRow("around them", "围绕竹桌、竹椅、竹篮、竹席实施三大工程。", "");
    addRow("far more than listed", "打造竹桌、竹椅、竹篮十大品牌。", "");
    addRow("behind a verb", "稳增长、促改革、调结构、打好三大攻坚战。", "");
}

void CountedItemsTest::membersOfLists()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(fixtureOf(text).results(CheckRule::Tally), expected);
}

SUITE_TEST(CountedItemsTest)
#include "tst_counteditems.moc"
