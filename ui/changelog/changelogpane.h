// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/changelogmodel.h"
#include "lists/listpane.h"

#include <optional>

class QAction;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QMenu;

namespace PlanLens {

/// What happened to the library, newest first, with filters. Double click or Enter goes to the
/// place, or opens the report where there is none; a report that was read again lists its figures.
class ChangeLogPane : public ListPane
{
    Q_OBJECT

public:
    explicit ChangeLogPane(QWidget *parent = nullptr);

    void setFigureSource(ChangeLogModel::FigureSource source);
    void setEntries(const QList<ChangeEntry> &entries);
    void setFailed(const QString &reason);
    /// The log is read again: that nothing was listed is no answer any more.
    void setReading();
    /// The report that is read, for who wants its changes alone; empty where there is none.
    void setReport(const QString &key);
    /// The entry that the keyboard is on; null where there is none.
    const ChangeEntry *current() const;
    /// `12 changes`, for the title above the pane; empty for none.
    QString summary() const;

    ChangeLogModel *model() const { return m_model; }
    QAction *takeBackAction() const { return m_takeBack; }

Q_SIGNALS:
    void reportActivated(const QString &key);
    void takeBackRequested(const PlanLens::ChangeEntry &entry);
    void exportRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeBar();
    void makeActions();
    void setUpView();
    void fitColumns();
    void fillPeople();
    void applyFilter();
    void showPage();
    void showCurrent();
    void open(const QModelIndex &index);
    void openMenu(const QModelIndex &index, const QPoint &point);
    void fillMenu(QMenu &menu, const QModelIndex &index);

    ChangeLogModel *m_model;
    ChangeLogFilter *m_filter;
    QLineEdit *m_edit;
    QComboBox *m_groups;
    QComboBox *m_people;
    QCheckBox *m_own;
    QAction *m_takeBack;
    QAction *m_export;
    QString m_report;
    bool m_read = false;              ///< whether what is listed, or that nothing is, was read
    std::optional<QString> m_failure; ///< why it could not be read
};

} // namespace PlanLens
