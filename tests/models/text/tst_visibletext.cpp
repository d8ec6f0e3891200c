// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/suite.h"
#include "text/visibletext.h"

#include <QTest>

using namespace PlanLens;

class VisibleTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesWhatSteersATerminal_data();
    void namesWhatSteersATerminal();
    void leavesTheRest();
    void leavesWhatItNamedItself();
};

void VisibleTextTest::namesWhatSteersATerminal_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("visible");

    QTest::newRow("escape") << "a\x1b[31mb"
                            << "a\\x1b[31mb";
    QTest::newRow("line feed") << "a\nb\r"
                               << "a\\x0ab\\x0d";
    QTest::newRow("nothing") << QString(QChar(u'\0')) << "\\x00";
    QTest::newRow("delete") << "a\x7f"
                            << "a\\x7f";
    QTest::newRow("C1") << QString(QChar(0x9b)) << "\\x9b";
    QTest::newRow("override") << QString(QChar(0x202e)) + QStringLiteral("cod.txt")
                              << "\\u{202E}cod.txt";
    QTest::newRow("isolate") << QString(QChar(0x2066)) + QChar(0x2069) << "\\u{2066}\\u{2069}";
    QTest::newRow("marks") << QString(QChar(0x200e)) + QChar(0x200f) << "\\u{200E}\\u{200F}";
    QTest::newRow("Arabic mark") << QString(QChar(0x061c)) << "\\u{061C}";
    QTest::newRow("line separator") << QString(QChar(0x2028)) << "\\u{2028}";
}

void VisibleTextTest::namesWhatSteersATerminal()
{
    QFETCH(const QString, text);
    QTEST(visibleText(text), "visible");
}

void VisibleTextTest::leavesTheRest()
{
    const QString text = QStringLiteral("重庆市　2021年 (a\\b) “≥6%” – 𠀀");
    QCOMPARE(visibleText(text), text);
}

void VisibleTextTest::leavesWhatItNamedItself()
{
    const QString once = visibleText(QStringLiteral("a\nb"));
    QCOMPARE(visibleText(once), once);
}

SUITE_TEST(VisibleTextTest)
#include "tst_visibletext.moc"
