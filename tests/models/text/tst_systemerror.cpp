// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/suite.h"
#include "text/systemerror.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <cerrno>

using namespace PlanLens;

/// Says everything of the program in another language, and nothing of Qt.
class OtherLanguage : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        return QByteArray(context) == "PlanLens::SystemError"
                   ? QStringLiteral("译：") + QString::fromLatin1(source)
                   : QString();
    }
    bool isEmpty() const override { return false; }
};

class SystemErrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usualErrorsAreTold_data();
    void usualErrorsAreTold();
    void othersStayAsTheSystemSaysThem();
    void whatQtSaysOfAFileIsTold();
};

void SystemErrorTest::usualErrorsAreTold_data()
{
    QTest::addColumn<int>("code");
    for (const int code : {EACCES, EPERM, ENOENT, ENOTDIR, EISDIR, EROFS, ENAMETOOLONG, EMFILE,
                           ENFILE, ENOSPC, EDQUOT, EFBIG, EIO})
        QTest::newRow(qPrintable(qt_error_string(code))) << code;
}

void SystemErrorTest::usualErrorsAreTold()
{
    QFETCH(const int, code);
    QVERIFY(systemErrorText(code) != qt_error_string(code));
    QCOMPARE(systemErrorText(qt_error_string(code)), systemErrorText(code));
    OtherLanguage language;
    QVERIFY(QCoreApplication::installTranslator(&language));
    QVERIFY2(systemErrorText(code).startsWith(QStringLiteral("译：")),
             qPrintable(systemErrorText(code)));
    QCOMPARE(systemErrorText(qt_error_string(code)), systemErrorText(code));
}

void SystemErrorTest::othersStayAsTheSystemSaysThem()
{
    QCOMPARE(systemErrorText(EXDEV), qt_error_string(EXDEV));
    QCOMPARE(systemErrorText(QStringLiteral("broken in a way of its own")),
             QStringLiteral("broken in a way of its own"));
    QCOMPARE(systemErrorText(QString()), QString());
}

void SystemErrorTest::whatQtSaysOfAFileIsTold()
{
    const QTemporaryDir folder;
    QFile none(folder.filePath(QStringLiteral("none")));
    QVERIFY(!none.open(QIODevice::ReadOnly));
    QCOMPARE(systemErrorText(none.errorString()), systemErrorText(ENOENT));
    QFile tooLong(folder.filePath(QString(300, u'n')));
    QVERIFY(!tooLong.open(QIODevice::WriteOnly));
    QCOMPARE(systemErrorText(tooLong.errorString()), systemErrorText(ENAMETOOLONG));
    QFile itself(folder.path());
    for (const QIODevice::OpenModeFlag mode : {QIODevice::WriteOnly, QIODevice::ReadOnly}) {
        QVERIFY(!itself.open(mode));
        QCOMPARE(systemErrorText(itself.errorString()), systemErrorText(EISDIR));
    }
    QFile device(QStringLiteral("/dev/full"));
    if (!device.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        QSKIP("there is no full device here");
    QVERIFY(device.write("x") < 0);
    QCOMPARE(systemErrorText(device.errorString()), systemErrorText(ENOSPC));
}

SUITE_CORE_TEST(SystemErrorTest)
#include "tst_systemerror.moc"
