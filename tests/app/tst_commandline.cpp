#include "library/library.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace PlanLens;

class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void versionAndHelp_data();
    void versionAndHelp();
    void helpOfEachSubcommand();
    void wrongCommandLines_data();
    void wrongCommandLines();
    void speaksTheLanguageAskedFor();
    void listsAnEmptyLibrary();
    void librariesThatCannotBeOpened();
    void importsAndLists();
    void importGoesOnAfterBadFiles();

private:
    struct Outcome
    {
        int status = -1;
        QByteArray output;
        QStringList errors; ///< lines of standard error

        QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
    };
    Outcome run(const QStringList &arguments) const;
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QStringList library() const { return {QStringLiteral("--library"), path(QStringLiteral("l"))}; }
    void write(const QString &name, const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void CommandLineTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

CommandLineTest::Outcome CommandLineTest::run(const QStringList &arguments) const
{
    QProcess process;
    // No display, English messages, and nothing of the person's own.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    environment.insert(QStringLiteral("PLANLENS_LANGUAGE"), QStringLiteral("en"));
    environment.insert(QStringLiteral("HOME"), m_folder->path());
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder->filePath(QStringLiteral("data")));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(PLANLENS_PROGRAM), arguments);
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit)
        return {};
    const QString errors = QString::fromUtf8(process.readAllStandardError());
    return {process.exitCode(), process.readAllStandardOutput(),
            errors.split(u'\n', Qt::SkipEmptyParts)};
}

void CommandLineTest::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// A report of our own with a table of one indicator.
static QByteArray reportText()
{
    return QStringLiteral(
               "关于重庆市大渡口区2021年国民经济和社会发展计划执行情况及2022年计划草案的报告\n"
               "一、2021年计划执行情况\n"
               "过去一年，经济平稳运行。\n"
               "大渡口区2022年国民经济和社会发展主要指标计划\n"
               "\t序号\n\t指标\n\t单位\n\t2021年实际\n\t2022年目标\n\n"
               "\t1\n\t地区生产总值增速\n\t%\n\t8.3\n\t6.5左右\n\n"
               "\t2\n\t城镇新增就业\n\t万人\n\t1.2\n\t1以上\n")
        .toUtf8();
}

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
    const Outcome outcome = run({option});
    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.output.contains(expected), outcome.output.constData());
    QVERIFY(outcome.errors.isEmpty());
}

void CommandLineTest::helpOfEachSubcommand()
{
    const QString help = QString::fromUtf8(run({QStringLiteral("--help")}).output);
    const QStringList lines = help.section(QStringLiteral("Subcommands:"), 1)
                                  .section(QStringLiteral("\n\n"), 0, 0)
                                  .split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(!lines.isEmpty());
    for (const QString &line : lines) {
        const QString name = line.simplified().section(u' ', 0, 0);
        const Outcome outcome = run({name, QStringLiteral("--help")});
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
    row("list --nonsense");
    row("list argument");
    row("list --format csv");
    row("list --library");
    row("import");
    row("import --nonsense file.txt");
}

void CommandLineTest::wrongCommandLines()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.status, 2);
    QVERIFY(outcome.output.isEmpty());
    QVERIFY(!outcome.errors.isEmpty());
    QVERIFY2(outcome.errors.first().startsWith(QStringLiteral("planlens")),
             qPrintable(outcome.errors.first()));
}

void CommandLineTest::speaksTheLanguageAskedFor()
{
    const auto text = [&](const QString &language) {
        return run({QStringLiteral("--language"), language, QStringLiteral("--help")}).output;
    };
    QVERIFY(text(QStringLiteral("en")).contains("Usage:"));
    // Wherever it stands.
    QCOMPARE(run({QStringLiteral("--help"), QStringLiteral("--language=en")}).output,
             text(QStringLiteral("en")));
}

void CommandLineTest::listsAnEmptyLibrary()
{
    const Outcome outcome =
        run({QStringLiteral("list"), QStringLiteral("--format"), QStringLiteral("json")});
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.json().value(QStringLiteral("planlens")).toInt(), 1);
    QVERIFY(outcome.json().value(QStringLiteral("reports")).isArray());
    QVERIFY(outcome.json().value(QStringLiteral("reports")).toArray().isEmpty());
}

void CommandLineTest::librariesThatCannotBeOpened()
{
    write(QStringLiteral("letter.txt"), QByteArray("a letter, no library\n").repeated(99));
    for (const QString &name : {QStringLiteral("letter.txt"), QStringLiteral("missing.sqlite")}) {
        const Outcome outcome =
            run({QStringLiteral("list"), QStringLiteral("--library"), path(name)});
        QCOMPARE(outcome.status, 1);
        QVERIFY(outcome.output.isEmpty());
        QCOMPARE(outcome.errors.size(), 1);
        QVERIFY2(
            outcome.errors.first().startsWith(QStringLiteral("planlens: %1: ").arg(path(name))),
            qPrintable(outcome.errors.first()));
    }
    QVERIFY(!QFile::exists(path(QStringLiteral("missing.sqlite"))));
}

void CommandLineTest::importsAndLists()
{
    write(QStringLiteral("report.txt"), reportText());
    const QStringList import =
        QStringList{QStringLiteral("import")} + library() + QStringList{m_folder->path()};
    const Outcome first = run(import);
    QCOMPARE(first.status, 0);
    QCOMPARE(first.output, "imported 1, new versions 0, unchanged 0, failed 0\n");
    QCOMPARE(run(import).output, "imported 0, new versions 0, unchanged 1, failed 0\n");

    const QStringList list = QStringList{QStringLiteral("list")} + library();
    const Outcome text = run(list);
    QCOMPARE(text.status, 0);
    QVERIFY(text.output.contains("report.txt"));
    const QJsonArray reports =
        run(list + QStringList{QStringLiteral("--format"), QStringLiteral("json")})
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
    write(QStringLiteral("a.txt"), {});
    write(QStringLiteral("b.txt"), reportText());
    const QString missing = path(QStringLiteral("missing.txt"));
    const Outcome outcome =
        run(QStringList{QStringLiteral("import")} + library() +
            QStringList{missing, path(QStringLiteral("a.txt")), path(QStringLiteral("b.txt"))});
    QCOMPARE(outcome.status, 1);
    QCOMPARE(outcome.output, "imported 1, new versions 0, unchanged 0, failed 2\n");
    QCOMPARE(outcome.errors.size(), 3);
    QVERIFY(outcome.errors.at(0).startsWith(QStringLiteral("planlens: %1: ").arg(missing)));
    QVERIFY(outcome.errors.at(1).startsWith(
        QStringLiteral("planlens: %1: ").arg(path(QStringLiteral("a.txt")))));
    QVERIFY(outcome.errors.at(2).startsWith(path(QStringLiteral("b.txt"))));
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
