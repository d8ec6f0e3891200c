#pragma once

#include "assembling/assembling.h"
#include "assembling/rawitem.h"
#include "report/problem.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace PlanLens {

/// One line of a plain text, as offsets into it. Where two U+3000 part the paragraphs of a text
/// that stands on one line, each paragraph counts as a line here, but `number` stays that of the
/// source.
struct TextLine
{
    int start = 0;
    int end = 0;
    int number = 1;         ///< 1-based line of the source
    bool paragraph = false; ///< parted from the one before by two U+3000

    QStringView in(QStringView source) const { return source.mid(start, end - start); }
};

struct TextLayout
{
    QList<RawItem> items;
    LayoutCounts counts;
    QList<Problem> problems; ///< ragged rows, with their lines and rows; blocks are not known yet
};

QList<TextLine> splitLines(QStringView source);

/// Finds the paragraphs and tables of a plain text. Tables are told in four forms: one cell a line,
/// led by a tab, rows parted by empty lines; one row a line with tabs; ruled with pipes; aligned by
/// blanks under a head.
TextLayout layOutText(QStringView source);

} // namespace PlanLens
