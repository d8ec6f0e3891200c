// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/docxfields.h"

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

bool DocxFields::Field::hides() const
{
    return !result || isPageNumberField(instruction);
}

bool DocxFields::Field::isContents() const
{
    return result && firstWord(instruction) == u"TOC";
}

void DocxFields::count(int step)
{
    m_hiding += m_fields.back().hides() ? step : 0;
    m_contents += m_fields.back().isContents() ? step : 0;
}

void DocxFields::begin()
{
    m_fields.push_back({});
    count(1);
}

void DocxFields::addInstruction(QStringView text)
{
    if (!m_fields.empty() && !m_fields.back().result)
        m_fields.back().instruction += text;
}

void DocxFields::separate()
{
    if (m_fields.empty() || m_fields.back().result)
        return;
    count(-1);
    m_fields.back().result = true;
    count(1);
}

void DocxFields::end()
{
    if (m_fields.empty())
        return;
    count(-1);
    m_fields.pop_back();
}

void DocxFields::endParagraph()
{
    while (!m_fields.empty() && !m_fields.back().result)
        end();
}

} // namespace PlanLens
