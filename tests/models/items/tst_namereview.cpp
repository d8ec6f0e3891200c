// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/namereview.h"
#include "library/library.h"
#include "support/suite.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <variant>

using namespace PlanLens;

class NameReviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyLibraryHasNoNames();
    void aFailureIsTold();
};

static NameReview reviewOf(const Library &library)
{
    return reviewNames(library, [] { return false; });
}

void NameReviewTest::anEmptyLibraryHasNoNames()
{
    const Library::Opened opened = Library::open(QStringLiteral(":memory:"));
    const auto *library = std::get_if<std::unique_ptr<Library>>(&opened);
    QVERIFY(library);
    const NameReview review = reviewOf(**library);
    QVERIFY(review.names.isEmpty());
    QVERIFY(review.error.isEmpty());
    QVERIFY(!review.known.isEmpty());
}

/// A look-up that fails must not look like one that found nothing.
void NameReviewTest::aFailureIsTold()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("library.sqlite"));
    const Library::Opened opened = Library::open(path);
    const auto *library = std::get_if<std::unique_ptr<Library>>(&opened);
    QVERIFY(library);
    {
        QSqlDatabase other =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
        other.setDatabaseName(path);
        QVERIFY(other.open());
        QVERIFY(QSqlQuery(other).exec(QStringLiteral("DROP TABLE observation")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("other"));
    const NameReview review = reviewOf(**library);
    QVERIFY(!review.error.isEmpty());
    QVERIFY(review.names.isEmpty());
}

SUITE_CORE_TEST(NameReviewTest)
#include "tst_namereview.moc"
