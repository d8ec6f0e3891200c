// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheetmaking/sheetrequest.h"
#include "workspace/focus.h"
#include "workspace/settings.h"
#include "workspace/workspace.h"

#include <functional>

class QWidget;

namespace PlanLens {

class Dialogs;
struct PageRange;

/// Prints what is chosen: the reports that are compared; else the sheet of the indicator for the
/// regions that are charted, or, where no indicator is chosen, the scorecard of the report. The
/// preview offers every other sheet.
class SheetCommands : public QObject
{
    Q_OBJECT

public:
    /// `window` is the parent of previews and dialogs.
    SheetCommands(const Workspace &workspace, const Focus &focus, Dialogs &dialogs,
                  Settings &settings, QWidget *window);

    /// Who says which reports are being compared, if any: their comparison is what is printed then.
    void setCompared(std::function<QStringList()> compared) { m_compared = std::move(compared); }

    /// How figures are set where a person chooses nothing else; nothing for the language's way.
    void setUsualForm(std::optional<ValueForm> form) { m_usualForm = form; }

    /// Empty where the library has nothing to print.
    SheetContent content() const;

    void preview();
    /// The list of what a search finds.
    void previewHits(const QString &query);
    void print();
    /// Asks where to, and writes PDF, DOCX, XLSX or CSV by the name's end.
    void save();
    void saveHits(const QString &query);
    /// A sheet for each report, region or indicator, into a folder.
    void saveMany();

Q_SIGNALS:
    /// One sentence for the person.
    void done(const QString &text);
    /// Nothing came of it, or not all as it should.
    void failed(const QString &reason);

private:
    SheetRequest request() const;
    SheetRequest hitsRequest(const QString &query) const;
    void showPreview(const SheetRequest &start);
    void saveContent(const SheetContent &sheet);
    SheetContent contentOf(const SheetRequest &request) const;
    void tellNothing();
    /// What paper or PDF cannot show, where there is any.
    void tellMissing(const SheetContent &sheet, const PageRange &range);
    QString proposal(const SheetContent &content) const;

    const Workspace &m_workspace;
    const Focus &m_focus;
    Dialogs &m_dialogs;
    Settings &m_settings;
    QWidget *m_window;
    std::function<QStringList()> m_compared;
    std::optional<ValueForm> m_usualForm;
};

} // namespace PlanLens
