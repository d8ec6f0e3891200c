// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvwriter.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;

class CsvWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotesWhatNeedsIt_data();
    void quotesWhatNeedsIt();
    void makesFormulasHarmless_data();
    void makesFormulasHarmless();
    void writesForSpreadsheets();
    void writesNumbersForPrograms();
};

void CsvWriterTest::quotesWhatNeedsIt_data()
{
    QTest::addColumn<QStringList>("fields");
    QTest::addColumn<QByteArray>("line");
    const auto text = [](const char *utf8) {
        return QString::fromUtf8(utf8);
    };
    QTest::newRow("plain") << QStringList{text("5.5左右"), text("%")} << QByteArray("5.5左右,%\n");
    QTest::newRow("comma") << QStringList{text("12,345"), text("a")}
                           << QByteArray("\"12,345\",a\n");
    QTest::newRow("quote") << QStringList{text("加\"*\"")} << QByteArray("\"加\"\"*\"\"\"\n");
    QTest::newRow("break") << QStringList{text("a\nb"), text("c\rd")}
                           << QByteArray("\"a\nb\",\"c\rd\"\n");
    QTest::newRow("empty") << QStringList{QString(), QString()} << QByteArray(",\n");
}

void CsvWriterTest::quotesWhatNeedsIt()
{
    QFETCH(QStringList, fields);
    QFETCH(QByteArray, line);
    CsvWriter csv({QStringLiteral("head")});
    csv.addRow(fields);
    QCOMPARE(csv.bytes(), "head\n" + line);
}

void CsvWriterTest::makesFormulasHarmless_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<bool>("isFormula");
    for (const char *formula : {"=1+1", "+1+1", "-2+3", "@SUM(A1)", "-A1", "＝1+1", "＠SUM(A1)",
                                "-1|' /C x'!A0", "\t=1+1", "-2.5(A1)"})
        QTest::newRow(formula) << QString::fromUtf8(formula) << true;
    for (const char *text : {"-", "--", "+", "-2.5", "+0.5%", "-2.5左右", "—2.5", "−2.5", "5=5",
                             "▽3", "60万人以上", "a@b"})
        QTest::newRow(text) << QString::fromUtf8(text) << false;
}

void CsvWriterTest::makesFormulasHarmless()
{
    QFETCH(QString, field);
    QFETCH(bool, isFormula);
    CsvWriter csv({QStringLiteral("head")});
    csv.addRow({field});
    QCOMPARE(csv.bytes(), "head\n" + QByteArray(isFormula ? "'" : "") + field.toUtf8() + '\n');
}

void CsvWriterTest::writesForSpreadsheets()
{
    CsvWriter csv({QStringLiteral("head")}, CsvFor::Spreadsheets);
    csv.addRow({QStringLiteral("−2.5")});
    csv.addRow({QStringLiteral("a − b")});
    QCOMPARE(csv.bytes(), QByteArray("\xEF\xBB\xBFhead\n-2.5\na − b\n"));
}

void CsvWriterTest::writesNumbersForPrograms()
{
    QCOMPARE(csvNumber(-8.4), QStringLiteral("-8.4"));
    QCOMPARE(csvNumber(0.0), QStringLiteral("0"));
    QCOMPARE(csvNumber(48000.0), QStringLiteral("48000"));
    QCOMPARE(csvNumber({}), QString());
    QCOMPARE(csvFlag(true), QStringLiteral("true"));
}

SUITE_TEST(CsvWriterTest)
#include "tst_csvwriter.moc"
