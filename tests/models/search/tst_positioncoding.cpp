// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/positioncoding.h"
#include "support/suite.h"

#include <QRandomGenerator>
#include <QTest>

using namespace PlanLens;

class PositionCodingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatWasPacked_data();
    void givesBackWhatWasPacked();
    void movesByTheOffset();
    void packsDenseListsTightly();
    void damageGivesFewer();
};

namespace {

Positions unpacked(const QByteArray &bytes, std::size_t count, quint32 extent, quint32 offset = 0)
{
    Positions positions;
    unpackPositions(reinterpret_cast<const uchar *>(bytes.constData()), bytes.size(),
                    quint32(count), extent, offset, positions);
    return positions;
}

Positions spread(quint32 count, quint32 extent)
{
    QRandomGenerator random(count);
    Positions positions;
    for (quint32 i = 0; i < count; ++i)
        positions.push_back(random.bounded(extent));
    std::sort(positions.begin(), positions.end());
    positions.erase(std::unique(positions.begin(), positions.end()), positions.end());
    return positions;
}

Positions row(quint32 first, quint32 count)
{
    Positions positions;
    for (quint32 i = 0; i < count; ++i)
        positions.push_back(first + i);
    return positions;
}

} // namespace

void PositionCodingTest::givesBackWhatWasPacked_data()
{
    QTest::addColumn<Positions>("positions");
    QTest::addColumn<quint32>("extent");

    QTest::newRow("the only character") << Positions{0} << 1U;
    QTest::newRow("first and last") << Positions{0, 99} << 100U;
    QTest::newRow("every character") << row(0, 1000) << 1000U;
    QTest::newRow("all at the end of a long stream") << row(50'000'000, 1000) << 50'001'000U;
    QTest::newRow("one far away") << Positions{4'000'000'000U} << 4'100'000'000U;
    QTest::newRow("few") << spread(10, 1'000'000) << 1'000'000U;
    QTest::newRow("many") << spread(100'000, 1'000'000) << 1'000'000U;
}

void PositionCodingTest::givesBackWhatWasPacked()
{
    QFETCH(Positions, positions);
    QFETCH(quint32, extent);
    QCOMPARE(unpacked(packPositions(positions, extent), positions.size(), extent), positions);
}

void PositionCodingTest::movesByTheOffset()
{
    const Positions positions{1, 5, 6};
    QCOMPARE(unpacked(packPositions(positions, 10), 3, 10, 100), (Positions{101, 105, 106}));
}

void PositionCodingTest::packsDenseListsTightly()
{
    QVERIFY(packPositions(row(0, 8000), 8000).size() <= 1000);
    QVERIFY(packPositions(spread(1000, 1'000'000), 1'000'000).size() < 1500);
}

void PositionCodingTest::damageGivesFewer()
{
    const Positions positions = spread(1000, 100'000);
    const QByteArray bytes = packPositions(positions, 100'000);
    QVERIFY(unpacked(bytes.left(bytes.size() / 2), positions.size(), 100'000).size() <
            positions.size());
    QVERIFY(unpacked({}, 5, 100).empty());
    QVERIFY(unpacked(bytes, 200'000, 100'000).empty());
    // As they were packed for a longer stream, and of nothing but ends of numbers.
    const QByteArray far = packPositions(Positions{1, 9000}, 10'000);
    QCOMPARE(unpacked(far, 2, 9000), Positions{1});
    QCOMPARE(unpacked(QByteArray(100, '\xff'), 50, 100).size(), std::size_t(50));
    QVERIFY(unpacked(QByteArray(100, '\x55'), 90, 100).size() < 90);
}

SUITE_CORE_TEST(PositionCodingTest)
#include "tst_positioncoding.moc"
