// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

class QLineEdit;
class QStandardItemModel;
class QTreeView;

namespace PlanLens {

/// Something that can be picked.
struct Choice
{
    QString id;
    QString name;
    QString note;           ///< shown after the name
    QStringList otherNames; ///< it is found by these too
};

/// Picks one of many by typing a part of its name, its pinyin or its initials: arrows move in the
/// list while the keyboard stays in the line, Enter picks.
class PickDialog : public QDialog
{
    Q_OBJECT

public:
    /// The choices are listed in the order given; where words are typed those remain that fit all
    /// of them, the best first: a whole name, then the beginning of one, then a part. Where they
    /// fit alike the order is the one given.
    PickDialog(const QString &title, const QString &hint, const QList<Choice> &choices,
               QWidget *parent = nullptr);

    QLineEdit *line() const { return m_line; }
    QTreeView *view() const { return m_view; }

Q_SIGNALS:
    void picked(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rank();
    void narrow();
    void pick();

    QLineEdit *m_line;
    QTreeView *m_view;
    QStandardItemModel *m_model;
};

} // namespace PlanLens
