// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>
#include <QStringList>

class QLineEdit;
class QListWidget;

namespace PlanLens {

/// Asks which labels one or several reports are to have: those that are in use, to be ticked, and
/// new ones, to be typed.
class LabelsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `about` says which reports are meant, `given` are the labels that each of them has, `inUse`
    /// those of all reports.
    LabelsDialog(const QString &about, const QList<QStringList> &given, const QStringList &inUse,
                 QWidget *parent = nullptr);

    /// The labels that each report is to have, in the order of those that were given. A label that
    /// only some of them have stays with these until it is ticked or taken off.
    QList<QStringList> labels() const;

    QListWidget *list() const { return m_list; }
    QLineEdit *editor() const { return m_editor; }

Q_SIGNALS:
    void decided(const QList<QStringList> &labels);

private:
    void addLabel(const QString &label);
    QStringList typed() const;

    QList<QStringList> m_given;
    QListWidget *m_list;
    QLineEdit *m_editor;
};

} // namespace PlanLens
