// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/pdflines.h"
#include "report/sourcepages.h"

#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace PlanLens {

struct PdfParagraph
{
    QString text;
    GlyphNumbers glyphs;
    QStringList noteMarks;
    bool begins = false; ///< it shows that it begins here: set in, or apart from what is above it
    bool boxed = false;
    int page = 0; ///< 1-based: where it begins
    int lines = 0;
    PdfPart line;      ///< the first of them, as one part
    SourcePages pages; ///< of its text
};

/// What the lines of a whole document have in common.
class PdfSetting
{
public:
    /// Takes in two lines that follow each other.
    void add(const PdfLine &line, const PdfLine &next);

    /// The usual distance of the base lines of text of a size; 0 where not known.
    float pitch(float size) const;

private:
    std::map<int, std::map<int, int>> m_pitches; ///< in half points, by size: how often
};

/// Where a line stands: margins of the text around it, the same for lines of one column.
struct PdfPlace
{
    float left = 0;
    float right = 0;
    int page = 0;
    int column = 0; ///< counted on through the document
    bool boxed = false;
    bool afterPicture = false; ///< a picture stands between it and the line before
};

/// Puts lines together to paragraphs.
class PdfParagraphs
{
public:
    explicit PdfParagraphs(const PdfSetting &setting) : m_setting(setting) {}

    void take(const PdfLine &line, const PdfPlace &place);
    /// Something else follows that is no text: the next line begins a paragraph. Returns those that
    /// are complete.
    std::vector<PdfParagraph> finish();

private:
    bool continues(const PdfLine &line, const PdfPlace &place) const;
    bool isFull(const PdfLine &next) const;
    bool isApart(const PdfLine &line, const PdfPlace &place) const;
    void append(const PdfLine &line, int page);

    const PdfSetting &m_setting;
    std::vector<PdfParagraph> m_paragraphs;
    PdfLine m_last;
    PdfPlace m_lastPlace;
    bool m_any = false; ///< there is a line before, in m_last
};

} // namespace PlanLens
