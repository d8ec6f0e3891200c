// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/xmlwalk.h"

#include "assembling/documentlimits.h"
#include "text/workpoint.h"

#include <QCoreApplication>

namespace PlanLens {

namespace {

struct XmlWalkLimits
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::OfficeReader)
};

} // namespace

QString XmlWalk::attribute(QStringView name) const
{
    for (const QXmlStreamAttribute &attribute : m_xml.attributes()) {
        if (attribute.name() == name)
            return attribute.value().toString();
    }
    return {};
}

int XmlWalk::number(QStringView name, int otherwise) const
{
    bool valid = false;
    const int number = attribute(name).toInt(&valid);
    return valid ? number : otherwise;
}

bool XmlWalk::next()
{
    workPoint();
    return m_xml.readNextStartElement();
}

bool XmlWalk::nextPiece()
{
    m_text = QString();
    while (!m_xml.atEnd()) {
        workPoint();
        switch (m_xml.readNext()) {
        case QXmlStreamReader::Characters:
        case QXmlStreamReader::EntityReference:
            m_text = m_xml.text().toString();
            if (!m_text.isNull())
                return true;
            break;
        case QXmlStreamReader::StartElement:
            return true;
        case QXmlStreamReader::EndElement:
            return false;
        default:
            break;
        }
    }
    return false;
}

void XmlWalk::enter()
{
    if (++m_depth > deepestOfficeXml)
        throw DocumentTooLarge{
            XmlWalkLimits::tr("more than %1 elements within each other").arg(deepestOfficeXml)};
}

} // namespace PlanLens
