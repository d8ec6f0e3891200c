// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/docxcursor.h"

#include "docx/docxxml.h"
#include "text/workpoint.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace PlanLens {

namespace {

constexpr int stepsBetweenQuestions = 1024;
constexpr qsizetype mostNamespaces = 10'000;

/// Extensions whose elements hold text that is read (boxes), or only add to what is read anyway.
constexpr std::array<QStringView, 9> understood = {
    u"http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    u"http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
    u"http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas",
    u"http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing",
    u"http://schemas.microsoft.com/office/word/2010/wordml",
    u"http://schemas.microsoft.com/office/word/2012/wordml",
    u"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    u"http://schemas.openxmlformats.org/officeDocument/2006/math",
    u"urn:schemas-microsoft-com:vml"};

} // namespace

void DocxCursor::stop(Stop why)
{
    if (m_stop == Stop::None)
        m_stop = why;
    m_xml.raiseError(QString());
}

void DocxCursor::noteNamespaces()
{
    for (const QXmlStreamNamespaceDeclaration &declared : m_xml.namespaceDeclarations())
        m_namespaces.insert(declared.prefix().toString(), declared.namespaceUri().toString());
}

bool DocxCursor::isChoiceUnderstood() const
{
    if (m_xml.name() != u"Choice")
        return false;
    const QString needed = m_xml.attributes().value(QStringLiteral("Requires")).toString();
    const QStringList prefixes = needed.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(prefixes.begin(), prefixes.end(), [this](const QString &prefix) {
        const QString space = m_namespaces.value(prefix);
        return std::find(understood.begin(), understood.end(), space) != understood.end();
    });
}

bool DocxCursor::descend()
{
    // Those of the element that the reading goes down from: the root's are among them.
    if (m_xml.isStartElement())
        noteNamespaces();
    if (m_depth > deepestDocx || m_namespaces.size() > mostNamespaces)
        stop(Stop::Bomb);
    goesOn();
    const bool found = m_xml.readNextStartElement();
    if (found)
        noteNamespaces();
    return found;
}

bool DocxCursor::goesOn()
{
    workPoint();
    if (m_steps++ % stepsBetweenQuestions == 0 && isCancelled(m_cancelled))
        stop(Stop::Cancelled);
    return m_stop == Stop::None;
}

void DocxCursor::skip()
{
    for (int depth = 1; depth > 0 && goesOn();) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::Invalid)
            return;
        if (token == QXmlStreamReader::StartElement)
            ++depth;
        else if (token == QXmlStreamReader::EndElement)
            --depth;
    }
}

} // namespace PlanLens
