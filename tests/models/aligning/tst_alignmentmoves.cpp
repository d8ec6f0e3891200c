// SPDX-License-Identifier: GPL-3.0-or-later
#include "aligning/alignment.h"
#include "aligning/comparedtext.h"
#include "support/suite.h"

#include "completealignment.h"
#include "opening/readfile.h"
#include "support/reportfixture.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QTest>

#include <algorithm>
#include <numeric>
#include <random>

using namespace PlanLens;
using namespace PlanLens::Test;

/// Reports against themselves with their blocks in another order: every move has to be found.
class AlignmentMovesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAllMovesInAShuffledReport_data();
    void findsAllMovesInAShuffledReport();
    void findsAllMovesOfEditedParagraphs_data();
    void findsAllMovesOfEditedParagraphs();
    void joinsTheSameTextWhateverItsKind();
    void joinsARepeatedTextUnderItsOwnHeading();
    void joinsTheTornPartsOfAParagraph();
    void joinsAllTheSameTextsOfShuffledLines_data();
    void joinsAllTheSameTextsOfShuffledLines();
    void callsNothingNewInShuffledLines();
};

namespace {

/// The blocks in another order, the same for each seed. Block i stands at order[i].
struct Shuffled
{
    Report report;
    QList<int> order;
};

Shuffled shuffled(const Report &report, quint32 seed)
{
    Shuffled made{report, QList<int>(report.blocks.size())};
    std::iota(made.order.begin(), made.order.end(), 0);
    std::mt19937 random(seed);
    std::shuffle(made.order.begin(), made.order.end(), random);
    for (int i = 0; i < made.order.size(); ++i)
        made.report.blocks[made.order.at(i)] = report.blocks.at(i);
    return made;
}

/// How many of the pairs can keep the order of both sides at most. Which of several blocks with
/// the same text belong together is not asked.
int longestInOrder(const Alignment &alignment, int leftBlocks)
{
    std::vector<int> ends;
    for (int i = 0; i < leftBlocks; ++i) {
        const int place = alignment.rows().at(alignment.rowOfLeft(i)).right.first();
        const auto at = std::lower_bound(ends.begin(), ends.end(), place);
        at == ends.end() ? ends.push_back(place) : void(*at = place);
    }
    return int(ends.size());
}

/// Every second sentence taken out and two characters put in, so that no paragraph stays the same.
QString edited(const QString &text)
{
    const QStringList sentences = text.split(u'。');
    QStringList kept;
    for (int i = 0; i < sentences.size(); ++i)
        if (i % 2 == 0 || sentences.size() < 4)
            kept.append(sentences.at(i));
    return QStringLiteral("今年") + kept.join(u'。');
}

bool isLong(const Block &block)
{
    return block.kind == BlockKind::Paragraph && block.text.size() >= 120;
}

/// Whether another paragraph begins just so: reports print some twice, word for word or nearly.
/// Nothing but their order tells these apart, and that is lost in a shuffled report.
bool hasTwin(const Report &report, int index)
{
    const QString start = report.blocks.at(index).text.text().left(20);
    return std::count_if(report.blocks.begin(), report.blocks.end(), [&](const Block &block) {
               return isLong(block) && block.text.text().startsWith(start);
           }) > 1;
}

/// The real reports, where they are there, and one of our own.
void reportRows()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("our own") << QStringLiteral(PLANLENS_SAMPLES "/chongqing-2022-2023.txt");
    const QDir folder(QStringLiteral(PLANLENS_REPORTS));
    for (const QString &name : folder.entryList({QStringLiteral("00*.txt")}, QDir::Files))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

Report reportFrom(const QByteArray &source)
{
    ReadOutcome outcome = readBytes(source, QStringLiteral("report.txt"));
    auto *read = std::get_if<ReadReport>(&outcome);
    return read ? std::move(read->report) : Report();
}

QByteArray sourceAt(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Report reportAt(const QString &path)
{
    return reportFrom(sourceAt(path));
}

/// The source with its long lines in another order, the same for each seed. The parts of a
/// paragraph that runs over the end of a page are torn apart.
QByteArray withShuffledLines(const QByteArray &source, quint32 seed)
{
    constexpr int shortest = 200;
    QStringList lines = QString::fromUtf8(source).split(u'\n');
    std::vector<int> places;
    for (int i = 0; i < lines.size(); ++i)
        if (lines.at(i).size() > shortest)
            places.push_back(i);
    std::vector<int> order = places;
    std::mt19937 random(seed);
    std::shuffle(order.begin(), order.end(), random);
    const QStringList before = lines;
    for (std::size_t i = 0; i < places.size(); ++i)
        lines[places[i]] = before.at(order[i]);
    return lines.join(u'\n').toUtf8();
}

/// How often a report has each text.
QMap<std::pair<BlockKind, QString>, int> countsOfTexts(const Report &report)
{
    QMap<std::pair<BlockKind, QString>, int> counts;
    for (int i = 0; i < report.blocks.size(); ++i)
        ++counts[{report.blocks.at(i).kind, comparedText(report, {i})}];
    return counts;
}

} // namespace

void AlignmentMovesTest::findsAllMovesInAShuffledReport_data()
{
    reportRows();
}

void AlignmentMovesTest::findsAllMovesInAShuffledReport()
{
    QFETCH(QString, path);
    const Report left = reportAt(path);
    QVERIFY(left.blocks.size() > 10);
    for (const quint32 seed : {1U, 2U, 3U}) {
        const Report right = shuffled(left, seed).report;
        const Alignment alignment = alignReports(left, right);
        QVERIFY(isComplete(alignment, left, right));
        int unmoved = 0;
        for (const AlignedBlocks &row : alignment.rows()) {
            QCOMPARE(row.left.size(), 1);
            QCOMPARE(row.right.size(), 1);
            QCOMPARE(comparedText(left, row.left), comparedText(right, row.right));
            QVERIFY(row.status == BlockStatus::Same || row.status == BlockStatus::Moved);
            unmoved += row.status == BlockStatus::Same ? 1 : 0;
        }
        // No more is called moved than need be.
        QCOMPARE(unmoved, longestInOrder(alignment, int(left.blocks.size())));
    }
}

void AlignmentMovesTest::findsAllMovesOfEditedParagraphs_data()
{
    reportRows();
}

void AlignmentMovesTest::findsAllMovesOfEditedParagraphs()
{
    QFETCH(QString, path);
    const Report left = reportAt(path);
    auto [right, order] = shuffled(left, 7);
    int paragraphs = 0;
    int found = 0;
    for (Block &block : right.blocks)
        if (isLong(block)) {
            const QString text = edited(block.text.text());
            block.text = MappedText();
            block.text.append(text, 0);
        }
    const Alignment alignment = alignReports(left, right);
    QVERIFY(isComplete(alignment, left, right));
    for (int i = 0; i < left.blocks.size(); ++i) {
        const Block &block = left.blocks.at(i);
        if (!isLong(block) || hasTwin(left, i))
            continue;
        ++paragraphs;
        found += alignment.rowOfLeft(i) == alignment.rowOfRight(order.at(i)) ? 1 : 0;
    }
    QCOMPARE(found, paragraphs);
}

/// A note and a paragraph that say the same are two texts: each has its partner.
void AlignmentMovesTest::joinsTheSameTextWhateverItsKind()
{
    const QString text = QStringLiteral("本表数据为快报数，以统计公报为准。");
    ReportFixture left;
    left.add(BlockKind::Paragraph, text);
    left.add(BlockKind::Paragraph, QStringLiteral("新建中学一所，扩建小学两所。"));
    left.add(BlockKind::Note, text);
    ReportFixture right;
    right.add(BlockKind::Note, text);
    right.add(BlockKind::Paragraph, QStringLiteral("举办音乐节和马拉松比赛，接待游客一百万人次。"));
    right.add(BlockKind::Paragraph, text);
    const auto l = left.finished();
    const auto r = right.finished();
    const Alignment alignment = alignReports(*l, *r);
    QVERIFY(isComplete(alignment, *l, *r));
    QCOMPARE(alignment.rowOfLeft(0), alignment.rowOfRight(2));
    QCOMPARE(alignment.rowOfLeft(2), alignment.rowOfRight(0));
}

void AlignmentMovesTest::joinsARepeatedTextUnderItsOwnHeading()
{
    const QString text = QStringLiteral("具体目标见附表。");
    const QString schools = QStringLiteral("（一）教育事业稳步发展");
    const QString farming = QStringLiteral("（二）农业生产再创新高");
    const QString own = QStringLiteral("新建中学一所，扩建小学两所。");
    ReportFixture left;
    left.add(BlockKind::Heading, schools, 2);
    left.add(BlockKind::Paragraph, own);
    left.add(BlockKind::Paragraph, text); // 2
    left.add(BlockKind::Heading, farming, 2);
    left.add(BlockKind::Paragraph, QStringLiteral("茶叶产量增长3%。"));
    left.add(BlockKind::Paragraph, text); // 5
    ReportFixture right;
    right.add(BlockKind::Heading, farming, 2);
    right.add(BlockKind::Paragraph, QStringLiteral("新建高标准农田两万亩。"));
    right.add(BlockKind::Paragraph, text); // 2
    right.add(BlockKind::Heading, schools, 2);
    right.add(BlockKind::Paragraph, QStringLiteral("义务教育巩固率达到99%。"));
    right.add(BlockKind::Paragraph, text); // 5
    const auto l = left.finished();
    const auto r = right.finished();
    const Alignment alignment = alignReports(*l, *r);
    QVERIFY(isComplete(alignment, *l, *r));
    QCOMPARE(alignment.rowOfLeft(2), alignment.rowOfRight(5));
    QCOMPARE(alignment.rowOfLeft(5), alignment.rowOfRight(2));
}

void AlignmentMovesTest::joinsTheTornPartsOfAParagraph()
{
    const QString start = QStringLiteral("开工水库三座，新修乡村公路四十公里，通车桥梁");
    const QString end = QStringLiteral("六座，改造老旧码头两个，疏浚航道八十公里。");
    const QString between = QStringLiteral("举办音乐节和马拉松比赛，接待游客一百万人次。");
    ReportFixture whole;
    whole.add(BlockKind::Paragraph, start + end);
    whole.add(BlockKind::Paragraph, between);
    ReportFixture torn;
    torn.add(BlockKind::Paragraph, end);
    torn.add(BlockKind::Paragraph, between);
    torn.add(BlockKind::Paragraph, start);
    const auto w = whole.finished();
    const auto t = torn.finished();
    const Alignment apart = alignReports(*w, *t);
    QVERIFY(isComplete(apart, *w, *t));
    QCOMPARE(apart.rows(), (QList<AlignedBlocks>{{{1}, {1}, BlockStatus::Same, 1},
                                                 {{0}, {2, 0}, BlockStatus::Moved, 1}}));
    const Alignment back = alignReports(*t, *w);
    QVERIFY(isComplete(back, *t, *w));
    QCOMPARE(back.rows(), (QList<AlignedBlocks>{{{2, 0}, {0}, BlockStatus::Moved, 1},
                                                {{1}, {1}, BlockStatus::Same, 1}}));
    ReportFixture split;
    split.add(BlockKind::Paragraph, start);
    split.add(BlockKind::Paragraph, end);
    split.add(BlockKind::Paragraph, between);
    const auto s = split.finished();
    const Alignment inOrder = alignReports(*w, *s);
    QCOMPARE(inOrder.rows().first(), (AlignedBlocks{{0}, {0, 1}, BlockStatus::Same, 1}));
}

void AlignmentMovesTest::joinsAllTheSameTextsOfShuffledLines_data()
{
    reportRows();
}

/// What stands in both reports word for word is never called new, gone or changed.
void AlignmentMovesTest::joinsAllTheSameTextsOfShuffledLines()
{
    QFETCH(QString, path);
    const QByteArray source = sourceAt(path);
    const Report left = reportFrom(source);
    QVERIFY(left.blocks.size() > 10);
    for (const quint32 seed : {1U, 2U, 3U, 4U, 5U}) {
        const Report right = reportFrom(withShuffledLines(source, seed));
        const Alignment alignment = alignReports(left, right);
        QVERIFY(isComplete(alignment, left, right));
        auto joined = countsOfTexts({});
        for (const AlignedBlocks &row : alignment.rows())
            if (row.left.size() == 1 && row.right.size() == 1 &&
                (row.status == BlockStatus::Same || row.status == BlockStatus::Moved))
                ++joined[{left.blocks.at(row.left.first()).kind, comparedText(left, row.left)}];
        const auto ofLeft = countsOfTexts(left);
        const auto ofRight = countsOfTexts(right);
        for (auto text = ofLeft.begin(); text != ofLeft.end(); ++text)
            QVERIFY2(joined.value(text.key()) >= std::min(*text, ofRight.value(text.key())),
                     qPrintable(text.key().second));
    }
}

/// The real report whose paragraphs run over the ends of pages.
void AlignmentMovesTest::callsNothingNewInShuffledLines()
{
    const QDir folder(QStringLiteral(PLANLENS_REPORTS));
    const QStringList names = folder.entryList({QStringLiteral("000_*.txt")}, QDir::Files);
    if (names.isEmpty())
        QSKIP("The folder of real reports is not there.");
    const QByteArray source = sourceAt(folder.filePath(names.first()));
    const Report left = reportFrom(source);
    int looked = 0;
    for (quint32 seed = 1; seed <= 10; ++seed) {
        const Report right = reportFrom(withShuffledLines(source, seed));
        // One paragraph is torn. Where its start came before a line that may continue it, reading
        // has joined the two: then that line has changed.
        if (right.blocks.size() != left.blocks.size() + 1)
            continue;
        ++looked;
        const Alignment alignment = alignReports(left, right);
        for (const AlignedBlocks &row : alignment.rows())
            QVERIFY2(row.status == BlockStatus::Same || row.status == BlockStatus::Moved,
                     qPrintable(QString::number(seed) + toKey(row.status) +
                                comparedText(right, row.right) + comparedText(left, row.left)));
    }
    QVERIFY(looked > 5);
}

SUITE_CORE_TEST(AlignmentMovesTest)
#include "tst_alignmentmoves.moc"
