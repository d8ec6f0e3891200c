// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonwriter.h"
#include "support/suite.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <limits>

using namespace PlanLens;
using namespace Qt::StringLiterals;

class JsonWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatItIsTold();
    void keepsTexts_data();
    void keepsTexts();
    void writesNumbers_data();
    void writesNumbers();
    void startsAnew();
};

void JsonWriterTest::writesWhatItIsTold()
{
    JsonWriter json;
    json.object([&] {
        json.member("name"_L1, QStringLiteral("竹器"));
        json.member("known"_L1, true);
        json.member("year"_L1, std::optional<int>());
        json.object("figures"_L1, [&] { json.member(QStringLiteral("竹"), 2.5); });
        json.values("lines"_L1, QList<int>{3, 7});
        json.array("none"_L1, QList<int>(), [&](int) { json.value(nullptr); });
    });
    QCOMPARE(json.take(), QByteArray("{\n"
                                     "    \"name\": \"竹器\",\n"
                                     "    \"known\": true,\n"
                                     "    \"year\": null,\n"
                                     "    \"figures\": {\n"
                                     "        \"竹\": 2.5\n"
                                     "    },\n"
                                     "    \"lines\": [\n"
                                     "        3,\n"
                                     "        7\n"
                                     "    ],\n"
                                     "    \"none\": []\n"
                                     "}\n"));
}

void JsonWriterTest::keepsTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read");
    const auto same = [](const char *name, const QString &text) {
        QTest::newRow(name) << text << text;
    };
    same("empty", {});
    same("quotes", QStringLiteral("“a” \"b\" \\ /"));
    same("control", QStringLiteral("a\tb\nc\x01\x1f\u0085"));
    same("beyond the basic plane", QStringLiteral("𠮷林"));
    same("null", QString(QChar(0)) + u'x');
    QTest::newRow("half of a pair")
        << QString(u'a') + QChar(0xd842) + u'b' << QStringLiteral("a?b");
}

void JsonWriterTest::keepsTexts()
{
    QFETCH(QString, text);
    JsonWriter json;
    json.object([&] { json.member("text"_L1, text); });
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json.take(), &error);
    QCOMPARE(error.error, QJsonParseError::NoError);
    QTEST(document.object().value("text"_L1).toString(), "read");
}

void JsonWriterTest::writesNumbers_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("whole") << 27894.0 << QByteArray("27894");
    QTest::newRow("part") << 8.3 << QByteArray("8.3");
    QTest::newRow("negative") << -0.05 << QByteArray("-0.05");
    QTest::newRow("zero") << 0.0 << QByteArray("0");
    QTest::newRow("largest whole") << 9007199254740992.0 << QByteArray("9007199254740992");
    QTest::newRow("infinite") << std::numeric_limits<double>::infinity() << QByteArray("null");
    QTest::newRow("no number") << std::numeric_limits<double>::quiet_NaN() << QByteArray("null");
}

void JsonWriterTest::writesNumbers()
{
    QFETCH(double, number);
    JsonWriter json;
    json.values(QList<double>{number});
    QTEST(json.take().simplified().replace("[ ", "").replace(" ]", ""), "written");
}

void JsonWriterTest::startsAnew()
{
    JsonWriter json;
    json.values(QList<int>{1});
    json.take();
    json.values(QList<int>{2});
    QCOMPARE(json.take(), QByteArray("[\n    2\n]\n"));
}

SUITE_CORE_TEST(JsonWriterTest)
#include "tst_jsonwriter.moc"
