// SPDX-License-Identifier: GPL-3.0-or-later
#include "programrun.h"
#include "support/suite.h"
#include "support/testdocx.h"
#include "support/testzip.h"

#include <QFile>
#include <QTest>

#include <cstdio>
#include <memory>
#include <unistd.h>

using namespace PlanLens::Test;
using namespace PlanLens::Testing;

/// Files made to bring the program down. Each is read within a gigabyte or refused with a reason,
/// and those beside it are read.
class HostileFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_program = std::make_unique<ProgramRun>(); }
    void texts_data();
    void texts();
    void documents_data();
    void documents();
    void theRestOfTheFolder();
    void twoLongTables();
    void namesThatAreNoUtf8();

private:
    ProgramRun::Outcome run(const QStringList &arguments) const;
    void tells(const QString &file, int status, const QString &says) const;

    std::unique_ptr<ProgramRun> m_program;
    qint64 m_memory = 0; ///< bytes that the program may use; 0 for as many as it likes
};

static QByteArray unescaped(QByteArray text)
{
    return text.replace("\\n", "\n").replace("\\t", "\t");
}

/// Of a piece such as 3×甲\n.
static QByteArray repeated(const QByteArray &piece)
{
    const QByteArray times = "×";
    const qsizetype at = piece.indexOf(times);
    return unescaped(piece.mid(at + times.size())).repeated(piece.left(at).toInt());
}

static QByteArray opening()
{
    return "青竹县2021年国民经济和社会发展计划执行情况及2022年计划草案的报告\n各位代表：\n";
}

void HostileFilesTest::initTestCase()
{
#if defined(__SANITIZE_ADDRESS__)
    qInfo("memory is not limited: the sanitizer needs all address space for itself");
#else
    m_memory = qint64(1024) * 1024 * 1024;
#endif
}

ProgramRun::Outcome HostileFilesTest::run(const QStringList &arguments) const
{
    return m_program->run(arguments, m_memory);
}

/// Extracts a file; `says` stands on standard error, or where it could be read in a problem.
void HostileFilesTest::tells(const QString &file, int status, const QString &says) const
{
    const ProgramRun::Outcome outcome = run({QStringLiteral("extract"), file});
    QCOMPARE(outcome.status, status);
    if (status != 0) {
        QVERIFY2(outcome.errors.size() == 1 && outcome.errors.first().contains(says),
                 qPrintable(outcome.errors.join(u'\n')));
        return;
    }
    QVERIFY2(outcome.errors.isEmpty(), qPrintable(outcome.errors.join(u'\n')));
    const QJsonValue report = outcome.json().value(QStringLiteral("reports"))[0];
    QStringList problems;
    for (const QJsonValue &problem : report[QStringLiteral("problems")].toArray())
        problems += QString::number(problem[QStringLiteral("line")].toInt()) + u' ' +
                    problem[QStringLiteral("message")].toString() + u' ' +
                    problem[QStringLiteral("text")].toString().left(400);
    QVERIFY(report.isObject());
    QVERIFY2(says == u"-" || problems.join(u'\n').contains(says),
             qPrintable(problems.mid(0, 20).join(u'\n')));
}

void HostileFilesTest::texts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("says");
    QFile file(QStringLiteral(PLANLENS_TEST_DATA "/hostile/texts.tsv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().chopped(1);
        const QList<QByteArray> fields = line.split('\t');
        if (line.startsWith('#') || fields.size() < 4)
            continue;
        QByteArray text = opening();
        for (const QByteArray &piece : fields.mid(3))
            text += repeated(piece);
        QTest::newRow(fields.at(0).constData())
            << text << fields.at(1).toInt() << QString::fromUtf8(fields.at(2));
    }
}

void HostileFilesTest::texts()
{
    QFETCH(QByteArray, text);
    QFETCH(int, status);
    QFETCH(QString, says);
    QVERIFY(m_program->write(QStringLiteral("a.txt"), text));
    tells(m_program->path(QStringLiteral("a.txt")), status, says);
}

void HostileFilesTest::documents_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("says");
    const auto many = [](const char *xml, int times) {
        return QString::fromLatin1(xml).repeated(times);
    };
    QString attributes;
    for (int i = 0; i < 20'000; ++i)
        attributes += QStringLiteral(" a%1=\"\"").arg(i);
    QTest::newRow("attributes") << QStringLiteral("<w:p%1/>").arg(attributes) << 1
                                << QStringLiteral("word/document.xml: an element with more than "
                                                  "256 attributes");
    QTest::newRow("attributes behind a quote in a comment")
        << QStringLiteral("<!-- it's --><w:p%1/>").arg(attributes) << 1
        << QStringLiteral("256 attributes");
    QTest::newRow("paragraphs") << many("<w:p/>", 210'000) << 1
                                << QStringLiteral("more than 80,000 paragraphs");
    QTest::newRow("cells")
        << QStringLiteral("<w:tbl>%1</w:tbl>").arg(many("<w:tr><w:tc/><w:tc/></w:tr>", 60'000)) << 1
        << QStringLiteral("more than 100,000 cells");
    QTest::newRow("fields that never end")
        << QStringLiteral("<w:p>%1</w:p>")
               .arg(many("<w:r><w:fldChar w:fldCharType=\"begin\"/><w:t>a</w:t></w:r>", 20'000))
        << 0 << QStringLiteral("-");
}

void HostileFilesTest::documents()
{
    QFETCH(QString, body);
    QFETCH(int, status);
    QFETCH(QString, says);
    const QString title = paragraph(QString::fromUtf8(opening()).section(u'\n', 0, 0));
    // Random letters, so that the archive is no bomb by its ratio.
    QString noise;
    quint32 state = 1;
    for (int i = 0; i < 60'000; ++i) {
        state = state * 1664525 + 1013904223;
        noise += QChar(u'a' + (state >> 24) % 26);
    }
    const QByteArray bytes =
        docxOf({title + body + QStringLiteral("<!--%1-->").arg(noise), {}, {}, {}});
    QVERIFY(m_program->write(QStringLiteral("a.docx"), bytes));
    tells(m_program->path(QStringLiteral("a.docx")), status, says);
}

void HostileFilesTest::theRestOfTheFolder()
{
    QVERIFY(m_program->write(QStringLiteral("1.txt"), opening() + QByteArray(5'000'000, '\t')));
    QVERIFY(m_program->write(QStringLiteral("2.txt"), ProgramRun::reportText()));
    const ProgramRun::Outcome outcome =
        run(QStringList{QStringLiteral("import")} + m_program->library() +
            QStringList{m_program->folder()});
    QCOMPARE(outcome.status, 1);
    QCOMPARE(outcome.output.trimmed(),
             QByteArray("imported 1, new versions 0, unchanged 0, failed 1"));
    QVERIFY(outcome.errors.join(u'\n').contains(QStringLiteral("more than any report does")));
}

/// Thousands of rows on both sides that have no partner.
void HostileFilesTest::twoLongTables()
{
    QStringList files;
    for (const char *sign : {"A", "B"}) {
        QByteArray text = opening() + "指标\t单位\t2021年目标\t2021年实际\n";
        for (int i = 0; i < 2000; ++i)
            text += "竹器" + QByteArray::number(i) + sign + "\t%\t1\t2\n";
        const QString name = QString::fromLatin1(sign) + QStringLiteral(".txt");
        QVERIFY(m_program->write(name, text));
        files += m_program->path(name);
    }
    QCOMPARE(run(QStringList{QStringLiteral("compare")} + files).status, 0);
}

void HostileFilesTest::namesThatAreNoUtf8()
{
    const QByteArray folder = QFile::encodeName(m_program->folder()) + '/';
    QVERIFY(m_program->write(QStringLiteral("2.txt"), ProgramRun::reportText()));
    QVERIFY(QFile::copy(m_program->path(QStringLiteral("2.txt")),
                        m_program->path(QStringLiteral("3"))));
    QCOMPARE(rename((folder + '3').constData(), (folder + "\xb1\xa8.txt").constData()), 0);
    const ProgramRun::Outcome outcome = m_program->importFolder();
    unlink((folder + "\xb1\xa8.txt").constData()); // Qt does not find it to take it away
    QCOMPARE(outcome.status, 1);
    QVERIFY(outcome.errors.join(u'\n').contains(QStringLiteral("报.txt: ")));
    QCOMPARE(outcome.output.trimmed(),
             QByteArray("imported 1, new versions 0, unchanged 0, failed 1"));
}

SUITE_TEST(HostileFilesTest)
#include "tst_hostilefiles.moc"
