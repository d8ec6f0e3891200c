// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/suite.h"
#include "wording/figuredegrees.h"

#include "interpreting/interpret.h"
#include "opening/readfile.h"

#include <QTest>

using namespace PlanLens;

/// Changes of degree in sentences that give figures.
class FigureDegreesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bounds_data();
    void bounds();
    void certainty_data();
    void certainty();
    void whatTheTargetTellsIsNotToldTwice();
    void wordsAroundAFigureAreFoundOnce();
    void anotherPlacesTargetIsNotTheReports();
};

namespace {

/// A report of a city: what it reviews, and what it plans.
struct Text
{
    Report report;
    ComparedFigures figures;

    ReportWithFigures both() const { return {report, figures}; }
};

Text text(int year, const QString &reviewed, const QString &planned)
{
    const QString source =
        QStringLiteral("重庆市%1年政府工作报告\n\n各位代表：\n\n一、%2年工作回顾\n\n%3\n\n"
                       "二、%1年工作安排\n\n%4\n\n后文到此为止。\n")
            .arg(year)
            .arg(year - 1)
            .arg(reviewed, planned);
    auto read = std::get<ReadReport>(readBytes(source.toUtf8(), QStringLiteral("%1").arg(year)));
    Text made{std::move(read.report), {}};
    made.report.identity = identify(made.report, Regions::shipped());
    made.figures = {made.report.key(), made.report.identity,
                    interpret(made.report, Catalogue::shipped(), Regions::shipped()).observations};
    return made;
}

/// `from<to subject` of each change, one a line; with what stands at both places.
QString linesOf(const QList<DegreeChange> &changes, const Text &left, const Text &right)
{
    QStringList lines;
    for (const DegreeChange &change : changes) {
        lines += change.from.word + (change.isFirmer() ? u'<' : u'>') + change.to.word + u' ' +
                 change.subject;
        if (!left.report.quote(change.left).startsWith(change.from.word) ||
            !right.report.quote(change.right).startsWith(change.to.word))
            lines += QStringLiteral("at another place");
    }
    return lines.join(u'\n');
}

QString degreesOf(const Text &left, const Text &right)
{
    return linesOf(figureDegrees(left.both(), right.both(), {}), left, right);
}

const QString other = QStringLiteral("全市上下团结一心。");

} // namespace

void FigureDegreesTest::bounds_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("changes");
    const auto row = [](const char *name, const char16_t *left, const char16_t *right,
                        const char16_t *changes) {
        QTest::newRow(name) << QString::fromUtf16(left) << QString::fromUtf16(right)
                            << QString::fromUtf16(changes);
    };
    row("about to at least", u"生猪年出栏量保持在1800万头左右。",
        u"生猪年出栏量保持在1850万头以上。", u"保持在1800万头左右<保持在1850万头以上 生猪年出栏量");
    row("at least to plain", u"生猪年出栏量不低于1800万头。", u"生猪年出栏量达到1850万头。",
        u"不低于1800万头>达到1850万头 生猪年出栏量");
    row("an end far off", u"到2025年，森林覆盖率达到57%左右。",
        u"到2025年，森林覆盖率达到57%以上。", u"达到57%左右<达到57%以上 森林覆盖率");
    row("the same bound", u"生猪年出栏量保持在1800万头以上。", u"生猪年出栏量不低于1850万头。",
        u"");
    row("two bounds in one report",
        u"生猪年出栏量保持在1800万头左右。生猪年出栏量保持在1780万头以上。",
        u"生猪年出栏量保持在1850万头以上。", u"");
    row("other things", u"生猪年出栏量保持在1800万头左右。", u"肉牛年出栏量保持在80万头以上。",
        u"");
    row("another unit", u"生猪年出栏量保持在1800万头左右。", u"生猪年出栏量保持在9万吨以上。", u"");
}

void FigureDegreesTest::bounds()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QTEST(degreesOf(text(2022, other, left), text(2023, other, right)), "changes");
    // Of what was reached, another number with another bound is another fact, not another wording.
    QCOMPARE(degreesOf(text(2022, QStringLiteral("生猪年出栏量达到1800万头左右。"), other),
                       text(2023, QStringLiteral("生猪年出栏量达到1850万头以上。"), other)),
             QString());
    QCOMPARE(degreesOf(text(2022, QStringLiteral("群众满意率保持在95%左右。"), other),
                       text(2023, QStringLiteral("群众满意率保持在95%以上。"), other)),
             QStringLiteral("保持在95%左右<保持在95%以上 群众满意率"));
    QCOMPARE(degreesOf(text(2022, QStringLiteral("养老床位达到23万张。"), other),
                       text(2023, QStringLiteral("养老床位达到23万余张。"), other)),
             QString());
}

void FigureDegreesTest::certainty_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("changes");
    const auto row = [](const char *name, const char16_t *left, const char16_t *right,
                        const char16_t *changes) {
        QTest::newRow(name) << QString::fromUtf16(left) << QString::fromUtf16(right)
                            << QString::fromUtf16(changes);
    };
    row("after the name", u"地区生产总值力争增长6%。", u"地区生产总值确保增长6.5%。",
        u"力争<确保 地区生产总值");
    row("in front of the name", u"确保全年地区生产总值增长6%。", u"力争地区生产总值增长6.5%。",
        u"确保>力争 地区生产总值");
    row("another clause", u"力争开门红，地区生产总值增长6%。", u"确保稳增长，地区生产总值增长6%。",
        u"");
    row("the same word", u"力争地区生产总值增长6%。", u"努力实现地区生产总值增长7%。", u"");
}

void FigureDegreesTest::certainty()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QTEST(degreesOf(text(2022, other, left), text(2023, other, right)), "changes");
}

void FigureDegreesTest::whatTheTargetTellsIsNotToldTwice()
{
    const Text left = text(2022, other, QStringLiteral("地区生产总值增长5.5%左右。"));
    const Text right = text(2023, other, QStringLiteral("地区生产总值增长6%以上。"));
    const IndicatorComparison indicators = compareIndicators({left.figures, right.figures});
    QCOMPARE(indicators.rows.size(), 1);
    QVERIFY(indicators.rows.constFirst().changes.testFlag(IndicatorChange::Firmer));
    QCOMPARE(degreesOf(left, right), QStringLiteral("增长5.5%左右<增长6%以上 地区生产总值"));
    QVERIFY(degreeChanges(left.both(), right.both(), indicators).isEmpty());
}

void FigureDegreesTest::wordsAroundAFigureAreFoundOnce()
{
    const Text left =
        text(2022, other, QStringLiteral("稳步推进乡村振兴，力争粮食总产量达到5万吨。"));
    const Text right =
        text(2023, other, QStringLiteral("加快推进乡村振兴，确保粮食总产量达到6万吨。"));
    QCOMPARE(linesOf(degreeChanges(left.both(), right.both(), {}), left, right),
             QStringLiteral("稳步<加快 推进乡村振兴\n力争<确保 粮食总产量达到"));
}

void FigureDegreesTest::anotherPlacesTargetIsNotTheReports()
{
    QCOMPARE(degreesOf(text(2022, other, QStringLiteral("全国国内生产总值增长5.5%左右。")),
                       text(2023, other, QStringLiteral("地区生产总值增长6%以上。"))),
             QString());
}

SUITE_TEST(FigureDegreesTest)
#include "tst_figuredegrees.moc"
