// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/placesmodel.h"

#include <QStringList>
#include <QWidget>

class QAction;
class QLabel;
class QTabBar;
class QTabWidget;

namespace PlanLens {

class ChangesPane;
class ElidedLabel;
class NotePages;
class WordingPane;

/// Two or more reports compared, in views that stand as tabs beside each other: their indicators,
/// their wording, and whatever other views are added.
class ComparisonPage : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonPage(QWidget *parent = nullptr);

    /// Names the reports that are compared, from the first to the last.
    void setReports(const QStringList &keys, const QStringList &titles);
    /// Says in place of the views that the reports are being compared.
    void setComparing();
    /// One sentence in place of the views: why the reports could not be compared.
    void setFailed(const QString &reason);
    /// Shows the views again.
    void setCompared();
    /// Keys of the reports; empty where none are compared.
    const QStringList &reports() const { return m_keys; }

    /// Adds a view as a tab, in front of those that stand there where `first` says so. The page
    /// takes it over.
    void addView(QWidget *view, const QString &title, const QString &tip, bool first = false);
    void showView(QWidget *view);
    QWidget *currentView() const;
    /// Goes to the filter of the view that is in front; false where it has none.
    bool startFilter();

    QLabel *note() const;
    ChangesPane *indicators() const { return m_indicators; }
    WordingPane *wording() const { return m_wording; }
    QAction *swapAction() const { return m_swap; }
    QAction *closeAction() const { return m_close; }
    /// Goes on to the next view, with a key; for menus. Enabled while the page is shown.
    QAction *nextViewAction() const { return m_nextView; }

Q_SIGNALS:
    void swapRequested();
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeNextView();
    QWidget *makeHeader();
    void say(const QString &note);

    QStringList m_keys;
    ElidedLabel *m_title;
    QAction *m_swap;
    QAction *m_close;
    QAction *m_nextView;
    QTabBar *m_bar;     ///< beside the title: together they take one line
    QTabWidget *m_tabs; ///< without its own bar
    NotePages *m_pages; ///< the tabs, or a note in their place
    ChangesPane *m_indicators;
    WordingPane *m_wording;
};

} // namespace PlanLens
