// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheetfiles.h"
#include "printing/sheetlayout.h"
#include "support/sheetfixture.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace PlanLens;
using namespace PlanLens::Fixture;

class SheetPdfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasThePagesOfTheLayout();
    void textCanBeSelected();
    void repeatsTheHeadOnEachPage();
    void embedsItsFonts();

private:
    QString written(const SheetContent &sheet);
    static QString outputOf(const QString &program, const QStringList &arguments);

    QTemporaryDir m_folder;
};

QString SheetPdfTest::written(const SheetContent &sheet)
{
    const QString path = m_folder.filePath(QStringLiteral("sheet.pdf"));
    QString error;
    if (!saveSheet(sheet, path, &error))
        qFatal("%s", qPrintable(error));
    return path;
}

QString SheetPdfTest::outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

#define NEEDS(program)                                                                             \
    if (QStandardPaths::findExecutable(QStringLiteral(program)).isEmpty())                         \
    QSKIP(program " is not installed")

void SheetPdfTest::hasThePagesOfTheLayout()
{
    const SheetContent sheet = longScorecard(80);
    QFile file(written(sheet));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const QByteArray count = "/Count " + QByteArray::number(SheetLayout(sheet).pageCount());
    QVERIFY2(bytes.contains(count), count.constData());
}

void SheetPdfTest::textCanBeSelected()
{
    NEEDS("pdftotext");
    const SheetOptions options{.audit = true, .date = QDate(2026, 11, 21), .reports = 5};
    SheetContent sheet = indicatorSheet(growthSeries(), {}, options);
    sheet.checks = {QStringLiteral("8.3 − 6 = 2.3")};
    const QString path = written(sheet);
    const QString text = outputOf(QStringLiteral("pdftotext"),
                                  {QStringLiteral("-layout"), path, QStringLiteral("-")});
    for (const char *expected : {"地区生产总值增速", "重庆市", "大渡口区", "万盛经开区",
                                 "2020–2023", "8.3", "2.6", "5.5", "8以上", "6.5以上", "2026-11-21",
                                 "page 1 / 2", "2022 review and 2023 plan", "8.3 − 6 = 2.3"})
        QVERIFY2(text.contains(QString::fromUtf8(expected)), expected);
}

void SheetPdfTest::repeatsTheHeadOnEachPage()
{
    NEEDS("pdftotext");
    const SheetContent sheet = longScorecard(80);
    const QString path = written(sheet);
    const QStringList pages = outputOf(QStringLiteral("pdftotext"), {path, QStringLiteral("-")})
                                  .split(QLatin1Char('\f'), Qt::SkipEmptyParts);
    QCOMPARE(pages.size(), SheetLayout(sheet).pageCount());
    QVERIFY(pages.size() > 2);
    for (const QString &page : pages)
        QVERIFY2(page.contains(QStringLiteral("Indicator")), qPrintable(page));
}

void SheetPdfTest::embedsItsFonts()
{
    NEEDS("pdffonts");
    const QString path = written(indicatorSheet(growthSeries()));
    const QStringList lines =
        outputOf(QStringLiteral("pdffonts"), {path}).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QVERIFY(lines.size() > 2);
    // name, type (two words), encoding, emb, sub, uni, …
    for (const QString &line : lines.mid(2))
        QVERIFY2(line.contains(QStringLiteral(" yes ")), qPrintable(line));
}

QTEST_MAIN(SheetPdfTest)
#include "tst_sheetpdf.moc"
