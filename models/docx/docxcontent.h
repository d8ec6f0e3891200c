// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace PlanLens {

struct DocxRow;

/// What a run's properties, or those of a style, say of how its text is printed.
struct DocxRunProperties
{
    QString style; ///< id of its style; empty for none
    std::optional<bool> struck;
    std::optional<bool> hidden;
    std::optional<bool> raised; ///< set as superscript
};

/// A paragraph as a DOCX file has it. Soft line breaks are U+2028.
struct DocxParagraph
{
    QString text;
    QString style;                   ///< id of its style; empty for the default one
    std::optional<int> outlineLevel; ///< given to the paragraph itself: 0 the outermost, 9 for text
    QString numberingId;             ///< of its list; empty where the style decides, "0" for none
    int numberingLevel = 0;
    std::optional<bool> indented; ///< whether its first line is set in; nothing: the style decides
    int indent = 0;    ///< of its first line, in widths of a digit; what the style says is left out
    QStringList notes; ///< footnotes and endnotes it refers to
    int pictures = 0;  ///< pictures and objects without text in it
    QStringList embedded;    ///< references to files whose text would stand here, and is not read
    QStringList hidden;      ///< text that is struck through or hidden, left out
    QStringList noteMarks;   ///< raised marks of notes, left out
    QStringList formulas;    ///< formulas that are more than a line of text
    bool boxed = false;      ///< stands in a text box
    bool inContents = false; ///< an entry of a generated table of contents
    bool joinsNext = false;  ///< the mark at its end was deleted, with changes tracked

    /// Takes in what the next paragraph holds.
    void goOnWith(const DocxParagraph &next)
    {
        text += next.text;
        notes += next.notes;
        pictures += next.pictures;
        embedded += next.embedded;
        hidden += next.hidden;
        noteMarks += next.noteMarks;
        formulas += next.formulas;
        joinsNext = next.joinsNext;
    }
};

/// A paragraph, or a table where it has rows.
struct DocxItem
{
    DocxParagraph paragraph;
    std::vector<DocxRow> rows;

    bool isTable() const { return !rows.empty(); }
};

using DocxItems = std::vector<DocxItem>;

enum class DocxMerge { None, Start, Continued };

struct DocxCell
{
    DocxItems items;
    int span = 1; ///< columns of the grid
    DocxMerge merge = DocxMerge::None;
    bool deleted = false; ///< with changes tracked
};

struct DocxRow
{
    std::vector<DocxCell> cells;
    int skipped = 0;     ///< columns of the grid left out in front
    bool header = false; ///< repeated at the top of each page
};

} // namespace PlanLens
