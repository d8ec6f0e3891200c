// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/glyphcoverage.h"
#include "style/theme.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;

class GlyphCoverageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesWhatHasNoGlyph();
    void ordinaryTextIsCovered();
    void whatShowsNothingNeedsNoGlyph();
    void halvesNoCharacter();
    void tellsTheFamilies();
    void manyAreToldInShort();
};

/// The last characters for private use, which no font has.
static QString privateSign(int number = 0)
{
    const char32_t character = 0x10FFFD - char32_t(number);
    return QString::fromUcs4(&character, 1);
}

void GlyphCoverageTest::namesWhatHasNoGlyph()
{
    GlyphCoverage coverage;
    coverage.add(QStringLiteral("工业增加值"), reportFont(), QStringLiteral("page 1"));
    coverage.add(QStringLiteral("城镇新增%1就业").arg(privateSign()), reportFont(),
                 QStringLiteral("page 2"));
    // Once, where it stands first, whatever font it is asked for in.
    coverage.add(privateSign(), reportFont(), QStringLiteral("page 3"));
    coverage.add(privateSign(), interfaceFont(), QStringLiteral("page 4"));
    QCOMPARE(coverage.problems().size(), 1);
    const QString problem = coverage.problems().constFirst();
    for (const char *part : {"U+10FFFD", "page 2", "城镇新增"})
        QVERIFY2(problem.contains(QString::fromUtf8(part)), qPrintable(problem));
}

void GlyphCoverageTest::ordinaryTextIsCovered()
{
    const QString text =
        QStringLiteral("2022年地区生产总值增长5.5%左右（≥ 5），〔17〕万人；● ▲ ◇ – ≠ Abc");
    GlyphCoverage coverage;
    for (const QFont &font : {reportFont(), interfaceFont()})
        coverage.add(text, font, QStringLiteral("page 1"));
    QVERIFY2(coverage.problems().isEmpty(), qPrintable(coverage.problems().join(u'\n')));
}

void GlyphCoverageTest::whatShowsNothingNeedsNoGlyph()
{
    GlyphCoverage coverage;
    coverage.add(QStringLiteral("甲\u2009\u3000\t\n\u200B\u2028\uFEFF\uFE0F乙"), interfaceFont(),
                 QStringLiteral("page 1"));
    QVERIFY2(coverage.problems().isEmpty(), qPrintable(coverage.problems().join(u'\n')));
}

void GlyphCoverageTest::halvesNoCharacter()
{
    GlyphCoverage coverage;
    const QString wide = QString::fromUtf8("𠮷").repeated(30);
    coverage.add(wide + u'.' + privateSign() + wide, interfaceFont(), QStringLiteral("page 1"));
    QVERIFY(!coverage.problems().isEmpty());
    for (const QString &problem : coverage.problems())
        QVERIFY2(!problem.toUtf8().contains('?') && problem.isValidUtf16(), qPrintable(problem));
}

void GlyphCoverageTest::tellsTheFamilies()
{
    GlyphCoverage coverage;
    QVERIFY(coverage.families(reportFont()).isEmpty());
    coverage.add(QStringLiteral("国民经济和社会发展"), reportFont(), {});
    const QStringList families = coverage.families(reportFont(20));
    QVERIFY(!families.isEmpty());
    QVERIFY(!families.contains(QString()));
    QVERIFY(coverage.families(interfaceFont()).isEmpty());
}

void GlyphCoverageTest::manyAreToldInShort()
{
    GlyphCoverage coverage;
    for (int i = 0; i < 8; ++i)
        coverage.add(privateSign(i), interfaceFont(), QStringLiteral("page 1"));
    QCOMPARE(coverage.problems().size(), 8);
    const QStringList lines = inShort(coverage.problems()).split(u'\n');
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines.constFirst(), coverage.problems().constFirst());
    QVERIFY2(lines.constLast().contains(u'5'), qPrintable(lines.constLast()));
    QCOMPARE(inShort(coverage.problems().mid(0, 2)), coverage.problems().mid(0, 2).join(u'\n'));
}

SUITE_WINDOW_TEST(GlyphCoverageTest)
#include "tst_glyphcoverage.moc"
