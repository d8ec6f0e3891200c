// SPDX-License-Identifier: GPL-3.0-or-later
// All hits of a search, page by page.

#include "importing/importing.h"
#include "library/library.h"
#include "search/librarysearch.h"
#include "support/suite.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace PlanLens;

class SearchPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pagesAreTheWhole_data();
    void pagesAreTheWhole();
    void nothingComesAfterTheLast();
    void wrongPagesAreNone();

private:
    SearchResults find(const QString &query, int limit, int first = 0)
    {
        return LibrarySearch(*m_library).search(query, {.limit = limit, .first = first});
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Library> m_library;
};

void SearchPagesTest::initTestCase()
{
    for (const int year : {2020, 2021, 2022}) {
        QFile file(m_folder.filePath(QStringLiteral("%1.txt").arg(year)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QStringLiteral(
                       "重庆市大渡口区%1年国民经济和社会发展计划执行情况及%2年计划草案的报告\n\n"
                       "一、稳就业\n\n全年地区生产总值增长6.1%，就业稳定，就业增加。\n\n"
                       "二、主要任务\n\n促进就业，地区生产总值增长6%左右。\n")
                       .arg(year)
                       .arg(year + 1)
                       .toUtf8());
    }
    auto opened = Library::open(m_folder.filePath(QStringLiteral("library.sqlite")));
    m_library = std::move(std::get<std::unique_ptr<Library>>(opened));
    importPaths(*m_library, {m_folder.path()});
    QCOMPARE(m_library->entries().size(), 3);
}

void SearchPagesTest::pagesAreTheWhole_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("texts") << QStringLiteral("就业");
    QTest::newRow("figures") << QStringLiteral("value:6..7");
}

void SearchPagesTest::pagesAreTheWhole()
{
    QFETCH(const QString, query);
    const SearchResults all = find(query, 1000);
    QVERIFY(all.units > 4);
    QCOMPARE(int(all.hits.size()), all.units);
    QList<Anchor> anchors;
    for (int first = 0; first < all.units; first += 2) {
        const SearchResults page = find(query, 2, first);
        QCOMPARE(page.total, all.total);
        QCOMPARE(page.units, all.units);
        QCOMPARE(int(page.hits.size()), std::min(2, all.units - first));
        for (const SearchHit &hit : page.hits) {
            anchors << hit.anchor;
            QCOMPARE(page.reports.at(hit.report).entry.key, hit.anchor.report);
        }
    }
    for (int i = 0; i < all.units; ++i)
        QCOMPARE(anchors.at(i), all.hits.at(i).anchor);
}

void SearchPagesTest::nothingComesAfterTheLast()
{
    const SearchResults after = find(QStringLiteral("就业"), 10, 1000);
    QVERIFY(after.hits.isEmpty());
    QVERIFY(after.units > 0);
    constexpr int most = std::numeric_limits<int>::max();
    QVERIFY(find(QStringLiteral("就业"), most, most).hits.isEmpty());
}

void SearchPagesTest::wrongPagesAreNone()
{
    QCOMPARE(find(QStringLiteral("就业"), 2, -5).hits, find(QStringLiteral("就业"), 2).hits);
}

SUITE_CORE_TEST(SearchPagesTest)
#include "tst_searchpages.moc"
