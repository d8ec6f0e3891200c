// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/library.h"
#include "support/suite.h"

#include <QTemporaryDir>
#include <QTest>

using namespace PlanLens;

class RegionColorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRegionKeepsItsColourForGood();
};

static std::unique_ptr<Library> opened(const QString &path)
{
    auto library = Library::open(path);
    return std::move(std::get<std::unique_ptr<Library>>(library));
}

void RegionColorsTest::aRegionKeepsItsColourForGood()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("library.sqlite"));
    const QString a = QStringLiteral("500104");
    const QString b = QStringLiteral("500000");
    const QString c = QStringLiteral("cq-wansheng");
    {
        const auto library = opened(path);
        QCOMPARE(library->regionColors({a, b}).value(b), 1);
        QCOMPARE(library->regionColors({b}).value(a), 0);
    }
    const auto library = opened(path);
    const QHash<QString, int> colors = library->regionColors({c, b, QString()});
    QCOMPARE(colors, (QHash<QString, int>{{a, 0}, {b, 1}, {c, 2}}));
    QVERIFY(library->lastError().isEmpty());
}

SUITE_TEST(RegionColorsTest)
#include "tst_regioncolors.moc"
