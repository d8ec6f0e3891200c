// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/importjob.h"
#include "library/library.h"
#include "support/suite.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace PlanLens;

class ImportJobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void importsInTheBackground();
    void takesWhatComesMeanwhile();
    void takesFilesIntoTheLibraryThatWasNamed();
    void tellsWatchedFilesApart();
    void canBeCancelled();
    void pausesAndGoesOn();
    void canBeCancelledWhilePaused();
    void saysWhyALibraryCannotBeOpened();
    void goneLibraryIsNotMadeAnew();
    void stopsWhenItsOwnerGoes();
    void stopsWhenItsOwnerGoesWhilePaused();

private:
    QString write(const QString &name, const QByteArray &text) const;
    QStringList writeMany(int count) const;
    int stored() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

static int failedIn(const QSignalSpy &finished, int argument = 0)
{
    return finished.at(0).at(argument).value<ImportSummary>().count(ImportOutcome::Failed);
}

void ImportJobTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    for (const char *name : {"l.sqlite", "one.sqlite", "other.sqlite"})
        Library::open(m_folder->filePath(QString::fromLatin1(name)));
}

QString ImportJobTest::write(const QString &name, const QByteArray &text) const
{
    QFile file(m_folder->filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(text);
    return file.fileName();
}

QStringList ImportJobTest::writeMany(int count) const
{
    QStringList files;
    for (int i = 0; i < count; ++i)
        files << write(QStringLiteral("%1.txt").arg(i),
                       "大渡口区2021年政府工作报告\n一、回顾\n新增就业" + QByteArray::number(i) +
                           "人。\n");
    return files;
}

/// Reports in the library, as another program finds them.
int ImportJobTest::stored() const
{
    const Library::Opened opened = Library::open(m_folder->filePath(QStringLiteral("l.sqlite")));
    return int(std::get<std::unique_ptr<Library>>(opened)->entries().size());
}

void ImportJobTest::importsInTheBackground()
{
    const QString good =
        write(QStringLiteral("good.txt"), "大渡口区2021年政府工作报告\n一、回顾\n增长6%。\n");
    const QString empty = write(QStringLiteral("empty.txt"), "");
    ImportJob job;
    const QSignalSpy started(&job, &ImportJob::started);
    QSignalSpy finished(&job, &ImportJob::finished);
    job.start(m_folder->filePath(QStringLiteral("l.sqlite")), {good, empty});
    QVERIFY(job.isRunning());
    QCOMPARE(started.count(), 1);
    QVERIFY(finished.wait());
    QVERIFY(!job.isRunning());
    const auto summary = finished.at(0).at(0).value<ImportSummary>();
    QCOMPARE(summary.count(ImportOutcome::Imported), 1);
    QCOMPARE(summary.count(ImportOutcome::Failed), 1);
}

void ImportJobTest::takesWhatComesMeanwhile()
{
    const QString library = m_folder->filePath(QStringLiteral("l.sqlite"));
    ImportJob job;
    QSignalSpy finished(&job, &ImportJob::finished);
    job.start(library, {write(QStringLiteral("a.txt"), "")});
    job.start(library, {write(QStringLiteral("b.txt"), ""), write(QStringLiteral("c.txt"), "")});
    QVERIFY(finished.wait());
    QCOMPARE(finished.count(), 1);
    QCOMPARE(failedIn(finished), 3);
}

void ImportJobTest::takesFilesIntoTheLibraryThatWasNamed()
{
    const auto report = [this](const char *name, const char *place) {
        return write(QString::fromLatin1(name),
                     QByteArray(place) + "2021年政府工作报告\n一、回顾\n增长6%。\n");
    };
    const QString one = m_folder->filePath(QStringLiteral("one.sqlite"));
    const QString other = m_folder->filePath(QStringLiteral("other.sqlite"));
    ImportJob job;
    QSignalSpy finished(&job, &ImportJob::finished);
    job.start(one, {report("a.txt", "大渡口区")});
    job.start(one, {report("b.txt", "渝中区")});
    job.start(other, {report("c.txt", "江北区")});
    QVERIFY(finished.wait());
    QCOMPARE(finished.at(0).at(0).value<ImportSummary>().count(ImportOutcome::Imported), 3);
    for (const auto &[path, reports] : {std::pair(one, 2), std::pair(other, 1)}) {
        const Library::Opened opened = Library::open(path);
        QCOMPARE(std::get<std::unique_ptr<Library>>(opened)->entries().size(), reports);
    }
}

void ImportJobTest::tellsWatchedFilesApart()
{
    const QString library = m_folder->filePath(QStringLiteral("l.sqlite"));
    ImportJob job;
    QSignalSpy begun(&job, &ImportJob::begun);
    QSignalSpy watched(&job, &ImportJob::watchedDone);
    QSignalSpy finished(&job, &ImportJob::finished);
    job.startWatched(library, m_folder->path(), {write(QStringLiteral("a.txt"), "")});
    QVERIFY(!job.isAsked());
    job.start(library, {write(QStringLiteral("b.txt"), ""), write(QStringLiteral("c.txt"), "")});
    QVERIFY(job.isAsked());
    job.startWatched(library, m_folder->path(), {write(QStringLiteral("d.txt"), "")});
    QVERIFY(job.isAsked());
    QVERIFY(finished.wait(60000));
    QCOMPARE(finished.count(), 1);
    QCOMPARE(failedIn(finished), 2);
    QCOMPARE(watched.count(), 2);
    QCOMPARE(failedIn(watched, 1), 1);
    QCOMPARE(watched.at(1).at(0).toString(), m_folder->path());
    QCOMPARE(begun.count(), 3);
    QCOMPARE(begun.at(1), QVariantList({QString(), 2}));
    // Of these nobody asked for any.
    job.startWatched(library, m_folder->path(), {write(QStringLiteral("e.txt"), "")});
    QVERIFY(!job.isAsked());
    QVERIFY(finished.wait(60000));
    QVERIFY(!job.isAsked());
    QVERIFY(finished.at(1).at(0).value<ImportSummary>().results.isEmpty());
    QCOMPARE(watched.count(), 3);
}

void ImportJobTest::canBeCancelled()
{
    const QStringList files = writeMany(200);
    ImportJob job;
    QSignalSpy finished(&job, &ImportJob::finished);
    job.start(m_folder->filePath(QStringLiteral("l.sqlite")), files);
    job.cancel();
    QVERIFY(finished.wait());
    const auto summary = finished.at(0).at(0).value<ImportSummary>();
    QVERIFY(summary.cancelled);
    QVERIFY(summary.results.size() < files.size());
}

void ImportJobTest::pausesAndGoesOn()
{
    ImportJob job;
    QSignalSpy held(&job, &ImportJob::held);
    QSignalSpy finished(&job, &ImportJob::finished);
    job.pause(); // nothing to pause
    QVERIFY(!job.isPaused());
    job.start(m_folder->filePath(QStringLiteral("l.sqlite")), writeMany(200));
    job.pause();
    QVERIFY(job.isPaused());
    QVERIFY(held.wait(60000));
    QVERIFY(job.isRunning());
    const int done = held.at(0).at(0).toInt();
    QCOMPARE(held.at(0).at(1).toInt(), 200);
    QCOMPARE(stored(), done);
    QCOMPARE(finished.count(), 0);
    job.resume();
    QVERIFY(!job.isPaused());
    QVERIFY(finished.wait(60000));
    QCOMPARE(held.count(), 1);
    QCOMPARE(finished.at(0).at(0).value<ImportSummary>().count(ImportOutcome::Imported), 200);
    QCOMPARE(stored(), 200);
}

void ImportJobTest::canBeCancelledWhilePaused()
{
    ImportJob job;
    QSignalSpy held(&job, &ImportJob::held);
    QSignalSpy finished(&job, &ImportJob::finished);
    job.start(m_folder->filePath(QStringLiteral("l.sqlite")), writeMany(200));
    job.pause();
    QVERIFY(held.wait(60000));
    job.cancel();
    QVERIFY(finished.wait(60000));
    QVERIFY(!job.isPaused());
    const auto summary = finished.at(0).at(0).value<ImportSummary>();
    QVERIFY(summary.cancelled);
    QCOMPARE(stored(), summary.count(ImportOutcome::Imported));
    // The next one is not paused.
    job.start(m_folder->filePath(QStringLiteral("l.sqlite")), writeMany(5));
    QVERIFY(finished.wait(60000));
    QCOMPARE(finished.at(1).at(0).value<ImportSummary>().results.size(), 5);
}

void ImportJobTest::saysWhyALibraryCannotBeOpened()
{
    ImportJob job;
    QSignalSpy finished(&job, &ImportJob::finished);
    job.start(write(QStringLiteral("noise.sqlite"), QByteArray(5000, 'x')),
              {write(QStringLiteral("a.txt"), "报告")});
    QVERIFY(finished.wait());
    const auto summary = finished.at(0).at(0).value<ImportSummary>();
    QCOMPARE(summary.count(ImportOutcome::Failed), 1);
    QVERIFY(!summary.results.constFirst().reason.isEmpty());
}

void ImportJobTest::goneLibraryIsNotMadeAnew()
{
    const QString gone = m_folder->filePath(QStringLiteral("l.sqlite"));
    QVERIFY(QFile::remove(gone));
    ImportJob job;
    QSignalSpy finished(&job, &ImportJob::finished);
    job.start(gone, {write(QStringLiteral("a.txt"), "报告")});
    QVERIFY(finished.wait());
    QCOMPARE(failedIn(finished), 1);
    QVERIFY(!QFile::exists(gone));
}

void ImportJobTest::stopsWhenItsOwnerGoes()
{
    const QString file = write(QStringLiteral("a.txt"), "报告");
    {
        ImportJob job;
        job.start(m_folder->filePath(QStringLiteral("l.sqlite")), QStringList(50, file));
    }
    // Reaching this line without a crash or a hang is what is tested; the library stays usable.
    const Library::Opened opened = Library::open(m_folder->filePath(QStringLiteral("l.sqlite")));
    QVERIFY(std::holds_alternative<std::unique_ptr<Library>>(opened));
}

void ImportJobTest::stopsWhenItsOwnerGoesWhilePaused()
{
    {
        ImportJob job;
        QSignalSpy held(&job, &ImportJob::held);
        job.start(m_folder->filePath(QStringLiteral("l.sqlite")), writeMany(200));
        job.pause();
        QVERIFY(held.wait(60000));
    }
    QVERIFY(stored() < 200);
}

SUITE_CORE_TEST(ImportJobTest)
#include "tst_importjob.moc"
