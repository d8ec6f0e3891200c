#pragma once

#include "printing/sheetcontent.h"

#include <QWidget>

#include <functional>
#include <memory>

class QPrintPreviewWidget;
class QPrinter;

namespace PlanLens {

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

    SheetContent m_content;
    std::unique_ptr<QPrinter> m_printer;
    QPrintPreviewWidget *m_preview;
    Questions m_questions;
};

} // namespace PlanLens
