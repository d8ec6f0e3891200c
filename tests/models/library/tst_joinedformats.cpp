// SPDX-License-Identifier: GPL-3.0-or-later
// A report that was imported in several formats is listed and counted once, and nothing of it is
// lost.

#include "database/database.h"
#include "library/documents.h"
#include "library/writing.h"
#include "search/librarysearch.h"
#include "support/libraryfixture.h"
#include "support/suite.h"
#include "text/clock.h"

#include <QTest>
#include <QTimeZone>

using namespace PlanLens;
using namespace PlanLens::Testing;

class JoinedFormatsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isListedOnce();
    void figuresCountOnce();
    void isFoundOnce();
    void canStillBeOpened();
    void keepsWhatPeopleDid();
    void countsAgainWhenSeparated();
    void joinsToTheOneThatCounts();
    void anotherOneCanCount();
    void movesAlong();
    void changesAllOrNothing();
    void versionsStayJoined();
    void anotherReportCountsByItself();
    void goesAndComesBackWithTheOther();
    void comesBackWithoutTheOther();
    void staysAwayWhereItWasAwayBefore();
    void outlivesTheOther();
    void countsWhereTheOtherIsDropped();
    void tellsWhatTakesItBack();

private:
    Library &library() { return m_fixture->library(); }
    QStringList listed();
    QString import(const QString &more, const QString &file);
    qsizetype figuresOf(const QString &indicator)
    {
        return library().observationsOf(indicator).size();
    }
    QString mainOf(const QString &key);

    std::unique_ptr<LibraryFixture> m_fixture;
    QString m_text;
    QString m_pages;
    QString m_web;
};

void JoinedFormatsTest::init()
{
    m_fixture = std::make_unique<LibraryFixture>();
    m_text = import({}, QStringLiteral("plan.txt"));
    m_pages = import(QStringLiteral("第一页。"), QStringLiteral("pages.txt"));
    m_web = import(QStringLiteral("打印本页。"), QStringLiteral("web.txt"));
    QCOMPARE(listed().size(), 3);
}

QString JoinedFormatsTest::import(const QString &more, const QString &file)
{
    return m_fixture->import(planText(more), QStringLiteral("/reports/") + file);
}

/// Their files, in the order of the alphabet.
QStringList JoinedFormatsTest::listed()
{
    QStringList files;
    for (const LibraryEntry &entry : library().entries())
        files << entry.file;
    files.sort();
    return files;
}

QString JoinedFormatsTest::mainOf(const QString &key)
{
    const auto entry = library().entry(key);
    return entry ? entry->formatOf : QStringLiteral("no such report");
}

void JoinedFormatsTest::isListedOnce()
{
    QVERIFY(library().joinFormats(m_text, {m_pages, m_web}));
    QCOMPARE(listed(), QStringList(QStringLiteral("plan.txt")));
    QCOMPARE(library().entries(true).size(), 3);
    QCOMPARE(library().joinedEntries().size(), 2);
    // Beside one of them it stands in place of the one that counts.
    QCOMPARE(library().entriesBeside(m_text).constFirst().key, m_text);
    const QList<LibraryEntry> beside = library().entriesBeside(m_web);
    QCOMPARE(beside.size(), 1);
    QCOMPARE(beside.constFirst().key, m_web);
    QCOMPARE(mainOf(m_text), QString());
    QCOMPARE(mainOf(m_pages), m_text);
}

void JoinedFormatsTest::figuresCountOnce()
{
    const QString gdp = QStringLiteral("gdp-growth");
    const QString district = QStringLiteral("500104");
    const qsizetype all = figuresOf(gdp);
    const qsizetype about = library().observationsAbout(district).size();
    QVERIFY(all > 0 && all % 3 == 0);
    QVERIFY(library().joinFormats(m_text, {m_pages, m_web}));
    QCOMPARE(figuresOf(gdp), all / 3);
    QCOMPARE(library().observationsAbout(district).size(), about / 3);
    for (const StatedObservation &stated : library().observationsOf(gdp, {district}))
        QCOMPARE(stated.reportKey, m_text);
    QVERIFY(library().indicatorsInUse().contains(gdp));
    QVERIFY(library().regionsInUse().contains(district));
    for (const UnjoinedName &name : library().unjoinedNames())
        QCOMPARE(name.reports, 1);
}

void JoinedFormatsTest::isFoundOnce()
{
    LibrarySearch search(library());
    const QString words = QStringLiteral("充电桩群");
    const QString figures = QStringLiteral("role:target");
    const int places = search.search(words, {}).total;
    const int targets = search.search(figures, {}).total;
    QCOMPARE(places, 3);
    QVERIFY(library().joinFormats(m_pages, {m_text, m_web}));
    const SearchResults found = search.search(words, {});
    QCOMPARE(found.total, 1);
    QCOMPARE(found.hits.constFirst().anchor.report, m_pages);
    QCOMPARE(search.search(figures, {}).total, targets / 3);
    QCOMPARE(search.search(QStringLiteral("打印本页"), {}).total, 0);
    QVERIFY(library().separateFormat(m_web));
    QCOMPARE(search.search(words, {}).total, 2);
}

void JoinedFormatsTest::canStillBeOpened()
{
    const QList<Observation> figures = library().observations(m_pages);
    QVERIFY(library().joinFormats(m_text, {m_pages}));
    QVERIFY(library().report(m_pages));
    QCOMPARE(library().entry(m_pages)->file, QStringLiteral("pages.txt"));
    QCOMPARE(library().observations(m_pages), figures);
    QCOMPARE(library().entryAt(QStringLiteral("/reports/pages.txt"))->key, m_pages);
}

void JoinedFormatsTest::keepsWhatPeopleDid()
{
    const QHash<QString, QStringList> labels{{m_pages, {QStringLiteral("待核")}}};
    QVERIFY(library().setLabels(labels));
    QVERIFY(library().joinFormats(m_text, {m_pages}));
    QCOMPARE(library().labels(), labels);
    FigureCorrection correction;
    correction.figure = QStringLiteral("6.9");
    QVERIFY(library().correctFigure(m_pages, m_fixture->place(m_pages, QStringLiteral("5.9")),
                                    correction));
    QCOMPARE(library().figureCorrections(m_pages).size(), 1);
    QVERIFY(library().separateFormat(m_pages));
    QCOMPARE(library().figureCorrections(m_pages).size(), 1);
    QCOMPARE(library().labels(), labels);
}

void JoinedFormatsTest::countsAgainWhenSeparated()
{
    QVERIFY(library().joinFormats(m_text, {m_pages, m_web}));
    QVERIFY(library().separateFormat(m_pages));
    QCOMPARE(listed(), QStringList({QStringLiteral("pages.txt"), QStringLiteral("plan.txt")}));
    QVERIFY(!library().separateFormat(m_pages)); // it is none any more
    QVERIFY(library().joinFormats(m_text, {m_pages}));
    QVERIFY(library().separateFormat(m_text)); // all of its formats
    QCOMPARE(listed().size(), 3);
    QVERIFY(library().joinedEntries().isEmpty());
}

void JoinedFormatsTest::joinsToTheOneThatCounts()
{
    QVERIFY(library().joinFormats(m_text, {m_pages}));
    QVERIFY(library().joinFormats(m_pages, {m_web}));
    QCOMPARE(mainOf(m_web), m_text);
    QCOMPARE(mainOf(m_pages), m_text);
    QCOMPARE(mainOf(m_text), QString());
}

void JoinedFormatsTest::anotherOneCanCount()
{
    QVERIFY(library().joinFormats(m_text, {m_pages, m_web}));
    QVERIFY(library().joinFormats(m_web, {m_text}));
    QCOMPARE(listed(), QStringList(QStringLiteral("web.txt")));
    QCOMPARE(mainOf(m_text), m_web);
    QCOMPARE(mainOf(m_pages), m_web);
}

void JoinedFormatsTest::movesAlong()
{
    QVERIFY(library().joinFormats(m_pages, {m_web}));
    QVERIFY(library().joinFormats(m_text, {m_pages}));
    QCOMPARE(listed(), QStringList(QStringLiteral("plan.txt")));
    QCOMPARE(mainOf(m_web), m_text);
    QVERIFY(library().separateFormat(m_pages));
    QCOMPARE(mainOf(m_web), m_text);
}

void JoinedFormatsTest::changesAllOrNothing()
{
    QVERIFY(!library().joinFormats(m_text, {m_pages, QStringLiteral("no such report")}));
    QVERIFY(!library().joinFormats(QStringLiteral("no such report"), {m_pages}));
    QVERIFY(!library().joinFormats(m_text, {m_text}));
    QVERIFY(!library().joinFormats(m_text, {}));
    QVERIFY(library().remove(m_web));
    QVERIFY(!library().joinFormats(m_web, {m_pages}));
    QVERIFY(library().lastError().isEmpty());
    QCOMPARE(listed().size(), 2);
}

void JoinedFormatsTest::versionsStayJoined()
{
    QVERIFY(library().joinFormats(m_text, {m_pages}));
    QCOMPARE(import(QStringLiteral("第一页。"), QStringLiteral("pages.txt")), m_pages);
    QCOMPARE(mainOf(m_pages), m_text);
    const QString newer = import(QStringLiteral("第二页。"), QStringLiteral("pages.txt"));
    QVERIFY(newer != m_pages);
    QCOMPARE(mainOf(newer), m_text);
    QCOMPARE(listed(), QStringList({QStringLiteral("plan.txt"), QStringLiteral("web.txt")}));
    const QString main = import(QStringLiteral("又一段。"), QStringLiteral("plan.txt"));
    QCOMPARE(mainOf(newer), main);
    QCOMPARE(listed().size(), 2);
    QCOMPARE(library().joinedEntries().size(), 1);
}

/// The name of a file is used again, for the report of another year.
void JoinedFormatsTest::anotherReportCountsByItself()
{
    const auto ofAnotherYear = [](const QString &more) {
        QString text = planText(more);
        text.replace(QStringLiteral("2022"), QStringLiteral("2023"));
        return text.replace(QStringLiteral("2021"), QStringLiteral("2022"));
    };
    QVERIFY(library().joinFormats(m_text, {m_pages}));
    m_fixture->import(ofAnotherYear({}), QStringLiteral("/reports/pages.txt"));
    QCOMPARE(listed().size(), 3);
    QVERIFY(library().joinedEntries().isEmpty());
    QVERIFY(library().joinFormats(m_text, {m_web}));
    m_fixture->import(ofAnotherYear(QStringLiteral("又一段。")),
                      QStringLiteral("/reports/plan.txt"));
    QCOMPARE(listed().size(), 3);
    QVERIFY(library().joinedEntries().isEmpty());
}

void JoinedFormatsTest::goesAndComesBackWithTheOther()
{
    QVERIFY(library().joinFormats(m_text, {m_pages, m_web}));
    QVERIFY(library().remove(m_text));
    QVERIFY(library().entries(true).isEmpty());
    QVERIFY(library().restore(m_text));
    QCOMPARE(listed(), QStringList(QStringLiteral("plan.txt")));
    QCOMPARE(library().joinedEntries().size(), 2);
    QVERIFY(library().remove(m_pages));
    QCOMPARE(library().joinedEntries().size(), 1);
    QVERIFY(library().restore(m_pages));
    QCOMPARE(mainOf(m_pages), m_text);
}

void JoinedFormatsTest::comesBackWithoutTheOther()
{
    QVERIFY(library().joinFormats(m_text, {m_pages}));
    QVERIFY(library().remove(m_text));
    QVERIFY(library().restore(m_pages));
    QCOMPARE(mainOf(m_pages), QString());
    QCOMPARE(listed(), QStringList({QStringLiteral("pages.txt"), QStringLiteral("web.txt")}));
    // It counts for others, too.
    QVERIFY(library().joinFormats(m_pages, {m_web}));
    QCOMPARE(mainOf(m_web), m_pages);
    QVERIFY(library().restore(m_text));
    QCOMPARE(listed(), QStringList({QStringLiteral("pages.txt"), QStringLiteral("plan.txt")}));
}

void JoinedFormatsTest::staysAwayWhereItWasAwayBefore()
{
    StoppedClock clock(QDateTime({2026, 3, 1}, {8, 0, 0}, QTimeZone::utc()));
    QVERIFY(library().joinFormats(m_text, {m_pages}));
    QVERIFY(library().remove(m_pages));
    clock.set(QDateTime({2026, 3, 1}, {9, 0, 0}, QTimeZone::utc()));
    QVERIFY(library().remove(m_text));
    QVERIFY(library().restore(m_text));
    QVERIFY(library().joinedEntries().isEmpty());
    QVERIFY(!library().entry(m_pages));
}

void JoinedFormatsTest::outlivesTheOther()
{
    QVERIFY(library().joinFormats(m_text, {m_pages}));
    QVERIFY(library().remove(m_text));
    QVERIFY(library().restore(m_pages));
    Writing::deleteRemoved(library().database(), QDateTime::currentDateTimeUtc().addDays(1));
    QCOMPARE(listed(), QStringList({QStringLiteral("pages.txt"), QStringLiteral("web.txt")}));
    // What comes to the same place later is not taken for what was there.
    import({}, QStringLiteral("plan.txt"));
    QCOMPARE(listed().size(), 3);
}

void JoinedFormatsTest::countsWhereTheOtherIsDropped()
{
    QVERIFY(library().joinFormats(m_text, {m_pages, m_web}));
    {
        WriteTransaction transaction(library().database());
        Documents::arrange(library().database(), QStringLiteral("/reports/plan.txt"), {});
        transaction.commit();
    }
    QCOMPARE(listed(), QStringList({QStringLiteral("pages.txt"), QStringLiteral("web.txt")}));
    QVERIFY(!library().joinFormats(m_text, {m_web})); // it shows nothing
    QCOMPARE(listed().size(), 2);
}

void JoinedFormatsTest::tellsWhatTakesItBack()
{
    QVERIFY(library().joinFormats(m_pages, {m_web}));
    const auto joined = [this] {
        return library().joinedEntries();
    };
    const FormatChange change = joiningTo(m_text, {m_pages}, joined());
    const FormatChange before = formatsBefore(change, joined());
    QVERIFY(library().setFormats(change));
    QCOMPARE(mainOf(m_web), m_text);
    QVERIFY(library().setFormats(before));
    QCOMPARE(mainOf(m_web), m_pages);
    QCOMPARE(mainOf(m_pages), QString());
    // One that counts in place of the one that did, and back.
    const FormatChange turned = joiningTo(m_web, {m_pages}, joined());
    const FormatChange turnedBack = formatsBefore(turned, joined());
    QVERIFY(library().setFormats(turned));
    QCOMPARE(mainOf(m_pages), m_web);
    QVERIFY(library().setFormats(turnedBack));
    QCOMPARE(mainOf(m_web), m_pages);
}

SUITE_CORE_TEST(JoinedFormatsTest)
#include "tst_joinedformats.moc"
