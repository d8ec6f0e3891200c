// SPDX-License-Identifier: GPL-3.0-or-later
// The manual is whole in both languages, names all that the menus have, and opens where one is.

#include "support/suite.h"
#include "windowfixture.h"

#include "help/helpplaces.h"
#include "help/manual.h"
#include "help/manualhtml.h"
#include "help/manualview.h"
#include "help/manualwindow.h"
#include "library/librarypane.h"
#include "preferences/preferencesdialog.h"
#include "search/searchbox.h"
#include "spokenlanguage.h"
#include "style/mnemonic.h"
#include "style/theme.h"
#include "window/windowactions.h"
#include "window/windowhelp.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace PlanLens;
using namespace PlanLens::Fixtures;

namespace {

QList<ManualSection> sectionsOf(const Manual &manual)
{
    QList<ManualSection> sections;
    for (const ManualPage &page : manual.pages()) {
        sections.append({page.id, page.title});
        for (const ManualSection &section : page.sections)
            sections.append({page.id + u'#' + section.id, section.title});
    }
    return sections;
}

bool has(const Manual &manual, const QString &place)
{
    const QList<ManualSection> sections = sectionsOf(manual);
    return std::any_of(sections.begin(), sections.end(),
                       [&](const ManualSection &section) { return section.id == place; });
}

/// Menus that are filled when they are opened: what stands in them are names of reports and files.
bool isFilledLater(const QAction &menu, const WindowActions &actions)
{
    const QList<const QMenu *> filled{actions.recent, actions.beside, actions.compareWith};
    return filled.contains(menu.menu());
}

void collectEntries(const QList<QAction *> &entries, const WindowActions &actions,
                    QStringList *names)
{
    for (const QAction *entry : entries) {
        if (entry->isSeparator())
            continue;
        QString name = withoutMnemonic(entry->text());
        if (name.endsWith(u'…'))
            name.chop(1);
        names->append(name);
        if (entry->menu() && !isFilledLater(*entry, actions))
            collectEntries(entry->menu()->actions(), actions, names);
    }
}

} // namespace

class ManualTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void bothLanguagesHaveTheSameParts();
    void linksAndPicturesResolve_data() { languages(); }
    void linksAndPicturesResolve();
    void chartsSuitTheTheme_data() { languages(); }
    void chartsSuitTheTheme();
    void menuEntriesAreNamed_data() { languages(); }
    void menuEntriesAreNamed();
    void placesLeadSomewhere();
    void contentsReachAllPages();
    void opensWhereOneIs();
    void opensInADialog();
    void searchesAllPages();
    void goesBackAndForward();

private:
    void languages();
    MainWindow &window() { return *m_test->window; }

    std::unique_ptr<SpokenLanguage> m_spoken;
    std::unique_ptr<TestWindow> m_test;
};

void ManualTest::init()
{
    m_test = std::make_unique<TestWindow>();
}

void ManualTest::cleanup()
{
    m_test.reset();
    m_spoken.reset();
}

void ManualTest::languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Chinese") << QStringLiteral("zh_CN");
    QTest::newRow("English") << QStringLiteral("en");
}

void ManualTest::bothLanguagesHaveTheSameParts()
{
    const QList<ManualSection> chinese = sectionsOf(Manual(QStringLiteral("zh")));
    const QList<ManualSection> english = sectionsOf(Manual(QStringLiteral("en")));
    QVERIFY(chinese.size() > 50);
    QStringList chineseIds;
    QStringList englishIds;
    for (const ManualSection &section : chinese) {
        QVERIFY2(!section.title.isEmpty() && !section.id.endsWith(u'#'), qPrintable(section.id));
        chineseIds << section.id;
    }
    for (const ManualSection &section : english) {
        QVERIFY2(!section.title.isEmpty() && !section.id.endsWith(u'#'), qPrintable(section.id));
        englishIds << section.id;
    }
    QCOMPARE(englishIds, chineseIds);
    QCOMPARE(QSet<QString>(chineseIds.begin(), chineseIds.end()).size(), chineseIds.size());
}

void ManualTest::linksAndPicturesResolve()
{
    QFETCH(const QString, language);
    const Manual manual(language.left(2));
    static const QRegularExpression link(QStringLiteral("(!?)\\[[^\\]]*\\]\\(([^)]*)\\)"));
    QStringList broken;
    int links = 0;
    ManualView view(manual);
    for (const ManualPage &page : manual.pages()) {
        auto match = link.globalMatch(page.markdown);
        while (match.hasNext()) {
            const QRegularExpressionMatch each = match.next();
            const QString target = each.captured(2);
            ++links;
            const bool isPicture = !each.captured(1).isEmpty();
            const bool there = isPicture
                                   ? view.loadResource(QTextDocument::ImageResource, QUrl(target))
                                             .value<QImage>()
                                             .width() > 600
                                   : has(manual, QString(target).remove(QStringLiteral(".md")));
            if (!there)
                broken << page.id + u' ' + target;
        }
        // Each link is an address of the manual, each section an anchor.
        const QString html = manualHtml(page, Theme::light());
        QVERIFY2(!html.contains(QStringLiteral(".md")), qPrintable(page.id));
        for (const ManualSection &section : page.sections)
            QVERIFY2(html.contains(QStringLiteral("name=\"%1\"").arg(section.id)),
                     qPrintable(page.id + u'#' + section.id));
    }
    QVERIFY(links > 25);
    QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
}

void ManualTest::chartsSuitTheTheme()
{
    QFETCH(const QString, language);
    const Manual manual(language.left(2));
    ManualView view(manual);
    const auto ground = [&view](const QString &name) {
        return view.loadResource(QTextDocument::ImageResource, QUrl(name))
            .value<QImage>()
            .pixelColor(2, 2)
            .lightness();
    };
    for (const char *kind :
         {"years", "regions", "scorecard", "bullet", "cascade", "style", "multiples"}) {
        const QString name = QStringLiteral("chart-%1.png").arg(QLatin1String(kind));
        view.setPalette(Theme::light().palette());
        QVERIFY2(ground(name) > 200, kind);
        view.setPalette(Theme::darkTheme().palette());
        QVERIFY2(ground(name) < 80, kind);
    }
    // Paper is white.
    QVERIFY(ground(QStringLiteral("sheet-region.png")) > 200);
}

void ManualTest::menuEntriesAreNamed()
{
    QFETCH(const QString, language);
    m_test.reset();
    m_spoken = std::make_unique<SpokenLanguage>(language);
    QVERIFY(m_spoken->isSpoken());
    m_test = std::make_unique<TestWindow>();
    const Manual manual = Manual::shown();
    QCOMPARE(manual.language(), language.left(2));
    QString text;
    for (const ManualPage &page : manual.pages())
        text += manualText(page);
    QStringList names;
    collectEntries(window().menuBar()->actions(), window().actions(), &names);
    QVERIFY(names.size() > 60);
    QStringList missing;
    for (const QString &name : std::as_const(names)) {
        if (!text.contains(name))
            missing << name;
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void ManualTest::placesLeadSomewhere()
{
    const Manual manual(QStringLiteral("zh"));
    const QHash<QString, QString> &places = helpPlaces();
    for (auto place = places.begin(); place != places.end(); ++place)
        QVERIFY2(has(manual, place.value()), qPrintable(place.key()));
    // Each pane has a part of its own, not that of the window around it.
    const QList<QDockWidget *> docks = window().findChildren<QDockWidget *>();
    QVERIFY(docks.size() >= 8);
    for (const QDockWidget *dock : docks)
        QVERIFY2(helpPlaceOf(dock->widget()) != helpPlaceOf(&window()),
                 qPrintable(dock->objectName()));
    QCOMPARE(helpPlaceOf(&window()), QStringLiteral("start"));
    QCOMPARE(helpPlaceOf(nullptr), QString());
}

void ManualTest::contentsReachAllPages()
{
    ManualWindow manual(Manual(QStringLiteral("zh")));
    manual.show();
    QTreeWidget *contents = manual.contents();
    const Manual pages(QStringLiteral("zh"));
    QCOMPARE(contents->topLevelItemCount(), int(pages.pages().size()));
    for (int row = 0; row < contents->topLevelItemCount(); ++row) {
        contents->setCurrentItem(contents->topLevelItem(row));
        QCOMPARE(manual.view()->page(), pages.pages().at(row).id);
        QVERIFY(manual.view()->toPlainText().startsWith(pages.pages().at(row).title));
        QCOMPARE(contents->topLevelItem(row)->childCount(),
                 int(pages.pages().at(row).sections.size()));
    }
}

void ManualTest::opensWhereOneIs()
{
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    window().libraryPane()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
    ManualWindow *manual = window().help()->manual();
    QVERIFY(manual && manual->isVisible());
    QCOMPARE(manual->view()->source(), manualUrl(QStringLiteral("import#library")));
    window().activateWindow();
    window().searchBox()->setFocus();
    QTest::keyClick(window().searchBox(), Qt::Key_F1);
    QCOMPARE(manual->view()->page(), QStringLiteral("search"));
    // The window is there once, and goes to another part.
    QCOMPARE(window().help()->manual(), manual);
    manual->close();
    QTRY_VERIFY(!window().help()->manual());
}

void ManualTest::opensInADialog()
{
    window().actions().preferences->trigger();
    auto *dialog = window().findChild<PreferencesDialog *>();
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_F1);
    ManualWindow *manual = window().help()->manual();
    QVERIFY(manual);
    // It can be used though the dialog holds the window.
    QCOMPARE(manual->parentWidget(), dialog);
    QCOMPARE(manual->view()->source().fragment(), QStringLiteral("preferences"));
    dialog->reject();
    QTRY_VERIFY(!window().help()->manual());
}

void ManualTest::searchesAllPages()
{
    ManualWindow manual(Manual(QStringLiteral("zh")));
    manual.show();
    manual.search(QStringLiteral("拼音"));
    const auto marks = [&] {
        return manual.view()->extraSelections().size();
    };
    QVERIFY(marks() > 0);
    const QString first = manual.view()->page();
    QVERIFY(manual.view()->toPlainText().contains(QStringLiteral("拼音")));
    int shown = 0;
    for (int row = 0; row < manual.contents()->topLevelItemCount(); ++row)
        shown += manual.contents()->topLevelItem(row)->isHidden() ? 0 : 1;
    QVERIFY(shown > 1 && shown < manual.contents()->topLevelItemCount());
    // Enter goes through all hits, page by page, and round.
    QStringList visited{first};
    for (int step = 0; step < 100 && (visited.size() < 3 || visited.constLast() != first); ++step) {
        QTest::keyClick(manual.searchLine(), Qt::Key_Return);
        if (manual.view()->page() != visited.constLast())
            visited << manual.view()->page();
        QVERIFY(marks() > 0);
    }
    QCOMPARE(visited.size(), shown + 1);
    manual.search(QString());
    QCOMPARE(marks(), 0);
    QVERIFY(!manual.contents()->topLevelItem(0)->isHidden());
    manual.search(QStringLiteral("nothing of this kind"));
    QCOMPARE(marks(), 0);
}

void ManualTest::goesBackAndForward()
{
    ManualWindow manual(Manual(QStringLiteral("en")));
    manual.show();
    QCOMPARE(manual.view()->page(), QStringLiteral("start"));
    manual.view()->setSource(manualUrl(QStringLiteral("charts#kinds")));
    QCOMPARE(manual.view()->page(), QStringLiteral("charts"));
    QVERIFY(manual.view()->isBackwardAvailable());
    manual.view()->backward();
    QCOMPARE(manual.view()->page(), QStringLiteral("start"));
    manual.view()->forward();
    QCOMPARE(manual.view()->page(), QStringLiteral("charts"));
    QCOMPARE(manual.contents()->currentItem()->text(0), QStringLiteral("Six kinds"));
}

SUITE_WINDOW_TEST(ManualTest)
#include "tst_manual.moc"
