// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/docxxml.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace PlanLens {

namespace {

struct DocxXmlDetails
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::DocxReader)
};

bool isWord(QStringView space)
{
    return space == u"http://schemas.openxmlformats.org/wordprocessingml/2006/main" ||
           space == u"http://purl.oclc.org/ooxml/wordprocessingml/main";
}

constexpr std::array<QStringView, 10> wrappers = {
    u"ins",        u"moveTo", u"hyperlink", u"smartTag",  u"sdt",
    u"sdtContent", u"bdo",    u"dir",       u"customXml", u"rubyBase"};

} // namespace

QStringView wordName(const QXmlStreamReader &xml)
{
    return isWord(xml.namespaceUri()) ? xml.name() : QStringView();
}

QString wordAttribute(const QXmlStreamReader &xml, QStringView name)
{
    for (const QXmlStreamAttribute &attribute : xml.attributes()) {
        if (attribute.name() == name &&
            (attribute.namespaceUri().isEmpty() || isWord(attribute.namespaceUri())))
            return attribute.value().toString();
    }
    return {};
}

bool wordSwitch(const QXmlStreamReader &xml)
{
    const QString value = wordAttribute(xml, u"val");
    return value != QStringLiteral("0") && value != QStringLiteral("false") &&
           value != QStringLiteral("off");
}

std::optional<int> wordNumber(const QXmlStreamReader &xml)
{
    bool valid = false;
    const int number = wordAttribute(xml, u"val").toInt(&valid);
    return valid ? std::optional(number) : std::nullopt;
}

bool isDocxWrapper(QStringView name)
{
    return std::find(wrappers.begin(), wrappers.end(), name) != wrappers.end();
}

std::optional<ReadError> xmlError(const QXmlStreamReader &xml, const QString &part)
{
    if (!xml.hasError())
        return std::nullopt;
    return ReadError{ReadErrorKind::Damaged,
                     {},
                     DocxXmlDetails::tr("%1, %2", "part of an archive, what is wrong")
                         .arg(part, xmlDamage(xml))};
}

} // namespace PlanLens
