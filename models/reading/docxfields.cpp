// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/docxfields.h"

#include <algorithm>

namespace PlanLens {

namespace {

QStringView firstWord(QStringView instruction)
{
    const QStringView text = instruction.trimmed();
    const qsizetype end = text.indexOf(u' ');
    return end < 0 ? text : text.left(end);
}

} // namespace

bool isPageNumberField(QStringView instruction)
{
    const QStringView word = firstWord(instruction);
    return word == u"PAGE" || word == u"NUMPAGES" || word == u"SECTIONPAGES";
}

void DocxFields::addInstruction(QStringView text)
{
    if (!m_fields.empty() && !m_fields.back().result)
        m_fields.back().instruction += text;
}

void DocxFields::separate()
{
    if (!m_fields.empty())
        m_fields.back().result = true;
}

void DocxFields::end()
{
    if (!m_fields.empty())
        m_fields.pop_back();
}

void DocxFields::endParagraph()
{
    while (!m_fields.empty() && !m_fields.back().result)
        m_fields.pop_back();
}

bool DocxFields::hidesText() const
{
    return std::any_of(m_fields.begin(), m_fields.end(), [](const Field &field) {
        return !field.result || isPageNumberField(field.instruction);
    });
}

bool DocxFields::inContents() const
{
    return std::any_of(m_fields.begin(), m_fields.end(), [](const Field &field) {
        return field.result && firstWord(field.instruction) == u"TOC";
    });
}

} // namespace PlanLens
