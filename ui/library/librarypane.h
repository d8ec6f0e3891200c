// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

#include <QHash>
#include <QWidget>

class QLineEdit;
class QMenu;
class QTreeView;

namespace PlanLens {

class LibraryDelegate;
class LibraryFilter;
class LibraryModel;

/// The reports of the library by region and year, with a filter. Says what the person wants done
/// with a report; does none of it.
class LibraryPane : public QWidget
{
    Q_OBJECT

public:
    explicit LibraryPane(QWidget *parent = nullptr);

    void setEntries(const QList<LibraryEntry> &entries);
    /// What a person calls reports, by key; those that are selected stay so.
    void setLabels(const QHash<QString, QStringList> &labels);
    /// The reports that are further formats of those that are listed.
    void setJoined(const QList<LibraryEntry> &joined);
    /// Keys of reports that seem to be one in several formats; see LibraryModel::setAlike().
    void setAlike(const QList<QStringList> &groups);
    /// Marks the reports that are open. Tells nobody.
    void setOpenReports(const QStringList &keys);
    QString currentReport() const;
    /// Keys of the reports that are selected, from the top.
    QStringList selectedReports() const;
    /// Those that are selected, if several are; else the one that is read, if one is.
    QStringList reportsMeant(const QString &read) const;
    /// `n reports`, for the title above the pane.
    QString summary() const;

    LibraryModel *model() const { return m_model; }
    QTreeView *view() const { return m_view; }

public Q_SLOTS:
    void focusFilter();

Q_SIGNALS:
    void openRequested(const QString &key);
    void openBesideRequested(const QString &key);
    /// Two or more reports are to be compared.
    void compareRequested(const QStringList &keys);
    void correctRequested(const QString &key);
    /// The reports are to be given labels.
    void labelsRequested(const QStringList &keys);
    /// The reports are to be joined as formats of one; a single one with what seems to be it too,
    /// or what is joined to it.
    void joinRequested(const QStringList &keys);
    /// What is joined to the report is to count by itself.
    void separateRequested(const QString &key);
    void removeRequested(const QStringList &keys);
    /// Other reports are selected.
    void selectionChanged();
    void showInFolderRequested(const QString &key);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QString keyAt(const QModelIndex &index) const;
    void showMenu(const QPoint &position);
    void fold();
    void foldBelow(const QModelIndex &parent, bool unfolded);
    void keepFolding(const QModelIndex &place, bool unfolded);
    void fillMenu(QMenu &menu, const QString &key);
    void addFormats(QMenu &menu, const QString &key, const QStringList &meant);

    LibraryModel *m_model;
    LibraryFilter *m_filter;
    LibraryDelegate *m_delegate;
    QLineEdit *m_edit;
    QTreeView *m_view;
    QList<LibraryEntry> m_joined;
    QHash<QString, bool> m_folding; ///< by place: whether a person wants to see what is in it
};

} // namespace PlanLens
