// SPDX-License-Identifier: GPL-3.0-or-later
// Reports that come, go or are read again are written down in the log of the library.

#include "changesfixture.h"
#include "support/suite.h"

#include "changes/changetext.h"
#include "database/database.h"
#include "database/migrations.h"
#include "importing/reinterpreting.h"
#include "interpreting/interpret.h"
#include "library/writing.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace PlanLens;
using namespace PlanLens::Testing;

class ReportChangesTest : public QObject, private ChangesTestBase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("LOGNAME", "li"); }
    void init() { open(); }
    void cleanup() { close(); }
    void noneInANewLibrary();
    void listsImportsAndVersions();
    void listsFiguresThatMoved();
    void saysNothingWhereNoneMoved();
    void leavesCorrectionsOutOfARereading();
    void listsRemovalsAndReturns();
    void listsDeletions();
    void deletesWhatIsImportedAgain();
    void knowsWhatWasBeforeTheLog();

private:
    void deleteRemoved(int day);
    void makeOld();
};

/// As a library that is opened on a day does.
void ReportChangesTest::deleteRemoved(int day)
{
    m_test->clock().set(dayOf(day));
    Writing::deleteRemoved(library().database(), Clock::now().addDays(-1));
}

/// As an older version of the program left it, which took 5.4 for 4.5 and did not see 6以上.
void ReportChangesTest::makeOld()
{
    const Database &database = library().database();
    database.run(QStringLiteral("UPDATE report SET interpreted_by = 1"));
    database.run(QStringLiteral("UPDATE observation SET low = 4.5, high = 4.5 "
                                "WHERE printed = '5.4'"));
    database.run(QStringLiteral("DELETE FROM observation WHERE printed = '6以上'"));
}

void ReportChangesTest::noneInANewLibrary()
{
    QString error;
    QCOMPARE(changesOf(library(), &error), QList<ChangeEntry>());
    QVERIFY2(error.isEmpty(), qPrintable(error));
}

void ReportChangesTest::listsImportsAndVersions()
{
    const QString older = import();
    import(); // the same bytes: nothing happened
    m_test->clock().set(dayOf(2));
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

void ReportChangesTest::listsFiguresThatMoved()
{
    const QString key = import();
    const Anchor place = m_test->reports().figure(key, QStringLiteral("5.4")).anchor;
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

void ReportChangesTest::saysNothingWhereNoneMoved()
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

void ReportChangesTest::leavesCorrectionsOutOfARereading()
{
    const QString key = import();
    QVERIFY(correct(key, QStringLiteral("6.9")));
    library().database().run(QStringLiteral("UPDATE report SET interpreted_by = 1"));
    QCOMPARE(reinterpretOutdated(library()).done, 1);
    QCOMPARE(kinds(), (QList<ChangeKind>{ChangeKind::Figure, ChangeKind::Imported}));
}

void ReportChangesTest::listsRemovalsAndReturns()
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

/// The file is not the library's: the log says where it was, should a person want it back.
void ReportChangesTest::listsDeletions()
{
    const QString key = import();
    const QString title = library().entry(key)->identity.title;
    import(QStringLiteral("又一段。"));
    QVERIFY(library().remove(key));
    deleteRemoved(1);
    QCOMPARE(kinds().constFirst(), ChangeKind::Removed); // it can still be brought back
    deleteRemoved(3);
    deleteRemoved(3); // there is nothing left
    QCOMPARE(kinds(), (QList<ChangeKind>{ChangeKind::Deleted, ChangeKind::Removed,
                                         ChangeKind::Imported, ChangeKind::Imported}));
    const ChangeEntry last = changes().constFirst();
    QCOMPARE(last.title, title);
    QCOMPARE(last.report, QString());
    QCOMPARE(last.document, changes().constLast().document);
    QCOMPARE(changeText(last).before, QStringLiteral("/reports/plan.txt"));
    QVERIFY(!changeText(last).after.isEmpty());
    for (const ChangeEntry &entry : changes())
        QVERIFY(!entry.canBeTakenBack);
}

/// What was removed is not brought back by another import: its older versions are gone.
void ReportChangesTest::deletesWhatIsImportedAgain()
{
    const QString key = import();
    import(QStringLiteral("又一段。"));
    QVERIFY(library().remove(key));
    QVERIFY(!import().isEmpty());
    QCOMPARE(kinds(),
             (QList<ChangeKind>{ChangeKind::Imported, ChangeKind::Deleted, ChangeKind::Removed,
                                ChangeKind::Imported, ChangeKind::Imported}));
}

/// Of a library of the version before, what its tables kept.
void ReportChangesTest::knowsWhatWasBeforeTheLog()
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

SUITE_CORE_TEST(ReportChangesTest)
#include "tst_reportchanges.moc"
