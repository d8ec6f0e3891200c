// SPDX-License-Identifier: GPL-3.0-or-later
// Search against a scan of all texts, over libraries large enough to have merged segments.

#include "importing/importing.h"
#include "library/library.h"
#include "search/librarysearch.h"
#include "support/suite.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace PlanLens;

namespace {

constexpr int everything = 1'000'000;

/// Blanks out of the way, full-width forms as half-width ones, small letters: written here anew, so
/// that it checks what the library does.
QString comparable(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        const ushort u = c.unicode();
        if (c.isSpace() || (u >= 0x200b && u <= 0x200f) || u == 0xfeff || u == 0x00ad ||
            u == 0x2060 || u < 0x20 || u == 0x7f)
            continue;
        result += u >= 0xff01 && u <= 0xff5e ? QChar(u - 0xfee0).toLower() : c.toLower();
    }
    return result;
}

/// Every paragraph, heading and cell of the current reports, by its anchor.
QMap<QString, QString> allTexts(const Library &library)
{
    QMap<QString, QString> texts;
    for (const LibraryEntry &entry : library.entries()) {
        const auto report = library.report(entry.key);
        for (int i = 0; i < report->blocks.size(); ++i) {
            const Block &block = report->blocks.at(i);
            texts.insert(report->anchor(i).toString(), comparable(block.text.text()));
            for (int row = 0; row < block.table.rows.size(); ++row) {
                const QList<Cell> &cells = block.table.rows.at(row).cells;
                for (int column = 0; column < cells.size(); ++column)
                    texts.insert(report->cellAnchor(i, row, column).toString(),
                                 comparable(cells.at(column).text.text()));
            }
        }
    }
    return texts;
}

QSet<QString> scanned(const QMap<QString, QString> &texts, const QString &wanted)
{
    QSet<QString> places;
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        if (it->contains(comparable(wanted)))
            places += it.key();
    }
    return places;
}

/// How often the words stand in the texts of some places.
int occurrencesIn(const QMap<QString, QString> &texts, const QSet<QString> &places,
                  const QStringList &words)
{
    int count = 0;
    for (const QString &place : places) {
        const QString text = texts.value(place);
        for (const QString &word : words) {
            const QString wanted = comparable(word);
            for (qsizetype at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1))
                ++count;
        }
    }
    return count;
}

int placesInReports(const SearchResults &results)
{
    int count = 0;
    for (const SearchedReport &report : results.reports)
        count += report.places;
    return count;
}

QSet<QString> places(const SearchResults &results)
{
    QSet<QString> places;
    for (const SearchHit &hit : results.hits) {
        Anchor place = hit.anchor;
        place.start = place.length = 0;
        places += place.toString();
    }
    return places;
}

QString quoted(const QString &text)
{
    return u'"' + text + u'"';
}

/// Random stretches of 1 to 8 characters that count, as the sources print them.
QStringList randomWords(const QStringList &sources, int count)
{
    QRandomGenerator random(20260101);
    QStringList words;
    while (words.size() < count) {
        const QString &source = sources.at(random.bounded(int(sources.size())));
        const QString word =
            source.mid(random.bounded(int(source.size()) - 8), random.bounded(1, 9));
        if (!comparable(word).isEmpty() && !word.contains(u'"') && !word.contains(u'\n'))
            words += word;
    }
    return words;
}

bool write(const QString &path, const QString &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0;
}

} // namespace

class SearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void findsWhatAScanFinds();
    void wordsApartMeetInOneUnit();
    void countsThePlacesOfAllWords();
    void countsAWordInTheReportsAsTheyArePrinted();
    void hitsAreMarkedWhereTheyAre();
    void ranksHeadingsFirst();
    void filtersReports();
    void filtersSections();
    void findsNamesByPinyin();
    void answersAnything_data();
    void answersAnything();
    void findsWhatAScanFindsAfterChanges();
    void keepsSearches();
    void indexesWhatAnOlderProgramStored();

private:
    std::unique_ptr<Library> open() const;
    void importPieces(Library &library, const QString &addition = {}) const;
    SearchResults find(const QString &query, int limit = everything) const
    {
        return LibrarySearch(*m_library).search(query, {.limit = limit});
    }

    QStringList m_sources;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;
};

void SearchTest::initTestCase()
{
    const QDir folder(QStringLiteral(PLANLENS_REPORTS));
    for (const QString &name : folder.entryList({QStringLiteral("00*.txt")}, QDir::Files)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_sources += QString::fromUtf8(file.readAll());
    }
    if (m_sources.isEmpty())
        QSKIP("The folder of real reports is not there.");
    m_folder = std::make_unique<QTemporaryDir>();
    m_library = open();
    importPieces(*m_library);
}

void SearchTest::init()
{
    if (m_sources.isEmpty())
        QSKIP("The folder of real reports is not there.");
}

std::unique_ptr<Library> SearchTest::open() const
{
    auto opened = Library::open(m_folder->filePath(QStringLiteral("library.sqlite")));
    return std::move(std::get<std::unique_ptr<Library>>(opened));
}

/// The reports whole, and enough pieces of them to fill segments of two levels and leave some
/// waiting.
void SearchTest::importPieces(Library &library, const QString &addition) const
{
    constexpr int pieces = 60;
    const QDir folder(m_folder->path());
    for (int source = 0; source < m_sources.size(); ++source) {
        const QStringList lines = m_sources.at(source).split(u'\n');
        QVERIFY(write(folder.filePath(QStringLiteral("whole%1.txt").arg(source)),
                      m_sources.at(source)));
        for (int piece = 0; piece < pieces; ++piece) {
            const qsizetype from = lines.size() * piece / pieces;
            const qsizetype end = lines.size() * (piece + 1) / pieces;
            const QString name = QStringLiteral("piece%1-%2.txt").arg(source).arg(piece);
            const QString change = piece % 3 == 0 ? addition : QString();
            QVERIFY(write(folder.filePath(name),
                          change + name + u'\n' + lines.mid(from, end - from).join(u'\n')));
        }
    }
    importPaths(library, {m_folder->path()});
}

void SearchTest::findsWhatAScanFinds()
{
    const QMap<QString, QString> texts = allTexts(*m_library);
    QVERIFY(m_library->entries().size() > 288); // two levels of segments, and some that wait
    for (const QString &word : randomWords(m_sources, 200)) {
        const SearchResults results = find(quoted(word));
        QVERIFY(!results.error);
        QVERIFY2(places(results) == scanned(texts, word), qPrintable(word));
        QCOMPARE(results.units, int(results.hits.size()));
        QCOMPARE(results.total, occurrencesIn(texts, places(results), {word}));
        QCOMPARE(results.total, placesInReports(results));
        const SearchResults few = find(quoted(word), 3);
        QCOMPARE(few.total, results.total);
        QCOMPARE(few.units, results.units);
    }
}

void SearchTest::findsWhatAScanFindsAfterChanges()
{
    // Others than m_library's connection: what it knows of the index is out of date then.
    const auto other = open();
    const QList<LibraryEntry> before = other->entries();
    importPieces(*other, QStringLiteral("补写一段，发展就业。\n"));
    for (int i = 0; i < before.size(); i += 5)
        other->remove(before.at(i).key);
    const QMap<QString, QString> texts = allTexts(*m_library);
    for (const QString &word : randomWords(m_sources, 200) + QStringList{QStringLiteral("补写")})
        QVERIFY2(places(find(quoted(word))) == scanned(texts, word), qPrintable(word));
    QVERIFY(find(QStringLiteral("补写一段")).units > 50);
}

void SearchTest::wordsApartMeetInOneUnit()
{
    const QMap<QString, QString> texts = allTexts(*m_library);
    const QString a = QStringLiteral("就业");
    const QString b = QStringLiteral("创业");
    const QSet<QString> withA = scanned(texts, a);
    const QSet<QString> withB = scanned(texts, b);
    QVERIFY(!(withA & withB).isEmpty());
    QCOMPARE(places(find(a + u' ' + b)), withA & withB);
    QCOMPARE(places(find(a + QStringLiteral(" OR ") + b)), withA | withB);
    QCOMPARE(places(find(a + QStringLiteral(" -") + b)), withA - withB);
    QCOMPARE(places(find(QStringLiteral("-创业 就业"))), withA - withB);
    QCOMPARE(places(find(QStringLiteral("(NOT 就业) 创业"))), withB - withA);
    QCOMPARE(places(find(QStringLiteral("就业 \"\""))), withA);
}

/// A place is an occurrence of a word looked for, in a unit that matches.
void SearchTest::countsThePlacesOfAllWords()
{
    const QMap<QString, QString> texts = allTexts(*m_library);
    const auto check = [&](const QString &query, const QStringList &words) {
        const SearchResults results = find(query);
        QVERIFY2(results.units > 0, qPrintable(query));
        QCOMPARE(results.units, int(results.hits.size()));
        QCOMPARE(results.total, occurrencesIn(texts, places(results), words));
        QCOMPARE(results.total, placesInReports(results));
    };
    const QString a = QStringLiteral("就业");
    const QString b = QStringLiteral("创业");
    check(a + u' ' + b, {a, b});
    check(a + QStringLiteral(" OR ") + b, {a, b});
    check(a + QStringLiteral(" -") + b, {a});
    check(a + u' ' + a, {a});
    check(QStringLiteral("(就业 创业) OR 发展"), {a, b, QStringLiteral("发展")});
    check(QStringLiteral("section:民生 就业"), {a});
    check(QStringLiteral("region:重庆 就业"), {a});
    // Without a word to look for, each unit is one place.
    const SearchResults without = find(QStringLiteral("section:民生 -就业"));
    QVERIFY(without.units > 0);
    QCOMPARE(without.total, without.units);
}

/// As often as the sources print it: blanks and line ends in a word do not keep it from being
/// found.
void SearchTest::countsAWordInTheReportsAsTheyArePrinted()
{
    const QTemporaryDir folder;
    auto opened = Library::open(folder.filePath(QStringLiteral("library.sqlite")));
    const auto library = std::move(std::get<std::unique_ptr<Library>>(opened));
    const QDir reports(QStringLiteral(PLANLENS_REPORTS));
    QStringList files;
    for (int i = 0; i < 5; ++i)
        for (const QString &name : reports.entryList({QStringLiteral("00%1_*.txt").arg(i)}))
            files += reports.filePath(name);
    if (files.size() != 5)
        QSKIP("The five real reports are not all there.");
    importPaths(*library, files);
    const SearchResults results = LibrarySearch(*library).search(QStringLiteral("农业"), {});
    QCOMPARE(results.total, 90);
    QCOMPARE(results.units, 33);
}

void SearchTest::hitsAreMarkedWhereTheyAre()
{
    const QString word = QStringLiteral("就业");
    const SearchResults results = find(word, 50);
    QCOMPARE(results.hits.size(), 50);
    for (const SearchHit &hit : results.hits) {
        QVERIFY(!hit.highlights.isEmpty());
        for (const TextStretch &stretch : hit.highlights)
            QCOMPARE(comparable(hit.snippet.mid(stretch.start, stretch.length)).remove(word),
                     QString());
        const auto report = m_library->report(hit.anchor.report);
        QCOMPARE(
            comparable(report->textAt(hit.anchor)->mid(hit.anchor.start, hit.anchor.length).text()),
            word);
        QCOMPARE(report->line(hit.anchor), hit.line);
        QCOMPARE(results.reports.at(hit.report).entry.key, hit.anchor.report);
    }
}

void SearchTest::ranksHeadingsFirst()
{
    const SearchResults results = find(QStringLiteral("发展"));
    int before = 0;
    for (const SearchHit &hit : results.hits) {
        const auto report = m_library->report(hit.anchor.report);
        const BlockKind kind = report->blocks.at(hit.anchor.block).kind;
        const bool heading = kind == BlockKind::Heading || kind == BlockKind::Title ||
                             kind == BlockKind::BoxTitle || kind == BlockKind::Caption;
        const int rank = heading ? 0 : hit.anchor.isCell() ? 1 : 2;
        QVERIFY(rank >= before);
        before = rank;
    }
    QCOMPARE(before, 2);
}

void SearchTest::filtersReports()
{
    const auto check = [&](const QString &filter, const auto &accepts) {
        const SearchResults results = find(QStringLiteral("发展 ") + filter);
        QVERIFY2(results.total > 0, qPrintable(filter));
        int expected = 0;
        for (const SearchedReport &report : find(QStringLiteral("发展")).reports) {
            if (accepts(report.entry.identity))
                expected += report.places;
        }
        QCOMPARE(results.total, expected);
        QCOMPARE(results.units, int(results.hits.size()));
    };
    check(QStringLiteral("year:2022"), [](const ReportIdentity &identity) {
        return identity.reviewYear == 2022 || identity.planYear == 2022;
    });
    check(QStringLiteral("region:chongqing"), [](const ReportIdentity &identity) {
        return identity.regionName.startsWith(QStringLiteral("重庆"));
    });
    check(QStringLiteral("-kind:plan-report"),
          [](const ReportIdentity &identity) { return identity.kind != ReportKind::PlanReport; });
    QCOMPARE(find(QStringLiteral("年份:1066")).total, 0);
    // Reports alone: each once.
    const SearchResults reports = find(QStringLiteral("region:重庆"));
    QCOMPARE(reports.total, int(reports.reports.size()));
    QCOMPARE(reports.units, reports.total);
    QVERIFY(find(QStringLiteral("year:soon")).error);
    QVERIFY(find(QStringLiteral("发展 kind:novel")).error);
}

void SearchTest::filtersSections()
{
    const SearchResults results = find(QStringLiteral("section:民生 就业"));
    QVERIFY(results.total > 0);
    QVERIFY(results.total < find(QStringLiteral("就业")).total);
    for (const SearchHit &hit : results.hits) {
        const auto report = m_library->report(hit.anchor.report);
        QString headings = report->blocks.at(hit.anchor.block).text.text();
        for (const int heading : report->headingsOf(hit.anchor.block))
            headings += report->blocks.at(heading).text.text();
        QVERIFY(comparable(headings).contains(QStringLiteral("民生")));
    }
}

void SearchTest::findsNamesByPinyin()
{
    QCOMPARE(places(find(QStringLiteral("dadukou"))), places(find(QStringLiteral("大渡口"))));
    QVERIFY(find(QStringLiteral("dadukou")).total > 0);
    QCOMPARE(find(QStringLiteral("\"dadukou\"")).total, 0);
    QCOMPARE(find(QStringLiteral("GDP")).total, find(QStringLiteral("ｇｄｐ")).total);
}

void SearchTest::answersAnything_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("nothing") << QString();
    QTest::newRow("SQL") << QStringLiteral("'; DROP TABLE report; --");
    QTest::newRow("quotes without end") << QStringLiteral("\"").repeated(999);
    QTest::newRow("operators without end") << QStringLiteral("OR AND NOT ").repeated(150);
    QTest::newRow("minus without end") << QStringLiteral("-").repeated(1999);
    QTest::newRow("brackets without end") << QStringLiteral("(").repeated(1999);
    QTest::newRow("10,000 characters") << QStringLiteral("发展就业").repeated(2500);
    QTest::newRow("one long word") << QStringLiteral("发展").repeated(999);
    QTest::newRow("a lone surrogate") << QString(QChar(0xd840));
    QTest::newRow("wildcards") << QStringLiteral("indicator:%_\\ *?");
    QTest::newRow("null character") << QString(QChar(u'\0')) + QStringLiteral("发展");
}

void SearchTest::answersAnything()
{
    QFETCH(QString, query);
    const int reports = int(m_library->entries().size());
    const SearchResults results = find(query, 10);
    QVERIFY(m_library->lastError().isEmpty());
    QVERIFY(!results.error || !results.error->message.isEmpty());
    QCOMPARE(int(m_library->entries().size()), reports);
}

void SearchTest::keepsSearches()
{
    const SavedSearch search{QStringLiteral("未达"), QStringLiteral("verdict:missed")};
    QVERIFY(m_library->saveSearch(search));
    QVERIFY(m_library->saveSearch({search.name, QStringLiteral("就业")}));
    QCOMPARE(open()->savedSearches(), (QList<SavedSearch>{{search.name, QStringLiteral("就业")}}));
    QVERIFY(m_library->deleteSearch(search.name));
    QVERIFY(!m_library->deleteSearch(search.name));
    QVERIFY(m_library->savedSearches().isEmpty());
}

void SearchTest::indexesWhatAnOlderProgramStored()
{
    const QSet<QString> before = places(find(QStringLiteral("就业")));
    QVERIFY(!before.isEmpty());
    LibrarySearch opened(*m_library);
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("older"));
        database.setDatabaseName(m_library->path());
        QVERIFY(database.open());
        for (const char *table : {"search_report", "search_segment", "search_posting"})
            QVERIFY(QSqlQuery(database).exec(
                QStringLiteral("DELETE FROM %1").arg(QString::fromLatin1(table))));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("older"));
    QCOMPARE(opened.search(QStringLiteral("就业"), {}).total, 0);
    QCOMPARE(places(find(QStringLiteral("就业"))), before);
}

SUITE_CORE_TEST(SearchTest)
#include "tst_search.moc"
