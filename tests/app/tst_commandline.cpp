// SPDX-License-Identifier: GPL-3.0-or-later
#include "programrun.h"
#include "support/suite.h"

#include <QFile>
#include <QTest>

#include <memory>

using namespace PlanLens::Test;

class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_program = std::make_unique<ProgramRun>(); }
    void versionAndHelp_data();
    void versionAndHelp();
    void helpOfEachSubcommand();
    void wrongCommandLines_data();
    void wrongCommandLines();
    void speaksTheLanguageAskedFor();
    void windowNeedsADisplay();
    void listsAnEmptyLibrary();
    void librariesThatCannotBeOpened();
    void importsAndLists();
    void importGoesOnAfterBadFiles();
    void namesWhatWouldSteerTheTerminal();

private:
    std::unique_ptr<ProgramRun> m_program;
};

void CommandLineTest::versionAndHelp_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("version") << QStringLiteral("--version") << QByteArray("PlanLens ");
    QTest::newRow("help") << QStringLiteral("--help") << QByteArray("Subcommands:");
}

void CommandLineTest::versionAndHelp()
{
    QFETCH(QString, option);
    QFETCH(QByteArray, expected);
    const ProgramRun::Outcome outcome = m_program->run({option});
    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.output.contains(expected), outcome.output.constData());
    QVERIFY(outcome.errors.isEmpty());
}

/// A file that is installed beside the program.
static QString textOf(const QString &name)
{
    QFile file(QStringLiteral(PLANLENS_SAMPLES "/../package/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void CommandLineTest::helpOfEachSubcommand()
{
    const QString help = QString::fromUtf8(m_program->run({QStringLiteral("--help")}).output);
    const QStringList lines = help.section(QStringLiteral("Subcommands:"), 1)
                                  .section(QStringLiteral("\n\n"), 0, 0)
                                  .split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(!lines.isEmpty());
    const QString manual = textOf(QStringLiteral("planlens.1"));
    const QString completion =
        textOf(QStringLiteral("planlens.bash")).section(QStringLiteral("commands=\""), 1);
    for (const QString &line : lines) {
        const QString name = line.simplified().section(u' ', 0, 0);
        QVERIFY2(manual.contains(QStringLiteral(".B %1\n").arg(name)), qPrintable(name));
        QVERIFY2(completion.section(u'"', 0, 0).split(u' ').contains(name), qPrintable(name));
        const ProgramRun::Outcome outcome = m_program->run({name, QStringLiteral("--help")});
        QCOMPARE(outcome.status, 0);
        QVERIFY2(outcome.output.startsWith("Usage: planlens " + name.toUtf8()),
                 outcome.output.constData());
        QVERIFY(outcome.errors.isEmpty());
    }
}

void CommandLineTest::wrongCommandLines_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *arguments) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments).split(u' ');
    };
    row("--nonsense");
    row("lits");
    row("list --nonsense");
    row("list argument");
    row("list --format csv");
    row("list --library");
    row("extract");
    row("extract --format xml file.txt");
    row("series");
    row("series --indicator no-such-thing");
    row("series --indicator gdp-growth --region Atlantis");
    row("chart --indicator gdp-growth");
    row("chart --indicator gdp-growth --output chart.bmp");
    row("chart --indicator gdp-growth --kind pie --output chart.svg");
    row("chart --indicator gdp-growth --year soon --output chart.svg");
    row("sheet --template indicator --indicator gdp-growth");
    row("sheet --template nothing --output sheet.pdf");
    row("sheet --template indicator --output sheet.doc --indicator gdp-growth");
    row("sheet --template scores --sort nothing --output sheet.pdf");
    row("sheet --template ranking --sort met --output sheet.pdf");
    row("sheet --template ranking --query verdict:missed --output sheet.pdf");
    row("sheet --template hits --query foo:bar --output sheet.pdf");
    row("sheet --template hits --region 500104 --output sheet.pdf");
    row("sheet --template hits --year 2021 --output sheet.pdf");
    row("sheet --template hits --report x --output sheet.pdf");
    row("sheet --template hits --indicator gdp-growth --output sheet.pdf");
    row("sheet --template scores --each report --output folder");
    row("sheet --template national --each report --output folder");
    row("sheet --template scorecard --each indicator --output folder");
    row("sheet --template scorecard --each report");
    row("sheet --template scorecard --each report --output -");
    row("sheet --template scorecard --each report --format doc --output folder");
    row("sheet --template scorecard --replace --output sheet.pdf");
    row("import");
    row("import --nonsense file.txt");
    row("compare one.txt");
    row("compare one.txt two.txt three.txt");
    row("compare --format csv one.txt two.txt");
}

void CommandLineTest::wrongCommandLines()
{
    QFETCH(QStringList, arguments);
    const ProgramRun::Outcome outcome = m_program->run(arguments);
    QCOMPARE(outcome.status, 2);
    QVERIFY(outcome.output.isEmpty());
    QVERIFY(!outcome.errors.isEmpty());
    QVERIFY2(outcome.errors.first().startsWith(QStringLiteral("planlens")),
             qPrintable(outcome.errors.first()));
}

void CommandLineTest::speaksTheLanguageAskedFor()
{
    const auto text = [&](const QString &language) {
        return m_program->run({QStringLiteral("--language"), language, QStringLiteral("--help")})
            .output;
    };
    QVERIFY(text(QStringLiteral("en")).contains("Usage:"));
    // Wherever it stands.
    QCOMPARE(m_program->run({QStringLiteral("--help"), QStringLiteral("--language=en")}).output,
             text(QStringLiteral("en")));
}

void CommandLineTest::windowNeedsADisplay()
{
    const ProgramRun::Outcome outcome = m_program->run({});
    QCOMPARE(outcome.status, 1);
    QVERIFY(outcome.output.isEmpty());
    QCOMPARE(outcome.errors.size(), 1);
    QVERIFY(outcome.errors.first().startsWith(QStringLiteral("planlens: ")));
}

void CommandLineTest::listsAnEmptyLibrary()
{
    const ProgramRun::Outcome outcome = m_program->run(
        {QStringLiteral("list"), QStringLiteral("--format"), QStringLiteral("json")});
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.json().value(QStringLiteral("planlens")).toInt(), 1);
    QVERIFY(outcome.json().value(QStringLiteral("reports")).isArray());
    QVERIFY(outcome.json().value(QStringLiteral("reports")).toArray().isEmpty());
}

void CommandLineTest::librariesThatCannotBeOpened()
{
    QVERIFY(m_program->write(QStringLiteral("letter.txt"),
                             QByteArray("a letter, no library\n").repeated(99)));
    for (const QString &name : {QStringLiteral("letter.txt"), QStringLiteral("missing.sqlite")}) {
        const ProgramRun::Outcome outcome = m_program->run(
            {QStringLiteral("list"), QStringLiteral("--library"), m_program->path(name)});
        QCOMPARE(outcome.status, 1);
        QVERIFY(outcome.output.isEmpty());
        QCOMPARE(outcome.errors.size(), 1);
        QVERIFY2(outcome.errors.first().startsWith(
                     QStringLiteral("planlens: %1: ").arg(m_program->path(name))),
                 qPrintable(outcome.errors.first()));
    }
    QVERIFY(!QFile::exists(m_program->path(QStringLiteral("missing.sqlite"))));
}

void CommandLineTest::importsAndLists()
{
    QVERIFY(m_program->write(QStringLiteral("report.txt"), ProgramRun::reportText()));
    const QStringList import = QStringList{QStringLiteral("import")} + m_program->library() +
                               QStringList{m_program->folder()};
    const ProgramRun::Outcome first = m_program->run(import);
    QCOMPARE(first.status, 0);
    QCOMPARE(first.output, "imported 1, new versions 0, unchanged 0, failed 0\n");
    QCOMPARE(m_program->run(import).output, "imported 0, new versions 0, unchanged 1, failed 0\n");

    const QStringList list = QStringList{QStringLiteral("list")} + m_program->library();
    const ProgramRun::Outcome text = m_program->run(list);
    QCOMPARE(text.status, 0);
    QVERIFY(text.output.contains("report.txt"));
    const QJsonArray reports =
        m_program->run(list + QStringList{QStringLiteral("--format"), QStringLiteral("json")})
            .json()
            .value(QStringLiteral("reports"))
            .toArray();
    QCOMPARE(reports.size(), 1);
    const QJsonObject report = reports.first().toObject();
    QCOMPARE(report.value(QStringLiteral("kind")).toString(), QStringLiteral("plan-report"));
    QCOMPARE(report.value(QStringLiteral("reviewYear")).toInt(), 2021);
    QCOMPARE(report.value(QStringLiteral("region")).toObject().value(QStringLiteral("code")),
             QJsonValue(QStringLiteral("500104")));
    QCOMPARE(report.value(QStringLiteral("observations")).toInt(), 4);
}

void CommandLineTest::importGoesOnAfterBadFiles()
{
    QVERIFY(m_program->write(QStringLiteral("a.txt"), {}));
    QVERIFY(m_program->write(QStringLiteral("b.txt"), ProgramRun::reportText()));
    const QString missing = m_program->path(QStringLiteral("missing.txt"));
    const ProgramRun::Outcome outcome =
        m_program->run(QStringList{QStringLiteral("import")} + m_program->library() +
                       QStringList{missing, m_program->path(QStringLiteral("a.txt")),
                                   m_program->path(QStringLiteral("b.txt"))});
    QCOMPARE(outcome.status, 1);
    QCOMPARE(outcome.output, "imported 1, new versions 0, unchanged 0, failed 2\n");
    QCOMPARE(outcome.errors.size(), 3);
    QVERIFY(outcome.errors.at(0).startsWith(QStringLiteral("planlens: %1: ").arg(missing)));
    QVERIFY(outcome.errors.at(1).startsWith(
        QStringLiteral("planlens: %1: ").arg(m_program->path(QStringLiteral("a.txt")))));
    QVERIFY(outcome.errors.at(2).startsWith(m_program->path(QStringLiteral("b.txt"))));
}

void CommandLineTest::namesWhatWouldSteerTheTerminal()
{
    const QString hostile =
        QStringLiteral("a\x1b[2J\nplanlens%1.txt").arg(QChar(0x202e)); // clears, reverses
    const QString visible = QStringLiteral("a\\x1b[2J\\x0aplanlens\\u{202E}.txt");
    const ProgramRun::Outcome missing =
        m_program->run({QStringLiteral("extract"), m_program->path(hostile)});
    QCOMPARE(missing.errors.size(), 1);
    QVERIFY(missing.errors.constFirst().contains(visible));

    QVERIFY(m_program->write(hostile, ProgramRun::reportText()));
    const ProgramRun::Outcome imported = m_program->importFolder();
    QCOMPARE(imported.status, 0);
    QVERIFY(imported.errors.join(u'\n').contains(visible));
    const QStringList ask[] = {{QStringLiteral("list")},
                               {QStringLiteral("check")},
                               {QStringLiteral("search"), QStringLiteral("经济")},
                               {QStringLiteral("series"), QStringLiteral("--indicator"),
                                QStringLiteral("gdp-growth"), QStringLiteral("--format"),
                                QStringLiteral("text")}};
    for (const QStringList &command : ask) {
        const QByteArray output =
            m_program->run(command.mid(0, 1) + m_program->library() + command.mid(1)).output;
        QVERIFY2(output.contains(visible.toUtf8()), output.constData());
        QVERIFY(!output.contains('\x1b'));
        QVERIFY(!output.contains(QString(QChar(0x202e)).toUtf8()));
    }
}

SUITE_CORE_TEST(CommandLineTest)
#include "tst_commandline.moc"
