// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvwriter.h"

#include <QTest>

using namespace PlanLens;

class CsvWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotesWhatNeedsIt_data();
    void quotesWhatNeedsIt();
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

void CsvWriterTest::writesNumbersForPrograms()
{
    QCOMPARE(csvNumber(-8.4), QStringLiteral("-8.4"));
    QCOMPARE(csvNumber(0.0), QStringLiteral("0"));
    QCOMPARE(csvNumber(48000.0), QStringLiteral("48000"));
    QCOMPARE(csvNumber({}), QString());
    QCOMPARE(csvFlag(true), QStringLiteral("true"));
}

QTEST_APPLESS_MAIN(CsvWriterTest)
#include "tst_csvwriter.moc"
