// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/libraryfilter.h"
#include "items/librarymodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace PlanLens;

class LibraryModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsToTheRulesOfModels();
    void refusesIndexesOutOfRange();
    void groupsByRegionAndYear();
    void findsReportsByKey();
    void filters_data();
    void filters();
    void namesReports_data();
    void namesReports();
};

static LibraryEntry entry(const QString &key, const QString &region, ReportKind kind,
                          std::optional<int> review, std::optional<int> plan, int tables = 0)
{
    LibraryEntry result;
    result.key = key;
    result.file = key + QStringLiteral(".txt");
    const Region *known = Regions::shipped().find(region);
    result.identity = {.title = key,
                       .kind = kind,
                       .regionId = region,
                       .regionName = known ? known->fullName : QString(),
                       .reviewYear = review,
                       .planYear = plan};
    result.indicatorTables = tables;
    return result;
}

static QList<LibraryEntry> entries()
{
    const auto plan = ReportKind::PlanReport;
    return {entry(QStringLiteral("lost"), {}, ReportKind::Other, {}, {}),
            entry(QStringLiteral("district"), QStringLiteral("500104"), plan, 2021, 2022, 2),
            entry(QStringLiteral("city21"), QStringLiteral("500000"), plan, 2021, 2022),
            entry(QStringLiteral("city22"), QStringLiteral("500000"), plan, 2022, 2023, 2),
            entry(QStringLiteral("work"), QStringLiteral("500000"), ReportKind::WorkReport, 2020,
                  2021)};
}

static QString text(const QAbstractItemModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex group = model.index(row, LibraryModel::NameColumn);
        QStringList names{group.data().toString() + QLatin1Char(':')};
        for (int child = 0; child < model.rowCount(group); ++child)
            names << model.index(child, LibraryModel::NameColumn, group)
                         .data(LibraryModel::KeyRole)
                         .toString();
        lines << names.join(QLatin1Char(' '));
    }
    return lines.join(QLatin1Char('\n'));
}

void LibraryModelTest::keepsToTheRulesOfModels()
{
    LibraryModel model;
    LibraryFilter filter;
    const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
    const QAbstractItemModelTester tester(&model, mode);
    filter.setSourceModel(&model);
    const QAbstractItemModelTester filterTester(&filter, mode);
    model.setEntries(entries(), Regions::shipped());
    filter.setText(QStringLiteral("2023"));
    filter.setText({});
    model.setEntries({}, Regions::shipped());
    QCOMPARE(model.rowCount(), 0);
}

void LibraryModelTest::refusesIndexesOutOfRange()
{
    LibraryModel model;
    QVERIFY(!model.index(0, 0).isValid());
    model.setEntries(entries(), Regions::shipped());
    QVERIFY(!model.index(model.rowCount(), 0).isValid());
    QVERIFY(!model.index(0, LibraryModel::ColumnCount).isValid());
    const QModelIndex group = model.index(0, 0);
    QVERIFY(!model.index(model.rowCount(group), 0, group).isValid());
    QCOMPARE(model.keyAt({}), QString());
}

void LibraryModelTest::groupsByRegionAndYear()
{
    LibraryModel model;
    model.setEntries(entries(), Regions::shipped());
    QCOMPARE(text(model), QStringLiteral("重庆市: city22 city21 work\n"
                                         "大渡口区: district\n"
                                         "Region not known: lost"));
    QCOMPARE(model.index(0, LibraryModel::DetailColumn).data().toString(),
             QStringLiteral("2020–2023"));
    QCOMPARE(model.index(2, LibraryModel::DetailColumn).data().toString(), QString());
    QCOMPARE(model.reportCount(), 5);
}

void LibraryModelTest::findsReportsByKey()
{
    LibraryModel model;
    model.setEntries(entries(), Regions::shipped());
    for (const LibraryEntry &wanted : entries()) {
        const QModelIndex index = model.indexOfKey(wanted.key);
        QVERIFY(index.isValid());
        QCOMPARE(model.keyAt(index), wanted.key);
        QCOMPARE(model.entryAt(index), std::optional(wanted));
    }
    QVERIFY(!model.indexOfKey(QStringLiteral("none")).isValid());
}

void LibraryModelTest::filters_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    QTest::newRow("nothing") << QString() << QStringLiteral("city22 city21 work district lost");
    QTest::newRow("name") << QStringLiteral("大渡口") << QStringLiteral("district");
    QTest::newRow("pinyin") << QStringLiteral("chongqing")
                            << QStringLiteral("city22 city21 work district");
    QTest::newRow("initials") << QStringLiteral("ddk") << QStringLiteral("district");
    QTest::newRow("year") << QStringLiteral("2023") << QStringLiteral("city22");
    QTest::newRow("two words") << QStringLiteral("重庆 work") << QStringLiteral("work");
    QTest::newRow("nonsense") << QStringLiteral("zzz") << QString();
}

void LibraryModelTest::filters()
{
    QFETCH(QString, typed);
    LibraryModel model;
    LibraryFilter filter;
    filter.setSourceModel(&model);
    model.setEntries(entries(), Regions::shipped());
    filter.setText(typed);
    QStringList kept;
    for (int row = 0; row < filter.rowCount(); ++row) {
        const QModelIndex group = filter.index(row, 0);
        for (int child = 0; child < filter.rowCount(group); ++child)
            kept << filter.index(child, 0, group).data(LibraryModel::KeyRole).toString();
    }
    QTEST(kept.join(QLatin1Char(' ')), "kept");
}

void LibraryModelTest::namesReports_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("review");
    QTest::addColumn<int>("plan");
    QTest::addColumn<QString>("name");
    const auto plan = int(ReportKind::PlanReport);
    QTest::newRow("both years") << plan << 2021 << 2022
                                << QStringLiteral("2021 review · 2022 plan");
    QTest::newRow("review") << plan << 2021 << 0 << QStringLiteral("2021 review");
    QTest::newRow("no year") << plan << 0 << 0 << QStringLiteral("a title");
    QTest::newRow("work") << int(ReportKind::WorkReport) << 2020 << 2021
                          << QStringLiteral("2021 government work report");
    QTest::newRow("other") << int(ReportKind::Other) << 2020 << 0 << QStringLiteral("a title");
}

void LibraryModelTest::namesReports()
{
    QFETCH(int, kind);
    QFETCH(int, review);
    QFETCH(int, plan);
    ReportIdentity identity{.title = QStringLiteral("a title"), .kind = ReportKind(kind)};
    if (review > 0)
        identity.reviewYear = review;
    if (plan > 0)
        identity.planYear = plan;
    QTEST(shortTitle(identity), "name");
}

QTEST_APPLESS_MAIN(LibraryModelTest)
#include "tst_librarymodel.moc"
