// SPDX-License-Identifier: GPL-3.0-or-later
// Labels that people give reports stay with what the report is.

#include "library/reportlabels.h"
#include "support/libraryfixture.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;
using namespace PlanLens::Testing;

class LabelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<LibraryFixture>(); }
    void areKeptInTheirOrder();
    void areLinesWithoutBlanksAround();
    void surviveANewVersion();
    void surviveRemoval();
    void changeAllOrNothing();

private:
    using Labels = QHash<QString, QStringList>;

    Library &library() { return m_fixture->library(); }

    std::unique_ptr<LibraryFixture> m_fixture;
    const QString m_open = QStringLiteral("待核");
    const QString m_session = QStringLiteral("2026两会");
};

void LabelsTest::areKeptInTheirOrder()
{
    const QString key = m_fixture->import(planText());
    QCOMPARE(library().labels(), Labels());
    QVERIFY(library().setLabels({{key, {m_open, m_session}}}));
    QCOMPARE(library().labels(), (Labels{{key, {m_open, m_session}}}));
    QVERIFY(library().setLabels({{key, {m_session, QStringLiteral("b")}}}));
    QCOMPARE(library().labels(), (Labels{{key, {m_session, QStringLiteral("b")}}}));
    QVERIFY(library().setLabels({{key, {}}}));
    QCOMPARE(library().labels(), Labels());
}

void LabelsTest::areLinesWithoutBlanksAround()
{
    const QString key = m_fixture->import(planText());
    QVERIFY(library().setLabels(
        {{key,
          {QStringLiteral("  待核\n"), m_open, QStringLiteral(" \t"), QStringLiteral("a  b")}}}));
    QCOMPARE(library().labels().value(key), QStringList({m_open, QStringLiteral("a b")}));
}

void LabelsTest::surviveANewVersion()
{
    const QString first = m_fixture->import(planText());
    QVERIFY(library().setLabels({{first, {m_open}}}));
    const QString second = m_fixture->import(planText(QStringLiteral("又一段。")));
    QVERIFY(second != first);
    QCOMPARE(library().labels(), (Labels{{second, {m_open}}}));
}

void LabelsTest::surviveRemoval()
{
    const QString key = m_fixture->import(planText());
    QVERIFY(library().setLabels({{key, {m_open}}}));
    QVERIFY(library().remove(key));
    QCOMPARE(library().labels(), Labels());
    QVERIFY(library().restore(key));
    QCOMPARE(library().labels(), (Labels{{key, {m_open}}}));
    QVERIFY(library().remove(key));
    QCOMPARE(m_fixture->import(planText()), key);
    QCOMPARE(library().labels(), (Labels{{key, {m_open}}}));
}

void LabelsTest::changeAllOrNothing()
{
    const QString key = m_fixture->import(planText());
    QVERIFY(!library().setLabels({{key, {m_open}}, {QStringLiteral("no such report"), {m_open}}}));
    QVERIFY(library().lastError().isEmpty());
    QCOMPARE(library().labels(), Labels());
    QVERIFY(library().remove(key));
    QVERIFY(!library().setLabels({{key, {m_open}}}));
}

SUITE_CORE_TEST(LabelsTest)
#include "tst_labels.moc"
