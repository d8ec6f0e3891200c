// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/librarymodel.h"
#include "library/librarydelegate.h"
#include "support/suite.h"

#include <QImage>
#include <QPainter>
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
    void paintsLabelsBehindTheName();
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

void LibraryDelegateTest::paintsLabelsBehindTheName()
{
    LibraryEntry entry;
    entry.key = QStringLiteral("a");
    entry.identity.title = QStringLiteral("一份名称很长很长很长很长很长的报告");
    LibraryModel model;
    model.setEntries({entry}, Regions::shipped());
    const QModelIndex index = model.indexOfKey(entry.key);
    const ShownText delegate;
    const int nameWidth =
        QFontMetrics(QStyleOptionViewItem().font).horizontalAdvance(entry.identity.title);
    const auto painted = [&](int width) {
        QImage image(width, 24, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        QStyleOptionViewItem option;
        option.rect = image.rect();
        delegate.paint(&painter, option, index);
        painter.end();
        return image;
    };
    const int wide = 2 * nameWidth + 200;
    const QString name = delegate.textAt(index, wide);
    const QString narrow = delegate.textAt(index, nameWidth + 20);
    const QImage bare = painted(wide);
    model.setLabels({{entry.key, {QStringLiteral("待核"), QStringLiteral("两会")}}});
    QCOMPARE(delegate.textAt(index, wide), name);
    // Where there is little room some of it is the labels'.
    QVERIFY(delegate.textAt(index, nameWidth + 20).size() < narrow.size());
    const QImage labelled = painted(wide);
    const auto part = [&](const QImage &image, int from, int to) {
        return image.copy(from, 0, to - from, image.height());
    };
    QCOMPARE(part(labelled, 0, nameWidth), part(bare, 0, nameWidth));
    QVERIFY(part(labelled, nameWidth, wide) != part(bare, nameWidth, wide));
}

SUITE_WINDOW_TEST(LibraryDelegateTest)
#include "tst_librarydelegate.moc"
