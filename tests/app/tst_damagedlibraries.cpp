// SPDX-License-Identifier: GPL-3.0-or-later
// Libraries with bytes that changed on the disk: each command answers as of the sound one, or says
// that it cannot; planlens doctor says what is wrong, and salvages the rest.

#include "programrun.h"

#include <QFile>
#include <QTest>

#include <memory>
#include <random>

using namespace PlanLens::Test;

class DamagedLibrariesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void answersAreRightOrMissing();
    void soundLibraryHasNoFault();
    void doctorNamesWhatIsDamaged();
    void whatIsWholeIsSalvaged();
    void peoplesWorkIsSalvaged();
    void nothingIsWrittenOver();
    void libraryThatIsNone();

private:
    ProgramRun::Outcome ask(const QStringList &command) const
    {
        return m_program->run(QStringList{command.first()} + m_program->library() + command.mid(1));
    }
    QByteArray content() const;
    bool write(const QByteArray &bytes) const
    {
        return m_program->write(QStringLiteral("l"), bytes);
    }
    /// Changes a byte of each place where the words stand.
    bool damage(const QByteArray &words) const;

    std::unique_ptr<ProgramRun> m_program;
};

namespace {

QByteArray report(int year)
{
    return ProgramRun::reportText()
               .replace("2022年", "Y2年")
               .replace("2021年", "Y1年")
               .replace("Y2年", QByteArray::number(year) + "年")
               .replace("Y1年", QByteArray::number(year - 1) + "年") +
           QStringLiteral("\n全区建成公园%1个，新增学位%2个，财政收入增长%3%。\n")
               .arg(year % 100)
               .arg(year * 3)
               .arg(year % 7 + 1)
               .toUtf8();
}

/// What differs from run to run taken out.
QByteArray comparable(QByteArray output)
{
    const qsizetype at = output.indexOf("\"milliseconds\"");
    return at < 0 ? output : output.remove(at, output.indexOf(',', at) - at);
}

const QList<QStringList> &questions()
{
    static const QList<QStringList> list = {
        {QStringLiteral("list"), QStringLiteral("--format=json")},
        {QStringLiteral("check"), QStringLiteral("--format=json")},
        {QStringLiteral("search"), QStringLiteral("--format=json"), QStringLiteral("就业")},
        {QStringLiteral("series"), QStringLiteral("--indicator=gdp-growth")}};
    return list;
}

} // namespace

void DamagedLibrariesTest::init()
{
    m_program = std::make_unique<ProgramRun>();
    for (int year = 2015; year < 2023; ++year)
        QVERIFY(m_program->write(QStringLiteral("%1.txt").arg(year), report(year)));
    QCOMPARE(m_program->importFolder().status, 0);
    for (int year = 2015; year < 2023; ++year)
        QFile::remove(m_program->path(QStringLiteral("%1.txt").arg(year)));
}

QByteArray DamagedLibrariesTest::content() const
{
    QFile file(m_program->path(QStringLiteral("l")));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool DamagedLibrariesTest::damage(const QByteArray &words) const
{
    QByteArray bytes = content();
    int places = 0;
    for (qsizetype at = bytes.indexOf(words); at >= 0; at = bytes.indexOf(words, at + 1)) {
        bytes[at] = char(bytes.at(at) ^ 4);
        ++places;
    }
    return places > 0 && write(bytes);
}

void DamagedLibrariesTest::answersAreRightOrMissing()
{
    constexpr int libraries = 10;
    constexpr int changedBytes = 20;
    const QByteArray sound = content();
    QList<QByteArray> right;
    for (const QStringList &question : questions()) {
        const auto outcome = ask(question);
        QCOMPARE(outcome.status, 0);
        right += comparable(outcome.output);
    }
    std::mt19937 chance(7);
    int noticed = 0;
    for (int library = 0; library < libraries; ++library) {
        QByteArray bytes = sound;
        for (int i = 0; i < changedBytes; ++i) {
            const auto at = qsizetype(chance() % std::size_t(bytes.size()));
            bytes[at] = char(uint(uchar(bytes.at(at))) ^ (1 + chance() % 255));
        }
        QVERIFY(write(bytes));
        for (qsizetype i = 0; i < questions().size(); ++i) {
            const auto outcome = ask(questions().at(i));
            if (outcome.status == 0)
                QCOMPARE(comparable(outcome.output), right.at(i));
            else
                QVERIFY(outcome.status == 1 && !outcome.errors.isEmpty());
            noticed += outcome.status;
        }
        QFile::remove(m_program->path(QStringLiteral("l-wal")));
        QFile::remove(m_program->path(QStringLiteral("l-shm")));
    }
    QVERIFY(noticed > 0);
}

void DamagedLibrariesTest::soundLibraryHasNoFault()
{
    const QByteArray before = content();
    const auto outcome = ask({QStringLiteral("doctor")});
    QCOMPARE(outcome.errors, QStringList());
    QCOMPARE(outcome.status, 0);
    QCOMPARE(content(), before);
}

void DamagedLibrariesTest::doctorNamesWhatIsDamaged()
{
    QVERIFY(damage(QStringLiteral("2019年国民经济和社会发展计划执行情况及").toUtf8()));
    const auto outcome = ask({QStringLiteral("doctor")});
    QCOMPARE(outcome.status, 1);
    QVERIFY(!outcome.errors.isEmpty());
    for (const QString &line : outcome.errors)
        QVERIFY2(line.startsWith(
                     QStringLiteral("planlens: %1: ").arg(m_program->path(QStringLiteral("l")))),
                 qPrintable(line));
}

void DamagedLibrariesTest::whatIsWholeIsSalvaged()
{
    const auto all = ask({QStringLiteral("list"), QStringLiteral("--format=json")}).json();
    const QString fresh = m_program->path(QStringLiteral("new"));
    const QStringList there{QStringLiteral("--library"), fresh};
    // The whole of a sound one.
    const auto sound = ask({QStringLiteral("doctor"), QStringLiteral("--to"), fresh});
    QCOMPARE(sound.errors.filter(QStringLiteral("planlens: ")), QStringList());
    QCOMPARE(sound.status, 0);
    for (const QStringList &question : questions()) {
        const auto before = ask(question);
        const auto after = m_program->run(QStringList{question.first()} + there + question.mid(1));
        QCOMPARE(after.status, 0);
        QCOMPARE(comparable(after.output), comparable(before.output));
    }
    QCOMPARE(m_program->run(QStringList{QStringLiteral("doctor")} + there).status, 0);
    QVERIFY(QFile::remove(fresh));
    // One report's text is damaged: its blocks lie in pages of their own, more or less.
    QByteArray bytes = content();
    std::mt19937 chance(3);
    for (int i = 0; i < 6; ++i) {
        const qsizetype at = bytes.size() / 3 + qsizetype(chance() % std::size_t(bytes.size() / 2));
        bytes[at] = char(bytes.at(at) ^ 8);
    }
    QVERIFY(write(bytes));
    const auto damaged = ask({QStringLiteral("doctor"), QStringLiteral("--to"), fresh});
    QCOMPARE(damaged.status, 1);
    QVERIFY(!damaged.errors.isEmpty());
    // Where the tables cannot even be found, there is no new library.
    if (!QFile::exists(fresh))
        return;
    QCOMPARE(m_program->run(QStringList{QStringLiteral("doctor")} + there).errors, QStringList());
    const auto kept =
        m_program->run(QStringList{QStringLiteral("list"), QStringLiteral("--format=json")} + there)
            .json();
    QVERIFY(kept.value(QStringLiteral("reports")).toArray().size() <=
            all.value(QStringLiteral("reports")).toArray().size());
}

void DamagedLibrariesTest::peoplesWorkIsSalvaged()
{
    QVERIFY(m_program->write(
        QStringLiteral("own.tsv"),
        "decision\tname\tunit\tmeasure\tparent\tindicator\tnew name\tchart "
        "unit\tdirection\tby\twhen\n"
        "new\t云上算力规模\tP\tlevel\t\town-suanli\t云上算力规模\tP\thigher\t\t\n"));
    QCOMPARE(ask({QStringLiteral("decisions"), QStringLiteral("--import"),
                  m_program->path(QStringLiteral("own.tsv"))})
                 .status,
             0);
    const auto decided = ask({QStringLiteral("decisions")});
    const QString fresh = m_program->path(QStringLiteral("new"));
    QCOMPARE(ask({QStringLiteral("doctor"), QStringLiteral("--to"), fresh}).status, 0);
    const auto kept =
        m_program->run({QStringLiteral("decisions"), QStringLiteral("--library"), fresh});
    QCOMPARE(kept.output, decided.output);
    QVERIFY(kept.output.contains("own-suanli"));
}

void DamagedLibrariesTest::nothingIsWrittenOver()
{
    QVERIFY(m_program->write(QStringLiteral("there"), "kept"));
    const auto outcome = ask({QStringLiteral("doctor"), QStringLiteral("--to"),
                              m_program->path(QStringLiteral("there"))});
    QCOMPARE(outcome.status, 1);
    QCOMPARE(outcome.errors.size(), 1);
    QFile file(m_program->path(QStringLiteral("there")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("kept"));
}

void DamagedLibrariesTest::libraryThatIsNone()
{
    QVERIFY(write("no library at all, and longer than the head of one would be, by some words"));
    QCOMPARE(ask({QStringLiteral("doctor")}).status, 1);
    QVERIFY(QFile::remove(m_program->path(QStringLiteral("l"))));
    const auto outcome = ask({QStringLiteral("doctor")});
    QCOMPARE(outcome.status, 1);
    QCOMPARE(outcome.errors.size(), 1);
    QVERIFY(!QFile::exists(m_program->path(QStringLiteral("l"))));
}

QTEST_GUILESS_MAIN(DamagedLibrariesTest)
#include "tst_damagedlibraries.moc"
