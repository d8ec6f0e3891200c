// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of the window's tables, arranged by a person and kept from one time to the next.

#include "support/suite.h"
#include "windowfixture.h"

#include "items/tableroles.h"
#include "lists/tablecolumns.h"
#include "lists/tableview.h"

#include <QFile>
#include <QHeaderView>
#include <QMenu>
#include <QSet>

using namespace PlanLens;
using namespace PlanLens::Fixtures;

class WindowColumnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_test.reset(); }
    void everyColumnHasAKey();
    void everyTableHasANameOfItsOwn();
    void areArrangedByKeyAndKept();

private:
    MainWindow &window() { return *m_test->window; }
    QTreeView &view() { return *window().indicatorPane()->view(); }
    QAction *columnAction(const QString &text);
    QStringList savedHead();

    std::unique_ptr<TestWindow> m_test;
    QString m_city;
};

void WindowColumnsTest::init()
{
    m_test = std::make_unique<TestWindow>();
    QVERIFY(m_test->openSamples());
    m_city = m_test->keyOf(QStringLiteral("500000"), 2022);
    QVERIFY(m_test->openReport(m_city));
}

void WindowColumnsTest::everyColumnHasAKey()
{
    const QList<TableView *> views = window().findChildren<TableView *>();
    int tables = 0;
    for (const TableView *each : views) {
        if (each->isHeaderHidden() || !each->model() || each->header()->count() == 0)
            continue;
        QSet<QString> keys;
        for (int column = 0; column < each->header()->count(); ++column)
            keys << each->model()
                        ->headerData(column, Qt::Horizontal, TableRole::ColumnKey)
                        .toString();
        QVERIFY2(!keys.contains(QString()), qPrintable(each->objectName()));
        QCOMPARE(keys.size(), each->header()->count());
        QVERIFY(!each->objectName().isEmpty());
        ++tables;
    }
    QVERIFY(tables >= 8);
}

/// By which its columns are remembered.
void WindowColumnsTest::everyTableHasANameOfItsOwn()
{
    QSet<QString> names;
    const auto tables = window().findChildren<TableColumns *>();
    for (const TableColumns *each : tables) {
        const QString name = each->parent()->objectName();
        QVERIFY2(!name.isEmpty() && !names.contains(name), qPrintable(name));
        names << name;
    }
    QVERIFY(names.size() >= 8);
}

/// An entry of the columns' menu, which the keyboard opens.
QAction *WindowColumnsTest::columnAction(const QString &text)
{
    view().setFocus();
    view().setCurrentIndex(cellOf(*window().indicatorPane(), QStringLiteral("gdp-growth"),
                                  IndicatorModel::ActualColumn));
    QTest::keyClick(&view(), Qt::Key_F10, Qt::ShiftModifier);
    const QList<QMenu *> menus =
        window().indicatorPane()->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
    if (menus.isEmpty() || !menus.constLast()->actions().constLast()->menu())
        return nullptr;
    const QList<QAction *> actions = menus.constLast()->actions().constLast()->menu()->actions();
    menus.constLast()->close();
    for (QAction *action : actions) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

/// The titles of the table as it is written to a file.
QStringList WindowColumnsTest::savedHead()
{
    m_test->dialogs.saveTo = m_test->folder.filePath(QStringLiteral("table.csv"));
    QFile file(m_test->dialogs.saveTo);
    file.remove();
    view().setFocus();
    window().actions().saveTable->trigger();
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readLine()).trimmed().split(u',');
}

void WindowColumnsTest::areArrangedByKeyAndKept()
{
    const QString unit = QStringLiteral("Unit");
    const QString actual = QStringLiteral("2022 actual");
    const QStringList before = savedHead();
    QVERIFY(before.contains(unit));
    QAction *hide = columnAction(unit);
    QVERIFY(hide && hide->isChecked());
    hide->trigger();
    QVERIFY(view().isColumnHidden(IndicatorModel::UnitColumn));
    QAction *move = columnAction(QStringLiteral("Move “%1” Left").arg(actual));
    QVERIFY(move);
    move->trigger();
    QStringList after = before;
    after.removeOne(unit);
    after.move(after.indexOf(actual), after.indexOf(actual) - 1);
    QVERIFY(after != before);
    QCOMPARE(savedHead(), after);
    m_test->reopen();
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    QVERIFY(m_test->openReport(m_city));
    QTRY_VERIFY(view().isColumnHidden(IndicatorModel::UnitColumn));
    QTRY_COMPARE(savedHead(), after);
}

SUITE_WINDOW_TEST(WindowColumnsTest)
#include "tst_arrangedcolumns.moc"
