// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/windowsession.h"

#include "commands/librarystep.h"
#include "search/searchhitspane.h"
#include "style/dialogs.h"
#include "window/mainwindow.h"
#include "window/typedwords.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QThread>
#include <QTimer>

namespace PlanLens {

namespace {

constexpr int tryAgainAfter = 200; // ms

/// Whether code of the window may still be running below: a dialog, or another loop of events in
/// the one of the program, goes on with the window when it ends.
bool isWaitedFor()
{
    return QApplication::activeModalWidget() || QGuiApplication::modalWindow() ||
           QThread::currentThread()->loopLevel() > 1;
}

} // namespace

WindowSession::WindowSession(Settings &settings, Dialogs &dialogs, QString library,
                             UseLanguage useLanguage)
    : m_settings(settings)
    , m_dialogs(dialogs)
    , m_library(std::move(library))
    , m_useLanguage(std::move(useLanguage))
    , m_workspace(std::make_shared<Workspace>())
{
    open();
}

WindowSession::~WindowSession() = default;

void WindowSession::open()
{
    auto &steps = m_steps[QFileInfo(m_library).absoluteFilePath()];
    if (!steps)
        steps = std::make_shared<QUndoStack>();
    m_window = std::make_unique<MainWindow>(m_settings, m_dialogs, WindowWork{m_workspace, steps});
    // Queued: the menu that it was chosen in goes with the window.
    connect(
        m_window.get(), &MainWindow::languageChosen, this,
        [this](const QString &code) { replaceWindow([=, this] { m_useLanguage(code); }); },
        Qt::QueuedConnection);
    connect(
        m_window.get(), &MainWindow::libraryChosen, this,
        [this](const QString &path) { replaceWindow([=, this] { m_library = path; }); },
        Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::windowRequested, this, &WindowSession::openAnother);
    m_window->openLibrary(m_library);
    m_window->startTips();
    m_window->show();
}

void WindowSession::openAnother()
{
    if (!QProcess::startDetached(QCoreApplication::applicationFilePath(),
                                 {QStringLiteral("--library"), m_library}))
        m_dialogs.inform(
            m_window.get(), tr("New Window"),
            tr("The program could not be started again: %1")
                .arg(QDir::toNativeSeparators(QCoreApplication::applicationFilePath())));
}

void WindowSession::replaceWindow(const std::function<void()> &change)
{
    // The import that the choice waited for ends whenever it does; the next may have begun.
    if (isWaitedFor() || m_window->importJob().isRunning()) {
        QTimer::singleShot(tryAgainAfter, this, [this, change] { replaceWindow(change); });
        return;
    }
    m_window->rememberState();
    m_window->stopJobs(); // the new window starts its own on the same library
    m_window->letGo();
    const QRect place = m_window->geometry();
    const TypedWords words(*m_window);
    const QString hits = m_window->hitsPane()->query();
    const QString library = m_library;
    // The new one is there before the old one goes: without a window the program would end.
    const std::unique_ptr<MainWindow> former = std::move(m_window);
    change();
    for (const auto &steps : std::as_const(m_steps))
        renameSteps(*steps);
    open();
    if (!m_window->isMaximized() && !m_window->isFullScreen())
        m_window->setGeometry(place);
    m_window->restoreLastState();
    if (library == m_library) {
        words.typeInto(*m_window);
        if (!hits.isEmpty())
            m_window->hitsPane()->search(hits);
    }
    former->hide();
}

} // namespace PlanLens
