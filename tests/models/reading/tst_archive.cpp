// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/archive.h"
#include "support/suite.h"

#include "support/testzip.h"

#include <QTest>

using namespace PlanLens;
using Testing::zipOf;

class ArchiveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unpacksAPart();
    void namesOfWindows();
    void namesWhatIsMissing();
    void refusesWhatIsNoArchive();
    void refusesATruncatedArchive();
    void refusesAPartBeyondTheLimit();
    void refusesPartsThatAreTooMuchTogether();
    void refusesARatioThatNoDocumentHas();
    void refusesTooManyParts();
};

static ReadErrorKind errorOf(const std::variant<QByteArray, ReadError> &outcome)
{
    const auto *error = std::get_if<ReadError>(&outcome);
    return error ? error->kind : ReadErrorKind::NotFound;
}

static Archive opened(const QByteArray &bytes, const ArchiveLimits &limits = {})
{
    return std::get<Archive>(Archive::open(bytes, limits));
}

void ArchiveTest::unpacksAPart()
{
    const QByteArray bytes = zipOf({{"a.xml", "<a/>"}, {"dir/b.xml", "<b/>"}});
    Archive archive = opened(bytes);
    QCOMPARE(archive.names(), QStringList({QStringLiteral("a.xml"), QStringLiteral("dir/b.xml")}));
    QVERIFY(archive.contains(QStringLiteral("dir/b.xml")));
    QCOMPARE(std::get<QByteArray>(archive.part(QStringLiteral("dir/b.xml"))), QByteArray("<b/>"));
}

void ArchiveTest::namesOfWindows()
{
    const QByteArray bytes = zipOf({{"word\\Document.xml", "text"}, {"./word/styles.xml", "s"}});
    Archive archive = opened(bytes);
    QVERIFY(archive.names().contains(QStringLiteral("word/Document.xml")));
    QVERIFY(archive.contains(QStringLiteral("word/document.xml")));
    QVERIFY(archive.contains(QStringLiteral("word/styles.xml")));
    QCOMPARE(std::get<QByteArray>(archive.part(QStringLiteral("word/document.xml"))),
             QByteArray("text"));
}

void ArchiveTest::namesWhatIsMissing()
{
    const QByteArray bytes = zipOf({{"a.xml", "<a/>"}});
    Archive archive = opened(bytes);
    const auto outcome = archive.part(QStringLiteral("word/document.xml"));
    QCOMPARE(errorOf(outcome), ReadErrorKind::Damaged);
    QVERIFY(std::get<ReadError>(outcome).detail.contains(QStringLiteral("word/document.xml")));
}

void ArchiveTest::refusesWhatIsNoArchive()
{
    const auto outcome = Archive::open(QByteArray("PK\x03\x04 and nothing after it"));
    QVERIFY(std::holds_alternative<ReadError>(outcome));
    QCOMPARE(std::get<ReadError>(outcome).kind, ReadErrorKind::Damaged);
}

void ArchiveTest::refusesATruncatedArchive()
{
    const QByteArray bytes = zipOf({{"a.xml", QByteArray(5000, 'a')}, {"b.xml", "b"}});
    for (qsizetype length = 1; length < bytes.size(); ++length) {
        const QByteArray part = bytes.left(length);
        QVERIFY(std::holds_alternative<ReadError>(Archive::open(part)));
    }
}

void ArchiveTest::refusesAPartBeyondTheLimit()
{
    const QByteArray bytes = zipOf({{"a.xml", QByteArray(2000, 'a')}});
    ArchiveLimits limits;
    limits.partBytes = 1999;
    Archive tight = opened(bytes, limits);
    QCOMPARE(errorOf(tight.part(QStringLiteral("a.xml"))), ReadErrorKind::Bomb);
    limits.partBytes = 2000;
    Archive wide = opened(bytes, limits);
    QVERIFY(std::holds_alternative<QByteArray>(wide.part(QStringLiteral("a.xml"))));
}

void ArchiveTest::refusesPartsThatAreTooMuchTogether()
{
    const QByteArray bytes =
        zipOf({{"a.xml", QByteArray(2000, 'a')}, {"b.xml", QByteArray(2000, 'b')}});
    ArchiveLimits limits;
    limits.totalBytes = 3000;
    Archive archive = opened(bytes, limits);
    QVERIFY(std::holds_alternative<QByteArray>(archive.part(QStringLiteral("a.xml"))));
    QCOMPARE(errorOf(archive.part(QStringLiteral("b.xml"))), ReadErrorKind::Bomb);
}

void ArchiveTest::refusesARatioThatNoDocumentHas()
{
    const QByteArray bytes = zipOf({{"a.xml", QByteArray(20 * 1024 * 1024, 'a')}});
    QVERIFY(bytes.size() < 100 * 1024);
    Archive archive = opened(bytes);
    QCOMPARE(errorOf(archive.part(QStringLiteral("a.xml"))), ReadErrorKind::Bomb);
}

void ArchiveTest::refusesTooManyParts()
{
    const QByteArray bytes = zipOf({{"a", "a"}, {"b", "b"}, {"c", "c"}});
    ArchiveLimits limits;
    limits.entries = 2;
    const auto outcome = Archive::open(bytes, limits);
    QVERIFY(std::holds_alternative<ReadError>(outcome));
    QCOMPARE(std::get<ReadError>(outcome).kind, ReadErrorKind::Bomb);
}

SUITE_TEST(ArchiveTest)
#include "tst_archive.moc"
