// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/arrangepanel.h"
#include "printing/choicelist.h"
#include "printing/sheetsetup.h"
#include "printing/sheetwindow.h"
#include "samplesheets.h"
#include "sheetmaking/sheetrequest.h"
#include "support/suite.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace PlanLens;
using namespace PlanLens::Fixtures;

/// Sheets as a person arranges and keeps them.
class SheetArrangingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void textsAreFollowedAtOnce();
    void regionsAreChosenAndOrdered();
    void regionsOfTheNationalTableAreMoved();
    void scoresAreSorted();
    void columnsAreHidden();
    void templatesAreKeptAndUsedAgain();
    void typedTextsStay();
    void textsStayWithTheirKind();
    void whatLeavesNothingIsToldAndTakenBack();
    void indicatorsAreFoundByOtherNames();
    void regionsOfATemplateCanBeUnticked();
    void previewsKeepEachOthersTemplates();
    void namesAreKeptAsTyped();
    void keptSheetsSurvive();
    void rowsThatCameAndWentAreTold();

private:
    /// A window with all controls; the templates go to m_kept.
    std::unique_ptr<SheetWindow> window(const SheetRequest &request);

    QTemporaryDir m_folder;
    std::unique_ptr<Library> m_library;
    QList<KeptSheet> m_kept;
};

static ChoiceList *listNamed(const QWidget &parent, const char *name)
{
    return qobject_cast<ChoiceList *>(named<QListWidget>(parent, name)->parentWidget());
}

static void click(const SheetWindow &window, const char *text)
{
    for (QPushButton *button : window.findChildren<QPushButton *>()) {
        if (button->text() == QLatin1String(text))
            button->click();
    }
}

static void choose(const SheetWindow &window, SheetTemplate which)
{
    auto *box = named<QComboBox>(window, "Which sheet");
    box->setCurrentIndex(box->findData(toKey(which)));
}

void SheetArrangingTest::initTestCase()
{
    m_library = sampleLibrary(m_folder);
    QVERIFY(m_library);
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
    named<QLineEdit>(*shown, "Department line")->setText(QStringLiteral("研究处"));
    auto *unit = named<QLineEdit>(*shown, "Unit line");
    QCOMPARE(unit->placeholderText(), QStringLiteral("%"));
    unit->setText(QStringLiteral("百分点"));
    named<QPlainTextEdit>(*shown, "Notes of your own")->setPlainText(QStringLiteral("一\n\n二"));
    named<QComboBox>(*shown, "Margins")->setCurrentIndex(3);
    named<QComboBox>(*shown, "Paper")->setCurrentIndex(1);
    named<QComboBox>(*shown, "Where the sources stand")->setCurrentIndex(1);
    QTRY_COMPARE(shown->content().department, QStringLiteral("研究处"));
    QCOMPARE(shown->content().tables.constFirst().unit, QStringLiteral("百分点"));
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

void SheetArrangingTest::regionsOfTheNationalTableAreMoved()
{
    m_kept.clear();
    const auto shown = window({.which = SheetTemplate::National, .year = 2022});
    const auto names = [&] {
        QStringList regions;
        for (const SheetRow &row : shown->content().tables.constFirst().rows) {
            if (!row.foot)
                regions << row.cells.constFirst().text;
        }
        return regions;
    };
    const QStringList usual = names();
    QCOMPARE(usual.size(), 2);
    const QStringList other{usual.at(1), usual.at(0)};
    auto *list = named<QListWidget>(*shown, "Regions of the sheet");
    auto *up = named<QToolButton>(*shown, "Move up: Regions of the sheet");
    auto *down = named<QToolButton>(*shown, "Move down: Regions of the sheet");
    auto *back = named<QToolButton>(*shown, "Usual order: Regions of the sheet");
    QVERIFY(!back->isEnabled());
    // Nothing is ticked: the table keeps all of its regions. What it does not show is passed over.
    list->setCurrentRow(list->count() - 1);
    up->click();
    QCOMPARE(names(), other);
    const QString top = list->item(0)->text();
    up->click();
    QCOMPARE(list->item(0)->text(), top);
    down->click();
    QCOMPARE(names(), usual);
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(names(), other);
    named<QComboBox>(*shown, "Name of the template")->setEditText(QStringLiteral("序"));
    click(*shown, "Keep");
    QCOMPARE(m_kept.size(), 1);
    back->click();
    QCOMPARE(names(), usual);
    QVERIFY(!back->isEnabled());
    Q_EMIT named<QComboBox>(*shown, "Name of the template")->activated(0);
    QCOMPARE(names(), other);
    QVERIFY(back->isEnabled());
}

void SheetArrangingTest::scoresAreSorted()
{
    m_kept.clear();
    const auto shown = window({.which = SheetTemplate::Scores, .year = 2021});
    auto *sort = named<QComboBox>(*shown, "What the regions are sorted by");
    QVERIFY(sort->isVisible());
    QVERIFY(sort->count() > 2); // the order, the number met, and indicators of the sheet
    const QStringList all = rowNames(shown->content());
    QStringList listed = all;
    listed.sort();
    for (int i = 0; i < sort->count(); ++i) {
        sort->setCurrentIndex(i);
        QStringList names = rowNames(shown->content());
        names.sort();
        QCOMPARE(names, listed);
    }
    sort->setCurrentIndex(1);
    const auto remarks = [&] {
        return shown->content().remarks.join(u' ');
    };
    QVERIFY2(remarks().contains(QStringLiteral("number of targets met")), qPrintable(remarks()));
    named<QComboBox>(*shown, "Name of the template")->setEditText(QStringLiteral("分"));
    click(*shown, "Keep");
    QCOMPARE(m_kept.size(), 1);
    QCOMPARE(m_kept.first().request.sort, ScoreSort{ScoreSort::By::Met});
    sort->setCurrentIndex(0);
    QCOMPARE(rowNames(shown->content()), all);
    Q_EMIT named<QComboBox>(*shown, "Name of the template")->activated(0);
    QCOMPARE(sort->currentIndex(), 1);
    QVERIFY2(remarks().contains(QStringLiteral("number of targets met")), qPrintable(remarks()));
    choose(*shown, SheetTemplate::National);
    QVERIFY(!sort->isVisible());
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
    QVERIFY(subject->count() > 1);
    for (int i = 0; i < subject->count(); ++i) {
        subject->setCurrentIndex(i);
        QCOMPARE(shown->content().title, typed);
    }
    choose(*shown, SheetTemplate::Findings);
    QVERIFY(!shown->content().isEmpty());
}

void SheetArrangingTest::textsStayWithTheirKind()
{
    const auto shown = window({.indicators = {growth}});
    auto *title = named<QLineEdit>(*shown, "Title");
    auto *notes = named<QPlainTextEdit>(*shown, "Notes of your own");
    title->setText(QStringLiteral("简报"));
    notes->setPlainText(QStringLiteral("注"));
    named<QLineEdit>(*shown, "Department line")->setText(QStringLiteral("研究处"));
    QTRY_COMPARE(shown->content().title, QStringLiteral("简报"));
    choose(*shown, SheetTemplate::Scorecard);
    QVERIFY(title->text().isEmpty());
    QVERIFY(notes->toPlainText().isEmpty());
    QVERIFY(shown->content().title != QStringLiteral("简报"));
    QCOMPARE(shown->content().department, QStringLiteral("研究处"));
    title->setText(QStringLiteral("评分"));
    choose(*shown, SheetTemplate::Indicator);
    QCOMPARE(shown->content().title, QStringLiteral("简报"));
    QCOMPARE(shown->content().remarks.value(0), QStringLiteral("注"));
    choose(*shown, SheetTemplate::Scorecard);
    QCOMPARE(shown->content().title, QStringLiteral("评分"));
}

void SheetArrangingTest::whatLeavesNothingIsToldAndTakenBack()
{
    auto *setup =
        new SheetSetup(sheetChoices(*m_library), {.which = SheetTemplate::Regions, .year = 2021});
    const auto make = [this](const SheetRequest &wanted) {
        return wanted.indicators.isEmpty() ? makeSheet(*m_library, wanted) : SheetContent();
    };
    SheetWindow shown(make(setup->request()));
    shown.setSetup(setup, make);
    shown.show();
    QVERIFY(!shown.content().isEmpty());
    auto *list = named<QListWidget>(shown, "Indicators of the sheet");
    list->item(0)->setCheckState(Qt::Checked);
    QVERIFY(shown.content().isEmpty());
    click(shown, "&Untick the Indicators");
    QVERIFY(!shown.content().isEmpty());
    QVERIFY(listNamed(shown, "Indicators of the sheet")->ticked().isEmpty());
    QCOMPARE(shown.content().year, std::optional(2021));
}

void SheetArrangingTest::indicatorsAreFoundByOtherNames()
{
    const auto shown = window({.which = SheetTemplate::Regions, .year = 2021});
    auto *filter = named<QLineEdit>(*shown, "Find in: Indicators of the sheet");
    QVERIFY(filter->isVisible());
    const auto *list = named<QListWidget>(*shown, "Indicators of the sheet");
    const auto found = [&](const QString &text) {
        filter->setText(text);
        QStringList names;
        for (int i = 0; i < list->count(); ++i) {
            if (!list->item(i)->isHidden())
                names << list->item(i)->text();
        }
        return names;
    };
    const QStringList all = found({});
    QVERIFY(all.size() > 12);
    const QStringList byText = found(QStringLiteral("地区生产总值"));
    QVERIFY(!byText.isEmpty() && byText.size() < all.size());
    QVERIFY(found(QStringLiteral("dqsczz")).contains(byText.first()));
    QVERIFY(found(QStringLiteral("diqushengchan")).contains(byText.first()));
    QVERIFY(found(QStringLiteral("qxqxqx")).isEmpty());
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

void SheetArrangingTest::namesAreKeptAsTyped()
{
    m_kept = {{.name = QStringLiteral("Plan of 2021"), .request = {.indicators = {growth}}}};
    const auto shown = window({.indicators = {growth}});
    QLineEdit *name = named<QComboBox>(*shown, "Name of the template")->lineEdit();
    name->setFocus();
    QTest::keyClicks(name, QStringLiteral("Plan"));
    QCOMPARE(name->text(), QStringLiteral("Plan"));
    click(*shown, "Keep");
    QCOMPARE(m_kept.size(), 2);
}

void SheetArrangingTest::keptSheetsSurvive()
{
    KeptSheet kept{.name = QStringLiteral("一"), .year = 2022, .rows = {QStringLiteral("行")}};
    kept.request = {.which = SheetTemplate::National,
                    .indicators = {growth},
                    .regions = {city, district},
                    .year = 2022,
                    .values = ValueForm::Signs,
                    .sort = {ScoreSort::By::Indicator, growth},
                    .regionOrder = {district, city},
                    .audit = true};
    kept.arrangement = {.title = QStringLiteral("题"),
                        .department = QStringLiteral("处"),
                        .unit = QStringLiteral("亿元"),
                        .notes = {QStringLiteral("注")},
                        .hiddenColumns = {QStringLiteral("2021")},
                        .sourcesAtEnd = true,
                        .ownAxes = true,
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
    QCOMPARE(back.at(0).request.sort, kept.request.sort);
    QCOMPARE(back.at(0).request.regionOrder, kept.request.regionOrder);
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

SUITE_WINDOW_TEST(SheetArrangingTest)
#include "tst_sheetarranging.moc"
