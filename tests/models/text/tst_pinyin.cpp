// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/suite.h"
#include "text/pinyin.h"
#include "text/pinyinreadings.h"
#include "text/pinyinwords.h"

#include <QTest>

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <memory>

using namespace PlanLens;

class PinyinTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPlaceNames_data();
    void readsPlaceNames();
    void keepsLatinTogether();
    void givesInitials();
    void everyWordReadsOtherwiseThanItsCharacters();
    void tableAgreesWithTheUnicodeDatabase();
    void readsRareCharacters();
    void fits_data();
    void fits();
    void tellsHowWellItFits_data();
    void tellsHowWellItFits();
};

void PinyinTest::readsPlaceNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reading");
    const auto row = [](const char *reading, const QString &text) {
        QTest::newRow(reading) << text << QString::fromLatin1(reading);
    };
    row("chongqingshi", QStringLiteral("重庆市"));
    row("dadukouqu", QStringLiteral("大渡口区"));
    row("zhongdian", QStringLiteral("重点"));
    row("xiamen", QStringLiteral("厦门"));
    row("luan", QStringLiteral("六安"));
    row("liupanshui", QStringLiteral("六盘水"));
    row("bengbu", QStringLiteral("蚌埠"));
    row("bozhou", QStringLiteral("亳州"));
    row("shenxian", QStringLiteral("莘县"));
    row("changchun", QStringLiteral("长春"));
    row("zhangzixian", QStringLiteral("长子县"));
    row("zengzhang", QStringLiteral("增长"));
    row("lulianglu", QStringLiteral("吕梁率"));
}

void PinyinTest::readsPlaceNames()
{
    QFETCH(QString, text);
    QFETCH(QString, reading);
    QCOMPARE(pinyin(text), reading);
}

void PinyinTest::keepsLatinTogether()
{
    const QStringList syllables{QStringLiteral("gdp"), QStringLiteral("zeng"),
                                QStringLiteral("su")};
    QCOMPARE(pinyinSyllables(QStringLiteral("GDP 增速（）")), syllables);
    QCOMPARE(pinyinSyllables(QString()), QStringList());
}

void PinyinTest::everyWordReadsOtherwiseThanItsCharacters()
{
    QVERIFY(!pinyinWords().isEmpty());
    QStringList idle;
    for (const PinyinWord &word : pinyinWords()) {
        QCOMPARE(word.syllables.size(), word.word.size());
        QString joined;
        for (const QChar c : word.word)
            joined += word.word.size() > 1 ? pinyin(QString(c)) : pinyinReading(c.unicode());
        if (joined == word.syllables.join(QString()))
            idle.append(word.word);
        QCOMPARE(pinyin(word.word), word.syllables.join(QString()));
    }
    QVERIFY2(idle.isEmpty(), qPrintable(idle.join(u' ')));
}

void PinyinTest::givesInitials()
{
    QCOMPARE(pinyinInitials(QStringLiteral("大渡口")), QStringLiteral("ddk"));
    QCOMPARE(pinyinInitials(QStringLiteral("重庆")), QStringLiteral("cq"));
}

/// The table is there for speed alone.
void PinyinTest::tableAgreesWithTheUnicodeDatabase()
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> rules(icu::Transliterator::createInstance(
        "Han-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, status));
    QVERIFY(U_SUCCESS(status) && rules);
    int otherwise = 0;
    for (char16_t character = 0x4e00; character < 0x9fa6; ++character) {
        icu::UnicodeString text(character);
        rules->transliterate(text);
        if (pinyinReading(character) != QString::fromUtf16(text.getBuffer(), text.length()))
            ++otherwise;
    }
    // The database changes a reading now and then.
    QVERIFY2(otherwise < 100, qPrintable(QString::number(otherwise)));
}

void PinyinTest::readsRareCharacters()
{
    QCOMPARE(pinyinReading(U'䶮'), QStringLiteral("yan"));
    QCOMPARE(pinyin(QStringLiteral("𬭎")), pinyinReading(U'𬭎'));
}

void PinyinTest::fits_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fits");
    const QString chongqing = QStringLiteral("重庆市");
    const QString district = QStringLiteral("重庆市大渡口区2022 计划");
    QTest::newRow("initials") << QStringLiteral("cq") << chongqing << true;
    QTest::newRow("whole") << QStringLiteral("chongqing") << chongqing << true;
    QTest::newRow("begun") << QStringLiteral("chongq") << chongqing << true;
    QTest::newRow("upper case, blanks") << QStringLiteral("Chong Qing") << chongqing << true;
    QTest::newRow("inside") << QStringLiteral("ddk") << district << true;
    QTest::newRow("inside, whole") << QStringLiteral("dadukou") << district << true;
    QTest::newRow("mixed") << QStringLiteral("dadk") << district << true;
    QTest::newRow("characters") << QStringLiteral("渡口") << district << true;
    QTest::newRow("digits") << QStringLiteral("2022jh") << district << true;
    QTest::newRow("v for umlaut") << QStringLiteral("lvliang") << QStringLiteral("吕梁市") << true;
    QTest::newRow("empty") << QString() << chongqing << true;
    QTest::newRow("a gap") << QStringLiteral("cs") << chongqing << false;
    QTest::newRow("middle of a syllable") << QStringLiteral("hongqing") << chongqing << false;
    QTest::newRow("too long") << QStringLiteral("cqsx") << chongqing << false;
    QTest::newRow("other characters") << QStringLiteral("成都") << chongqing << false;
    QTest::newRow("no text") << QStringLiteral("c") << QString() << false;
}

void PinyinTest::fits()
{
    QFETCH(QString, query);
    QFETCH(QString, text);
    QFETCH(bool, fits);
    QCOMPARE(matchesPinyin(query, text), fits);
}

void PinyinTest::tellsHowWellItFits_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("fit");
    const auto row = [](const char *name, const QString &query, const QString &text, NameFit fit) {
        QTest::newRow(name) << query << text << int(fit);
    };
    const QString gdp = QStringLiteral("地区生产总值");
    row("nothing typed", {}, gdp, NameFit::Inside);
    row("the name", gdp, gdp, NameFit::Whole);
    row("in another case", QStringLiteral("gdp"), QStringLiteral("GDP"), NameFit::Whole);
    row("all initials", QStringLiteral("dqsczz"), gdp, NameFit::Whole);
    row("all pinyin", QStringLiteral("diqu shengchanzongzhi"), gdp, NameFit::Whole);
    row("its beginning", QStringLiteral("地区"), gdp, NameFit::Beginning);
    row("its first initials", QStringLiteral("dqs"), gdp, NameFit::Beginning);
    row("Latin letters first", QStringLiteral("gdp"), QStringLiteral("GDP per capita"),
        NameFit::Beginning);
    row("Latin letters last", QStringLiteral("gdp"), QStringLiteral("CO₂ per GDP"),
        NameFit::Inside);
    row("initials within", QStringLiteral("sczz"), gdp, NameFit::Inside);
    row("text within", QStringLiteral("生产"), gdp, NameFit::Inside);
    row("no part", QStringLiteral("就业"), gdp, NameFit::None);
    row("no initials", QStringLiteral("jy"), gdp, NameFit::None);
}

void PinyinTest::tellsHowWellItFits()
{
    QFETCH(const QString, query);
    QFETCH(const QString, text);
    QFETCH(const int, fit);
    QCOMPARE(int(nameFit(query, text)), fit);
    QCOMPARE(matchesPinyin(query, text), fit != int(NameFit::None));
}

SUITE_TEST(PinyinTest)
#include "tst_pinyin.moc"
