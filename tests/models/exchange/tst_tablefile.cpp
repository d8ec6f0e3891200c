// SPDX-License-Identifier: GPL-3.0-or-later
// A table that is saved as a workbook keeps its numbers as numbers, whatever stands beside them.

#include "exchange/tablefile.h"
#include "support/suite.h"
#include "support/zipparts.h"

#include <QFile>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>

using namespace PlanLens;

class TableFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersStayNumbers();
};

void TableFileTest::numbersStayNumbers()
{
    constexpr int beside = Qt::UserRole + 1;
    QStandardItemModel model(1, 3);
    model.setItem(0, 0, new QStandardItem(QStringLiteral("9.8")));
    model.setItem(0, 1, new QStandardItem(QStringLiteral("−3")));
    model.item(0, 1)->setData(QStringLiteral("已更正"), beside);
    model.setItem(0, 2, new QStandardItem(QStringLiteral("35以上")));
    const ShownTable table{
        .model = &model, .columns = {0, 1, 2}, .title = {}, .qualifierRole = beside};
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("table.xlsx"));
    QCOMPARE(writeTable(table, path), QString());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto parts = Test::zipParts(file.readAll());
    const QByteArray sheet = parts.value(QStringLiteral("xl/worksheets/sheet1.xml"));
    QVERIFY2(sheet.contains("<v>9.8</v>"), sheet.constData());
    QVERIFY2(sheet.contains("<v>-3</v>"), sheet.constData());
    const QByteArray styles = parts.value(QStringLiteral("xl/styles.xml"));
    QVERIFY2(styles.contains(QStringLiteral(" 已更正").toUtf8()), styles.constData());
    const QByteArray texts = parts.value(QStringLiteral("xl/sharedStrings.xml"));
    QVERIFY(texts.contains(QStringLiteral("35以上").toUtf8()));
    QVERIFY(!texts.contains(QStringLiteral("已更正").toUtf8()));
}

SUITE_CORE_TEST(TableFileTest)
#include "tst_tablefile.moc"
