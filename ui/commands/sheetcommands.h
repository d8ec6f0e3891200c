// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheetmaking/sheetrequest.h"
#include "workspace/focus.h"
#include "workspace/workspace.h"

class QWidget;

namespace PlanLens {

class Dialogs;

/// Prints what is chosen: the sheet of the indicator for the regions that are charted, or, where no
/// indicator is chosen, the scorecard of the report. The preview offers every other sheet.
class SheetCommands : public QObject
{
    Q_OBJECT

public:
    /// `window` is the parent of previews and dialogs.
    SheetCommands(const Workspace &workspace, const Focus &focus, Dialogs &dialogs,
                  QWidget *window);

    /// How figures are set where a person chooses nothing else; nothing for the language's way.
    void setUsualForm(std::optional<ValueForm> form) { m_usualForm = form; }

    /// Empty where the library has nothing to print.
    SheetContent content() const;

    void preview();
    void print();
    /// Asks where to, and writes PDF, XLSX or CSV by the name's end.
    void save();

Q_SIGNALS:
    /// One sentence for the person.
    void done(const QString &text);
    void failed(const QString &reason);

private:
    SheetRequest request() const;
    SheetContent contentOf(const SheetRequest &request) const;
    void tellNothing();
    QString proposal(const SheetContent &content) const;

    const Workspace &m_workspace;
    const Focus &m_focus;
    Dialogs &m_dialogs;
    QWidget *m_window;
    std::optional<ValueForm> m_usualForm;
};

} // namespace PlanLens
