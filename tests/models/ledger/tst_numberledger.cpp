// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/understanding.h"
#include "ledger/numberledger.h"
#include "ledger/numberplaces.h"
#include "support/suite.h"

#include <QTest>

#include <algorithm>
#include <variant>

using namespace PlanLens;

namespace {

/// A text of our own, read and interpreted.
UnderstoodReport understoodText(const QString &text)
{
    const QString whole =
        QStringLiteral("长岭市2022年国民经济和社会发展计划执行情况与2023年计划草案"
                       "的报告\n\n一、2022年计划执行情况\n\n") +
        text + u'\n';
    UnderstandOutcome outcome = understand(whole.toUtf8(), QStringLiteral("own.txt"));
    const auto *read = std::get_if<UnderstoodReports>(&outcome);
    return read ? read->first() : UnderstoodReport();
}

NumberLedger ledgerOfText(const QString &text)
{
    const UnderstoodReport read = understoodText(text);
    return ledgerOf(read.report, read.interpretation);
}

/// `text:class` of each number after the heading, parted by blanks.
QString summary(const NumberLedger &ledger)
{
    QStringList entries;
    for (const NumberEntry &entry : ledger.entries) {
        if (entry.line > 4)
            entries.append(entry.text + u':' + toKey(entry.numberClass));
    }
    return entries.join(u' ');
}

} // namespace

class NumberLedgerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatANumberIs_data();
    void tellsWhatANumberIs();
    void countsEveryNumberOnce();
    void tellsPlacesAndReasons();
    void tellsWhatStandsAround();
    void knowsOrdinalsBehindCategories();
    void findsTokens();
    void staysLinear();
};

void NumberLedgerTest::tellsWhatANumberIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("classes");
    const auto row = [](const char16_t *text, const char16_t *classes) {
        QTest::newRow(QString::fromUtf16(text).toUtf8())
            << QString::fromUtf16(text) << QString::fromUtf16(classes);
    };
    // figures
    row(u"技改投资增长6.5%。", u"6.5:figure");
    row(u"水稻产量达到80万吨至83万吨。", u"80:figure 83:figure");
    row(u"水稻产量达到80万吨&#12290;", u"80:figure");
    row(u"技工人数较2020年翻一番。", u"2020:date 一:figure");
    row(u"绿电占比由31%提升至54%。", u"31:figure 54:figure");
    row(u"林地占国土面积的比重达到三分之一。", u"三:figure 一:figure");
    row(u"人均预期寿命达到81.2岁。", u"81.2:figure");
    // dates
    row(u"3月5日起，1—9月运行平稳。", u"3:date 5:date 1:date 9:date");
    row(u"今后五年，2021、2022年和二〇三五年。", u"五:date 2021:date 2022:date 二〇三五:date");
    row(u"发布时间：2023-02-03 09:02:33。", u"2023:date 02:date 03:date 09:date 02:date 33:date");
    // ordinals
    row(u"（二）抓好落实。", u"二:ordinal");
    row(u"三、2023年安排", u"三:ordinal 2023:date");
    row(u"一是稳增长，二是促改革。", u"一:ordinal 二:ordinal");
    row(u"3.做好服务。", u"3:ordinal");
    row(u"市第十四届人大五次会议。", u"十四:ordinal 五:ordinal");
    row(u"排名全省第3，进入前10名。", u"3:ordinal 10:ordinal");
    row(u"粮食产量5万吨[2]，增长。", u"5:figure 2:ordinal");
    // names
    row(u"解决三农问题，一带一路建设。", u"三:name 一:name 一:name");
    row(u"G85高速、5G基站、PM2.5治理。", u"85:name 5:name 2.5:name");
    row(u"二氧化碳排放统一管理。", u"二:name 一:name");
    row(u"印发〔2022〕12号文。", u"2022:name 12:name");
    row(u"轨道交通3号线和12345热线。", u"3:name 12345:name");
    row(u"服务60岁以上老人和规模2000万元以上企业。", u"60:name 2000:name");
    row(u"H01-2-1地块和1#楼。", u"01:name 2:name 1:name 1:name");
    // counts
    row(u"落实三项措施，完善两批清单。", u"三:count 两:count");
    row(u"出台稳增长政策32条，办理建议420件。", u"32:count 420:count");
    // none of these
    row(u"三次产业结构为8:41:51。", u"三:name 8:other 41:other 51:other");
    row(u"税收收入增长±0.7%。", u"0.7:other");
    row(u"61%的污水处理厂完成改造。", u"61:figure");
}

void NumberLedgerTest::tellsWhatANumberIs()
{
    QFETCH(QString, text);
    QFETCH(QString, classes);
    QCOMPARE(summary(ledgerOfText(text)), classes);
}

void NumberLedgerTest::countsEveryNumberOnce()
{
    const NumberLedger ledger = ledgerOfText(QStringLiteral("技改投资3.5万亿元，增长6.5%，"
                                                            "一批项目开工，九点四千公里。"));
    int sum = 0;
    for (const NumberClass numberClass : numberClassesInOrder)
        sum += ledger.count(numberClass);
    QCOMPARE(sum, int(ledger.entries.size()));
    QVERIFY(std::is_sorted(ledger.entries.cbegin(), ledger.entries.cend(),
                           [](const auto &a, const auto &b) { return a.start < b.start; }));
}

void NumberLedgerTest::tellsPlacesAndReasons()
{
    const UnderstoodReport read = understoodText(
        QStringLiteral("税收收入增长±0.7%，技改投资增长 6. 5%。\n三次产业结构为8:41:51。"));
    const NumberLedger ledger = ledgerOf(read.report, read.interpretation);
    QStringList told;
    for (const NumberEntry &entry : ledger.entries) {
        if (entry.line <= 4)
            continue;
        QVERIFY(entry.anchor.isValid());
        const QString figure = entry.observation < 0
                                   ? QString()
                                   : read.interpretation.observations.at(entry.observation).name;
        told.append(read.report.quote(entry.anchor).remove(u' ') + u':' + toKey(entry.reason) +
                    figure);
    }
    QCOMPARE(told.join(u' '), QStringLiteral("0.7:problem 6.5:技改投资 三: 8:parts 41:parts "
                                             "51:parts"));
}

void NumberLedgerTest::tellsWhatStandsAround()
{
    const UnderstoodReport read = understoodText(
        QStringLiteral("技改投资增长6.5%。\n\n指标\t单位\t2022年实际\n技改投资\t亿元\t32.5\n"
                       "工业用电\t万度\t712\n"));
    const NumberLedger ledger = ledgerOf(read.report, read.interpretation);
    const auto around = [&](const QString &number) {
        for (const NumberEntry &entry : ledger.entries) {
            if (entry.text == number)
                return surroundingsOf(read.report, entry.anchor, {entry.start, 0}, 9);
        }
        return NumberSurroundings();
    };
    QCOMPARE(around(QStringLiteral("6.5")),
             (NumberSurroundings{QStringLiteral("技改投资增长"), QStringLiteral("6.5"),
                                 QStringLiteral("%。")}));
    QCOMPARE(around(QStringLiteral("32.5")),
             (NumberSurroundings{QStringLiteral("技改投资 · 亿元"), QStringLiteral("32.5"), {}}));
}

void NumberLedgerTest::knowsOrdinalsBehindCategories()
{
    const NumberLedger ledger = ledgerOfText(
        QStringLiteral("表1：主要指标\n类别\t序号\t指标名称\t单位\t2022年目标\t2022年完成\n"
                       "经济发展\t1\t地区生产总值\t亿元\t600\t612\n"
                       "经济发展\t2\t粮食产量\t万吨\t30\t31\n"));
    QStringList ordinals;
    for (const NumberEntry &entry : ledger.entries) {
        if (entry.line > 6 && entry.numberClass == NumberClass::Ordinal)
            ordinals << entry.text;
    }
    QCOMPARE(ordinals, QStringList({QStringLiteral("1"), QStringLiteral("2")}));
    QCOMPARE(ledger.count(NumberClass::Unexplained), 0);
}

void NumberLedgerTest::findsTokens()
{
    const FlatText text(
        u"增长 6. 5%，1,234.5万人，30万多亿元，二点五倍，１２，３４５家，○重点，5 6");
    QStringList printed;
    for (const NumberToken &token : numberTokens(text))
        printed.append(text.text.mid(token.start, token.end - token.start));
    QCOMPARE(printed, QStringLiteral("6.5|1,234.5|30|二点五|１２，３４５|5|6").split(u'|'));
}

void NumberLedgerTest::staysLinear()
{
    for (const QString &unit : {QStringLiteral("1、"), QStringLiteral("一"), QStringLiteral("1:"),
                                QStringLiteral("3-"), QStringLiteral("出台5条")}) {
        Report report;
        report.setSource(unit.repeated(200'000 / int(unit.size())));
        QVERIFY(!ledgerOf(report, {}).entries.isEmpty());
    }
}

SUITE_CORE_TEST(NumberLedgerTest)
#include "tst_numberledger.moc"
