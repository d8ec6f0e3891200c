// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/anchor.h"

#include <QList>
#include <QString>

namespace PlanLens {

/// What was found odd while a report was read and interpreted. Nothing is silently dropped or
/// mended: each such place is one of these.
enum class ProblemKind {
    BookmarkRemoved, ///< `[bookmark: …]`, left over from a conversion
    PageNumberRemoved,
    BlanksRemoved,    ///< long runs of blanks, or blanks around digits
    LineJoined,       ///< a paragraph that a page end had broken
    EncodingRepaired, ///< UTF-8 that had been read as GBK and stored again
    CharacterLost,    ///< a character that could not be restored; U+FFFD stands there
    ImageSkipped,     ///< a picture or object without text
    ContentsSkipped,  ///< an entry of a generated table of contents
    RaggedRow,        ///< a table row with more or fewer cells than its header
    RepeatedOrdinal,
    RepeatedHeader,
    UnreadableValue, ///< a cell kept as text
    UnknownHeader,   ///< a column whose role could not be told
    UnknownMark,     ///< a mark that no note explains
    UnnamedFigure,   ///< a figure in a sentence that nothing is found for which it measures
    UnknownRegion,
    AmbiguousRegion, ///< several places have the name; the text names them
    FormerRegion,    ///< a name that the standard has no longer; the text names both
    UnlistedRegion,  ///< a place that the table of regions lacks: it stands for itself
    UnknownTitle,
    UnknownYear,
    YearsDisagree, ///< the year in the title and the day of the session
    SecondReport,  ///< another report begins in the same file; its figures are left out
    TooLong, ///< a sentence or table beyond the limits, kept as text and not searched for figures
    SignsReplaced,        ///< radicals, HTML entities and the like, read as what they show
    NulRemoved,           ///< NUL characters in a text
    NoteMarkRemoved,      ///< a raised mark that refers to a note
    HiddenText,           ///< text that is struck through or hidden, left out
    FormulaKept,          ///< a formula that is more than a line of text: no figure is read from it
    PartSkipped,          ///< a document or page embedded in the document
    FurnitureRemoved,     ///< what the page that showed the text added: 下载 打印, 浏览次数
    CorrectionNotApplied, ///< the report no longer prints what a person had put right
    TableNotRead,         ///< figures stand in it, but its head does not say whose
    TableOfPlaces,        ///< its rows are places
    TableOfProjects,      ///< a list of projects or funds
    LooseFigures,         ///< lines of figures outside of sentences and tables
    ColumnOfWords,        ///< by its head it holds remarks, but digits stand in it
    RowOfTwoNames,        ///< its name cell holds two names
    Recognised,           ///< the report is a scan; `text` is the mean confidence
    DoubtfulFigure, ///< a figure that was recognised with low confidence: nothing is judged by it
};

enum class Severity { Info, Warning };

struct Problem
{
    ProblemKind kind = ProblemKind::UnreadableValue;
    Anchor place;
    int line = 0;  ///< 1-based source line; 0 where it concerns the whole report
    int count = 1; ///< how many such places this entry stands for
    QString text;  ///< the printed text concerned

    bool operator==(const Problem &) const = default;
};

/// Info: mended without loss. Warning: a person should look.
Severity severity(ProblemKind kind);
/// One sentence in the person's language: what was found and what was done about it.
QString describe(const Problem &problem);

QDebug operator<<(QDebug debug, const Problem &problem);

} // namespace PlanLens
