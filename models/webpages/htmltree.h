// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <gumbo.h>

#include <memory>
#include <vector>

namespace PlanLens {

/// What a page may hold: ten times and more of what the longest do.
inline constexpr qsizetype longestMarkup = qsizetype(24) * 1024 * 1024; ///< bytes of UTF-8
inline constexpr qsizetype mostTreeBytes = qsizetype(384) * 1024 * 1024;
inline constexpr int mostNodes = 1'000'000;
inline constexpr int deepestHtml = 400; ///< elements within each other
inline constexpr int mostHtmlAttributes = 500;

/// The tree of a page, as HTML's rules make it of any bytes. Nothing is fetched, no script runs.
class HtmlTree
{
public:
    /// The markup must outlive the tree. Throws DocumentTooLarge, WorkStopped or std::bad_alloc.
    explicit HtmlTree(const QByteArray &markup);
    ~HtmlTree();
    Q_DISABLE_COPY_MOVE(HtmlTree)

    /// The element `html`.
    const GumboNode *root() const { return m_root; }

private:
    class Memory;

    void checkShape() const;

    std::unique_ptr<Memory> m_memory;
    const GumboNode *m_root = nullptr;
};

} // namespace PlanLens
