// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "help/keylist.h"

#include <QWidget>

class QPrinter;
class QTextBrowser;

namespace PlanLens {

class Dialogs;

/// Lists all keys, to read and to print.
class KeysWindow : public QWidget
{
    Q_OBJECT

public:
    /// `dialogs` must outlive the window.
    KeysWindow(QList<KeyGroup> groups, Dialogs &dialogs, QWidget *parent = nullptr);

    QTextBrowser *text() const { return m_text; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void print();
    void fill();

    QList<KeyGroup> m_groups;
    Dialogs &m_dialogs;
    QTextBrowser *m_text;
};

} // namespace PlanLens
