// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/namereview.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QSplitter;
class QTreeView;

namespace PlanLens {

class ListPane;
class ProposalsPane;
class UnjoinedNamesFilter;
class UnjoinedNamesModel;

/// The names in the library's reports that stand for no indicator, and what a person decides on
/// them. Says what was decided; keeps nothing itself.
class ReviewPane : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewPane(QWidget *parent = nullptr);

    /// The chosen name stays chosen; where it is gone, the next one is.
    void setReview(const NameReview &review);
    void setLooking();
    /// One sentence says why the names could not be looked for.
    void setFailed(const QString &reason);
    /// The sentence or cell that prints the chosen name.
    void setExample(const QString &text, const QString &source);
    /// `12 names · 5 with proposals`; empty where there are none.
    QString summary() const;
    /// Names of indicators that a name can be read as.
    const QStringList &knownNames() const { return m_known; }

    QTreeView *view() const { return m_view; }
    UnjoinedNamesModel *model() const { return m_model; }
    ProposalsPane *proposals() const { return m_proposals; }
    QLabel *note() const;

Q_SIGNALS:
    /// The pane came into sight.
    void shown();
    void nameChosen(const PlanLens::UnjoinedName &name);
    void anchorActivated(const PlanLens::Anchor &anchor);
    void decided(const QList<PlanLens::NameDecision> &decisions);
    void takenBack(const QList<PlanLens::PrintedName> &names);
    /// A new name is to be asked for.
    void naming(const PlanLens::PrintedName &name, PlanLens::DecisionKind kind);
    void exportRequested();
    void importRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeBar();
    void setUpView();
    void fitColumns();
    void connectDecisions();
    const ReviewedName *current() const;
    QList<PrintedName> selected() const;
    void joinToChosen();
    void keepApart();
    void showCurrent();
    void showPage();

    UnjoinedNamesModel *m_model;
    UnjoinedNamesFilter *m_filter;
    QLineEdit *m_edit;
    QCheckBox *m_onlyProposed;
    QCheckBox *m_keptApart;
    ListPane *m_list;
    QTreeView *m_view;
    ProposalsPane *m_proposals;
    QSplitter *m_splitter;
    QStringList m_known;
};

} // namespace PlanLens
