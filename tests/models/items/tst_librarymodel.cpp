// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/libraryfilter.h"
#include "items/librarymodel.h"
#include "support/suite.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace PlanLens;

class LibraryModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsToTheRulesOfModels();
    void refusesIndexesOutOfRange();
    void groupsByRegionAndYear();
    void setsPlacesInPlaces();
    void tellsReportsOfOneNameApart();
    void findsReportsByKey();
    void filters_data();
    void filters();
    void showsLabels();
    void showsFormats();
    void filtersByLabels();
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

/// Keys of reports; names of places with what is below them in brackets.
static QString text(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList parts;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, LibraryModel::NameColumn, parent);
        const QString key = index.data(LibraryModel::KeyRole).toString();
        parts << (key.isEmpty()
                      ? QStringLiteral("%1[%2]").arg(index.data().toString(), text(model, index))
                      : key);
    }
    return parts.join(QLatin1Char(' '));
}

static void collectKeys(const QAbstractItemModel &model, QStringList *keys,
                        const QModelIndex &parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, LibraryModel::NameColumn, parent);
        const QString key = index.data(LibraryModel::KeyRole).toString();
        if (key.isEmpty())
            collectKeys(model, keys, index);
        else
            *keys << key;
    }
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
    QCOMPARE(text(model), QStringLiteral("重庆市 (4)[city22 city21 work 大渡口区 (1)[district]] "
                                         "Region not known (1)[lost]"));
    QCOMPARE(model.index(0, LibraryModel::DetailColumn).data().toString(),
             QStringLiteral("2020–2023"));
    QCOMPARE(model.index(1, LibraryModel::DetailColumn).data().toString(), QString());
    QCOMPARE(model.reportCount(), 5);
}

void LibraryModelTest::setsPlacesInPlaces()
{
    const auto plan = ReportKind::PlanReport;
    LibraryModel model;
    // A county alone stands in its prefecture and province; the country stands beside them.
    model.setEntries(
        {entry(QStringLiteral("county"), QStringLiteral("510182"), plan, 2021, 2022),
         entry(QStringLiteral("country"), QStringLiteral("100000"), plan, 2021, 2022),
         entry(QStringLiteral("province"), QStringLiteral("510000"), plan, 2021, 2022)},
        Regions::shipped());
    QCOMPARE(text(model), QStringLiteral("中国 (1)[country] "
                                         "四川省 (2)[province 成都市 (1)[彭州市 (1)[county]]]"));
}

void LibraryModelTest::tellsReportsOfOneNameApart()
{
    const auto plan = ReportKind::PlanReport;
    LibraryEntry txt = entry(QStringLiteral("a"), QStringLiteral("500000"), plan, 2021, 2022);
    LibraryEntry docx = entry(QStringLiteral("b"), QStringLiteral("500000"), plan, 2021, 2022);
    LibraryEntry other = entry(QStringLiteral("c"), QStringLiteral("500000"), plan, 2020, 2021);
    txt.format = QStringLiteral("txt");
    docx.format = QStringLiteral("docx");
    LibraryModel model;
    const auto nameOf = [&](const QString &key) {
        return model.indexOfKey(key).data().toString();
    };
    model.setEntries({txt, docx, other}, Regions::shipped());
    QVERIFY(nameOf(txt.key).endsWith(QStringLiteral("TXT")));
    QVERIFY(nameOf(docx.key).endsWith(QStringLiteral("DOCX")));
    QCOMPARE(nameOf(other.key), QStringLiteral("2020 review · 2021 plan"));
    docx.format = txt.format;
    model.setEntries({txt, docx, other}, Regions::shipped());
    QVERIFY(nameOf(txt.key).endsWith(txt.file));
    QVERIFY(nameOf(docx.key).endsWith(docx.file));
    docx.file = txt.file;
    docx.path = QStringLiteral("/elsewhere/a.txt");
    model.setEntries({txt, docx, other}, Regions::shipped());
    QVERIFY(nameOf(txt.key) != nameOf(docx.key));
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
    collectKeys(filter, &kept);
    QTEST(kept.join(QLatin1Char(' ')), "kept");
}

void LibraryModelTest::showsLabels()
{
    const QString label = QStringLiteral("待核");
    LibraryModel model;
    model.setLabels({{QStringLiteral("work"), {label}}});
    model.setEntries(entries(), Regions::shipped());
    const QModelIndex work = model.indexOfKey(QStringLiteral("work"));
    const QModelIndex other = model.indexOfKey(QStringLiteral("city21"));
    QCOMPARE(work.data(LibraryModel::LabelsRole).toStringList(), QStringList(label));
    QVERIFY(!work.data().toString().contains(label)); // it is painted behind the name
    QVERIFY(work.data(Qt::ToolTipRole).toString().contains(label));
    QVERIFY(work.data(Qt::AccessibleTextRole).toString().startsWith(work.data().toString()));
    QVERIFY(work.data(Qt::AccessibleTextRole).toString().endsWith(label));
    QVERIFY(!other.data(Qt::AccessibleTextRole).isValid());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setLabels({{QStringLiteral("work"), {label}}, {QStringLiteral("city21"), {label}}});
    QCOMPARE(changed.size(), 1); // the other one has what it had
    QCOMPARE(changed.constFirst().constFirst().toModelIndex(), other);
    QCOMPARE(other.data(LibraryModel::LabelsRole).toStringList(), QStringList(label));
}

void LibraryModelTest::showsFormats()
{
    const QString work = QStringLiteral("work");
    LibraryEntry pages{.key = QStringLiteral("pages"),
                       .file = QStringLiteral("pages.pdf"),
                       .format = QStringLiteral("pdf")};
    pages.formatOf = work;
    LibraryModel model;
    model.setEntries(entries(), Regions::shipped());
    const QModelIndex report = model.indexOfKey(work);
    QVERIFY(report.data(LibraryModel::BehindRole).toString().isEmpty());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setJoined({pages});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(report.data(LibraryModel::FormatsRole).toStringList(), QStringList(pages.key));
    QCOMPARE(report.data(LibraryModel::BehindRole).toString(), QStringLiteral("+PDF"));
    QVERIFY(report.data(Qt::ToolTipRole).toString().contains(pages.file));
    QVERIFY(report.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("PDF")));
    QVERIFY(report.data(LibraryModel::SearchRole).toStringList().contains(pages.file));
    // What seems to be one is marked at both, and only what is still listed.
    model.setAlike({{work, QStringLiteral("city21")}, {QStringLiteral("city22"), pages.key}});
    QCOMPARE(report.data(LibraryModel::AlikeRole).toStringList(),
             QStringList(QStringLiteral("city21")));
    QVERIFY(report.data(LibraryModel::BehindRole).toString() != QStringLiteral("+PDF"));
    const QModelIndex other = model.indexOfKey(QStringLiteral("city21"));
    QCOMPARE(other.data(LibraryModel::AlikeRole).toStringList(), QStringList(work));
    QVERIFY(model.indexOfKey(QStringLiteral("city22"))
                .data(LibraryModel::AlikeRole)
                .toStringList()
                .isEmpty());
    model.setAlike({});
    model.setJoined({});
    QVERIFY(report.data(LibraryModel::BehindRole).toString().isEmpty());
    QVERIFY(!report.data(Qt::AccessibleTextRole).isValid());
}

void LibraryModelTest::filtersByLabels()
{
    LibraryModel model;
    LibraryFilter filter;
    filter.setSourceModel(&model);
    model.setEntries(entries(), Regions::shipped());
    const auto kept = [&] {
        QStringList keys;
        collectKeys(filter, &keys);
        return keys.join(u' ');
    };
    filter.setText(QStringLiteral("daihe"));
    QCOMPARE(kept(), QString());
    model.setLabels({{QStringLiteral("district"), {QStringLiteral("待核")}}});
    QCOMPARE(kept(), QStringLiteral("district"));
    model.setLabels({});
    QCOMPARE(kept(), QString());
    QCOMPARE(filter.rowCount(), 0); // no place stands without a report
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

SUITE_TEST(LibraryModelTest)
#include "tst_librarymodel.moc"
