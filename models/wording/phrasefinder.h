// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <vector>

namespace PlanLens {

/// Calls `visit` with every text of a report, its blocks and the cells of its tables, and where it
/// stands, in reading order.
void forEachText(const Report &report,
                 const std::function<void(const QString &text, const Anchor &place)> &visit);

/// Finds many phrases in one pass over a text.
class PhraseFinder
{
public:
    /// Phrases shorter than two characters are never found.
    explicit PhraseFinder(const QStringList &phrases);

    /// Where each phrase stands in a report, in the order they were given; every place that does
    /// not overlap the one before it, of the same phrase. A phrase inside a longer one counts as
    /// well.
    std::vector<QList<Anchor>> find(const Report &report) const;

private:
    QStringList m_phrases;
    QHash<quint32, std::vector<int>> m_byStart; ///< by the first two characters
};

/// Where one phrase stands in a report.
QList<Anchor> placesOf(const QString &phrase, const Report &report);

} // namespace PlanLens
