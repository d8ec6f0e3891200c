// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/marknotes.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;

class MarkNotesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsBindingFromExpected_data();
    void tellsBindingFromExpected();
    void givesCellMarksTheirMeaning_data();
    void givesCellMarksTheirMeaning();
    void remembersChangedBases();
    void readsSeveralNotesOfOneLine();
    void severalMarksShareAStatement();
    void leavesOtherTextAlone_data();
    void leavesOtherTextAlone();
};

static MarkMeanings notes(const char *text)
{
    return parseMarkNotes({QString::fromUtf8(text)});
}

void MarkNotesTest::tellsBindingFromExpected_data()
{
    QTest::addColumn<QString>("binding");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("othersExpected");
    QTest::addColumn<bool>("othersBinding");
    const auto row = [](const char *note, const char *binding, const char *expected,
                        bool othersExpected, bool othersBinding) {
        QTest::newRow(note) << QString::fromUtf8(binding) << QString::fromUtf8(expected)
                            << othersExpected << othersBinding;
    };
    row("注：1．加“*”为约束性指标，其他为预期性指标。", "*", "", true, false);
    row("注：带*的为约束性指标", "*", "", false, false);
    row("标注“▲”的指标为约束性指标，其余为预期性指标", "▲", "", true, false);
    row("\"*\"号表示约束性指标", "*", "", false, false);
    row("（※）为约束性指标", "※", "", false, false);
    row("加‘＊’的指标属约束性", "*", "", false, false);
    row("加“#”为预期性指标，其他为约束性指标。", "", "#", false, true);
}

void MarkNotesTest::tellsBindingFromExpected()
{
    QFETCH(QString, binding);
    QFETCH(QString, expected);
    QFETCH(bool, othersExpected);
    QFETCH(bool, othersBinding);
    const MarkMeanings meanings = notes(QTest::currentDataTag());
    QCOMPARE(meanings.bindingMark, binding);
    QCOMPARE(meanings.starIsBinding, binding == u"*");
    QCOMPARE(meanings.expectedMark, expected);
    QCOMPARE(meanings.othersExpected, othersExpected);
    QCOMPARE(meanings.othersBinding, othersBinding);
    QVERIFY(meanings.cellMarks.isEmpty());
}

void MarkNotesTest::givesCellMarksTheirMeaning_data()
{
    QTest::addColumn<QString>("mark");
    QTest::addColumn<ValueKind>("kind");
    const auto row = [](const char *note, const char *mark, ValueKind kind) {
        QTest::newRow(note) << QString::fromUtf8(mark) << kind;
    };
    row("2．加“▽”指标，“十四五”规划期内统筹考虑。", "▽", ValueKind::Deferred);
    row("3．加“—”国家暂未下达目标值。", "—", ValueKind::NotSet);
    row("3．加“——”以国家下达目标值为准。", "—", ValueKind::NotSet);
    row("3. 加“-”为全市暂未下达目标值的指标。", "—", ValueKind::NotSet);
    row("“/”表示未设定目标", "/", ValueKind::NotSet);
    row("标“△”的指标不设年度目标", "△", ValueKind::Deferred);
}

void MarkNotesTest::givesCellMarksTheirMeaning()
{
    QFETCH(QString, mark);
    QFETCH(ValueKind, kind);
    const MarkMeanings meanings = notes(QTest::currentDataTag());
    QCOMPARE(meanings.cellMarks.size(), 1);
    QCOMPARE(meanings.cellMarks.value(mark, ValueKind::Blank), kind);
}

void MarkNotesTest::remembersChangedBases()
{
    const MarkMeanings changed = notes("加“▽”指标统计口径有变，按新版统计制度执行。");
    QCOMPARE(changed.basisChangedMarks, QStringList{QStringLiteral("▽")});
    QVERIFY(changed.cellMarks.isEmpty());
    const MarkMeanings adjusted = notes("加“▽”为依据国家考核指标进行调整变化的指标。");
    QCOMPARE(adjusted.basisChangedMarks, QStringList{QStringLiteral("▽")});
    QVERIFY(adjusted.explanations.value(QStringLiteral("▽")).contains(u"调整变化"));
}

void MarkNotesTest::readsSeveralNotesOfOneLine()
{
    const MarkMeanings meanings = notes("注：1.加“*”为约束性指标，其他为预期性指标。2.加“▽”指标，"
                                        "“十四五”规划期内统筹考虑。3.加“—”暂未下达目标值。");
    QCOMPARE(meanings.bindingMark, QStringLiteral("*"));
    QVERIFY(meanings.othersExpected);
    QCOMPARE(meanings.cellMarks.value(QStringLiteral("▽"), ValueKind::Blank), ValueKind::Deferred);
    QCOMPARE(meanings.cellMarks.value(QStringLiteral("—"), ValueKind::Blank), ValueKind::NotSet);
}

void MarkNotesTest::severalMarksShareAStatement()
{
    const MarkMeanings meanings = notes("加“△”、“▽”的指标，五年内统筹考核。");
    QCOMPARE(meanings.cellMarks.value(QStringLiteral("△"), ValueKind::Blank), ValueKind::Deferred);
    QCOMPARE(meanings.cellMarks.value(QStringLiteral("▽"), ValueKind::Blank), ValueKind::Deferred);
}

void MarkNotesTest::leavesOtherTextAlone_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("years") << QStringList{QStringLiteral("2021—2025年为约束性指标，万元/人")};
    QTest::newRow("footnote") << QStringList{QStringLiteral("4．统计口径为集成电路等核心产业。")};
    QTest::newRow("dashes") << QStringList{QString(1'000'000, u'—')};
    QTest::newRow("quotes") << QStringList{QStringLiteral("“十四五”规划期内未下达")};
}

void MarkNotesTest::leavesOtherTextAlone()
{
    QFETCH(QStringList, lines);
    QCOMPARE(parseMarkNotes(lines), MarkMeanings());
}

SUITE_TEST(MarkNotesTest)
#include "tst_marknotes.moc"
