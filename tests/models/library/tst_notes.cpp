// SPDX-License-Identifier: GPL-3.0-or-later
// Notes on passages and figures keep to the words they were made on.

#include "figures/notedplace.h"
#include "support/libraryfixture.h"
#include "support/suite.h"

#include <QTest>
#include <QTimeZone>

using namespace PlanLens;
using namespace PlanLens::Testing;

class NotesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<LibraryFixture>(); }
    void findsItsPlaceAgain_data();
    void findsItsPlaceAgain();
    void tellsEqualWordsOfALineApart();
    void followsASentenceThatMoved();
    void isOrphanedByAChange_data();
    void isOrphanedByAChange();
    void neverGoesToASentenceThatStoodTwice();
    void isKept();
    void survivesRemovalAndAnotherImport();
    void survivesANewVersion();
    void takesOtherWords();
    void comesBack();
    void marksFindings();

private:
    Library &library() { return m_fixture->library(); }
    Report report(const QString &key) { return library().report(key).value_or(Report()); }
    static Anchor passage(const Report &report, const QString &words);
    static Anchor cell(const Report &report, const QString &words);
    Note noteOn(const QString &key, const QString &words);
    Anchor placeOf(const Note &note);

    std::unique_ptr<LibraryFixture> m_fixture;
};

namespace {

Report reportOf(const QString &text)
{
    auto outcome = understand(text.toUtf8(), QStringLiteral("plan.txt"));
    return std::get<UnderstoodReports>(outcome).first().report;
}

QString sentence()
{
    return QStringLiteral("全区建成口袋公园12处，改造老旧小区12个。");
}

} // namespace

Anchor NotesTest::passage(const Report &report, const QString &words)
{
    for (int block = 0; block < report.blocks.size(); ++block) {
        const qsizetype at = report.blocks.at(block).text.text().indexOf(words);
        if (at >= 0)
            return {report.key(), block, -1, -1, int(at), int(words.size())};
    }
    return {};
}

Anchor NotesTest::cell(const Report &report, const QString &words)
{
    for (int block = 0; block < report.blocks.size(); ++block) {
        const QList<TableRow> &rows = report.blocks.at(block).table.rows;
        for (int row = 0; row < rows.size(); ++row) {
            for (int column = 0; column < rows.at(row).cells.size(); ++column) {
                if (rows.at(row).cells.at(column).text.text() == words)
                    return report.cellAnchor(block, row, column);
            }
        }
    }
    return {};
}

Note NotesTest::noteOn(const QString &key, const QString &words)
{
    const Report text = report(key);
    return {.noted = key,
            .title = text.identity.title,
            .place = notedPlace(text, passage(text, words)),
            .remark = QStringLiteral("to be asked")};
}

/// Where a note is in the report to look in.
Anchor NotesTest::placeOf(const Note &note)
{
    if (note.report.isEmpty())
        return {};
    return findNotedPlace(report(note.report), note.place, note.report == note.noted)
        .value_or(Anchor());
}

void NotesTest::findsItsPlaceAgain_data()
{
    QTest::addColumn<bool>("inTable");
    QTest::addColumn<QString>("words");
    QTest::newRow("words of a sentence") << false << QStringLiteral("老旧小区12个");
    QTest::newRow("a number") << false << QStringLiteral("360");
    QTest::newRow("a cell") << true << QStringLiteral("5.4");
    QTest::newRow("a cell like another one") << true << QStringLiteral("360");
}

void NotesTest::findsItsPlaceAgain()
{
    QFETCH(const bool, inTable);
    QFETCH(const QString, words);
    const Report text = reportOf(planText(sentence()));
    const Anchor anchor = inTable ? cell(text, words) : passage(text, words);
    QVERIFY(anchor.isValid());
    const NotedPlace place = notedPlace(text, anchor);
    QCOMPARE(place.quote, words);
    QCOMPARE(place.line, text.line(anchor));
    QCOMPARE(findNotedPlace(text, place, true), std::optional(anchor));
    QCOMPARE(findNotedPlace(text, place, false), std::optional(anchor));
}

void NotesTest::tellsEqualWordsOfALineApart()
{
    const Report text = reportOf(planText(sentence()));
    Anchor second = passage(text, QStringLiteral("小区12"));
    second.start += 2;
    second.length = 2;
    QCOMPARE(text.quote(second), QStringLiteral("12"));
    const NotedPlace place = notedPlace(text, second);
    QCOMPARE(place.inLine, 1);
    QCOMPARE(findNotedPlace(text, place, true), std::optional(second));
    QCOMPARE(findNotedPlace(text, place, false), std::optional(second));
}

void NotesTest::followsASentenceThatMoved()
{
    const Report before = reportOf(planText(sentence()));
    const Report after = reportOf(planText(QStringLiteral("新的一段写在前面。\n") + sentence()));
    const QString words = QStringLiteral("口袋公园12处");
    const NotedPlace place = notedPlace(before, passage(before, words));
    const auto found = findNotedPlace(after, place, false);
    QCOMPARE(found, std::optional(passage(after, words)));
    QCOMPARE(after.line(*found), place.line + 1);
    // So does a row of a table.
    const auto row =
        findNotedPlace(after, notedPlace(before, cell(before, QStringLiteral("5.4"))), false);
    QCOMPARE(row, std::optional(cell(after, QStringLiteral("5.4"))));
}

void NotesTest::isOrphanedByAChange_data()
{
    QTest::addColumn<QString>("after");
    QTest::newRow("another number beside it")
        << planText(QStringLiteral("全区建成口袋公园12处，改造老旧小区15个。"));
    QTest::newRow("gone") << planText();
    QTest::newRow("twice") << planText(sentence() + u'\n' + sentence());
}

void NotesTest::isOrphanedByAChange()
{
    QFETCH(const QString, after);
    const Report before = reportOf(planText(sentence()));
    const NotedPlace place = notedPlace(before, passage(before, QStringLiteral("口袋公园12处")));
    QVERIFY(place.isOnlyOne);
    QVERIFY(!findNotedPlace(reportOf(after), place, false));
}

void NotesTest::neverGoesToASentenceThatStoodTwice()
{
    const Report before = reportOf(planText(sentence() + u'\n' + sentence()));
    const NotedPlace place = notedPlace(before, passage(before, QStringLiteral("口袋公园12处")));
    QVERIFY(!place.isOnlyOne);
    // One of both is gone, and nobody knows which.
    QVERIFY(!findNotedPlace(reportOf(planText(sentence())), place, false));
    QVERIFY(findNotedPlace(before, place, true));
}

void NotesTest::isKept()
{
    const QString key = m_fixture->import(planText(sentence()));
    Note note = noteOn(key, QStringLiteral("口袋公园12处"));
    const auto id = library().saveNote(note);
    QVERIFY(id);
    QCOMPARE(library().notes().size(), 1);
    const Note kept = library().notes().constFirst();
    QCOMPARE(kept.id, *id);
    QCOMPARE(kept.place, note.place);
    QCOMPARE(kept.remark, note.remark);
    QCOMPARE(kept.report, key);
    QVERIFY(kept.signature.when.isValid());
    QCOMPARE(placeOf(kept), passage(report(key), QStringLiteral("口袋公园12处")));
    note.noted = QStringLiteral("no such report");
    QVERIFY(!library().saveNote(note));
}

void NotesTest::survivesRemovalAndAnotherImport()
{
    const QString key = m_fixture->import(planText(sentence()));
    QVERIFY(library().saveNote(noteOn(key, QStringLiteral("口袋公园12处"))));
    QVERIFY(library().remove(key));
    QCOMPARE(library().notes().size(), 1);
    QVERIFY(library().notes().constFirst().report.isEmpty()); // an orphan, for now
    // The same bytes from another place.
    QCOMPARE(m_fixture->import(planText(sentence()), QStringLiteral("/elsewhere/plan.txt")), key);
    const Note note = library().notes().constFirst();
    QCOMPARE(note.report, key);
    QVERIFY(placeOf(note).isValid());
}

void NotesTest::survivesANewVersion()
{
    const QString first = m_fixture->import(planText(sentence()));
    QVERIFY(library().saveNote(noteOn(first, QStringLiteral("口袋公园12处"))));
    const QString moved = m_fixture->import(planText(QStringLiteral("又一段。\n") + sentence()));
    QVERIFY(moved != first);
    Note note = library().notes().constFirst();
    QCOMPARE(note.report, moved);
    QCOMPARE(placeOf(note), passage(report(moved), QStringLiteral("口袋公园12处")));
    m_fixture->import(planText(QStringLiteral("公园12处。")));
    note = library().notes().constFirst();
    QVERIFY(!note.report.isEmpty());
    QVERIFY(!placeOf(note).isValid());
}

void NotesTest::takesOtherWords()
{
    const QString key = m_fixture->import(planText(sentence()));
    Note note = noteOn(key, QStringLiteral("口袋公园12处"));
    note.id = library().saveNote(note).value_or(0);
    note.remark.clear();
    QCOMPARE(library().saveNote(note), std::optional(note.id));
    QVERIFY(library().notes().constFirst().isBookmark());
    note.id += 7;
    QVERIFY(!library().saveNote(note));
}

void NotesTest::comesBack()
{
    const QString key = m_fixture->import(planText(sentence()));
    const int id = library().saveNote(noteOn(key, QStringLiteral("12"))).value_or(0);
    QVERIFY(library().withdrawNote(id));
    QVERIFY(library().notes().isEmpty());
    QVERIFY(library().withdrawNote(id, false));
    QCOMPARE(library().notes().size(), 1);
    QVERIFY(!library().withdrawNote(id + 1));
}

void NotesTest::marksFindings()
{
    const QString key = m_fixture->import(planText());
    const QString finding = QStringLiteral("tally|a|b");
    QVERIFY(library().markFinding(key, finding, QStringLiteral("asked")));
    QVERIFY(library().markFinding(key, finding, QStringLiteral("answered")));
    QCOMPARE(library().findingMarks().size(), 1);
    QCOMPARE(library().findingMarks().constFirst().remark, QStringLiteral("answered"));
    QVERIFY(library().remove(key));
    m_fixture->import(planText());
    QCOMPARE(library().findingMarks().size(), 1);
    const FindingMark before{
        key,
        finding,
        QStringLiteral("seen"),
        {QStringLiteral("somebody"), QDateTime(QDate(2024, 3, 1), QTime(9, 30), QTimeZone::utc())}};
    QVERIFY(library().markFinding(before)); // as it was, by whom and when
    QCOMPARE(library().findingMarks(), QList<FindingMark>{before});
    QVERIFY(library().markFinding(key, finding, std::nullopt));
    QVERIFY(library().findingMarks().isEmpty());
}

SUITE_CORE_TEST(NotesTest)
#include "tst_notes.moc"
