// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/suite.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

/// Both languages are complete: a string without a translation fails here once
/// `update_translations` has been run.
class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStringIsTranslated_data();
    void everyStringIsTranslated();
};

void TranslationsTest::everyStringIsTranslated_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("Chinese") << "planlens_zh_CN.ts";
    QTest::newRow("English") << "planlens_en.ts";
}

static QSet<QString> placeholders(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("%[1-9n]"));
    QSet<QString> found;
    for (auto it = placeholder.globalMatch(text); it.hasNext();)
        found.insert(it.next().captured());
    return found;
}

void TranslationsTest::everyStringIsTranslated()
{
    QFETCH(QString, file);
    QFile ts(QStringLiteral(PLANLENS_TRANSLATIONS "/") + file);
    QVERIFY2(ts.open(QIODevice::ReadOnly), qPrintable(ts.fileName()));
    QXmlStreamReader xml(&ts);
    QString source;
    int strings = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"source") {
            source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            const bool unfinished = xml.attributes().hasAttribute(QStringLiteral("type"));
            QVERIFY2(!unfinished, qPrintable(source));
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            QVERIFY2(!text.trimmed().isEmpty() || source.trimmed().isEmpty(), qPrintable(source));
            QVERIFY2(placeholders(text) == placeholders(source), qPrintable(source));
            ++strings;
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(strings > 1000);
}

SUITE_TEST(TranslationsTest)
#include "tst_translations.moc"
