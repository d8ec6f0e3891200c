// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of a report: what each was taken for, and making one a figure.

#include "document/documentarea.h"
#include "document/documentpane.h"
#include "document/documentview.h"
#include "indicators/figuredialog.h"
#include "indicators/figurefields.h"
#include "indicators/makefiguredialog.h"
#include "items/numberbalancemodel.h"
#include "items/numbersmodel.h"
#include "links/numberlinks.h"
#include "lists/listpane.h"
#include "numbers/numberspane.h"
#include "support/suite.h"
#include "window/windowactions.h"
#include "windowfixture.h"
#include "workspace/figurelookup.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace PlanLens;
using namespace PlanLens::Fixtures;

class NumbersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<TestWindow>(); }
    void tellsWhatItIsForWithoutAReport();
    void balancesAllNumbers();
    void listsTheNumbersOfAClass();
    void choosingGoesToThePlace();
    void marksTheUnexplainedInTheText();
    void stepsThroughTheUnexplained();
    void saysThatNothingIsUnexplained();
    void makesAFigureAndUndoes();
    void whatWasMadeIsListedAndCharted();
    void correctsWhatWasMade();
    void aFigureOfThePaneIsCorrected();
    void tellsHowFiguresWereRead();
    void everyControlHasAName();
    void itsKeysAreItsOwn();
    void listsThousands();

private:
    MainWindow &window() { return *m_test->window; }
    NumbersPane &pane() { return *window().numbersPane(); }
    DocumentView &text() { return *window().documents()->firstPane()->view(); }
    bool open(const QString &text);
    bool counted()
    {
        return QTest::qWaitFor([this] { return !window().numbers()->isCounting(); }, 60000);
    }
    MakeFigureDialog *openDialog();
    void make(const QString &name, const QString &period, const QString &region = {});

    std::unique_ptr<TestWindow> m_test;
};

namespace {

QString reportOf(const QString &text)
{
    return QStringLiteral("长岭市2022年国民经济和社会发展计划执行情况与2023年计划草案的报告\n\n"
                          "一、2022年计划执行情况\n\n") +
           text + u'\n';
}

/// Two numbers that nothing explains beside a figure, a date and an ordinal.
QString puzzling()
{
    return reportOf(QStringLiteral("2022年，技改投资增长6.5%。\n"
                                   "会上说到过35之类的话，还有那个47之类的话。\n"));
}

QPushButton *buttonOf(const QDialog &dialog, QDialogButtonBox::ButtonRole role)
{
    const auto *box = dialog.findChild<QDialogButtonBox *>();
    for (QAbstractButton *button : box->buttons()) {
        if (box->buttonRole(button) == role)
            return qobject_cast<QPushButton *>(button);
    }
    return nullptr;
}

} // namespace

bool NumbersTest::open(const QString &text)
{
    const QString path = m_test->folder.filePath(QStringLiteral("own.txt"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        return false;
    file.close();
    window().openPaths({path});
    return m_test->waitForImport() && counted();
}

MakeFigureDialog *NumbersTest::openDialog()
{
    window().actions().correctFigure->trigger();
    const auto dialogs = window().findChildren<MakeFigureDialog *>();
    return dialogs.isEmpty() ? nullptr : dialogs.constLast();
}

void NumbersTest::make(const QString &name, const QString &period, const QString &region)
{
    MakeFigureDialog *dialog = openDialog();
    QVERIFY(dialog);
    dialog->findChild<PeriodEdit *>()->setText(period);
    for (QComboBox *box : dialog->findChildren<QComboBox *>()) {
        if (box->accessibleName() == MakeFigureDialog::tr("Indicator"))
            box->setEditText(name);
        if (box->accessibleName() == FigureDialog::tr("What is measured") &&
            name.endsWith(QStringLiteral("增速")))
            box->setCurrentIndex(box->findData(int(Measure::Growth)));
        if (box->accessibleName() == FigureDialog::tr("Region") && !region.isEmpty())
            box->setEditText(region);
    }
    for (QLineEdit *edit : dialog->findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == MakeFigureDialog::tr("Unit") &&
            name.endsWith(QStringLiteral("增速")))
            edit->setText(QStringLiteral("%"));
    }
    QVERIFY2(dialog->problem().isEmpty(), qPrintable(dialog->problem()));
    QTest::mouseClick(buttonOf(*dialog, QDialogButtonBox::AcceptRole), Qt::LeftButton);
    QCoreApplication::sendPostedEvents(dialog, QEvent::DeferredDelete);
    QVERIFY(counted());
}

void NumbersTest::tellsWhatItIsForWithoutAReport()
{
    QVERIFY(!pane().list()->note()->text().isEmpty());
    QVERIFY(pane().balanceView()->isHidden());
    QVERIFY(pane().summary().isEmpty());
    QVERIFY(!window().actions().nextUnexplained->isEnabled());
}

void NumbersTest::balancesAllNumbers()
{
    QVERIFY(open(puzzling()));
    const NumberBalanceModel &balance = *pane().balance();
    int sum = 0;
    for (const NumberClass numberClass : numberClassesInOrder)
        sum += balance.count(numberClass);
    QCOMPARE(sum, balance.total());
    QCOMPARE(balance.total(), int(pane().model()->ledger().entries.size()));
    QCOMPARE(balance.count(NumberClass::Unexplained), 2);
    QCOMPARE(balance.count(NumberClass::Figure), 1);
    QVERIFY(!pane().balanceView()->isHidden());
    QVERIFY(!pane().summary().isEmpty());
}

void NumbersTest::listsTheNumbersOfAClass()
{
    QVERIFY(open(puzzling()));
    QCOMPARE(pane().model()->rowCount(), 2); // the unexplained first
    pane().balanceView()->setCurrentIndex(pane().balance()->indexOf(NumberClass::Figure));
    QCOMPARE(pane().model()->rowCount(), 1);
    const auto shown = [this](int column) {
        return pane().model()->index(0, column).data().toString();
    };
    QCOMPARE(shown(NumbersModel::NumberColumn), QStringLiteral("6.5"));
    QVERIFY(shown(NumbersModel::BeforeColumn).endsWith(QStringLiteral("技改投资增长")));
    QVERIFY(shown(NumbersModel::AfterColumn).startsWith(QStringLiteral("%。")));
    QVERIFY(shown(NumbersModel::WhatColumn).startsWith(QStringLiteral("技改投资")));
    pane().chooseClass(std::nullopt);
    QCOMPARE(pane().model()->rowCount(), pane().balance()->total());
}

void NumbersTest::choosingGoesToThePlace()
{
    QVERIFY(open(puzzling()));
    QTest::keyClick(pane().balanceView(), Qt::Key_Return);
    QCOMPARE(pane().view()->currentIndex().row(), 0);
    const Anchor first = pane().model()->anchorAt(pane().view()->currentIndex());
    QCOMPARE(window().focus().anchor(), first);
    QCOMPARE(text().marks().ranges(Mark::Cited).size(), 1);
    QTest::keyClick(pane().view(), Qt::Key_Down);
    QVERIFY(window().focus().anchor() != first);
    QCOMPARE(window().workspace().report(first.report)->report->quote(window().focus().anchor()),
             QStringLiteral("47"));
}

void NumbersTest::marksTheUnexplainedInTheText()
{
    QVERIFY(open(puzzling()));
    QCOMPARE(text().marks().ranges(Mark::Unexplained).size(), 2);
    const TextRange range = text().marks().ranges(Mark::Unexplained).constFirst();
    QTextCursor cursor(text().document());
    cursor.setPosition(range.position);
    cursor.setPosition(range.end(), QTextCursor::KeepAnchor);
    QCOMPARE(cursor.selectedText(), QStringLiteral("35"));
    // Larger type sets the text anew.
    window().actions().zoomIn->trigger();
    QCOMPARE(text().marks().ranges(Mark::Unexplained).size(), 2);
    // A click chooses it.
    const TextRange now = text().marks().ranges(Mark::Unexplained).constFirst();
    cursor = QTextCursor(text().document());
    cursor.setPosition(now.position);
    const QPoint point = text().cursorRect(cursor).center() + QPoint(4, 0);
    QVERIFY(text().viewport()->rect().contains(point));
    QTest::mouseClick(text().viewport(), Qt::LeftButton, {}, point);
    QCOMPARE(window()
                 .workspace()
                 .report(window().focus().report())
                 ->report->quote(window().focus().anchor()),
             QStringLiteral("35"));
}

void NumbersTest::stepsThroughTheUnexplained()
{
    QVERIFY(open(puzzling()));
    pane().chooseClass(NumberClass::Date);
    window().actions().nextUnexplained->trigger();
    const Anchor first = window().focus().anchor();
    QCOMPARE(pane().view()->currentIndex().row(), 0);
    window().actions().nextUnexplained->trigger();
    QVERIFY(window().focus().anchor() != first);
    QCOMPARE(pane().view()->currentIndex().row(), 1);
    window().actions().nextUnexplained->trigger();
    QCOMPARE(window().focus().anchor(), first); // round at the end
    window().actions().previousUnexplained->trigger();
    QCOMPARE(pane().view()->currentIndex().row(), 1);
}

void NumbersTest::saysThatNothingIsUnexplained()
{
    QVERIFY(open(reportOf(QStringLiteral("2022年，技改投资增长6.5%。"))));
    QCOMPARE(pane().model()->rowCount(), 0);
    QVERIFY(pane().list()->note()->isVisibleTo(pane().list()));
    QVERIFY(!window().numbers()->stepUnexplained(true));
    QVERIFY(text().marks().ranges(Mark::Unexplained).isEmpty());
}

void NumbersTest::makesAFigureAndUndoes()
{
    QVERIFY(open(puzzling()));
    window().actions().nextUnexplained->trigger();
    const Anchor place = window().focus().anchor();
    MakeFigureDialog *dialog = openDialog();
    QVERIFY(dialog);
    QVERIFY(!dialog->problem().isEmpty()); // it has no name yet
    QVERIFY(!buttonOf(*dialog, QDialogButtonBox::AcceptRole)->isEnabled());
    QCOMPARE(dialog->figure().figure, QStringLiteral("35"));
    QStringList selected;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        selected.append(label->selectedText());
    QVERIFY(selected.contains(QStringLiteral("35")));
    QCOMPARE(dialog->figure().period, Period::year(2022));
    dialog->reject();
    QCoreApplication::sendPostedEvents(dialog, QEvent::DeferredDelete);

    make(QStringLiteral("茶园面积"), QStringLiteral("2022-Q3"));
    const auto figure = [&] {
        const auto report = window().workspace().report(place.report);
        const Observation *found = figureAt(report.get(), place);
        return found ? std::optional(*found) : std::nullopt;
    };
    QVERIFY(figure());
    QVERIFY(figure()->isMade());
    QCOMPARE(figure()->period, Period::months(2022, 7, 9));
    QCOMPARE(figure()->value.figure(), std::optional(35.0));
    QCOMPARE(pane().balance()->count(NumberClass::Unexplained), 1);
    QCOMPARE(pane().balance()->count(NumberClass::Figure), 2);
    QCOMPARE(text().marks().ranges(Mark::Unexplained).size(), 1);

    window().undoStack().undo();
    QVERIFY(counted());
    QVERIFY(!figure());
    QCOMPARE(pane().balance()->count(NumberClass::Unexplained), 2);
    window().undoStack().redo();
    QVERIFY(counted());
    QVERIFY(figure());
}

void NumbersTest::whatWasMadeIsListedAndCharted()
{
    QVERIFY(open(puzzling()));
    window().actions().nextUnexplained->trigger();
    const Anchor place = window().focus().anchor();
    make(QStringLiteral("地区生产总值增速"), QStringLiteral("2022"), QStringLiteral("重庆市"));
    const QString indicator = QStringLiteral("gdp-growth");
    const Series series = window().workspace().series(indicator, {QStringLiteral("500000")});
    QCOMPARE(series.points.size(), 1);
    QCOMPARE(series.points.constFirst().observation().anchor, place);
    const IndicatorModel &model = *window().indicatorPane()->model();
    QVERIFY(model.indexOfIndicator(indicator).isValid());
    QVERIFY(model.indexOf(place).isValid());
}

void NumbersTest::correctsWhatWasMade()
{
    QVERIFY(open(puzzling()));
    window().actions().nextUnexplained->trigger();
    make(QStringLiteral("茶园面积"), QStringLiteral("2022"));
    MakeFigureDialog *dialog = openDialog();
    QVERIFY(dialog);
    QCOMPARE(dialog->figure().name, QStringLiteral("茶园面积"));
    QPushButton *back = buttonOf(*dialog, QDialogButtonBox::ResetRole);
    QVERIFY(back);
    QTest::mouseClick(back, Qt::LeftButton);
    QVERIFY(counted());
    QCOMPARE(pane().balance()->count(NumberClass::Unexplained), 2);
}

void NumbersTest::aFigureOfThePaneIsCorrected()
{
    QVERIFY(open(puzzling()));
    pane().chooseClass(NumberClass::Figure);
    pane().view()->setCurrentIndex(pane().model()->index(0, NumbersModel::NumberColumn));
    window().actions().correctFigure->trigger();
    QVERIFY(window().findChild<QDialog *>(QStringLiteral("figureDialog")));
    QVERIFY(!window().findChild<MakeFigureDialog *>());
}

void NumbersTest::tellsHowFiguresWereRead()
{
    QVERIFY(open(puzzling()));
    const auto *filter =
        static_cast<const QSortFilterProxyModel *>(window().indicatorPane()->view()->model());
    const IndicatorModel &model = *window().indicatorPane()->model();
    Q_UNUSED(filter)
    bool told = false;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex top = model.index(row, 0);
        for (int inner = 0; inner < std::max(1, model.rowCount(top)); ++inner) {
            const QModelIndex parent = model.rowCount(top) > 0 ? top : QModelIndex();
            const int at = parent.isValid() ? inner : row;
            told |= model.index(at, IndicatorModel::ActualColumn, parent)
                        .data(Qt::ToolTipRole)
                        .toString()
                        .contains(QStringLiteral("增长"));
        }
    }
    QVERIFY(told);
}

void NumbersTest::everyControlHasAName()
{
    QVERIFY(open(puzzling()));
    QVERIFY(!pane().view()->accessibleName().isEmpty());
    QVERIFY(!pane().balanceView()->accessibleName().isEmpty());
    window().actions().nextUnexplained->trigger();
    MakeFigureDialog *dialog = openDialog();
    QVERIFY(dialog);
    for (const QWidget *widget : dialog->findChildren<QWidget *>()) {
        const bool isControl =
            qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget);
        if (isControl && !qobject_cast<const QComboBox *>(widget->parentWidget()))
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
    }
}

void NumbersTest::itsKeysAreItsOwn()
{
    // Also of a pane, which would be in the way wherever it has the keyboard.
    for (const QAction *own :
         {window().actions().nextUnexplained, window().actions().previousUnexplained}) {
        for (const QAction *other : window().findChildren<QAction *>()) {
            if (other != own)
                QVERIFY2(!other->shortcuts().contains(own->shortcut()), qPrintable(other->text()));
        }
    }
}

void NumbersTest::listsThousands()
{
    QString many;
    for (int i = 0; i < 3000; ++i)
        many += QStringLiteral("会上说到过%1之类的话。\n").arg(10 + i % 89);
    QVERIFY(open(reportOf(many)));
    QVERIFY(pane().balance()->total() >= 3000);
    pane().chooseClass(std::nullopt);
    QCOMPARE(pane().model()->rowCount(), pane().balance()->total());
    const QModelIndex last =
        pane().model()->index(pane().model()->rowCount() - 1, NumbersModel::NumberColumn);
    pane().view()->setCurrentIndex(last);
    QCOMPARE(window().focus().anchor(), pane().model()->anchorAt(last));
}

SUITE_WINDOW_TEST(NumbersTest)
#include "tst_numbers.moc"
