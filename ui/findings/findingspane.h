// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claims/finding.h"
#include "figures/observation.h"
#include "library/note.h"
#include "lists/listpane.h"

class QCheckBox;
class QComboBox;

namespace PlanLens {

class FindingsFilter;
class FindingsModel;
class NotePages;

/// What came of checking the report that is open, against itself and the others of the library.
class FindingsPane : public ListPane
{
    Q_OBJECT

public:
    explicit FindingsPane(QWidget *parent = nullptr);

    /// The findings of all reports that were checked together. Those of `report` are shown, and on
    /// request the others'.
    /// Those that rest on a figure that a person put right say so.
    void setFindings(const QList<Finding> &findings, const QString &report,
                     const QList<Observation> &corrected = {});
    /// The check is under way.
    void setChecking();
    /// The report could not be checked: one sentence says why.
    void setFailed(const QString &reason);
    /// Without a report there is nothing to check.
    void setNoReport();
    /// How many contradictions the report has, for the title above the pane; empty for none.
    QString summary() const;

    /// What people made of findings; those that were dealt with are left out unless asked for.
    void setMarks(const QList<FindingMark> &marks);

    FindingsModel *model() const { return m_model; }
    FindingsFilter *filter() const { return m_filter; }

Q_SIGNALS:
    /// A finding was chosen: all places that it rests on, the one questioned first.
    void placesActivated(const QList<PlanLens::Anchor> &places);
    /// A person wants to tick a finding off, or to open it again.
    void markRequested(const PlanLens::Finding &finding);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeFilterBar();
    void setUpView();
    void applyFilter();
    void activate(const QModelIndex &index);
    void mark(const QModelIndex &index);
    void openMenu(const QModelIndex &index, const QPoint &point);

    FindingsModel *m_model;
    FindingsFilter *m_filter;
    QComboBox *m_rules;
    QComboBox *m_reports;
    QCheckBox *m_consistent;
    QCheckBox *m_marked;
    NotePages *m_rows; ///< below the filters: the list, or why it is empty
    QString m_report;
};

} // namespace PlanLens
