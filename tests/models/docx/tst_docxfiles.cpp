// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/docxreader.h"
#include "opening/readfile.h"
#include "support/readdocx.h"
#include "support/suite.h"

#include <QFile>
#include <QTest>

using namespace PlanLens;
using namespace PlanLens::Testing;

class DocxFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void damagedFiles_data();
    void damagedFiles();
    void truncatedFile();
    void emptyDocument();
    void cancelled();
    void realReports_data();
    void realReports();
};

void DocxFilesTest::damagedFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ReadErrorKind>("kind");
    QTest::addColumn<QString>("detail");

    const QByteArray space =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    const auto withDocument = [](const QByteArray &document) {
        return zipOf({{"[Content_Types].xml", "<Types/>"}, {"word/document.xml", document}});
    };
    QByteArray deep = "<w:document " + space + "><w:body>";
    QByteArray closing;
    for (int i = 0; i < 2000; ++i) {
        deep += "<w:tbl><w:tr><w:tc>";
        closing += "</w:tc></w:tr></w:tbl>";
    }
    QTest::newRow("no document") << zipOf({{"[Content_Types].xml", "<Types/>"},
                                           {"word/styles.xml", "<a/>"}})
                                 << ReadErrorKind::Damaged << QStringLiteral("word/document.xml");
    QTest::newRow("no XML") << withDocument("text") << ReadErrorKind::Damaged
                            << QStringLiteral("word/document.xml");
    QTest::newRow("cut off") << withDocument("<w:document " + space + "><w:body><w:p><w:r><w:t>甲")
                             << ReadErrorKind::Damaged << QStringLiteral("word/document.xml");
    QTest::newRow("entity bomb")
        << withDocument("<!DOCTYPE lolz [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]>"
                        "<w:document " +
                        space +
                        "><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p>"
                        "</w:body></w:document>")
        << ReadErrorKind::Damaged << QStringLiteral("document type");
    QTest::newRow("external entity")
        << withDocument("<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><w:document " +
                        space +
                        "><w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>")
        << ReadErrorKind::Damaged << QStringLiteral("document type");
    QTest::newRow("archive bomb") << withDocument("<w:document " + space + ">" +
                                                  QByteArray(30 * 1024 * 1024, ' ') +
                                                  "</w:document>")
                                  << ReadErrorKind::Bomb << QStringLiteral("word/document.xml");
    const QByteArray wide = "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"400\"/></w:tcPr></w:tc>"
                            "</w:tr>" +
                            QByteArray("<w:tr><w:tc/></w:tr>").repeated(1000) + "</w:tbl>";
    QTest::newRow("tables of too many cells")
        << withDocument("<w:document " + space + "><w:body>" + wide + "</w:body></w:document>")
        << ReadErrorKind::TooMuch << QStringLiteral("cells");
    QTest::newRow("nested too deeply")
        << withDocument(deep + closing + "</w:body></w:document>") << ReadErrorKind::Bomb
        << QStringLiteral("word/document.xml");
}

void DocxFilesTest::damagedFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ReadErrorKind, kind);
    QFETCH(QString, detail);
    QVERIFY(DocxReader().accepts(bytes));
    const auto outcome = readBytes(bytes, QStringLiteral("damaged.docx"));
    const auto *error = std::get_if<ReadError>(&outcome);
    QVERIFY(error);
    QCOMPARE(error->kind, kind);
    QCOMPARE(error->file, QStringLiteral("damaged.docx"));
    QVERIFY2(error->detail.contains(detail), qPrintable(error->detail));
}

void DocxFilesTest::truncatedFile()
{
    const QByteArray whole = docxOf({paragraph(QStringLiteral("正文在此结束。")), {}, {}, {}});
    for (qsizetype length = 64; length < whole.size(); length += 7) {
        const auto outcome = readBytes(whole.left(length), QStringLiteral("cut.docx"));
        const auto *error = std::get_if<ReadError>(&outcome);
        QVERIFY(error);
        QCOMPARE(error->kind, ReadErrorKind::Damaged);
    }
}

void DocxFilesTest::emptyDocument()
{
    const auto outcome =
        readBytes(docxOf({paragraph(QStringLiteral("　 ")), {}, {}, {}}), QString());
    const auto *error = std::get_if<ReadError>(&outcome);
    QVERIFY(error);
    QCOMPARE(error->kind, ReadErrorKind::NoContent);
}

void DocxFilesTest::cancelled()
{
    int asked = 0;
    const auto outcome =
        DocxReader().read(docxOf({paragraph(QStringLiteral("正文在此结束。")), {}, {}, {}}),
                          QString(), [&asked] { return ++asked > 0; });
    QVERIFY(std::holds_alternative<ReadCancelled>(outcome));
}

void DocxFilesTest::realReports_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QList<int>>("rows");
    QTest::newRow("000")
        << QStringLiteral("000")
        << QStringLiteral("关于重庆市2021年国民经济和社会发展规划执行情况暨2022年计划草案的报告")
        << QList<int>{};
    QTest::newRow("001")
        << QStringLiteral("001")
        << QStringLiteral("关于重庆市2022年国民经济和社会发展计划执行情况及2023年计划草案的报告")
        << QList<int>{48, 52};
    QTest::newRow("003") << QStringLiteral("003")
                         << QStringLiteral("重庆市万盛经济技术开发区关于2021年国民经济和社会发展计"
                                           "划执行情况及2022年计划草案的报告")
                         << QList<int>{41, 39};
}

void DocxFilesTest::realReports()
{
    QFETCH(QString, name);
    QFETCH(QString, title);
    QFETCH(QList<int>, rows);
    const QString path = QStringLiteral(PLANLENS_REPORTS "/formats/%1.docx").arg(name);
    if (!QFile::exists(path))
        QSKIP("the folder of real reports is not there");
    const auto outcome = readFile(path);
    QVERIFY(std::holds_alternative<ReadReport>(outcome));
    const Report &report = std::get<ReadReport>(outcome).report;
    QList<int> found;
    QString foundTitle;
    for (const Block &block : report.blocks) {
        if (block.kind == BlockKind::Table)
            found.append(int(block.table.rows.size()));
        else if (block.kind == BlockKind::Title)
            foundTitle = block.text.text();
    }
    QCOMPARE(foundTitle, title);
    QCOMPARE(found, rows);
}

SUITE_TEST(DocxFilesTest)
#include "tst_docxfiles.moc"
