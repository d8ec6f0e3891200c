// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/placereading.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;

class PlacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formerPlacesAreSound();
    void tellsFormerNamesFromShortForms_data();
    void tellsFormerNamesFromShortForms();
    void badLinesAreNamed();
    void readsPlaces_data();
    void readsPlaces();
    void saysWhatIsDoubtful_data();
    void saysWhatIsDoubtful();
};

static QString idOf(const Region *region)
{
    return region ? region->id : QString();
}

void PlacesTest::formerPlacesAreSound()
{
    const Regions &regions = Regions::shipped();
    const FormerPlaces &former = FormerPlaces::shipped();
    QVERIFY(former.all().size() > 200);
    for (const FormerPlace &place : former.all()) {
        QVERIFY2(regions.find(place.in), qPrintable(place.name));
        QVERIFY2(place.now.isEmpty() || regions.find(place.now), qPrintable(place.name));
        QVERIFY2(place.now.isEmpty() || regions.isWithin(place.now, place.in),
                 qPrintable(place.name));
        QVERIFY2(place.until > 1949 && place.until < 2030, qPrintable(place.name));
    }
}

void PlacesTest::tellsFormerNamesFromShortForms_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("alias");
    QTest::addColumn<bool>("former");
    const auto row = [](const char *id, const QString &alias, bool former) {
        QTest::newRow(qPrintable(alias)) << QString::fromLatin1(id) << alias << former;
    };
    row("500111", QStringLiteral("大足县"), true);
    row("500111", QStringLiteral("重庆市大足县"), true);
    row("141100", QStringLiteral("吕梁地区"), true);
    row("210323", QStringLiteral("岫岩县"), false);
    row("222400", QStringLiteral("延边州"), false);
    row("210803", QStringLiteral("西市"), false);
    row("500104", QStringLiteral("大渡口"), false);
    row("cq-liangjiang", QStringLiteral("重庆市两江新区"), false);
    row("100000", QStringLiteral("全国"), false);
}

void PlacesTest::tellsFormerNamesFromShortForms()
{
    QFETCH(QString, id);
    QFETCH(QString, alias);
    QFETCH(bool, former);
    const Region *region = Regions::shipped().find(id);
    QVERIFY(region);
    QCOMPARE(isFormerName(*region, alias), former);
}

void PlacesTest::badLinesAreNamed()
{
    QStringList errors;
    const FormerPlaces places = FormerPlaces::fromTsv("# names\n"
                                                      "name\tin\tnow\tuntil\n"
                                                      "A\t1\t2\t1999\n"
                                                      "B\t1\n"
                                                      "C\t1\t\tlong ago\n",
                                                      &errors);
    QCOMPARE(places.all().size(), 1);
    QCOMPARE(errors.size(), 2);
    QCOMPARE(places.named(QStringLiteral("A")).value(0).until, 1999);
    QVERIFY(places.named(QStringLiteral("B")).isEmpty());
}

void PlacesTest::readsPlaces_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("id");
    const auto row = [](const char *name, const QString &title, const char *id) {
        QTest::newRow(name) << title << QString::fromLatin1(id);
    };
    row("district of a municipality",
        QStringLiteral("重庆市大渡口区2021年国民经济和社会发展计划执行情况的报告"), "500104");
    row("zone", QStringLiteral("重庆市万盛经济技术开发区 关于2021年计划执行情况的报告"),
        "cq-wansheng");
    row("municipality", QStringLiteral("关于重庆市2022年国民经济和社会发展计划的报告"), "500000");
    row("government", QStringLiteral("2021年重庆市人民政府工作报告"), "500000");
    row("short", QStringLiteral("重庆2021年统计公报"), "500000");
    row("session", QStringLiteral("2012年2月29日在海拉尔区第十三届人民代表大会上"), "150702");
    row("council", QStringLiteral("1982年国务院政府工作报告"), "100000");
    row("nation", QStringLiteral("在第五届全国人民代表大会第五次会议上"), "100000");
    row("prefecture", QStringLiteral("大同市2021年统计公报"), "140200");
    row("short prefecture", QStringLiteral("宿州2021年统计公报"), "341300");
    row("two characters that are a word", QStringLiteral("建设平安城区的报告"), "");
    row("common word with its city", QStringLiteral("阳泉市城区2021年计划"), "140302");
    row("several places", QStringLiteral("朝阳区2021年政府工作报告"), "");
    row("several places, city before", QStringLiteral("长春市朝阳区2021年报告"), "220104");
    row("several places, city elsewhere", QStringLiteral("朝阳区2021年报告（长春市）"), "220104");
    row("several places, another city", QStringLiteral("朝阳区2021年报告（重庆市）"), "");
    row("new area", QStringLiteral("上海市浦东新区2021年国民经济计划"), "310115");
    row("no place", QStringLiteral("政府工作报告"), "");
    row("empty", QString(), "");
}

void PlacesTest::readsPlaces()
{
    QFETCH(QString, title);
    QFETCH(QString, id);
    QCOMPARE(idOf(readPlace(title, Regions::shipped()).region), id);
}

void PlacesTest::saysWhatIsDoubtful_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("doubt");
    QTest::addColumn<QString>("printed");
    const auto row = [](const QString &text, const QString &id, PlaceDoubt doubt,
                        const QString &printed) {
        QTest::newRow(qPrintable(text)) << text << id << int(doubt) << printed;
    };
    row(QStringLiteral("江苏省鼓楼区2022年"), {}, PlaceDoubt::Ambiguous,
        QStringLiteral("江苏省鼓楼区"));
    row(QStringLiteral("山东省市中区2022年"), {}, PlaceDoubt::Ambiguous,
        QStringLiteral("山东省市中区"));
    row(QStringLiteral("乌有县2022年"), {}, PlaceDoubt::Unknown, QStringLiteral("乌有县"));
    row(QStringLiteral("重庆市乌有县2022年"), QStringLiteral("500000~乌有县"), PlaceDoubt::Unlisted,
        QStringLiteral("重庆市乌有县"));
    row(QStringLiteral("重庆市璧山经济开发区2022年"), QStringLiteral("500000~璧山经济开发区"),
        PlaceDoubt::Unlisted, QStringLiteral("重庆市璧山经济开发区"));
    row(QStringLiteral("重庆市璧山经济和社会发展"), QStringLiteral("500120"), PlaceDoubt::None,
        QStringLiteral("重庆市璧山"));
    row(QStringLiteral("宁波大榭开发区2022年"), QStringLiteral("330200~大榭开发区"),
        PlaceDoubt::Unlisted, QStringLiteral("宁波大榭开发区"));
    row(QStringLiteral("湖北省襄樊市襄城区2009年"), QStringLiteral("420602"), PlaceDoubt::None,
        QStringLiteral("湖北省襄樊市襄城区"));
    row(QStringLiteral("重庆市城市管理工作报告"), QStringLiteral("500000"), PlaceDoubt::None,
        QStringLiteral("重庆市"));
    row(QStringLiteral("重庆市农村工作报告"), QStringLiteral("500000"), PlaceDoubt::None,
        QStringLiteral("重庆市"));
    row(QStringLiteral("全国双创示范基地"), {}, PlaceDoubt::None, {});
    row(QStringLiteral("河南省人民政府关于郑州市2022年计划的报告"), QStringLiteral("410100"),
        PlaceDoubt::None, QStringLiteral("郑州市"));
}

void PlacesTest::saysWhatIsDoubtful()
{
    QFETCH(QString, text);
    const PlaceReading place = readPlace(text, Regions::shipped());
    QTEST(idOf(place.region), "id");
    QTEST(int(place.doubt), "doubt");
    QTEST(place.printed, "printed");
}

SUITE_TEST(PlacesTest)
#include "tst_places.moc"
