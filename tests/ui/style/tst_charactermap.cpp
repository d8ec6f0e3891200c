// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/pdftext.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;

/// Which characters stand in the maps of a PDF.
class PdfTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void radicalsBecomeCharacters();
    void whatWasPaintedStays();
    void glyphsStay();
};

static QByteArray map(const QByteArray &ranges)
{
    return "1 beginbfrange\n" + ranges + "\nendbfrange\n<2F24>";
}

void PdfTextTest::radicalsBecomeCharacters()
{
    const PaintedText painted{QStringLiteral("大渡口"), {QFont()}};
    QCOMPARE(withPaintedCharacters(map("<0001> <0002> [<2F24> <6E21> ]"), painted),
             map("<0001> <0002> [<5927> <6E21> ]"));
    QCOMPARE(withPaintedCharacters(map("<0001> <0001> <2F24>"), painted),
             map("<0001> <0001> <5927>"));
    // Of what is not known to have been painted too.
    QCOMPARE(withPaintedCharacters(map("<0001> <0001> [<2F24> ]"), {}),
             map("<0001> <0001> [<5927> ]"));
}

void PdfTextTest::whatWasPaintedStays()
{
    const PaintedText painted{QStringLiteral("部首⼤"), {QFont()}};
    const QByteArray radical = map("<0001> <0001> [<2F24> ]");
    QCOMPARE(withPaintedCharacters(radical, painted), radical);
    const PaintedText traditional{QStringLiteral("戶"), {QFont()}};
    const QByteArray door = map("<0001> <0001> [<6236> ]");
    QCOMPARE(withPaintedCharacters(door, traditional), door);
}

void PdfTextTest::glyphsStay()
{
    const PaintedText painted{QStringLiteral("大AB"), {QFont()}};
    const QByteArray ranges = map("<2F24> <2F25> [<0041> <0042> ]");
    QCOMPARE(withPaintedCharacters(ranges, painted), ranges);
}

SUITE_WINDOW_TEST(PdfTextTest)
#include "tst_charactermap.moc"
