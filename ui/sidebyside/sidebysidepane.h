// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sidebyside/pairtexts.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QMenu;
class QToolButton;

namespace PlanLens {

class SideBySideView;

/// The side-by-side view with its titles and controls.
class SideBySidePane : public QWidget
{
    Q_OBJECT

public:
    explicit SideBySidePane(QWidget *parent = nullptr);

    /// Shows two reports as they are aligned; nothing where a report is missing.
    void setReports(const ComparedReport &left, const ComparedReport &right,
                    const Alignment &alignment);
    void clear();

    SideBySideView *view() const { return m_view; }
    QAction *nextAction() const { return m_next; }
    QAction *previousAction() const { return m_previous; }
    QAction *foldAction() const { return m_fold; }
    QComboBox *modes() const { return m_modes; }
    /// `3/41`, or in words that there is no difference.
    QString summary() const;

Q_SIGNALS:
    void anchorActivated(const PlanLens::Anchor &anchor);
    /// A person wants another report on a side: the menu is to be filled with what there is.
    void choicesWanted(PlanLens::PairSide side, QMenu *menu);

private:
    void makeActions();
    QWidget *makeTools();
    QWidget *makeTitles();
    QToolButton *makeTitle(PairSide side);
    static void setTitle(QToolButton *button, const QString &title);
    void showSummary();

    SideBySideView *m_view;
    QAction *m_next;
    QAction *m_previous;
    QAction *m_fold;
    QComboBox *m_modes;
    QLabel *m_summary;
    QToolButton *m_leftTitle;
    QToolButton *m_rightTitle;
};

} // namespace PlanLens
