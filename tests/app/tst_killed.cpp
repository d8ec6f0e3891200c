// SPDX-License-Identifier: GPL-3.0-or-later
// The program is killed in the middle of its work: what it had said is there, and nothing by half.

#include "database/database.h"
#include "database/migrations.h"
#include "programrun.h"
#include "support/suite.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <memory>
#include <random>

using namespace PlanLens::Test;

class KilledTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whileImporting();
    void whileDeciding();
    void whileAnOlderLibraryIsTakenOver();

private:
    ProgramRun::Outcome ask(const QString &subcommand, const QStringList &more = {}) const
    {
        return m_program->run(QStringList{subcommand} + m_program->library() + more);
    }
    QString file() const { return m_program->library().last(); }
    bool writeReports(int count) const;
    int reports() const;
    void copiesAreWhole() const;

    std::unique_ptr<ProgramRun> m_program;
};

namespace {

/// More for a longer look: PLANLENS_KILLS=100.
int kills()
{
    const int wanted = qEnvironmentVariableIntValue("PLANLENS_KILLS");
    return wanted > 0 ? wanted : 7;
}

/// Two reports in a file, so that there could be half of them.
QByteArray reportsOf(int number)
{
    return QStringLiteral("青禾市2023年政府工作报告\n"
                          "——2023年1月9日在青禾市第六届人民代表大会会议上\n各位代表：\n"
                          "现在，我代表市人民政府向大会报告工作，请予审议。\n一、2022年工作回顾\n"
                          "全年粮食产量达到%1万吨，增长3.1%。\n"
                          "关于大渡口区2022年国民经济和社会发展计划执行情况与2023年计划草案的报告\n"
                          "——2023年1月9日在大渡口区第六届人民代表大会会议上\n各位代表：\n"
                          "一、2022年计划执行情况\n全年城镇新增就业1.5万人。\n"
                          "2022年主要指标完成情况表\n指标\t单位\t2022年目标\t2022年实际\n"
                          "地区生产总值增速\t%\t6以上\t5.4\n城镇新增就业\t万人\t1.4\t1.5\n")
        .arg(number + 50)
        .toUtf8();
}

} // namespace

void KilledTest::init()
{
    m_program = std::make_unique<ProgramRun>();
}

bool KilledTest::writeReports(int count) const
{
    for (int i = 0; i < count; ++i) {
        if (!m_program->write(QStringLiteral("report%1.txt").arg(i), reportsOf(i)))
            return false;
    }
    return true;
}

int KilledTest::reports() const
{
    const auto listed = ask(QStringLiteral("list"), {QStringLiteral("--format=json")});
    return listed.status == 0 ? int(listed.json().value(QStringLiteral("reports")).toArray().size())
                              : -1;
}

/// What an update kept of the library beside it, and no half of one.
void KilledTest::copiesAreWhole() const
{
    QDir folder(m_program->folder());
    for (const QString &name : folder.entryList({QStringLiteral("*.backup")}, QDir::Files)) {
        {
            const PlanLens::Database copy(folder.filePath(name));
            PlanLens::Statement kept(copy, QStringLiteral("SELECT COUNT(*) FROM saved_search"));
            QVERIFY(kept.run().next());
            QCOMPARE(kept.integer(0), 400);
        }
        QVERIFY(folder.remove(name));
    }
}

void KilledTest::whileImporting()
{
    constexpr int files = 60;
    QVERIFY(writeReports(files));
    std::mt19937 chance(11);
    int told = 0;
    for (int i = 0; i < kills(); ++i) {
        if (reports() == 2 * files)
            QVERIFY(QFile::remove(file()));
        const QStringList said =
            m_program->kill(QStringList{QStringLiteral("import")} + m_program->library() +
                                QStringList{m_program->folder()},
                            int(chance() % 20), int(chance() % 120));
        const qsizetype imported = said.filter(QStringLiteral(": imported")).size() +
                                   said.filter(QStringLiteral(": unchanged")).size();
        told += int(imported);
        if (!QFile::exists(file()))
            continue;
        const int there = reports();
        QVERIFY2(there >= imported,
                 qPrintable(QStringLiteral("%1 of %2").arg(there).arg(imported)));
        QCOMPARE(there % 2, 0);
        const auto doctor = ask(QStringLiteral("doctor"));
        QVERIFY2(doctor.status == 0, qPrintable(doctor.errors.join(u'\n')));
    }
    QVERIFY(told > 0);
    const auto rest = ask(QStringLiteral("import"), {m_program->folder()});
    QCOMPARE(rest.status, 0);
    QCOMPARE(reports(), 2 * files);
}

void KilledTest::whileDeciding()
{
    QVERIFY(writeReports(8));
    QCOMPARE(ask(QStringLiteral("import"), {m_program->folder()}).status, 0);
    std::mt19937 chance(5);
    int decisions = 0;
    uint longest = 200; // milliseconds
    for (int i = 0; i < kills() || (decisions == 0 && i < kills() + 10); ++i) {
        const QString id = QStringLiteral("own-%1").arg(i);
        QVERIFY(m_program->write(
            QStringLiteral("own.tsv"),
            QStringLiteral("decision\tname\tunit\tmeasure\tparent\tindicator\tnew name\tchart "
                           "unit\tdirection\tby\twhen\nnew\t粮食产量\t万吨\tlevel\t\t%1\t粮食"
                           "产量\t万吨\thigher\t\t\n")
                .arg(id)
                .toUtf8()));
        m_program->kill(
            QStringList{QStringLiteral("decisions")} + m_program->library() +
                QStringList{QStringLiteral("--import"), m_program->path(QStringLiteral("own.tsv"))},
            0, int(chance() % longest));
        // The decision and the figures that follow from it are there together, or neither.
        const bool decided = ask(QStringLiteral("decisions")).output.contains(id.toUtf8());
        decisions += decided;
        if (decisions == 0)
            longest *= 2; // a slow machine
        if (decided) {
            const auto points = ask(QStringLiteral("series"), {QStringLiteral("--indicator"), id});
            QCOMPARE(points.status, 0);
            QVERIFY(points.output.count('\n') > 8);
        }
        QCOMPARE(ask(QStringLiteral("doctor")).status, 0);
    }
    QVERIFY(decisions > 0);
}

void KilledTest::whileAnOlderLibraryIsTakenOver()
{
    QVERIFY(writeReports(20));
    std::mt19937 chance(3);
    for (int i = 0; i < kills(); ++i) {
        QFile::remove(file());
        {
            using namespace PlanLens;
            const QList<Migration> shipped = shippedMigrations();
            const Database database(file());
            database.prepareForWriting();
            migrate(database, shipped.mid(0, 6));
            for (int n = 0; n < 400; ++n)
                Statement(database, QStringLiteral("INSERT INTO saved_search (name, query, saved) "
                                                   "VALUES (?, ?, '')"))
                    .run(QString::number(n), QString(2000, u'粮'));
        }
        m_program->kill(QStringList{QStringLiteral("list")} + m_program->library(), 0,
                        int(chance() % 150));
        QCOMPARE(reports(), 0);
        const auto doctor = ask(QStringLiteral("doctor"));
        QVERIFY2(doctor.status == 0, qPrintable(doctor.errors.join(u'\n')));
        const PlanLens::Database database(file());
        PlanLens::Statement kept(database, QStringLiteral("SELECT COUNT(*) FROM saved_search"));
        QVERIFY(kept.run().next());
        QCOMPARE(kept.integer(0), 400);
        copiesAreWhole();
    }
}

SUITE_CORE_TEST(KilledTest)
#include "tst_killed.moc"
