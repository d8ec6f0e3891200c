// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to a library is written down, and nothing of that is ever changed.

#include "changes/changehistory.h"
#include "changes/changeplaces.h"
#include "changes/changetext.h"
#include "database/database.h"
#include "database/migrations.h"
#include "figures/notedplace.h"
#include "importing/reinterpreting.h"
#include "interpreting/interpret.h"
#include "support/libraryfixture.h"
#include "text/clock.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace PlanLens;
using namespace PlanLens::Testing;

class ChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("LOGNAME", "li"); }
    void init();
    void cleanup() { m_clock.reset(); }
    void noneInANewLibrary();
    void listsImportsAndVersions();
    void listsCorrectionsFromAndTo();
    void isSignedByWhoDidItThen();
    void onlyTheLastCanBeTakenBack();
    void listsDecisions();
    void listsFiguresThatMoved();
    void saysNothingWhereNoneMoved();
    void leavesCorrectionsOutOfARereading();
    void listsRemovalsAndReturns();
    void keepsTheWordsOfNotes();
    void listsMarksOnFindings();
    void listsIdentities();
    void findsPlaces();
    void failureLeavesNoTrace();
    void knowsWhatWasBeforeTheLog();

private:
    Library &library() { return m_fixture->library(); }
    QList<ChangeEntry> changes() { return changesOf(library()); }
    QList<ChangeKind> kinds()
    {
        QList<ChangeKind> kinds;
        for (const ChangeEntry &entry : changes())
            kinds << entry.kind;
        return kinds;
    }
    QString import(const QString &more = {}) { return m_fixture->import(planText(more)); }
    bool correct(const QString &key, const std::optional<QString> &figure);
    void makeOld();

    std::unique_ptr<LibraryFixture> m_fixture;
    std::unique_ptr<StoppedClock> m_clock;
};

namespace {

QDateTime dayOf(int day)
{
    return QDateTime({2026, 3, day}, {8, 30, 0}, QTimeZone::utc());
}

template <typename T>
ChangeStep<T> stepOf(const ChangeEntry &entry)
{
    const auto *step = std::get_if<ChangeStep<T>>(&entry.what);
    return step ? *step : ChangeStep<T>();
}

} // namespace

void ChangesTest::init()
{
    m_clock = std::make_unique<StoppedClock>(dayOf(1));
    m_fixture = std::make_unique<LibraryFixture>();
}

/// The jobs of the table; nothing withdraws.
bool ChangesTest::correct(const QString &key, const std::optional<QString> &figure)
{
    std::optional<FigureCorrection> correction;
    if (figure) {
        correction.emplace();
        correction->figure = figure;
    }
    return library().correctFigure(key, m_fixture->place(key, QStringLiteral("5.9")), correction);
}

/// As an older version of the program left it, which took 5.4 for 4.5 and did not see 6以上.
void ChangesTest::makeOld()
{
    const Database &database = library().database();
    database.run(QStringLiteral("UPDATE report SET interpreted_by = 1"));
    database.run(QStringLiteral("UPDATE observation SET low = 4.5, high = 4.5 "
                                "WHERE printed = '5.4'"));
    database.run(QStringLiteral("DELETE FROM observation WHERE printed = '6以上'"));
}

void ChangesTest::noneInANewLibrary()
{
    QString error;
    QCOMPARE(changesOf(library(), &error), QList<ChangeEntry>());
    QVERIFY2(error.isEmpty(), qPrintable(error));
}

void ChangesTest::listsImportsAndVersions()
{
    const QString older = import();
    import(); // the same bytes: nothing happened
    m_clock->set(dayOf(2));
    const QString newer = import(QStringLiteral("又一段。"));
    const QList<ChangeEntry> entries = changes();
    QCOMPARE(entries.size(), 2);
    const ChangeEntry &last = entries.constFirst();
    QCOMPARE(last.kind, ChangeKind::Imported);
    QCOMPARE(last.happenedTo, newer);
    QCOMPARE(last.report, newer);
    QCOMPARE(last.title, library().entry(newer)->identity.title);
    QCOMPARE(last.signature, (Signature{QStringLiteral("li"), dayOf(2)}));
    QCOMPARE(stepOf<int>(last), (ChangeStep<int>{1, 2}));
    QVERIFY(!last.canBeTakenBack);
    QCOMPARE(entries.constLast().report, older);
    QCOMPARE(stepOf<int>(entries.constLast()), (ChangeStep<int>{std::nullopt, 1}));
    QCOMPARE(entries.constLast().document, last.document);
}

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

/// A step that is done again carries the signature of the first time; the log says when it was.
void ChangesTest::isSignedByWhoDidItThen()
{
    const QString key = import();
    FigureCorrection correction;
    correction.figure = QStringLiteral("6.9");
    correction.signature = {QStringLiteral("wang"), dayOf(1)};
    m_clock->set(dayOf(3));
    QVERIFY(library().correctFigure(key, m_fixture->place(key, QStringLiteral("5.9")), correction));
    const ChangeEntry entry = changes().constFirst();
    QCOMPARE(entry.signature, (Signature{QStringLiteral("li"), dayOf(3)}));
    QCOMPARE(stepOf<PlacedCorrection>(entry).after->correction, correction);
}

void ChangesTest::onlyTheLastCanBeTakenBack()
{
    const QString key = import();
    const PrintedPlace other = m_fixture->place(key, QStringLiteral("5.4"));
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

void ChangesTest::listsFiguresThatMoved()
{
    const QString key = import();
    const Anchor place = m_fixture->figure(key, QStringLiteral("5.4")).anchor;
    makeOld();
    QCOMPARE(reinterpretOutdated(library()).done, 1);
    const ChangeEntry entry = changes().constFirst();
    QCOMPARE(entry.kind, ChangeKind::Reread);
    QCOMPARE(entry.report, key);
    QVERIFY(!entry.canBeTakenBack);
    const Rereading expected{.interpreter = {1, interpreterVersion}, .added = 1, .changed = 1};
    QVERIFY(std::get<Rereading>(entry.what) == expected);
    const QList<FigureMove> moves = movedFigures(library(), entry.id);
    QCOMPARE(moves.size(), 2);
    const auto changed = std::find_if(moves.begin(), moves.end(), [](const FigureMove &move) {
        return move.saying.before.has_value();
    });
    QVERIFY(changed != moves.end());
    QCOMPARE(changed->place, place);
    QCOMPARE(changed->saying.before->figure, QStringLiteral("4.5"));
    QCOMPARE(changed->saying.after->figure, QStringLiteral("5.4"));
    QVERIFY(changeText(*changed).before.startsWith(QStringLiteral("4.5")));
}

void ChangesTest::saysNothingWhereNoneMoved()
{
    import();
    library().database().run(QStringLiteral("UPDATE report SET interpreted_by = 1"));
    QCOMPARE(reinterpretOutdated(library()).done, 1);
    QCOMPARE(kinds(), QList<ChangeKind>{ChangeKind::Imported});
    // A library that was salvaged has texts without figures.
    library().database().run(QStringLiteral("UPDATE report SET interpreted_by = 0"));
    library().database().run(QStringLiteral("DELETE FROM observation"));
    QCOMPARE(reinterpretOutdated(library()).done, 1);
    QCOMPARE(kinds(), QList<ChangeKind>{ChangeKind::Imported});
}

void ChangesTest::leavesCorrectionsOutOfARereading()
{
    const QString key = import();
    QVERIFY(correct(key, QStringLiteral("6.9")));
    library().database().run(QStringLiteral("UPDATE report SET interpreted_by = 1"));
    QCOMPARE(reinterpretOutdated(library()).done, 1);
    QCOMPARE(kinds(), (QList<ChangeKind>{ChangeKind::Figure, ChangeKind::Imported}));
}

void ChangesTest::listsRemovalsAndReturns()
{
    const QString key = import();
    const QString title = library().entry(key)->identity.title;
    QVERIFY(library().remove(key));
    ChangeEntry last = changes().constFirst();
    QCOMPARE(last.kind, ChangeKind::Removed);
    QCOMPARE(last.happenedTo, key);
    QCOMPARE(last.report, QString());
    QCOMPARE(last.title, title);
    QVERIFY(last.canBeTakenBack);
    QVERIFY(library().restore(key));
    last = changes().constFirst();
    QCOMPARE(last.kind, ChangeKind::Restored);
    QCOMPARE(last.report, key);
    QVERIFY(last.canBeTakenBack);
    QVERIFY(!changes().at(1).canBeTakenBack);
}

void ChangesTest::keepsTheWordsOfNotes()
{
    const QString key = import();
    const Report report = *library().report(key);
    const Anchor place = m_fixture->figure(key, QStringLiteral("5.4")).anchor;
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
    QCOMPARE(entries.at(1).place, m_fixture->figure(newer, QStringLiteral("5.9")).anchor);
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

/// Of a library of the version before, what its tables kept.
void ChangesTest::knowsWhatWasBeforeTheLog()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("library.sqlite"));
    {
        const Database database(path);
        QList<Migration> migrations = shippedMigrations();
        migrations.removeIf([](const Migration &migration) { return migration.number > 14; });
        migrate(database, migrations);
        database.run(QStringLiteral("INSERT INTO document (id, path) VALUES (1, '/r/plan.txt')"));
        database.run(QStringLiteral(
            "INSERT INTO report (document_id, key, digest, file, format, title, kind, version, "
            "is_current, imported, indicator_tables, observations, problems, source) VALUES (1, "
            "'k', 'd', 'plan.txt', 'text', 'plan', 'plan-report', 1, 1, '2025-01-02T03:04:05Z', 0, "
            "0, 0, '')"));
        database.run(QStringLiteral(
            "INSERT INTO identity_correction VALUES (1, 'other', 'plan-report', NULL, NULL, NULL, "
            "2020, NULL, '2025-01-03T00:00:00Z')"));
        database.run(QStringLiteral(
            "INSERT INTO figure_correction (document_id, origin, sentence, name, printed, "
            "occurrence, to_figure, corrected_by, corrected, withdrawn_by, withdrawn) VALUES (1, "
            "'prose', '', 'n', '60', 0, '66', 'wang', '2025-03-01T00:00:00Z', 'li', "
            "'2025-03-02T00:00:00Z')"));
    }
    const auto opened = Library::open(path);
    QVERIFY((std::holds_alternative<std::unique_ptr<Library>>(opened)));
    const QList<ChangeEntry> entries = changesOf(*std::get<std::unique_ptr<Library>>(opened));
    QCOMPARE(entries.size(), 4);
    const Signature withdrawn{QStringLiteral("li"),
                              QDateTime({2025, 3, 2}, {0, 0, 0}, QTimeZone::utc())};
    QCOMPARE(entries.at(0).signature, withdrawn);
    QCOMPARE(stepOf<PlacedCorrection>(entries.at(0)).before->correction.figure,
             std::optional(QStringLiteral("66")));
    QVERIFY(!stepOf<PlacedCorrection>(entries.at(0)).after);
    QCOMPARE(entries.at(1).signature.by, QStringLiteral("wang"));
    QCOMPARE(stepOf<ReportIdentity>(entries.at(2)).after->title, QStringLiteral("other"));
    QCOMPARE(stepOf<ReportIdentity>(entries.at(2)).after->reviewYear, std::optional(2020));
    QCOMPARE(entries.at(3).kind, ChangeKind::Imported);
    QCOMPARE(entries.at(3).signature.by, QString());
    QCOMPARE(entries.at(3).report, QStringLiteral("k"));
}

QTEST_GUILESS_MAIN(ChangesTest)
#include "tst_changes.moc"
