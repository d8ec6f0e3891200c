// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing that a person reads is left in English in a Chinese window, nor in Chinese in an English
// one, outside of what reports say.

#include "support/suite.h"
#include "windowfixture.h"

#include "comparing/comparisonpage.h"
#include "document/documentarea.h"
#include "document/documentpane.h"
#include "indicators/figuredialog.h"
#include "indicators/makefiguredialog.h"
#include "library/formatsdialog.h"
#include "library/identitydialog.h"
#include "library/labelsdialog.h"
#include "library/librarypane.h"
#include "links/comparisonlinks.h"
#include "notes/notedialog.h"
#include "preferences/preferencesdialog.h"
#include "printing/sheetbatchdialog.h"
#include "printing/sheetwindow.h"
#include "review/namedialog.h"
#include "spokenlanguage.h"
#include "window/windowactions.h"
#include "window/windowhelp.h"
#include "workspace/figurelookup.h"

#include "help/keyswindow.h"
#include "help/manualwindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QTabBar>
#include <QTextDocumentFragment>

#include <algorithm>
#include <memory>
#include <vector>

using namespace PlanLens;
using namespace PlanLens::Fixtures;

class UntranslatedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theWindowSpeaksChinese();
    void otherWindowsSpeakChinese();
    void theWindowSpeaksEnglish();
    void figuresAreCalledInEnglish();
    void dialogsSpeak_data();
    void dialogsSpeak();

private:
    void speak(const QString &language);
    MainWindow &window() { return *m_test->window; }

    std::unique_ptr<SpokenLanguage> m_spoken;
    std::unique_ptr<TestWindow> m_test;
};

void UntranslatedTest::init()
{
    speak(QStringLiteral("zh_CN"));
}

void UntranslatedTest::speak(const QString &language)
{
    cleanup();
    m_spoken = std::make_unique<SpokenLanguage>(language);
    QVERIFY(m_spoken->isSpoken());
    m_test = std::make_unique<TestWindow>();
    window().actions().openSamples->trigger();
    QVERIFY(m_test->waitForImport());
}

void UntranslatedTest::cleanup()
{
    m_test.reset();
    m_spoken.reset();
}

namespace {

/// What is the same in every language: names of programs, formats, keys, languages, addresses; and
/// what Qt calls the buttons of a row of tabs, which show arrows.
bool isOfAllLanguages(QString text)
{
    static const QRegularExpression common(
        QStringLiteral("PlanLens|English|Scroll "
                       "(Left|Right)|Ctrl|Shift|Alt|Esc|Del|\\bF\\d+|\\b(PDF|SVG|PNG|CSV|XLSX|"
                       "DOCX|TXT|Word|Excel|GB/T|pt)\\b|"
                       "\\*\\.\\w+|[\\w./:-]+\\.(sqlite|txt|backup)|https?:\\S+|&\\w\\b|%\\d"));
    static const QRegularExpression words(QStringLiteral("[A-Za-z]{2,}"));
    return !text.remove(common).contains(words);
}

bool isChinese(const QString &text)
{
    static const QRegularExpression han(QStringLiteral("\\p{Han}"));
    return text.contains(han) || isOfAllLanguages(text);
}

QStringList textsOf(const QWidget &widget)
{
    QStringList texts{widget.toolTip(), widget.statusTip(), widget.whatsThis(),
                      widget.accessibleName(), widget.accessibleDescription()};
    if (widget.isWindow() || qobject_cast<const QDockWidget *>(&widget))
        texts << widget.windowTitle();
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        texts << label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        texts << button->text();
    if (const auto *box = qobject_cast<const QGroupBox *>(&widget))
        texts << box->title();
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        texts << line->placeholderText();
    if (const auto *menu = qobject_cast<const QMenu *>(&widget))
        texts << menu->title();
    // Typefaces are called by their own names.
    if (const auto *box = qobject_cast<const QComboBox *>(&widget);
        box && box->objectName() != QLatin1String("fontFamilies")) {
        for (int i = 0; i < box->count(); ++i)
            texts << box->itemText(i);
    }
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            texts << tabs->tabText(i) << tabs->tabToolTip(i);
    }
    const auto *view = qobject_cast<const QAbstractItemView *>(&widget);
    if (view && view->model()) {
        for (int column = 0; column < view->model()->columnCount(); ++column) {
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole})
                texts << view->model()->headerData(column, Qt::Horizontal, role).toString();
        }
    }
    return texts;
}

/// Languages are called by their own names, and what reports print is shown as they print it.
bool isEnglish(QString text)
{
    static const QRegularExpression han(QStringLiteral("\\p{Han}"));
    static const QRegularExpression names(
        QStringLiteral("中文|红升绿降|6.1%以上|2万户|正增长|2026年上半年"));
    return !text.remove(names).contains(han);
}

/// What is in another language of all that a window shows, and would show on a click.
QStringList notIn(bool (*isSpoken)(const QString &), const QWidget &window)
{
    QStringList texts;
    QList<const QWidget *> widgets{&window};
    const QList<QWidget *> below = window.findChildren<QWidget *>();
    for (const QWidget *widget : below)
        widgets << widget;
    for (const QWidget *widget : std::as_const(widgets)) {
        if (!widget->objectName().startsWith(QLatin1String("qt_"))) // Qt's own, not to be seen
            texts << textsOf(*widget);
    }
    const QList<QAction *> actions = window.findChildren<QAction *>();
    for (const QAction *action : actions)
        texts << action->text() << action->toolTip() << action->statusTip();
    QStringList others;
    for (const QString &text : std::as_const(texts)) {
        const QString plain =
            Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
        if (!isSpoken(plain) && !others.contains(plain))
            others << plain;
    }
    return others;
}

QStringList leftInEnglish(const QWidget &window)
{
    return notIn(isChinese, window);
}

QStringList leftInChinese(const QWidget &window)
{
    return notIn([](const QString &text) { return isEnglish(text); }, window);
}

/// The dialogs that ask about what reports say, which is in Latin letters for the English ones.
std::vector<std::unique_ptr<QDialog>> dialogsOn(const Library &library, const QString &said)
{
    Observation figure;
    figure.name = said;
    figure.unit = QStringLiteral("%");
    figure.printed = QStringLiteral("5.5");
    LibraryEntry entry;
    entry.identity.title = said;
    const PrintedName name{.name = said, .unit = QStringLiteral("%")};
    const MakeFigureDialog::Start start{.draft = figure, .sentence = said};
    std::vector<std::unique_ptr<QDialog>> dialogs;
    dialogs.push_back(std::make_unique<FigureDialog>(figure, figure));
    dialogs.push_back(std::make_unique<MakeFigureDialog>(start, Catalogue::shipped()));
    dialogs.push_back(std::make_unique<NoteDialog>(said, said, QString(), nullptr));
    for (const DecisionKind kind : {DecisionKind::NewIndicator, DecisionKind::Rename})
        dialogs.push_back(std::make_unique<NameDialog>(name, kind, QStringList()));
    dialogs.push_back(std::make_unique<IdentityDialog>(entry));
    const QList<QStringList> given{QStringList(said), QStringList()};
    dialogs.push_back(std::make_unique<LabelsDialog>(said, given, QStringList(said)));
    ReportFormat format{.entry = entry, .byPeople = 2, .hasFormats = true};
    format.entry.format = QStringLiteral("text");
    ReportFormat other = format;
    other.entry.identity.planYear = 2022;
    other.entry.identity.kind = ReportKind::WorkReport;
    other.entry.format = QStringLiteral("pdf");
    dialogs.push_back(std::make_unique<FormatsDialog>(QList<FormatGroup>{{said, {format, other}}}));
    dialogs.push_back(std::make_unique<SheetBatchDialog>(
        library, [](QWidget *, const QString &) { return QString(); }));
    return dialogs;
}

} // namespace

void UntranslatedTest::theWindowSpeaksChinese()
{
    window().libraryPane()->view()->selectAll();
    window().actions().compare->trigger();
    QVERIFY(QTest::qWaitFor([this] { return !window().comparison()->isComparing(); }, 60000));
    for (QAction *kind : window().actions().chartKinds->actions())
        kind->trigger();
    const QStringList english = leftInEnglish(window());
    QVERIFY2(english.isEmpty(), qPrintable(english.join(u'\n')));
}

void UntranslatedTest::otherWindowsSpeakChinese()
{
    WindowActions &actions = window().actions();
    actions.manual->trigger();
    actions.keys->trigger();
    actions.preview->trigger();
    const QList<QWidget *> windows{window().help()->manual(), window().help()->keys(),
                                   window().findChild<SheetWindow *>()};
    for (QWidget *each : windows) {
        QVERIFY(each);
        const QStringList english = leftInEnglish(*each);
        QVERIFY2(english.isEmpty(), qPrintable(english.join(u'\n')));
        each->close();
    }
    for (QAction *opens : {actions.preferences, actions.chooseIndicator, actions.watchFolder}) {
        opens->trigger();
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        const QStringList english = leftInEnglish(*dialog);
        QVERIFY2(english.isEmpty(), qPrintable(english.join(u'\n')));
        dialog->reject();
    }
}

void UntranslatedTest::theWindowSpeaksEnglish()
{
    speak(QStringLiteral("en"));
    for (QAction *kind : window().actions().chartKinds->actions())
        kind->trigger();
    QStringList chinese = leftInChinese(window());
    for (const LibraryEntry &entry : window().workspace().entries())
        chinese.removeAll(entry.identity.title); // as printed
    QVERIFY2(chinese.isEmpty(), qPrintable(chinese.join(u'\n')));
}

void UntranslatedTest::figuresAreCalledInEnglish()
{
    speak(QStringLiteral("en"));
    QVERIFY(m_test->openReport(m_test->keyOf(QStringLiteral("500000"), 2022)));
    window().focus().setIndicator(QStringLiteral("gdp-growth"), nullptr);
    const auto report = window().workspace().report(window().focus().report());
    const auto &figures = report->figures.observations;
    const auto growth = std::find_if(figures.begin(), figures.end(), [](const Observation &figure) {
        return figure.indicator == QLatin1String("gdp-growth");
    });
    QVERIFY(growth != figures.end());
    const QString cited = citation(report.get(), growth->anchor);
    QVERIFY2(cited.startsWith(QLatin1String("Growth of regional GDP ")), qPrintable(cited));
}

void UntranslatedTest::dialogsSpeak_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Chinese") << QStringLiteral("zh_CN");
    QTest::newRow("English") << QStringLiteral("en");
}

void UntranslatedTest::dialogsSpeak()
{
    QFETCH(const QString, language);
    speak(language);
    const bool english = language == QLatin1String("en");
    const QString said = english ? QStringLiteral("Said") : QStringLiteral("所述");
    for (const auto &dialog : dialogsOn(*window().workspace().library(), said)) {
        const QStringList others = english ? leftInChinese(*dialog) : leftInEnglish(*dialog);
        QVERIFY2(others.isEmpty(), qPrintable(QLatin1String(dialog->metaObject()->className()) +
                                              u'\n' + others.join(u'\n')));
    }
}

SUITE_WINDOW_TEST(UntranslatedTest)
#include "tst_untranslated.moc"
