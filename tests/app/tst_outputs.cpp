// SPDX-License-Identifier: GPL-3.0-or-later
#include "programrun.h"
#include "support/filesizelimit.h"
#include "support/suite.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <memory>

#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace PlanLens::Test;

/// What becomes of the files that outputs are written to, whatever goes wrong.
class OutputsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void inputsStay_data();
    void inputsStay();
    void librariesStay_data();
    void librariesStay();
    void whatIsNoRegularFileStays_data();
    void whatIsNoRegularFileStays();
    void dashIsStandardOutput_data();
    void dashIsStandardOutput();
    void chartsAndSheetsGoToStandardOutput();
    void anEmptyNameIsWrong();
    void nothingReadReplacesNothing_data();
    void nothingReadReplacesNothing();
    void whatCouldBeReadIsWritten();
    void aFullDiskReplacesNothing_data();
    void aFullDiskReplacesNothing();
    void whatIsTooLargeReplacesNothing();

private:
    ProgramRun::Outcome refused(const QString &line, const QString &output) const;
    QByteArray bytesOf(const QString &name) const;
    bool fill(const QString &folder) const;
    static void addOutputs();

    ProgramRun m_made; ///< what each test begins with: two reports and their library
    std::unique_ptr<ProgramRun> m_program;
    bool m_ownMounts = false; ///< what is mounted goes with this process
    QString m_mounted;
};

static QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

void OutputsTest::initTestCase()
{
    m_ownMounts =
        unshare(CLONE_NEWNS) == 0 && mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
    QCOMPARE(m_made.importReport().status, 0);
    QVERIFY(m_made.write(text("other.txt"), ProgramRun::reportText().replace("8.3", "8.4")));
    QCOMPARE(m_made.importFolder().status, 0);
}

void OutputsTest::init()
{
    m_program = std::make_unique<ProgramRun>();
    for (const QString &name : QDir(m_made.folder()).entryList(QDir::Files))
        QVERIFY(QFile::copy(m_made.path(name), m_program->path(name)));
}

void OutputsTest::cleanup()
{
    if (!m_mounted.isEmpty())
        umount(QFile::encodeName(m_mounted).constData());
    m_mounted.clear();
}

QByteArray OutputsTest::bytesOf(const QString &name) const
{
    QFile file(m_program->path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What the program says where it will not write; nothing is left beside the output.
ProgramRun::Outcome OutputsTest::refused(const QString &line, const QString &output) const
{
    const auto names = [this, &output] {
        return QDir(QFileInfo(m_program->path(output)).path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System, QDir::Name);
    };
    const QStringList before = names();
    ProgramRun::Outcome outcome = m_program->run(
        m_program->words(line) + QStringList{QStringLiteral("--output"), m_program->path(output)});
    QStringList after = names();
    // SQLite may leave or take away what it keeps beside a library.
    after.removeIf([&](const QString &name) {
        return name.startsWith(QStringLiteral("l-")) && !before.contains(name);
    });
    const QString begin = QStringLiteral("planlens: %1: ").arg(m_program->path(output));
    if (after != before)
        outcome.errors.prepend(QStringLiteral("left: ") + after.join(u' '));
    else if (outcome.errors.size() != 1 || !outcome.errors.first().startsWith(begin))
        outcome.errors.prepend(QStringLiteral("not one line on the output"));
    else
        return outcome;
    outcome.status = -2;
    return outcome;
}

#define REFUSED(line, output)                                                                      \
    do {                                                                                           \
        const ProgramRun::Outcome outcome = refused(line, output);                                 \
        QVERIFY2(outcome.status == 1,                                                              \
                 qPrintable(QString::number(outcome.status) + u' ' + outcome.errors.join(u'\n'))); \
    } while (false)

void OutputsTest::inputsStay_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("output");
    QTest::newRow("extract") << "extract @report.txt"
                             << "report.txt";
    QTest::newRow("extract, second") << "extract @other.txt @report.txt"
                                     << "report.txt";
    QTest::newRow("extract, CSV") << "extract --format csv @report.txt"
                                  << "report.txt";
    QTest::newRow("extract, link") << "extract @report.txt"
                                   << "link";
    QTest::newRow("extract through a link") << "extract @link"
                                            << "report.txt";
    QTest::newRow("extract, hard link") << "extract @report.txt"
                                        << "hard";
    QTest::newRow("compare, left") << "compare @report.txt @other.txt"
                                   << "report.txt";
    QTest::newRow("compare, right") << "compare @other.txt @report.txt"
                                    << "report.txt";
    QTest::newRow("compare, HTML") << "compare --format html @other.txt @report.txt"
                                   << "report.txt";
}

void OutputsTest::inputsStay()
{
    QFETCH(QString, line);
    QFETCH(QString, output);
    const QByteArray report = QFile::encodeName(m_program->path(text("report.txt")));
    QCOMPARE(symlink("report.txt", QFile::encodeName(m_program->path(text("link"))).constData()),
             0);
    QCOMPARE(
        ::link(report.constData(), QFile::encodeName(m_program->path(text("hard"))).constData()),
        0);
    REFUSED(line, output);
    QCOMPARE(bytesOf(text("report.txt")), ProgramRun::reportText());
    QVERIFY(QFileInfo(m_program->path(text("link"))).isSymLink());
}

void OutputsTest::librariesStay_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("output");
    for (const char *output : {"l", "link.svg", "hard.csv", "l-wal", "l-journal"}) {
        QTest::addRow("extract, %s", output) << "extract @report.txt" << output;
        QTest::addRow("decisions, %s", output) << "decisions LIB" << output;
        QTest::addRow("series, %s", output) << "series LIB --indicator gdp-growth" << output;
        QTest::addRow("compare, %s", output) << "compare LIB report.txt other.txt" << output;
    }
    QTest::newRow("chart") << "chart LIB --indicator gdp-growth"
                           << "link.svg";
    QTest::newRow("sheet") << "sheet LIB --template indicator --indicator gdp-growth"
                           << "hard.csv";
}

void OutputsTest::librariesStay()
{
    QFETCH(QString, line);
    QFETCH(QString, output);
    const QByteArray library = QFile::encodeName(m_program->path(text("l")));
    QCOMPARE(symlink("l", QFile::encodeName(m_program->path(text("link.svg"))).constData()), 0);
    QCOMPARE(::link(library.constData(),
                    QFile::encodeName(m_program->path(text("hard.csv"))).constData()),
             0);
    REFUSED(line, output);
    QVERIFY(bytesOf(text("l")).startsWith("SQLite format 3"));
    const ProgramRun::Outcome list =
        m_program->run(m_program->words(text("list --format json LIB")));
    QCOMPARE(list.json().value(text("reports")).toArray().size(), 2);
}

void OutputsTest::addOutputs()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("name");
    const auto add = [](const char *line, const char *name) {
        QTest::addRow("%s > %s", line, name) << text(line) << text(name);
    };
    add("extract @report.txt", "o.json");
    add("extract --format csv @report.txt", "o.csv");
    add("series LIB --indicator gdp-growth", "o.csv");
    add("series LIB --indicator gdp-growth --format json", "o.json");
    add("series LIB --indicator gdp-growth --format text", "o.txt");
    add("decisions LIB", "o.tsv");
    add("compare --format text @report.txt @other.txt", "o.txt");
    add("compare --format json @report.txt @other.txt", "o.json");
    add("compare --format html @report.txt @other.txt", "o.html");
    add("chart LIB --indicator gdp-growth", "o.svg");
    add("chart LIB --indicator gdp-growth", "o.png");
    add("chart LIB --indicator gdp-growth", "o.pdf");
    add("sheet LIB --template indicator --indicator gdp-growth", "o.csv");
    add("sheet LIB --template indicator --indicator gdp-growth", "o.xlsx");
    add("sheet LIB --template indicator --indicator gdp-growth", "o.pdf");
}

void OutputsTest::whatIsNoRegularFileStays_data()
{
    addOutputs();
}

void OutputsTest::whatIsNoRegularFileStays()
{
    QFETCH(QString, line);
    QFETCH(QString, name);
    const QByteArray path = QFile::encodeName(m_program->path(name));
    struct stat now = {};
    QCOMPARE(mkfifo(path.constData(), 0600), 0); // that nobody reads
    REFUSED(line, name);
    QCOMPARE(lstat(path.constData(), &now), 0);
    QVERIFY(S_ISFIFO(now.st_mode));
    QCOMPARE(unlink(path.constData()), 0);
    QCOMPARE(mkdir(path.constData(), 0700), 0);
    REFUSED(line, name);
    QCOMPARE(rmdir(path.constData()), 0);
    if (mknod(path.constData(), S_IFCHR | 0600, dev_t((1 << 8) | 3)) != 0) // as /dev/null
        QSKIP("device nodes cannot be made here");
    REFUSED(line, name);
    QCOMPARE(lstat(path.constData(), &now), 0);
    QVERIFY(S_ISCHR(now.st_mode));
}

void OutputsTest::dashIsStandardOutput_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line :
         {"extract @report.txt", "extract --format csv @report.txt",
          "series LIB --indicator gdp-growth", "decisions LIB", "compare @report.txt @other.txt"})
        QTest::newRow(line) << text(line);
}

void OutputsTest::dashIsStandardOutput()
{
    QFETCH(QString, line);
    const ProgramRun::Outcome plain = m_program->run(m_program->words(line));
    const ProgramRun::Outcome dash = m_program->run(m_program->words(line + text(" --output -")));
    QCOMPARE(dash.status, 0);
    QVERIFY(!dash.output.isEmpty());
    QCOMPARE(dash.output, plain.output);
    QVERIFY(!QFile::exists(text("-")));
    const ProgramRun::Outcome help =
        m_program->run({line.section(u' ', 0, 0), QStringLiteral("--help")});
    QVERIFY2(help.output.contains("“-”"), help.output.constData());
}

void OutputsTest::chartsAndSheetsGoToStandardOutput()
{
    const ProgramRun::Outcome chart =
        m_program->run(m_program->words(text("chart LIB --indicator gdp-growth --output -")));
    QCOMPARE(chart.status, 0);
    QVERIFY(chart.output.startsWith("<?xml") && chart.output.contains("<svg"));
    const ProgramRun::Outcome sheet = m_program->run(
        m_program->words(text("sheet LIB --template indicator --indicator gdp-growth --output -")));
    QCOMPARE(sheet.status, 0);
    QVERIFY2(sheet.output.contains("8.3"), sheet.output.constData());
}

void OutputsTest::anEmptyNameIsWrong()
{
    QCOMPARE(m_program->run(m_program->words(text("extract @report.txt --output="))).status, 2);
}

void OutputsTest::nothingReadReplacesNothing_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"extract @missing.txt", "extract --format csv @missing.txt @none.txt",
                             "compare @missing.txt @report.txt"})
        QTest::newRow(line) << text(line);
}

void OutputsTest::nothingReadReplacesNothing()
{
    QFETCH(QString, line);
    QVERIFY(m_program->write(text("good"), "good"));
    for (const char *name : {"good", "new"}) {
        const ProgramRun::Outcome outcome =
            m_program->run(m_program->words(line) +
                           QStringList{QStringLiteral("--output"), m_program->path(text(name))});
        QCOMPARE(outcome.status, 1);
        QVERIFY(!outcome.errors.isEmpty());
    }
    QCOMPARE(bytesOf(text("good")), QByteArray("good"));
    QVERIFY(!QFile::exists(m_program->path(text("new"))));
}

void OutputsTest::whatCouldBeReadIsWritten()
{
    QVERIFY(m_program->write(text("good"), "good"));
    const ProgramRun::Outcome outcome =
        m_program->run(m_program->words(text("extract @missing.txt @report.txt --output @good")));
    QCOMPARE(outcome.status, 1);
    QCOMPARE(outcome.errors.size(), 1);
    QVERIFY(bytesOf(text("good")).contains("6.5左右"));
}

/// Until not a byte goes in any more.
bool OutputsTest::fill(const QString &folder) const
{
    QFile filler(folder + QStringLiteral("/filler"));
    if (!filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return false;
    for (const qint64 size : {4096, 1}) {
        while (filler.write(QByteArray(size, 'x')) == size && filler.size() < 1 << 20) {
        }
    }
    return filler.size() < 1 << 20;
}

void OutputsTest::aFullDiskReplacesNothing_data()
{
    addOutputs();
}

void OutputsTest::aFullDiskReplacesNothing()
{
    QFETCH(QString, line);
    QFETCH(QString, name);
    const QString folder = m_program->path(text("disk"));
    QVERIFY(QDir().mkdir(folder));
    if (!m_ownMounts ||
        mount("tmpfs", QFile::encodeName(folder).constData(), "tmpfs", 0, "size=64k") != 0)
        QSKIP("a disk of its own needs root");
    m_mounted = folder;
    const QString output = text("disk/") + name;
    QVERIFY(m_program->write(output, "good"));
    QVERIFY(fill(folder));
    REFUSED(line, output);
    QCOMPARE(bytesOf(output), QByteArray("good"));
    QVERIFY(QFile::remove(folder + text("/filler")));
    QVERIFY(QFile::remove(m_program->path(output)));
    QVERIFY(fill(folder));
    REFUSED(line, output);
    QVERIFY(!QFile::exists(m_program->path(output)));
}

/// The same without root.
void OutputsTest::whatIsTooLargeReplacesNothing()
{
    for (const char *line : {"extract @report.txt", "extract --format csv @report.txt",
                             "compare --format html @report.txt @other.txt"}) {
        QVERIFY(m_program->write(text("good"), "good"));
        const FileSizeLimit limit(100);
        REFUSED(text(line), text("good"));
        QCOMPARE(bytesOf(text("good")), QByteArray("good"));
    }
}

SUITE_CORE_TEST(OutputsTest)
#include "tst_outputs.moc"
