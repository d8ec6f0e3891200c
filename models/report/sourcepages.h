// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace PlanLens {

/// Where a page of the original begins in the source of a report, or goes on.
struct PageStart
{
    int start = 0; ///< offset in the source
    int page = 0;  ///< 1-based

    bool operator==(const PageStart &) const = default;
};

/// On which page of the original each place of a source stands. Empty for what has no pages, and
/// for what was read before pages were told.
struct SourcePages
{
    /// In the order of the source, none of the page of the one before. A page may begin more than
    /// once: the cells of a row that the end of a page tore stand on both.
    QList<PageStart> starts;

    bool isEmpty() const { return starts.isEmpty(); }
    /// What stands from an offset on, behind all that was added, stands on a page; 0 tells nothing.
    void add(int start, int page);
    /// Adds the pages of a text that stands at `start`.
    void add(int start, const SourcePages &pages);
    /// The page of an offset, where it is known.
    std::optional<int> at(int offset) const;

    /// As it is stored: `0:1 1204:2`. Empty for an empty one.
    QString toText() const;
    /// Reads what toText() wrote; empty where the text is nothing of the kind.
    static SourcePages fromText(const QString &text);

    bool operator==(const SourcePages &) const = default;
};

} // namespace PlanLens
