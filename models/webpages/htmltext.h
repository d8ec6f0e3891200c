// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <gumbo.h>

namespace PlanLens {

/// A line of text put together from the texts of a page, with its blanks as a browser shows them: a
/// run of them is one, and none stands at the beginning. Where a line of the markup ends between
/// two ideographs, nothing stands.
class HtmlLine
{
public:
    void add(QStringView text);
    /// As it is: marks, line breaks.
    void addSign(QChar sign);

    bool isEmpty() const { return m_text.isEmpty(); }
    const QString &text() const { return m_text; }
    QString take();
    void prepend(const QString &text) { m_text.prepend(text); }

private:
    enum class Gap { None, Blank, LineEnd };

    QString m_text;
    Gap m_gap = Gap::None; ///< after the text so far
};

/// All that a node shows, in one line.
QString textOf(const GumboNode *node);
/// All that stands in an element, which may be hidden itself, in one line.
QString innerTextOf(const GumboNode *element);

} // namespace PlanLens
