// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/windowsession.h"

#include "window/mainwindow.h"

namespace PlanLens {

WindowSession::WindowSession(Settings &settings, Dialogs &dialogs, QString library,
                             UseLanguage useLanguage)
    : m_settings(settings)
    , m_dialogs(dialogs)
    , m_library(std::move(library))
    , m_useLanguage(std::move(useLanguage))
{
    open();
}

WindowSession::~WindowSession() = default;

void WindowSession::open()
{
    m_window = std::make_unique<MainWindow>(m_settings, m_dialogs);
    // Queued: the menu that it was chosen in goes with the window.
    connect(m_window.get(), &MainWindow::languageChosen, this, &WindowSession::changeLanguage,
            Qt::QueuedConnection);
    m_window->openLibrary(m_library);
    m_window->show();
}

void WindowSession::changeLanguage(const QString &code)
{
    m_window->rememberState();
    const QRect place = m_window->geometry();
    // The new one is there before the old one goes: without a window the program would end.
    const std::unique_ptr<MainWindow> former = std::move(m_window);
    m_useLanguage(code);
    open();
    if (!m_window->isMaximized() && !m_window->isFullScreen())
        m_window->setGeometry(place);
    m_window->restoreLastState();
    former->hide();
}

} // namespace PlanLens
