// SPDX-License-Identifier: GPL-3.0-or-later
#include "aligning/alignment.h"
#include "support/suite.h"

#include "opening/readfile.h"
#include "text/tsv.h"

#include <QDir>
#include <QSet>
#include <QTest>

#include <array>

using namespace PlanLens;

/// Aligns real reports and asks whether a reader would agree: tests/data/alignment has what readers
/// judged.
class AlignmentQualityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithReaders();
};

namespace {

/// What is said of one line: its partner on the other side, 0 where it has none.
struct Claim
{
    int left = 0;
    int right = 0;

    bool operator==(const Claim &) const = default;
};

size_t qHash(const Claim &claim, size_t seed = 0)
{
    return qHashMulti(seed, claim.left, claim.right);
}

enum class Order { Kept, Moved, Either };

/// The claims of a list or of an alignment, with whether the pair moved.
using Claims = QHash<Claim, Order>;

QList<int> linesOf(QStringView field)
{
    QList<int> lines;
    for (const QStringView line : field.split(u','))
        if (const int number = line.toInt(); number > 0)
            lines.append(number);
    return lines;
}

Claims claimsOf(const QList<int> &left, const QList<int> &right, Order order)
{
    Claims claims;
    for (const int l : left.isEmpty() ? QList<int>{0} : left)
        for (const int r : right.isEmpty() ? QList<int>{0} : right)
            claims.insert({l, r}, order);
    return claims;
}

Order orderOf(QStringView status)
{
    if (status == u"moved")
        return Order::Moved;
    return status == u"aligned/moved" ? Order::Either : Order::Kept;
}

std::optional<Report> reportNamed(const QString &number)
{
    const QDir folder(QStringLiteral(PLANLENS_REPORTS));
    const QStringList files = folder.entryList({number + QStringLiteral("_*.txt")});
    if (files.isEmpty())
        return std::nullopt;
    ReadOutcome outcome = readFile(folder.filePath(files.first()));
    auto *read = std::get_if<ReadReport>(&outcome);
    return read ? std::optional(std::move(read->report)) : std::nullopt;
}

/// The line of a block that starts on it, or in which it stands.
QList<int> linesOf(const Report &report, const QList<int> &blocks)
{
    QList<int> lines;
    for (const int block : blocks)
        lines.append(report.blocks.at(block).line);
    return lines;
}

Claims claimsOf(const Alignment &alignment, const Report &left, const Report &right)
{
    Claims claims;
    for (const AlignedBlocks &row : alignment.rows())
        claims.insert(claimsOf(linesOf(left, row.left), linesOf(right, row.right),
                               row.isMoved() ? Order::Moved : Order::Kept));
    return claims;
}

/// Lines that a list judges, by side.
struct Judged
{
    QSet<int> left;
    QSet<int> right;

    bool concerns(const Claim &claim) const
    {
        return left.contains(claim.left) || right.contains(claim.right);
    }
};

/// The list, after a look whether its lines are still those that were judged.
bool readList(const QString &path, const Report &left, const Report &right, Claims &claims)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QString text = QString::fromUtf8(file.readAll());
    const auto startsWith = [](const Report &report, const QList<int> &lines, QStringView start) {
        return lines.isEmpty() ||
               std::any_of(report.blocks.begin(), report.blocks.end(), [&](const Block &block) {
                   return block.line == lines.first() &&
                          QString(block.text.text()).remove(u' ').startsWith(start);
               });
    };
    for (TsvLines lines(text); lines.next();) {
        const auto &fields = lines.fields();
        if (fields.size() != 5)
            return false;
        const QList<int> l = linesOf(fields[0]);
        const QList<int> r = linesOf(fields[1]);
        if (!startsWith(left, l, fields[3]) || !startsWith(right, r, fields[4])) {
            qWarning() << "not that paragraph:" << fields;
            return false;
        }
        claims.insert(claimsOf(l, r, orderOf(fields[2])));
    }
    return true;
}

/// How far an alignment agrees with the readers' list.
struct Agreement
{
    int agreeing = 0;
    int wrong = 0;
    int missed = 0;

    double f1() const { return 2.0 * agreeing / (2.0 * agreeing + wrong + missed); }
    void add(const Agreement &other)
    {
        agreeing += other.agreeing;
        wrong += other.wrong;
        missed += other.missed;
    }
};

Agreement agreementOf(const Claims &found, const Claims &expected)
{
    Judged judged;
    for (auto it = expected.keyBegin(); it != expected.keyEnd(); ++it) {
        judged.left.insert(it->left);
        judged.right.insert(it->right);
    }
    judged.left.remove(0);
    judged.right.remove(0);
    Agreement agreement;
    for (auto it = found.begin(); it != found.end(); ++it) {
        if (!judged.concerns(it.key()))
            continue;
        const auto known = expected.constFind(it.key());
        const bool agrees =
            known != expected.constEnd() &&
            (*known == Order::Either || *known == *it || !it.key().left || !it.key().right);
        agrees ? ++agreement.agreeing : ++agreement.wrong;
        if (!agrees)
            qInfo() << "wrong" << it.key().left << it.key().right << (*it == Order::Moved);
    }
    for (auto it = expected.begin(); it != expected.end(); ++it)
        if (!found.contains(it.key())) {
            ++agreement.missed;
            qInfo() << "missed" << it.key().left << it.key().right;
        }
    return agreement;
}

} // namespace

/// The readers' list as a whole, and no half of it far below.
void AlignmentQualityTest::agreesWithReaders()
{
    const std::array<std::pair<const char *, const char *>, 2> pairs = {
        {{"000", "001"}, {"003", "004"}}}; // one place, two years; two places, one year
    Agreement all;
    for (const auto &[leftName, rightName] : pairs) {
        const QString left = QString::fromLatin1(leftName);
        const QString right = QString::fromLatin1(rightName);
        const auto l = reportNamed(left);
        const auto r = reportNamed(right);
        if (!l || !r)
            QSKIP("the folder of real reports is not there");
        Claims expected;
        QVERIFY(readList(QStringLiteral(PLANLENS_TEST_DATA "/alignment/%1-%2.tsv").arg(left, right),
                         *l, *r, expected));
        const Agreement agreement = agreementOf(claimsOf(alignReports(*l, *r), *l, *r), expected);
        qInfo() << left << right << expected.size() << "judged: F1" << agreement.f1();
        QVERIFY(agreement.f1() >= 0.85);
        all.add(agreement);
    }
    qInfo() << "altogether: F1" << all.f1();
    QVERIFY(all.f1() >= 0.9);
}

SUITE_TEST(AlignmentQualityTest)
#include "tst_alignmentquality.moc"
