// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>
#include <QString>

class QLabel;
class QListWidget;
class QPushButton;

namespace PlanLens {

/// A folder whose reports are imported by themselves.
struct WatchedFolder
{
    QString path;
    bool isThere = true;

    bool operator==(const WatchedFolder &) const = default;
};

/// The folders that are watched for a library. What is done here holds at once.
class WatchDialog : public QDialog
{
    Q_OBJECT

public:
    explicit WatchDialog(QWidget *parent);

    void setFolders(const QList<WatchedFolder> &folders);
    void choose(const QString &folder);
    /// Why something was not done.
    void say(const QString &text);

    QListWidget *list() const { return m_list; }
    QPushButton *addButton() const { return m_add; }
    QPushButton *removeButton() const { return m_remove; }
    QLabel *note() const { return m_note; }

Q_SIGNALS:
    void addRequested();
    void removeRequested(const QString &folder);

private:
    QString chosen() const;

    QListWidget *m_list;
    QLabel *m_note;
    QPushButton *m_add;
    QPushButton *m_remove;
};

} // namespace PlanLens
