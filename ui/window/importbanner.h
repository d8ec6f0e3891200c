// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/importing.h"

#include <QFrame>
#include <QStringList>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace PlanLens {

/// Above the documents: how far an import has come, and what came of it. Files that failed are
/// listed here with their reasons, not in a box for each.
class ImportBanner : public QFrame
{
    Q_OBJECT

public:
    explicit ImportBanner(QWidget *parent = nullptr);

    void showRunning();
    void setProgress(double done);
    /// It stands still after so many files.
    void showPaused(int done, int total);
    /// Says what came of it; puts itself away where there is nothing to say.
    void showSummary(const ImportSummary &summary);
    /// Ends what showRunning() began, where nothing has to be said of it.
    void showNothing();
    bool isRunning() const { return m_isRunning && !isHidden(); }
    /// Lists further files that failed, with those that are listed and were not dismissed.
    void addFailures(const QList<ImportResult> &results);
    /// A single message, such as a library that cannot be opened.
    void showMessage(const QString &message, const QString &details = {});
    /// Says, now that the import is over, that so many reports are there in several formats, and
    /// has a button to join them; 0 takes that back.
    void offerToJoin(int reports);
    /// What is listed below the message, one line each.
    QString details() const;
    QString message() const;

Q_SIGNALS:
    void cancelRequested();
    void pauseRequested();
    void resumeRequested();
    void joinRequested();

private:
    void takeOfferBack();
    void togglePause();
    void setPaused(bool paused);
    void show(const QString &message, const QString &details, bool running);

    QLabel *m_message;
    QProgressBar *m_progress;
    QPushButton *m_pause; ///< or resumes
    QPushButton *m_cancel;
    QPushButton *m_join; ///< see offerToJoin()
    QToolButton *m_dismiss;
    QPlainTextEdit *m_details;
    QStringList m_failures; ///< that are listed
    QString m_told;         ///< what it said before it offered to join; empty where it was hidden
    bool m_isRunning = false;
    bool m_isPaused = false;
};

} // namespace PlanLens
