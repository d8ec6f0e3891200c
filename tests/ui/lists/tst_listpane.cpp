// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/listpane.h"
#include "support/suite.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QTreeView>

using namespace PlanLens;

/// A pane of its own, as those of the window are.
class PlacesPane : public ListPane
{
public:
    PlacesPane() : ListPane(QStringLiteral("placesView"), QStringLiteral("Places"), nullptr)
    {
        m_model.appendRow(new QStandardItem(QStringLiteral("甲")));
        m_model.appendRow(new QStandardItem(QStringLiteral("no place")));
        view()->setModel(&m_model);
        openPlaces([](const QModelIndex &index) {
            return index.row() == 0 ? Anchor{QStringLiteral("k"), 3, -1, -1, 0, 0} : Anchor();
        });
    }

private:
    QStandardItemModel m_model;
};

class ListPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_pane.reset(); }

    void showsListOrNote();
    void noteIsPlainText();
    void showsOneOfSeveralLists();
    void showsAListWithItsTools();
    void barStandsAboveBoth();
    void opensPlaces();
    void tellsItsWidth();
    void filterLineLeavesDropsToTheWindow();

private:
    std::unique_ptr<PlacesPane> m_pane;
};

void ListPaneTest::init()
{
    m_pane = std::make_unique<PlacesPane>();
    m_pane->resize(300, 200);
    m_pane->show();
}

void ListPaneTest::showsListOrNote()
{
    m_pane->showListOr(QStringLiteral("nothing"), true);
    QVERIFY(m_pane->note()->isVisible());
    QCOMPARE(m_pane->note()->text(), QStringLiteral("nothing"));
    QVERIFY(!m_pane->view()->isVisible());
    m_pane->showListOr(QStringLiteral("nothing"), false);
    QVERIFY(!m_pane->note()->isVisible());
    QVERIFY(m_pane->view()->isVisible());
    m_pane->say(QStringLiteral("wait"));
    QVERIFY(m_pane->note()->isVisible());
    m_pane->showList();
    QVERIFY(m_pane->view()->isVisible());
}

void ListPaneTest::noteIsPlainText()
{
    QCOMPARE(m_pane->note()->textFormat(), Qt::PlainText);
}

void ListPaneTest::showsOneOfSeveralLists()
{
    auto *other = new QTreeView;
    m_pane->addList(other);
    m_pane->showListOr(QString(), false, other);
    QVERIFY(other->isVisible());
    QVERIFY(!m_pane->view()->isVisible());
    m_pane->showList();
    QVERIFY(!other->isVisible());
    QVERIFY(m_pane->view()->isVisible());
}

void ListPaneTest::showsAListWithItsTools()
{
    auto *page = new QWidget;
    m_pane->view()->setParent(page);
    m_pane->setListPage(page);
    m_pane->say(QStringLiteral("nothing"));
    QVERIFY(!page->isVisible());
    m_pane->showList();
    QVERIFY(page->isVisible());
}

void ListPaneTest::barStandsAboveBoth()
{
    auto *bar = new QLabel(QStringLiteral("tools"));
    m_pane->setBar(bar);
    m_pane->say(QStringLiteral("nothing"));
    QCoreApplication::processEvents();
    QVERIFY(bar->isVisible());
    QVERIFY(bar->geometry().bottom() < m_pane->note()->mapTo(m_pane.get(), QPoint()).y());
}

void ListPaneTest::opensPlaces()
{
    const QSignalSpy opened(m_pane.get(), &ListPane::anchorActivated);
    m_pane->showList();
    Q_EMIT m_pane->view()->activated(m_pane->view()->model()->index(1, 0));
    QCOMPARE(opened.count(), 0);
    Q_EMIT m_pane->view()->activated(m_pane->view()->model()->index(0, 0));
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.at(0).at(0).value<Anchor>().block, 3);
    // A click chooses here.
    Q_EMIT m_pane->view()->clicked(m_pane->view()->model()->index(0, 0));
    QCOMPARE(opened.count(), 1);
}

void ListPaneTest::tellsItsWidth()
{
    m_pane->showList();
    QCoreApplication::processEvents();
    const QSignalSpy changed(m_pane.get(), &ListPane::widthChanged);
    m_pane->resize(400, 200);
    QCoreApplication::processEvents();
    QVERIFY(changed.count() > 0);
}

void ListPaneTest::filterLineLeavesDropsToTheWindow()
{
    const std::unique_ptr<QLineEdit> line(
        makeFilterLine(QStringLiteral("Filter: …"), QStringLiteral("Filter"), nullptr));
    QVERIFY(!line->acceptDrops());
    QVERIFY(line->isClearButtonEnabled());
    QCOMPARE(line->accessibleName(), QStringLiteral("Filter"));
}

SUITE_WINDOW_TEST(ListPaneTest)
#include "tst_listpane.moc"
