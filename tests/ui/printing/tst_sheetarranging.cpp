// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/importing.h"
#include "printing/arrangepanel.h"
#include "printing/choicelist.h"
#include "printing/sheetbatchdialog.h"
#include "printing/sheetsetup.h"
#include "printing/sheetwindow.h"
#include "sheetmaking/sheetrequest.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace PlanLens;

static const QString growth = QStringLiteral("gdp-growth");
static const QString city = QStringLiteral("500000");
static const QString district = QStringLiteral("500104");

/// Sheets as a person arranges them, keeps them, and writes many at once.
class SheetArrangingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void textsAreFollowedAtOnce();
    void regionsAreChosenAndOrdered();
    void columnsAreHidden();
    void templatesAreKeptAndUsedAgain();
    void typedTextsStay();
    void regionsOfATemplateCanBeUnticked();
    void previewsKeepEachOthersTemplates();
    void keptSheetsSurvive();
    void rowsThatCameAndWentAreTold();
    void batchesHaveASheetEach();
    void namesOfFilesAreSafe_data();
    void namesOfFilesAreSafe();
    void aBatchWritesTheRestWhereOneFails();
    void theDialogWritesAndStops();

private:
    /// A window with all controls; the templates go to m_kept.
    std::unique_ptr<SheetWindow> window(const SheetRequest &request);

    QTemporaryDir m_folder;
    std::unique_ptr<Library> m_library;
    QList<KeptSheet> m_kept;
};

template <typename Widget>
static Widget *named(const QWidget &parent, const char *name)
{
    for (Widget *widget : parent.findChildren<Widget *>()) {
        if (widget->accessibleName() == QLatin1String(name))
            return widget;
    }
    qFatal("no widget %s", name);
}

static ChoiceList *listNamed(const QWidget &parent, const char *name)
{
    return qobject_cast<ChoiceList *>(named<QListWidget>(parent, name)->parentWidget());
}

static void choose(const SheetWindow &window, SheetTemplate which)
{
    auto *box = named<QComboBox>(window, "Which sheet");
    box->setCurrentIndex(box->findData(toKey(which)));
}

void SheetArrangingTest::initTestCase()
{
    Library::Opened opened = Library::open(m_folder.filePath(QStringLiteral("library.sqlite")));
    auto *library = std::get_if<std::unique_ptr<Library>>(&opened);
    QVERIFY(library);
    m_library = std::move(*library);
    const ImportSummary summary = importPaths(*m_library, {QStringLiteral(PLANLENS_SAMPLES)});
    QCOMPARE(summary.count(ImportOutcome::Imported), 4);
}

std::unique_ptr<SheetWindow> SheetArrangingTest::window(const SheetRequest &request)
{
    auto *setup = new SheetSetup(sheetChoices(*m_library), request);
    const auto make = [this](const SheetRequest &wanted) {
        return makeSheet(*m_library, wanted);
    };
    auto shown = std::make_unique<SheetWindow>(make(setup->request()));
    shown->setSetup(setup, make,
                    {.load = [this] { return m_kept; },
                     .save =
                         [this](const QList<KeptSheet> &kept) {
                             m_kept = kept;
                         }});
    shown->show();
    return shown;
}

void SheetArrangingTest::textsAreFollowedAtOnce()
{
    const auto shown = window({.indicators = {growth}});
    const QString own = shown->content().title;
    auto *title = named<QLineEdit>(*shown, "Title");
    QCOMPARE(title->placeholderText(), own);
    title->setText(QStringLiteral("简报"));
    QTRY_COMPARE(shown->content().title, QStringLiteral("简报"));
    named<QLineEdit>(*shown, "Department")->setText(QStringLiteral("研究处"));
    named<QPlainTextEdit>(*shown, "Notes of your own")->setPlainText(QStringLiteral("一\n\n二"));
    named<QComboBox>(*shown, "Margins")->setCurrentIndex(3);
    named<QComboBox>(*shown, "Paper")->setCurrentIndex(1);
    named<QComboBox>(*shown, "Where the sources stand")->setCurrentIndex(1);
    QTRY_COMPARE(shown->content().department, QStringLiteral("研究处"));
    QCOMPARE(shown->content().remarks.mid(0, 2),
             QStringList({QStringLiteral("一"), QStringLiteral("二")}));
    QCOMPARE(shown->content().margins.left(), 28.0);
    QCOMPARE(shown->content().paper.width(), 297.0);
    QVERIFY(shown->content().sourcesAtEnd);
    title->clear();
    QTRY_COMPARE(shown->content().title, own);
}

void SheetArrangingTest::regionsAreChosenAndOrdered()
{
    const auto shown = window({.indicators = {growth}});
    const auto names = [&] {
        return rowNames(shown->content());
    };
    QCOMPARE(names().size(), 3);
    ChoiceList *regions = listNamed(*shown, "Regions of the sheet");
    QVERIFY(regions->isVisible());
    QVERIFY(!listNamed(*shown, "Indicators of the sheet")->isVisible());
    auto *list = named<QListWidget>(*shown, "Regions of the sheet");
    list->item(0)->setCheckState(Qt::Checked);
    list->item(1)->setCheckState(Qt::Checked);
    QCOMPARE(names().size(), 2);
    const QStringList before = names();
    list->setCurrentRow(1);
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(names(), QStringList({before.at(1), before.at(0)}));
}

void SheetArrangingTest::columnsAreHidden()
{
    const auto shown = window({.indicators = {growth}});
    auto *list = named<QListWidget>(*shown, "Columns of the sheet");
    const qsizetype columns = shown->content().tables.at(0).columns.size();
    const auto items = list->findItems(QStringLiteral("Verdict"), Qt::MatchExactly);
    QCOMPARE(items.size(), 1);
    items.first()->setCheckState(Qt::Unchecked);
    QVERIFY(shown->content().tables.at(0).columns.size() < columns);
    items.first()->setCheckState(Qt::Checked);
    QCOMPARE(shown->content().tables.at(0).columns.size(), columns);
}

void SheetArrangingTest::templatesAreKeptAndUsedAgain()
{
    m_kept.clear();
    {
        const auto shown = window({.which = SheetTemplate::Regions, .year = 2021});
        named<QLineEdit>(*shown, "Title")->setText(QStringLiteral("2021年对照"));
        QTRY_COMPARE(shown->content().title, QStringLiteral("2021年对照"));
        shown->setLandscape(true);
        auto *name = named<QComboBox>(*shown, "Name of the template");
        name->setEditText(QStringLiteral("年报"));
        QSignalSpy done(shown.get(), &SheetWindow::done);
        for (QPushButton *button : shown->findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Keep"))
                button->click();
        }
        QCOMPARE(done.size(), 1);
    }
    QCOMPARE(m_kept.size(), 1);
    QCOMPARE(m_kept.first().year, std::optional(2021));
    QVERIFY(m_kept.first().arrangement.landscape);

    const auto shown = window({.indicators = {growth}});
    auto *name = named<QComboBox>(*shown, "Name of the template");
    QCOMPARE(name->count(), 1);
    name->setCurrentIndex(0);
    Q_EMIT name->activated(0);
    QCOMPARE(shown->content().title, QStringLiteral("2021年对照"));
    QVERIFY(shown->content().landscape);
    // Rolled forward: the year in the title goes along.
    auto *subject = named<QComboBox>(*shown, "What the sheet is about");
    subject->setCurrentIndex(subject->findData(QStringLiteral("2022")));
    QCOMPARE(shown->content().year, std::optional(2022));
    QCOMPARE(shown->content().title, QStringLiteral("2022年对照"));
}

void SheetArrangingTest::typedTextsStay()
{
    const auto shown = window({.which = SheetTemplate::Scorecard});
    const auto year = shown->content().year;
    QVERIFY(year);
    const QString typed = QStringLiteral("%1年评分").arg(*year);
    named<QLineEdit>(*shown, "Title")->setText(typed);
    QTRY_COMPARE(shown->content().title, typed);
    auto *subject = named<QComboBox>(*shown, "What the sheet is about");
    for (int i = 0; i < subject->count(); ++i) {
        subject->setCurrentIndex(i);
        QCOMPARE(shown->content().title, typed);
    }
    choose(*shown, SheetTemplate::Findings);
    QVERIFY(!shown->content().isEmpty());
}

static void click(const SheetWindow &window, const char *text)
{
    for (QPushButton *button : window.findChildren<QPushButton *>()) {
        if (button->text() == QLatin1String(text))
            button->click();
    }
}

void SheetArrangingTest::regionsOfATemplateCanBeUnticked()
{
    KeptSheet kept{.name = QStringLiteral("两地")};
    kept.request = {.which = SheetTemplate::Regions, .regions = {district, city}, .year = 2021};
    m_kept = {kept};
    const auto shown = window({.which = SheetTemplate::Regions, .year = 2021});
    const SheetContent all = shown->content();
    Q_EMIT named<QComboBox>(*shown, "Name of the template")->activated(0);
    QVERIFY(shown->content() != all);
    auto *list = named<QListWidget>(*shown, "Regions of the sheet");
    for (int i = 0; i < list->count(); ++i)
        list->item(i)->setCheckState(Qt::Unchecked);
    QCOMPARE(shown->content().tables, all.tables);
}

void SheetArrangingTest::previewsKeepEachOthersTemplates()
{
    m_kept.clear();
    const auto one = window({.indicators = {growth}});
    const auto other = window({.indicators = {growth}});
    const auto keep = [](const SheetWindow &preview, const QString &name) {
        named<QComboBox>(preview, "Name of the template")->setEditText(name);
        click(preview, "Keep");
    };
    keep(*one, QStringLiteral("一"));
    keep(*other, QStringLiteral("二"));
    keep(*one, QStringLiteral("三"));
    QCOMPARE(m_kept.size(), 3);
    named<QComboBox>(*one, "Name of the template")->setEditText(QStringLiteral("二"));
    click(*one, "Remove");
    QCOMPARE(m_kept.size(), 2);
    QCOMPARE(m_kept.constLast().name, QStringLiteral("三"));
}

void SheetArrangingTest::keptSheetsSurvive()
{
    KeptSheet kept{.name = QStringLiteral("一"), .year = 2022, .rows = {QStringLiteral("行")}};
    kept.request = {.which = SheetTemplate::National,
                    .indicators = {growth},
                    .regions = {city, district},
                    .year = 2022,
                    .values = ValueForm::Signs,
                    .audit = true};
    kept.arrangement = {.title = QStringLiteral("题"),
                        .notes = {QStringLiteral("注")},
                        .hiddenColumns = {QStringLiteral("2021")},
                        .sourcesAtEnd = true,
                        .paper = PaperSize::A3,
                        .margins = PaperMargins::Wide,
                        .landscape = true};
    const QList<KeptSheet> back = keptSheetsFrom(toJson({kept, {.name = QStringLiteral("二")}}));
    QCOMPARE(back.size(), 2);
    QCOMPARE(back.at(0).arrangement, kept.arrangement);
    QCOMPARE(back.at(0).request.which, SheetTemplate::National);
    QCOMPARE(back.at(0).request.regions, kept.request.regions);
    QCOMPARE(back.at(0).request.year, kept.request.year);
    QVERIFY(back.at(0).request.values == ValueForm::Signs);
    QVERIFY(back.at(0).request.audit);
    QCOMPARE(back.at(0).rows, kept.rows);
    QVERIFY(!back.at(1).request.values && !back.at(1).year);
    QVERIFY(keptSheetsFrom("nonsense").isEmpty());
    QVERIFY(
        keptSheetsFrom("[{\"name\": \"a\", \"request\": {\"template\": \"poster\"}}]").isEmpty());
}

void SheetArrangingTest::rowsThatCameAndWentAreTold()
{
    const QStringList before{QStringLiteral("a"), QStringLiteral("b")};
    QVERIFY(changedRows(before, before).isEmpty());
    const QString text = changedRows(before, {QStringLiteral("b"), QStringLiteral("c")});
    QVERIFY2(text.contains(QStringLiteral("kept: c.")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("there: a.")), qPrintable(text));
}

void SheetArrangingTest::batchesHaveASheetEach()
{
    const auto count = [&](SheetTemplate which, SheetEach each) {
        return batchOf(*m_library, {.which = which}, each).size();
    };
    QCOMPARE(count(SheetTemplate::Region, SheetEach::Region), 3);
    QCOMPARE(count(SheetTemplate::Findings, SheetEach::Report), 4);
    QCOMPARE(count(SheetTemplate::Scorecard, SheetEach::Report),
             4); // that of the report without a table says why there is none
    QCOMPARE(count(SheetTemplate::Indicator, SheetEach::Indicator),
             m_library->indicatorsInUse().size());
    const auto ofOne = batchOf(
        *m_library, {.which = SheetTemplate::Scorecard, .regions = {district}}, SheetEach::Report);
    QCOMPARE(ofOne.size(), 1);
    QCOMPARE(ofOne.first().request.reports.size(), 1);
    for (const SheetEach each : sheetEaches())
        QCOMPARE(sheetEachFrom(toKey(each)), std::optional(each));
}

void SheetArrangingTest::namesOfFilesAreSafe_data()
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

void SheetArrangingTest::namesOfFilesAreSafe()
{
    QFETCH(QString, title);
    QFETCH(QString, subject);
    QTEST(sheetFileName(title, subject), "name");
}

void SheetArrangingTest::aBatchWritesTheRestWhereOneFails()
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

void SheetArrangingTest::theDialogWritesAndStops()
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

QTEST_MAIN(SheetArrangingTest)
#include "tst_sheetarranging.moc"
