// SPDX-License-Identifier: GPL-3.0-or-later
#include "assembling/furniture.h"
#include "support/rawitems.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;
using Test::itemsOf;

class FurnitureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesOfThePage_data();
    void linesOfThePage();
    void onlyAroundTheText();
    void namesOfPages();
    void aTextOfNothingElseStays();
};

static const QString title = QStringLiteral("某县2023年政府工作报告");
static const QString sentence = QStringLiteral("全年经济平稳运行。");

void FurnitureTest::linesOfThePage_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("furniture");
    QTest::newRow("words") << "下载 打印 全屏" << true;
    QTest::newRow("sizes in brackets") << "【字号：大 中 小】" << true;
    QTest::newRow("sizes between bars") << "字体：[大] | [中] | [小]" << true;
    QTest::newRow("source and date") << "来源：某县日报 发布时间：2023-02-01 09:00" << true;
    QTest::newRow("readers") << "浏览次数：1234次" << true;
    QTest::newRow("time stamp") << "2023-02-01 09:02:33" << true;
    QTest::newRow("sharing") << "分享到：微信 微博" << true;
    QTest::newRow("path of the page") << "您的位置：首页 > 政务公开" << true;
    QTest::newRow("date of the report") << "2023年2月1日" << false;
    QTest::newRow("session") << "——2023年2月1日在某县第一届人民代表大会上" << false;
    QTest::newRow("office") << "某县县长 张三" << false;
    QTest::newRow("salutation") << "各位代表：" << false;
    QTest::newRow("word of a heading") << "打印产业发展情况" << false;
    QTest::newRow("size alone") << "中" << false;
}

void FurnitureTest::linesOfThePage()
{
    QFETCH(QString, line);
    QFETCH(bool, furniture);
    QList<RawItem> items = itemsOf({line, title, sentence});
    QCOMPARE(takeFurnitureOut(items), furniture ? QList<int>{1} : QList<int>());
    QCOMPARE(items.size(), furniture ? 2 : 3);
}

void FurnitureTest::onlyAroundTheText()
{
    const QString word = QStringLiteral("打印");
    QList<RawItem> items = itemsOf({word, title, sentence, word, sentence, word});
    QCOMPARE(takeFurnitureOut(items), QList<int>({1, 6}));
    QCOMPARE(items.at(2).text.text(), word);
}

void FurnitureTest::namesOfPages()
{
    QList<RawItem> items =
        itemsOf({QStringLiteral("当前位置："), QStringLiteral("首页"), QStringLiteral(">"),
                 QStringLiteral("某县要闻"), QStringLiteral("【字体："), QStringLiteral("大"),
                 QStringLiteral("】"), title, sentence});
    QCOMPARE(takeFurnitureOut(items).size(), 7);
    QCOMPARE(items.first().text.text(), title);
}

void FurnitureTest::aTextOfNothingElseStays()
{
    QList<RawItem> items = itemsOf({QStringLiteral("打印")});
    QCOMPARE(takeFurnitureOut(items), QList<int>());
    QCOMPARE(items.size(), 1);
}

SUITE_TEST(FurnitureTest)
#include "tst_furniture.moc"
