// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/identify.h"
#include "interpreting/interpret.h"
#include "opening/readfile.h"
#include "support/suite.h"

#include <QDir>
#include <QTest>

using namespace PlanLens;

/// The tables of real reports, where the folder of reports is there.
class RealReportsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEveryCell_data();
    void findsEveryCell();
    void readsCellsRight_data();
    void readsCellsRight();
    void countsTheCitysTargetsLikeTheCity();
    void readsTheSameFromDocx_data();
    void readsTheSameFromDocx();
};

namespace {

QString pathOf(const QString &start, const QString &folder = {})
{
    const QDir dir(QStringLiteral(PLANLENS_REPORTS) + folder);
    const QStringList files = dir.entryList({start + QStringLiteral("*")}, QDir::Files);
    return files.isEmpty() ? QString() : dir.filePath(files.first());
}

std::optional<Interpretation> extract(const QString &path)
{
    ReadOutcome outcome = readFile(path);
    auto *read = std::get_if<ReadReport>(&outcome);
    if (!read)
        return std::nullopt;
    read->report.identity = identify(read->report, Regions::shipped());
    return interpret(read->report, Catalogue::shipped(), Regions::shipped());
}

QList<Observation> fromTables(const Interpretation &interpretation)
{
    QList<Observation> found;
    for (const Observation &o : interpretation.observations) {
        if (o.origin == Origin::Table)
            found.append(o);
    }
    return found;
}

/// What must be alike in every format of a report.
QStringList facts(const Interpretation &interpretation)
{
    QStringList lines;
    for (const Observation &o : fromTables(interpretation)) {
        QString printed = o.printed;
        printed.removeIf([](QChar c) { return c.isSpace(); });
        lines.append(QStringLiteral("%1 %2 %3 %4 [%5] %6 %7")
                         .arg(o.section, o.parent, o.name, toKey(o.role), o.unit,
                              o.period.toString(), printed));
    }
    return lines;
}

} // namespace

void RealReportsTest::findsEveryCell_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("tables");
    QTest::addColumn<int>("cells");
    QTest::newRow("000") << "000" << 0 << 0;
    QTest::newRow("001") << "001" << 2 << 130;
    QTest::newRow("002") << "002" << 0 << 0;
    QTest::newRow("003") << "003" << 2 << 118;
    QTest::newRow("004") << "004" << 2 << 96;
}

void RealReportsTest::findsEveryCell()
{
    QFETCH(QString, file);
    const QString path = pathOf(file);
    if (path.isEmpty())
        QSKIP("the folder of real reports is not there");
    const auto interpretation = extract(path);
    QVERIFY(interpretation);
    const auto tables =
        std::count_if(interpretation->tables.begin(), interpretation->tables.end(),
                      [](const TableReading &table) { return table.isIndicatorTable; });
    QTEST(int(tables), "tables");
    QTEST(int(fromTables(*interpretation).size()), "cells");
}

void RealReportsTest::readsCellsRight_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("fact"); ///< indicator, role, period, value as displayed
    QTest::newRow("about") << "001" << 270 << "gdp-growth target 2022 ≈5.5";
    QTest::newRow("minus by a long dash") << "001" << 374 << "tax-growth actual 2022 −9.2";
    QTest::newRow("more than") << "003" << 198 << "good-air-days target 2021 >300";
    QTest::newRow("in brackets") << "004" << 144 << "foreign-capital-utilised target 2021 10000";
}

void RealReportsTest::readsCellsRight()
{
    QFETCH(QString, file);
    QFETCH(int, line);
    const QString path = pathOf(file);
    if (path.isEmpty())
        QSKIP("the folder of real reports is not there");
    const auto interpretation = extract(path);
    QVERIFY(interpretation);
    QString fact;
    for (const Observation &o : fromTables(*interpretation)) {
        if (o.line == line)
            fact = QStringList{o.indicator, toKey(o.role), o.period.toString(), toDisplay(o.value)}
                       .join(u' ');
    }
    QTEST(fact, "fact");
}

/// 35 indicators: the report counts 13 of its 29 expected ones as met and 15 as missed.
void RealReportsTest::countsTheCitysTargetsLikeTheCity()
{
    const QString path = pathOf(QStringLiteral("001"));
    if (path.isEmpty())
        QSKIP("the folder of real reports is not there");
    const auto interpretation = extract(path);
    QVERIFY(interpretation);
    int met = 0;
    int missed = 0;
    int open = 0;
    for (const Observation &o : fromTables(*interpretation)) {
        const bool counted =
            o.role == Role::Actual && o.parent.isEmpty() && o.attribute == Attribute::Expected;
        if (!counted)
            continue;
        met += o.verdict == Verdict::Met;
        missed += o.verdict == Verdict::Missed;
        open += o.verdict != Verdict::Met && o.verdict != Verdict::Missed;
    }
    QCOMPARE(met + missed + open, 29);
    QCOMPARE(met, 13);
    QVERIFY(missed <= 15 && missed + open >= 15);
}

void RealReportsTest::readsTheSameFromDocx_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("001") << "001";
    QTest::newRow("003") << "003";
}

void RealReportsTest::readsTheSameFromDocx()
{
    QFETCH(QString, file);
    const QString text = pathOf(file);
    const QString docx = pathOf(file + QStringLiteral(".docx"), QStringLiteral("/formats"));
    if (text.isEmpty() || docx.isEmpty())
        QSKIP("the folder of real reports is not there");
    const auto fromText = extract(text);
    const auto fromDocx = extract(docx);
    QVERIFY(fromText && fromDocx);
    QCOMPARE(facts(*fromDocx), facts(*fromText));
}

SUITE_TEST(RealReportsTest)
#include "tst_realreports.moc"
