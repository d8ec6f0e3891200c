// SPDX-License-Identifier: GPL-3.0-or-later
// What a report prints is text, never HTML: nothing shows its tags as pictures or loads a file.

#include "support/suite.h"
#include "windowfixture.h"

#include "charts/chartpanel.h"
#include "document/documentarea.h"
#include "library/librarypane.h"
#include "style/plaintext.h"
#include "typesetting/figuretip.h"
#include "window/windowactions.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QFile>
#include <QGraphicsItem>
#include <QGraphicsScene>
#include <QGraphicsView>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QStandardItemModel>
#include <QTextDocument>
#include <QTimer>
#include <QToolTip>

using namespace PlanLens;
using namespace PlanLens::Fixtures;

class PlainTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tipsAreEscapedOnlyWhereTheyNeedIt();
    void captionsHaveNoKeys();
    void viewsShowTipsAsText();
    void headersShowTipsAsText();
    void widgetsShowTipsAsText();
    void labelsShowText();
    void chartsShowTipsAsText();
    void figureTipsEscapeWhatIsPrinted();
    void menusShowNamesOfFiles();
    void boxesShowText();

private:
    MainWindow &window() { return *m_test->window; }

    std::unique_ptr<TestWindow> m_test;
};

static const QString picture = QStringLiteral("<img src=\"red.png\">");
static const QString tag = QStringLiteral("<img");
static const QString escapedTag = QStringLiteral("&lt;img");

/// Counts what it is asked for, as the document of a label or a tool tip is.
class WatchedDocument : public QTextDocument
{
public:
    int requests = 0;

protected:
    QVariant loadResource(int, const QUrl &) override
    {
        ++requests;
        return {};
    }
};

/// How many files Qt would load to show the text where it guesses what the text is.
static int filesNeededBy(const QString &text)
{
    if (!Qt::mightBeRichText(text))
        return 0;
    WatchedDocument document;
    document.setHtml(text);
    document.adjustSize();
    return document.requests;
}

/// The tip that is on the screen once the pointer has rested there.
static QString tipAt(QWidget &widget, const QPoint &place)
{
    QHelpEvent help(QEvent::ToolTip, place, widget.mapToGlobal(place));
    QApplication::sendEvent(&widget, &help);
    return QToolTip::text();
}

static QList<QModelIndex> allBelow(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QList<QModelIndex> all;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column)
            all << model.index(row, column, parent);
        all << allBelow(model, model.index(row, 0, parent));
    }
    return all;
}

void PlainTextTest::init()
{
    m_test = std::make_unique<TestWindow>();
    const QString path = m_test->folder.filePath(QStringLiteral("a&b<img src=red.png>.txt"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QString text =
        QStringLiteral("%1重庆市2021年国民经济和社会发展计划执行情况及2022年计划草案的报告\n\n"
                       "一、2021年%1计划执行情况\n\n"
                       "全年地区生产总值%1增长8.3%。地区生产总值增长5%。\n\n"
                       "指标\t单位\t2021年目标\t2021年实际\n"
                       "%1增速\t%\t6\t5\n"
                       "地区生产总值增速\t%\t6%1\t6.5\n")
            .replace(QStringLiteral("%1"), picture);
    file.write(text.toUtf8());
    file.close();
    window().openPaths({path});
    QVERIFY(m_test->waitForImport());
    QVERIFY(!window().focus().report().isEmpty());
    window().focus().setIndicator(QStringLiteral("gdp-growth"), nullptr);
}

void PlainTextTest::tipsAreEscapedOnlyWhereTheyNeedIt()
{
    const QString plain = QStringLiteral("a < b & c\nd");
    QCOMPARE(plainTip(plain), plain);
    QCOMPARE(plainTip(QString()), QString());
    const QString hostile = picture + QStringLiteral("\n  <b>x</b>");
    QTextDocument document;
    document.setHtml(plainTip(hostile));
    QCOMPARE(document.toPlainText(), hostile);
    QCOMPARE(filesNeededBy(plainTip(hostile)), 0);
    QVERIFY(filesNeededBy(hostile) > 0); // that the test can fail
}

void PlainTextTest::captionsHaveNoKeys()
{
    QCOMPARE(plainCaption(QStringLiteral("A&B\tC\nD")), QStringLiteral("A&&B C D"));
    QCOMPARE(plainWindowTitle(QStringLiteral("a [*] b")), QStringLiteral("a [*][*] b"));
}

void PlainTextTest::viewsShowTipsAsText()
{
    int hostile = 0;
    for (QDockWidget *dock : window().findChildren<QDockWidget *>()) {
        dock->raise();
        for (auto *view : dock->findChildren<QAbstractItemView *>()) {
            if (qobject_cast<QHeaderView *>(view) || !view->isVisible() || !view->model())
                continue;
            if (auto *tree = qobject_cast<QTreeView *>(view))
                tree->expandAll();
            for (const QModelIndex &index : allBelow(*view->model())) {
                if (!index.data(Qt::ToolTipRole).toString().contains(tag))
                    continue;
                view->scrollTo(index);
                const QPoint place = view->visualRect(index).center();
                if (view->indexAt(place) != index)
                    continue;
                const QString tip = tipAt(*view->viewport(), place);
                QCOMPARE(filesNeededBy(tip), 0);
                hostile += tip.contains(escapedTag);
            }
        }
    }
    QVERIFY(hostile > 0);
}

void PlainTextTest::headersShowTipsAsText()
{
    QTreeView view;
    QStandardItemModel model(1, 1);
    model.setHeaderData(0, Qt::Horizontal, picture, Qt::ToolTipRole);
    view.setModel(&model);
    view.show();
    const QPoint place(5, 5);
    const QString tip = tipAt(*view.header()->viewport(), place);
    QVERIFY(tip.contains(picture.toHtmlEscaped()));
}

void PlainTextTest::widgetsShowTipsAsText()
{
    int hostile = 0;
    for (QWidget *widget : window().findChildren<QWidget *>()) {
        if (!widget->isVisible() || !widget->toolTip().contains(tag))
            continue;
        const QString tip = tipAt(*widget, widget->rect().center());
        QCOMPARE(filesNeededBy(tip), 0);
        hostile += tip.contains(escapedTag);
    }
    QVERIFY(hostile > 0);
}

void PlainTextTest::labelsShowText()
{
    for (const QLabel *label : window().findChildren<QLabel *>()) {
        if (label->textFormat() == Qt::PlainText)
            continue;
        QCOMPARE(filesNeededBy(label->text()), 0);
        QVERIFY2(label->textFormat() == Qt::RichText || !Qt::mightBeRichText(label->text()),
                 qPrintable(label->text()));
    }
}

void PlainTextTest::chartsShowTipsAsText()
{
    int tips = 0;
    const auto *view = window().chartPanel()->findChild<QGraphicsView *>();
    for (const QGraphicsItem *item : view->scene()->items()) {
        QCOMPARE(filesNeededBy(item->toolTip()), 0);
        tips += !item->toolTip().isEmpty();
    }
    QVERIFY(tips > 0);
}

void PlainTextTest::figureTipsEscapeWhatIsPrinted()
{
    Observation observation;
    observation.name = observation.parent = observation.unit = observation.printed = picture;
    const QString tip = figureTip(observation, picture, Theme::light());
    QCOMPARE(tip.count(picture.toHtmlEscaped()), 5);
    QCOMPARE(filesNeededBy(tip), 0);
}

void PlainTextTest::menusShowNamesOfFiles()
{
    QMenu *recent = window().actions().recent;
    Q_EMIT recent->aboutToShow();
    QVERIFY(recent->actions().constFirst()->text().contains(QStringLiteral("a&&b<img")));
}

void PlainTextTest::boxesShowText()
{
    SystemDialogs dialogs;
    for (const bool asks : {true, false}) {
        bool seen = false;
        QTimer::singleShot(0, this, [&] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            seen = box && box->textFormat() == Qt::PlainText && box->text() == picture;
            if (box)
                box->reject();
        });
        if (asks)
            dialogs.confirm(&window(), picture, picture, QStringLiteral("Remove"));
        else
            dialogs.inform(&window(), picture, picture);
        QVERIFY(seen);
    }
}

SUITE_WINDOW_TEST(PlainTextTest)
#include "tst_plaintext.moc"
