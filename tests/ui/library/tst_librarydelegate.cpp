// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/librarymodel.h"
#include "library/librarydelegate.h"

#include <QTest>

using namespace PlanLens;

namespace {

class ShownText : public LibraryDelegate
{
public:
    QString textAt(const QModelIndex &index, int width) const
    {
        QStyleOptionViewItem option;
        option.rect = QRect(0, 0, width, 24);
        initStyleOption(&option, index);
        return option.text;
    }
};

} // namespace

/// Rows of the list of reports where it is narrow.
class LibraryDelegateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatTellsReportsApart();
};

void LibraryDelegateTest::keepsWhatTellsReportsApart()
{
    QList<LibraryEntry> entries;
    for (const char *format : {"txt", "docx"}) {
        LibraryEntry entry;
        entry.key = QString::fromLatin1(format);
        entry.format = QString::fromLatin1(format);
        entry.identity = {.title = QStringLiteral("报告"),
                          .kind = ReportKind::PlanReport,
                          .regionId = QStringLiteral("500000"),
                          .regionName = QStringLiteral("重庆市"),
                          .reviewYear = 2022,
                          .planYear = 2023};
        entries << entry;
    }
    LibraryModel model;
    model.setEntries(entries, Regions::shipped());
    const ShownText delegate;
    for (const QString &key : {QStringLiteral("txt"), QStringLiteral("docx")}) {
        const QModelIndex index = model.indexOfKey(key);
        QVERIFY(index.isValid());
        const QString mark = QStringLiteral(" · ") + key.toUpper();
        QVERIFY(index.data().toString().endsWith(mark));
        QCOMPARE(delegate.textAt(index, 2000), index.data().toString());
        const QString narrow = delegate.textAt(index, 130);
        QVERIFY2(narrow.endsWith(mark) && narrow.size() < index.data().toString().size(),
                 qPrintable(narrow));
    }
    // One alone needs no mark.
    model.setEntries({entries.constFirst()}, Regions::shipped());
    const QModelIndex alone = model.indexOfKey(QStringLiteral("txt"));
    QCOMPARE(delegate.textAt(alone, 130), alone.data().toString());
}

QTEST_MAIN(LibraryDelegateTest)
#include "tst_librarydelegate.moc"
