// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/accessiblepage.h"

#include "pages/pageview.h"

#include <QAccessibleWidget>

namespace PlanLens {

namespace {

/// A picture to screen readers, whose name says which page it is and what is marked; the text that
/// stands there is read in the report.
QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    auto *view = className == QLatin1String("PlanLens::PageView") ? qobject_cast<PageView *>(object)
                                                                  : nullptr;
    return view ? new QAccessibleWidget(view, QAccessible::Graphic) : nullptr;
}

} // namespace

void speakPages()
{
    QAccessible::installFactory(makeInterface);
}

} // namespace PlanLens
