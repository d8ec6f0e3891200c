// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QList>
#include <QThreadPool>
#include <QtConcurrent>

namespace PlanLens {

/// Does `work` on each item, on all cores, and hands the results to `take` on this thread, in the
/// order of the items. `work` is called on several threads at once and must not throw.
template <typename Item, typename Work, typename Take>
void onAllCores(const QList<Item> &items, Work work, Take take)
{
    if (items.size() == 1) {
        take(work(items.constFirst()));
        return;
    }
    QThreadPool pool; // of its own: this may itself run in the global one
    auto results = QtConcurrent::mapped(&pool, items, work);
    for (qsizetype i = 0; i < items.size(); ++i)
        take(results.resultAt(int(i)));
}

} // namespace PlanLens
