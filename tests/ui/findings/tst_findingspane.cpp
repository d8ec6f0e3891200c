// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/findingspane.h"
#include "items/findingsfilter.h"
#include "items/findingsmodel.h"
#include "support/suite.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QTreeView>

using namespace PlanLens;

static Finding contradiction(const QString &report)
{
    Finding finding{.rule = CheckRule::Restated,
                    .result = FindingResult::Contradiction,
                    .message =
                        QStringLiteral("The text says 2% for 进出口总值增速 (2022); the table "
                                       "has ≈2.5%."),
                    .report = report};
    finding.evidence = {
        {QStringLiteral("a.txt"),
         255,
         QStringLiteral("导致进出口总值增速下降至2%"),
         {report, 7, -1, -1, 20, 5}},
        {QStringLiteral("a.txt"), 420, QStringLiteral("2.5左右"), {report, 9, 26, 4, 0, 0}}};
    return finding;
}

class FindingsPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsGoingOn();
    void showsTheReportsOwnFindings();
    void saysWhyNothingIsListed();
    void bothPlacesLeadToTheReport();
    void aFindingLeadsToAllItsPlaces();
    void sentencesWrap();
    void tellsWhatRestsOnCorrectedFigures();
};

static QString shownNote(const FindingsPane &pane)
{
    const auto *pages = pane.findChild<QStackedWidget *>();
    const auto *note = qobject_cast<const QLabel *>(pages->currentWidget());
    return note ? note->text() : QString();
}

void FindingsPaneTest::saysWhatIsGoingOn()
{
    FindingsPane pane;
    const QString none = shownNote(pane);
    QVERIFY(!none.isEmpty());
    pane.setChecking();
    const QString checking = shownNote(pane);
    QVERIFY(!checking.isEmpty() && checking != none);
    pane.setFindings({}, QStringLiteral("aaaa"));
    QVERIFY(!shownNote(pane).isEmpty() && shownNote(pane) != checking);
    QVERIFY(pane.summary().isEmpty());
    pane.setFindings({contradiction(QStringLiteral("aaaa"))}, QStringLiteral("aaaa"));
    QVERIFY(shownNote(pane).isEmpty());
    QVERIFY(pane.summary().contains(u'1'));
    pane.setNoReport();
    QCOMPARE(shownNote(pane), none);
}

void FindingsPaneTest::showsTheReportsOwnFindings()
{
    FindingsPane pane;
    pane.setFindings({contradiction(QStringLiteral("aaaa")), contradiction(QStringLiteral("bbbb"))},
                     QStringLiteral("aaaa"));
    QCOMPARE(pane.filter()->rowCount(), 1);
    const QList<QComboBox *> boxes = pane.findChildren<QComboBox *>();
    QCOMPARE(boxes.size(), 2);
    for (QComboBox *box : boxes) {
        QVERIFY(!box->accessibleName().isEmpty());
        if (box->count() == 2)
            box->setCurrentIndex(1); // every report
    }
    QCOMPARE(pane.filter()->rowCount(), 2);
}

void FindingsPaneTest::saysWhyNothingIsListed()
{
    Finding agrees = contradiction(QStringLiteral("aaaa"));
    agrees.result = FindingResult::Consistent;
    FindingsPane pane;
    pane.setFindings({agrees}, QStringLiteral("aaaa"));
    QCOMPARE(pane.filter()->rowCount(), 0);
    QVERIFY(!pane.view()->isVisibleTo(&pane));
    QVERIFY(shownNote(pane).isEmpty()); // the filters stand above
    auto *box = pane.findChild<QCheckBox *>();
    QVERIFY(box && box->isVisibleTo(&pane));
    box->setChecked(true);
    QVERIFY(pane.view()->isVisibleTo(&pane));
}

void FindingsPaneTest::bothPlacesLeadToTheReport()
{
    FindingsPane pane;
    pane.resize(420, 400);
    pane.setFindings({contradiction(QStringLiteral("aaaa"))}, QStringLiteral("aaaa"));
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    QSignalSpy spy(&pane, &FindingsPane::anchorActivated);
    const QModelIndex finding = pane.filter()->index(0, 0);
    QVERIFY(pane.view()->isExpanded(finding));
    for (int row = 0; row < 2; ++row) {
        const QRect place = pane.view()->visualRect(pane.filter()->index(row, 0, finding));
        QTest::mouseClick(pane.view()->viewport(), Qt::LeftButton, {}, place.center());
    }
    QCOMPARE(spy.size(), 2);
    QCOMPARE(spy.at(0).at(0).value<Anchor>().block, 7);
    QCOMPARE(spy.at(1).at(0).value<Anchor>().row, 26);
}

void FindingsPaneTest::aFindingLeadsToAllItsPlaces()
{
    FindingsPane pane;
    pane.resize(420, 400);
    pane.setFindings({contradiction(QStringLiteral("aaaa"))}, QStringLiteral("aaaa"));
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    QSignalSpy spy(&pane, &FindingsPane::placesActivated);
    const QRect finding = pane.view()->visualRect(pane.filter()->index(0, 0));
    QTest::mouseClick(pane.view()->viewport(), Qt::LeftButton, {}, finding.center());
    QCOMPARE(spy.size(), 1);
    const auto places = spy.at(0).at(0).value<QList<Anchor>>();
    QCOMPARE(places.size(), 2);
    QCOMPARE(places.at(0).block, 7);
    QCOMPARE(places.at(1).block, 9);
}

void FindingsPaneTest::sentencesWrap()
{
    FindingsPane pane;
    pane.setFindings({contradiction(QStringLiteral("aaaa"))}, QStringLiteral("aaaa"));
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    const auto heightAt = [&](int width) {
        pane.resize(width, 400);
        QCoreApplication::processEvents();
        return pane.view()->visualRect(pane.filter()->index(0, 0)).height();
    };
    const int wide = heightAt(900);
    QVERIFY(heightAt(260) > wide);
    QCOMPARE(heightAt(900), wide);
}

void FindingsPaneTest::tellsWhatRestsOnCorrectedFigures()
{
    const QString report = QStringLiteral("aaaa");
    Finding other = contradiction(report);
    other.evidence = {{QStringLiteral("a.txt"), 12, QStringLiteral("4"), {report, 9, 3, 4, 0, 0}}};
    Observation figure;
    figure.name = QStringLiteral("进出口总值增速");
    figure.anchor = {report, 9, 26, 4, 0, 5};
    figure.corrected = CorrectionMark{{QStringLiteral("wang"), QDateTime::currentDateTimeUtc()},
                                      {FigureField::Value}};
    FindingsPane pane;
    pane.setFindings({contradiction(report), other}, report, {figure});
    const QAbstractItemModel *model = pane.view()->model();
    const auto isMarked = [](const QModelIndex &index) {
        return index.data(FindingsModel::CorrectedRole).toBool();
    };
    const QModelIndex first = model->index(0, 0);
    QVERIFY(isMarked(first));
    QVERIFY(!isMarked(model->index(0, 0, first))); // the sentence
    QVERIFY(isMarked(model->index(1, 0, first)));  // the cell
    QVERIFY(!isMarked(model->index(1, 0)));
    QVERIFY(first.data(Qt::ToolTipRole).toString().contains(QStringLiteral("wang")));

    pane.setFindings({contradiction(report)}, report);
    QVERIFY(!isMarked(pane.view()->model()->index(0, 0)));
}

SUITE_WINDOW_TEST(FindingsPaneTest)
#include "tst_findingspane.moc"
