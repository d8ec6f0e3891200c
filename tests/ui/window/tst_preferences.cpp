// SPDX-License-Identifier: GPL-3.0-or-later
// What a person sets holds wherever it is said to, and is kept.

#include "support/suite.h"
#include "windowfixture.h"

#include "document/documentarea.h"
#include "document/documentpane.h"
#include "document/documentview.h"
#include "library/library.h"
#include "preferences/datafolder.h"
#include "preferences/preferencesdialog.h"
#include "printing/sheetsetup.h"
#include "printing/sheetwindow.h"
#include "style/movement.h"
#include "style/tablesize.h"
#include "typesetting/documentfont.h"
#include "typesetting/documentstyle.h"
#include "typesetting/textsize.h"
#include "window/windowactions.h"

#include <QAction>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextDocument>

using namespace PlanLens;
using namespace PlanLens::Fixtures;

class PreferencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void untouchedNothingChanges();
    void coloursRiseAndFall();
    void setsTheSizeOfTexts();
    void setsTheTypefaceOfTexts();
    void setsTheSizeOfTables();
    void setsTheFormOfFigures();
    void choosesTheLanguage();
    void choosesTheAppearance();
    void showsCopies();
    void makesACopy();
    void saysWhyThereIsNoCopy();
    void keepsToTheBounds();

private:
    MainWindow &window() { return *m_test->window; }
    PreferencesDialog *openDialog();

    std::unique_ptr<TestWindow> m_test;
};

void PreferencesTest::init()
{
    m_test = std::make_unique<TestWindow>();
}

void PreferencesTest::cleanup()
{
    m_test.reset();
    useForDrawing({});
}

PreferencesDialog *PreferencesTest::openDialog()
{
    window().actions().preferences->trigger();
    return window().findChild<PreferencesDialog *>();
}

/// Chooses in the box with a name for screen readers.
static void choose(const PreferencesDialog &dialog, const QString &name, const QVariant &data)
{
    const QList<QComboBox *> boxes = dialog.findChildren<QComboBox *>();
    for (QComboBox *box : boxes) {
        if (box->accessibleName() == name)
            return box->setCurrentIndex(box->findData(data));
    }
    QFAIL("there is no such box");
}

static void clickCopy(const PreferencesDialog &dialog)
{
    const QList<QPushButton *> buttons = dialog.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() == PreferencesDialog::tr("&Make a Copy Now"))
            return button->click();
    }
    QFAIL("there is no such button");
}

/// What the dialog says became of the copy.
static QString saidOfCopy(const PreferencesDialog &dialog)
{
    const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->accessibleName() == PreferencesDialog::tr("What became of the copy"))
            return label->isVisible() ? label->text() : QString();
    }
    return {};
}

void PreferencesTest::untouchedNothingChanges()
{
    PreferencesDialog *dialog = openDialog();
    QVERIFY(dialog);
    QCOMPARE(dialog->preferences(), Preferences());
    const QList<QWidget *> controls = dialog->findChildren<QWidget *>();
    int seen = 0;
    for (const QWidget *control : controls) {
        if (control->focusPolicy() != Qt::NoFocus && control->isVisible() &&
            !qobject_cast<const QPushButton *>(control) &&
            !qobject_cast<const QAbstractSpinBox *>(control->parentWidget())) {
            QVERIFY2(!control->accessibleName().isEmpty(), control->metaObject()->className());
            ++seen;
        }
    }
    QVERIFY(seen >= 5); // the choices
    QSignalSpy languages(&window(), &MainWindow::languageChosen);
    dialog->accept();
    QCOMPARE(storedPreferences(m_test->settings), Preferences());
    QCOMPARE(languages.count(), 0);
}

void PreferencesTest::coloursRiseAndFall()
{
    const Theme &theme = Theme::light();
    QCOMPARE(movementColor(1, false, theme), theme.text);
    QCOMPARE(movementColor(-1, true, theme), theme.missed);
    PreferencesDialog *dialog = openDialog();
    choose(*dialog, PreferencesDialog::tr("Colours of rise and fall"),
           int(MovementColors::RedRise));
    dialog->accept();
    QCOMPARE(movementColor(1, false, theme), theme.missed);
    QCOMPARE(movementColor(-1, true, theme), theme.met);
    QCOMPARE(storedPreferences(m_test->settings).movement, MovementColors::RedRise);
    Preferences reverse;
    reverse.movement = MovementColors::GreenRise;
    useForDrawing(reverse);
    QCOMPARE(movementColor(1, false, theme), theme.met);
    QCOMPARE(movementColor(-1, true, theme), theme.missed);
}

void PreferencesTest::setsTheSizeOfTexts()
{
    const DocumentPane *pane = window().documents()->currentPane();
    QCOMPARE(pane->pointSize(), DocumentStyle::defaultPoints);
    PreferencesDialog *dialog = openDialog();
    dialog->findChild<QDoubleSpinBox *>()->setValue(15);
    dialog->accept();
    QCOMPARE(pane->pointSize(), 15.0);
    window().actions().openSamples->trigger();
    QVERIFY(m_test->waitForImport());
    window().actions().zoomIn->trigger();
    QCOMPARE(window().documents()->currentPane()->pointSize(), 16.0);
    window().actions().resetZoom->trigger();
    QCOMPARE(window().documents()->currentPane()->pointSize(), 15.0);
    m_test->reopen();
    QCOMPARE(window().documents()->currentPane()->pointSize(), 15.0);
}

void PreferencesTest::setsTheTypefaceOfTexts()
{
    window().actions().openSamples->trigger();
    QVERIFY(m_test->waitForImport());
    QVERIFY(m_test->openReport(m_test->keyOf(QStringLiteral("500000"), 2022)));
    const DocumentPane *pane = window().documents()->currentPane();
    const auto family = [pane] {
        return pane->view()->document()->defaultFont().families().constFirst();
    };
    const QString usual = family();
    PreferencesDialog *dialog = openDialog();
    auto *families = dialog->findChild<QComboBox *>(QStringLiteral("fontFamilies"));
    QVERIFY(families);
    families->addItem(QStringLiteral("A Typeface"), QStringLiteral("A Typeface"));
    families->setCurrentIndex(families->count() - 1);
    dialog->accept();
    QCOMPARE(family(), QStringLiteral("A Typeface"));
    QVERIFY(documentFont(12).families().contains(usual)); // for signs that the other lacks
    m_test->reopen();
    // One that is not installed stays chosen.
    dialog = openDialog();
    QCOMPARE(dialog->preferences().textFamily, QStringLiteral("A Typeface"));
    dialog->findChild<QComboBox *>(QStringLiteral("fontFamilies"))->setCurrentIndex(0);
    dialog->accept();
    QCOMPARE(documentFont(12).families().constFirst(), usual);
}

void PreferencesTest::setsTheSizeOfTables()
{
    const QTreeView *table = window().indicatorPane()->view();
    const double usual = table->font().pointSizeF();
    PreferencesDialog *dialog = openDialog();
    const QList<QDoubleSpinBox *> sizes = dialog->findChildren<QDoubleSpinBox *>();
    QCOMPARE(sizes.size(), 2);
    sizes.at(1)->setValue(17.5);
    dialog->accept();
    QCOMPARE(table->font().pointSizeF(), 17.5);
    QCOMPARE(table->header()->font().pointSizeF(), 17.5);
    m_test->reopen();
    QCOMPARE(window().indicatorPane()->view()->font().pointSizeF(), 17.5);
    dialog = openDialog();
    QCOMPARE(dialog->preferences().tablePoints, 17.5);
    QDoubleSpinBox *size = dialog->findChildren<QDoubleSpinBox *>().at(1);
    size->setValue(size->minimum());
    dialog->accept();
    QCOMPARE(storedPreferences(m_test->settings), Preferences());
    QCOMPARE(window().indicatorPane()->view()->font().pointSizeF(), usual);
}

void PreferencesTest::setsTheFormOfFigures()
{
    PreferencesDialog *dialog = openDialog();
    choose(*dialog, PreferencesDialog::tr("Figures in sheets"), int(ValueForm::Signs));
    dialog->accept();
    window().actions().openSamples->trigger();
    QVERIFY(m_test->waitForImport());
    window().actions().preview->trigger();
    const auto *setup = window().findChild<SheetSetup *>();
    QVERIFY(setup);
    QCOMPARE(setup->request().values, std::optional(ValueForm::Signs));
    window().findChild<SheetWindow *>()->close();
    m_test->reopen();
    QCOMPARE(storedPreferences(m_test->settings).values, std::optional(ValueForm::Signs));
}

void PreferencesTest::choosesTheLanguage()
{
    QSignalSpy languages(&window(), &MainWindow::languageChosen);
    PreferencesDialog *dialog = openDialog();
    choose(*dialog, PreferencesDialog::tr("Language"), QStringLiteral("en"));
    dialog->accept();
    QCOMPARE(languages.count(), 1);
    QCOMPARE(languages.constFirst().constFirst().toString(), QStringLiteral("en"));
    QCOMPARE(storedPreferences(m_test->settings).language, QStringLiteral("en"));
}

void PreferencesTest::choosesTheAppearance()
{
    PreferencesDialog *dialog = openDialog();
    choose(*dialog, PreferencesDialog::tr("Appearance"), int(Appearance::Dark));
    dialog->accept();
    QVERIFY(Theme::of(window().palette()).dark);
    const QAction *checked = window().actions().appearances->checkedAction();
    QCOMPARE(checked->data().toString(), toKey(Appearance::Dark));
    applyAppearance(*qApp, Appearance::Light);
}

void PreferencesTest::showsCopies()
{
    const QString library = window().workspace().path();
    QVERIFY(backupsOf(library).isEmpty());
    QFile copy(library + QStringLiteral(".version-6.20261128-120000-000.backup"));
    QVERIFY(copy.open(QIODevice::WriteOnly) && copy.write("kept") == 4);
    copy.close();
    QFile other(m_test->folder.filePath(QStringLiteral("another.sqlite.version-6.1.backup")));
    QVERIFY(other.open(QIODevice::WriteOnly));
    const QList<LibraryBackup> backups = backupsOf(library);
    QCOMPARE(backups.size(), 1);
    QCOMPARE(backups.constFirst().bytes, 4);
    PreferencesDialog *dialog = openDialog();
    const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text().contains(QStringLiteral("version-6"));
    }));
    QSignalSpy folders(dialog, &PreferencesDialog::folderRequested);
    disconnect(dialog, &PreferencesDialog::folderRequested, &window(), nullptr); // opens it
    const QList<QPushButton *> buttons = dialog->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() == PreferencesDialog::tr("&Open the Folder"))
            button->click();
    }
    QCOMPARE(folders.count(), 1);
    QCOMPARE(folders.constFirst().constFirst().toString(), m_test->folder.path());
    dialog->reject();
}

void PreferencesTest::makesACopy()
{
    window().actions().openSamples->trigger();
    QVERIFY(m_test->waitForImport());
    const QString library = window().workspace().path();
    PreferencesDialog *dialog = openDialog();
    clickCopy(*dialog);
    QTRY_COMPARE(backupsOf(library).size(), 1);
    const QString copy = backupsOf(library).constFirst().path;
    QTRY_VERIFY(saidOfCopy(*dialog).contains(copy));
    // It is a library, with all that is in the other.
    const auto opened = Library::open(copy, LibraryAt::IsThere);
    const auto *copied = std::get_if<std::unique_ptr<Library>>(&opened);
    QVERIFY(copied);
    QCOMPARE((*copied)->entries().size(), window().workspace().entries().size());
    QVERIFY(!(*copied)->entries().isEmpty());
    dialog->reject();
}

void PreferencesTest::saysWhyThereIsNoCopy()
{
    const QString library = window().workspace().path();
    PreferencesDialog *dialog = openDialog();
    QVERIFY(QFile::remove(library));
    clickCopy(*dialog);
    const QString start = PreferencesDialog::tr("No copy was made: %1").arg(QString());
    QTRY_VERIFY(saidOfCopy(*dialog).startsWith(start));
    QVERIFY(saidOfCopy(*dialog).size() > start.size());
    QVERIFY(backupsOf(library).isEmpty());
    QVERIFY(!QFile::exists(library)); // nor was a new one made
    dialog->reject();
}

void PreferencesTest::keepsToTheBounds()
{
    setTablePoints(1000);
    QCOMPARE(tablePoints(), mostTablePoints);
    setTablePoints(1);
    QCOMPARE(tablePoints(), leastTablePoints);
    setTablePoints(0);
    QCOMPARE(tablePoints(), 0.0);
    setDocumentPoints(1000);
    QCOMPARE(documentPoints(), DocumentStyle::largestPoints);
    setDocumentPoints(1);
    QCOMPARE(documentPoints(), DocumentStyle::smallestPoints);
    setDocumentPoints(0);
    QCOMPARE(documentPoints(), DocumentStyle::defaultPoints);
    for (const MovementColors colors :
         {MovementColors::Neutral, MovementColors::RedRise, MovementColors::GreenRise})
        QCOMPARE(movementColorsFromKey(toKey(colors)), colors);
    QCOMPARE(movementColorsFromKey(QStringLiteral("blue")), MovementColors::Neutral);
}

SUITE_WINDOW_TEST(PreferencesTest)
#include "tst_preferences.moc"
