// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace PlanLens {

/// The fields that the reading is inside of: instructions, and what was printed as their result.
/// Fields may be nested and go on over several paragraphs.
class DocxFields
{
public:
    void begin();
    void addInstruction(QStringView text);
    void separate();
    void end();
    /// Forgets instructions that a damaged document leaves open: they would hide all that follows.
    void endParagraph();

    /// Whether text at this place is the instruction of a field or a page number, and no text of
    /// the document.
    bool hidesText() const { return m_hiding > 0; }
    /// Whether the place lies in a generated table of contents.
    bool inContents() const { return m_contents > 0; }

private:
    struct Field
    {
        QString instruction;
        bool result = false;

        bool hides() const;
        bool isContents() const;
    };
    /// Counts the last field, or no longer.
    void count(int step);

    std::vector<Field> m_fields;
    // How many of them there are: a document may nest fields without end.
    int m_hiding = 0;
    int m_contents = 0;
};

/// Whether a field with this instruction prints the number of a page.
bool isPageNumberField(QStringView instruction);

} // namespace PlanLens
