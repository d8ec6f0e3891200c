// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of a figure that a person put right, with and without a name.

#include "presenting/correctiontext.h"
#include "support/suite.h"
#include "text/daytext.h"

#include <QTest>

using namespace PlanLens;

class CorrectionTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPersonIsNamedWhereOneIsKnown();
    void fieldsSayWhatWasRead();
};

static Observation corrected(const QString &by, const QList<FigureField> &what)
{
    Observation figure;
    figure.name = QStringLiteral("竹器产量");
    figure.unit = QStringLiteral("万件");
    figure.period = Period::year(2022);
    figure.corrected = CorrectionMark{{by, QDateTime(QDate(2026, 3, 1), QTime(12, 0))}, what};
    return figure;
}

void CorrectionTextTest::aPersonIsNamedWhereOneIsKnown()
{
    const QString day = dayText(QDate(2026, 3, 1));
    QVERIFY(!day.isEmpty());
    const QString li = QStringLiteral("li");
    QCOMPARE(correctionText(corrected(li, {FigureField::Made})),
             QStringLiteral("made a figure by li, ") + day);
    QCOMPARE(correctionText(corrected({}, {FigureField::Made})),
             QStringLiteral("made a figure on ") + day);
    const QList<FigureField> what{FigureField::Value, FigureField::Period};
    QCOMPARE(correctionText(corrected(li, what)),
             QStringLiteral("corrected by li, %1: value, year").arg(day));
    QCOMPARE(correctionText(corrected({}, what)),
             QStringLiteral("corrected on %1: value, year").arg(day));
    QVERIFY(correctionText({}).isEmpty());
}

void CorrectionTextTest::fieldsSayWhatWasRead()
{
    Observation read;
    read.name = QStringLiteral("竹器");
    read.role = Role::Target;
    const QString text = correctionText(corrected({}, {FigureField::Value, FigureField::Name,
                                                       FigureField::Role, FigureField::Period}),
                                        &read);
    QVERIFY2(text.endsWith(QStringLiteral("value, name (before: “竹器”), "
                                          "role (before: “target”), year (before: “—”)")),
             qPrintable(text));
}

SUITE_WINDOW_TEST(CorrectionTextTest)
#include "tst_correctiontext.moc"
