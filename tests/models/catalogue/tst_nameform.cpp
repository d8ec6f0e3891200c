// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/nameform.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;

class NameFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void brings_data();
    void brings();
};

void NameFormTest::brings_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("base");
    QTest::addColumn<bool>("growth");
    const auto row = [](const char *title, const char *name, const char *base, bool growth) {
        QTest::newRow(title) << QString::fromUtf8(name) << QString::fromUtf8(base) << growth;
    };
    row("blanks and marks", "森 林　覆盖率*", "森林覆盖率", false);
    row("brackets", "执业（助理）医师数", "执业助理医师数", false);
    row("quotes", "“专精特新”企业", "专精特新企业", false);
    row("full width", "ＧＤＰ增速", "GDP", true);
    row("product", "地区生产总值年均增长率", "GDP", true);
    row("bare product", "人均生产总值", "人均GDP", false);
    row("another product", "农业生产总值", "农业生产总值", false);
    row("places and times", "全年全市规模以上工业增加值", "规上工业增加值", false);
    row("only a prefix", "全国", "全国", false);
    row("a part of the meaning", "全员劳动生产率", "全员劳动生产率", false);
    row("share", "服务业占生产总值的比例", "服务业占GDP比重", false);
    row("fall", "单位生产总值能源消耗降低率", "单位GDP能耗下降", false);
    row("count", "高新技术企业数量", "高新技术企业", false);
    row("growth over a time", "竹器产值同比上涨", "竹器产值", true);
    row("energy for product", "万元地区生产总值能源消费", "单位GDP能耗", false);
    row("index", "居民消费价格指数", "居民消费价格指数", false);
    row("growth word inside", "经济增长贡献率", "经济增长贡献率", false);
    row("nothing but the growth word", "增速", "增速", false);
    row("empty", "", "", false);
}

void NameFormTest::brings()
{
    QFETCH(QString, name);
    QFETCH(QString, base);
    QFETCH(bool, growth);
    const NameForm form = nameForm(name);
    QCOMPARE(form.base, base);
    QCOMPARE(form.growth, growth);
}

SUITE_TEST(NameFormTest)
#include "tst_nameform.moc"
