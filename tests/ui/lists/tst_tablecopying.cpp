// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/tableroles.h"
#include "lists/listpane.h"
#include "lists/tablecopying.h"
#include "support/suite.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMimeData>
#include <QStandardItemModel>
#include <QTest>
#include <QTreeView>

using namespace PlanLens;

class TableCopyingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_view.reset(); }
    void copiesSelectedRowsWithTitles();
    void copiesWhatStandsBeside();
    void copiesTheCurrentRow();
    void copiesAsShown();
    void copiesCellsAlone();
    void copiesByKey();

    void copiesOneCellForWhatItSays();
    void copiesTheUnitThatIsNotTheRows();

private:
    void selectRow(int row)
    {
        m_view->selectionModel()->select(
            m_model.index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }

    QStandardItemModel m_model;
    std::unique_ptr<QTreeView> m_view;
};

void TableCopyingTest::init()
{
    m_model.clear();
    m_model.setHorizontalHeaderLabels(
        {QStringLiteral("name"), QStringLiteral("unit"), QStringLiteral("value")});
    const auto row = [](const char *name, const char *unit, const char *value) {
        QList<QStandardItem *> items;
        for (const char *text : {name, unit, value})
            items << new QStandardItem(QString::fromLatin1(text));
        return items;
    };
    m_model.appendRow(row("a", "%", "1"));
    m_model.appendRow(row("b<c", "t", "2\t3"));
    m_model.appendRow(row("d", "km", "4"));
    m_view.reset(makeListView(QStringLiteral("list"), QStringLiteral("List"), nullptr));
    m_view->setModel(&m_model);
    m_view->show();
}

void TableCopyingTest::copiesSelectedRowsWithTitles()
{
    m_view->selectAll();
    const CopiedTable table = copiedTable(*m_view);
    QCOMPARE(table.tsv, QStringLiteral("name\tunit\tvalue\na\t%\t1\nb<c\tt\t2 3\nd\tkm\t4\n"));
    QVERIFY(table.html.contains(QStringLiteral("<th>unit</th>")));
    QVERIFY(table.html.contains(QStringLiteral("<td>b&lt;c</td>")));
    QCOMPARE(table.html.count(QStringLiteral("<tr>")), 4);
}

void TableCopyingTest::copiesWhatStandsBeside()
{
    m_model.item(0, 0)->setData(QStringLiteral("增速"), TableRole::Beside);
    m_model.item(0, 2)->setData(QStringLiteral("corrected"), TableRole::Beside);
    selectRow(0);
    QCOMPARE(copiedTable(*m_view).tsv,
             QStringLiteral("name\tunit\tvalue\na 增速\t%\t1 corrected\n"));
}

void TableCopyingTest::copiesTheCurrentRow()
{
    QCOMPARE(copiedTable(*m_view).tsv, QString());
    m_view->selectionModel()->setCurrentIndex(m_model.index(2, 1), QItemSelectionModel::NoUpdate);
    QCOMPARE(copiedTable(*m_view).tsv, QStringLiteral("name\tunit\tvalue\nd\tkm\t4\n"));
}

void TableCopyingTest::copiesAsShown()
{
    m_view->header()->moveSection(2, 0);
    m_view->setColumnHidden(1, true);
    selectRow(0);
    QCOMPARE(copiedTable(*m_view).tsv, QStringLiteral("value\tname\n1\ta\n"));
}

void TableCopyingTest::copiesCellsAlone()
{
    m_view->selectionModel()->select(m_model.index(0, 0), QItemSelectionModel::Select);
    m_view->selectionModel()->select(m_model.index(2, 2), QItemSelectionModel::Select);
    QCOMPARE(copiedTable(*m_view).tsv, QStringLiteral("name\tvalue\na\t\n\t4\n"));
}

void TableCopyingTest::copiesByKey()
{
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_view->setFocus();
    m_view->setCurrentIndex(m_model.index(0, 0));
    QTest::keyClick(m_view.get(), Qt::Key_Space, Qt::ShiftModifier);
    QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(data && data->hasHtml());
    QCOMPARE(data->text(), QStringLiteral("name\tunit\tvalue\na\t%\t1\n"));
}

void TableCopyingTest::copiesOneCellForWhatItSays()
{
    m_view->setCurrentIndex(m_model.index(1, 0));
    const CopiedTable cell = copiedTable(*m_view);
    QCOMPARE(cell.tsv, QStringLiteral("b<c"));
    QCOMPARE(cell.html, QStringLiteral("b&lt;c"));
}

void TableCopyingTest::copiesTheUnitThatIsNotTheRows()
{
    m_model.item(2, 2)->setData(QStringLiteral("m"), TableRole::OwnUnit);
    m_model.item(2, 2)->setData(QStringLiteral("m est."), TableRole::Beside);
    selectRow(2);
    QCOMPARE(copiedTable(*m_view).tsv, QStringLiteral("name\tunit\tvalue\nd\tkm\t4 m est.\n"));
    m_view->selectionModel()->select(m_model.index(2, 2), QItemSelectionModel::ClearAndSelect);
    QCOMPARE(copiedTable(*m_view).tsv, QStringLiteral("4 m"));
}

SUITE_WINDOW_TEST(TableCopyingTest)
#include "tst_tablecopying.moc"
