// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/accessibletext.h"
#include "style/appearance.h"
#include "style/elidedlabel.h"
#include "style/partnames.h"
#include "support/suite.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QIcon>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleOptionButton>
#include <QTabBar>
#include <QVBoxLayout>
#include <QtTest>

#include <algorithm>

using namespace PlanLens;

/// What all windows look like, and what screen readers are told of their parts.
class AppearanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { applyAppearance(*qApp, Appearance::Light); }
    void reckonsContrast();
    void highContrastCanBeRead_data();
    void highContrastCanBeRead();
    void palettesAreKnownAgain_data();
    void palettesAreKnownAgain();
    void keysAreKnownAgain();
    void showsWhatHasTheKeyboard();
    void showsTheKeyboardOnTheAccent_data();
    void showsTheKeyboardOnTheAccent();
    void typeIsAsLargeAsTheSystems();
    void windowsHaveTheIcon();
    void checkBoxesAreSeen_data();
    void checkBoxesAreSeen();
    void partsAreNamed();
    void labelsSayNameAndText();
    void readsTextInParts();
};

namespace {

class Lines : public AccessibleText
{
protected:
    QString wholeText() const override { return QStringLiteral("one two\nthree"); }
    QRect textRect() const override { return {1, 2, 3, 4}; }
};

/// How many points of two pictures stand out from each other as a line does.
int pointsApart(const QImage &one, const QImage &other)
{
    constexpr qreal ofLines = 3;
    int points = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            if (contrast(one.pixelColor(x, y), other.pixelColor(x, y)) >= ofLines)
                ++points;
        }
    }
    return points;
}

QString nameOf(QObject *object)
{
    return QAccessible::queryAccessibleInterface(object)->text(QAccessible::Name);
}

} // namespace

void AppearanceTest::reckonsContrast()
{
    QCOMPARE(qRound(contrast(Qt::black, Qt::white)), 21);
    QCOMPARE(qRound(contrast(Qt::white, Qt::black)), 21);
    QCOMPARE(qRound(contrast(Qt::red, Qt::red)), 1);
    QCOMPARE(qRound(contrast(QColor(0x76, 0x76, 0x76), Qt::white) * 10), 45); // as published
}

void AppearanceTest::highContrastCanBeRead_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void AppearanceTest::highContrastCanBeRead()
{
    QFETCH(const bool, dark);
    constexpr qreal wanted = 7;
    constexpr qreal ofLines = 3;
    const Theme &theme = dark ? Theme::darkHighContrast() : Theme::highContrast();
    QCOMPARE(theme.dark, dark);
    for (const QColor &ground : {theme.window, theme.surface, theme.raised}) {
        for (const QColor &ink : {theme.text, theme.textMuted, theme.textFaint, theme.accent,
                                  theme.met, theme.missed, theme.undecided})
            QVERIFY2(contrast(ink, ground) >= wanted, qPrintable(ink.name() + ground.name()));
        for (const QColor &line : {theme.border, theme.gridLine})
            QVERIFY2(contrast(line, ground) >= ofLines, qPrintable(line.name() + ground.name()));
    }
    for (const QColor &ground :
         {theme.accentSoft, theme.mark, theme.added, theme.changed, theme.removed})
        QVERIFY2(contrast(theme.text, ground) >= wanted, qPrintable(ground.name()));
    QVERIFY(contrast(theme.accent, theme.accentSoft) >= wanted);
}

void AppearanceTest::palettesAreKnownAgain_data()
{
    QTest::addColumn<Appearance>("appearance");
    QTest::addColumn<const Theme *>("theme");
    QTest::newRow("light") << Appearance::Light << &Theme::light();
    QTest::newRow("dark") << Appearance::Dark << &Theme::darkTheme();
    QTest::newRow("high contrast") << Appearance::HighContrast << &Theme::highContrast();
    QTest::newRow("dark, high contrast")
        << Appearance::DarkHighContrast << &Theme::darkHighContrast();
}

void AppearanceTest::palettesAreKnownAgain()
{
    QFETCH(const Appearance, appearance);
    QFETCH(const Theme *, theme);
    applyAppearance(*qApp, appearance);
    const QLabel label;
    QCOMPARE(&Theme::of(label.palette()), theme);
    QCOMPARE(&Theme::of(theme->palette()), theme);
    QPalette faint = label.palette();
    faint.setColor(QPalette::WindowText, theme->textMuted);
    QCOMPARE(&Theme::of(faint), theme);
}

void AppearanceTest::keysAreKnownAgain()
{
    for (const Appearance each : {Appearance::FollowSystem, Appearance::Light, Appearance::Dark,
                                  Appearance::HighContrast, Appearance::DarkHighContrast})
        QCOMPARE(appearanceFromKey(toKey(each)), each);
    QCOMPARE(appearanceFromKey(QStringLiteral("blue")), Appearance::FollowSystem);
}

void AppearanceTest::showsWhatHasTheKeyboard()
{
    for (const Theme *theme : {&Theme::highContrast(), &Theme::darkHighContrast()})
        QVERIFY(styleSheet(*theme).contains(QStringLiteral("2px solid ") + theme->accent.name()));
    for (const Theme *theme : {&Theme::light(), &Theme::darkTheme(), &Theme::highContrast()})
        QVERIFY(!styleSheet(*theme).contains(u'%'));
}

void AppearanceTest::showsTheKeyboardOnTheAccent_data()
{
    palettesAreKnownAgain_data();
}

/// Buttons and tabs that are filled with it, and the note that stands for an empty list.
void AppearanceTest::showsTheKeyboardOnTheAccent()
{
    QFETCH(const Appearance, appearance);
    applyAppearance(*qApp, appearance);
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *elsewhere = new QLineEdit;
    auto *button = new QPushButton(QStringLiteral("Open"));
    button->setObjectName(QStringLiteral("primary"));
    auto *tabs = new QTabBar;
    tabs->addTab(QStringLiteral("Years"));
    tabs->addTab(QStringLiteral("Regions"));
    auto *note = new QLabel(QStringLiteral("Nothing"));
    note->setObjectName(QStringLiteral("muted"));
    note->setFocusPolicy(Qt::TabFocus);
    for (QWidget *part : QList<QWidget *>{elsewhere, button, tabs, note})
        column->addWidget(part);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    for (QWidget *part : QList<QWidget *>{button, tabs, note}) {
        elsewhere->setFocus();
        const QImage without = part->grab().toImage();
        const QSize size = part->sizeHint();
        part->setFocus();
        QVERIFY(part->hasFocus());
        const QImage with = part->grab().toImage();
        QCOMPARE(with.size(), without.size());
        QVERIFY2(pointsApart(with, without) > 40, part->metaObject()->className());
        if (part != note) // which a layout gives all the room
            QCOMPARE(part->sizeHint(), size);
    }
}

void AppearanceTest::typeIsAsLargeAsTheSystems()
{
    applyAppearance(*qApp, Appearance::Light);
    const qreal system = QFontDatabase::systemFont(QFontDatabase::GeneralFont).pointSizeF();
    QVERIFY(interfacePoints() >= 10);
    QVERIFY(interfacePoints() >= system);
    QCOMPARE(QApplication::font().pointSizeF(), interfacePoints());
}

void AppearanceTest::windowsHaveTheIcon()
{
    applyAppearance(*qApp, Appearance::Light);
    const QImage icon = QApplication::windowIcon().pixmap(32, 32).toImage();
    QVERIFY(!icon.isNull());
    bool painted = false;
    for (int x = 0; x < icon.width(); ++x)
        painted = painted || icon.pixelColor(x, icon.height() / 2).alpha() > 0;
    QVERIFY(painted);
}

void AppearanceTest::checkBoxesAreSeen_data()
{
    QTest::addColumn<Appearance>("appearance");
    QTest::newRow("light") << Appearance::Light;
    QTest::newRow("dark") << Appearance::Dark;
    QTest::newRow("dark, high contrast") << Appearance::DarkHighContrast;
}

void AppearanceTest::checkBoxesAreSeen()
{
    QFETCH(const Appearance, appearance);
    constexpr double asGraphicsNeed = 3; // WCAG 1.4.11
    applyAppearance(*qApp, appearance);
    QCheckBox box(QStringLiteral("text"));
    box.resize(120, 40);
    QStyleOptionButton option;
    option.initFrom(&box);
    const QRect indicator =
        box.style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, &box);
    const QImage image = box.grab().toImage();
    const QColor ground = image.pixelColor(indicator.center().x(), 2);
    double best = 1;
    for (int x = indicator.left(); x < indicator.center().x(); ++x)
        best = std::max(best, contrast(image.pixelColor(x, indicator.center().y()), ground));
    QVERIFY2(best >= asGraphicsNeed, qPrintable(QString::number(best)));
}

void AppearanceTest::partsAreNamed()
{
    const PartNames names(nullptr);
    QWidget window;
    auto *box = new QComboBox(&window);
    box->setEditable(true);
    box->setAccessibleName(QStringLiteral("Region"));
    auto *line = new QLineEdit(&window);
    line->setAccessibleName(QStringLiteral("Filter"));
    line->setClearButtonEnabled(true);
    line->setText(QStringLiteral("a"));
    auto *text = new QPlainTextEdit(&window);
    text->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(nameOf(box->lineEdit()), QStringLiteral("Region"));
    QCOMPARE(nameOf(line), QStringLiteral("Filter")); // what has a name keeps it
    QVERIFY(!nameOf(text->verticalScrollBar()).isEmpty());
    const QList<QAbstractButton *> inside = line->findChildren<QAbstractButton *>();
    QVERIFY(!inside.isEmpty());
    for (QAbstractButton *button : inside)
        QVERIFY(!nameOf(button).isEmpty());
}

void AppearanceTest::labelsSayNameAndText()
{
    speakLabels();
    speakLabels(); // once is enough
    QLabel label(QStringLiteral("3/41"));
    label.setAccessibleName(QStringLiteral("Difference"));
    QVERIFY(nameOf(&label).startsWith(QStringLiteral("Difference")));
    QVERIFY(nameOf(&label).endsWith(QStringLiteral("3/41")));
    label.setText(QStringLiteral("<b>4</b>/41"));
    QVERIFY(nameOf(&label).endsWith(QStringLiteral("4/41")));
    label.clear();
    QCOMPARE(nameOf(&label), QStringLiteral("Difference"));
    QLabel plain(QStringLiteral("plain"));
    QCOMPARE(nameOf(&plain), QStringLiteral("plain"));
    ElidedLabel elided;
    elided.setText(QStringLiteral("cut"));
    QCOMPARE(nameOf(&elided), QStringLiteral("cut"));
    QCOMPARE(QAccessible::queryAccessibleInterface(&elided)->role(), QAccessible::StaticText);
}

void AppearanceTest::readsTextInParts()
{
    Lines lines;
    QCOMPARE(lines.characterCount(), 13);
    QCOMPARE(lines.text(4, 7), QStringLiteral("two"));
    QCOMPARE(lines.text(-5, 3), QStringLiteral("one"));
    QCOMPARE(lines.text(8, 400), QStringLiteral("three"));
    QVERIFY(lines.text(7, 2).isEmpty());
    int start = 0;
    int end = 0;
    QCOMPARE(lines.textAtOffset(9, QAccessible::LineBoundary, &start, &end),
             QStringLiteral("three"));
    lines.setCursorPosition(4);
    QCOMPARE(lines.cursorPosition(), 4);
    QCOMPARE(lines.characterRect(2), QRect(1, 2, 3, 4));
}

SUITE_WINDOW_TEST(AppearanceTest)
#include "tst_appearance.moc"
