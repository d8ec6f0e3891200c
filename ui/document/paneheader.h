// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace PlanLens {

class ElidedLabel;

/// The line above a document: which report it is and which section is being read.
class PaneHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PaneHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title, const QString &tip);
    /// The section; empty above the first one.
    void setHeading(const QString &heading);
    QString title() const;
    QString heading() const;
    /// Without a report there is nothing to find or to close.
    void setToolsVisible(bool visible);
    void setClosable(bool closable);
    const QWidget &outlineButton() const;

Q_SIGNALS:
    void outlineRequested();
    void findRequested();
    void closeRequested();

private:
    QToolButton *addButton(const QString &sign, const QString &name, const QString &tip);

    ElidedLabel *m_title;
    ElidedLabel *m_heading;
    QToolButton *m_outline;
    QToolButton *m_find;
    QToolButton *m_close;
    bool m_closable = true;
    bool m_tools = true;
};

} // namespace PlanLens
