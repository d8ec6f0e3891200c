// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QRect>

#include <functional>

namespace PlanLens {

/// What a widget that paints itself shows, as text: screen readers go through it by characters,
/// words and lines. It can be read, neither changed nor selected.
class AccessibleText : public QAccessibleTextInterface
{
public:
    void selection(int index, int *start, int *end) const override;
    int selectionCount() const override { return 0; }
    void addSelection(int, int) override {}
    void removeSelection(int) override {}
    void setSelection(int, int, int) override {}
    int cursorPosition() const override { return m_cursor; }
    void setCursorPosition(int position) override { m_cursor = position; }
    QString text(int start, int end) const override;
    int characterCount() const override { return int(wholeText().size()); }
    /// All of the widget: the text is not what is painted, but what that says.
    QRect characterRect(int) const override { return textRect(); }
    int offsetAtPoint(const QPoint &) const override { return 0; }
    void scrollToSubstring(int, int) override {}
    QString attributes(int offset, int *start, int *end) const override;

protected:
    virtual QString wholeText() const = 0;
    /// On the screen.
    virtual QRect textRect() const = 0;

private:
    int m_cursor = 0;
};

/// One part that is painted in a widget and is no widget itself; nothing stands in it.
class AccessibleLeaf : public QAccessibleInterface
{
public:
    /// `owner`: the widget, whose interface owns this one. `index`: of it among the parts.
    explicit AccessibleLeaf(QObject *owner, int index = -1) : m_owner(owner), m_index(index) {}

    int index() const { return m_index; }

    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return parent()->window(); }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_owner);
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override {}

protected:
    QObject *owner() const { return m_owner; }

private:
    QObject *m_owner;
    int m_index;
};

/// The interfaces of what is painted in a widget and is no widget itself, by their index: made when
/// they are asked for first, gone with the widget's own.
class AccessibleParts
{
public:
    AccessibleParts() = default;
    ~AccessibleParts();
    Q_DISABLE_COPY_MOVE(AccessibleParts)

    QAccessibleInterface *at(int index, const std::function<QAccessibleInterface *()> &make);

private:
    QHash<int, QAccessible::Id> m_ids;
};

/// A widget that paints a row of parts, and shows a text as a whole.
class AccessiblePainting : public QAccessibleWidget, public AccessibleText
{
public:
    using QAccessibleWidget::QAccessibleWidget;

    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    void *interface_cast(QAccessible::InterfaceType type) override;
    using AccessibleText::text;
    using QAccessibleWidget::text;

protected:
    virtual AccessibleLeaf *makePart(int index) const = 0;
    QRect textRect() const override { return rect(); }

private:
    mutable AccessibleParts m_parts;
};

/// Has labels say both what they are called and what they show, and widgets of our own that paint
/// a line of text or a picture say what they are. For the application, however often it is called;
/// before the widgets are made, for Qt asks what says them once.
void speakLabels();

} // namespace PlanLens
