// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>

class QUndoStack;
#include <memory>

namespace PlanLens {

class Dialogs;
class MainWindow;
class Settings;
class Workspace;

/// A window and the one that takes its place when a person chooses another language or library:
/// with the same panes, and with the same library the same reports and words in its fields, so that
/// nothing has to be started again. What could be undone in the one before can be in the new one;
/// the steps of each library are its own, and are there again when it is chosen again.
class WindowSession : public QObject
{
    Q_OBJECT

public:
    /// Has the program speak a language; empty is the system's.
    using UseLanguage = std::function<void(const QString &code)>;

    /// `settings` and `dialogs` must outlive the session.
    WindowSession(Settings &settings, Dialogs &dialogs, QString library, UseLanguage useLanguage);
    ~WindowSession() override;

    MainWindow &window() { return *m_window; }

private:
    void open();
    /// At once, or as soon as no dialog is open and nothing is imported. `change` is done when
    /// there is no way back.
    void replaceWindow(const std::function<void()> &change);
    /// A process of its own: where one ends in a failure, the others go on.
    void openAnother();

    Settings &m_settings;
    Dialogs &m_dialogs;
    QString m_library;
    UseLanguage m_useLanguage;
    std::shared_ptr<Workspace> m_workspace;
    QHash<QString, std::shared_ptr<QUndoStack>> m_steps; ///< by the path of the library
    std::unique_ptr<MainWindow> m_window;
};

} // namespace PlanLens
