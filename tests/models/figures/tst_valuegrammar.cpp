// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/observation.h"
#include "figures/valuegrammar.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;

class ValueGrammarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void keepsUnitBasisAndNote_data();
    void keepsUnitBasisAndNote();
    void marksMeanWhatNotesSay();
    void tellsWhatLooksUnread();
    void survivesNoise_data();
    void survivesNoise();
};

/// `kind relation figures`, as `number ge 6`, `ratio eq 1.8 ~` (approximate), `number eq 5 5.5`.
static QString summary(const Value &value)
{
    QStringList words{toKey(value.kind)};
    if (value.relation)
        words.append(toKey(*value.relation));
    if (value.low)
        words.append(QString::number(*value.low, 'g', 17));
    if (value.high && value.high != value.low)
        words.append(QString::number(*value.high, 'g', 17));
    if (value.approximate)
        words.append(QStringLiteral("~"));
    return words.join(u' ');
}

struct Sample
{
    const char *cell;
    const char *unit;
    const char *summary;
};

static const Sample samples[] = {
    // plain numbers
    {"6", "%", "number eq 6"},
    {" 6.5 ", "%", "number eq 6.5"},
    {"100%", "%", "number eq 100"},
    {"３．５％", "%", "number eq 3.5"},
    {"12,345", "家", "number eq 12345"},
    {"0", "%", "number eq 0"},
    {"0.032左右", "", "number eq 0.032 ~"},
    {"2.5万亿元", "", "number eq 2.5"},
    {"60万", "万人", "number eq 60"},
    {"二万三千八百五十一亿元", "", "number eq 23851"},
    {"百分之六以上", "%", "number ge 6"},
    {"百分之四至五", "%", "number eq 4 5"},
    {"9.25年", "年", "number eq 9.25"},
    {"5.08 万吨", "万吨", "number eq 5.08"},
    {"6.5\n以上", "%", "number ge 6.5"},
    {"55。", "%", "number eq 55"},
    {"5.5*", "%", "number eq 5.5"},
    // signs
    {"-7.1", "%", "number eq -7.1"},
    {"—8.4", "%", "number eq -8.4"},
    {"－0.3", "%", "number eq -0.3"},
    {"−3%", "%", "number eq -3"},
    {"— 8.4", "%", "number eq -8.4"},
    {"+3.2", "%", "number eq 3.2"},
    {"负3.5%", "%", "number eq -3.5"},
    {"正增长", "%", "sign gt 0"},
    {"实现正增长", "%", "sign gt 0"},
    {"负增长", "%", "sign lt 0"},
    {"持平", "%", "sign eq 0"},
    {"与上年持平", "家", "sign eq 0"},
    {"与去年基本持平", "家", "sign eq 0 ~"},
    {"零增长", "%", "sign eq 0"},
    {"由负转正", "%", "sign gt 0"},
    {"增速转正", "%", "sign gt 0"},
    {"同口径正增长", "%", "sign gt 0"},
    {"负增长2.5%", "%", "number eq -2.5"},
    // relations
    {"6以上", "%", "number ge 6"},
    {"6及以上", "%", "number ge 6"},
    {"6%以上", "%", "number ge 6"},
    {"60万人以上", "万人", "number ge 60"},
    {"60以上万人", "万人", "text"},
    {"≥96", "%", "number ge 96"},
    {"≥ 315", "天", "number ge 315"},
    {"≧5", "万吨", "number ge 5"},
    {">=5", "", "number ge 5"},
    {">300", "天", "number gt 300"},
    {"＞300", "天", "number gt 300"},
    {"≤16", "人", "number le 16"},
    {"≦16", "人", "number le 16"},
    {"<0.03", "", "number lt 0.03"},
    {"不低于6%", "%", "number ge 6"},
    {"不少于320天", "天", "number ge 320"},
    {"至少5", "", "number ge 5"},
    {"高于6", "%", "number gt 6"},
    {"大于80", "%", "number gt 80"},
    {"突破2.5万亿元", "亿元", "number gt 2.5"},
    {"超过700亿元", "亿元", "number gt 700"},
    {"超700亿元", "亿元", "number gt 700"},
    {"超过5%以上", "%", "number gt 5"},
    {"1500余人", "人", "number gt 1500"},
    {"120万余户", "万户", "number gt 120"},
    {"540余亿元", "亿元", "number gt 540"},
    {"30万多亿元", "亿元", "number gt 30"},
    {"3万2千亿元", "亿元", "number eq 32000"},
    {"3万5亿元", "亿元", "text"},
    {"六成以上", "%", "number ge 6"},
    {"三分之一", "%", "number eq 33.333333333333336"},
    {"二三十家", "家", "number eq 20 30"},
    {"十几家", "家", "number eq 10 20"},
    {"十来家", "家", "number eq 10 ~"},
    {"９﹒５﹪", "%", "number eq 9.5"},
    {"九千万至九千二百万吨", "万吨", "number eq 9000 9200"},
    {"±0.5", "%", "text"},
    {"⒍5", "%", "text"},
    {"6。5%", "%", "text"},
    {"8.O", "%", "text"},
    {"几十家", "家", "text"},
    {"30多个", "个", "number gt 30"},
    {"不超过0.03", "", "number le 0.03"},
    {"不高于5.5%", "%", "number le 5.5"},
    {"5.5以内", "%", "number le 5.5"},
    {"5.5以下", "%", "number le 5.5"},
    {"控制在5.5%以内", "%", "number le 5.5"},
    {"控制在103以内", "%", "number le 103"},
    {"低于5", "%", "number lt 5"},
    {"小于16", "人", "number lt 16"},
    {"近700亿元", "亿元", "number lt 700"},
    {"不低于6%以下", "%", "text"},
    {"6左右", "%", "number eq 6 ~"},
    {"6%上下", "%", "number eq 6 ~"},
    {"约6%", "%", "number eq 6 ~"},
    {"≈6", "%", "number eq 6 ~"},
    {"6左右以上", "%", "number ge 6 ~"},
    {"达到60%", "%", "number eq 60"},
    {"力争达到6%以上", "%", "number ge 6"},
    {"预计完成6.2%", "%", "number eq 6.2"},
    {"稳定在100%", "%", "number eq 100"},
    // ranges
    {"5%—5.5%", "%", "number eq 5 5.5"},
    {"4.5-5%", "%", "number eq 4.5 5"},
    {"6～7", "%", "number eq 6 7"},
    {"6~7%左右", "%", "number eq 6 7 ~"},
    {"5至6", "%", "number eq 5 6"},
    {"5%到6%", "%", "number eq 5 6"},
    {"控制在3%—4%以内", "%", "number eq 3 4"},
    {"6600亿到6800亿斤", "", "number eq 6600 6800"},
    {"-2—3", "%", "number eq -2 3"},
    {"5—6以上", "%", "text"},
    {"6-5", "%", "text"},
    {"2016-2020", "", "text"},
    {"5—", "%", "text"},
    // ratios
    {"1.8左右∶1", "", "ratio eq 1.8 ~"},
    {"1.72∶1", "", "ratio eq 1.72"},
    {"2:1", "", "ratio eq 2"},
    {"2：1左右", "", "ratio eq 2 ~"},
    {"1:1.8", "", "ratio eq 1.8"},
    {"2.3比1", "", "ratio eq 2.3"},
    {"3:7", "", "text"},
    {"10:30", "", "text"},
    {"5:42:53", "", "text"},
    // growth and changes
    {"增长6.2%", "亿元", "number eq 6.2"},
    {"增长6以上", "%", "number ge 6"},
    {"下降3%", "%", "number eq -3"},
    {"下降3%以上", "%", "number le -3"},
    {"下降3%—4%", "%", "number eq -4 -3"},
    {"下降-2.5", "%", "text"},
    {"同比增长8.3%", "", "number eq 8.3"},
    {"较上年提升0.5个百分点", "%", "change eq 0.5"},
    {"比上年降低0.2个百分点", "%", "change eq -0.2"},
    {"提高1个百分点以上", "%", "change ge 1"},
    {"提高0.5", "%", "change eq 0.5"},
    {"较2020年末增加3天", "天", "change eq 3"},
    {"高于上年0.5个百分点", "%", "change eq 0.5"},
    {"较上年5", "%", "text"},
    {"增长10", "亿元", "text"},
    // basis and brackets
    {"同口径—2.5", "%", "number eq -2.5"},
    {"同口径7以上", "%", "number ge 7"},
    {"7.4（按七人普前人口口径计算）", "万元", "number eq 7.4"},
    {"-10.6（调整后)", "%", "number eq -10.6"},
    {"完成市级下达任务(10000万美元）", "万美元", "number eq 10000"},
    {"按可比价格计算增长6.1%", "%", "number eq 6.1"},
    {"剔除留抵退税因素后增长3", "%", "number eq 3"},
    {"5.5（6）", "%", "text"},
    {"5.5（2021年为6.2）", "%", "number eq 5.5"},
    {"〔17〕", "%", "number eq 17"},
    {"[17]", "%", "number eq 17"},
    {"【17】以上", "%", "number ge 17"},
    // old and new, wishes, relations to others
    {"14%→16.5%", "%", "number eq 16.5"},
    {"由14%提高到16.5%以上", "%", "number ge 16.5"},
    {"从14到16", "%", "number eq 16"},
    {"6以上、争取实现更好的结果", "%", "number ge 6"},
    {"6以上、不低于经济增速", "%", "number ge 6"},
    {"6%以上，力争7%", "%", "number ge 6"},
    {"6，其中工业7", "%", "text"},
    {"与经济增长同步", "%", "text"},
    {"与GDP同步", "%", "text"},
    // words
    {"", "%", "blank"},
    {"  \n ", "%", "blank"},
    {"—", "%", "not-set"},
    {"——", "%", "not-set"},
    {"-", "%", "not-set"},
    {"/", "%", "not-set"},
    {"－", "%", "not-set"},
    {"未下达", "%", "not-set"},
    {"暂未下达", "%", "not-set"},
    {"待下达", "%", "not-set"},
    {"国家暂未下达目标值", "%", "not-set"},
    {"▽", "%", "text"},
    {"*", "%", "text"},
    {"保稳促优", "亿美元", "text"},
    {"保持Ⅱ类", "", "text"},
    {"以市下达指标为准", "%", "text"},
    {"完成市级下达任务", "%", "text"},
    {"在“十四五”规划期内统筹考虑", "%", "text"},
    {"预计能完成", "万吨", "text"},
    // no quantities
    {"2021年", "年", "text"},
    {"2022年12月", "", "text"},
    {"12月", "", "text"},
    {"第3", "", "text"},
    {"2022.12.31", "", "text"},
    {"1/3", "", "text"},
    {"5 6", "", "text"},
    {"3A级", "", "text"},
    {"一", "%", "text"},
    {"一九八○", "", "text"},
};

void ValueGrammarTest::reads_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("expected");
    for (const Sample &sample : samples)
        QTest::addRow("%s [%s]", sample.cell, sample.unit)
            << QString::fromUtf8(sample.cell) << QString::fromUtf8(sample.unit)
            << QString::fromUtf8(sample.summary);
}

void ValueGrammarTest::reads()
{
    QFETCH(QString, cell);
    QFETCH(QString, unit);
    QFETCH(QString, expected);
    const Value value = parseValue(cell, {}, unit);
    // Both sides as numbers printed the same way, so that 0.3 may be written as 0.3 above.
    QStringList words = expected.split(u' ');
    for (QString &word : words) {
        bool isNumber = false;
        const double number = word.toDouble(&isNumber);
        if (isNumber)
            word = QString::number(number, 'g', 17);
    }
    QCOMPARE(summary(value), words.join(u' '));
}

void ValueGrammarTest::keepsUnitBasisAndNote_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("rowUnit");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("basis");
    QTest::addColumn<QString>("note");
    const auto row = [](const char *cell, const char *rowUnit, const char *unit, const char *basis,
                        const char *note) {
        QTest::newRow(cell) << QString::fromUtf8(cell) << QString::fromUtf8(rowUnit)
                            << QString::fromUtf8(unit) << QString::fromUtf8(basis)
                            << QString::fromUtf8(note);
    };
    row("60万人以上", "万人", "万人", "", "");
    row("60万", "万人", "万人", "", "");
    row("60万", "人", "万人", "", "");
    row("2.5万亿元", "亿元", "万亿元", "", "");
    row("3.2万", "亿元", "万亿元", "", "");
    row("5000万", "亿元", "万元", "", "");
    row("增长6.2%", "亿元", "%", "", "");
    row("较上年提升0.5个百分点", "%", "个百分点", "", "较上年");
    row("完成市级下达任务(10000万美元）", "万美元", "万美元", "完成市级下达任务", "");
    row("2.5左右（预计能达到“十四五”期间序时进度）", "%", "", "预计能达到“十四五”期间序时进度", "");
    row("-10.6（调整后)", "%", "", "调整后", "");
    row("同口径增长5.9（剔除留抵退税因素）", "%", "", "同口径、剔除留抵退税因素", "");
    row("按可比价格计算6.1%", "%", "%", "按可比价格计算", "");
    row("（同口径）5.9", "%", "", "同口径", "");
    row("5.5（预计）", "%", "", "", "预计");
    row("60（万人）", "", "万人", "", "");
    row("5.5（2021年为6.2）", "%", "", "", "2021年为6.2");
    row("14%→16.5%", "%", "%", "", "14%→");
    row("〔17〕", "%", "", "", "〔17〕");
    row("1:1.8", "", "", "", "1∶1.8");
    row("6以上、不低于经济增速", "%", "", "", "不低于经济增速");
    row("6%以上，力争7%", "%", "%", "", "力争7%");
    row("保稳 促优", "", "", "", "保稳促优");
}

void ValueGrammarTest::keepsUnitBasisAndNote()
{
    QFETCH(QString, cell);
    QFETCH(QString, rowUnit);
    QFETCH(QString, unit);
    QFETCH(QString, basis);
    QFETCH(QString, note);
    const Value value = parseValue(cell, {}, rowUnit);
    QCOMPARE(value.unit, unit);
    QCOMPARE(value.basis, basis);
    QCOMPARE(value.note, note);
}

void ValueGrammarTest::marksMeanWhatNotesSay()
{
    MarkMeanings marks;
    marks.cellMarks.insert(QStringLiteral("▽"), ValueKind::Deferred);
    marks.cellMarks.insert(QStringLiteral("—"), ValueKind::Deferred);
    QCOMPARE(parseValue(QStringLiteral("▽"), marks).kind, ValueKind::Deferred);
    QCOMPARE(parseValue(QStringLiteral("——"), marks).kind, ValueKind::Deferred);
    QCOMPARE(parseValue(QStringLiteral("△"), marks).kind, ValueKind::Text);
    QCOMPARE(parseValue(QStringLiteral("—8.4"), marks).low, -8.4);
}

void ValueGrammarTest::tellsWhatLooksUnread()
{
    const QString story = QStringLiteral("6，其中工业7");
    QVERIFY(looksUnread(parseValue(story), story));
    const QString words = QStringLiteral("保稳促优");
    QVERIFY(!looksUnread(parseValue(words), words));
    QVERIFY(!looksUnread(parseValue(QStringLiteral("7")), QStringLiteral("7")));
    for (const char *cell : {"翻两番", "几十家", "±0.5", "⒍5", "8.O%", "6。5%", "6·5", "5万5"}) {
        const QString text = QString::fromUtf8(cell);
        QVERIFY2(looksUnread(parseValue(text, {}, QStringLiteral("%")), text), cell);
    }
    // 150万亿元 or 150万元
    QVERIFY(looksUnread(parseValue(QStringLiteral("150万"), {}, QStringLiteral("亿元")),
                        QStringLiteral("150万")));
    const QString ordinal = QStringLiteral("居第三位");
    QVERIFY(!looksUnread(parseValue(ordinal), ordinal));
}

void ValueGrammarTest::survivesNoise_data()
{
    QTest::addColumn<QString>("cell");
    constexpr int million = 1'000'000;
    QTest::newRow("digits") << QString(million, u'9');
    QTest::newRow("brackets") << QString(million, u'（');
    QTest::newRow("short brackets") << QString(200, u'（') + u'5' + QString(60, u'）');
    QTest::newRow("closing brackets") << QString(million, u'）');
    QTest::newRow("dashes") << QString(million, u'—');
    QTest::newRow("blanks and a figure") << QString(million, u' ') + u'5' + QString(300, u' ');
    QTest::newRow("prefixes") << QStringLiteral("预计").repeated(million / 2);
    QTest::newRow("arrows") << QStringLiteral("1→").repeated(140);
    QTest::newRow("signs") << QStringLiteral("正增长").repeated(90);
    QTest::newRow("lone surrogates") << QString(5, QChar(0xd800)) + u'5' + QChar(0xdc00);
    QTest::newRow("zero characters") << QString(5, QChar(0)) + u'5';
}

void ValueGrammarTest::survivesNoise()
{
    QFETCH(QString, cell);
    const Value value = parseValue(cell, {}, QStringLiteral("%"));
    const bool figureAmongBlanks = cell.trimmed() == u'5';
    QVERIFY(figureAmongBlanks ? value.low == 5 : !value.isNumeric());
}

SUITE_TEST(ValueGrammarTest)
#include "tst_valuegrammar.moc"
