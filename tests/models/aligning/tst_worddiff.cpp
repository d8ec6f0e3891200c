// SPDX-License-Identifier: GPL-3.0-or-later
#include "aligning/worddiff.h"
#include "support/suite.h"

#include <QRandomGenerator>
#include <QTest>

using namespace PlanLens;

class WordDiffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksChanges_data();
    void marksChanges();
    void showsCharactersInsideAWord();
    void figuresChangeAsAWhole();
    void coversBothTexts();
    void longLinesStayBounded();
    void repeatedWordsStayBounded();
};

namespace {

/// 稳步[-推进-]{+加快+}, with changes as [left→right].
QString marked(const QString &left, const QString &right)
{
    QString text;
    for (const TextChange &change : diffText(left, right)) {
        const QString l = left.mid(change.left.start, change.left.length);
        const QString r = right.mid(change.right.start, change.right.length);
        switch (change.kind) {
        case TextChangeKind::Same:
            text += l;
            break;
        case TextChangeKind::Changed:
            text += u'[' + l + u'>' + r + u']';
            break;
        case TextChangeKind::Added:
            text += QStringLiteral("[+") + r + u']';
            break;
        case TextChangeKind::Removed:
            text += QStringLiteral("[-") + l + u']';
            break;
        }
    }
    return text;
}

/// Whether the changes follow one another without gaps and cover both texts.
bool covers(const QList<TextChange> &changes, SourceRange left, SourceRange right)
{
    int l = left.start;
    int r = right.start;
    for (const TextChange &change : changes) {
        if (change.left.start != l || change.right.start != r)
            return false;
        if (!change.inner.isEmpty() && !covers(change.inner, change.left, change.right))
            return false;
        l = change.left.end();
        r = change.right.end();
    }
    return l == left.end() && r == right.end();
}

SourceRange whole(const QString &text)
{
    return {0, int(text.size())};
}

} // namespace

void WordDiffTest::marksChanges_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char16_t *left, const char16_t *right,
                        const char16_t *expected) {
        QTest::newRow(name) << QString::fromUtf16(left) << QString::fromUtf16(right)
                            << QString::fromUtf16(expected);
    };
    row("the same", u"地区生产总值增长", u"地区生产总值增长", u"地区生产总值增长");
    row("figure", u"增长8.3%，", u"增长2.6%，", u"增长[8.3%>2.6%]，");
    row("word", u"稳步推进改革", u"加快推进改革", u"[稳步>加快]推进改革");
    row("bound", u"增长6%左右。", u"增长6%以上。", u"增长6%[左右>以上]。");
    row("added", u"推进改革", u"推进全面改革", u"推进[+全面]改革");
    row("removed", u"推进全面改革", u"推进改革", u"推进[-全面]改革");
    row("width, blanks and line ends", u"增长８．３％，\n稳步 推进", u"增长8.3%,稳步推进",
        u"增长８．３％，\n稳步 推进");
    row("words of a kind in a row", u"力争增长6%", u"确保达到5%", u"[力争>确保][增长>达到][6%>5%]");
    row("term", u"地区生产总值增长", u"工业总产值增长", u"[地区生产总值>工业总产值]增长");
    row("nothing on the left", u"", u"增长", u"[+增长]");
    row("nothing at all", u"", u"", u"");
    row("blanks alone", u"", u"  ", u"");
}

void WordDiffTest::marksChanges()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QTEST(marked(left, right), "expected");
    QVERIFY(covers(diffText(left, right), whole(left), whole(right)));
}

void WordDiffTest::showsCharactersInsideAWord()
{
    const auto changes = diffText(QStringLiteral("新增项目"), QStringLiteral("新建项目"));
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes[0].kind, TextChangeKind::Changed);
    QCOMPARE(changes[0].inner, (QList<TextChange>{{TextChangeKind::Same, {0, 1}, {0, 1}, {}},
                                                  {TextChangeKind::Changed, {1, 1}, {1, 1}, {}}}));
}

void WordDiffTest::figuresChangeAsAWhole()
{
    const auto changes = diffText(QStringLiteral("8.3%"), QStringLiteral("8.6%"));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0].kind, TextChangeKind::Changed);
    QVERIFY(changes[0].inner.isEmpty());
}

void WordDiffTest::coversBothTexts()
{
    QRandomGenerator random(7);
    const QString characters = QStringLiteral("增长8.3%，。 稳步加快\n地区生产总值Ａ5");
    const auto text = [&](int length) {
        QString made;
        for (int i = 0; i < length; ++i)
            made += characters.at(random.bounded(int(characters.size())));
        return made;
    };
    for (int i = 0; i < 300; ++i) {
        const QString left = text(random.bounded(60));
        const QString right = text(random.bounded(60));
        QVERIFY2(covers(diffText(left, right), whole(left), whole(right)),
                 qPrintable(left + u'|' + right));
    }
}

void WordDiffTest::longLinesStayBounded()
{
    QString left;
    QString right;
    for (int i = 0; left.size() < 80'000; ++i) {
        left += QStringLiteral("第%1项工作稳步推进，增长%2%。").arg(i).arg(i % 97);
        right += QStringLiteral("第%1项任务加快推进，增长%2%。").arg(i).arg(i % 89);
    }
    const auto changes = diffText(left, right);
    QVERIFY(covers(changes, whole(left), whole(right)));
    QVERIFY(std::any_of(changes.begin(), changes.end(),
                        [](const auto &c) { return c.kind == TextChangeKind::Same; }));
    QVERIFY(covers(diffText(left, QString()), whole(left), {0, 0}));
}

void WordDiffTest::repeatedWordsStayBounded()
{
    const QString left = QStringLiteral("增长，").repeated(20'000);
    const QString right = QStringLiteral("，增长").repeated(25'000);
    QVERIFY(covers(diffText(left, right), whole(left), whole(right)));
}

SUITE_TEST(WordDiffTest)
#include "tst_worddiff.moc"
