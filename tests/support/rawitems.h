// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assembling/rawitem.h"

#include <QStringList>

namespace PlanLens::Test {

/// The lines of a document as a reader hands them on, each a paragraph; indented where a wide blank
/// begins it.
inline QList<RawItem> itemsOf(const QStringList &lines)
{
    QList<RawItem> items;
    for (const QString &line : lines) {
        RawItem item;
        item.indented = line.startsWith(u'　');
        item.line = int(items.size()) + 1;
        item.text.append(line.trimmed(), 0);
        items.append(item);
    }
    return items;
}

} // namespace PlanLens::Test
