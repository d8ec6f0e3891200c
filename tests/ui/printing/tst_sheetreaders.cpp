// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheetfiles.h"
#include "support/programoutput.h"
#include "support/sheetfixture.h"
#include "support/suite.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <optional>
#include <utility>

using namespace PlanLens;
using namespace PlanLens::Fixture;
using PlanLens::Test::outputOf;

/// What programs that are not our own read in our documents and workbooks.
class SheetReadersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pythonReadsTheParagraphs();
    void pythonReadsTheTables_data();
    void pythonReadsTheTables();
    void officePrintsWhatWePrint_data();
    void officePrintsWhatWePrint();
    void officeReadsNumbersAsNumbers();

private:
    QString written(const SheetContent &sheet, const QString &format);
    QString convertedByOffice(const QString &path, const QString &format);
    static QString python();
    static QJsonObject readByPython(const QString &path);

    QTemporaryDir m_folder;
};

static QString unspaced(QString text)
{
    return text.removeIf([](QChar c) { return c.isSpace(); });
}

QString SheetReadersTest::written(const SheetContent &sheet, const QString &format)
{
    const QString path = m_folder.filePath(QStringLiteral("s.") + format);
    QString error;
    if (!saveSheet(sheet, path, &error))
        qFatal("%s", qPrintable(error));
    return path;
}

/// A Python that has python-docx: another one may stand before the system's. Empty for none.
QString SheetReadersTest::python()
{
    for (const QString &program : {QStringLiteral("/usr/bin/python3"), QStringLiteral("python3")}) {
        const QString said =
            outputOf(program, {QStringLiteral("-c"), QStringLiteral("import docx; print('docx')")});
        if (said.startsWith(QStringLiteral("docx")))
            return program;
    }
    return {};
}

QJsonObject SheetReadersTest::readByPython(const QString &path)
{
    const QString json = outputOf(python(), {QStringLiteral(PLANLENS_READ_DOCX), path});
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

static SheetContent noted()
{
    SheetContent sheet = indicatorSheet(growthSeries());
    sheet.department = QStringLiteral("研究处");
    sheet.checks = {QStringLiteral("8.3 − 6 = 2.3")};
    sheet.remarks << QStringLiteral("一 <b> & \"");
    return sheet;
}

void SheetReadersTest::pythonReadsTheParagraphs()
{
    if (python().isEmpty())
        QSKIP("python3-docx is not installed");
    const SheetContent sheet = noted();
    const QJsonObject document = readByPython(written(sheet, QStringLiteral("docx")));
    QStringList texts;
    QStringList styles;
    for (const QJsonValue paragraph : document.value(QStringLiteral("paragraphs")).toArray()) {
        texts << paragraph.toObject().value(QStringLiteral("text")).toString();
        styles << paragraph.toObject().value(QStringLiteral("style")).toString();
    }
    QCOMPARE(texts.value(0), sheet.title);
    QCOMPARE(styles.value(0), QStringLiteral("Title"));
    const QString all = texts.join(u'\n');
    for (const QString &text :
         QStringList{sheet.subtitle, sheet.department} + sheet.checks + sheet.remarks)
        QVERIFY2(all.contains(text), qPrintable(text));
    QCOMPARE(document.value(QStringLiteral("pictures")).toInt(), 1);
}

void SheetReadersTest::pythonReadsTheTables_data()
{
    QTest::addColumn<SheetContent>("sheet");
    QTest::addColumn<bool>("one"); // else as many tables as its columns take
    QTest::newRow("footnotes") << noted() << false;
    QTest::newRow("sections") << longScorecard(25) << true;
    QTest::newRow("bands") << indicatorSheet(wideSeries(12, 12)) << false;
}

static QString joinedCells(const QJsonValue &row)
{
    QString text;
    for (const QJsonValue cell : row.toObject().value(QStringLiteral("cells")).toArray())
        text += unspaced(cell.toString()) + u'\t';
    return text;
}

/// Each head is a head and each row may not be parted; the texts of all rows, those of a row with
/// this beginning together.
static QHash<QString, QString> rowsOf(const QJsonArray &rows, qsizetype heads, bool *sound)
{
    QHash<QString, QString> texts;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QJsonObject row = rows.at(i).toObject();
        *sound = *sound && row.value(QStringLiteral("head")).toBool() == (i < heads) &&
                 row.value(QStringLiteral("whole")).toBool();
        const QString text = joinedCells(row);
        texts[text.section(u'\t', 0, 0)] += text;
    }
    return texts;
}

void SheetReadersTest::pythonReadsTheTables()
{
    if (python().isEmpty())
        QSKIP("python3-docx is not installed");
    QFETCH(const SheetContent, sheet);
    QFETCH(const bool, one);
    const SheetTable &table = sheet.tables.constFirst();
    const QJsonArray read = readByPython(written(sheet, QStringLiteral("docx")))
                                .value(QStringLiteral("tables"))
                                .toArray();
    QVERIFY(one ? read.size() == 1 : !read.isEmpty());
    QHash<QString, QString> texts;
    bool sound = true;
    for (const QJsonValue part : read) {
        const QJsonArray rows = part.toObject().value(QStringLiteral("rows")).toArray();
        const qsizetype all = table.head.size() + table.rows.size();
        // Rows of which a further table would say nothing are not in it.
        QVERIFY(one ? rows.size() == all : rows.size() > table.head.size() && rows.size() <= all);
        const int columns = part.toObject().value(QStringLiteral("columns")).toInt();
        QVERIFY(one ? columns == int(table.columns.size()) : columns > 1);
        const QHash<QString, QString> some = rowsOf(rows, table.head.size(), &sound);
        for (auto row = some.cbegin(); row != some.cend(); ++row)
            texts[row.key()] += row.value();
    }
    QVERIFY(sound);
    for (const SheetRow &row : table.rows) {
        const QString text = texts.value(unspaced(row.cells.constFirst().text));
        for (const SheetCell &cell : row.cells) {
            if (!row.section || &cell == &row.cells.constFirst())
                QVERIFY2(text.contains(unspaced(cell.text)), qPrintable(cell.text + text));
        }
    }
}

QString SheetReadersTest::convertedByOffice(const QString &path, const QString &format)
{
    const QUrl profile = QUrl::fromLocalFile(m_folder.filePath(QStringLiteral("office")));
    const QString folder = m_folder.filePath(QStringLiteral("converted"));
    outputOf(QStringLiteral("soffice"),
             {QStringLiteral("-env:UserInstallation=") + profile.toString(),
              QStringLiteral("--headless"), QStringLiteral("--convert-to"), format,
              QStringLiteral("--outdir"), folder, path});
    return folder;
}

static QString textOfPdf(const QString &path)
{
    // In the order in which it is set: cells one by one.
    return unspaced(
        outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")}));
}

void SheetReadersTest::officePrintsWhatWePrint_data()
{
    QTest::addColumn<SheetContent>("sheet");
    QTest::newRow("footnotes") << noted();
    QTest::newRow("sections") << longScorecard(6);
}

void SheetReadersTest::officePrintsWhatWePrint()
{
    NEEDS("soffice");
    NEEDS("pdftotext");
    QFETCH(const SheetContent, sheet);
    const QString folder =
        convertedByOffice(written(sheet, QStringLiteral("docx")), QStringLiteral("pdf"));
    const QString theirs = textOfPdf(folder + QStringLiteral("/s.pdf"));
    const QString ours = textOfPdf(written(sheet, QStringLiteral("pdf")));
    QVERIFY(!theirs.isEmpty() && !ours.isEmpty());
    QStringList texts{sheet.title, sheet.subtitle, sheet.department, sheet.footer};
    texts << sheet.checks << sheet.remarks;
    for (const SheetTable &table : sheet.tables) {
        texts << table.title << table.unit;
        for (const SheetRow &row : table.head + table.rows) {
            for (const SheetCell &cell : row.cells)
                texts << cell.text;
        }
    }
    for (const SheetSource &source : sheet.sources)
        texts << source.text;
    for (const QString &text : std::as_const(texts)) {
        QVERIFY2(ours.contains(unspaced(text)), qPrintable(text));
        QVERIFY2(theirs.contains(unspaced(text)), qPrintable(text));
    }
    // In the same order: the title, the rows, the notes.
    const SheetTable &table = sheet.tables.constFirst();
    qsizetype before = theirs.indexOf(unspaced(sheet.title));
    for (const SheetRow &row : table.rows) {
        const qsizetype at = theirs.indexOf(unspaced(row.cells.constFirst().text), before);
        QVERIFY2(at >= before, qPrintable(row.cells.constFirst().text));
        before = at;
    }
    for (const QString &note : sheet.remarks)
        QVERIFY2(theirs.indexOf(unspaced(note), before) > before, qPrintable(note));
}

namespace {

struct CsvField
{
    QString text;
    bool quoted = false; ///< texts are, numbers are not
};

QList<QList<CsvField>> fieldsOf(const QString &csv)
{
    QList<QList<CsvField>> rows;
    rows << QList<CsvField>{CsvField{}};
    bool inside = false;
    for (const QChar c : csv) {
        CsvField &field = rows.last().last();
        if (c == u'"') {
            inside = !inside;
            field.quoted = true;
        } else if (inside) {
            field.text += c;
        } else if (c == u',') {
            rows.last() << CsvField{};
        } else if (c == u'\n') {
            rows << QList<CsvField>{CsvField{}};
        } else if (c != u'\r') {
            field.text += c;
        }
    }
    return rows;
}

} // namespace

static QList<QList<CsvField>> csvIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? fieldsOf(QString::fromUtf8(file.readAll()))
                                          : QList<QList<CsvField>>();
}

void SheetReadersTest::officeReadsNumbersAsNumbers()
{
    NEEDS("soffice");
    const SheetContent sheet = indicatorSheet(growthSeries());
    // All worksheets, texts in quotation marks and numbers as they are.
    const QString folder = convertedByOffice(
        written(sheet, QStringLiteral("xlsx")),
        QStringLiteral(
            "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false,false,false,-1"));
    const SheetTable &table = sheet.tables.constFirst();
    const auto rows = csvIn(folder + QStringLiteral("/s-Sheet.csv"));
    const qsizetype top = 3 + table.head.size(); // below the title and two lines
    QVERIFY2(rows.size() >= top + table.rows.size(), qPrintable(QString::number(rows.size())));
    int numbers = 0;
    for (qsizetype r = 0; r < table.rows.size(); ++r) {
        for (qsizetype c = 0; c < table.columns.size(); ++c) {
            const SheetCell &cell = table.rows.at(r).cells.at(c);
            const CsvField field = rows.at(top + r).value(c);
            QVERIFY2(cell.text.isEmpty() || field.quoted != cell.number.has_value(),
                     qPrintable(field.text));
            if (!cell.number)
                continue;
            bool isNumber = false;
            QCOMPARE(field.text.toDouble(&isNumber), *cell.number);
            QVERIFY2(isNumber, qPrintable(field.text));
            ++numbers;
        }
    }
    QVERIFY(numbers > 5);
    // The list of figures: low and high.
    const auto figures = csvIn(folder + QStringLiteral("/s-Figures.csv"));
    QVERIFY(figures.size() > sheet.figures.size());
    for (qsizetype i = 0; i < sheet.figures.size(); ++i) {
        const CsvField low = figures.at(i + 1).value(4);
        const std::optional<double> stated = sheet.figures.at(i).value.low;
        QVERIFY(!low.quoted);
        QCOMPARE(low.text.isEmpty(), !stated.has_value());
        if (stated)
            QCOMPARE(low.text.toDouble(), *stated);
    }
    QVERIFY(!csvIn(folder + QStringLiteral("/s-Chart.csv")).isEmpty());
}

SUITE_WINDOW_TEST(SheetReadersTest)
#include "tst_sheetreaders.moc"
