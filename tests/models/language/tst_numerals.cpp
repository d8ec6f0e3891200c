// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/numerals.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;

class NumeralsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void readsOneOfTwo_data();
    void readsOneOfTwo();
    void readsVagueNumbers_data();
    void readsVagueNumbers();
    void tellsWhatItCouldNotRead();
    void refuses_data();
    void refuses();
    void findsTheNext_data();
    void findsTheNext();
    void countsTheFinalScaleInTheTotal();
    void digitsAloneLeaveChineseOut();
    void roundsOnce();
    void staysLinear();
};

void NumeralsTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("read"); // what value and length cover
    QTest::addColumn<int>("scalePower");

    const auto row = [](const char *text, double value, const char *read, int power = 0) {
        QTest::newRow(text) << QString::fromUtf8(text) << value << QString::fromUtf8(read) << power;
    };
    row("12", 12, "12");
    row("2.35", 2.35, "2.35");
    row("0.032左右", 0.032, "0.032");
    row("６．５％", 6.5, "６．５");
    row("12,345人", 12345, "12,345");
    row("1,234,567.5", 1234567.5, "1,234,567.5");
    row("１２，３４５", 12345, "１２，３４５");
    row("12,34", 12, "12");
    row("5，120", 5, "5");
    row("0,123", 0, "0");
    row("2022,315", 2022, "2022");
    row("5.", 5, "5");
    row("-7.1", -7.1, "-7.1");
    row("—8.4", -8.4, "—8.4");
    row("－3", -3, "－3");
    row("−3", -3, "−3");
    row("– 3", -3, "– 3");
    row("＋3", 3, "＋3");
    row("负3.5", -3.5, "负3.5");
    row("-0", 0, "-0");
    row("60万人", 60, "60", 4);
    row("2.5万亿元", 2.5, "2.5", 12);
    row("6千万元", 6, "6", 7);
    row("2千人", 2, "2", 3);
    row("200万千瓦", 200, "200", 4);
    row("200千瓦", 200, "200");
    row("0.3百分点", 0.3, "0.3");
    row("3万6千人", 36000, "3万6千");
    row("1亿2000万斤", 12000, "1亿2000", 4);
    row("二万三千八百五十一亿元", 23851, "二万三千八百五十一", 8);
    row("三万亿", 3, "三", 12);
    row("两亿三千万人", 23000, "两亿三千", 4);
    row("十二", 12, "十二");
    row("十万", 10, "十", 4);
    row("一百零五", 105, "一百零五");
    row("一千零一十", 1010, "一千零一十");
    row("一万零二", 10002, "一万零二");
    row("六千六百亿", 6600, "六千六百", 8);
    row("二点五万亿元", 2.5, "二点五", 12);
    row("零点三", 0.3, "零点三");
    row("八百万千瓦", 800, "八百", 4);
    row("一九八○年", 1980, "一九八○");
    row("一九八〇年", 1980, "一九八〇");
    row("八〇年代", 80, "八〇");
    row("两年", 2, "两");
    row("百分之二十一点七", 21.7, "百分之二十一点七");
    row("百分之5.5", 5.5, "百分之5.5");
    row("百分之百", 100, "百分之百");
    row("千分之三", 3, "千分之三");
    row("负百分之三", -3, "负百分之三");
    row("壹佰贰拾", 120, "壹佰贰拾");
    row("3万2千亿元", 32000, "3万2千", 8);
    row("1亿2千3百万元", 12300, "1亿2千3百", 4);
    row("3千5百亿元", 3500, "3千5百", 8);
    row("3万6千5百人", 36500, "3万6千5百");
    row("5万6000人", 56000, "5万6000");
    row("1亿300万人", 10300, "1亿300", 4);
    row("20万5G基站", 20, "20", 4);
    row("三分之二", 200.0 / 3, "三分之二");
    row("十分之一", 10, "十分之一");
    row("５５﹒０％", 55, "５５﹒０");
}

void NumeralsTest::readsOneOfTwo_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<QString>("scale");
    const auto row = [](const char *text, double low, double high, const char *scale = "") {
        QTest::newRow(text) << QString::fromUtf8(text) << low << high << QString::fromUtf8(scale);
    };
    row("二三十家", 20, 30);
    row("四十五六万人", 45, 46, "万");
    row("七八十", 70, 80);
    row("三四百", 300, 400);
    row("三五家", 3, 5);
    row("两三千万元", 2000, 3000, "万");
    row("十几家", 10, 20);
    row("二十几万人", 20, 30, "万");
    row("20几万人", 20, 30, "万");
}

void NumeralsTest::readsOneOfTwo()
{
    QFETCH(QString, text);
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(QString, scale);
    const auto number = scanNumberAt(text, 0);
    QVERIFY(number);
    QCOMPARE(number->value, low);
    QCOMPARE(number->upper, std::optional(high));
    QCOMPARE(number->scale, scale);
}

void NumeralsTest::readsVagueNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("scale");
    QTest::addColumn<QString>("after"); // what follows number and scale
    QTest::addColumn<bool>("isMore");
    const auto row = [](const char *text, double value, const char *scale, const char *after,
                        bool isMore = true) {
        QTest::newRow(text) << QString::fromUtf8(text) << value << QString::fromUtf8(scale)
                            << QString::fromUtf8(after) << isMore;
    };
    row("30万多亿元", 30, "万亿", "元");
    row("20多万人", 20, "万", "人");
    row("540余亿元", 540, "亿", "元");
    row("十余家", 10, "", "家");
    row("120万余户", 120, "万", "户");
    row("三亿三千五百多万元", 33500, "万", "元");
    row("百余家", 100, "", "家");
    row("二十来万亩", 20, "万", "亩", false);
    row("十来家", 10, "", "家", false);
}

void NumeralsTest::readsVagueNumbers()
{
    QFETCH(QString, text);
    QFETCH(double, value);
    QFETCH(QString, scale);
    QFETCH(QString, after);
    QFETCH(bool, isMore);
    const auto number = scanNumberAt(text, 0);
    QVERIFY(number);
    QCOMPARE(number->value, value);
    QCOMPARE(number->scale, scale);
    QCOMPARE(text.mid(number->unitStart()), after);
    QCOMPARE(number->isMore, isMore);
    QCOMPARE(number->isAbout, !isMore);
}

void NumeralsTest::tellsWhatItCouldNotRead()
{
    QList<UnreadNumber> unread;
    const QString text = QStringLiteral("增长⒍5%，培育几十家、8.O%");
    QVERIFY(!scanNumber(text, 0, NumeralForms::DigitsAndChinese, &unread));
    QStringList printed;
    for (const UnreadNumber &number : std::as_const(unread))
        printed.append(text.mid(number.start, number.end - number.start));
    QCOMPARE(printed,
             QStringList({QStringLiteral("⒍5"), QStringLiteral("几十"), QStringLiteral("8.O")}));
}

void NumeralsTest::reads()
{
    QFETCH(QString, text);
    QFETCH(double, value);
    QFETCH(QString, read);
    QFETCH(int, scalePower);
    const auto number = scanNumberAt(text, 0);
    QVERIFY(number);
    QCOMPARE(number->value, value);
    QVERIFY(number->value == value); // exactly, not nearly
    QCOMPARE(text.left(number->length), read);
    QCOMPARE(number->scalePower, scalePower);
}

void NumeralsTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"",       "年",   "—",        "-",      "负",     "2022.12.31", "1.2.3", "三百五",
          "一万二", "百",   "万",       "百分之", "一百零", "点五",       "几十",  "二四十",
          "3万5亿", "3千5", "3.2万5千", "6·5",    "8.O%",   "1O.5%",      "6。5%", "5万5吨"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void NumeralsTest::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!scanNumberAt(text, 0));
}

void NumeralsTest::findsTheNext_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<double>>("values");
    QTest::newRow("range") << QStringLiteral("5%—5.5%") << QList<double>{5, 5.5};
    QTest::newRow("plain range") << QStringLiteral("4.5-5%") << QList<double>{4.5, 5};
    QTest::newRow("sign after words") << QStringLiteral("同口径—2.5") << QList<double>{-2.5};
    QTest::newRow("two dashes") << QStringLiteral("——2022年") << QList<double>{2022};
    QTest::newRow("list") << QStringLiteral("分别增长6.1%、18.5%和22.8%")
                          << QList<double>{6.1, 18.5, 22.8};
    QTest::newRow("date stepped over") << QStringLiteral("2022.12.31起增长5%") << QList<double>{5};
    QTest::newRow("vague stepped over") << QStringLiteral("几十家，新增3家") << QList<double>{3};
    QTest::newRow("signs that nobody knows stepped over")
        << QStringLiteral("增长±0.5%、⒍5%、l0.5%、8.O%，下降3%") << QList<double>{3};
    QTest::newRow("marks of a list") << QStringLiteral("：①5家；②6家") << QList<double>{5, 6};
    QTest::newRow("fraction after words")
        << QStringLiteral("增长百分之五点一，超过百分之四") << QList<double>{5.1, 4};
    QTest::newRow("none") << QStringLiteral("保稳促优") << QList<double>{};
}

void NumeralsTest::findsTheNext()
{
    QFETCH(QString, text);
    QFETCH(QList<double>, values);
    QList<double> found;
    int from = 0;
    while (const auto number = scanNumber(text, from)) {
        found.append(number->value);
        from = number->end();
    }
    QCOMPARE(found, values);
}

void NumeralsTest::countsTheFinalScaleInTheTotal()
{
    QVERIFY(scanNumberAt(u"1.1万", 0)->total() == 11000);
    QVERIFY(scanNumberAt(u"2.5万亿", 0)->total() == 2.5e12);
    QVERIFY(scanNumberAt(u"二万三千八百五十一亿", 0)->total() == 2385100000000.0);
}

void NumeralsTest::digitsAloneLeaveChineseOut()
{
    const auto number = scanNumber(u"一是增长5%", 0, NumeralForms::Digits);
    QVERIFY(number);
    QCOMPARE(number->value, 5.0);
    QVERIFY(!number->chinese);
    QVERIFY(!scanNumberAt(u"百分之五", 0, NumeralForms::Digits));
}

void NumeralsTest::roundsOnce()
{
    QVERIFY(timesPowerOfTen(1.1, 4) == 11000);
    QVERIFY(timesPowerOfTen(107.3, -1) == 10.73);
    QVERIFY(timesPowerOfTen(0, 4) == 0);
    QVERIFY(timesPowerOfTen(-8.4, 0) == -8.4);
}

/// A million of anything comes back; a quadratic scan would not within the test's time limit.
void NumeralsTest::staysLinear()
{
    for (const QString &unit :
         {QStringLiteral("9"), QStringLiteral("1."), QStringLiteral("1,234,"), QStringLiteral("—"),
          QStringLiteral("一"), QStringLiteral("万"), QStringLiteral("百分之"),
          QStringLiteral("- "), QStringLiteral("3万")}) {
        const QString text = unit.repeated(1'000'000 / int(unit.size()));
        int from = 0;
        while (const auto number = scanNumber(text, from))
            from = number->end();
        QVERIFY(from <= text.size());
    }
    QVERIFY(!scanNumber(QString(1'000'000, u'9')));
}

SUITE_TEST(NumeralsTest)
#include "tst_numerals.moc"
