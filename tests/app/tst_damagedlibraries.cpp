// SPDX-License-Identifier: GPL-3.0-or-later
// Libraries with bytes that changed on the disk: each command answers as of the sound one, or says
// that it cannot.

#include "damagedlibrary.h"
#include "support/suite.h"

#include <QFile>
#include <QTest>

#include <random>

using namespace PlanLens::Test;

class DamagedLibrariesTest : public DamagedLibrary
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(make()); }
    void answersAreRightOrMissing();
};

void DamagedLibrariesTest::answersAreRightOrMissing()
{
    constexpr int libraries = 10;
    constexpr int changedBytes = 20;
    const QByteArray sound = content();
    QList<QByteArray> right;
    for (const QStringList &question : questions()) {
        const auto outcome = ask(question);
        QCOMPARE(outcome.status, 0);
        right += comparable(outcome.output);
    }
    std::mt19937 chance(7);
    int noticed = 0;
    for (int library = 0; library < libraries; ++library) {
        QByteArray bytes = sound;
        for (int i = 0; i < changedBytes; ++i) {
            const auto at = qsizetype(chance() % std::size_t(bytes.size()));
            bytes[at] = char(uint(uchar(bytes.at(at))) ^ (1 + chance() % 255));
        }
        QVERIFY(write(bytes));
        for (qsizetype i = 0; i < questions().size(); ++i) {
            const auto outcome = ask(questions().at(i));
            if (outcome.status == 0)
                QCOMPARE(comparable(outcome.output), right.at(i));
            else
                QVERIFY(outcome.status == 1 && !outcome.errors.isEmpty());
            noticed += outcome.status;
        }
        QFile::remove(m_program->path(QStringLiteral("l-wal")));
        QFile::remove(m_program->path(QStringLiteral("l-shm")));
    }
    QVERIFY(noticed > 0);
}

SUITE_CORE_TEST(DamagedLibrariesTest)
#include "tst_damagedlibraries.moc"
