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
    void windowNeedsADisplay();
    void listsAnEmptyLibrary();
    void librariesThatCannotBeOpened();
    void importsAndLists();
    void importGoesOnAfterBadFiles();
    void extractsAsJson();
    void extractsAsCsvIntoAFile();
    void extractGoesOnAfterBadFiles();
    void outputThatCannotBeWritten();
    void writesASeries();
    void drawsCharts_data();
    void drawsCharts();
    void chartsWithoutFiguresAreNotDrawn();
    void writesSheets_data();
    void writesSheets();
    void reportsThatAreNotThereAreNamed();
    void comparesFilesAndReportsOfTheLibrary();
    void comparesBadInput();

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
    row("import");
    row("import --nonsense file.txt");
    row("compare one.txt");
    row("compare one.txt two.txt three.txt");
    row("compare --format csv one.txt two.txt");
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

void CommandLineTest::windowNeedsADisplay()
{
    const Outcome outcome = run({});
    QCOMPARE(outcome.status, 1);
    QVERIFY(outcome.output.isEmpty());
    QCOMPARE(outcome.errors.size(), 1);
    QVERIFY(outcome.errors.first().startsWith(QStringLiteral("planlens: ")));
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

void CommandLineTest::extractsAsJson()
{
    write(QStringLiteral("report.txt"), reportText());
    const QString file = path(QStringLiteral("report.txt"));
    const Outcome outcome = run({QStringLiteral("extract"), file});
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.errors.isEmpty());
    QCOMPARE(outcome.json().value(QStringLiteral("planlens")).toInt(), 1);
    const QJsonArray reports = outcome.json().value(QStringLiteral("reports")).toArray();
    QCOMPARE(reports.size(), 1);
    const QJsonObject report = reports.first().toObject();
    QCOMPARE(report.value(QStringLiteral("file")).toString(), file);
    QCOMPARE(report.value(QStringLiteral("planYear")).toInt(), 2022);
    QStringList cells;
    for (const QJsonValue &value : report.value(QStringLiteral("observations")).toArray()) {
        if (value[QStringLiteral("origin")] == QLatin1String("table"))
            cells += value[QStringLiteral("quote")].toString();
    }
    QCOMPARE(cells, QStringList({QStringLiteral("8.3"), QStringLiteral("6.5左右"),
                                 QStringLiteral("1.2"), QStringLiteral("1以上")}));
}

void CommandLineTest::extractsAsCsvIntoAFile()
{
    write(QStringLiteral("report.txt"), reportText());
    const QString output = path(QStringLiteral("out.csv"));
    const Outcome outcome =
        run({QStringLiteral("extract"), QStringLiteral("--format"), QStringLiteral("csv"),
             QStringLiteral("--output"), output, path(QStringLiteral("report.txt"))});
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.output.isEmpty());
    QFile file(output);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("6.5左右"));
}

void CommandLineTest::extractGoesOnAfterBadFiles()
{
    write(QStringLiteral("empty.txt"), {});
    write(QStringLiteral("report.txt"), reportText());
    const QString empty = path(QStringLiteral("empty.txt"));
    const Outcome outcome = run(
        {QStringLiteral("extract"), m_folder->path(), empty, path(QStringLiteral("report.txt"))});
    QCOMPARE(outcome.status, 1);
    QCOMPARE(outcome.json().value(QStringLiteral("reports")).toArray().size(), 1);
    QCOMPARE(outcome.errors.size(), 2);
    QVERIFY(
        outcome.errors.at(0).startsWith(QStringLiteral("planlens: %1: ").arg(m_folder->path())));
    QVERIFY(outcome.errors.at(1).startsWith(QStringLiteral("planlens: %1: ").arg(empty)));
}

void CommandLineTest::outputThatCannotBeWritten()
{
    write(QStringLiteral("report.txt"), reportText());
    const QString output = path(QStringLiteral("no such folder/out.json"));
    const Outcome outcome = run({QStringLiteral("extract"), QStringLiteral("--output"), output,
                                 path(QStringLiteral("report.txt"))});
    QCOMPARE(outcome.status, 1);
    QCOMPARE(outcome.errors.size(), 1);
    QVERIFY(outcome.errors.first().startsWith(QStringLiteral("planlens: %1: ").arg(output)));
}

void CommandLineTest::writesASeries()
{
    write(QStringLiteral("report.txt"), reportText());
    run(QStringList{QStringLiteral("import")} + library() +
        QStringList{path(QStringLiteral("report.txt"))});
    const QStringList series = QStringList{QStringLiteral("series"), QStringLiteral("--indicator"),
                                           QStringLiteral("地区生产总值增速")} +
                               library();
    const Outcome csv = run(series);
    QCOMPARE(csv.status, 0);
    const QList<QByteArray> lines = csv.output.trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(0).startsWith("region_code,region,period,role,relation,low,high,unit,"));
    QVERIFY2(lines.at(1).startsWith("500104,重庆市大渡口区,2021,actual,eq,8.3,8.3,%,"),
             lines.at(1).constData());
    QVERIFY2(lines.at(2).contains(",2022,target,eq,6.5,6.5,%,true,"), lines.at(2).constData());

    const Outcome json = run(
        series + QStringList{QStringLiteral("--format=json"), QStringLiteral("--region=大渡口区")});
    QCOMPARE(json.status, 0);
    QCOMPARE(json.json().value(QStringLiteral("points")).toArray().size(), 2);
    const Outcome elsewhere = run(series + QStringList{QStringLiteral("--region=北京市")});
    QCOMPARE(elsewhere.status, 0);
    QCOMPARE(elsewhere.output.trimmed().split('\n').size(), 1);
}

void CommandLineTest::drawsCharts_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("mark");
    const QString kind = QStringLiteral("--kind");
    const QStringList indicator = {QStringLiteral("--indicator"), QStringLiteral("gdp-growth")};
    QTest::newRow("years, SVG") << indicator << QStringLiteral("c.svg") << QByteArray("<svg");
    QTest::newRow("regions, PNG") << indicator + QStringList{kind, QStringLiteral("regions")}
                                  << QStringLiteral("c.png") << QByteArray("PNG");
    QTest::newRow("bullet, PDF") << indicator + QStringList{kind, QStringLiteral("bullet"),
                                                            QStringLiteral("--year=2022")}
                                 << QStringLiteral("c.pdf") << QByteArray("%PDF");
    QTest::newRow("scorecard") << QStringList{kind, QStringLiteral("scorecard"),
                                              QStringLiteral("--region=500104")}
                               << QStringLiteral("c.svg") << QByteArray("<svg");
}

void CommandLineTest::drawsCharts()
{
    QFETCH(QStringList, options);
    QFETCH(QString, name);
    QFETCH(QByteArray, mark);
    write(QStringLiteral("report.txt"), reportText());
    run(QStringList{QStringLiteral("import")} + library() +
        QStringList{path(QStringLiteral("report.txt"))});
    const Outcome outcome = run(QStringList{QStringLiteral("chart")} + library() + options +
                                QStringList{QStringLiteral("--output"), path(name)});
    QVERIFY2(outcome.status == 0, qPrintable(outcome.errors.join(u'\n')));
    QVERIFY2(outcome.errors.isEmpty(), qPrintable(outcome.errors.join(u'\n')));
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(1024).contains(mark));
    QVERIFY(file.size() > 1000);
}

void CommandLineTest::chartsWithoutFiguresAreNotDrawn()
{
    run(QStringList{QStringLiteral("import")} + library() + QStringList{m_folder->path()});
    for (const QString &kind : {QStringLiteral("years"), QStringLiteral("scorecard")}) {
        const Outcome outcome =
            run(QStringList{QStringLiteral("chart"), QStringLiteral("--indicator=gdp-growth"),
                            QStringLiteral("--kind"), kind, QStringLiteral("--output"),
                            path(QStringLiteral("c.svg"))} +
                library());
        QCOMPARE(outcome.status, 1);
        QCOMPARE(outcome.errors.size(), 1);
        QVERIFY(!QFile::exists(path(QStringLiteral("c.svg"))));
    }
}

void CommandLineTest::writesSheets_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("mark");
    QTest::newRow("indicator, PDF") << QStringLiteral("indicator --indicator gdp-growth --audit")
                                    << QStringLiteral("s.pdf") << QByteArray("%PDF");
    QTest::newRow("comparison, XLSX")
        << QStringLiteral("comparison --year 2021") << QStringLiteral("s.xlsx") << QByteArray("PK");
    QTest::newRow("region, CSV") << QStringLiteral("region --region 500104")
                                 << QStringLiteral("s.csv") << QByteArray("8.3");
    QTest::newRow("scorecard, CSV") << QStringLiteral("scorecard --report report.txt")
                                    << QStringLiteral("s.csv") << QByteArray("8.3");
}

void CommandLineTest::writesSheets()
{
    QFETCH(QString, options);
    QFETCH(QString, name);
    QFETCH(QByteArray, mark);
    write(QStringLiteral("report.txt"), reportText());
    run(QStringList{QStringLiteral("import")} + library() +
        QStringList{path(QStringLiteral("report.txt"))});
    const Outcome outcome =
        run(QStringList{QStringLiteral("sheet"), QStringLiteral("--template")} +
            options.split(u' ') + library() + QStringList{QStringLiteral("--output"), path(name)});
    QVERIFY2(outcome.status == 0, qPrintable(outcome.errors.join(u'\n')));
    QVERIFY2(outcome.errors.isEmpty(), qPrintable(outcome.errors.join(u'\n')));
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains(mark));
}

void CommandLineTest::reportsThatAreNotThereAreNamed()
{
    run(QStringList{QStringLiteral("import")} + library() + QStringList{m_folder->path()});
    const Outcome outcome =
        run(QStringList{QStringLiteral("sheet"), QStringLiteral("--template=scorecard"),
                        QStringLiteral("--report=nowhere.txt"), QStringLiteral("--output"),
                        path(QStringLiteral("s.pdf"))} +
            library());
    QCOMPARE(outcome.status, 1);
    QCOMPARE(outcome.errors.size(), 1);
    QVERIFY(outcome.errors.first().startsWith(QStringLiteral("planlens: nowhere.txt: ")));
}

void CommandLineTest::comparesFilesAndReportsOfTheLibrary()
{
    const QByteArray report = reportText();
    write(QStringLiteral("a.txt"), report);
    write(QStringLiteral("b.txt"),
          QByteArray(report).replace("2021", "2020").replace("8.3", "7.9"));
    run(QStringList{QStringLiteral("import")} + library() + QStringList{m_folder->path()});
    const QStringList compare =
        QStringList{QStringLiteral("compare"), QStringLiteral("--format=json")} + library();
    const Outcome files =
        run(compare + QStringList{path(QStringLiteral("a.txt")), path(QStringLiteral("b.txt"))});
    QCOMPARE(files.status, 0);
    const QJsonArray paragraphs = files.json().value(QStringLiteral("paragraphs")).toArray();
    QVERIFY(!paragraphs.isEmpty());
    QCOMPARE(paragraphs.first()[QStringLiteral("status")], QJsonValue(QStringLiteral("changed")));
    const Outcome stored =
        run(compare + QStringList{QStringLiteral("b.txt"), QStringLiteral("大渡口 2021")});
    QVERIFY2(stored.errors.isEmpty(), qPrintable(stored.errors.join(u'\n')));
    QCOMPARE(stored.json().value(QStringLiteral("paragraphs")).toArray().size(), paragraphs.size());
}

void CommandLineTest::comparesBadInput()
{
    write(QStringLiteral("empty.txt"), "");
    write(QStringLiteral("line.txt"), QByteArray("推动高质量发展，").repeated(10'000));
    const auto compare = [&](const char *left, const char *right) {
        return run({QStringLiteral("compare"), QStringLiteral("--format=json"),
                    path(QString::fromLatin1(left)), path(QString::fromLatin1(right))});
    };
    const Outcome empty = compare("empty.txt", "empty.txt");
    QCOMPARE(empty.status, 1);
    QCOMPARE(empty.errors.size(), 2);
    QVERIFY(empty.output.isEmpty());
    const Outcome same = compare("line.txt", "line.txt");
    QCOMPARE(
        same.json().value(QStringLiteral("paragraphs")).toArray().first()[QStringLiteral("status")],
        QJsonValue(QStringLiteral("same")));
    QCOMPARE(compare("line.txt", "nowhere.txt").status, 1);
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
