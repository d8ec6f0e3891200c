// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

namespace PlanLens {

/// One line of a plain text, as offsets into it. Where two U+3000 separate the paragraphs of a
/// text that stands on one line, each paragraph counts as a line here, but `number` stays that of
/// the source.
struct TextLine
{
    int start = 0;
    int end = 0;
    int number = 1;         ///< 1-based line of the source
    bool paragraph = false; ///< separated from the one before by two U+3000

    QStringView in(QStringView source) const { return source.mid(start, end - start); }
};

QList<TextLine> splitLines(QStringView source);

/// Whether nothing that can be seen stands in a line.
bool isEmptyLine(QStringView line);

} // namespace PlanLens
