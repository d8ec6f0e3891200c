// SPDX-License-Identifier: GPL-3.0-or-later
// Tables right below the title: of which of the report's two years they are.
#include "importing/understanding.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;

class UntoldTablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTables_data();
    void readsTables();
    void listsTheColumnsLeftOut();
};

static Interpretation interpreted(const QString &lines)
{
    UnderstandOutcome outcome = understand(lines.toUtf8(), QStringLiteral("report.txt"));
    auto *reports = std::get_if<UnderstoodReports>(&outcome);
    return reports && !reports->isEmpty() ? reports->first().interpretation : Interpretation{};
}

static QString report(const QString &title, const QString &above, const QString &figure)
{
    return title + u'\n' + above + QStringLiteral("指标\t单位\t") + figure +
           QStringLiteral("\n竹器产量\t万件\t52\n藤器产量\t万件\t7\n");
}

static const QString &planReport()
{
    static const QString title = QStringLiteral(
        "2023年大渡口区国民经济和社会发展计划执行情况及2024年国民经济和社会发展计划草案的报告");
    return title;
}

void UntoldTablesTest::readsTables_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("above");
    QTest::addColumn<QString>("figure");
    QTest::addColumn<QString>("expected"); // of the first row
    const QString amount = QStringLiteral("绝对值");
    const QString communique = QStringLiteral("2023年大渡口区国民经济和社会发展统计公报");
    QTest::newRow("an annex of targets") << planReport() << QStringLiteral("附表：2024年主要目标\n")
                                         << amount << QStringLiteral("2024 target");
    QTest::newRow("a numbered annex") << planReport() << QStringLiteral("附表2：2024年计划\n")
                                      << amount << QStringLiteral("2024 target");
    QTest::newRow("what is arranged") << planReport() << QStringLiteral("附表：2024年计划安排\n")
                                      << amount << QStringLiteral("2024 target");
    QTest::newRow("what the next year aims at")
        << planReport() << QStringLiteral("2024年全区的主要预期目标是：\n") << amount
        << QStringLiteral("2024 target");
    QTest::newRow("another year than that of the title")
        << communique << QStringLiteral("附表 2022年竹业情况一览\n") << amount
        << QStringLiteral("2022 actual");
    QTest::newRow("nothing says which year") << planReport() << QString() << amount << QString();
    QTest::newRow("a day says nothing of it")
        << planReport() << QStringLiteral("2024年1月5日\n") << amount << QString();
    QTest::newRow("the head says the role")
        << planReport() << QString() << QStringLiteral("完成") << QStringLiteral("2023 actual");
    QTest::newRow("the head says the year")
        << planReport() << QString() << QStringLiteral("2023年") << QStringLiteral("2023 actual");
    QTest::newRow("the report is of one year")
        << communique << QString() << amount << QStringLiteral("2023 actual");
}

void UntoldTablesTest::readsTables()
{
    QFETCH(QString, title);
    QFETCH(QString, above);
    QFETCH(QString, figure);
    const QList<Observation> read = interpreted(report(title, above, figure)).observations;
    QTEST(read.isEmpty() ? QString()
                         : read.first().period.toString() + u' ' + toKey(read.first().role),
          "expected");
}

void UntoldTablesTest::listsTheColumnsLeftOut()
{
    const Interpretation read =
        interpreted(report(planReport(), {}, QStringLiteral("绝对值\t增长（%）"))
                        .replace(QStringLiteral("\t52\n"), QStringLiteral("\t52\t4\n"))
                        .replace(QStringLiteral("\t7\n"), QStringLiteral("\t7\t5\n")));
    QVERIFY(read.observations.isEmpty());
    QStringList columns;
    for (const Problem &problem : read.problems) {
        if (problem.kind == ProblemKind::UnknownHeader)
            columns.append(problem.text);
    }
    QCOMPARE(columns, (QStringList{QStringLiteral("绝对值"), QStringLiteral("增长（%）")}));
}

SUITE_TEST(UntoldTablesTest)
#include "tst_untoldtables.moc"
