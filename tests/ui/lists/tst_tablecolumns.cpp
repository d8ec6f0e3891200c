// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of a table as a person arranges them.

#include "items/tableroles.h"
#include "lists/columnkeeper.h"
#include "lists/columnroom.h"
#include "lists/listpane.h"
#include "lists/tablecolumns.h"
#include "lists/tablecopying.h"
#include "lists/tableview.h"
#include "support/suite.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QTreeView>

using namespace PlanLens;

class TableColumnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void ordersWhatWasNotArranged_data();
    void ordersWhatWasNotArranged();
    void readsBackWhatItKeeps();
    void titlesCanBeDragged();
    void movesPastWhatIsShown();
    void remembersByTheNameOfTheTable();
    void followsOtherColumns();
    void keepsTheLastColumn();
    void showsAllWhereNothingWouldBeLeft();
    void goesBackToHowItWas();
    void goesBeforeTheRoomThereIs();
    void keyOpensTheMenu_data();
    void keyOpensTheMenu();
    void theHeadHasTheMenu();
    void tablesWithoutHeadsHaveNone();
    void copiesAsArranged();

private:
    QTreeView *makeView(const QString &name);
    void setColumns(const QString &keys);
    QString shown(const QTreeView &view) const;
    static QAction *actionOf(const QMenu &menu, const QString &text);

    QStandardItemModel m_model;
    QVariantMap m_kept;
    std::unique_ptr<QWidget> m_window;
    QTreeView *m_view = nullptr;
};

void TableColumnsTest::init()
{
    m_kept.clear();
    setColumns(QStringLiteral("abcd"));
    m_window = std::make_unique<QWidget>();
    new ColumnKeeper([this] { return m_kept; }, [this](const QVariantMap &all) { m_kept = all; },
                     m_window.get());
    m_window->resize(600, 400);
    m_window->show();
    m_view = makeView(QStringLiteral("list"));
}

void TableColumnsTest::cleanup()
{
    m_window.reset();
}

/// Of one row; each column has a sign for its key, and its title and cell are made of it.
void TableColumnsTest::setColumns(const QString &keys)
{
    m_model.clear();
    m_model.setColumnCount(int(keys.size()));
    m_model.setRowCount(1);
    for (int column = 0; column < keys.size(); ++column) {
        const QString key(keys.at(column));
        m_model.setHeaderData(column, Qt::Horizontal, QStringLiteral("title %1").arg(key));
        m_model.setHeaderData(column, Qt::Horizontal, key, TableRole::ColumnKey);
        m_model.setData(m_model.index(0, column), key.toUpper());
    }
}

QTreeView *TableColumnsTest::makeView(const QString &name)
{
    QTreeView *view = makeListView(name, QStringLiteral("List"), m_window.get());
    view->resize(600, 200);
    view->setModel(&m_model);
    view->show();
    QCoreApplication::processEvents();
    return view;
}

/// The keys of the columns as they stand, without those that are hidden.
QString TableColumnsTest::shown(const QTreeView &view) const
{
    QString keys;
    const QList<int> columns = shownColumns(view);
    for (const int column : columns)
        keys += m_model.headerData(column, Qt::Horizontal, TableRole::ColumnKey).toString();
    return keys;
}

QAction *TableColumnsTest::actionOf(const QMenu &menu, const QString &text)
{
    const QList<QAction *> actions = menu.actions();
    for (QAction *action : actions) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

void TableColumnsTest::ordersWhatWasNotArranged_data()
{
    QTest::addColumn<QString>("arranged");
    QTest::addColumn<QString>("columns");
    QTest::addColumn<QString>("order");
    QTest::newRow("nothing arranged")
        << QString() << QStringLiteral("abc") << QStringLiteral("abc");
    QTest::newRow("all arranged") << QStringLiteral("cab") << QStringLiteral("abc")
                                  << QStringLiteral("cab");
    QTest::newRow("one is gone") << QStringLiteral("cab") << QStringLiteral("ab")
                                 << QStringLiteral("ab");
    QTest::newRow("one is new") << QStringLiteral("cab") << QStringLiteral("abxc")
                                << QStringLiteral("cabx");
    QTest::newRow("the first is new")
        << QStringLiteral("cab") << QStringLiteral("xabc") << QStringLiteral("xcab");
    QTest::newRow("all are new") << QStringLiteral("cab") << QStringLiteral("xyz")
                                 << QStringLiteral("xyz");
}

void TableColumnsTest::ordersWhatWasNotArranged()
{
    QFETCH(const QString, arranged);
    QFETCH(const QString, columns);
    const auto signs = [](const QString &text) {
        return text.split(QString(), Qt::SkipEmptyParts);
    };
    ColumnArrangement arrangement;
    arrangement.order = signs(arranged);
    QTEST(inOrder(signs(columns), arrangement).join(QString()), "order");
}

void TableColumnsTest::readsBackWhatItKeeps()
{
    const ColumnArrangement arrangement{.order = {QStringLiteral("b"), QStringLiteral("a")},
                                        .hidden = {QStringLiteral("c")},
                                        .wanted = {QStringLiteral("a")}};
    QCOMPARE(columnArrangement(toVariant(arrangement)), arrangement);
    QVERIFY(columnArrangement({}).isEmpty());
}

void TableColumnsTest::titlesCanBeDragged()
{
    QVERIFY(m_view->header()->sectionsMovable());
    QVERIFY(m_view->header()->isFirstSectionMovable());
    m_view->header()->moveSection(0, 2); // as a drag does
    QCOMPARE(shown(*makeView(QStringLiteral("list"))), QStringLiteral("bcad"));
}

void TableColumnsTest::movesPastWhatIsShown()
{
    TableColumns &columns = *TableColumns::of(*m_view);
    columns.setShown(1, false);
    columns.move(0, 1);
    QCOMPARE(shown(*m_view), QStringLiteral("cad"));
    columns.move(0, 1);
    columns.move(0, 1); // there is nothing behind it
    QCOMPARE(shown(*m_view), QStringLiteral("cda"));
    columns.move(2, -1);
    QCOMPARE(shown(*m_view), QStringLiteral("cda"));
}

void TableColumnsTest::remembersByTheNameOfTheTable()
{
    TableColumns &columns = *TableColumns::of(*m_view);
    columns.move(3, -1);
    columns.setShown(0, false);
    QCOMPARE(shown(*m_view), QStringLiteral("bdc"));
    QCOMPARE(shown(*makeView(QStringLiteral("list"))), QStringLiteral("bdc"));
    QCOMPARE(shown(*makeView(QStringLiteral("another"))), QStringLiteral("abcd"));
    // One that stands there already follows once it comes into sight again.
    QTreeView *other = makeView(QStringLiteral("list"));
    columns.setShown(0, true);
    other->hide();
    other->show();
    QCOMPARE(shown(*other), QStringLiteral("abdc"));
}

void TableColumnsTest::followsOtherColumns()
{
    TableColumns &columns = *TableColumns::of(*m_view);
    columns.move(3, -1);
    columns.move(3, -1);
    columns.setShown(1, false);
    QCOMPARE(shown(*m_view), QStringLiteral("adc"));
    setColumns(QStringLiteral("xdbc"));
    QCoreApplication::processEvents();
    QCOMPARE(shown(*m_view), QStringLiteral("xdc"));
    columns.move(3, -1); // c before d
    setColumns(QStringLiteral("abcd"));
    QCoreApplication::processEvents();
    QCOMPARE(shown(*m_view), QStringLiteral("acd"));
}

void TableColumnsTest::keepsTheLastColumn()
{
    TableColumns &columns = *TableColumns::of(*m_view);
    for (int column = 0; column < 4; ++column)
        columns.setShown(column, false);
    QCOMPARE(shown(*m_view), QStringLiteral("d"));
}

void TableColumnsTest::showsAllWhereNothingWouldBeLeft()
{
    TableColumns &columns = *TableColumns::of(*m_view);
    columns.setShown(0, false);
    columns.setShown(1, false);
    setColumns(QStringLiteral("ab"));
    QCoreApplication::processEvents();
    QCOMPARE(shown(*m_view), QStringLiteral("ab"));
    setColumns(QStringLiteral("abc"));
    QCoreApplication::processEvents();
    QCOMPARE(shown(*m_view), QStringLiteral("c"));
}

void TableColumnsTest::goesBackToHowItWas()
{
    TableColumns &columns = *TableColumns::of(*m_view);
    const QSignalSpy changes(&columns, &TableColumns::changed);
    columns.setShown(2, false);
    columns.move(3, -1);
    QVERIFY(m_kept.contains(QStringLiteral("list")));
    columns.reset();
    QCOMPARE(shown(*m_view), QStringLiteral("abcd"));
    QVERIFY(m_kept.isEmpty());
    QVERIFY(changes.count() >= 2);
}

void TableColumnsTest::goesBeforeTheRoomThereIs()
{
    TableColumns &columns = *TableColumns::of(*m_view);
    const int half = m_view->viewport()->width() / 2;
    const QList<ColumnRoom> rooms{{half, half}, {half, half, 1}, {half, half}, {}};
    fitColumns(*m_view, rooms);
    QCOMPARE(shown(*m_view), QStringLiteral("ac"));
    columns.setShown(1, true); // however little room there is
    fitColumns(*m_view, rooms);
    QCOMPARE(shown(*m_view), QStringLiteral("abc"));
    columns.setShown(0, false);
    fitColumns(*m_view, rooms);
    QCOMPARE(shown(*m_view), QStringLiteral("bc"));
    QCOMPARE(chosenColumns(*m_view), QList<int>({1, 2, 3}));
    columns.reset();
    fitColumns(*m_view, rooms);
    QCOMPARE(shown(*m_view), QStringLiteral("ac"));
}

void TableColumnsTest::keyOpensTheMenu_data()
{
    QTest::addColumn<bool>("menuKey");
    QTest::newRow("menu key") << true;
    QTest::newRow("Shift+F10") << false;
}

void TableColumnsTest::keyOpensTheMenu()
{
    QFETCH(const bool, menuKey);
    m_view->setCurrentIndex(m_model.index(0, 1));
    if (menuKey) {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(1, 1),
                                m_view->mapToGlobal(QPoint(1, 1)));
        QCoreApplication::sendEvent(m_view, &event);
    } else {
        QTest::keyClick(m_view, Qt::Key_F10, Qt::ShiftModifier);
    }
    const auto *menu = m_view->findChild<QMenu *>();
    QVERIFY(menu && menu->isVisible());
    QAction *move =
        actionOf(*menu, TableColumns::tr("Move “%1” Left").arg(QStringLiteral("title b")));
    QVERIFY(move && move->isEnabled());
    move->trigger();
    QCOMPARE(shown(*m_view), QStringLiteral("bacd"));
    QAction *hide = actionOf(*menu, QStringLiteral("title c"));
    QVERIFY(hide && hide->isCheckable() && hide->isChecked());
    hide->trigger();
    QCOMPARE(shown(*m_view), QStringLiteral("bad"));
}

void TableColumnsTest::theHeadHasTheMenu()
{
    TableColumns::of(*m_view)->setEmpty({3});
    const QHeaderView *header = m_view->header();
    const QPoint place(header->sectionViewportPosition(0) + 3, header->height() / 2);
    QContextMenuEvent event(QContextMenuEvent::Mouse, place,
                            header->viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(header->viewport(), &event);
    const auto *menu = m_view->findChild<QMenu *>();
    QVERIFY(menu && menu->isVisible());
    const QAction *left =
        actionOf(*menu, TableColumns::tr("Move “%1” Left").arg(QStringLiteral("title a")));
    const QAction *right =
        actionOf(*menu, TableColumns::tr("Move “%1” Right").arg(QStringLiteral("title a")));
    QVERIFY(left && !left->isEnabled());
    QVERIFY(right && right->isEnabled());
    const QAction *empty = actionOf(*menu, QStringLiteral("title d"));
    QVERIFY(empty && !empty->isEnabled());
    const QAction *reset = actionOf(*menu, TableColumns::tr("As at First"));
    QVERIFY(reset && !reset->isEnabled());
}

void TableColumnsTest::tablesWithoutHeadsHaveNone()
{
    m_view->setHeaderHidden(true);
    QTest::keyClick(m_view, Qt::Key_F10, Qt::ShiftModifier);
    QVERIFY(!m_view->findChild<QMenu *>());
    QMenu menu;
    TableColumns::of(*m_view)->addTo(menu, 0);
    QVERIFY(menu.isEmpty());
    m_view->setHeaderHidden(false);
    TableColumns::of(*m_view)->addTo(menu, 0);
    QVERIFY(!menu.isEmpty());
}

void TableColumnsTest::copiesAsArranged()
{
    TableColumns &columns = *TableColumns::of(*m_view);
    columns.move(2, -1);
    columns.setShown(0, false);
    m_view->selectAll();
    QCOMPARE(copiedTable(*m_view).tsv, QStringLiteral("title c\ttitle b\ttitle d\nC\tB\tD\n"));
}

SUITE_WINDOW_TEST(TableColumnsTest)
#include "tst_tablecolumns.moc"
