// SPDX-License-Identifier: GPL-3.0-or-later
#include "sidebyside/sidebysidepane.h"
#include "sidebyside/sidebysideview.h"
#include "support/reportfixture.h"
#include "support/suite.h"

#include <QAction>
#include <QComboBox>
#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest>

using namespace PlanLens;
using namespace PlanLens::Test;

/// The side-by-side view on screen.
class SideBySideTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_pane.reset(); }

    void walksThroughAllDifferences();
    void bringsMovedBlocksToOneHeight();
    void goesOnFromWhatIsSeen();
    void showsOnlyWhatTheModeAsksFor();
    void marksOnlyWordsOfTheMode();
    void foldsAndOpens();
    void clickingAFigureTellsItsPlace();
    void aReportWithItselfHasNoDifferences();
    void showsOthersFromTheBeginning();
    void twoEmptyReports();
    void takesAnEndlessLine();

private:
    struct Texts
    {
        ReportFixture left{"0011223344556677"};
        ReportFixture right{"7766554433221100"};
        int figure = -1; ///< block of the right report with a figure
    };
    static Texts yearAndNext();
    void show(const ComparedReport &left, const ComparedReport &right);
    void showYears();
    SideBySideView &view() { return *m_pane->view(); }
    const AlignedBlocks &rowOf(int difference);

    std::unique_ptr<SideBySidePane> m_pane;
    std::shared_ptr<const PairTexts> m_texts;
};

namespace {

/// A sentence about something that no other sentence is about.
QString filler(int n)
{
    static const QStringList subjects = {
        QStringLiteral("水库除险加固"), QStringLiteral("乡村道路养护"),
        QStringLiteral("学前教育普及"), QStringLiteral("老年食堂建设"),
        QStringLiteral("林地防火巡查"), QStringLiteral("湿地生态修复"),
        QStringLiteral("夜间消费街区"), QStringLiteral("数据中心节能"),
        QStringLiteral("冷链物流网络"), QStringLiteral("古建筑保护"),
        QStringLiteral("渔业资源增殖"), QStringLiteral("公交线路优化")};
    return QStringLiteral("继续做好%1，责任部门按照既定安排逐项落实，年底前组织验收并向社会公布。")
        .arg(subjects.at(n % int(subjects.size())));
}

const QString moved =
    QStringLiteral("推动川渝两地共建科技创新走廊，联合开展关键核心技术攻关，共享大型科研仪器。");

} // namespace

SideBySideTest::Texts SideBySideTest::yearAndNext()
{
    Texts t;
    for (ReportFixture *side : {&t.left, &t.right})
        side->add(BlockKind::Heading, QStringLiteral("一、主要任务"), 1);
    t.right.add(BlockKind::Paragraph, moved);
    for (int i = 0; i < 6; ++i) {
        t.left.add(BlockKind::Paragraph, filler(i));
        t.right.add(BlockKind::Paragraph, filler(i));
    }
    t.left.add(BlockKind::Paragraph,
               QStringLiteral("全县地区生产总值增长8.3%，规模以上工业企业利润保持稳定。"));
    t.figure =
        t.right.add(BlockKind::Paragraph,
                    QStringLiteral("全县地区生产总值增长2.6%，规模以上工业企业利润保持稳定。"));
    for (int i = 6; i < 12; ++i) {
        t.left.add(BlockKind::Paragraph, filler(i));
        t.right.add(BlockKind::Paragraph, filler(i));
    }
    t.left.add(BlockKind::Paragraph, moved);
    t.right.add(BlockKind::Paragraph,
                QStringLiteral("首次设立低空经济产业基金，支持无人机企业落户园区。"));
    return t;
}

void SideBySideTest::init()
{
    m_pane = std::make_unique<SideBySidePane>();
    m_pane->resize(900, 300);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

void SideBySideTest::show(const ComparedReport &left, const ComparedReport &right)
{
    const Alignment alignment = alignReports(*left.report, *right.report);
    m_texts = std::make_shared<const PairTexts>(left, right, alignment);
    m_pane->setReports(left, right, alignment);
    m_pane->grab();
}

void SideBySideTest::showYears()
{
    Texts t = yearAndNext();
    const auto report = t.right.finished();
    show({t.left.finished(), {}, QStringLiteral("2022")},
         {report,
          {t.right.observe(t.figure, QStringLiteral("增长2.6%"), QStringLiteral("gdp-growth"))},
          QStringLiteral("2023")});
}

const AlignedBlocks &SideBySideTest::rowOf(int difference)
{
    return m_texts->row(view().differences().at(difference));
}

void SideBySideTest::walksThroughAllDifferences()
{
    showYears();
    const int count = int(view().differences().size());
    QCOMPARE(count, 3); // moved, changed, added

    QList<BlockStatus> met;
    for (int i = 0; i < count; ++i) {
        view().goTo(i);
        QCOMPARE(view().current(), i);
        QCOMPARE(m_pane->summary(), QStringLiteral("%1/%2").arg(i + 1).arg(count));
        const QRectF rect = view().rowRect(PairSide::Right, view().differences().at(i));
        QVERIFY(rect.intersects(view().viewport()->rect()));
        met.append(rowOf(i).status);
    }
    QCOMPARE(met,
             QList<BlockStatus>({BlockStatus::Moved, BlockStatus::Changed, BlockStatus::Added}));
    QVERIFY(!m_pane->nextAction()->isEnabled());
    m_pane->previousAction()->trigger();
    QCOMPARE(view().current(), count - 2);
    m_pane->nextAction()->trigger();
    QCOMPARE(view().current(), count - 1);
    m_pane->nextAction()->trigger();
    QCOMPARE(view().current(), count - 1); // there is no further one
}

void SideBySideTest::bringsMovedBlocksToOneHeight()
{
    showYears();
    const int row = view().differences().at(0);
    QCOMPARE(rowOf(0).status, BlockStatus::Moved);
    view().goTo(0);
    QCOMPARE(view().rowRect(PairSide::Left, row).top(), view().rowRect(PairSide::Right, row).top());
    view().verticalScrollBar()->setValue(view().verticalScrollBar()->value() + 30);
    QVERIFY(view().rowRect(PairSide::Left, row).top() >
            view().rowRect(PairSide::Right, row).bottom()); // apart again, as they are
}

void SideBySideTest::goesOnFromWhatIsSeen()
{
    showYears();
    view().goTo(0);
    view().verticalScrollBar()->setValue(view().verticalScrollBar()->maximum());
    QCOMPARE(view().current(), -1);
    m_pane->previousAction()->trigger();
    QVERIFY(view().current() > 0);
}

void SideBySideTest::showsOnlyWhatTheModeAsksFor()
{
    showYears();
    const auto statuses = [&](CompareMode mode) {
        m_pane->modes()->setCurrentIndex(m_pane->modes()->findData(int(mode)));
        QList<BlockStatus> found;
        for (int i = 0; i < view().differences().size(); ++i)
            found.append(rowOf(i).status);
        return found;
    };
    QCOMPARE(statuses(CompareMode::Figures), QList<BlockStatus>({BlockStatus::Changed}));
    QCOMPARE(statuses(CompareMode::Moved), QList<BlockStatus>({BlockStatus::Moved}));
    QVERIFY(!statuses(CompareMode::Wording).contains(BlockStatus::Changed));
    QVERIFY(statuses(CompareMode::Wording).contains(BlockStatus::Added));
    QCOMPARE(statuses(CompareMode::All).size(), 3);
}

void SideBySideTest::marksOnlyWordsOfTheMode()
{
    showYears();
    const int row = view().differences().at(1);
    const auto marked = [&](CompareMode mode) {
        const auto changes = m_texts->changes(row, mode);
        return std::count_if(changes.begin(), changes.end(), [](const TextChange &change) {
            return change.kind != TextChangeKind::Same;
        });
    };
    QCOMPARE(marked(CompareMode::All), 1);
    QCOMPARE(marked(CompareMode::Figures), 1); // 8.3% to 2.6%
    QCOMPARE(marked(CompareMode::Wording), 0);
}

void SideBySideTest::foldsAndOpens()
{
    showYears();
    const int whole = view().verticalScrollBar()->maximum();
    const int same = m_texts->alignment().rowOfLeft(2);
    QVERIFY(!view().rowRect(PairSide::Left, same).isNull());
    m_pane->foldAction()->trigger();
    QVERIFY(view().rowRect(PairSide::Left, same).isNull());
    QVERIFY(view().verticalScrollBar()->maximum() < whole);
    QCOMPARE(view().differences().size(), 3); // what differs stays
    m_pane->grab();
    const QRectF below = view().rowRect(PairSide::Right, view().differences().at(1));
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {},
                      QPoint(int(below.left()) + 20, int(below.top()) - 10));
    QVERIFY(!view().rowRect(PairSide::Left, same).isNull());
}

void SideBySideTest::clickingAFigureTellsItsPlace()
{
    showYears();
    view().goTo(1);
    m_pane->grab();
    const QRectF rect = view().rowRect(PairSide::Right, view().differences().at(1));
    QPoint on;
    for (int y = int(rect.top()); y < rect.bottom() && on.isNull(); y += 4) {
        for (int x = int(rect.left()); x < rect.right() && on.isNull(); x += 4) {
            if (view().figureUnder(QPointF(x, y)))
                on = {x, y};
        }
    }
    QVERIFY(!on.isNull());
    const QSignalSpy chosen(m_pane.get(), &SideBySidePane::anchorActivated);
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, on);
    QCOMPARE(chosen.size(), 1);
    const auto anchor = chosen.at(0).at(0).value<Anchor>();
    QCOMPARE(anchor, m_texts->report(PairSide::Right).observations.constFirst().anchor);
    // Beside the figure there is nothing to choose.
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, QPoint(on.x(), view().height() - 4));
    QCOMPARE(chosen.size(), 1);
}

void SideBySideTest::aReportWithItselfHasNoDifferences()
{
    Texts t = yearAndNext();
    const auto report = t.left.finished();
    show({report, {}, QStringLiteral("2022")}, {report, {}, QStringLiteral("2022")});
    QVERIFY(view().differences().isEmpty());
    QVERIFY(!m_pane->nextAction()->isEnabled());
    QVERIFY(!m_pane->previousAction()->isEnabled());
    QVERIFY(!m_pane->summary().isEmpty());
    m_pane->foldAction()->trigger();
    view().goToNext();
    QCOMPARE(view().current(), -1);
    m_pane->grab();
}

void SideBySideTest::showsOthersFromTheBeginning()
{
    showYears();
    QScrollBar *bar = view().verticalScrollBar();
    bar->setValue(bar->maximum());
    QVERIFY(bar->value() > 0);
    showYears(); // what was read anew, a figure corrected
    QCOMPARE(bar->value(), 0);
    QVERIFY(!view().rowRect(PairSide::Left, 0).isNull());

    bar->setValue(bar->maximum());
    ReportFixture left("0011223344556677");
    ReportFixture right("7766554433221100");
    left.add(BlockKind::Paragraph, filler(0));
    right.add(BlockKind::Paragraph, filler(0));
    show({left.finished(), {}, QStringLiteral("甲")}, {right.finished(), {}, QStringLiteral("乙")});
    QCOMPARE(bar->maximum(), 0);
}

void SideBySideTest::twoEmptyReports()
{
    ReportFixture left("0011223344556677");
    ReportFixture right("7766554433221100");
    show({left.finished(), {}, QStringLiteral("甲")}, {right.finished(), {}, QStringLiteral("乙")});
    QVERIFY(view().differences().isEmpty());
    QCOMPARE(view().verticalScrollBar()->maximum(), 0);
    view().goToNext();
    view().goToPrevious();
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, QPoint(40, 40));
    m_pane->clear();
    m_pane->grab();
    QCOMPARE(view().verticalScrollBar()->maximum(), 0);
}

void SideBySideTest::takesAnEndlessLine()
{
    QString endless;
    for (int i = 0; endless.size() < 80'000; ++i)
        endless += filler(i) + QString::number(i);
    ReportFixture left("0011223344556677");
    ReportFixture right("7766554433221100");
    left.add(BlockKind::Paragraph, endless);
    right.add(BlockKind::Paragraph, endless.left(70'000) + QStringLiteral("另有变化。"));
    show({left.finished(), {}, QStringLiteral("甲")}, {right.finished(), {}, QStringLiteral("乙")});
    QVERIFY(!view().differences().isEmpty());
    QVERIFY(view().verticalScrollBar()->maximum() > 10'000);
    view().verticalScrollBar()->setValue(view().verticalScrollBar()->maximum());
    const QImage end = m_pane->grab().toImage();
    QVERIFY(!end.isNull());
}

SUITE_WINDOW_TEST(SideBySideTest)
#include "tst_sidebyside.moc"
