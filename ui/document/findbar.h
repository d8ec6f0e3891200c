// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace PlanLens {

/// The line in which a person types what to find in a document.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    QString query() const;
    void setQuery(const QString &query);
    /// Says which hit of how many is shown; `current` counts from 0, -1 for none.
    void setCount(int current, int total);
    QString countText() const;
    /// Shows the bar and takes the keyboard.
    void open();

Q_SIGNALS:
    void queryChanged(const QString &query);
    void nextRequested();
    void previousRequested();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QToolButton *addButton(const QString &sign, const QString &name, const QString &key);

    QLineEdit *m_query;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
};

} // namespace PlanLens
