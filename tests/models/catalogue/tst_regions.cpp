// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/regions.h"
#include "support/suite.h"

#include "text/pinyin.h"

#include <QTest>

#include <algorithm>

using namespace PlanLens;

class RegionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shippedTableIsSound();
    void readingsAgreeWithTheText();
    void findsByText_data();
    void findsByText();
    void knowsPlacesThatStandForThemselves();
    void liesWithin();
    void sortsDistrictsBehindTheirCity();
    void badLinesAreNamed();
};

static QString idOfRegion(const Region *region)
{
    return region ? region->id : QString();
}

void RegionsTest::shippedTableIsSound()
{
    const Regions &regions = Regions::shipped();
    QVERIFY(regions.all().size() > 3300);
    for (const Region &region : regions.all()) {
        QVERIFY2(region.id == QLatin1String("100000") || regions.find(region.parent),
                 qPrintable(region.id));
        QVERIFY2(region.code.isEmpty() || region.code == region.id, qPrintable(region.id));
        QVERIFY2(region.fullName.endsWith(region.name.right(2)), qPrintable(region.fullName));
        QVERIFY2(regions.isWithin(region.id, QStringLiteral("100000")), qPrintable(region.id));
    }
    QCOMPARE(regions.find(QStringLiteral("150702"))->fullName,
             QStringLiteral("内蒙古自治区呼伦贝尔市海拉尔区"));
    QVERIFY(!regions.find(QStringLiteral("500100"))); // 市辖区 is no place
}

void RegionsTest::readingsAgreeWithTheText()
{
    for (const Region &region : Regions::shipped().all())
        QCOMPARE(region.pinyin, pinyin(region.name));
}

void RegionsTest::findsByText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");
    const auto row = [](const char *name, const QString &text, const char *id) {
        QTest::newRow(name) << text << QString::fromLatin1(id);
    };
    row("code", QStringLiteral("500104"), "500104");
    row("id of a zone", QStringLiteral("cq-wansheng"), "cq-wansheng");
    row("name", QStringLiteral("大渡口区"), "500104");
    row("full name with a blank", QStringLiteral("重庆市 大渡口区"), "500104");
    row("short name", QStringLiteral("大渡口"), "500104");
    row("municipality", QStringLiteral("重庆"), "500000");
    row("former name", QStringLiteral("綦江县"), "500110");
    row("zone", QStringLiteral("万盛经开区"), "cq-wansheng");
    row("the higher level", QStringLiteral("吉林"), "220000");
    row("several", QStringLiteral("朝阳区"), "");
    row("none", QStringLiteral("乌有乡"), "");
    row("empty", QString(), "");
    row("pseudo level", QStringLiteral("市辖区"), "");
}

void RegionsTest::findsByText()
{
    QFETCH(QString, text);
    QFETCH(QString, id);
    QCOMPARE(idOfRegion(Regions::shipped().findByText(text)), id);
}

void RegionsTest::knowsPlacesThatStandForThemselves()
{
    const Regions &regions = Regions::shipped();
    const QString id = Regions::ownId(QStringLiteral("500000"), QStringLiteral("璧山高新区"));
    const Region *place = regions.find(id);
    QVERIFY(place);
    QCOMPARE(place, regions.find(id));
    QCOMPARE(place->name, QStringLiteral("璧山高新区"));
    QCOMPARE(place->fullName, QStringLiteral("重庆市璧山高新区"));
    QVERIFY(place->code.isEmpty());
    QVERIFY(regions.isWithin(id, QStringLiteral("500000")));
    const QString town = Regions::ownId(id, QStringLiteral("某街道"));
    QCOMPARE(regions.find(town)->fullName, QStringLiteral("重庆市璧山高新区某街道"));
    QVERIFY(!regions.find(QStringLiteral("nowhere~某镇")));
    QVERIFY(!regions.find(QStringLiteral("500000~")));
    QVERIFY(regions.sortKey(id) < regions.sortKey(QStringLiteral("510000")));
}

void RegionsTest::liesWithin()
{
    const Regions &regions = Regions::shipped();
    QVERIFY(regions.isWithin(QStringLiteral("500104"), QStringLiteral("500000")));
    QVERIFY(regions.isWithin(QStringLiteral("500104"), QStringLiteral("500104")));
    QVERIFY(regions.isWithin(QStringLiteral("cq-wansheng"), QStringLiteral("500000")));
    QVERIFY(!regions.isWithin(QStringLiteral("500000"), QStringLiteral("500104")));
    QVERIFY(!regions.isWithin(QStringLiteral("nowhere"), QStringLiteral("100000")));
}

void RegionsTest::sortsDistrictsBehindTheirCity()
{
    const QStringList wanted{QStringLiteral("110000"), QStringLiteral("500000"),
                             QStringLiteral("500104"), QStringLiteral("cq-wansheng"),
                             QStringLiteral("510000"), QStringLiteral("nowhere")};
    QStringList sorted{wanted.rbegin(), wanted.rend()};
    std::sort(sorted.begin(), sorted.end(), [](const QString &left, const QString &right) {
        return Regions::shipped().sortKey(left) < Regions::shipped().sortKey(right);
    });
    QCOMPARE(sorted, wanted);
}

void RegionsTest::badLinesAreNamed()
{
    QStringList errors;
    const Regions regions = Regions::fromTsv("# places\n"
                                             "id\tcode\tname\tfull\tother\tin\tpinyin\n"
                                             "1\t1\tA\tA\t\t\ta\n"
                                             "1\t1\tB\tB\t\t\tb\n"
                                             "2\tC\n"
                                             "3\t\tD\tAD\td|e\t1\td\r\n",
                                             &errors);
    QCOMPARE(errors.size(), 2);
    QVERIFY(errors[0].startsWith(QStringLiteral("line 4:")));
    QVERIFY(errors[1].startsWith(QStringLiteral("line 5:")));
    QCOMPARE(regions.all().size(), 2);
    QCOMPARE(regions.all().last().pinyin, QStringLiteral("d"));
    QCOMPARE(idOfRegion(regions.findByText(QStringLiteral("e"))), QStringLiteral("3"));
}

SUITE_TEST(RegionsTest)
#include "tst_regions.moc"
