// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace PlanLens {

/// An entity of HTML in a text: `&nbsp;`, `&#37;`, `&#x25;`.
struct HtmlEntity
{
    QString text;         ///< what it stands for; one or two UTF-16 units
    qsizetype length = 0; ///< of the source, with & and semicolon; 0 where there is none

    explicit operator bool() const { return length > 0; }
};

/// The entity that begins at `index`. One that was escaped again (`&amp;nbsp;`) is one too. Names
/// that text of reports has no use for are not known.
HtmlEntity htmlEntityAt(QStringView text, qsizetype index);

} // namespace PlanLens
