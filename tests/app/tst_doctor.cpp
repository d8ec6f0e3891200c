// SPDX-License-Identifier: GPL-3.0-or-later
// planlens doctor says what is wrong with a library, and salvages the rest.

#include "damagedlibrary.h"
#include "database/database.h"
#include "support/suite.h"

#include <QFile>
#include <QTest>

#include <random>

using namespace PlanLens::Test;

class DoctorTest : public DamagedLibrary
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(make()); }
    void soundLibraryHasNoFault();
    void doctorNamesWhatIsDamaged();
    void whatIsWholeIsSalvaged();
    void theOthersAreSalvagedWhole();
    void theOtherReportOfAFileIsSalvaged();
    void peoplesWorkIsSalvaged();
    void peoplesWorkThatIsLostIsSaid();
    void peoplesWorkThatDoesNotFitIsSaid();
    void notesOutliveTheirDocument();
    void labelsAreSalvaged();
    void whatIsWholeIsDrawn();
    void nothingIsWrittenOver();
    void libraryThatIsNone();

private:
    /// Changes a byte of a table that takes one page: by which the page is none any more, or one
    /// that only its sum tells of.
    bool damageTable(const QString &table, int byte) const;
    ProgramRun::Outcome salvage() const
    {
        return ask({QStringLiteral("doctor"), QStringLiteral("--to"),
                    m_program->path(QStringLiteral("new"))});
    }
    ProgramRun::Outcome askSalvaged(const QStringList &command) const
    {
        return m_program->run(QStringList{command.first(), QStringLiteral("--library"),
                                          m_program->path(QStringLiteral("new"))} +
                              command.mid(1));
    }
    bool decide() const;
    static QByteArray longReport();
};

/// A report whose text takes pages of its own, however well it is packed.
QByteArray DoctorTest::longReport()
{
    QString text = QString::fromUtf8(report(2024));
    std::mt19937 chance(9);
    for (int i = 0; i < 3000; ++i)
        text += QStringLiteral("第%1项工程投资%2万元。\n").arg(chance()).arg(chance());
    return text.toUtf8();
}

bool DoctorTest::damageTable(const QString &table, int byte) const
{
    int page = 0;
    {
        const PlanLens::Database database(file());
        PlanLens::Statement root(
            database, QStringLiteral("SELECT rootpage FROM sqlite_master WHERE name = ?"));
        if (root.run(table).next())
            page = root.integer(0);
    }
    QByteArray bytes = content();
    const qsizetype at = qsizetype(page - 1) * 4096 + byte;
    if (page == 0 || at >= bytes.size())
        return false;
    bytes[at] = char(bytes.at(at) ^ 4);
    return write(bytes);
}

bool DoctorTest::decide() const
{
    return m_program->write(
               QStringLiteral("own.tsv"),
               "decision\tname\tunit\tmeasure\tparent\tindicator\tnew name\tchart "
               "unit\tdirection\tby\twhen\n"
               "new\t云上算力规模\tP\tlevel\t\town-suanli\t云上算力规模\tP\thigher\t\t\n") &&
           ask({QStringLiteral("decisions"), QStringLiteral("--import"),
                m_program->path(QStringLiteral("own.tsv"))})
                   .status == 0;
}

void DoctorTest::soundLibraryHasNoFault()
{
    const QByteArray before = content();
    const auto outcome = ask({QStringLiteral("doctor")});
    QCOMPARE(outcome.errors, QStringList());
    QCOMPARE(outcome.status, 0);
    QCOMPARE(content(), before);
}

void DoctorTest::doctorNamesWhatIsDamaged()
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

void DoctorTest::whatIsWholeIsSalvaged()
{
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
}

/// One report's text is damaged, in a page of its own: the others are found, and salvaged, as they
/// would be without it.
void DoctorTest::theOthersAreSalvagedWhole()
{
    QList<QByteArray> right;
    for (const QStringList &question : questions())
        right += comparable(ask(question).output);
    const QString name = QStringLiteral("long.txt");
    QVERIFY(m_program->write(name, longReport()));
    QCOMPARE(ask({QStringLiteral("import"), m_program->path(name)}).status, 0);
    QByteArray packed;
    {
        const PlanLens::Database database(file());
        PlanLens::Statement part(database, QStringLiteral("SELECT characters FROM source_part "
                                                          "ORDER BY LENGTH(characters) DESC"));
        QVERIFY(part.run().next());
        packed = part.value(0).toByteArray();
        part.finish();
        database.run(QStringLiteral("DELETE FROM search_report WHERE report_id = "
                                    "(SELECT MAX(id) FROM report)"));
    }
    QVERIFY(packed.size() > 2048); // no other fits into its page
    QByteArray bytes = content();
    qsizetype at = -1;
    for (qsizetype from = packed.size() - 1500; at < 0 && from < packed.size(); from += 100)
        at = bytes.indexOf(packed.mid(from, 40));
    QVERIFY(at > 0);
    bytes[at] = char(bytes.at(at) ^ 8);
    QVERIFY(write(bytes));
    // It cannot be added to the index again, which is said each time.
    for (int i = 0; i < 2; ++i) {
        const auto found = ask(questions().at(2));
        QCOMPARE(found.status, 1);
        QCOMPARE(comparable(found.output), right.at(2));
        QVERIFY(!found.errors.isEmpty());
    }
    const auto outcome = salvage();
    QCOMPARE(outcome.status, 1);
    QVERIFY(!outcome.errors.isEmpty());
    for (qsizetype i = 0; i < questions().size(); ++i) {
        const auto kept = askSalvaged(questions().at(i));
        QCOMPARE(kept.status, 0);
        QCOMPARE(comparable(kept.output), right.at(i));
    }
    QCOMPARE(askSalvaged({QStringLiteral("doctor")}).errors, QStringList());
}

/// Two reports share the text of their file, which the first one brings.
void DoctorTest::theOtherReportOfAFileIsSalvaged()
{
    const QString name = QStringLiteral("two.txt");
    QVERIFY(m_program->write(
        name,
        QStringLiteral("青禾市2025年政府工作报告\n"
                       "——2025年1月9日在青禾市第六届人民代表大会会议上\n各位代表：\n"
                       "现在，我代表市人民政府向大会报告工作，请予审议。\n一、2024年工作回顾\n"
                       "全年粮食产量达到57万吨，增长3.1%。\n"
                       "关于大渡口区2024年国民经济和社会发展计划执行情况与2025年计划草案的报告\n"
                       "——2025年1月9日在大渡口区第六届人民代表大会会议上\n各位代表：\n"
                       "一、2024年计划执行情况\n全年城镇新增就业1.5万人。\n")
            .toUtf8()));
    QCOMPARE(ask({QStringLiteral("import"), m_program->path(name)}).status, 0);
    const auto reports = [](const ProgramRun::Outcome &list) {
        return list.json().value(QStringLiteral("reports")).toArray().size();
    };
    const auto all = reports(ask(questions().first()));
    QCOMPARE(all, 10);
    {
        const PlanLens::Database database(file());
        database.run(QStringLiteral("DELETE FROM block WHERE report_id = "
                                    "(SELECT MAX(source_of) FROM report)"));
    }
    QCOMPARE(salvage().status, 1);
    QCOMPARE(reports(askSalvaged(questions().first())), all - 1);
    QCOMPARE(askSalvaged({QStringLiteral("doctor")}).errors, QStringList());
}

void DoctorTest::peoplesWorkIsSalvaged()
{
    QVERIFY(decide());
    const auto decided = ask({QStringLiteral("decisions")});
    const QString fresh = m_program->path(QStringLiteral("new"));
    QCOMPARE(ask({QStringLiteral("doctor"), QStringLiteral("--to"), fresh}).status, 0);
    const auto kept =
        m_program->run({QStringLiteral("decisions"), QStringLiteral("--library"), fresh});
    QCOMPARE(kept.output, decided.output);
    QVERIFY(kept.output.contains("own-suanli"));
}

/// A table of one page: nothing tells how many rows it had.
void DoctorTest::peoplesWorkThatIsLostIsSaid()
{
    QVERIFY(decide());
    const auto all = ask(questions().first());
    QVERIFY(damageTable(QStringLiteral("name_decision"), 0));
    const auto outcome = salvage();
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.errors.join(u'\n').contains(QStringLiteral("“name_decision” are lost")),
             qPrintable(outcome.errors.join(u'\n')));
    const auto kept = askSalvaged(questions().first());
    QCOMPARE(kept.status, 0);
    QCOMPARE(kept.json().value(QStringLiteral("reports")).toArray().size(),
             all.json().value(QStringLiteral("reports")).toArray().size());
}

/// Another program may have written there: it is kept, to be looked through.
void DoctorTest::peoplesWorkThatDoesNotFitIsSaid()
{
    QVERIFY(decide());
    const auto decided = ask({QStringLiteral("decisions")});
    QVERIFY(damageTable(QStringLiteral("name_decision"), 2000));
    const auto outcome = salvage();
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.errors.join(u'\n').contains(QStringLiteral("“name_decision” were taken")),
             qPrintable(outcome.errors.join(u'\n')));
    QCOMPARE(askSalvaged({QStringLiteral("decisions")}).output, decided.output);
}

void DoctorTest::notesOutliveTheirDocument()
{
    {
        const PlanLens::Database database(file());
        database.run(QStringLiteral("PRAGMA foreign_keys = OFF")); // as if its row were damaged
        database.run(QStringLiteral(
            "INSERT INTO note (report_key, document_id, report_title, line, in_line, in_around, "
            "quote, around, only_one, remark, noted_by, noted) VALUES ('k', 9999, 't', 1, 0, 0, "
            "'q', 'q', 1, 'to be asked', 'somebody', '2024-03-01T09:30:00Z')"));
    }
    salvage();
    const PlanLens::Database fresh(m_program->path(QStringLiteral("new")));
    PlanLens::Statement note(fresh,
                             QStringLiteral("SELECT remark FROM note WHERE document_id IS NULL"));
    QVERIFY(note.run().next());
    QCOMPARE(note.text(0), QStringLiteral("to be asked"));
}

void DoctorTest::labelsAreSalvaged()
{
    const QString labels = QStringLiteral("SELECT document_id, label FROM report_label");
    int document = 0;
    {
        const PlanLens::Database database(file());
        database.run(QStringLiteral("INSERT INTO report_label (document_id, label) "
                                    "SELECT MIN(id), 'to be asked' FROM document"));
        PlanLens::Statement label(database, labels);
        QVERIFY(label.run().next());
        document = label.integer(0);
    }
    QCOMPARE(salvage().status, 0);
    const PlanLens::Database fresh(m_program->path(QStringLiteral("new")));
    PlanLens::Statement label(fresh, labels);
    QVERIFY(label.run().next());
    QCOMPARE(label.integer(0), document);
    QCOMPARE(label.text(1), QStringLiteral("to be asked"));
    QVERIFY(!label.next());
}

/// A chart or sheet of the others, and status 1; and no report is said not to be there.
void DoctorTest::whatIsWholeIsDrawn()
{
    QVERIFY(damage(QStringLiteral("2019年国民经济和社会发展计划执行情况及").toUtf8()));
    const auto series = ask(questions().last());
    QCOMPARE(series.status, 1);
    const bool some = series.output.trimmed().count('\n') > 0;
    const QStringList indicator{QStringLiteral("--indicator=gdp-growth")};
    const QString chart = m_program->path(QStringLiteral("c.svg"));
    QCOMPARE(
        ask(QStringList{QStringLiteral("chart"), QStringLiteral("--output"), chart} + indicator)
            .status,
        1);
    QCOMPARE(QFile::exists(chart), some);
    const QString sheet = m_program->path(QStringLiteral("s.csv"));
    QCOMPARE(ask(QStringList{QStringLiteral("sheet"), QStringLiteral("--template=indicator"),
                             QStringLiteral("--output"), sheet} +
                 indicator)
                 .status,
             1);
    QCOMPARE(QFile::exists(sheet), some);
    const auto one = ask({QStringLiteral("sheet"), QStringLiteral("--template=scorecard"),
                          QStringLiteral("--report=2019.txt"), QStringLiteral("--output"), sheet});
    QCOMPARE(one.status, 1);
    QCOMPARE(one.errors.filter(QStringLiteral("no such report")), QStringList());
}

void DoctorTest::nothingIsWrittenOver()
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

void DoctorTest::libraryThatIsNone()
{
    QVERIFY(write("no library at all, and longer than the head of one would be, by some words"));
    QCOMPARE(ask({QStringLiteral("doctor")}).status, 1);
    QVERIFY(write(""));
    const auto empty = ask({QStringLiteral("doctor")});
    QCOMPARE(empty.status, 1);
    QVERIFY2(empty.errors.join(u'\n').contains(QStringLiteral("The file is empty")),
             qPrintable(empty.errors.join(u'\n')));
    QVERIFY(QFile::remove(m_program->path(QStringLiteral("l"))));
    const auto outcome = ask({QStringLiteral("doctor")});
    QCOMPARE(outcome.status, 1);
    QCOMPARE(outcome.errors.size(), 1);
    QVERIFY(!QFile::exists(m_program->path(QStringLiteral("l"))));
}

SUITE_CORE_TEST(DoctorTest)
#include "tst_doctor.moc"
