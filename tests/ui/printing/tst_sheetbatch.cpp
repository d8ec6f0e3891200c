// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheetbatchdialog.h"
#include "samplesheets.h"
#include "sheetmaking/sheetrequest.h"
#include "support/suite.h"

#include <QComboBox>
#include <QDir>
#include <QListWidget>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTest>

using namespace PlanLens;
using namespace PlanLens::Fixtures;

/// Many sheets at once.
class SheetBatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void batchesHaveASheetEach();
    void namesOfFilesAreSafe_data();
    void namesOfFilesAreSafe();
    void aBatchWritesTheRestWhereOneFails();
    void theDialogWritesAndStops();
    void theDialogSetsFiguresAsPreferred();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Library> m_library;
};

void SheetBatchTest::initTestCase()
{
    m_library = sampleLibrary(m_folder);
    QVERIFY(m_library);
}

void SheetBatchTest::batchesHaveASheetEach()
{
    const auto count = [&](SheetTemplate which, SheetEach each) {
        return batchOf(*m_library, {.which = which}, each).size();
    };
    QCOMPARE(count(SheetTemplate::Region, SheetEach::Region), 3);
    QCOMPARE(count(SheetTemplate::Findings, SheetEach::Report), 4);
    QCOMPARE(count(SheetTemplate::Scorecard, SheetEach::Report),
             4); // that of a report that cannot be scored would say why there is none
    QCOMPARE(count(SheetTemplate::Indicator, SheetEach::Indicator),
             m_library->indicatorsInUse().size());
    const auto ofOne = batchOf(
        *m_library, {.which = SheetTemplate::Scorecard, .regions = {district}}, SheetEach::Report);
    QCOMPARE(ofOne.size(), 1);
    QCOMPARE(ofOne.first().request.reports.size(), 1);
    for (const SheetEach each : sheetEaches())
        QCOMPARE(sheetEachFrom(toKey(each)), std::optional(each));
}

void SheetBatchTest::namesOfFilesAreSafe_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *title, const char *subject, const char *name) {
        QTest::newRow(name) << QString::fromUtf8(title) << QString::fromUtf8(subject)
                            << QString::fromUtf8(name);
    };
    row("大渡口区 2021", "大渡口区", "大渡口区 2021");
    row("增速", "大渡口区", "增速 大渡口区");
    row("a/b\\c:d", "", "a_b_c_d");
    row("..hidden..", "", "_.hidden");
    row(" \n ", "", "PlanLens");
    QTest::newRow("long") << QString(400, u'长') << QString() << QString(60, u'长');
}

void SheetBatchTest::namesOfFilesAreSafe()
{
    QFETCH(QString, title);
    QFETCH(QString, subject);
    QTEST(sheetFileName(title, subject), "name");
}

void SheetBatchTest::aBatchWritesTheRestWhereOneFails()
{
    QList<BatchSheet> sheets =
        batchOf(*m_library, {.which = SheetTemplate::Region}, SheetEach::Region);
    BatchSheet nothing{QStringLiteral("nowhere"), {.which = SheetTemplate::Region}};
    nothing.request.regions = {QStringLiteral("110000")};
    sheets.insert(1, nothing);
    sheets.append(sheets.first()); // the same sheet has a name of its own
    const QString folder = m_folder.filePath(QStringLiteral("new/batch"));
    SheetBatchRun run(*m_library, sheets, {.folder = folder, .format = QStringLiteral("csv")});
    QStringList paths;
    int failed = 0;
    while (!run.isAtEnd()) {
        const SheetBatchRun::Outcome outcome = run.next();
        failed += outcome.error.isEmpty() ? 0 : 1;
        if (outcome.error.isEmpty())
            paths << outcome.path;
    }
    QCOMPARE(failed, 1);
    QCOMPARE(paths.size(), 4);
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 4);

    // What is there stays, unless it is to be replaced.
    QFile file(paths.first());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    const auto bytes = [&] {
        QFile written(paths.first());
        return written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
    };
    SheetBatchRun again(*m_library, {sheets.first()},
                        {.folder = folder, .format = QStringLiteral("csv")});
    QVERIFY(!again.next().error.isEmpty());
    QCOMPARE(bytes(), QByteArray("mine"));
    SheetBatchRun over(*m_library, {sheets.first()},
                       {.folder = folder, .format = QStringLiteral("csv"), .replace = true});
    QVERIFY(over.next().error.isEmpty());
    QVERIFY(bytes() != QByteArray("mine"));
}

void SheetBatchTest::theDialogWritesAndStops()
{
    const QString folder = m_folder.filePath(QStringLiteral("dialog"));
    SheetBatchDialog dialog(*m_library, [&](QWidget *, const QString &) { return folder; });
    auto *kind = named<QComboBox>(dialog, "Which sheets");
    auto *format = named<QComboBox>(dialog, "Form of the files");
    format->setCurrentIndex(format->findData(QStringLiteral("csv")));
    kind->setCurrentIndex(kind->findText(QStringLiteral("Each region over the years")));
    dialog.setFolder(folder);
    dialog.show();
    QSignalSpy done(&dialog, &SheetBatchDialog::done);
    dialog.start();
    QVERIFY(dialog.isRunning());
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 3);
    QCOMPARE(named<QProgressBar>(dialog, "How many sheets are made")->value(), 3);
    auto *failures = named<QListWidget>(dialog, "What failed");
    QVERIFY(!failures->isVisible());
    // Again: each is there already, and told.
    dialog.start();
    QTRY_COMPARE(done.size(), 2);
    QCOMPARE(failures->count(), 3);
    QVERIFY(failures->isVisible());
    // Stopped before the first one; the dialog stays open.
    dialog.setFolder(m_folder.filePath(QStringLiteral("stopped")));
    dialog.start();
    dialog.reject();
    QTRY_COMPARE(done.size(), 3);
    QVERIFY(!QDir(m_folder.filePath(QStringLiteral("stopped"))).exists());
    QVERIFY(dialog.isVisible());
    dialog.reject();
    QVERIFY(!dialog.isVisible());
}

void SheetBatchTest::theDialogSetsFiguresAsPreferred()
{
    SheetBatchDialog dialog(*m_library, [](QWidget *, const QString &) { return QString(); });
    dialog.setUsualForm(ValueForm::Signs);
    const QList<BatchSheet> sheets = dialog.sheets();
    QVERIFY(!sheets.isEmpty());
    for (const BatchSheet &sheet : sheets)
        QCOMPARE(sheet.request.values, std::optional(ValueForm::Signs));
}

SUITE_WINDOW_TEST(SheetBatchTest)
#include "tst_sheetbatch.moc"
