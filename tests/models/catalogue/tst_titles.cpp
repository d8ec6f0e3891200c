// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/identify.h"
#include "support/suite.h"

#include "figures/observation.h"
#include "opening/readfile.h"
#include "text/tsv.h"

#include <QFile>
#include <QTest>

using namespace PlanLens;

/// What a report is, told from the text of its opening lines (tests/data/identity/titles.tsv).
class TitlesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatAReportIs_data();
    void tellsWhatAReportIs();
};

static QString yearsText(const ReportIdentity &identity)
{
    const auto text = [](const std::optional<int> &year) {
        return year ? QString::number(*year) : QStringLiteral("?");
    };
    return text(identity.reviewYear) + u'>' + text(identity.planYear);
}

static QString problemsText(const QList<Problem> &problems)
{
    static const QMap<ProblemKind, QString> words{
        {ProblemKind::UnknownRegion, QStringLiteral("unknown-region")},
        {ProblemKind::AmbiguousRegion, QStringLiteral("ambiguous-region")},
        {ProblemKind::FormerRegion, QStringLiteral("former-region")},
        {ProblemKind::UnlistedRegion, QStringLiteral("unlisted-region")},
        {ProblemKind::UnknownTitle, QStringLiteral("unknown-title")},
        {ProblemKind::UnknownYear, QStringLiteral("unknown-year")},
        {ProblemKind::YearsDisagree, QStringLiteral("years-disagree")},
        {ProblemKind::SecondReport, QStringLiteral("second-report")}};
    QStringList texts;
    for (const Problem &problem : problems)
        texts.append(words.value(problem.kind));
    texts.sort();
    return texts.join(u' ');
}

void TitlesTest::tellsWhatAReportIs_data()
{
    QTest::addColumn<QStringList>("expected");
    QFile file(QStringLiteral(PLANLENS_TEST_DATA "/identity/titles.tsv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    TsvLines lines(text);
    lines.next(); // the titles
    while (lines.next()) {
        QStringList fields;
        for (const QStringView field : lines.fields())
            fields.append(field.toString());
        QCOMPARE(fields.size(), 8);
        QTest::newRow(qPrintable(fields.takeFirst())) << fields;
    }
}

void TitlesTest::tellsWhatAReportIs()
{
    QFETCH(QStringList, expected);
    const QString lines = QString(expected[0]).replace(u'¶', u'\n') +
                          QStringLiteral("\n全年地区生产总值增长6.5%，经济运行总体平稳，好于预期，"
                                         "结构继续优化，质量效益同步改善。\n");
    const ReadOutcome outcome = readBytes(lines.toUtf8(), QStringLiteral("report.txt"));
    const auto *read = std::get_if<ReadReport>(&outcome);
    QVERIFY(read);
    const Identification found = identifyWithDoubts(read->report, Regions::shipped());
    const ReportIdentity &identity = found.identity;
    QCOMPARE(identity.title, expected[1]);
    QCOMPARE(toKey(identity.kind), expected[2]);
    QCOMPARE(identity.regionCode, expected[3]);
    QCOMPARE(identity.regionName, expected[4]);
    QCOMPARE(yearsText(identity), expected[5]);
    QCOMPARE(problemsText(found.problems), expected[6]);
}

SUITE_TEST(TitlesTest)
#include "tst_titles.moc"
