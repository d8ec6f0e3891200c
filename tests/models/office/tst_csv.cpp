// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/readpage.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;
using namespace PlanLens::Testing;

/// Annexes as tables of text.
class CsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void table();
    void otherSigns();
    void groupedDigits();
    void manyCells();
    void tableThatGoesOn();
    void strayQuotes();
};

void CsvTest::table()
{
    const ReadReport read =
        readNamed(QByteArrayLiteral(
                      "\xef\xbb\xbf附表1 长岭市2022年国民经济和社会发展计划,,\r\n,,单位：万吨\r\n"
                      "指标,2022年目标,2022年完成\r\n\"粮食,\"\"折\"\"\",\"1,060\",63\r\n"
                      "棉花,5,\"4\n5\"\r\n注：数据为快报数。,,\r\n"),
                  QStringLiteral("annex.csv"));
    QCOMPARE(read.report.format, QStringLiteral("csv"));
    QCOMPARE(tablesIn(read).size(), 1);
    QCOMPARE(rowsIn(*tablesIn(read).first()).mid(0, 2),
             (QStringList{QStringLiteral("指标|2022年目标|2022年完成"),
                          QStringLiteral("粮食,\"折\"|1,060|63")}));
    QCOMPARE(tablesIn(read).first()->rows.first().line, 3);
    QVERIFY(textsIn(read).contains(QStringLiteral("注：数据为快报数。")));
}

void CsvTest::otherSigns()
{
    const QString table = QStringLiteral("指标|2022年完成\n粮食|6,3\n");
    for (const QString &sign : {QStringLiteral("\t"), QStringLiteral(";")}) {
        const ReadReport read =
            readNamed(QString(table).replace(u'|', sign).toUtf8(), QStringLiteral("a.csv"));
        QCOMPARE(tablesIn(read).size(), 1);
        QCOMPARE(rowsIn(*tablesIn(read).first()).last(), QStringLiteral("粮食|6,3"));
    }
    const ReadReport told =
        readNamed(QByteArrayLiteral("sep=;\n指标;2022年完成\n粮食;6,3\n"), QStringLiteral("a.csv"));
    QCOMPARE(rowsIn(*tablesIn(told).first()).last(), QStringLiteral("粮食|6,3"));
}

void CsvTest::groupedDigits()
{
    const QString table = QStringLiteral("指标\t2022年完成\n产值\t1,212,345.6\n粮食\t1,163\n");
    for (const QString &name : {QStringLiteral("a.tsv"), QStringLiteral("a.csv")}) {
        const ReadReport read = readNamed(table.toUtf8(), name);
        QCOMPARE(tablesIn(read).size(), 1);
        QCOMPARE(rowsIn(*tablesIn(read).first()).last(), QStringLiteral("粮食|1,163"));
    }
}

void CsvTest::manyCells()
{
    const QByteArray commas = QByteArray(30'000, ',') + "\n" + QByteArray("a,b\n").repeated(10'000);
    const auto outcome = readBytes(commas, QStringLiteral("a.csv"));
    const auto *error = std::get_if<ReadError>(&outcome);
    // Empty cells at the end of a row are none: this is a table of two columns.
    QVERIFY(!error || error->kind == ReadErrorKind::TooMuch);
    const auto wide = readBytes("a" + QByteArray(120'000, ',') + "b\n", QStringLiteral("a.csv"));
    QVERIFY(std::holds_alternative<ReadError>(wide));
    QCOMPARE(std::get<ReadError>(wide).kind, ReadErrorKind::TooMuch);
}

void CsvTest::tableThatGoesOn()
{
    const ReadReport read = readNamed(QStringLiteral(",指标,2022年完成\n,粮食,63\n,棉花,5\n\n"
                                                     "其中,夏粮,12,13\n,秋粮,51,50\n")
                                          .toUtf8(),
                                      QStringLiteral("a.csv"));
    QCOMPARE(tablesIn(read).size(), 1);
    const QStringList rows = rowsIn(*tablesIn(read).first());
    QCOMPARE(rows.at(1), QStringLiteral("|粮食|63|"));
    QCOMPARE(rows.at(3), QStringLiteral("其中|夏粮|12|13"));
    // Rows are as wide as the table that they go on with.
    const QByteArray wide = "a" + QByteArray(45'000, ',') + "1\n";
    const auto outcome = readBytes(wide.repeated(2) + QByteArray("\na,1\n").repeated(2'000),
                                   QStringLiteral("a.csv"));
    QVERIFY(std::holds_alternative<ReadError>(outcome));
    QCOMPARE(std::get<ReadError>(outcome).kind, ReadErrorKind::TooMuch);
}

void CsvTest::strayQuotes()
{
    const ReadReport read = readNamed(QStringLiteral("指标,单位,2022年完成\n粮食,\"万吨\",\"7\"8\n"
                                                     "\"茶叶,万吨,9\n竹器,万件,5\n")
                                          .toUtf8(),
                                      QStringLiteral("a.csv"));
    QCOMPARE(tablesIn(read).size(), 1);
    QCOMPARE(
        rowsIn(*tablesIn(read).first()),
        (QStringList{QStringLiteral("指标|单位|2022年完成"), QStringLiteral("粮食|万吨|\"7\"8"),
                     QStringLiteral("\"茶叶|万吨|9"), QStringLiteral("竹器|万件|5")}));
}

SUITE_TEST(CsvTest)
#include "tst_csv.moc"
