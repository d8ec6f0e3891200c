// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/degreesmodel.h"
#include "items/placesmodel.h"
#include "items/wordingfilter.h"
#include "items/wordingmodel.h"
#include "support/reportfixture.h"
#include "support/suite.h"
#include "wording/phraseseries.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace PlanLens;
using namespace PlanLens::Test;

class WordingModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void countsByReport();
    void filters();
    void placesInContext();
    void degreesInContext();
    void phraseOverTheYears();

private:
    std::shared_ptr<const Report> m_left;
    std::shared_ptr<const Report> m_right;
};

namespace {

std::shared_ptr<const Report> reportOf(const QByteArray &digest, const QString &text)
{
    ReportFixture fixture(digest);
    fixture.add(BlockKind::Paragraph, text);
    return fixture.finished();
}

} // namespace

void WordingModelTest::init()
{
    m_left = reportOf("1111", QStringLiteral("坚持稳中求进。稳步推进乡村振兴，请予审议。"));
    m_right = reportOf("2222", QStringLiteral("稳中求进、稳中求进。加快推进乡村振兴和数字经济。"));
}

static Wording wordingOf(const Report &left, const Report &right)
{
    return compareWording({&left, &right},
                          Phrasebook::fromTsv({"tone\t稳中求进 数字经济\nformula\t请予审议\n"}));
}

void WordingModelTest::countsByReport()
{
    WordingModel model;
    const QAbstractItemModelTester tester(&model);
    model.setWording(wordingOf(*m_left, *m_right),
                     {QStringLiteral("2022"), QStringLiteral("2023")});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.columnCount(), 6);
    QVERIFY(!model.index(3, 0).isValid());
    QVERIFY(!model.index(0, 6).isValid());
    QCOMPARE(model.headerData(3, Qt::Horizontal).toString(), QStringLiteral("2023"));
    QCOMPARE(model.index(0, 2).data().toString(), QStringLiteral("1"));
    QCOMPARE(model.index(0, 3).data().toString(), QStringLiteral("2"));
    QCOMPARE(model.index(0, 4).data().toString(), QStringLiteral("+1"));
    QCOMPARE(model.index(1, 2).data().toString(), QStringLiteral("–"));
    QCOMPARE(model.index(1, 2).data(WordingModel::SortRole).toInt(), 0);
    QCOMPARE(model.index(1, 5).data().toString(), statusText(PhraseStatus::Added));
    QCOMPARE(model.anchorAt(model.index(0, 2)).report, m_left->key());
    QCOMPARE(model.anchorAt(model.index(0, 0)).report, m_right->key());
    QVERIFY(!model.anchorAt(model.index(1, 2)).isValid());
    QCOMPARE(model.indexOfPhrase(QStringLiteral("数字经济")).row(), 1);
    QVERIFY(!model.indexOfPhrase(QStringLiteral("没有")).isValid());
    const QStringList places{QStringLiteral("A"), QStringLiteral("B")};
    model.setWording(wordingOf(*m_left, *m_right), places, places);
    QCOMPARE(model.index(1, 5).data().toString(), QStringLiteral("only B"));
    const QStringList years{QStringLiteral("2022"), QStringLiteral("2023"), QStringLiteral("2024")};
    const auto three = compareWording({m_left.get(), m_right.get(), m_left.get()},
                                      Phrasebook::fromTsv({"tone\t数字经济\n"}));
    model.setWording(three, years);
    QCOMPARE(model.columnCount(), 9);
    QCOMPARE(model.index(0, 7).data().toString(), QStringLiteral("2023")); // first seen
    QCOMPARE(model.index(0, 8).data().toString(), QStringLiteral("2023")); // last seen
}

void WordingModelTest::filters()
{
    WordingModel model;
    WordingFilter filter;
    filter.setSourceModel(&model);
    model.setWording(wordingOf(*m_left, *m_right), {QString(), QString()});
    QCOMPARE(filter.rowCount(), 2); // the formula is left out
    filter.setBoilerplateHidden(false);
    QCOMPARE(filter.rowCount(), 3);
    filter.setStatus(PhraseStatus::Removed);
    QCOMPARE(filter.rowCount(), 1);
    filter.setStatus({});
    filter.setText(QStringLiteral("szjj"));
    QCOMPARE(filter.rowCount(), 1);
}

void WordingModelTest::placesInContext()
{
    PlacesModel model;
    const QAbstractItemModelTester tester(&model);
    const Anchor place{m_right->key(), 0, -1, -1, 19, 4};
    const Anchor unknown{QStringLiteral("other"), 0, -1, -1, 0, 2};
    model.setPlaces({{QStringLiteral("2023"), m_right}}, {place, unknown});
    QCOMPARE(model.rowCount(), 1);
    const QModelIndex context = model.index(0, PlacesModel::ContextColumn);
    QCOMPARE(context.data().toString().mid(context.data(PlacesModel::HitStartRole).toInt(),
                                           context.data(PlacesModel::HitLengthRole).toInt()),
             QStringLiteral("数字经济"));
    QVERIFY(!context.data().toString().contains(QStringLiteral("稳中求进"))); // another sentence
    QVERIFY(context.data(Qt::ToolTipRole).toString().endsWith(QStringLiteral(", paragraph 1")));
    QCOMPARE(model.anchorAt(context), place);
    QCOMPARE(model.indexOf(place), model.index(0, 0));
    QVERIFY(!model.index(1, 0).isValid());
    QVERIFY(!model.index(0, PlacesModel::ColumnCount).isValid());
}

void WordingModelTest::degreesInContext()
{
    DegreesModel model;
    const QAbstractItemModelTester tester(&model);
    model.setChanges(degreeChanges(*m_left, *m_right), {QStringLiteral("2022"), m_left},
                     {QStringLiteral("2023"), m_right});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, DegreesModel::DegreeColumn).data().toString(),
             QStringLiteral("稳步 → 加快"));
    QVERIFY(model.index(0, 0).data(DegreesModel::FirmerRole).toBool());
    const QModelIndex left = model.index(0, DegreesModel::LeftColumn);
    QCOMPARE(left.data().toString().mid(left.data(DegreesModel::HitStartRole).toInt(),
                                        left.data(DegreesModel::HitLengthRole).toInt()),
             QStringLiteral("稳步"));
    QCOMPARE(model.anchorAt(left).report, m_left->key());
    QCOMPARE(model.indexOf(model.anchorAt(left)), left);
    QVERIFY(!model.index(0, DegreesModel::ColumnCount).isValid());
}

void WordingModelTest::phraseOverTheYears()
{
    const auto in = [](const char *region, int year, int count) {
        PhraseCount one;
        one.identity.regionId = QString::fromLatin1(region);
        one.identity.regionCode = one.identity.regionId;
        one.identity.planYear = year;
        one.count = count;
        return one;
    };
    PhraseCount undated = in("500000", 0, 9);
    undated.identity.planYear.reset();
    const Series series =
        phraseSeries(QStringLiteral("稳中求进"), {in("500104", 2022, 3), in("500000", 2023, 0),
                                                  in("500000", 2022, 4), undated});
    QCOMPARE(series.indicator.nameZh, QStringLiteral("稳中求进"));
    QCOMPARE(series.points.size(), 3);
    QCOMPARE(series.points.at(0).value.low, std::optional(4.0));
    QCOMPARE(series.points.at(1).period(), Period::year(2023));
    QCOMPARE(series.points.at(1).value.low, std::optional(0.0)); // none is a count, not a gap
    QCOMPARE(series.points.at(2).source.regionId, QStringLiteral("500104"));
}

SUITE_TEST(WordingModelTest)
#include "tst_wordingmodel.moc"
