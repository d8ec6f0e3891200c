// SPDX-License-Identifier: GPL-3.0-or-later
// What a person sets holds wherever it is said to, and is kept.

#include "windowfixture.h"

#include "document/documentarea.h"
#include "document/documentpane.h"
#include "preferences/datafolder.h"
#include "preferences/preferencesdialog.h"
#include "printing/sheetsetup.h"
#include "printing/sheetwindow.h"
#include "style/movement.h"
#include "typesetting/documentstyle.h"
#include "typesetting/textsize.h"
#include "window/windowactions.h"

#include <QAction>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

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
    void setsTheFormOfFigures();
    void choosesTheLanguage();
    void choosesTheAppearance();
    void showsCopies();
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

void PreferencesTest::keepsToTheBounds()
{
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

QTEST_MAIN(PreferencesTest)
#include "tst_preferences.moc"
