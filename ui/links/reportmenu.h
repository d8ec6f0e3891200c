// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QStringList>

#include <functional>

class QMenu;
class QWidget;

namespace PlanLens {

class Workspace;

/// Offers reports to choose one of: the likeliest in a menu, all of a large library in a dialog
/// that finds them as one types.
class ReportMenu
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::ReportMenu)

public:
    using Choose = std::function<void(const QString &key)>;

    /// `window` is the parent of the dialog. Both must outlive the menus that are filled.
    ReportMenu(Workspace &workspace, QWidget &window);

    /// Adds the reports, the likeliest first, to what is in the menu; `checked` is the one that is
    /// chosen now, if any is.
    void fill(QMenu &menu, const QStringList &keys, const Choose &choose,
              const QString &checked = {}) const;

private:
    static void pick(Workspace &workspace, QWidget &window, const QStringList &keys,
                     const Choose &choose);

    Workspace &m_workspace;
    QWidget &m_window;
};

} // namespace PlanLens
