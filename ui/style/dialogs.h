// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QPrinter;
class QWidget;

namespace PlanLens {

/// The questions a window asks. Behind an interface, so that a test answers them itself and never
/// hangs on a modal box.
class Dialogs
{
public:
    virtual ~Dialogs() = default;

    /// Files to open; empty where the person thought better of it.
    virtual QStringList openFiles(QWidget *parent, const QString &title, const QString &folder,
                                  const QString &filter) = 0;
    virtual QString openFolder(QWidget *parent, const QString &title, const QString &folder) = 0;
    /// A file to write; empty where the person thought better of it.
    virtual QString saveFile(QWidget *parent, const QString &title, const QString &proposal,
                             const QString &filter) = 0;
    /// Asks before something that cannot be undone. `action` is what the confirming button says.
    virtual bool confirm(QWidget *parent, const QString &title, const QString &text,
                         const QString &action) = 0;
    /// Chooses a printer and its settings; false where the person thought better of it.
    virtual bool setUpPrinter(QWidget *parent, QPrinter &printer) = 0;
    virtual void inform(QWidget *parent, const QString &title, const QString &text) = 0;
};

/// The platform's own dialogs.
class SystemDialogs : public Dialogs
{
public:
    QStringList openFiles(QWidget *parent, const QString &title, const QString &folder,
                          const QString &filter) override;
    QString openFolder(QWidget *parent, const QString &title, const QString &folder) override;
    QString saveFile(QWidget *parent, const QString &title, const QString &proposal,
                     const QString &filter) override;
    bool confirm(QWidget *parent, const QString &title, const QString &text,
                 const QString &action) override;
    bool setUpPrinter(QWidget *parent, QPrinter &printer) override;
    void inform(QWidget *parent, const QString &title, const QString &text) override;
};

} // namespace PlanLens
