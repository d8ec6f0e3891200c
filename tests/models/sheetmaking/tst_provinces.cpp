// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/importing.h"
#include "sheetmaking/sheetrequest.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace PlanLens;

/// The table of targets from real work reports of eight provinces.
class ProvincesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsThemByTheirCodes();
    void everyTargetIsTraced();
    void namesWhoHasNoFigure();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Library> m_library;
    SheetContent m_sheet;
};

void ProvincesTest::initTestCase()
{
    const QDir folder(QStringLiteral(PLANLENS_REPORTS) + QStringLiteral("/more"));
    QStringList files;
    for (const QFileInfo &file : folder.entryInfoList({QStringLiteral("gwr_2026_*.txt")}))
        files << file.absoluteFilePath();
    if (files.size() != 8)
        QSKIP("The real reports are not there.");
    Library::Opened opened = Library::open(m_folder.filePath(QStringLiteral("l.sqlite")));
    m_library = std::move(std::get<std::unique_ptr<Library>>(opened));
    importPaths(*m_library, files);
    m_sheet = makeSheet(
        *m_library, {.which = SheetTemplate::National,
                     .indicators = {QStringLiteral("gdp-growth"), QStringLiteral("cpi"),
                                    QStringLiteral("new-jobs"), QStringLiteral("income-growth")},
                     .year = 2026,
                     .values = ValueForm::Printed});
}

void ProvincesTest::listsThemByTheirCodes()
{
    const SheetTable &table = m_sheet.tables.constFirst();
    QStringList names;
    for (const SheetRow &row : table.rows) {
        if (!row.foot)
            names << row.cells.constFirst().text;
    }
    QCOMPARE(names, QStringList({QStringLiteral("天津市"), QStringLiteral("黑龙江省"),
                                 QStringLiteral("江苏省"), QStringLiteral("福建省"),
                                 QStringLiteral("山东省"), QStringLiteral("湖南省"),
                                 QStringLiteral("云南省"), QStringLiteral("新疆维吾尔自治区")}));
    QCOMPARE(table.all, 31);
}

void ProvincesTest::everyTargetIsTraced()
{
    const SheetTable &table = m_sheet.tables.constFirst();
    const char *expected[] = {"4.5", "4.5-5", "5", "5左右", "5以上", "5左右", "4.5左右", "5.5—6"};
    for (int row = 0; row < 8; ++row) {
        const SheetCell &growth = table.rows.at(row).cells.at(1);
        QCOMPARE(growth.text, QString::fromUtf8(expected[row]));
        for (const SheetCell &cell : table.rows.at(row).cells) {
            if (cell.number)
                QVERIFY(!cell.notes.isEmpty() || cell.text.startsWith(u'+') ||
                        cell.text.startsWith(QChar(0x2212)) || *cell.number == 0);
        }
    }
}

void ProvincesTest::namesWhoHasNoFigure()
{
    const QString remarks = m_sheet.remarks.join(u'\n');
    QVERIFY2(remarks.contains(QStringLiteral("云南省")), qPrintable(remarks));
    const QString words = QStringLiteral("同步");
    const SheetRow &tianjin = m_sheet.tables.constFirst().rows.constFirst();
    QVERIFY(std::any_of(tianjin.cells.begin(), tianjin.cells.end(),
                        [&](const SheetCell &cell) { return cell.text.endsWith(words); }));
}

QTEST_MAIN(ProvincesTest)
#include "tst_provinces.moc"
