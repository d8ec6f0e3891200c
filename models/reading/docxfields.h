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
    void begin() { m_fields.push_back({}); }
    void addInstruction(QStringView text);
    void separate();
    void end();
    /// Forgets instructions that a damaged document leaves open: they would hide all that follows.
    void endParagraph();

    /// Whether text at this place is the instruction of a field or a page number, and no text of
    /// the document.
    bool hidesText() const;
    /// Whether the place lies in a generated table of contents.
    bool inContents() const;

private:
    struct Field
    {
        QString instruction;
        bool result = false;
    };
    std::vector<Field> m_fields;
};

/// Whether a field with this instruction prints the number of a page.
bool isPageNumberField(QStringView instruction);

} // namespace PlanLens
