// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of a report, and how many there are of each class.

#include "importing/understanding.h"
#include "items/numberbalancemodel.h"
#include "items/numbersmodel.h"
#include "support/suite.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <variant>

using namespace PlanLens;

class NumbersModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepToTheRulesOfModels();
    void refuseIndexesOutOfRange();
    void showsOneClassOrAll();
    void findsNumbersByPlace();
    void saysWhatNumbersAre();
    void countsByClass();
    void tellsOfNewCounts();

private:
    UnderstoodReport m_read;
    std::shared_ptr<const Report> m_report;
    NumberLedger m_ledger;
};

void NumbersModelTest::initTestCase()
{
    const QString text =
        QStringLiteral("长岭市2022年国民经济和社会发展计划执行情况与2023年计划草案的报告\n\n"
                       "一、2022年计划执行情况\n\n"
                       "全年技改投资增长6.5%，3月5日起实施8项举措。\n");
    UnderstandOutcome outcome = understand(text.toUtf8(), QStringLiteral("own.txt"));
    const auto *read = std::get_if<UnderstoodReports>(&outcome);
    QVERIFY(read);
    m_read = read->first();
    m_report = std::make_shared<const Report>(m_read.report);
    m_ledger = ledgerOf(m_read.report, m_read.interpretation);
    QVERIFY(m_ledger.count(NumberClass::Figure) > 0);
    QVERIFY(m_ledger.count(NumberClass::Date) > 0);
}

void NumbersModelTest::keepToTheRulesOfModels()
{
    const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
    NumbersModel numbers;
    const QAbstractItemModelTester tester(&numbers, mode);
    NumberBalanceModel balance;
    const QAbstractItemModelTester balanceTester(&balance, mode);
    numbers.setLedger(m_report, m_ledger, m_read.interpretation.observations);
    balance.setLedger(m_ledger);
    numbers.setClass(std::nullopt);
    numbers.setClass(NumberClass::Date);
    numbers.setLedger(nullptr, {}, {});
    balance.setLedger({});
    QCOMPARE(numbers.rowCount(), 0);
    QCOMPARE(balance.total(), 0);
}

void NumbersModelTest::refuseIndexesOutOfRange()
{
    NumbersModel numbers;
    numbers.setClass(std::nullopt);
    numbers.setLedger(m_report, m_ledger, m_read.interpretation.observations);
    QVERIFY(!numbers.index(numbers.rowCount(), 0).isValid());
    QVERIFY(!numbers.index(0, NumbersModel::ColumnCount).isValid());
    QVERIFY(!numbers.anchorAt({}).isValid());
    QVERIFY(!numbers.data({}).isValid());
    NumberBalanceModel balance;
    QVERIFY(!balance.index(balance.rowCount(), 0).isValid());
    QVERIFY(!balance.data({}).isValid());
    QCOMPARE(balance.classAt({}), std::optional<NumberClass>());
}

void NumbersModelTest::showsOneClassOrAll()
{
    NumbersModel model;
    model.setLedger(m_report, m_ledger, m_read.interpretation.observations);
    QCOMPARE(model.rowCount(), m_ledger.count(NumberClass::Unexplained));
    model.setClass(NumberClass::Date);
    QCOMPARE(model.rowCount(), m_ledger.count(NumberClass::Date));
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(model.index(row, 0).data(NumbersModel::ClassRole).toInt(), int(NumberClass::Date));
    model.setClass(std::nullopt);
    QCOMPARE(model.rowCount(), int(m_ledger.entries.size()));
}

void NumbersModelTest::findsNumbersByPlace()
{
    NumbersModel model;
    model.setClass(std::nullopt);
    model.setLedger(m_report, m_ledger, m_read.interpretation.observations);
    for (int row = 0; row < model.rowCount(); ++row) {
        const Anchor anchor = model.anchorAt(model.index(row, 0));
        if (anchor.isValid())
            QCOMPARE(model.anchorAt(model.indexOf(anchor)), anchor);
    }
    QVERIFY(!model.indexOf({}).isValid());
}

void NumbersModelTest::saysWhatNumbersAre()
{
    NumbersModel model;
    model.setClass(NumberClass::Figure);
    model.setLedger(m_report, m_ledger, m_read.interpretation.observations);
    QVERIFY(model.rowCount() > 0);
    const auto text = [&](int column) {
        return model.index(0, column).data().toString();
    };
    QCOMPARE(text(NumbersModel::NumberColumn), QStringLiteral("6.5"));
    QVERIFY(text(NumbersModel::BeforeColumn).endsWith(QStringLiteral("技改投资增长")));
    QVERIFY(text(NumbersModel::AfterColumn).startsWith(u'%'));
    QVERIFY(text(NumbersModel::WhatColumn).contains(QStringLiteral("2022")));
    for (int column = 0; column < NumbersModel::ColumnCount; ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
}

void NumbersModelTest::countsByClass()
{
    NumberBalanceModel model;
    model.setLedger(m_ledger);
    QCOMPARE(model.rowCount(), int(numberClassesInOrder.size()) + 1);
    int sum = 0;
    for (const NumberClass each : numberClassesInOrder) {
        const QModelIndex index = model.indexOf(each);
        QCOMPARE(model.classAt(index), std::optional(each));
        QCOMPARE(model.count(each), m_ledger.count(each));
        QVERIFY(!index.data().toString().isEmpty());
        QVERIFY(!index.data(Qt::ToolTipRole).toString().isEmpty());
        sum += model.count(each);
    }
    QCOMPARE(sum, model.total());
    const QModelIndex all = model.indexOf(std::nullopt);
    QCOMPARE(model.classAt(all), std::optional<NumberClass>());
    QCOMPARE(all.siblingAtColumn(NumberBalanceModel::CountColumn).data().toInt(), sum);
}

void NumbersModelTest::tellsOfNewCounts()
{
    NumberBalanceModel model;
    const QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
    model.setLedger(m_ledger);
    QCOMPARE(told.count(), 1);
}

SUITE_TEST(NumbersModelTest)
#include "tst_numbersmodel.moc"
