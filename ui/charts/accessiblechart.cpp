// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/accessiblechart.h"

#include "charts/chartview.h"
#include "presenting/chartmodel.h"
#include "style/accessibletext.h"

#include <QWindow>

namespace PlanLens {

namespace {

const QList<AnchoredItem *> &itemsOf(const ChartView &view)
{
    return view.chartScene().anchoredItems();
}

int currentOf(const ChartView &view)
{
    return view.chartScene().current();
}

/// A bar, mark, tile or cell of a chart. The scene makes its items anew with each size, so it is
/// looked up whenever something is asked of it.
class AccessiblePoint : public AccessibleLeaf, public QAccessibleActionInterface
{
public:
    AccessiblePoint(QObject *view, int index) : AccessibleLeaf(view, index) {}

    bool isValid() const override { return item() != nullptr; }
    QAccessible::Role role() const override { return QAccessible::Graphic; }

    /// What it is of and what is printed make its name; the rest describes it.
    QString text(QAccessible::Text what) const override
    {
        constexpr int inName = 2;
        const QStringList lines =
            isValid() ? item()->explanation().split(u'\n', Qt::SkipEmptyParts) : QStringList();
        if (what == QAccessible::Name)
            return lines.mid(0, inName).join(QLatin1String("; "));
        return what == QAccessible::Description ? lines.mid(inName).join(u'\n') : QString();
    }
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRectF inScene = item()->mapRectToScene(item()->bounds());
        const QRect inView = view()->mapFromScene(inScene).boundingRect();
        return {view()->viewport()->mapToGlobal(inView.topLeft()), inView.size()};
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (state.invalid)
            return state;
        state.invisible = !view()->isVisible();
        state.offscreen = !view()->viewport()->rect().intersects(
            QRect(view()->viewport()->mapFromGlobal(rect().topLeft()), rect().size()));
        state.focusable = true;
        state.selectable = true;
        state.selected = isCurrent();
        state.focused = isCurrent() && view()->hasFocus();
        state.readOnly = true;
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface
                   ? static_cast<QAccessibleActionInterface *>(this)
                   : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &action) override
    {
        if (!isValid())
            return;
        view()->setFocus();
        view()->walkTo(index());
        if (action == pressAction())
            view()->activate(index());
    }

private:
    ChartView *view() const { return qobject_cast<ChartView *>(owner()); }
    const AnchoredItem *item() const { return view() ? itemsOf(*view()).value(index()) : nullptr; }
    bool isCurrent() const { return currentOf(*view()) == index(); }
};

class AccessibleChart : public AccessiblePainting
{
public:
    explicit AccessibleChart(ChartView *view) : AccessiblePainting(view, QAccessible::Chart) {}

    int childCount() const override { return view() ? int(itemsOf(*view()).size()) : 0; }
    QAccessibleInterface *focusChild() const override
    {
        return view() && view()->hasFocus() ? child(currentOf(*view())) : nullptr;
    }

protected:
    AccessibleLeaf *makePart(int index) const override
    {
        return new AccessiblePoint(object(), index);
    }
    QString wholeText() const override { return view() ? chartAsText(view()->data()) : QString(); }

private:
    /// Null while the widget goes away.
    ChartView *view() const { return qobject_cast<ChartView *>(object()); }
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    auto *view = className == QLatin1String("PlanLens::ChartView")
                     ? qobject_cast<ChartView *>(object)
                     : nullptr;
    return view ? new AccessibleChart(view) : nullptr;
}

} // namespace

QString chartAsText(const ChartData &chart)
{
    if (chart.isEmpty())
        return chart.title;
    QStringList lines{chart.title, chart.subtitle, toTsv(chart).trimmed()};
    for (const ChartBreak &broken : chart.breaks)
        lines << broken.text << broken.detail;
    lines << chart.notes << chart.source;
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void speakCharts()
{
    QAccessible::installFactory(makeInterface);
}

} // namespace PlanLens
