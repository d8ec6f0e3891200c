// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/documentarea.h"
#include "document/documentpane.h"
#include "document/documentview.h"
#include "indicators/figuredialog.h"
#include "indicators/figurefields.h"
#include "presenting/figuretext.h"
#include "support/suite.h"
#include "window/windowactions.h"
#include "windowfixture.h"
#include "workspace/figurelookup.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>

using namespace PlanLens;
using namespace PlanLens::Fixtures;

/// A person puts right what was read of a figure.
class CorrectingFiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void untouchedNothingIsCorrected();
    void saysWhatCannotBeTaken();
    void correctsToAPartOfAYear();
    void correctsShowsAndUndoes();
    void withdraws();
    void correctsWhatTabWentTo();
    void correctsWhatWasChosenAfterTab();

private:
    MainWindow &window() { return *m_test->window; }
    Anchor chooseFigure();
    const Observation *figure(const Anchor &anchor)
    {
        m_report = window().workspace().report(anchor.report);
        return figureAt(m_report.get(), anchor);
    }
    FigureDialog *openDialog();
    void correctTo(const QString &text);
    Anchor tabToFigure(const Anchor &from = {});

    std::unique_ptr<TestWindow> m_test;
    Workspace::OpenReportPtr m_report;
};

static QLineEdit *valueField(const FigureDialog &dialog)
{
    for (QLineEdit *edit : dialog.findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == FigureDialog::tr("Value"))
            return edit;
    }
    return nullptr;
}

static QPushButton *buttonOf(const FigureDialog &dialog, QDialogButtonBox::ButtonRole role)
{
    const auto *box = dialog.findChild<QDialogButtonBox *>();
    for (QAbstractButton *button : box->buttons()) {
        if (box->buttonRole(button) == role)
            return qobject_cast<QPushButton *>(button);
    }
    return nullptr;
}

void CorrectingFiguresTest::init()
{
    m_test = std::make_unique<TestWindow>();
    window().actions().openSamples->trigger();
    QVERIFY(m_test->waitForImport());
}

/// The first actual of the open report that is a plain number.
Anchor CorrectingFiguresTest::chooseFigure()
{
    const auto report = window().workspace().report(window().focus().report());
    for (const Observation &observation : report->figures.observations) {
        if (observation.role == Role::Actual && observation.value.kind == ValueKind::Number &&
            !observation.indicator.isEmpty()) {
            window().focus().setAnchor(observation.anchor, nullptr);
            return observation.anchor;
        }
    }
    return {};
}

FigureDialog *CorrectingFiguresTest::openDialog()
{
    window().actions().correctFigure->trigger();
    const auto dialogs = window().findChildren<FigureDialog *>();
    return dialogs.isEmpty() ? nullptr : dialogs.constLast();
}

void CorrectingFiguresTest::correctTo(const QString &text)
{
    FigureDialog *dialog = openDialog();
    QVERIFY(dialog);
    valueField(*dialog)->setText(text);
    QTest::mouseClick(buttonOf(*dialog, QDialogButtonBox::AcceptRole), Qt::LeftButton);
    QCoreApplication::sendPostedEvents(dialog, QEvent::DeferredDelete);
}

void CorrectingFiguresTest::untouchedNothingIsCorrected()
{
    const Anchor place = chooseFigure();
    QVERIFY(place.isValid());
    const FigureDialog dialog(*figure(place), *figure(place));
    QVERIFY(dialog.correction().isEmpty());
    QVERIFY(dialog.problem().isEmpty());
}

void CorrectingFiguresTest::saysWhatCannotBeTaken()
{
    const Anchor place = chooseFigure();
    const FigureDialog dialog(*figure(place), *figure(place));
    valueField(dialog)->setText(QStringLiteral("nonsense"));
    QVERIFY(!dialog.problem().isEmpty());
    QVERIFY(!buttonOf(dialog, QDialogButtonBox::AcceptRole)->isEnabled());
    valueField(dialog)->setText(QStringLiteral("12.5以上"));
    QVERIFY2(dialog.problem().isEmpty(), qPrintable(dialog.problem()));
    QCOMPARE(dialog.correction().figure, std::optional(QStringLiteral("12.5以上")));
    QVERIFY(!dialog.correction().name);
}

void CorrectingFiguresTest::correctsToAPartOfAYear()
{
    const Anchor place = chooseFigure();
    const FigureDialog dialog(*figure(place), *figure(place));
    auto *period = dialog.findChild<PeriodEdit *>();
    QVERIFY(period);
    QCOMPARE(period->period(), std::optional(figure(place)->period));
    period->setText(QStringLiteral("2021-Q1"));
    QCOMPARE(dialog.correction().period, std::optional(Period::months(2021, 1, 3)));
    period->setText(QStringLiteral("2021-13"));
    QVERIFY(!dialog.problem().isEmpty());
    QVERIFY(!dialog.correction().period);
    period->clear(); // leaves what was read
    QVERIFY(dialog.problem().isEmpty());
    QVERIFY(dialog.correction().isEmpty());
}

void CorrectingFiguresTest::correctsShowsAndUndoes()
{
    const Anchor place = chooseFigure();
    const Observation before = *figure(place);
    correctTo(QStringLiteral("12.5"));
    QCOMPARE(figure(place)->value.low, std::optional(12.5));
    QCOMPARE(figure(place)->printed, before.printed);
    QVERIFY(figure(place)->corrected);
    QVERIFY(!qualifierText(*figure(place)).isEmpty());
    window().undoStack().undo();
    QCOMPARE(*figure(place), before);
    window().undoStack().redo();
    QCOMPARE(figure(place)->value.low, std::optional(12.5));
}

void CorrectingFiguresTest::withdraws()
{
    const Anchor place = chooseFigure();
    const Observation before = *figure(place);
    correctTo(QStringLiteral("12.5"));
    FigureDialog *dialog = openDialog();
    QVERIFY(dialog);
    QPushButton *withdraw = buttonOf(*dialog, QDialogButtonBox::ResetRole);
    QVERIFY(withdraw);
    QTest::mouseClick(withdraw, Qt::LeftButton);
    QCOMPARE(*figure(place), before);
}

/// The place of the first figure that Tab comes to in the text, other than the one it starts from.
Anchor CorrectingFiguresTest::tabToFigure(const Anchor &from)
{
    window().activateWindow();
    DocumentView *view = window().documents()->currentPane()->view();
    view->setFocus();
    if (!QTest::qWaitFor([view] { return view->hasFocus(); }))
        return {};
    QTest::qWait(400); // until it has scrolled to what was chosen
    const auto report = window().workspace().report(window().focus().report());
    // One sentence says several figures of what was chosen.
    for (int step = 0; step < 8; ++step) {
        QTest::keyClick(view, Qt::Key_Tab);
        const ShownFigure *keyed = view->focusedFigure();
        if (!keyed)
            return {};
        const Anchor place = report->figures.observations.at(keyed->observation).anchor;
        if (!place.samePlace(from))
            return place;
    }
    return {};
}

void CorrectingFiguresTest::correctsWhatTabWentTo()
{
    for (const bool otherIsChosen : {false, true}) {
        window().focus().setAnchor({}, nullptr);
        const Anchor chosen = otherIsChosen ? chooseFigure() : Anchor();
        const Anchor keyed = tabToFigure(chosen);
        QVERIFY(keyed.isValid());
        QTest::keyClick(window().documents()->currentPane()->view(), Qt::Key_F2);
        auto *dialog = window().findChild<FigureDialog *>();
        QVERIFY(dialog);
        valueField(*dialog)->setText(QStringLiteral("12.5"));
        QTest::mouseClick(buttonOf(*dialog, QDialogButtonBox::AcceptRole), Qt::LeftButton);
        QCoreApplication::sendPostedEvents(dialog, QEvent::DeferredDelete);
        QCOMPARE(figure(keyed)->value.low, std::optional(12.5));
        QVERIFY(!otherIsChosen || !figure(chosen)->corrected);
        window().undoStack().undo();
    }
}

void CorrectingFiguresTest::correctsWhatWasChosenAfterTab()
{
    QVERIFY(tabToFigure().isValid());
    const Anchor chosen = chooseFigure();
    QVERIFY(chosen.isValid());
    correctTo(QStringLiteral("12.5"));
    QCOMPARE(figure(chosen)->value.low, std::optional(12.5));
}

SUITE_WINDOW_TEST(CorrectingFiguresTest)
#include "tst_correctingfigures.moc"
