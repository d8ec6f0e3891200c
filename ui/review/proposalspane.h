// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/namereview.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace PlanLens {

/// What one name might stand for, with the reasons, a place that prints it, and what can be
/// decided.
class ProposalsPane : public QWidget
{
    Q_OBJECT

public:
    explicit ProposalsPane(QWidget *parent = nullptr);

    /// Null where no name is chosen.
    void setName(const ReviewedName *name);
    /// The sentence or cell that prints the name, and which report that is.
    void setExample(const QString &text, const QString &source);

    /// The indicator chosen of the proposals; empty where there are none.
    QString chosenIndicator() const;
    QTreeWidget *proposals() const { return m_proposals; }

    QPushButton *join, *keepApart, *newIndicator, *rename, *takeBack;

Q_SIGNALS:
    /// The place that prints the name was asked for.
    void exampleActivated();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// In a low pane name and place share a line, and the proposals have no head.
    void fitToHeight();
    void showAbout();
    QWidget *makeButtons();
    QPushButton *makeButton(const QString &text, const QString &tip);
    void setUpProposals();
    void fillProposals(const QList<ProposedIndicator> &proposals);

    bool m_low = false;
    QString m_called;
    QString m_text; ///< that prints the name
    QString m_source;
    QBoxLayout *m_about;
    QLabel *m_name;
    QLabel *m_example;
    QLabel *m_note;
    QTreeWidget *m_proposals;
};

} // namespace PlanLens
