// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/importing.h"
#include "sheetmaking/sheetrequest.h"
#include "support/suite.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace PlanLens;

/// The table of targets from real work reports of eight provinces, against what was read in them by
/// hand.
class ProvincesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hasTheseColumns();
    void everyCellSaysWhatTheReportDoes();
    void everyFigureIsTracedToItsLine();
    void marksWhatIsSetBesideAFigure();
    void meansAndCountsAreThoseOfTheCells();
    void theNotesNameWhatIsMissing();

private:
    const SheetTable &table() const { return m_sheet.tables.constFirst(); }
    QList<int> linesOf(const SheetCell &cell) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Library> m_library;
    SheetContent m_sheet;
};

namespace {

/// Where the cells of the table stand.
enum Column {
    Region,
    Growth,
    GrowthBefore,
    GrowthChange,
    Prices,
    Jobs,
    JobsBefore,
    JobsChange,
    Income,
    IncomeBefore,
    Count
};

/// What a report says, of parts a line each, and on which line of its file.
struct Said
{
    const char *text = "";
    int line = 0;
    const char *tag = "";
};

/// A province as a person reads its report.
struct Province
{
    const char *name;
    Said growth, growthBefore, prices, jobs, jobsBefore, income, incomeBefore;
    const char *growthChange = "";
    const char *jobsChange = "";
};

constexpr const char *wish = "※"; // 在实际工作中（努力）争取更好结果

const Province provinces[] = {
    {.name = "天津市",
     .growth = {"4.5", 70, wish},
     .growthBefore = {"4.8", 19},
     .prices = {"2左右", 70},
     .jobs = {"28", 70},
     .income = {"居民收入增长和经济增长基本同步", 70},
     .growthChange = "−0.3"},
    {.name = "黑龙江省",
     .growth = {"4.5-5", 52, wish},
     .growthBefore = {"4.2", 18},
     .prices = {"2左右", 52},
     .jobs = {"30以上", 52},
     .jobsBefore = {"35.8", 18},
     .income = {"城乡居民收入增长与经济增长同步", 52},
     .incomeBefore = {"5.1", 18},
     .growthChange = "+0.3 to +0.8",
     .jobsChange = "at least −5.8"},
    {.name = "江苏省",
     .growth = {"5", 46, wish},
     .growthBefore = {"5.3", 30},
     .prices = {"2左右", 46},
     .jobs = {"120", 46},
     .jobsBefore = {"141", 32},
     .income = {"居民收入增长与经济增长同步", 46},
     .incomeBefore = {"城镇 4.2\n农村 5.3", 32},
     .growthChange = "−0.3",
     .jobsChange = "−21"},
    {.name = "福建省",
     .growth = {"5左右", 77, wish},
     .growthBefore = {"5", 19},
     .prices = {"2左右", 77},
     .jobs = {"50", 77},
     .jobsBefore = {"54.58", 39},
     .income = {"居民收入增长与经济增长同步", 77},
     .incomeBefore = {"城镇 4.5\n农村 5.7", 19},
     .growthChange = "0",
     .jobsChange = "−4.58"},
    {.name = "山东省",
     .growth = {"5以上", 45, wish},
     .growthBefore = {"5.5", 19},
     .prices = {"居民消费价格保持合理水平", 45},
     .jobs = {"110以上", 45},
     .jobsBefore = {"124.9", 24},
     .income = {"居民收入增长和经济增长同步", 45},
     .growthChange = "at least −0.5",
     .jobsChange = "at least −14.9"},
    {.name = "湖南省",
     .growth = {"5左右", 55, wish},
     .growthBefore = {"4.8", 19},
     .prices = {"2左右", 55},
     .jobs = {"70", 55},
     .jobsBefore = {"82.7", 24},
     .income = {"居民收入增速高于经济增速", 55},
     .incomeBefore = {"5", 19},
     .growthChange = "+0.2",
     .jobsChange = "−12.7"},
    {.name = "云南省",
     .growth = {"4.5左右", 67},
     .growthBefore = {"4.1", 33},
     .jobs = {"50以上", 67},
     .income = {"居民人均可支配收入增长与经济增长同步", 67},
     .incomeBefore = {"4.6", 33},
     .growthChange = "+0.4"},
    {.name = "新疆维吾尔自治区",
     .growth = {"5.5—6", 53, wish},
     .growthBefore = {"5.5", 28},
     .prices = {"2左右", 53},
     .jobs = {"47以上", 53},
     .jobsBefore = {"48.81", 36},
     .income = {"城镇 7左右\n农村 8左右", 53},
     .incomeBefore = {"城镇 5.3\n农村 7", 28},
     .growthChange = "0.0 to +0.5",
     .jobsChange = "at least −1.81"},
};

/// The cells of the reports' own figures and words.
QList<QPair<Column, Said>> saidBy(const Province &province)
{
    return {{Growth, province.growth},
            {GrowthBefore, province.growthBefore},
            {Prices, province.prices},
            {Jobs, province.jobs},
            {JobsBefore, province.jobsBefore},
            {Income, province.income},
            {IncomeBefore, province.incomeBefore}};
}

QStringList textsOf(const SheetRow &row)
{
    QStringList texts;
    for (const SheetCell &cell : row.cells)
        texts << cell.text;
    return texts;
}

} // namespace

void ProvincesTest::initTestCase()
{
    const QDir folder(QStringLiteral(PLANLENS_REPORTS) + QStringLiteral("/more"));
    QStringList files;
    for (const QFileInfo &file : folder.entryInfoList({QStringLiteral("gwr_2026_*.txt")}))
        files << file.absoluteFilePath();
    if (files.size() != 8)
        QSKIP("The real reports are not there.");
    Library::Opened opened = Library::open(m_folder.filePath(QStringLiteral("l.sqlite")));
    m_library = std::move(std::get<std::unique_ptr<Library>>(opened));
    importPaths(*m_library, files);
    m_sheet = makeSheet(
        *m_library, {.which = SheetTemplate::National,
                     .indicators = {QStringLiteral("gdp-growth"), QStringLiteral("cpi"),
                                    QStringLiteral("new-jobs"), QStringLiteral("income-growth")},
                     .year = 2026,
                     .values = ValueForm::Printed});
    QVERIFY(!m_sheet.isEmpty());
}

/// The lines of the files where the figures and words of a cell stand.
QList<int> ProvincesTest::linesOf(const SheetCell &cell) const
{
    QList<int> lines;
    for (const int figure : cell.figures) {
        const int line = m_sheet.figures.at(figure).stated.observation.line;
        if (!lines.contains(line))
            lines << line;
    }
    return lines;
}

void ProvincesTest::hasTheseColumns()
{
    const SheetRow &titles = table().head.constLast();
    QCOMPARE(textsOf(titles),
             QStringList({QStringLiteral("Region"), QStringLiteral("2026 target"),
                          QStringLiteral("2025 actual"), QStringLiteral("against last actual"),
                          QStringLiteral("2026 target"), QStringLiteral("2026 target"),
                          QStringLiteral("2025 actual"), QStringLiteral("against last actual"),
                          QStringLiteral("2026 target"), QStringLiteral("2025 actual")}));
    QCOMPARE(table().counted(), int(std::size(provinces)));
    QCOMPARE(table().all, 31);
}

void ProvincesTest::everyCellSaysWhatTheReportDoes()
{
    for (qsizetype i = 0; i < std::ssize(provinces); ++i) {
        const Province &province = provinces[i];
        QStringList expected(Count);
        expected[Region] = QString::fromUtf8(province.name);
        for (const auto &[column, said] : saidBy(province))
            expected[column] = QString::fromUtf8(said.text);
        expected[GrowthChange] = QString::fromUtf8(province.growthChange);
        expected[JobsChange] = QString::fromUtf8(province.jobsChange);
        QCOMPARE(textsOf(table().rows.at(i)), expected);
    }
}

void ProvincesTest::everyFigureIsTracedToItsLine()
{
    for (qsizetype i = 0; i < std::ssize(provinces); ++i) {
        const QString region = QString::fromUtf8(provinces[i].name);
        for (const auto &[column, said] : saidBy(provinces[i])) {
            const SheetCell &cell = table().rows.at(i).cells.at(column);
            const QList<int> lines = said.line ? QList<int>{said.line} : QList<int>();
            QVERIFY2(linesOf(cell) == lines, qPrintable(region + u' ' + cell.text));
            QCOMPARE(cell.notes.isEmpty(), said.line == 0);
            for (const int note : cell.notes)
                QVERIFY(m_sheet.sources.at(note - 1).report.contains(region));
        }
    }
}

void ProvincesTest::marksWhatIsSetBesideAFigure()
{
    for (qsizetype i = 0; i < std::ssize(provinces); ++i) {
        for (const auto &[column, said] : saidBy(provinces[i])) {
            const SheetCell &cell = table().rows.at(i).cells.at(column);
            QCOMPARE(cell.tag, QString::fromUtf8(said.tag));
            if (cell.tag.isEmpty())
                continue;
            // The words are a place of their own beside that of the figure.
            const Observation &words =
                m_sheet.figures.at(cell.figures.constLast()).stated.observation;
            QVERIFY(words.printed.endsWith(QStringLiteral("争取更好结果")));
            const auto report = m_library->report(words.anchor.report);
            QVERIFY(report);
            QCOMPARE(report->quote(words.anchor), words.printed);
        }
    }
}

void ProvincesTest::meansAndCountsAreThoseOfTheCells()
{
    QList<QStringList> foot;
    for (const SheetRow &row : table().rows) {
        if (row.foot)
            foot << textsOf(row);
    }
    QCOMPARE(foot.size(), 5); // without the GDP of two regions nothing is weighed by it
    const QStringList sums = foot.takeFirst();
    QCOMPARE(sums.at(Jobs), QStringLiteral("505"));
    QCOMPARE(sums.at(JobsBefore), QStringLiteral("487.79")); // of 35.8, 141, 54.58, 124.9 …
    QCOMPARE(sums.at(Growth), QString());
    const QStringList numbers = foot.takeAt(2);
    QCOMPARE(numbers.mid(1),
             QStringList({QStringLiteral("8"), QStringLiteral("8"), QString(), QStringLiteral("6"),
                          QStringLiteral("8"), QStringLiteral("6"), QString(), QString(),
                          QStringLiteral("3")}));
    // 4.5, 4.75, 5, 5, 5, 5, 4.5, 5.75; 4.8, 4.2, 5.3, 5, 5.5, 4.8, 4.1, 5.5; 5.1, 5, 4.6
    QCOMPARE(foot.at(0).at(Growth), QStringLiteral("4.94"));
    QCOMPARE(foot.at(0).at(GrowthBefore), QStringLiteral("4.90"));
    QCOMPARE(foot.at(0).at(Prices), QStringLiteral("2.00"));
    QCOMPARE(foot.at(0).at(IncomeBefore), QStringLiteral("4.90"));
    QCOMPARE(foot.at(1).at(Growth), QStringLiteral("5.00"));
    QCOMPARE(foot.at(1).at(GrowthBefore), QStringLiteral("4.90"));
    QCOMPARE(foot.at(1).at(IncomeBefore), QStringLiteral("5.00"));
    QCOMPARE(foot.at(2).at(GrowthChange), QStringLiteral("3 / 1 / 2, open 2"));
    QCOMPARE(foot.at(2).at(JobsChange), QStringLiteral("0 / 0 / 3, open 3"));
}

void ProvincesTest::theNotesNameWhatIsMissing()
{
    QStringList remarks = m_sheet.remarks;
    const auto take = [&](const char *start) {
        const QString wanted = QString::fromUtf8(start);
        for (qsizetype i = 0; i < remarks.size(); ++i) {
            if (remarks.at(i).startsWith(wanted))
                return remarks.takeAt(i);
        }
        return QString();
    };
    QVERIFY(!take("Regions in the order of GB/T 2260").isEmpty());
    QVERIFY(!take("Means of rates, sums of amounts").isEmpty());
    QVERIFY(take("No plan for 2026").contains(QStringLiteral("北京市")));
    QCOMPARE(take("The library has no figure"),
             QStringLiteral("The library has no figure of a target for 2025 of these regions: "
                            "nothing is compared with it."));
    QCOMPARE(take("※"),
             QStringLiteral("※ 地区生产总值增速: the reports add “在实际工作中努力争取更好结果” "
                            "(天津市, 江苏省, 福建省, 山东省, 湖南省, 新疆维吾尔自治区); "
                            "“在实际工作中争取更好结果” (黑龙江省)."));
    QCOMPARE(take("地区生产总值增速: against last"),
             QStringLiteral("地区生产总值增速: against last year's actual open, by bounds, ranges, "
                            "basis or definition: 山东省, 新疆维吾尔自治区."));
    QCOMPARE(take("居民消费价格涨幅: no figure"),
             QStringLiteral("居民消费价格涨幅: no figure for 2026 in the reports of 云南省."));
    QCOMPARE(take("居民消费价格涨幅: set"),
             QStringLiteral("居民消费价格涨幅: set in words by 山东省."));
    QCOMPARE(take("城镇新增就业: against last"),
             QStringLiteral("城镇新增就业: against last year's actual open, by bounds, ranges, "
                            "basis or definition: 黑龙江省, 山东省, 新疆维吾尔自治区."));
    QCOMPARE(take("居民人均可支配收入增速: set"),
             QStringLiteral("居民人均可支配收入增速: set in words by 天津市, 黑龙江省, 江苏省, "
                            "福建省, 山东省, 湖南省, 云南省."));
    QCOMPARE(take("No mean by GDP"),
             QStringLiteral("No mean by GDP where these have a figure, for the library has no GDP "
                            "of 2025 for 天津市, 黑龙江省."));
    QVERIFY(take("blank").startsWith(QLatin1String("blank: ")));
    QVERIFY2(remarks.isEmpty(), qPrintable(remarks.join(u'\n'))); // and says nothing else
}

SUITE_WINDOW_TEST(ProvincesTest)
#include "tst_provinces.moc"
