// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/sheetbatchrun.h"

#include <QDialog>

#include <functional>
#include <memory>
#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace PlanLens {

/// Writes a sheet for each report, region or indicator of a library, into one folder: shows how far
/// it is, stops where the person says so, and lists what failed.
class SheetBatchDialog : public QDialog
{
    Q_OBJECT

public:
    /// Asks for a folder; empty where the person thought better of it.
    using FolderAsker = std::function<QString(QWidget *parent, const QString &folder)>;

    /// The library must outlive the dialog.
    SheetBatchDialog(const Library &library, FolderAsker askFolder, QWidget *parent = nullptr);

    void setFolder(const QString &folder);
    /// How figures are set in all sheets; nothing for the language's way.
    void setUsualForm(std::optional<ValueForm> form) { m_form = form; }
    /// The sheets of what is chosen.
    QList<BatchSheet> sheets() const;
    bool isRunning() const { return m_run != nullptr; }

public Q_SLOTS:
    void start();
    /// While it runs, ends it after the sheet at hand; else closes the dialog.
    void reject() override;

Q_SIGNALS:
    /// One sentence on what came of it.
    void done(const QString &text);

private:
    QWidget *makeChoices();
    QWidget *makeFolderLine();
    void showCount();
    void offerStart();
    void setRunning(bool running);
    void step();
    void finish(bool stopped);

    const Library &m_library;
    FolderAsker m_askFolder;
    QComboBox *m_kind;
    QComboBox *m_format;
    QCheckBox *m_audit;
    QCheckBox *m_replace;
    QLineEdit *m_folder;
    QLabel *m_count;
    QProgressBar *m_progress;
    QListWidget *m_failures;
    int m_failed = 0; ///< sheets that were not written
    QPushButton *m_start;
    QPushButton *m_close;
    QWidget *m_choices;
    std::unique_ptr<SheetBatchRun> m_run;
    std::optional<ValueForm> m_form;
    bool m_any = false; ///< whether there are sheets to make; the library is asked for them
    bool m_stop = false;
};

} // namespace PlanLens
