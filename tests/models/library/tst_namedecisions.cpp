// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/joinproposals.h"
#include "catalogue/namedecisiontable.h"
#include "search/librarysearch.h"
#include "support/libraryfixture.h"
#include "support/suite.h"

using namespace PlanLens;
using namespace PlanLens::Testing;

class NameDecisionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<LibraryFixture>(); }
    void namesWithoutAnIndicatorAreListed();
    void newIndicatorIsJoinedInAllReports();
    void newIndicatorIsFoundByItsNames();
    void takenBackNothingIsLeft();
    void laterImportFollows();
    void keptApartIsListedAsDecided();
    void tableOfDecisionsComesBack();
    void badLinesAreNamed();

private:
    Library &library() { return m_fixture->library(); }
    UnjoinedName power()
    {
        for (const UnjoinedName &name : library().unjoinedNames()) {
            if (name.printed.name == QStringLiteral("云上算力规模"))
                return name;
        }
        return {};
    }
    NameDecision newIndicator()
    {
        NameDecision decision;
        decision.printed = power().printed;
        decision.kind = DecisionKind::NewIndicator;
        decision.name = decision.printed.name;
        decision.indicator = ownIndicatorId(decision.name);
        decision.unit = QStringLiteral("P");
        decision.direction = Direction::Higher;
        return decision;
    }

    std::unique_ptr<LibraryFixture> m_fixture;
};

void NameDecisionsTest::namesWithoutAnIndicatorAreListed()
{
    const QString key = m_fixture->import(planText());
    const UnjoinedName name = power();
    QCOMPARE(name.figures, 2);
    QCOMPARE(name.reports, 1);
    QCOMPARE(name.examplePrinted, QStringLiteral("300"));
    QCOMPARE(name.example.report, key);
    QVERIFY(!name.decision);
}

void NameDecisionsTest::newIndicatorIsJoinedInAllReports()
{
    const QString key = m_fixture->import(planText());
    const NameDecision decision = newIndicator();
    QVERIFY(library().decide({decision}));
    QCOMPARE(m_fixture->figure(key, QStringLiteral("300")).indicator, decision.indicator);
    QVERIFY(library().catalogue().find(decision.indicator));
    QCOMPARE(library().observationsOf(decision.indicator).size(), 2);
    QCOMPARE(power().figures, 0);
    QVERIFY(library().decisions().first().signature.when.isValid());
}

void NameDecisionsTest::newIndicatorIsFoundByItsNames()
{
    m_fixture->import(planText());
    NameDecision decision = newIndicator();
    decision.name = QStringLiteral("云上算力规模");
    const auto found = [this](const QString &query) {
        return LibrarySearch(library()).search(query, {}).total;
    };
    const QString byId = QStringLiteral("indicator:") + decision.indicator;
    QCOMPARE(found(byId), 0);
    QCOMPARE(found(QStringLiteral("yunshangsuanli")), 0);
    QVERIFY(library().decide({decision}));
    QCOMPARE(found(byId), 2);
    QCOMPARE(found(QStringLiteral("indicator:云上算力规模")), 2);
    QCOMPARE(found(QStringLiteral("indicator:yssl")), 2);
    QCOMPARE(found(QStringLiteral("yunshangsuanli")), 1);
    QVERIFY(library().withdrawDecision(decision.printed));
    QCOMPARE(found(QStringLiteral("yunshangsuanli")), 0);
}

void NameDecisionsTest::takenBackNothingIsLeft()
{
    const QString key = m_fixture->import(planText());
    const QList<Observation> before = library().observations(key);
    const NameDecision decision = newIndicator();
    library().decide({decision});
    QVERIFY(library().observations(key) != before);
    QVERIFY(library().withdrawDecision(decision.printed));
    QCOMPARE(library().observations(key), before);
    QVERIFY(library().decisions().isEmpty());
}

void NameDecisionsTest::laterImportFollows()
{
    m_fixture->import(planText());
    const NameDecision decision = newIndicator();
    library().decide({decision});
    const QString key =
        m_fixture->import(planText(QStringLiteral("另一段。")), QStringLiteral("/reports/b.txt"));
    QCOMPARE(m_fixture->figure(key, QStringLiteral("300")).indicator, decision.indicator);
}

void NameDecisionsTest::keptApartIsListedAsDecided()
{
    m_fixture->import(planText());
    NameDecision decision;
    decision.printed = power().printed;
    QVERIFY(library().decide({decision}));
    QVERIFY(power().decision);
    QCOMPARE(power().decision->kind, DecisionKind::KeepApart);
}

void NameDecisionsTest::tableOfDecisionsComesBack()
{
    m_fixture->import(planText());
    library().decide({newIndicator()});
    QStringList errors;
    QCOMPARE(decisionsFromTsv(decisionsToTsv(library().decisions()), &errors),
             library().decisions());
    QVERIFY(errors.isEmpty());
}

void NameDecisionsTest::badLinesAreNamed()
{
    QStringList errors;
    const QByteArray table = decisionsToTsv({}) + "join\tonly two\n";
    QVERIFY(decisionsFromTsv(table, &errors).isEmpty());
    QCOMPARE(errors.size(), 1);
    QVERIFY(errors.first().contains(QString::number(table.count('\n'))));
}

SUITE_CORE_TEST(NameDecisionsTest)
#include "tst_namedecisions.moc"
