// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/librarymenu.h"

#include "library/library.h"
#include "style/dialogs.h"
#include "style/plaintext.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QWidget>

namespace PlanLens {

namespace {

QString filter()
{
    return LibraryMenu::tr("Libraries (*.sqlite);;All files (*)");
}

/// Why no library can be opened at a path; empty where one can.
QString obstacle(const QString &path)
{
    const auto opened = Library::open(path);
    const auto *error = std::get_if<LibraryError>(&opened);
    return error ? error->detail : QString();
}

} // namespace

LibraryMenu::LibraryMenu(Settings &settings, Dialogs &dialogs, QWidget *window)
    : QObject(window)
    , m_recent(settings, Settings::RecentLibraries)
    , m_dialogs(dialogs)
    , m_window(window)
    , m_menu(new QMenu(tr("&Library"), window))
{
    m_menu->setToolTipsVisible(true);
    newLibrary = new QAction(tr("&New Library…"), this);
    newLibrary->setToolTip(tr("Begins an empty library in a file of its own"));
    openLibrary = new QAction(tr("&Open Library…"), this);
    openLibrary->setToolTip(tr("Shows another library in this window"));
    newWindow = new QAction(tr("New &Window"), this);
    newWindow->setToolTip(tr("Opens another window on this library"));
    newWindow->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_N));
    window->addAction(newWindow);
    connect(newLibrary, &QAction::triggered, this, &LibraryMenu::askForNew);
    connect(openLibrary, &QAction::triggered, this, &LibraryMenu::askForOne);
    connect(newWindow, &QAction::triggered, this, &LibraryMenu::windowRequested);
    m_menu->addActions({newLibrary, openLibrary, newWindow});
    connect(m_menu, &QMenu::aboutToShow, this, &LibraryMenu::fill);
}

void LibraryMenu::setLibrary(const QString &path)
{
    m_library = QFileInfo(path).absoluteFilePath();
    m_recent.add({m_library});
}

void LibraryMenu::askForNew()
{
    const QString folder = QFileInfo(m_library).absolutePath();
    QString path = m_dialogs.saveFile(
        m_window, tr("New Library"),
        QDir(folder).filePath(tr("reports") + QStringLiteral(".sqlite")), filter());
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".sqlite");
    if (QFileInfo::exists(path)) // whatever the person answered to a question about replacing it
        inform(path, tr("There is a file of this name already. It stays as it is; choose another "
                        "name, or open it."));
    else
        choose(path);
}

void LibraryMenu::askForOne()
{
    const QStringList paths = m_dialogs.openFiles(m_window, tr("Open Library"),
                                                  QFileInfo(m_library).absolutePath(), filter());
    if (!paths.isEmpty())
        choose(paths.constFirst());
}

void LibraryMenu::choose(const QString &path)
{
    if (QFileInfo(path).absoluteFilePath() == m_library)
        return;
    const QString reason = obstacle(path);
    if (reason.isEmpty())
        Q_EMIT chosen(QFileInfo(path).absoluteFilePath());
    else
        inform(path, reason);
}

void LibraryMenu::inform(const QString &path, const QString &reason)
{
    m_dialogs.inform(m_window, tr("Library"),
                     QDir::toNativeSeparators(path) + QStringLiteral("\n\n") + reason);
}

void LibraryMenu::fill()
{
    m_menu->clear();
    m_menu->addActions({newLibrary, openLibrary, newWindow});
    m_menu->addSeparator();
    for (const QString &path : m_recent.paths()) {
        QAction *action = m_menu->addAction(plainCaption(QDir::toNativeSeparators(path)));
        action->setCheckable(true);
        action->setChecked(path == m_library);
        // One that was deleted must not come back as an empty one.
        action->setEnabled(QFileInfo::exists(path));
        connect(action, &QAction::triggered, this, [this, path, action] {
            action->setChecked(path == m_library);
            if (QFileInfo::exists(path))
                choose(path);
        });
    }
}

} // namespace PlanLens
