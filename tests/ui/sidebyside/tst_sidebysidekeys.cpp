// SPDX-License-Identifier: GPL-3.0-or-later
#include "sidebyside/sidebysidepane.h"
#include "sidebyside/sidebysideview.h"
#include "support/reportfixture.h"
#include "support/suite.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest>

using namespace PlanLens;
using namespace PlanLens::Test;

/// The keyboard in the side-by-side view, and what is said of its place.
class SideBySideKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_pane.reset(); }

    void arrowsWalkTheParagraphs();
    void goesToTheOtherSide();
    void readsALongParagraphToItsEnd();
    void showsAFigureFarDownInAParagraph();
    void copiesAParagraphWithItsSource();
    void selectsSeveral();
    void tabGoesThroughFigures();
    void enterGoesToAFigure();
    void enterOpensAFold();
    void aDifferenceTakesTheKeyboardThere();
    void nothingIsThereWithoutReports();
    void saysWhatChanged();

private:
    SideBySideView &view() { return *m_pane->view(); }
    void press(Qt::Key key, Qt::KeyboardModifiers held = {})
    {
        QTest::keyClick(m_pane->view(), key, held);
    }
    QString copied(Qt::KeyboardModifiers held = Qt::ControlModifier);
    QString textAt() { return view().selectedText(); }

    std::unique_ptr<SideBySidePane> m_pane;
};

namespace {

const QString first = QStringLiteral("全市地区生产总值增长8.3%，规模以上工业增加值增长5.1%。");
const QString firstLater = QStringLiteral("全市地区生产总值增长2.6%，规模以上工业增加值增长5.1%。");
const QString same = QStringLiteral("继续做好乡村道路养护，责任部门按照既定安排逐项落实。");
const QString sameToo = QStringLiteral("继续做好老年食堂建设，年底前组织验收并向社会公布。");
const QString added = QStringLiteral("首次设立低空经济产业基金，支持无人机企业落户园区。");

} // namespace

void SideBySideKeysTest::init()
{
    m_pane = std::make_unique<SideBySidePane>();
    m_pane->resize(900, 500);
    m_pane->show();
    m_pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    ReportFixture left("0011223344556677");
    ReportFixture right("7766554433221100");
    const int before = left.add(BlockKind::Paragraph, first);
    const int after = right.add(BlockKind::Paragraph, firstLater);
    for (ReportFixture *side : {&left, &right}) {
        side->add(BlockKind::Paragraph, same);
        side->add(BlockKind::Paragraph, sameToo);
    }
    right.add(BlockKind::Paragraph, added);
    const auto leftReport = left.finished();
    const auto rightReport = right.finished();
    m_pane->setReports(
        {leftReport,
         {left.observe(before, QStringLiteral("增长8.3%"), QStringLiteral("gdp-growth"))},
         QStringLiteral("2022")},
        {rightReport,
         {right.observe(after, QStringLiteral("增长2.6%"), QStringLiteral("gdp-growth")),
          right.observe(after, QStringLiteral("增长5.1%"), QStringLiteral("industry-growth"))},
         QStringLiteral("2023")},
        alignReports(*leftReport, *rightReport));
    view().setFocus();
    QVERIFY(view().hasFocus());
    m_pane->grab();
}

/// What is on the clipboard after the keys that copy.
QString SideBySideKeysTest::copied(Qt::KeyboardModifiers held)
{
    QGuiApplication::clipboard()->clear();
    press(Qt::Key_C, held);
    return QGuiApplication::clipboard()->text();
}

void SideBySideKeysTest::arrowsWalkTheParagraphs()
{
    QVERIFY(!view().caret().isValid());
    QVERIFY(textAt().isEmpty());
    press(Qt::Key_Down);
    QCOMPARE(view().caret().side, PairSide::Right);
    QCOMPARE(textAt(), firstLater);
    press(Qt::Key_Down);
    QCOMPARE(textAt(), same);
    press(Qt::Key_End);
    QCOMPARE(textAt(), added);
    press(Qt::Key_Down);
    QCOMPARE(textAt(), added); // there is no further one
    press(Qt::Key_Up);
    QCOMPARE(textAt(), sameToo);
    press(Qt::Key_Home);
    QCOMPARE(textAt(), firstLater);
    const QImage framed = m_pane->grab().toImage();
    m_pane->modes()->setFocus();
    QVERIFY(m_pane->grab().toImage() != framed);
}

void SideBySideKeysTest::goesToTheOtherSide()
{
    press(Qt::Key_Down);
    press(Qt::Key_Left);
    QCOMPARE(textAt(), first);
    press(Qt::Key_Right);
    QCOMPARE(textAt(), firstLater);
    // What was added stands beside the end of the other report.
    press(Qt::Key_End);
    press(Qt::Key_Left);
    QCOMPARE(view().caret().side, PairSide::Left);
    QCOMPARE(textAt(), sameToo);
}

void SideBySideKeysTest::showsAFigureFarDownInAParagraph()
{
    ReportFixture left("0011223344556677");
    ReportFixture right("7766554433221100");
    left.add(BlockKind::Paragraph, same);
    const int block =
        right.add(BlockKind::Paragraph, same.repeated(60) + QStringLiteral("产值增长8.3%。"));
    const auto leftReport = left.finished();
    const auto rightReport = right.finished();
    m_pane->setReports(
        {leftReport, {}, QStringLiteral("2022")},
        {rightReport,
         {right.observe(block, QStringLiteral("增长8.3%"), QStringLiteral("gdp-growth"))},
         QStringLiteral("2023")},
        alignReports(*leftReport, *rightReport));
    m_pane->grab();
    view().setFocus();
    press(Qt::Key_Tab);
    QCOMPARE(view().caret().figure, 0);
    const QSize size = view().viewport()->size();
    int seen = 0;
    for (int y = 0; y < size.height(); y += 4) {
        for (int x = 0; x < size.width(); x += 4)
            seen += view().figureUnder(QPointF(x, y)) ? 1 : 0;
    }
    QVERIFY(seen > 0);
}

void SideBySideKeysTest::readsALongParagraphToItsEnd()
{
    ReportFixture left("0011223344556677");
    ReportFixture right("7766554433221100");
    const QString endless = same.repeated(200);
    for (ReportFixture *side : {&left, &right}) {
        side->add(BlockKind::Paragraph, endless);
        side->add(BlockKind::Paragraph, sameToo);
    }
    const auto leftReport = left.finished();
    const auto rightReport = right.finished();
    m_pane->setReports({leftReport, {}, QStringLiteral("2022")},
                       {rightReport, {}, QStringLiteral("2023")},
                       alignReports(*leftReport, *rightReport));
    press(Qt::Key_Down);
    const int row = view().caret().row;
    press(Qt::Key_Down);
    QCOMPARE(view().caret().row, row);
    QVERIFY(view().verticalScrollBar()->value() > 0);
    for (int i = 0; i < 1000 && view().caret().row == row; ++i)
        press(Qt::Key_Down);
    QCOMPARE(textAt(), sameToo);
    QVERIFY(view().viewport()->rect().intersects(
        view().rowRect(PairSide::Right, view().caret().row).toAlignedRect()));
}

void SideBySideKeysTest::copiesAParagraphWithItsSource()
{
    QVERIFY(copied().isEmpty()); // nothing is chosen
    press(Qt::Key_Down);
    QCOMPARE(copied(), firstLater);
    view().copyWithSource();
    const QString cited = QGuiApplication::clipboard()->text();
    QVERIFY(cited.contains(firstLater));
    QVERIFY2(cited.endsWith(QStringLiteral(", paragraph 1)")), qPrintable(cited));
}

void SideBySideKeysTest::selectsSeveral()
{
    press(Qt::Key_Home);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(copied(), QStringList({firstLater, same, sameToo}).join(u'\n'));
    press(Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(copied(), QStringList({firstLater, same}).join(u'\n'));
    press(Qt::Key_Down);
    QCOMPARE(copied(), sameToo);
    // The other way round.
    press(Qt::Key_Home, Qt::ShiftModifier);
    QCOMPARE(copied(), QStringList({firstLater, same, sameToo}).join(u'\n'));
    press(Qt::Key_Left);
    QCOMPARE(copied(), first);
}

void SideBySideKeysTest::tabGoesThroughFigures()
{
    QList<PairCaret> visited;
    for (int i = 0; i < 3; ++i) {
        press(Qt::Key_Tab);
        QVERIFY(view().hasFocus());
        visited << view().caret();
    }
    QCOMPARE(visited.at(0).side, PairSide::Left);
    QCOMPARE(visited.at(0).figure, 0);
    QCOMPARE(visited.at(1).side, PairSide::Right);
    QCOMPARE(visited.at(1).figure, 0);
    QCOMPARE(visited.at(2).figure, 1);
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(view().caret(), visited.at(1));
    QCOMPARE(textAt(), firstLater); // what is copied is the paragraph
    m_pane->grab();
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    QVERIFY(!view().hasFocus()); // there is no further one
}

void SideBySideKeysTest::enterGoesToAFigure()
{
    const QSignalSpy chosen(m_pane.get(), &SideBySidePane::anchorActivated);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(chosen.size(), 0); // a paragraph leads nowhere
    press(Qt::Key_Tab);
    QCOMPARE(view().caret().side, PairSide::Right);
    press(Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.at(0).at(0).value<Anchor>().report, QStringLiteral("7766554433221100"));
}

void SideBySideKeysTest::enterOpensAFold()
{
    m_pane->foldAction()->trigger();
    press(Qt::Key_Home);
    press(Qt::Key_Down);
    QVERIFY(textAt().isEmpty()); // two are folded here
    const int lines = int(view().lines().size());
    press(Qt::Key_Return);
    QVERIFY(view().lines().size() > lines);
    QCOMPARE(textAt(), same);
}

void SideBySideKeysTest::aDifferenceTakesTheKeyboardThere()
{
    view().goTo(1);
    QCOMPARE(textAt(), added);
    press(Qt::Key_Up);
    QCOMPARE(textAt(), sameToo);
}

void SideBySideKeysTest::nothingIsThereWithoutReports()
{
    press(Qt::Key_Down);
    m_pane->clear();
    QVERIFY(!view().caret().isValid());
    QVERIFY(view().lines().isEmpty());
    QVERIFY(view().asText().isEmpty());
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Left, Qt::Key_End, Qt::Key_Return})
        press(key);
    QVERIFY(copied().isEmpty());
}

void SideBySideKeysTest::saysWhatChanged()
{
    QCOMPARE(view().lines().size(), 4);
    QVERIFY(view().difference(0).contains(QStringLiteral("8.3%")));
    QVERIFY(view().difference(0).contains(QStringLiteral("2.6%")));
    QCOMPARE(view().said(PairSide::Left, 0), first);
    QCOMPARE(view().said(PairSide::Right, 0), firstLater);
    QCOMPARE(view().difference(1), displayName(BlockStatus::Same));
    QCOMPARE(view().difference(3), displayName(BlockStatus::Added));
    QVERIFY(!view().said(PairSide::Left, 3).isEmpty());
    const QString text = view().asText();
    for (const QString &part : {first, firstLater, same, added})
        QVERIFY(text.contains(part));
    const int revision = view().revision();
    m_pane->foldAction()->trigger();
    QVERIFY(view().revision() > revision);
    QCOMPARE(view().lines().size(), 3);
    QVERIFY(!view().asText().contains(same));
}

SUITE_WINDOW_TEST(SideBySideKeysTest)
#include "tst_sidebysidekeys.moc"
