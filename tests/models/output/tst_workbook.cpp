// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/workbook.h"
#include "output/workbookparts.h"
#include "support/filesizelimit.h"

#include <QTest>

using namespace PlanLens;

class WorkbookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesAsBytes();
    void tellsWhatItCannotHold();
    void tellsWhereItsOwnFilesAreCutOff();
    void halfAWorkbookIsNotWhole();
    void canBeGivenUp() { Workbook().addSheet(); }

private:
    static void fill(Workbook &book, int rows);
};

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

QTEST_GUILESS_MAIN(WorkbookTest)
#include "tst_workbook.moc"
