// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/numbercode.h"
#include "output/workbook.h"
#include "output/workbookparts.h"
#include "support/filesizelimit.h"
#include "support/suite.h"
#include "support/zipparts.h"

#include <QTest>

using namespace PlanLens;

class WorkbookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesAsBytes();
    void hasOneFontWithChineseSigns();
    void tellsWhatItCannotHold();
    void tellsWhereItsOwnFilesAreCutOff();
    void halfAWorkbookIsNotWhole();
    void numbersAreAsShortAsTheyArePrinted();
    void formatsShowWhatIsPrinted();
    void canBeGivenUp() { Workbook().addSheet(); }

private:
    static void fill(Workbook &book, int rows);
};

static QByteArray partOf(const QByteArray &xlsx, const char *name)
{
    return Test::zipParts(xlsx).value(QString::fromLatin1(name));
}

/// Many rows, which pack to little.
void WorkbookTest::fill(Workbook &book, int rows)
{
    lxw_worksheet *sheet = book.addSheet();
    for (int row = 0; row < rows; ++row)
        book.write(sheet, lxw_row_t(row), 0, QStringLiteral("地区生产总值 & <>"));
    book.write(sheet, 0, 1, 8.3);
}

void WorkbookTest::leavesAsBytes()
{
    Workbook book;
    fill(book, 10);
    QString error;
    const QByteArray bytes = book.finish(&error);
    QVERIFY2(error.isEmpty(), qPrintable(error));
    QVERIFY(bytes.startsWith("PK"));
    QVERIFY(isWholeWorkbook(bytes));
}

void WorkbookTest::hasOneFontWithChineseSigns()
{
    Workbook book;
    lxw_format *bold = book.addFormat();
    format_set_bold(bold);
    lxw_worksheet *sheet = book.addSheet();
    book.write(sheet, 0, 0, QStringLiteral("指标"), bold);
    book.write(sheet, 1, 0, QStringLiteral("粮食产量"));
    const QByteArray styles = partOf(book.finish(nullptr), "xl/styles.xml");
    QVERIFY(!styles.contains("Calibri"));
    QCOMPARE(styles.count("<name val=\"SimSun\"/>"), 2);
}

void WorkbookTest::tellsWhatItCannotHold()
{
    Workbook book;
    book.write(book.addSheet(), 0, 0, QString(40'000, u'长'));
    QString error;
    QVERIFY(book.finish(&error).isEmpty());
    QVERIFY2(error.contains(QStringLiteral("32,767")), qPrintable(error));
}

void WorkbookTest::tellsWhereItsOwnFilesAreCutOff()
{
    for (const rlim_t limit : {1000, 20'000}) { // the packed workbook; a sheet of it alone
        Workbook book;
        fill(book, 4000);
        QString error;
        const Test::FileSizeLimit limited(limit);
        QVERIFY(book.finish(&error).isEmpty());
        QVERIFY(!error.isEmpty());
    }
    Workbook book;
    fill(book, 4000);
    QVERIFY(book.finish(nullptr).size() > 1000);
}

void WorkbookTest::halfAWorkbookIsNotWhole()
{
    Workbook book;
    fill(book, 10);
    const QByteArray bytes = book.finish(nullptr);
    QVERIFY(!isWholeWorkbook({}));
    QVERIFY(!isWholeWorkbook("no archive at all"));
    QVERIFY(!isWholeWorkbook(bytes.first(bytes.size() / 2)));
}

void WorkbookTest::numbersAreAsShortAsTheyArePrinted()
{
    Workbook book;
    lxw_worksheet *sheet = book.addSheet();
    int row = 0;
    for (const double number : {9.8, -3.4, 0.1 + 0.2, 836.4, 1.0 / 3, 1e-7})
        book.write(sheet, lxw_row_t(row++), 0, number);
    const QByteArray bytes = book.finish(nullptr);
    QVERIFY(isWholeWorkbook(bytes));
    const QByteArray written = partOf(bytes, "xl/worksheets/sheet1.xml");
    for (const char *number : {"<v>9.8</v>", "<v>-3.4</v>", "<v>836.4</v>", "<v>1e-07</v>"})
        QVERIFY2(written.toLower().contains(number), written.constData());
    // No digit that tells a number is lost.
    const qsizetype third = written.indexOf("<c r=\"A5\"");
    const qsizetype from = written.indexOf("<v>", third) + 3;
    QCOMPARE(written.mid(from, written.indexOf('<', from) - from).toDouble(), 1.0 / 3);
}

void WorkbookTest::formatsShowWhatIsPrinted()
{
    QCOMPARE(numberCode(QStringLiteral("105"), 105), QStringLiteral("General"));
    QCOMPARE(numberCode(QStringLiteral("5.0"), 5), QStringLiteral("0.0"));
    QCOMPARE(numberCode(QStringLiteral("105"), 105, QStringLiteral("已更正")),
             QStringLiteral("General\" 已更正\""));
    QCOMPARE(numberCode(QStringLiteral("−3"), -3, QStringLiteral("人工认定")),
             QStringLiteral("General\" 人工认定\""));
}

SUITE_CORE_TEST(WorkbookTest)
#include "tst_workbook.moc"
