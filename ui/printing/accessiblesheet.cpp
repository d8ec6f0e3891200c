// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/accessiblesheet.h"

#include "printing/sheetpreview.h"
#include "style/accessibletext.h"

#include <QGraphicsView>
#include <QWindow>

namespace PlanLens {

namespace {

/// The preview that a view is in; null where it is of something else.
const SheetPreview *sheetOf(const QObject *view)
{
    const auto *widget = qobject_cast<const QGraphicsView *>(view);
    const auto *parent = widget ? widget->parentWidget() : nullptr;
    while (parent && !qobject_cast<const SheetPreview *>(parent))
        parent = parent->parentWidget();
    return static_cast<const SheetPreview *>(parent);
}

QStringList pagesOf(const QObject *view)
{
    const SheetPreview *sheet = sheetOf(view);
    return sheet ? sheet->pageTexts() : QStringList();
}

/// The view holds pages in its scene, which it lays out anew whenever the sheet changes: the whole
/// view is where they are.
class AccessiblePage : public AccessibleLeaf, public AccessibleText
{
public:
    AccessiblePage(QObject *view, int page) : AccessibleLeaf(view, page) {}

    bool isValid() const override { return index() < pagesOf(owner()).size(); }
    QAccessible::Role role() const override { return QAccessible::Section; }
    QString text(QAccessible::Text what) const override
    {
        if (what != QAccessible::Name || !isValid())
            return {};
        return SheetPreview::tr("Page %1 of %2").arg(index() + 1).arg(pagesOf(owner()).size());
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
    QString wholeText() const override { return pagesOf(owner()).value(index()); }
    QRect textRect() const override { return rect(); }
};

class AccessibleSheet : public AccessiblePainting
{
public:
    explicit AccessibleSheet(QGraphicsView *view) : AccessiblePainting(view, QAccessible::Document)
    {}

    int childCount() const override { return int(pagesOf(object()).size()); }

protected:
    AccessibleLeaf *makePart(int index) const override
    {
        return new AccessiblePage(object(), index);
    }
    QString wholeText() const override { return pagesOf(object()).join(QStringLiteral("\n\n")); }
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
