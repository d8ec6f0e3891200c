// SPDX-License-Identifier: GPL-3.0-or-later
// How the figures of a report come out otherwise when it is read again.

#include "changelog/figuremoves.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;

class FigureMovesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingMovesWhereAllIsTheSame();
    void tellsWhatCameWentAndChanged();
    void keepsFiguresOfOnePlaceApart();
    void takesWhatHasMostInCommon();
    void isInReadingOrder();
    void comesBackAsPacked();
    void keepsTheFirstHundreds();
};

namespace {

/// A figure at a place of a paragraph.
Observation figure(int block, int start, double value, Role role = Role::Actual)
{
    Observation figure;
    figure.origin = Origin::Prose;
    figure.anchor = {QStringLiteral("k"), block, -1, -1, start, 4};
    figure.name = QStringLiteral("就业");
    figure.unit = QStringLiteral("万人");
    figure.role = role;
    figure.period = Period::year(2022);
    figure.value = {.kind = ValueKind::Number,
                    .relation = Relation::Equal,
                    .low = value,
                    .high = value,
                    .basis = {},
                    .unit = {},
                    .note = {}};
    return figure;
}

} // namespace

void FigureMovesTest::nothingMovesWhereAllIsTheSame()
{
    const QList<Observation> figures{figure(1, 0, 5), figure(1, 0, 5), figure(2, 3, 6)};
    QCOMPARE(figureMoves(figures, figures), QList<FigureMove>());
}

void FigureMovesTest::tellsWhatCameWentAndChanged()
{
    const QList<FigureMove> moves =
        figureMoves({figure(1, 0, 5), figure(2, 0, 6), figure(3, 0, 7)},
                    {figure(1, 1, 5.5), figure(3, 0, 7), figure(4, 0, 8)});
    QCOMPARE(moves.size(), 3);
    QCOMPARE(moves.at(0).saying.before->figure, QStringLiteral("5"));
    QCOMPARE(moves.at(0).saying.after->figure, QStringLiteral("5.5"));
    QCOMPARE(moves.at(0).place.start, 1); // where it is read now
    QVERIFY(moves.at(1).saying.before && !moves.at(1).saying.after);
    QCOMPARE(moves.at(1).place.block, 2);
    QVERIFY(!moves.at(2).saying.before && moves.at(2).saying.after);
    QCOMPARE(moves.at(2).saying.after->figure, QStringLiteral("8"));
}

void FigureMovesTest::keepsFiguresOfOnePlaceApart()
{
    // One number that stands for a target and an actual; only the actual is read otherwise.
    const QList<FigureMove> moves = figureMoves({figure(1, 0, 5, Role::Target), figure(1, 0, 5)},
                                                {figure(1, 0, 6), figure(1, 0, 5, Role::Target)});
    QCOMPARE(moves.size(), 1);
    QCOMPARE(moves.constFirst().saying.before->role, Role::Actual);
    QCOMPARE(moves.constFirst().saying.after->figure, QStringLiteral("6"));
}

void FigureMovesTest::takesWhatHasMostInCommon()
{
    Observation other = figure(1, 0, 9);
    other.name = QStringLiteral("投资");
    Observation renamed = figure(1, 0, 5);
    renamed.name = QStringLiteral("城镇就业");
    const QList<FigureMove> moves = figureMoves({figure(1, 0, 5)}, {other, renamed});
    QCOMPARE(moves.size(), 2);
    QVERIFY(std::any_of(moves.begin(), moves.end(), [](const FigureMove &move) {
        return move.saying.before && move.saying.after &&
               move.saying.after->name == QStringLiteral("城镇就业");
    }));
}

void FigureMovesTest::isInReadingOrder()
{
    const QList<FigureMove> moves =
        figureMoves({figure(5, 0, 1)}, {figure(3, 8, 2), figure(3, 2, 2), figure(9, 0, 2)});
    QList<std::pair<int, int>> places;
    for (const FigureMove &move : moves)
        places.append({move.place.block, move.place.start});
    const QList<std::pair<int, int>> expected{{3, 2}, {3, 8}, {5, 0}, {9, 0}};
    QCOMPARE(places, expected);
}

void FigureMovesTest::comesBackAsPacked()
{
    Observation judged = figure(1, 0, 5.5);
    judged.verdict = Verdict::Missed;
    judged.period = Period::months(2022, 1, 9);
    judged.estimated = true;
    const QList<FigureMove> moves =
        figureMoves({figure(1, 0, 5), figure(2, 0, 6)}, {judged, figure(4, 0, 8)});
    QCOMPARE(moves.size(), 3);
    QCOMPARE(unpackedMoves(packedMoves(moves), QStringLiteral("k")), moves);
    QCOMPARE(unpackedMoves({}, QStringLiteral("k")), QList<FigureMove>());
}

void FigureMovesTest::keepsTheFirstHundreds()
{
    QList<Observation> figures;
    for (int block = 0; block < 1000; ++block)
        figures << figure(block, 0, block);
    const QList<FigureMove> moves = figureMoves({}, figures);
    QCOMPARE(moves.size(), 1000);
    const QByteArray packed = packedMoves(moves);
    QCOMPARE(unpackedMoves(packed, QStringLiteral("k")), moves.mid(0, 300));
    QVERIFY2(packed.size() < 10000, qPrintable(QString::number(packed.size())));
}

SUITE_TEST(FigureMovesTest)
#include "tst_figuremoves.moc"
