// SPDX-License-Identifier: GPL-3.0-or-later
// Other libraries, and other windows, from the menu of the window.

#include "support/suite.h"
#include "windowfixture.h"

#include "importing/importing.h"
#include "library/library.h"
#include "window/librarymenu.h"
#include "window/windowactions.h"
#include "window/windowsession.h"

#include <QAction>
#include <QFile>
#include <QMenu>
#include <QSignalSpy>

using namespace PlanLens;
using namespace PlanLens::Fixtures;

class LibrariesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsAnotherLibrary();
    void beginsANewLibrary();
    void replacesNoFile();
    void staysWhereTheOtherCannotBeOpened();
    void listsThoseOpenedLast();
    void offersAnotherWindow();
    void keepsTheStepsOfEachLibrary();

private:
    MainWindow &window() { return m_session->window(); }
    LibraryMenu &menu() { return *window().libraries(); }
    QString path(const QString &name) const { return m_folder->filePath(name); }
    bool shows(const QString &name);

    std::unique_ptr<QTemporaryDir> m_folder;
    MemorySettings m_settings;
    AnsweringDialogs m_dialogs;
    std::unique_ptr<WindowSession> m_session;
};

void LibrariesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = {};
    m_dialogs = {};
    m_session = std::make_unique<WindowSession>(
        m_settings, m_dialogs, path(QStringLiteral("first.sqlite")), [](const QString &) {});
    QVERIFY(QTest::qWaitForWindowExposed(&window()));
}

void LibrariesTest::cleanup()
{
    m_session.reset();
}

bool LibrariesTest::shows(const QString &name)
{
    return QTest::qWaitFor([&] { return window().workspace().path() == path(name); }, 10000);
}

void LibrariesTest::showsAnotherLibrary()
{
    const QString other = path(QStringLiteral("second.sqlite"));
    {
        QFile report(path(QStringLiteral("a.txt")));
        QVERIFY(report.open(QIODevice::WriteOnly));
        report.write(QStringLiteral("竹林镇2022年政府工作报告\n\n竹器产量5万件。\n").toUtf8());
        report.close();
        auto opened = Library::open(other);
        auto &library = std::get<std::unique_ptr<Library>>(opened);
        QCOMPARE(importPaths(*library, {report.fileName()}).results.size(), 1);
    }
    m_dialogs.files = {other};
    menu().openLibrary->trigger();
    QVERIFY(shows(QStringLiteral("second.sqlite")));
    QCOMPARE(window().workspace().entries().size(), 1);
    QVERIFY(window().isVisible());
    QVERIFY(window().windowTitle().contains(QStringLiteral("second")));
}

void LibrariesTest::beginsANewLibrary()
{
    m_dialogs.saveTo = path(QStringLiteral("new")); // the ending is added
    menu().newLibrary->trigger();
    QVERIFY(shows(QStringLiteral("new.sqlite")));
    QVERIFY(window().workspace().entries().isEmpty());
    QVERIFY(QFile::exists(path(QStringLiteral("new.sqlite"))));
}

void LibrariesTest::replacesNoFile()
{
    const QByteArray content = "what a person would miss";
    QFile file(path(QStringLiteral("there.sqlite")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    m_dialogs.saveTo = file.fileName();
    menu().newLibrary->trigger();
    QCOMPARE(m_dialogs.asked.size(), 2); // for the name, and that it is taken
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
    QVERIFY(shows(QStringLiteral("first.sqlite")));
}

void LibrariesTest::staysWhereTheOtherCannotBeOpened()
{
    QFile file(path(QStringLiteral("text.sqlite")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, 'x'));
    file.close();
    m_dialogs.files = {file.fileName()};
    QSignalSpy chosen(&window(), &MainWindow::libraryChosen);
    menu().openLibrary->trigger();
    QCOMPARE(m_dialogs.asked.size(), 2);
    QVERIFY(chosen.isEmpty());
    QCOMPARE(file.size(), 5000);
}

void LibrariesTest::listsThoseOpenedLast()
{
    m_dialogs.saveTo = path(QStringLiteral("second.sqlite"));
    menu().newLibrary->trigger();
    QVERIFY(shows(QStringLiteral("second.sqlite")));
    const auto entryOf = [this](const QString &name) -> QAction * {
        Q_EMIT menu().menu()->aboutToShow();
        for (QAction *action : menu().menu()->actions()) {
            if (action->text().endsWith(name))
                return action;
        }
        return nullptr;
    };
    QAction *second = entryOf(QStringLiteral("second.sqlite"));
    QVERIFY(second && second->isChecked());
    QAction *first = entryOf(QStringLiteral("first.sqlite"));
    QVERIFY(first && !first->isChecked());
    first->trigger();
    QVERIFY(shows(QStringLiteral("first.sqlite")));
    // One that is gone is not made anew.
    for (const char *ending : {"", "-wal", "-shm"})
        QFile::remove(path(QStringLiteral("second.sqlite")) + QLatin1String(ending));
    second = entryOf(QStringLiteral("second.sqlite"));
    QVERIFY(second && !second->isEnabled());
}

void LibrariesTest::offersAnotherWindow()
{
    QSignalSpy requested(&window(), &MainWindow::windowRequested);
    // What the session does then starts a program.
    window().disconnect(m_session.get());
    menu().newWindow->trigger();
    QCOMPARE(requested.size(), 1);
}

/// A person who looks into another library can undo in the first one when they are back.
void LibrariesTest::keepsTheStepsOfEachLibrary()
{
    QFile report(path(QStringLiteral("a.txt")));
    QVERIFY(report.open(QIODevice::WriteOnly));
    report.write(QStringLiteral("竹林镇2022年政府工作报告\n\n竹器产量5万件。\n").toUtf8());
    report.close();
    window().openPaths({report.fileName()});
    QVERIFY(QTest::qWaitFor([this] { return !window().importJob().isRunning(); }, 60000));
    m_dialogs.confirmed = true;
    window().actions().remove->trigger();
    QVERIFY(window().workspace().entries().isEmpty());
    m_dialogs.saveTo = path(QStringLiteral("second.sqlite"));
    menu().newLibrary->trigger();
    QVERIFY(shows(QStringLiteral("second.sqlite")));
    QVERIFY(!window().undoStack().canUndo()); // nothing was done here
    m_dialogs.files = {path(QStringLiteral("first.sqlite"))};
    menu().openLibrary->trigger();
    QVERIFY(shows(QStringLiteral("first.sqlite")));
    QVERIFY(window().actions().undo->isEnabled());
    window().actions().undo->trigger();
    QCOMPARE(window().workspace().entries().size(), 1);
}

SUITE_WINDOW_TEST(LibrariesTest)
#include "tst_libraries.moc"
