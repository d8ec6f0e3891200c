// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheetfiles.h"
#include "sheetmaking/sheetexchange.h"
#include "support/sheetfixture.h"

#include <QTemporaryDir>
#include <QTest>

#include <zip.h>

using namespace PlanLens;
using namespace PlanLens::Fixture;

class SheetFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csvHasOneLineARow();
    void csvTitlesNameTheirOwnGroup();
    void csvOfAnAuditHasEveryFigure();
    void xlsxKeepsNumbers();
    void xlsxHasAChart();
    void chosenMarginsAreWritten();
    void chartsWithoutFiguresHaveNoWorksheet();
    void xlsxReplacesAFile();
    void refusesOtherEndings();
    void tellsWhyItCannotWrite_data();
    void tellsWhyItCannotWrite();

private:
    QByteArray bytesOf(const QString &name);
    QTemporaryDir m_folder;
};

QByteArray SheetFilesTest::bytesOf(const QString &name)
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static QByteArray partOf(const QString &path, const char *name)
{
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, nullptr);
    if (!archive)
        return {};
    QByteArray bytes(1 << 20, '\0');
    zip_file_t *part = zip_fopen(archive, name, 0);
    const auto length = part ? zip_fread(part, bytes.data(), zip_uint64_t(bytes.size())) : 0;
    bytes.truncate(length);
    if (part)
        zip_fclose(part);
    zip_discard(archive);
    return bytes;
}

void SheetFilesTest::csvHasOneLineARow()
{
    const QString path = m_folder.filePath(QStringLiteral("s.csv"));
    QVERIFY(saveSheet(indicatorSheet(growthSeries()), path, nullptr));
    const QList<QByteArray> lines = bytesOf(QStringLiteral("s.csv")).trimmed().split('\n');
    QCOMPARE(lines.indexOf(QByteArray()), 4); // a blank line, then the notes
    QVERIFY(lines.at(0).startsWith("\xEF\xBB\xBF"
                                   "Region,2020 Actual,2021 Target,2021 Actual,2021 Verdict"));
    QVERIFY(lines.at(1).startsWith("重庆市,3.9,≥6,8.3,met,≈5.5,2.6 est.,missed,≥6,"));
}

/// A column behind a group is none of it.
void SheetFilesTest::csvTitlesNameTheirOwnGroup()
{
    const QString path = m_folder.filePath(QStringLiteral("g.csv"));
    QVERIFY(saveSheet(longScorecard(3), path, nullptr));
    const QByteArray head = bytesOf(QStringLiteral("g.csv")).split('\n').constFirst();
    QVERIFY2(head.endsWith("No.,Indicator,Unit,Kind,2021 Target,2021 Actual,2021 Verdict,"
                           "2022 Target,2022 Change,Source"),
             head.constData());
}

void SheetFilesTest::csvOfAnAuditHasEveryFigure()
{
    const QString path = m_folder.filePath(QStringLiteral("a.csv"));
    QVERIFY(saveSheet(indicatorSheet(growthSeries(), {}, {.audit = true}), path, nullptr));
    const QByteArray csv = bytesOf(QStringLiteral("a.csv"));
    const qsizetype audit = csv.indexOf("Figures and their sources\n");
    QVERIFY(audit > 0);
    const QList<QByteArray> lines = csv.mid(audit).split('\n');
    QCOMPARE(lines.indexOf(QByteArray()), growthSeries().points.size() + 2);
}

void SheetFilesTest::xlsxKeepsNumbers()
{
    const QString path = m_folder.filePath(QStringLiteral("s.xlsx"));
    QVERIFY(saveSheet(indicatorSheet(growthSeries()), path, nullptr));
    const QByteArray sheet = partOf(path, "xl/worksheets/sheet1.xml");
    QVERIFY2(sheet.contains("<v>8.300"), sheet.constData());
    const QByteArray styles = partOf(path, "xl/styles.xml");
    QVERIFY(styles.contains("≥"));
    const QByteArray strings = partOf(path, "xl/sharedStrings.xml");
    for (const char *expected : {"大渡口区", "8以上", "地区生产总值增速"})
        QVERIFY2(strings.contains(expected), expected);
    QVERIFY(!partOf(path, "xl/worksheets/sheet3.xml").isEmpty());
}

void SheetFilesTest::xlsxHasAChart()
{
    const QString path = m_folder.filePath(QStringLiteral("c.xlsx"));
    QVERIFY(saveSheet(indicatorSheet(growthSeries()), path, nullptr));
    const QByteArray chart = partOf(path, "xl/charts/chart1.xml");
    QVERIFY(chart.contains("Chart!$C$5:$C$8"));
    QVERIFY(chart.contains("重庆市"));
    QVERIFY(!partOf(path, "xl/charts/chart3.xml").isEmpty()); // one for each region
    // Numbers, with the sign of a bound in their format.
    const QByteArray sheet = partOf(path, "xl/worksheets/sheet2.xml");
    QVERIFY2(sheet.contains("<v>8.300"), sheet.constData());
    QVERIFY(sheet.contains("<drawing "));
    QVERIFY(partOf(path, "xl/workbook.xml").contains("name=\"Chart\""));
    // A sheet without charts has no such worksheet.
    const QString plain = m_folder.filePath(QStringLiteral("p.xlsx"));
    QVERIFY(saveSheet(longScorecard(5), plain, nullptr));
    QVERIFY(partOf(plain, "xl/charts/chart1.xml").isEmpty());
}

void SheetFilesTest::chosenMarginsAreWritten()
{
    SheetContent sheet = indicatorSheet(growthSeries());
    const QString usual = m_folder.filePath(QStringLiteral("usual.docx"));
    QVERIFY(saveSheet(sheet, usual, nullptr));
    QVERIFY(partOf(usual, "word/document.xml").contains("w:top=\"2098\" w:right=\"1474\""));
    sheet.margins = QMarginsF(25.4, 50.8, 25.4, 50.8);
    const QString chosen = m_folder.filePath(QStringLiteral("chosen.docx"));
    QVERIFY(saveSheet(sheet, chosen, nullptr));
    QVERIFY(partOf(chosen, "word/document.xml").contains("w:top=\"2880\" w:right=\"1440\""));
    const QString book = m_folder.filePath(QStringLiteral("chosen.xlsx"));
    QVERIFY(saveSheet(sheet, book, nullptr));
    for (const char *name : {"xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"}) {
        const QByteArray part = partOf(book, name);
        QVERIFY2(part.contains("<pageMargins left=\"1\" right=\"1\" top=\"2\" bottom=\"2\""), name);
    }
}

void SheetFilesTest::chartsWithoutFiguresHaveNoWorksheet()
{
    SheetContent sheet = indicatorSheet(growthSeries());
    for (ChartData &chart : sheet.charts)
        chart.points.clear();
    const QString path = m_folder.filePath(QStringLiteral("empty.xlsx"));
    QVERIFY(saveSheet(sheet, path, nullptr));
    QVERIFY(!partOf(path, "xl/workbook.xml").contains("name=\"Chart\""));
}

void SheetFilesTest::xlsxReplacesAFile()
{
    const QString path = m_folder.filePath(QStringLiteral("old.xlsx"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("old");
    file.close();
    QVERIFY(saveSheet(longScorecard(12), path, nullptr));
    QVERIFY(bytesOf(QStringLiteral("old.xlsx")).startsWith("PK"));
}

void SheetFilesTest::refusesOtherEndings()
{
    QString error;
    QVERIFY(!saveSheet(longScorecard(3), m_folder.filePath(QStringLiteral("s.doc")), &error));
    QVERIFY(error.contains(QStringLiteral("doc")));
}

void SheetFilesTest::tellsWhyItCannotWrite_data()
{
    QTest::addColumn<QString>("path");
    for (const char *name : {"/none/s.pdf", "/none/s.xlsx", "/none/s.csv"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void SheetFilesTest::tellsWhyItCannotWrite()
{
    QFETCH(QString, path);
    QString error;
    QVERIFY(!saveSheet(longScorecard(3), path, &error));
    QVERIFY(!error.isEmpty());
}

QTEST_MAIN(SheetFilesTest)
#include "tst_sheetfiles.moc"
