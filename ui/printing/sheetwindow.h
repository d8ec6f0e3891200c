// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheetcontent.h"

#include <QWidget>

#include <functional>
#include <memory>

class QAction;
class QLabel;
class QPrintPreviewWidget;
class QPrinter;

namespace PlanLens {

class SheetSetup;

/// Paints all pages of a sheet on a printer, which may be a file.
void printSheet(const SheetContent &content, QPrinter &printer);

/// A window with the sheet as it will be on paper, to be printed or written as PDF, XLSX or CSV.
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
    /// Puts controls under the buttons that change what is shown; `make` is asked whenever they
    /// do, and a sheet without figures says so instead of pages.
    void setSetup(SheetSetup *setup, std::function<SheetContent()> make);

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
    void setContent(SheetContent content);

    SheetContent m_content;
    std::unique_ptr<QPrinter> m_printer;
    QPrintPreviewWidget *m_preview;
    QLabel *m_nothing;
    QAction *m_print = nullptr;
    QAction *m_save = nullptr;
    bool m_landscape = false;
    Questions m_questions;
};

} // namespace PlanLens
