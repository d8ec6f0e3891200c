// SPDX-License-Identifier: GPL-3.0-or-later
// One report in several formats is recognised as one, and what only looks like it is not.

#include "relating/formatmerits.h"
#include "relating/samereports.h"
#include "relating/textprint.h"
#include "support/libraryfixture.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;
using namespace PlanLens::Testing;

namespace {

QString table()
{
    return QStringLiteral("2021年主要指标完成情况表\n"
                          "指标\t单位\t2021年目标\t2021年实际\n"
                          "地区生产总值增速\t%\t6以上\t5.4\n"
                          "城镇新增就业\t万人\t6\t5.9\n"
                          "云上算力规模\tP\t300\t360\n");
}

/// As a person wrote it, one paragraph a line.
QStringList paragraphs()
{
    return {QStringLiteral(
                "关于重庆市大渡口区2021年国民经济和社会发展计划执行情况及2022年计划草案的报告"),
            QStringLiteral("一、2021年计划执行情况"),
            QStringLiteral("全年地区生产总值增长5.4%，固定资产投资增长11.2%，社会消费品零售总额"
                           "增长18.3%，一般公共预算收入完成23.61亿元，城镇新增就业5.9万人。"),
            QStringLiteral("新增充电桩群360个，新建改建公园12个，完成老旧小区改造145.6万平方米，"
                           "惠及居民1.82万户，群众的获得感进一步增强。"),
            QStringLiteral("二、2022年主要目标"),
            QStringLiteral("地区生产总值增长6.5%左右，固定资产投资增长8.5%，城镇新增就业6.2万人，"
                           "居民人均可支配收入增长7.5%，粮食产量稳定在3.25万吨以上。")};
}

QString asText()
{
    return paragraphs().join(u'\n') + u'\n' + table();
}

/// As pages print it: lines that end anywhere, numbers of pages, and no table that can be read.
QString asPages()
{
    QString pages;
    for (const QString &paragraph : paragraphs()) {
        constexpr qsizetype width = 46;
        for (qsizetype at = 0; at < paragraph.size(); at += width)
            pages +=
                (at == 0 ? QStringLiteral("    ") : QString()) + paragraph.mid(at, width) + u'\n';
    }
    return pages + QStringLiteral("— 1 —\n");
}

/// As a page of the web shows it, with what stands around it.
QString asPage(QStringList said = paragraphs())
{
    return QStringLiteral(
               "<html><head><title>政府信息公开</title></head><body>"
               "<div class=\"menu\"><a href=\"/\">首页</a> <a href=\"/x\">政务公开</a></div>"
               "<div class=\"article\"><p>%1</p></div>"
               "<div class=\"footer\">主办单位：某区人民政府 网站地图</div></body></html>")
        .arg(said.join(QStringLiteral("</p>\n<p>")));
}

Report reportOf(const QString &text, const QString &file = QStringLiteral("plan.txt"))
{
    return std::get<UnderstoodReports>(understand(text.toUtf8(), file)).constFirst().report;
}

} // namespace

class SameReportsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<LibraryFixture>(); }
    void formatsSayTheSame_data();
    void formatsSayTheSame();
    void othersDoNot_data();
    void othersDoNot();
    void recognisesThemInALibrary();
    void leavesOthersAlone();
    void readsNothingTwice();
    void keepsWhatItFoundOutWhereItEndsEarly();
    void joinedOnesAreOneReport();
    void prefersWhatPeopleWorkedOn();
    void prefersWhatCountsByNow();

private:
    Library &library() { return m_fixture->library(); }
    QString import(const QString &text, const QString &file)
    {
        return m_fixture->import(text, QStringLiteral("/reports/") + file);
    }

    std::unique_ptr<LibraryFixture> m_fixture;
};

void SameReportsTest::formatsSayTheSame_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("pages") << asText() << asPages();
    QTest::newRow("a page of the web") << asText() << asPage();
    QTest::newRow("pages and the web") << asPages() << asPage();
    QTest::newRow("without the table") << asText() << paragraphs().join(u'\n');
    QTest::newRow("other widths") << asText() << QString(asText()).replace(u'，', u',');
    QTest::newRow("blanks") << asText()
                            << QString(asText()).replace(QStringLiteral("增长"),
                                                         QStringLiteral("增 长 "));
}

void SameReportsTest::formatsSayTheSame()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    QVERIFY(areAlike(printOf(reportOf(one)), printOf(reportOf(other))));
    QVERIFY(areAlike(printOf(reportOf(other)), printOf(reportOf(one))));
}

void SameReportsTest::othersDoNot_data()
{
    QTest::addColumn<QString>("other");
    QStringList edition = paragraphs();
    edition[2].replace(QStringLiteral("5.4%"), QStringLiteral("5.6%"));
    edition[5].replace(QStringLiteral("6.5%"), QStringLiteral("6.0%"));
    QTest::newRow("another edition, with other figures") << edition.join(u'\n') + u'\n' + table();
    QTest::newRow("its table alone") << paragraphs().constFirst() + u'\n' + table();
    QTest::newRow("its first lines") << paragraphs().mid(0, 2).join(u'\n');
    QTest::newRow("another text")
        << paragraphs().constFirst() +
               QStringLiteral("\n今年以来，全区上下坚持稳中求进工作总基调，统筹推进各项工作，"
                              "经济运行总体平稳，社会大局和谐稳定，高质量发展迈出坚实步伐，"
                              "生态环境持续改善，人民生活水平不断提高，改革开放纵深推进。\n");
    QTest::newRow("nothing") << QString();
}

void SameReportsTest::othersDoNot()
{
    QFETCH(const QString, other);
    const TextPrint text = printOf(reportOf(asText()));
    const TextPrint another = other.isEmpty() ? TextPrint() : printOf(reportOf(other));
    QVERIFY(!areAlike(text, another));
    QVERIFY(!areAlike(another, text));
}

void SameReportsTest::recognisesThemInALibrary()
{
    const QString text = import(asText(), QStringLiteral("plan.txt"));
    const QString pages = import(asPages(), QStringLiteral("pages.txt"));
    const QString page = import(asPage(), QStringLiteral("page.html"));
    const SameReports same = sameReports(library());
    QCOMPARE(same.groups.size(), 1);
    QCOMPARE(same.groups.constFirst().size(), 3);
    QCOMPARE(same.groups.constFirst().constFirst(), text); // it has the most figures
    QVERIFY(same.groups.constFirst().contains(pages));
    QVERIFY(same.groups.constFirst().contains(page));
    // What a person says that it is counts.
    ReportIdentity other = library().entry(pages)->identity;
    other.reviewYear = 2020;
    QVERIFY(library().correctIdentity(pages, other));
    QCOMPARE(sameReports(library()).groups.constFirst().size(), 2);
    QVERIFY(sameReports(library(), {}, [] { return true; }).groups.isEmpty());
}

void SameReportsTest::leavesOthersAlone()
{
    import(asText(), QStringLiteral("plan.txt"));
    const auto otherwise = [](const QString &what, const QString &with) {
        return QString(asText()).replace(what, with);
    };
    QString before = otherwise(QStringLiteral("2021"), QStringLiteral("2020"));
    import(before.replace(QStringLiteral("2022"), QStringLiteral("2021")),
           QStringLiteral("yearbefore.txt"));
    import(otherwise(QStringLiteral("大渡口区"), QStringLiteral("九龙坡区")),
           QStringLiteral("neighbour.txt"));
    QStringList work = paragraphs();
    work[0] = QStringLiteral("重庆市大渡口区2022年政府工作报告");
    import(work.join(u'\n'), QStringLiteral("work.txt"));
    QStringList none = paragraphs();
    none[0] = QStringLiteral("情况说明");
    import(none.join(u'\n'), QStringLiteral("unknown.txt"));
    import(none.join(u'\n') + u'\n', QStringLiteral("unknowntoo.txt"));
    QVERIFY(sameReports(library()).groups.isEmpty());
}

void SameReportsTest::readsNothingTwice()
{
    const QString text = import(asText(), QStringLiteral("plan.txt"));
    JudgedPairs judged;
    sameReports(library(), &judged);
    QCOMPARE(judged.size(), 0); // there is nothing to compare it with
    const QString pages = import(asPages(), QStringLiteral("pages.txt"));
    sameReports(library(), &judged);
    QCOMPARE(judged.size(), 1);
    QCOMPARE(judged.find(pages, text), std::optional(true));
    QCOMPARE(judged.find(text, pages), std::optional(true));
    judged.insert(pages, text, false);
    QVERIFY(sameReports(library(), &judged).groups.isEmpty());
}

void SameReportsTest::keepsWhatItFoundOutWhereItEndsEarly()
{
    import(asText(), QStringLiteral("plan.txt"));
    import(asPages(), QStringLiteral("pages.txt"));
    import(asPage(), QStringLiteral("page.html"));
    JudgedPairs judged;
    int asked = 0;
    const auto atTheThird = [&] {
        return ++asked > 3; // it is asked once for the subject, and for each report
    };
    QVERIFY(sameReports(library(), &judged, atTheThird).groups.isEmpty());
    QCOMPARE(judged.size(), 1);
}

void SameReportsTest::joinedOnesAreOneReport()
{
    const QString text = import(asText(), QStringLiteral("plan.txt"));
    const QString pages = import(asPages(), QStringLiteral("pages.txt"));
    QVERIFY(library().joinFormats(text, {pages}));
    QVERIFY(sameReports(library()).groups.isEmpty());
    const QString page = import(asPage(), QStringLiteral("page.html"));
    QCOMPARE(sameReports(library()).groups, QList<QStringList>{QStringList({text, page})});
    QVERIFY(library().separateFormat(pages));
    QCOMPARE(sameReports(library()).groups.constFirst().size(), 3);
}

void SameReportsTest::prefersWhatPeopleWorkedOn()
{
    const QString text = import(asText(), QStringLiteral("plan.txt"));
    const QString pages = import(asPages(), QStringLiteral("pages.txt"));
    QCOMPARE(FormatMerits(library()).formats({pages, text}).constFirst().entry.key, text);
    QVERIFY(library().setLabels({{pages, {QStringLiteral("待核")}}}));
    const QList<ReportFormat> formats = FormatMerits(library()).formats({text, pages});
    QCOMPARE(formats.constFirst().entry.key, pages);
    QCOMPARE(formats.constFirst().byPeople, 1);
    QVERIFY(mayBeOneReport(formats));
    QCOMPARE(sameReports(library()).groups.constFirst(), QStringList({pages, text}));
}

void SameReportsTest::prefersWhatCountsByNow()
{
    const QString text = import(asText(), QStringLiteral("plan.txt"));
    const QString pages = import(asPages(), QStringLiteral("pages.txt"));
    const QString page = import(asPage(), QStringLiteral("page.html"));
    QVERIFY(library().joinFormats(pages, {page}));
    QCOMPARE(sameReports(library()).groups.constFirst(), QStringList({pages, text}));
    const QString other =
        import(QString(asText()).replace(QStringLiteral("大渡口区"), QStringLiteral("九龙坡区")),
               QStringLiteral("neighbour.txt"));
    QVERIFY(!mayBeOneReport(FormatMerits(library()).formats({text, other})));
}

SUITE_CORE_TEST(SameReportsTest)
#include "tst_samereports.moc"
