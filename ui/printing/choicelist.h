// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QWidget>

class QLineEdit;
class QListWidget;

namespace PlanLens {

/// A list to tick and to put in order: by dragging, or with Alt and the arrow keys. Long lists have
/// a line to find things by.
class ChoiceList : public QWidget
{
    Q_OBJECT

public:
    struct Choice
    {
        QString id;
        QString text;
    };

    /// `name` is what a person without sight hears.
    explicit ChoiceList(const QString &name, bool ordered, QWidget *parent = nullptr);

    /// Where the order can be changed, those that are ticked come first, in theirs. Emits nothing.
    void setChoices(const QList<Choice> &choices, const QStringList &ticked);
    /// Ids of what is ticked, from the top down.
    QStringList ticked() const;
    /// Ticks these and no others.
    void setTicked(const QStringList &ids);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &text);
    void moveCurrent(int by);
    QList<Choice> choices() const;

    QLineEdit *m_filter;
    QListWidget *m_list;
    bool m_ordered;
};

} // namespace PlanLens
