// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/pickdialog.h"
#include "support/suite.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace PlanLens;

/// What is listed for what is typed, and what Enter picks.
class PickDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_dialog.reset(); }
    void listsAllInTheOrderGiven();
    void bestComesFirst_data();
    void bestComesFirst();
    void theOrderGivenComesBack();
    void enterPicksTheBest();

private:
    QStringList listed() const;

    std::unique_ptr<PickDialog> m_dialog;
};

void PickDialogTest::init()
{
    const auto choice = [](const char *id, const char *name, const char *unit,
                           const QStringList &others) {
        return Choice{QString::fromLatin1(id), QString::fromUtf8(name), QString::fromUtf8(unit),
                      QStringList(QString::fromLatin1(id)) + others};
    };
    m_dialog = std::make_unique<PickDialog>(
        QStringLiteral("Pick"), QStringLiteral("Name"),
        QList<Choice>{
            choice("co2", "单位地区生产总值二氧化碳", "吨", {QStringLiteral("CO₂ per GDP")}),
            choice("per-capita", "人均地区生产总值", "元", {QStringLiteral("GDP per capita")}),
            choice("gdp-growth", "地区生产总值增速", "%", {QStringLiteral("GDP growth")}),
            choice("gdp", "地区生产总值", "亿元", {QStringLiteral("GDP")}),
            choice("income", "亿元收入", "元", {})});
    m_dialog->show();
}

QStringList PickDialogTest::listed() const
{
    const QTreeView *view = m_dialog->view();
    QStringList names;
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        if (!view->isRowHidden(row, {}))
            names << view->model()->index(row, 0).data(Qt::UserRole).toString();
    }
    return names;
}

void PickDialogTest::listsAllInTheOrderGiven()
{
    QCOMPARE(listed().join(u' '), QStringLiteral("co2 per-capita gdp-growth gdp income"));
}

void PickDialogTest::bestComesFirst_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *typed, const char *expected) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromLatin1(expected);
    };
    row("gdp", "gdp per-capita gdp-growth co2");
    row("地区生产总值", "gdp gdp-growth co2 per-capita");
    row("dqsczz", "gdp gdp-growth co2 per-capita");
    row("dqs", "gdp-growth gdp co2 per-capita");
    row("生产总值", "co2 per-capita gdp-growth gdp");
    row("gdp growth", "gdp-growth");
    row("亿元", "income gdp"); // a unit is no name
    row("无此", "");
}

void PickDialogTest::bestComesFirst()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, expected);
    m_dialog->line()->setText(typed);
    QCOMPARE(listed().join(u' '), expected);
    QCOMPARE(m_dialog->view()->currentIndex().isValid(), !expected.isEmpty());
    if (!expected.isEmpty())
        QCOMPARE(m_dialog->view()->currentIndex().data(Qt::UserRole).toString(),
                 expected.section(u' ', 0, 0));
}

void PickDialogTest::theOrderGivenComesBack()
{
    const QStringList given = listed();
    m_dialog->line()->setText(QStringLiteral("gdp"));
    m_dialog->line()->clear();
    QCOMPARE(listed(), given);
}

void PickDialogTest::enterPicksTheBest()
{
    QSignalSpy picked(m_dialog.get(), &PickDialog::picked);
    QTest::keyClicks(m_dialog->line(), QStringLiteral("GDP"));
    QTest::keyClick(m_dialog->line(), Qt::Key_Return);
    QCOMPARE(picked.size(), 1);
    QCOMPARE(picked.constFirst().constFirst().toString(), QStringLiteral("gdp"));
}

SUITE_WINDOW_TEST(PickDialogTest)
#include "tst_pickdialog.moc"
