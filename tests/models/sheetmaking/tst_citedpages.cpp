// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/database.h"
#include "importing/importing.h"
#include "sheetmaking/sheetrequest.h"
#include "support/suite.h"
#include "support/testpdf.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace PlanLens;
using namespace PlanLens::Testing;

namespace {

const QString title =
    QStringLiteral("关于重庆市大渡口区2021年国民经济和社会发展计划执行情况及2022年计划草案的报告");
const QString review = QStringLiteral("一、2021年计划执行情况");
const QString reviewed = QStringLiteral(
    "全区上下坚持稳中求进工作总基调，扎实做好各项工作，经济运行总体平稳，民生持续改善，"
    "社会大局保持稳定。全年地区生产总值增长8.3%。");
const QString plan = QStringLiteral("二、2022年计划安排");
const QString planned = QStringLiteral(
    "做好全年工作，要坚持稳字当头、稳中求进，着力扩大内需，着力改善民生，保持社会大局稳定。"
    "地区生产总值增长6%左右。");

/// The review on the first page, the plan on the second.
QByteArray pdf()
{
    constexpr int perLine = 36;
    constexpr double pitch = 20;
    TestPdf pdf;
    pdf.text(84, 80, title, 11);
    pdf.text(104, 140, review);
    pdf.paragraph(80, 180, reviewed, perLine, pitch);
    pdf.newPage();
    pdf.text(104, 100, plan);
    pdf.paragraph(80, 140, planned, perLine, pitch);
    return pdf.bytes();
}

} // namespace

/// The pages that the sources of a sheet name.
class CitedPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eachFigureWithItsPage();
    void aTextHasNone();
    void aHeadingInAParagraphIsThatParagraphsOwn();
    void olderLibrariesTellThemOnceRead();

private:
    ImportSummary import(const QString &name, const QByteArray &bytes) const;
    /// Where the growth stands that a report states.
    QStringList places() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;
};

void CitedPagesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = Library::open(QStringLiteral(":memory:"));
    QVERIFY(std::holds_alternative<std::unique_ptr<Library>>(opened));
    m_library = std::move(std::get<std::unique_ptr<Library>>(opened));
}

ImportSummary CitedPagesTest::import(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    file.close();
    return importPaths(*m_library, {file.fileName()});
}

QStringList CitedPagesTest::places() const
{
    SheetRequest request;
    request.which = SheetTemplate::Indicator;
    request.indicators = {QStringLiteral("gdp-growth")};
    QStringList places;
    for (const SheetSource &source : makeSheet(*m_library, request).sources)
        places << source.place;
    places.sort();
    return places;
}

void CitedPagesTest::eachFigureWithItsPage()
{
    QCOMPARE(import(QStringLiteral("plan.pdf"), pdf()).count(ImportOutcome::Imported), 1);
    QCOMPARE(places(), QStringList({review + QStringLiteral(", paragraph 1, p. 1"),
                                    plan + QStringLiteral(", paragraph 1, p. 2")}));
}

void CitedPagesTest::aTextHasNone()
{
    const QString text = QStringList({title, review, reviewed, plan, planned}).join(u'\n') + u'\n';
    QCOMPARE(import(QStringLiteral("plan.txt"), text.toUtf8()).count(ImportOutcome::Imported), 1);
    QCOMPARE(places(), QStringList({review + QStringLiteral(", paragraph 1"),
                                    plan + QStringLiteral(", paragraph 1")}));
}

void CitedPagesTest::aHeadingInAParagraphIsThatParagraphsOwn()
{
    const QString text =
        QStringList({title, review, QStringLiteral("全年工作取得了新的成绩。"),
                     QStringLiteral("（一）提升治理效能。文化事业蓬勃发展，民生持续改善。"),
                     QStringLiteral("过去一年，大家团结奋斗，令人难忘，成绩来之不易。"), reviewed,
                     plan, planned})
            .join(u'\n') +
        u'\n';
    QCOMPARE(import(QStringLiteral("plan.txt"), text.toUtf8()).count(ImportOutcome::Imported), 1);
    QCOMPARE(places().constFirst(), review + QStringLiteral(", paragraph 4"));
}

void CitedPagesTest::olderLibrariesTellThemOnceRead()
{
    const QByteArray bytes = pdf();
    import(QStringLiteral("plan.pdf"), bytes);
    const QStringList known = places();
    m_library->database().run(QStringLiteral("UPDATE report SET pages = NULL"));
    QCOMPARE(places().size(), known.size());
    QVERIFY(!places().join(u'\n').contains(QStringLiteral("p. ")));
    QCOMPARE(import(QStringLiteral("plan.pdf"), bytes).count(ImportOutcome::Unchanged), 1);
    QCOMPARE(places(), known);
}

SUITE_WINDOW_TEST(CitedPagesTest)
#include "tst_citedpages.moc"
