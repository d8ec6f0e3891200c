// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/database.h"
#include "importing/importing.h"
#include "jobs/latestjob.h"
#include "jobs/librarywork.h"
#include "library/library.h"
#include "support/suite.h"
#include "windowfixture.h"

#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QStatusBar>

using namespace PlanLens;

using ReinterpretJob = LatestJob<ReinterpretingSummary>;

static void start(ReinterpretJob &job, const QString &library)
{
    job.start([library](const auto &cancelled, const auto &progress) {
        return LibraryWork::reinterpret(library, cancelled, progress);
    });
}

class ReinterpretJobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsAgainInTheBackground();
    void saysNothingWhereNothingIsOutdated();
    void stopsWhenItsOwnerGoes();
    void windowShowsTheNewFigures();

private:
    QString library() const { return m_folder->filePath(QStringLiteral("library.sqlite")); }
    /// As an older version of the program left the library at a path: it found no figures.
    static void makeOld(const QString &path);
    static int figures(const QString &path);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void ReinterpretJobTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QString report = m_folder->filePath(QStringLiteral("report.txt"));
    QFile file(report);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("大渡口区2021年政府工作报告\n一、2021年工作回顾\n地区生产总值增长6%。\n");
    file.close();
    auto opened = Library::open(library());
    importPaths(*std::get<std::unique_ptr<Library>>(opened), {report});
}

void ReinterpretJobTest::makeOld(const QString &path)
{
    const Database database(path);
    database.run(QStringLiteral("UPDATE report SET interpreted_by = 0, observations = 0"));
    database.run(QStringLiteral("DELETE FROM observation"));
}

int ReinterpretJobTest::figures(const QString &path)
{
    const auto opened = Library::open(path);
    const auto &library = std::get<std::unique_ptr<Library>>(opened);
    return int(library->observations(library->entries().first().key).size());
}

void ReinterpretJobTest::readsAgainInTheBackground()
{
    const int before = figures(library());
    QVERIFY(before > 0);
    makeOld(library());
    QCOMPARE(figures(library()), 0);
    ReinterpretJob job;
    const QSignalSpy progressed(&job, &ReinterpretJob::progressed);
    QSignalSpy finished(&job, &ReinterpretJob::finished);
    start(job, library());
    QVERIFY(finished.wait());
    QCOMPARE(job.result(), (ReinterpretingSummary{.done = 1}));
    QCOMPARE(progressed.last().at(0).toDouble(), 1.0);
    QCOMPARE(figures(library()), before);
}

void ReinterpretJobTest::saysNothingWhereNothingIsOutdated()
{
    ReinterpretJob job;
    const QSignalSpy progressed(&job, &ReinterpretJob::progressed);
    QSignalSpy finished(&job, &ReinterpretJob::finished);
    start(job, library());
    QVERIFY(finished.wait());
    QCOMPARE(job.result(), ReinterpretingSummary());
    QCOMPARE(progressed.count(), 0);
}

void ReinterpretJobTest::stopsWhenItsOwnerGoes()
{
    makeOld(library());
    auto job = std::make_unique<ReinterpretJob>();
    start(*job, library());
    job.reset();
    QVERIFY(figures(library()) >= 0); // nobody holds the library any longer
}

void ReinterpretJobTest::windowShowsTheNewFigures()
{
    Fixtures::TestWindow test;
    test.window->openPaths({m_folder->filePath(QStringLiteral("report.txt"))});
    QVERIFY(test.waitForImport());
    const QString path = test.folder.filePath(QStringLiteral("library.sqlite"));
    const int before = figures(path);
    test.window->close();
    test.window.reset();
    makeOld(path);
    test.reopen();
    const auto saysSo = [&] {
        return test.window->statusBar()->currentMessage().contains(QStringLiteral("read again"));
    };
    QVERIFY(QTest::qWaitFor(saysSo, 10000));
    QCOMPARE(figures(path), before);
    QVERIFY(test.window->indicatorPane()->model()->rowCount() > 0);
}

SUITE_WINDOW_TEST(ReinterpretJobTest)
#include "tst_reinterpretjob.moc"
