// SPDX-License-Identifier: GPL-3.0-or-later
// A program is killed while a person corrects, relabels, removes and takes back: every change that
// had returned is there, and of the one under way all or nothing.

#include "importing/importing.h"
#include "library/library.h"
#include "library/note.h"
#include "salvaging/doctoring.h"
#include "search/librarysearch.h"
#include "support/libraryfixture.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <random>

using namespace PlanLens;
using namespace PlanLens::Testing;

class KilledChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatWasDoneIsThere();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    bool copyTo(const QString &name) const;
    /// Has another process change a library, and kills it. How many changes it had said are done.
    int kill(const QString &library, int changes, int milliseconds) const;

    QTemporaryDir m_folder;
    QList<QStringList> m_states; ///< of the library after so many changes
};

namespace {

constexpr int allChanges = 48;

/// More for a longer look: PLANLENS_KILLS=100.
int kills()
{
    const int wanted = qEnvironmentVariableIntValue("PLANLENS_KILLS");
    return wanted > 0 ? wanted : 7;
}

std::unique_ptr<Library> opened(const QString &path)
{
    auto opened = Library::open(path);
    auto *library = std::get_if<std::unique_ptr<Library>>(&opened);
    return library ? std::move(*library) : nullptr;
}

/// The reports that are there before anything is changed.
QStringList keysOf(const Library &library)
{
    QStringList keys;
    for (const LibraryEntry &entry : library.entries())
        keys += entry.key;
    keys.sort();
    return keys;
}

/// Changes of all kinds, the same each time, and each taken back by one that comes later.
class Changes
{
public:
    Changes(Library &library, QStringList keys) : m_library(library), m_keys(std::move(keys)) {}

    bool make(int number)
    {
        const bool isBack = number / 6 % 2 == 1;
        const QString key = m_keys.at(number / 12 % m_keys.size());
        switch (number % 6) {
        case 0:
            return relabel(key, isBack);
        case 1:
            return correct(key, isBack);
        case 2:
            return note(key, isBack);
        case 3:
            return decide(isBack);
        case 4:
            return m_library.markFinding(key, QStringLiteral("finding"),
                                         isBack ? std::optional<QString>()
                                                : QStringLiteral("told"));
        default: // of another report, which the others are not about
            return isBack ? m_library.restore(m_keys.last()) : m_library.remove(m_keys.last());
        }
    }

private:
    bool relabel(const QString &key, bool isBack)
    {
        ReportIdentity identity = m_library.entry(key)->identity;
        identity.planYear = 1990;
        return m_library.correctIdentity(key, isBack ? std::optional<ReportIdentity>() : identity);
    }
    bool correct(const QString &key, bool isBack)
    {
        FigureCorrection correction;
        correction.figure = QStringLiteral("7.7");
        return m_library.correctFigure(key, m_library.places(key).first(),
                                       isBack ? std::optional<FigureCorrection>() : correction);
    }
    bool note(const QString &key, bool isBack)
    {
        if (isBack)
            return m_library.withdrawNote(m_library.notes().last().id);
        const auto report = m_library.report(key);
        Note note;
        note.noted = note.report = key;
        note.place = notedPlace(*report, report->anchor(1));
        note.remark = QStringLiteral("to be asked");
        return m_library.saveNote(note).has_value();
    }
    bool decide(bool isBack)
    {
        const PrintedName printed{.name = QStringLiteral("云上算力规模"),
                                  .unit = QStringLiteral("P"),
                                  .measure = Measure::Level,
                                  .parent = {}};
        if (isBack)
            return m_library.withdrawDecision(printed);
        return m_library.decide({{.printed = printed,
                                  .kind = DecisionKind::NewIndicator,
                                  .indicator = QStringLiteral("own-suanli"),
                                  .name = QStringLiteral("算力"),
                                  .unit = QStringLiteral("P")}});
    }

    Library &m_library;
    QStringList m_keys;
};

/// All that a person can see of a library, but for the time of it.
QStringList stateOf(const QString &path)
{
    const auto library = opened(path);
    if (!library)
        return {QStringLiteral("not opened")};
    QStringList state;
    for (const LibraryEntry &entry : library->entries(true)) {
        state += entry.key + u' ' + QString::number(entry.identity.planYear.value_or(0));
        for (const Observation &o : library->observations(entry.key))
            state += o.name + o.printed + o.indicator + QString::number(o.value.low.value_or(-1)) +
                     QString::number(int(o.verdict.value_or(Verdict::NoTarget)));
        state += QStringLiteral("corrections %1").arg(library->figureCorrections(entry.key).size());
    }
    for (const Note &note : library->notes())
        state += note.noted + note.remark + note.place.quote;
    for (const FindingMark &mark : library->findingMarks())
        state += mark.report + mark.finding + mark.remark;
    for (const NameDecision &decision : library->decisions())
        state += decision.printed.name + decision.indicator;
    state += QString::number(library->observationsOf(QStringLiteral("own-suanli")).size());
    return state + library->leftOut();
}

/// The process that is killed.
int change(const QString &path)
{
    const auto library = opened(path);
    if (!library)
        return 1;
    Changes changes(*library, keysOf(*library));
    for (int number = 0; number < allChanges; ++number) {
        if (!changes.make(number))
            return 1;
        std::puts("done");
        std::fflush(stdout);
    }
    return 0;
}

} // namespace

bool KilledChangesTest::copyTo(const QString &name) const
{
    for (const char *end : {"", "-wal", "-shm"})
        QFile::remove(path(name) + QString::fromLatin1(end));
    return QFile::copy(path(QStringLiteral("made")), path(name));
}

void KilledChangesTest::initTestCase()
{
    QStringList files;
    for (int i = 0; i < 5; ++i) {
        files += path(QStringLiteral("%1.txt").arg(i));
        QFile file(files.last());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(planText(QStringLiteral("全年建成公园%1个。").arg(i + 10)).toUtf8());
    }
    {
        const auto library = opened(path(QStringLiteral("made")));
        QVERIFY(library);
        QCOMPARE(importPaths(*library, files).count(ImportOutcome::Imported), 5);
        const LibrarySearch index(*library);
    }
    // What the library looks like after each change where nobody is killed.
    QVERIFY(copyTo(QStringLiteral("whole")));
    m_states += stateOf(path(QStringLiteral("whole")));
    const QStringList keys = keysOf(*opened(path(QStringLiteral("whole"))));
    for (int number = 0; number < allChanges; ++number) {
        const auto library = opened(path(QStringLiteral("whole")));
        QVERIFY2(Changes(*library, keys).make(number), qPrintable(QString::number(number)));
        m_states += stateOf(path(QStringLiteral("whole")));
        QVERIFY2(m_states.at(number) != m_states.last(), qPrintable(QString::number(number)));
    }
    QCOMPARE(faultsOf(path(QStringLiteral("whole"))), QStringList());
}

int KilledChangesTest::kill(const QString &library, int changes, int milliseconds) const
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--change"), library});
    QByteArray said;
    while (said.count('\n') < changes && process.waitForReadyRead(-1))
        said += process.readAllStandardOutput();
    process.waitForFinished(milliseconds);
    process.kill();
    process.waitForFinished(-1);
    return int((said + process.readAllStandardOutput()).count('\n'));
}

void KilledChangesTest::whatWasDoneIsThere()
{
    std::mt19937 chance(13);
    int halfway = 0;
    for (int i = 0; i < kills(); ++i) {
        QVERIFY(copyTo(QStringLiteral("killed")));
        const QString library = path(QStringLiteral("killed"));
        const int told = kill(library, int(chance() % allChanges), int(chance() % 20));
        QCOMPARE(faultsOf(library), QStringList());
        const QStringList state = stateOf(library);
        QVERIFY2(state == m_states.at(told) || state == m_states.value(told + 1),
                 qPrintable(QStringLiteral("after %1: %2").arg(told).arg(state.join(u'\n'))));
        QCOMPARE(faultsOf(library), QStringList());
        halfway += told < allChanges;
    }
    QVERIFY(halfway > 0);
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc == 3 && QByteArray(argv[1]) == "--change")
        return change(QString::fromLocal8Bit(argv[2]));
    KilledChangesTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_killedchanges.moc"
