// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/arrangepanel.h"
#include "sheets/sheetcontent.h"

#include <QWidget>

#include <functional>
#include <memory>

class QAction;
class QHBoxLayout;
class QLabel;
class QPrinter;

namespace PlanLens {

class EmptySheet;
class SheetLayout;
class SheetPreview;
class SheetSetup;

/// The sheet's paper: before a person is asked for the rest, and after, for the dialog may have
/// turned it.
void setPaper(QPrinter &printer, const SheetContent &content);
/// Paints the pages of a sheet that the printer is set up for; where that writes a PDF, it is the
/// PDF that saving writes. False where nothing was printed. `told` gets one sentence either way:
/// where the sheet went, or why it did not.
bool printSheet(const SheetContent &content, QPrinter &printer, QString *told);

/// A window with the sheet as it will be on paper, to be printed or written as PDF, DOCX, XLSX or
/// CSV.
class SheetWindow : public QWidget
{
    Q_OBJECT

public:
    /// What would hang a test: the dialogs of printer and file. Each may be replaced.
    struct Questions
    {
        std::function<bool(QPrinter &printer, QWidget *parent)> setUpPrinter;
        std::function<QString(QWidget *parent, const QString &proposal)> pathToSave;
    };

    explicit SheetWindow(SheetContent content, QWidget *parent = nullptr);
    ~SheetWindow() override;

    void setQuestions(Questions questions) { m_questions = std::move(questions); }
    const SheetContent &content() const { return m_content; }
    using Maker = std::function<SheetContent(const SheetRequest &request)>;
    /// Puts controls under the buttons that change what is shown, and beside the pages those that
    /// arrange it; `make` is asked whenever the request changes, and a sheet without figures says
    /// so instead of pages. `store` has the templates that were kept.
    void setSetup(SheetSetup *setup, Maker make, KeptSheetStore store = {});

public Q_SLOTS:
    void print();
    void save();
    void setLandscape(bool landscape);

Q_SIGNALS:
    /// What came of it, for a status bar.
    void done(const QString &text);
    void failed(const QString &reason);

private:
    QWidget *makeBar();
    /// What the controls ask for.
    SheetRequest request() const;
    SheetArrangement arrangement() const;
    void remake();
    void showReason(const SheetRequest &wanted);
    void tell(bool well, const QString &text);
    /// Sets the sheet as it is arranged. `fit` shows whole pages again.
    void showSheet(bool fit);
    /// Below the pages: which characters no font has, and what stands for which font.
    void showFonts(const SheetLayout &layout);
    /// Turns the paper, and shows it on the button.
    void turn(bool landscape);
    void useTemplate(const KeptSheet &kept);
    void keepTemplate(const QString &name);

    SheetContent m_base; ///< as it was made
    SheetContent m_content;
    SheetSetup *m_setup = nullptr;
    ArrangePanel *m_panel = nullptr;
    Maker m_make;
    QHBoxLayout *m_middle = nullptr;
    QAction *m_turn = nullptr;
    QAction *m_arrange = nullptr;
    std::unique_ptr<QPrinter> m_printer;
    SheetPreview *m_preview;
    EmptySheet *m_nothing;
    QLabel *m_told; ///< what came of printing and saving
    QLabel *m_fonts;
    QAction *m_print = nullptr;
    QAction *m_save = nullptr;
    bool m_landscape = false;
    bool m_turned = false; ///< by a person or a template: nothing is proposed any more
    Questions m_questions;
};

} // namespace PlanLens
