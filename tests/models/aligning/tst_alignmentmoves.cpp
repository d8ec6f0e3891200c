#include "aligning/alignment.h"
#include "aligning/comparedtext.h"

#include "completealignment.h"
#include "reading/reader.h"

#include <QDir>
#include <QFile>
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
    QTest::newRow("our own") << QStringLiteral(":/planlens/samples/chongqing-2022-2023.txt");
    const QDir folder(QStringLiteral(PLANLENS_REPORTS));
    for (const QString &name : folder.entryList({QStringLiteral("00*.txt")}, QDir::Files))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

Report reportAt(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    ReadOutcome outcome = readBytes(file.readAll(), path);
    auto *read = std::get_if<ReadReport>(&outcome);
    return read ? std::move(read->report) : Report();
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

QTEST_GUILESS_MAIN(AlignmentMovesTest)
#include "tst_alignmentmoves.moc"
