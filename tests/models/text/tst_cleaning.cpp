// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/suite.h"
#include "text/cleaning.h"

#include <QTest>

using namespace PlanLens;

class CleaningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesNoiseOut_data();
    void takesNoiseOut();
    void mapsBackToTheSource();
    void countsWhatItTookOut();
};

void CleaningTest::takesNoiseOut_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<bool>("cell");
    QTest::addColumn<QString>("clean");

    QTest::newRow("blank before a digit") << "增长 6%以上" << false << "增长6%以上";
    QTest::newRow("blank after a digit") << "71 个项目" << false << "71个项目";
    QTest::newRow("indented by U+3000") << "　　一、目标" << false << "一、目标";
    QTest::newRow("name after an office") << "区长　　张三" << false << "区长 张三";
    QTest::newRow("letter-spaced") << "工 作 报 告" << false << "工作报告";
    QTest::newRow("name in a cell") << "指    标    名    称" << true << "指标名称";
    QTest::newRow("three hundred blanks")
        << QStringLiteral("19.1") + QString(300, u' ') << true << "19.1";
    QTest::newRow("words in Latin script") << "R&D  per capita" << false << "R&D per capita";
    QTest::newRow("figures apart") << "12 34" << false << "12 34";
    QTest::newRow("bookmark") << "[bookmark: _Toc1]2. 结构优化" << false << "2.结构优化";
    QTest::newRow("bookmark without end") << "[bookmark: 结构" << false << "[bookmark:结构";
    QTest::newRow("zero width") << QStringLiteral("增\u200b长\ufeff6%") << false << "增长6%";
    QTest::newRow("only blanks") << "  　\t " << false << "";
}

void CleaningTest::takesNoiseOut()
{
    QFETCH(QString, source);
    QFETCH(bool, cell);
    QFETCH(QString, clean);
    const CleanText result = cleanText(source, 0, cell ? BlankRule::Cell : BlankRule::Prose);
    QCOMPARE(result.text.text(), clean);
}

void CleaningTest::mapsBackToTheSource()
{
    const CleanText result = cleanText(u"增长 6%以上", 40);
    QCOMPARE(result.text.sourceOffset(2), 43);
    QCOMPARE(result.text.sourceRange(1, 2), (SourceRange{41, 3}));
}

void CleaningTest::countsWhatItTookOut()
{
    const CleanText result = cleanText(u"　　[bookmark: a]增长 6%，达 到", 0);
    QCOMPARE(result.bookmarks, 1);
    QCOMPARE(result.blanks, 1);
}

SUITE_TEST(CleaningTest)
#include "tst_cleaning.moc"
