// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assembling/documentlimits.h"
#include "reading/laidout.h"
#include "text/cleaning.h"

#include <QString>
#include <QStringView>

namespace PlanLens {

/// Writes the source text of a document line by line, and its paragraphs and tables, whose texts
/// are read with plain signs (see plainText()), traditional script as simplified. Throws
/// DocumentTooLarge where the document goes beyond its limits.
class SourceWriter
{
public:
    static constexpr QChar lineBreak = QChar::LineSeparator; ///< within a line of the source

    /// `sample` is enough of the text to tell its script.
    explicit SourceWriter(const QString &sample);

    /// Begins a line; returns its number, from 1.
    int beginLine();
    /// Of the line begun last; 0 before the first.
    int line() const { return m_line; }
    /// Where the line begun last starts in the source, until endLine() gives it its text.
    int lineStart() const { return int(m_layout.source.size()); }
    /// Refuses text before it is copied once more.
    void checkRoom(qsizetype more) const;
    void endLine(const QString &text);

    MappedText clean(QStringView text, int offset, BlankRule rule);
    /// The paragraphs of a cell, each in a line.
    MappedText cleanCell(const QString &content, int offset);
    /// The parts that soft breaks make of a paragraph: paragraphs to those who wrote it.
    void addLines(const QString &text, const RawItem &item);
    /// A table of these rows; `headerRows` is what the document says, or 0.
    void addTable(const QList<TableRow> &rows, int headerRows);
    Problem &addProblem(ProblemKind kind, const QString &text, int line, int count = 1);

    LaidOut &layout() { return m_layout; }

private:
    LaidOut m_layout;
    CellCount m_cells;
    bool m_isTraditional;
    int m_line = 0;
};

/// Collects the cells of a row of a table, which is a line of the source.
class RowWriter
{
public:
    explicit RowWriter(SourceWriter &source);

    int line() const { return m_row.line; }
    void add(const QString &content, int rowSpan, int columnSpan, bool covered);
    /// Ends the line.
    TableRow take();
    /// What the row is in the source.
    const QString &text() const { return m_text; }

private:
    SourceWriter &m_source;
    TableRow m_row;
    QString m_text;
};

} // namespace PlanLens
