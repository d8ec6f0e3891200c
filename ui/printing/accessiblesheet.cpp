// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/accessiblesheet.h"

#include "printing/sheetwindow.h"
#include "style/accessibletext.h"

#include <QAccessibleWidget>
#include <QGraphicsView>
#include <QPrintPreviewWidget>
#include <QWindow>

namespace PlanLens {

namespace {

/// The window of a preview; null where the view is of something else.
const SheetWindow *sheetOf(const QObject *view)
{
    const auto *widget = qobject_cast<const QGraphicsView *>(view);
    const auto *parent = widget ? widget->parentWidget() : nullptr;
    while (parent && !qobject_cast<const QPrintPreviewWidget *>(parent))
        parent = parent->parentWidget();
    return parent ? qobject_cast<const SheetWindow *>(parent->parentWidget()) : nullptr;
}

QString pageText(const QObject *view, int page)
{
    const SheetWindow *sheet = sheetOf(view);
    return sheet ? sheet->pageTexts().value(page) : QString();
}

/// The view holds pages in its scene, which it lays out anew whenever the sheet changes: the whole
/// view is where they are.
class AccessiblePage : public AccessibleLeaf, public AccessibleText
{
public:
    AccessiblePage(QObject *view, int page) : AccessibleLeaf(view), m_page(page) {}

    int page() const { return m_page; }
    bool isValid() const override
    {
        return sheetOf(owner()) && m_page < sheetOf(owner())->pageTexts().size();
    }
    QAccessible::Role role() const override { return QAccessible::Section; }
    QString text(QAccessible::Text what) const override
    {
        if (what != QAccessible::Name || !isValid())
            return {};
        return SheetWindow::tr("Page %1 of %2")
            .arg(m_page + 1)
            .arg(sheetOf(owner())->pageTexts().size());
    }
    using AccessibleText::text;
    QRect rect() const override { return isValid() ? parent()->rect() : QRect(); }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.invisible = !state.invalid && parent()->state().invisible;
        state.readOnly = true;
        state.multiLine = true;
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface *>(this)
                                                  : nullptr;
    }

protected:
    QString wholeText() const override { return pageText(owner(), m_page); }
    QRect textRect() const override { return rect(); }

private:
    int m_page;
};

class AccessibleSheet : public QAccessibleWidget, public AccessibleText
{
public:
    explicit AccessibleSheet(QGraphicsView *view) : QAccessibleWidget(view, QAccessible::Document)
    {}

    int childCount() const override { return int(pages().size()); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        return m_parts.at(index, [this, index] { return new AccessiblePage(object(), index); });
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *page = dynamic_cast<const AccessiblePage *>(child);
        return page && page->isValid() ? page->page() : -1;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface *>(this)
                                                  : QAccessibleWidget::interface_cast(type);
    }
    using AccessibleText::text;
    using QAccessibleWidget::text;

protected:
    QString wholeText() const override { return pages().join(QStringLiteral("\n\n")); }
    QRect textRect() const override { return rect(); }

private:
    QStringList pages() const
    {
        const SheetWindow *sheet = sheetOf(object());
        return sheet ? sheet->pageTexts() : QStringList();
    }

    mutable AccessibleParts m_parts;
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    const bool isPreview = className == QLatin1String("QGraphicsView") && sheetOf(object);
    return isPreview ? new AccessibleSheet(qobject_cast<QGraphicsView *>(object)) : nullptr;
}

} // namespace

void speakSheets()
{
    QAccessible::installFactory(makeInterface);
}

} // namespace PlanLens
