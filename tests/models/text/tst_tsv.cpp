// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of a table, from text and from its bytes.

#include "support/suite.h"
#include "text/tsv.h"

#include <QTest>

using namespace PlanLens;

class TsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textAndBytesHaveTheSameFields();
    void saysWhichLineWasLeftOut();
};

void TsvTest::textAndBytesHaveTheSameFields()
{
    const QString table = QStringLiteral("# 说明\n\n增长\trise\t\n一列\r\n\t\n末行\t没有行尾");
    const QByteArray bytes = table.toUtf8();
    TsvLines lines(table);
    TsvBytes raw(bytes);
    QList<QStringList> read;
    while (lines.next()) {
        QVERIFY(raw.next());
        QCOMPARE(raw.line(), lines.line());
        QStringList fields;
        for (const QByteArrayView field : raw.fields())
            fields.append(QString::fromUtf8(field));
        read.append(fields);
        QCOMPARE(lines.fields().size(), fields.size());
        for (qsizetype i = 0; i < fields.size(); ++i)
            QCOMPARE(lines.fields().at(i).toString(), fields.at(i));
    }
    QVERIFY(!raw.next());
    QCOMPARE(read, (QList<QStringList>{{QStringLiteral("增长"), QStringLiteral("rise"), QString()},
                                       {QStringLiteral("一列")},
                                       {QString(), QString()},
                                       {QStringLiteral("末行"), QStringLiteral("没有行尾")}}));
}

void TsvTest::saysWhichLineWasLeftOut()
{
    QStringList errors;
    TsvBytes lines("# a\n\nb\tc\n");
    QVERIFY(lines.next());
    lines.leaveOut(&errors, QStringLiteral("no reason"));
    lines.leaveOut(nullptr, QStringLiteral("nobody asks"));
    QCOMPARE(errors, QStringList{QStringLiteral("line 3: no reason")});
}

SUITE_CORE_TEST(TsvTest)
#include "tst_tsv.moc"
