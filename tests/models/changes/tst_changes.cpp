// SPDX-License-Identifier: GPL-3.0-or-later
// What people do to a library is written down, and nothing of that is ever changed.

#include "changesfixture.h"
#include "support/suite.h"

#include "changes/changeplaces.h"
#include "changes/changetext.h"
#include "database/database.h"
#include "figures/notedplace.h"

#include <QTest>

using namespace PlanLens;
using namespace PlanLens::Testing;

class ChangesTest : public QObject, private ChangesTestBase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("LOGNAME", "li"); }
    void init() { open(); }
    void cleanup() { close(); }
    void listsCorrectionsFromAndTo();
    void saysWhatWasReadBefore();
    void isSignedByWhoDidItThen();
    void onlyTheLastCanBeTakenBack();
    void listsDecisions();
    void keepsTheWordsOfNotes();
    void listsMarksOnFindings();
    void listsIdentities();
    void listsLabels();
    void listsFormats();
    void formatsGoWithTheirReport();
    void findsPlaces();
    void failureLeavesNoTrace();
};

void ChangesTest::listsCorrectionsFromAndTo()
{
    const QString key = import();
    QVERIFY(correct(key, QStringLiteral("6.9")));
    QVERIFY(correct(key, QStringLiteral("7.1")));
    QVERIFY(correct(key, std::nullopt));
    QVERIFY(correct(key, std::nullopt)); // there is nothing left to withdraw
    const QList<ChangeEntry> entries = changes();
    QCOMPARE(entries.size(), 4);
    QCOMPARE(changeText(entries.at(2)).before, QStringLiteral("5.9"));
    QCOMPARE(changeText(entries.at(2)).after, QStringLiteral("6.9"));
    QCOMPARE(changeText(entries.at(1)).before, QStringLiteral("6.9"));
    QCOMPARE(changeText(entries.at(1)).after, QStringLiteral("7.1"));
    QCOMPARE(changeText(entries.at(0)).before, QStringLiteral("7.1"));
    QCOMPARE(changeText(entries.at(0)).after, QStringLiteral("5.9"));
    QCOMPARE(changeText(entries.at(0)).subject, QStringLiteral("城镇新增就业"));
    QVERIFY(changeText(entries.at(0)).what != changeText(entries.at(1)).what);
}

void ChangesTest::saysWhatWasReadBefore()
{
    const QString key = import();
    FigureCorrection correction;
    correction.period = Period::year(2019);
    correction.unit = QStringLiteral("人");
    QVERIFY(library().correctFigure(key, m_test->reports().place(key, QStringLiteral("5.9")),
                                    correction));
    QList<ChangeEntry> entries = changes();
    QVERIFY(changeText(entries.constFirst()).before.contains(QStringLiteral("as read")));
    placeChanges(entries, library(), {});
    const ChangeText text = changeText(entries.constFirst());
    QVERIFY2(text.before.contains(QStringLiteral("period: 2021")), qPrintable(text.before));
    QVERIFY(!text.before.contains(QStringLiteral("as read")));
    QVERIFY2(text.after.contains(QStringLiteral("period: 2019")), qPrintable(text.after));
}

/// A step that is done again carries the signature of the first time; the log says when it was.
void ChangesTest::isSignedByWhoDidItThen()
{
    const QString key = import();
    FigureCorrection correction;
    correction.figure = QStringLiteral("6.9");
    correction.signature = {QStringLiteral("wang"), dayOf(1)};
    m_test->clock().set(dayOf(3));
    QVERIFY(library().correctFigure(key, m_test->reports().place(key, QStringLiteral("5.9")),
                                    correction));
    const ChangeEntry entry = changes().constFirst();
    QCOMPARE(entry.signature, (Signature{QStringLiteral("li"), dayOf(3)}));
    QCOMPARE(stepOf<PlacedCorrection>(entry).after->correction, correction);
}

void ChangesTest::onlyTheLastCanBeTakenBack()
{
    const QString key = import();
    const PrintedPlace other = m_test->reports().place(key, QStringLiteral("5.4"));
    FigureCorrection correction;
    correction.figure = QStringLiteral("5.5");
    QVERIFY(library().correctFigure(key, other, correction));
    QVERIFY(correct(key, QStringLiteral("6.9")));
    QVERIFY(correct(key, QStringLiteral("7.1")));
    QList<bool> can;
    for (const ChangeEntry &entry : changes())
        can << entry.canBeTakenBack;
    const QList<bool> expected{true, false, true, false};
    QCOMPARE(can, expected);
    // Nothing can be done to a report that is gone, but to bring it back.
    QVERIFY(library().remove(key));
    can.clear();
    for (const ChangeEntry &entry : changes())
        can << entry.canBeTakenBack;
    const QList<bool> removed{true, false, false, false, false};
    QCOMPARE(can, removed);
}

void ChangesTest::listsDecisions()
{
    import();
    NameDecision decision;
    for (const UnjoinedName &name : library().unjoinedNames()) {
        if (name.printed.name == QStringLiteral("云上算力规模"))
            decision.printed = name.printed;
    }
    decision.kind = DecisionKind::KeepApart;
    QVERIFY(library().decide({decision}));
    decision.kind = DecisionKind::Rename;
    decision.name = QStringLiteral("算力规模");
    QVERIFY(library().decide({decision}));
    QVERIFY(library().withdrawDecision(decision.printed));
    const QList<ChangeEntry> entries = changes();
    QCOMPARE(entries.size(), 4);
    QCOMPARE(stepOf<NameDecision>(entries.at(1)).before->kind, DecisionKind::KeepApart);
    QCOMPARE(stepOf<NameDecision>(entries.at(1)).after->kind, DecisionKind::Rename);
    QCOMPARE(stepOf<NameDecision>(entries.at(0)).before->kind, DecisionKind::Rename);
    QVERIFY(!stepOf<NameDecision>(entries.at(0)).after);
    QVERIFY(entries.at(0).canBeTakenBack && !entries.at(1).canBeTakenBack);
    QCOMPARE(entries.at(0).report, QString());
    QCOMPARE(entries.at(0).document, 0);
    QCOMPARE(changeText(entries.at(0)).subject, QStringLiteral("云上算力规模"));
}

void ChangesTest::keepsTheWordsOfNotes()
{
    const QString key = import();
    const Report report = *library().report(key);
    const Anchor place = m_test->reports().figure(key, QStringLiteral("5.4")).anchor;
    Note note{.noted = key,
              .title = report.identity.title,
              .report = {},
              .place = notedPlace(report, place),
              .remark = QStringLiteral("first")};
    note.id = library().saveNote(note).value_or(0);
    QVERIFY(note.id > 0);
    note.remark = QStringLiteral("second");
    note.signature = {};
    QVERIFY(library().saveNote(note));
    QVERIFY(library().withdrawNote(note.id));
    QVERIFY(library().withdrawNote(note.id, false));
    const QList<ChangeEntry> entries = changes();
    QCOMPARE(entries.size(), 5);
    const auto words = [&](int entry) {
        const ChangeText text = changeText(entries.at(entry));
        return std::pair(text.before, text.after);
    };
    QCOMPARE(words(3), std::pair(QString(), QStringLiteral("first")));
    QCOMPARE(words(2), std::pair(QStringLiteral("first"), QStringLiteral("second")));
    QCOMPARE(words(1), std::pair(QStringLiteral("second"), QString()));
    QCOMPARE(words(0), std::pair(QString(), QStringLiteral("second")));
    QVERIFY(entries.at(0).canBeTakenBack && !entries.at(1).canBeTakenBack);
    QCOMPARE(entries.at(0).report, key);
}

void ChangesTest::listsMarksOnFindings()
{
    const QString key = import();
    const QString finding = QStringLiteral("rule\x1fresult\x1f"
                                           "8:3:0:5.9");
    QVERIFY(library().markFinding(key, finding, QString()));
    QVERIFY(library().markFinding(key, finding, QStringLiteral("asked")));
    QVERIFY(library().markFinding(key, finding, std::nullopt));
    QVERIFY(library().markFinding(key, finding, std::nullopt));
    const QList<ChangeEntry> entries = changes();
    QCOMPARE(entries.size(), 4);
    QCOMPARE(changeText(entries.at(1)).after, QStringLiteral("asked"));
    QCOMPARE(changeText(entries.at(0)).before, QStringLiteral("asked"));
    QCOMPARE(changeText(entries.at(0)).subject, QStringLiteral("5.9"));
    QVERIFY(!stepOf<FindingMark>(entries.at(0)).after);
}

void ChangesTest::listsIdentities()
{
    const QString key = import();
    ReportIdentity identity = library().entry(key)->identity;
    identity.regionId = QStringLiteral("500105");
    identity.regionName = QStringLiteral("重庆市江北区");
    identity.regionCode.clear();
    identity.planYear.reset();
    QVERIFY(library().correctIdentity(key, identity));
    QVERIFY(library().correctIdentity(key, identity)); // nothing happened
    QVERIFY(library().correctIdentity(key, std::nullopt));
    const QList<ChangeEntry> entries = changes();
    QCOMPARE(entries.size(), 3);
    QCOMPARE(stepOf<ReportIdentity>(entries.at(1)),
             (ChangeStep<ReportIdentity>{std::nullopt, identity}));
    QCOMPARE(stepOf<ReportIdentity>(entries.at(0)),
             (ChangeStep<ReportIdentity>{identity, std::nullopt}));
    QVERIFY(entries.at(0).canBeTakenBack);
}

void ChangesTest::listsLabels()
{
    const QString key = import();
    const QStringList one{QStringLiteral("待核")};
    const QStringList two{QStringLiteral("待核"), QStringLiteral("a b")};
    for (const QStringList &labels : {one, two, two, QStringList()}) // once nothing happened
        QVERIFY(library().setLabels({{key, labels}}));
    const QList<ChangeEntry> entries = changes();
    QCOMPARE(kinds(), (QList<ChangeKind>{ChangeKind::Labels, ChangeKind::Labels, ChangeKind::Labels,
                                         ChangeKind::Imported}));
    QCOMPARE(stepOf<QStringList>(entries.at(2)), (ChangeStep<QStringList>{std::nullopt, one}));
    QCOMPARE(stepOf<QStringList>(entries.at(1)), (ChangeStep<QStringList>{one, two}));
    QCOMPARE(stepOf<QStringList>(entries.at(0)), (ChangeStep<QStringList>{two, std::nullopt}));
    QCOMPARE(entries.at(0).report, key);
    QVERIFY(entries.at(0).canBeTakenBack && !entries.at(1).canBeTakenBack);
    QCOMPARE(changeText(entries.at(1)).before, one.constFirst());
    QCOMPARE(changeText(entries.at(1)).after, two.join(QStringLiteral(" · ")));
    QVERIFY(changeText(entries.at(0)).what != changeText(entries.at(1)).what);
}

void ChangesTest::listsFormats()
{
    const QString key = import();
    const QString pages = m_test->reports().import(planText(QStringLiteral("又一段。")),
                                                   QStringLiteral("/reports/pages.txt"));
    const QString web = m_test->reports().import(planText(QStringLiteral("打印。")),
                                                 QStringLiteral("/reports/web.txt"));
    QVERIFY(library().joinFormats(pages, {web}));
    QVERIFY(library().joinFormats(key, {pages}));
    QVERIFY(library().joinFormats(key, {pages})); // nothing happened
    QVERIFY(library().separateFormat(web));
    const QList<ChangeEntry> entries = changes();
    QCOMPARE(kinds().mid(0, 4), QList<ChangeKind>(4, ChangeKind::Formats));
    QCOMPARE(entries.size(), 4 + 3);
    const FormatOf ofPages{pages, QStringLiteral("pages.txt"), QStringLiteral("web.txt")};
    const FormatOf ofText{key, QStringLiteral("plan.txt"), QStringLiteral("web.txt")};
    QCOMPARE(stepOf<FormatOf>(entries.at(3)), (ChangeStep<FormatOf>{std::nullopt, ofPages}));
    QCOMPARE(stepOf<FormatOf>(entries.at(2)), (ChangeStep<FormatOf>{ofPages, ofText}));
    QCOMPARE(stepOf<FormatOf>(entries.at(1)).after->file, QStringLiteral("pages.txt"));
    QCOMPARE(stepOf<FormatOf>(entries.at(0)), (ChangeStep<FormatOf>{ofText, std::nullopt}));
    QCOMPARE(entries.at(0).report, web);
    QVERIFY(entries.at(0).canBeTakenBack && entries.at(1).canBeTakenBack);
    QVERIFY(!entries.at(2).canBeTakenBack);
    QCOMPARE(changeText(entries.at(2)).subject, QStringLiteral("web.txt"));
    QVERIFY(changeText(entries.at(2)).before.contains(QStringLiteral("pages.txt")));
    QVERIFY(changeText(entries.at(2)).after.contains(QStringLiteral("plan.txt")));
    QVERIFY(changeText(entries.at(0)).what != changeText(entries.at(2)).what);
    QCOMPARE(groupOf(ChangeKind::Formats), ChangeGroup::Formats);
}

void ChangesTest::formatsGoWithTheirReport()
{
    const QString key = import();
    const QString pages = m_test->reports().import(planText(QStringLiteral("又一段。")),
                                                   QStringLiteral("/reports/pages.txt"));
    QVERIFY(library().joinFormats(key, {pages}));
    QVERIFY(library().remove(key));
    QCOMPARE(kinds().mid(0, 2), QList<ChangeKind>(2, ChangeKind::Removed));
    QCOMPARE(changes().at(0).happenedTo, key); // what was done comes last
    QCOMPARE(changes().at(1).happenedTo, pages);
    QVERIFY(library().restore(key));
    QCOMPARE(kinds().mid(0, 2), QList<ChangeKind>(2, ChangeKind::Restored));
    QVERIFY(changes().at(0).canBeTakenBack);
}

void ChangesTest::findsPlaces()
{
    const QString older = import();
    QVERIFY(correct(older, QStringLiteral("6.9")));
    const QString newer = import(QStringLiteral("又一段。"));
    QList<ChangeEntry> entries = changes();
    placeChanges(entries, library(), {});
    QCOMPARE(entries.size(), 3);
    QVERIFY(!entries.at(0).place.isValid());
    QCOMPARE(entries.at(1).report, newer); // where the correction is in force
    QCOMPARE(entries.at(1).place, m_test->reports().figure(newer, QStringLiteral("5.9")).anchor);
}

void ChangesTest::failureLeavesNoTrace()
{
    const QString key = import();
    library().database().run(QStringLiteral(
        "CREATE TRIGGER full BEFORE INSERT ON change_log BEGIN SELECT RAISE(ABORT, 'full'); END"));
    QVERIFY(!correct(key, QStringLiteral("6.9")));
    QVERIFY(library().figureCorrections(key).isEmpty());
    library().database().run(QStringLiteral("DROP TRIGGER full"));
    QCOMPARE(kinds(), QList<ChangeKind>{ChangeKind::Imported});
}

SUITE_CORE_TEST(ChangesTest)
#include "tst_changes.moc"
