// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QWidget>

class QLayout;
class QLineEdit;
class QListWidget;
class QToolButton;

namespace PlanLens {

/// A list to tick and to put in order: by dragging, by buttons, or with Alt and the arrow keys.
/// Long lists have a line to find things by: a part of their names, or their pinyin.
class ChoiceList : public QWidget
{
    Q_OBJECT

public:
    struct Choice
    {
        QString id;
        QString text;
        QStringList otherNames = {}; ///< by which it is found too
    };

    /// `name` is what a person without sight hears.
    explicit ChoiceList(const QString &name, bool ordered, QWidget *parent = nullptr);

    /// Where the order can be changed, those that are ticked come first, in theirs. The order given
    /// is the usual one. Emits nothing.
    void setChoices(const QList<Choice> &choices, const QStringList &ticked);
    /// Ids of what is ticked, from the top down.
    QStringList ticked() const;
    /// Ticks these and no others.
    void setTicked(const QStringList &ids);
    /// Ids of all, from the top down.
    QStringList ids() const;
    /// The same where something was moved; else none.
    QStringList order() const { return m_moved ? ids() : QStringList(); }
    /// Puts these first, in this order, and the others behind them as usual. Emits nothing.
    void setOrder(const QStringList &ids);
    /// Those that stand on the sheet. One of them that is moved passes over the others, which would
    /// change nothing that can be seen.
    void setShown(const QStringList &ids) { m_shown = ids; }

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &text);
    QLayout *makeTop(const QString &name);
    void fill(const QList<Choice> &choices, const QStringList &ticked);
    void moveCurrent(int by);
    bool isPassed(int from, int over) const;
    void setMoved(bool moved);
    QList<Choice> choices() const;

    QLineEdit *m_filter;
    QListWidget *m_list;
    QToolButton *m_back = nullptr; ///< to the usual order
    QList<Choice> m_usual;
    QStringList m_shown;
    bool m_ordered;
    bool m_moved = false;
};

} // namespace PlanLens
